import itertools
from importlib import import_module

import pytest

from groups.transitions import IllegalEvent

NOUNS = [
    "profile",
    "request",
    "invitation",
    "proposal",
    "group",
    "membership",
    "consent",
    "meeting",
]
PAIRS = [
    (noun, state, event)
    for noun in NOUNS
    for state, event in itertools.product(
        import_module(f"groups.{noun}").State, import_module(f"groups.{noun}").Event
    )
]

#: Every legal pair, written down a second time: a slip in a table shows here.
LEGAL = {
    "profile": """
        ACTIVE PAUSE PAUSED | ACTIVE STOP STOPPED | ACTIVE FORGET FORGOTTEN
        PAUSED PAUSE PAUSED | PAUSED STOP STOPPED | PAUSED FORGET FORGOTTEN | PAUSED RETURN ACTIVE
        STOPPED STOP STOPPED | STOPPED FORGET FORGOTTEN | STOPPED RETURN ACTIVE""",
    "request": """
        DRAFT CONFIRM OPEN | DRAFT PAUSE DRAFT | DRAFT WITHDRAW WITHDRAWN | DRAFT EXPIRE EXPIRED
        OPEN PROPOSE PROPOSED | OPEN PAUSE PAUSED | OPEN WITHDRAW WITHDRAWN | OPEN EXPIRE EXPIRED
        PROPOSED RETURN OPEN | PROPOSED PLACE PLACED | PROPOSED PAUSE PAUSED
        PROPOSED WITHDRAW WITHDRAWN
        PAUSED RESUME OPEN | PAUSED WITHDRAW WITHDRAWN | PAUSED EXPIRE EXPIRED""",
    "invitation": """
        ASKED ACCEPT ACCEPTED | ASKED DECLINE DECLINED | ASKED LAPSE LAPSED
        ASKED RELEASE RELEASED | ACCEPTED DECLINE DECLINED | ACCEPTED RELEASE RELEASED
        DECLINED RETURN ASKED""",
    "proposal": """
        HELD SEND ASKING | HELD FALL FALLEN
        ASKING REACH_QUORUM QUORUM | ASKING FALL FALLEN
        QUORUM LOSE_QUORUM ASKING | QUORUM CONFIRM CONFIRMED | QUORUM FALL FALLEN""",
    "group": """
        FORMING MEET ACTIVE | FORMING REST DORMANT | FORMING CLOSE CLOSED
        ACTIVE MEET ACTIVE | ACTIVE REST DORMANT | ACTIVE CLOSE CLOSED
        DORMANT MEET ACTIVE | DORMANT CLOSE CLOSED""",
    "membership": """
        INVITED JOIN ACTIVE | INVITED LEAVE LEFT
        ACTIVE TAKE_LEAVE ON_LEAVE | ACTIVE GIVE_NOTICE GIVING_NOTICE | ACTIVE LEAVE LEFT
        ON_LEAVE RETURN ACTIVE | ON_LEAVE GIVE_NOTICE GIVING_NOTICE | ON_LEAVE LEAVE LEFT
        GIVING_NOTICE RETURN ACTIVE | GIVING_NOTICE LEAVE LEFT
        LEFT RETURN ACTIVE""",
    "consent": """
        ASKED AGREE YES | ASKED REFUSE NO | ASKED LAPSE LAPSED | ASKED RELEASE RELEASED
        YES REFUSE NO | YES RELEASE RELEASED | NO AGREE YES | NO RELEASE RELEASED
        RELEASED RETURN ASKED""",
    "meeting": """
        ASKED TELL_MET MET | ASKED TELL_NOT_MET NOT_MET | ASKED LAPSE UNANSWERED
        MET TELL_MET MET | MET TELL_NOT_MET NOT_MET
        NOT_MET TELL_MET MET | NOT_MET TELL_NOT_MET NOT_MET
        UNANSWERED TELL_MET MET | UNANSWERED TELL_NOT_MET NOT_MET""",
}


def legal(noun: str) -> dict[tuple[str, str], str]:
    """The legal pairs of a noun as written above."""
    rows = [row.split() for line in LEGAL[noun].splitlines() for row in line.split("|")]
    return {(row[0], row[1]): row[2] for row in rows if row}


@pytest.mark.parametrize(("noun", "state", "event"), PAIRS)
def test_every_pair_is_either_legal_or_refused(noun, state, event):
    """A legal pair leads where it should; an illegal one raises, names itself, changes nothing."""
    machine = import_module(f"groups.{noun}").MACHINE
    table = dict(machine.table)

    if (state, event) in legal(noun):
        assert machine.may(state, event)
        assert legal(noun)[state, event] == machine.after(state, event)
    else:
        assert not machine.may(state, event)
        with pytest.raises(IllegalEvent, match=f"{noun}: {event} cannot happen while {state}"):
            machine.after(state, event)
    assert table == machine.table


@pytest.mark.parametrize("noun", NOUNS)
def test_every_state_can_be_reached_and_every_event_does_something(noun):
    """A state that no event leads to, or an event without a row, would have no meaning."""
    module = import_module(f"groups.{noun}")
    reached = set(module.MACHINE.initial) | set(module.MACHINE.table.values())

    assert set(module.State) == reached
    assert set(module.Event) == {event for _, event in module.MACHINE.table}


def test_stop_and_forget_work_in_any_living_state():
    """STOP and FORGET are promises that no state may break (guarantee 10)."""
    profile = import_module("groups.profile")
    living = set(profile.State) - {profile.State.FORGOTTEN}

    for event in (profile.Event.STOP, profile.Event.FORGET):
        assert living == {s for s in profile.State if profile.MACHINE.may(s, event)}


def test_withdraw_works_in_any_living_state():
    """A request that is not at its end can be taken back."""
    request = import_module("groups.request")
    living = set(request.State) - set(request.MACHINE.ends)

    assert living == {s for s in request.State if request.MACHINE.may(s, request.Event.WITHDRAW)}


@pytest.mark.parametrize(
    ("noun", "ends"),
    [
        ("profile", {"FORGOTTEN"}),
        ("request", {"PLACED", "WITHDRAWN", "EXPIRED"}),
        ("invitation", {"LAPSED", "RELEASED"}),
        ("proposal", {"CONFIRMED", "FALLEN"}),
        ("group", {"CLOSED"}),
        ("membership", set()),
        ("consent", {"LAPSED"}),
        ("meeting", set()),
    ],
)
def test_what_has_ended_never_moves(noun, ends):
    """A late or repeated answer changes nothing."""
    assert ends == set(import_module(f"groups.{noun}").MACHINE.ends)


def test_no_paused_draft_is_opened_by_resuming():
    """What its writer never confirmed is in no round, whatever the order of her mails."""
    request = import_module("groups.request")
    state = request.MACHINE.after(request.State.DRAFT, request.Event.PAUSE)

    with pytest.raises(IllegalEvent):
        request.MACHINE.after(state, request.Event.RESUME)


def test_yes_may_be_taken_back_until_confirmation():
    """Someone who accepted may still decline."""
    invitation = import_module("groups.invitation")

    assert "DECLINED" == invitation.MACHINE.after(
        invitation.State.ACCEPTED, invitation.Event.DECLINE
    )
