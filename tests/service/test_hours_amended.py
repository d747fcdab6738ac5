"""Other hours, told in few words by somebody who waits for a group: a correction, and no offer."""

import pytest
from postroom import LIST, letter, tagged
from scenes import scene
from sqlalchemy import select
from test_answers import CORINNE, NAMES, address, enrol, reply, run_round

from groups import invitation, request
from store.groups import Invitation
from store.people import Person
from store.requests import Kind, Request

DANA = "dana@home.example"
ABOUT = (
    "I'm an LCSW in SE Portland, eleven years in, mostly psychodynamic with some EMDR. I'd love a"
    " consultation group, {hours}, in person, within half an hour."
)


def opened(service, hours):
    """Dana's request with those hours, opened; the mail that says so."""
    raw = letter(DANA, ABOUT.format(hours=hours), subject="Looking for a group")
    (echo,) = service.hear(DANA, raw, LIST)
    (open_,) = service.hear(DANA, letter(DANA, "YES", echo), tagged(echo))
    return open_


def hours_of(service, email=DANA):
    """The free hours on file, in order: day, beginning and end."""
    with service.store.read() as session:
        person = session.scalar(select(Person).where(Person.email == email))
        kept = person.profile.facts["availability"]
        free = (each for each in kept if each["polarity"] == "free")
        return sorted((each["day"], each["start"], each["end"]) for each in free)


def kinds(service):
    """The requests on file by their kind, with their state."""
    with service.store.read() as session:
        return [(each.kind, each.state) for each in session.scalars(select(Request))]


MONDAYS = "Mondays 6 to 8:30 pm"
TUESDAY = ("Tue", "18:00", "20:30")


@pytest.mark.parametrize(
    ("hours", "words", "left"),
    [
        (MONDAYS, "only tuesdays 6-8.30 pm from now on", [TUESDAY]),
        (MONDAYS, "Mondays no longer work. Tuesdays 6 to 8:30 pm instead.", [TUESDAY]),
        (MONDAYS, "I cannot start before 18:15 on Mondays.", [("Mon", "18:15", "20:30")]),
        (MONDAYS, "Times: Tuesdays, 6:00 to 8:30 pm", [TUESDAY]),
        ("Fridays 9 to 12", "Fridays 10 to 12 only, school run.", [("Fri", "10:00", "12:00")]),
        (
            "Mondays 6 to 8:30 pm or Thursdays 9 to 11",
            "Mondays don't work any more, Tuesdays 6 to 8:30 pm instead.",
            [("Thu", "09:00", "11:00"), TUESDAY],
        ),
        (
            "Mondays 6 to 8:30 pm or Thursdays 9 to 11",
            "I meant 6:30 to 8:30 pm, not 6",
            [("Mon", "18:30", "20:30"), ("Thu", "09:00", "11:00")],
        ),
    ],
)
@pytest.mark.parametrize("subject", ["change", "time"])
def test_bare_hours_of_who_waits_for_a_group_change_the_request(
    service, hours, words, left, subject
):
    """Nothing is offered by them: their writer has no group."""
    opened(service, hours)
    (answer,) = service.hear(DANA, letter(DANA, words, subject=subject), LIST)

    assert left == hours_of(service)
    assert [(Kind.JOIN, request.State.OPEN)] == kinds(service)
    assert "echo" == answer.notice
    assert "changed" in answer.text


def test_hours_in_answer_to_a_mail_that_asked_nothing_change_the_request(service):
    """“Reply with what is new” holds for the mail about a question, too."""
    open_ = opened(service, MONDAYS)
    asked = letter(DANA, "How many are there in the pool?", open_)
    passed = next(
        each for each in service.hear(DANA, asked, tagged(open_)) if each.recipient == DANA
    )
    (answer,) = service.hear(DANA, letter(DANA, "tuesdays 6-8.30 pm only", passed), tagged(passed))

    assert [TUESDAY] == hours_of(service)
    assert "echo" == answer.notice


@pytest.mark.parametrize(
    "words",
    [
        "We have an open seat, Tuesdays 6 to 8:30 pm.",
        "Our group meets Tuesdays 6 to 8:30 pm and could take two more.",
        "Thanks, until then! See you on Tuesday at 6.",
    ],
)
def test_hours_of_a_group_that_meets_are_not_its_members_own(service, words):
    """Who waits for a group may sit in another, and may offer its seats."""
    opened(service, MONDAYS)
    service.hear(DANA, letter(DANA, words, subject="Tuesdays"), LIST)

    assert [("Mon", "18:00", "20:30")] == hours_of(service)


def test_who_is_in_no_group_takes_an_offer_back_by_telling_hours(service):
    """What was taken for an offer ends, and the hours are in the request."""
    opened(service, MONDAYS)
    offer = letter(DANA, "We have an open seat, Tuesdays at noon.", subject="a seat")
    noted = service.hear(DANA, offer, LIST)[0]
    words = "I am offering nothing! I am LOOKING for a group. My hours: Tuesdays 6 to 8:30 pm."
    mails = service.hear(DANA, letter(DANA, words, noted), tagged(noted))

    assert (Kind.OFFER, request.State.WITHDRAWN) in kinds(service)
    assert [TUESDAY] == hours_of(service)
    assert "echo" in [each.notice for each in mails]


@scene(coordinators=CORINNE, max_size=4)
def asked(service):
    """A service that has just asked four people whether they would form a group."""
    enrol(service, NAMES)
    run_round(service)


def state_of(service, name):
    """What became of somebody's place in the proposal."""
    with service.store.read() as session:
        person = session.scalar(select(Person).where(Person.first_name == name))
        return session.scalar(select(Invitation).where(Invitation.person_id == person.id)).state


def test_hours_told_with_a_no_hold_though_the_no_speaks_of_an_earlier_letter(asked):
    """Else the same day would be proposed again."""
    mails = reply(asked, "Wes", "no. i told you i can't mondays!! wednesdays 6-8.30 pm")

    assert invitation.State.DECLINED is state_of(asked, "Wes")
    assert ("Wed", "18:00", "20:30") in hours_of(asked, address("Wes"))
    assert "your hours is taken into it" in " ".join(mails[-2].text.split())


def test_hours_without_yes_or_no_are_kept_and_the_proposal_is_asked_about(asked):
    """A proposal waits for a plain word; the request need not wait for it."""
    mails = reply(asked, "Wes", "wednesdays 6-8.30 pm only")
    mine = {each.notice: each for each in mails if each.recipient == address("Wes")}

    assert invitation.State.ASKED is state_of(asked, "Wes")
    assert [("Wed", "18:00", "20:30")] == hours_of(asked, address("Wes"))
    assert "They are in your request now" in " ".join(mine["unclear"].text.split())
    assert "echo" in mine


WEDNESDAYS = "Wednesdays 12 to 1:15 pm"


@pytest.mark.parametrize(
    ("hours", "words", "left"),
    [
        (WEDNESDAYS, "I could stay until 1:45 pm.", [("Wed", "12:00", "13:45")]),
        (WEDNESDAYS, "Fine, I can stretch it to 1:30.", [("Wed", "12:00", "13:30")]),
        (WEDNESDAYS, "My limit is 1 pm.", [("Wed", "12:00", "13:00")]),
        (WEDNESDAYS, "I can be there from 11:30 on.", [("Wed", "11:30", "13:15")]),
        (WEDNESDAYS, "I must leave by 1:45.", [("Wed", "12:00", "13:15")]),
        (WEDNESDAYS, "A client left, so I'm free 11:30-2 now.", [("Wed", "11:30", "14:00")]),
        (WEDNESDAYS, "Also Wednesdays from 11:45 again, until 1.", [("Wed", "11:45", "13:15")]),
        (
            WEDNESDAYS,
            "Also Wednesdays 4 to 6 pm.",
            [("Wed", "12:00", "13:15"), ("Wed", "16:00", "18:00")],
        ),
        ("Fridays 9 to 12", "Fridays from 9:30 only.", [("Fri", "09:30", "12:00")]),
        ("Fridays 9 to 12", "Fridays from 8:30 now.", [("Fri", "08:30", "12:00")]),
        (MONDAYS, "I begin only at 6:15, that is when my bus comes.", [("Mon", "18:15", "20:30")]),
        (
            "Mondays 6 to 8:30 pm and Tuesdays 6 to 8:30 pm",
            "please take mondays off",
            [("Tue", "18:00", "20:30")],
        ),
    ],
)
def test_hours_told_short_are_those_of_the_days_on_file(service, hours, words, left):
    """No day, or no end, is named where only the rest of it has changed."""
    opened(service, hours)
    service.hear(DANA, letter(DANA, words, subject="my hours"), LIST)

    assert left == hours_of(service)


@pytest.mark.parametrize(
    ("hours", "words", "left"),
    [
        (MONDAYS, "Yes, that is all right, only I begin at 18h15.", [("Mon", "18:15", "20:30")]),
        (WEDNESDAYS, "YES. And 1pm is my limit, please.", [("Wed", "12:00", "13:00")]),
    ],
)
def test_change_of_hours_beside_a_yes_is_taken_and_read_back(service, hours, words, left):
    """What is not right yet is not opened."""
    raw = letter(DANA, ABOUT.format(hours=hours), subject="Looking for a group")
    (echo,) = service.hear(DANA, raw, LIST)
    (answer,) = service.hear(DANA, letter(DANA, words, echo), tagged(echo))

    assert left == hours_of(service)
    assert [(Kind.JOIN, request.State.DRAFT)] == kinds(service)
    assert "(changed)" in answer.text


def noted(service):
    """The wishes on file that no rule can weigh."""
    with service.store.read() as session:
        person = session.scalar(select(Person).where(Person.email == DANA))
        return [each["value"] for each in person.profile.private.get("wishes") or ()]


@pytest.mark.parametrize(
    ("words", "left", "said"),
    [
        (
            "Tuesdays only every other week, though.",
            [("Mon", "18:00", "20:30"), TUESDAY],
            ["Tuesdays only every other week, though"],
        ),
        ("Tuesdays only 2nd and 4th.", [("Mon", "18:00", "20:30"), TUESDAY], []),
        (
            "I can't do Tuesdays in Lent.",
            [("Mon", "18:00", "20:30"), TUESDAY],
            ["I can't do Tuesdays in Lent"],
        ),
    ],
)
def test_day_that_is_free_now_and_then_takes_no_other_away(service, words, left, said):
    """What no week can hold is kept in the writer's words, and changes no rhythm of the group."""
    open_ = opened(service, "Mondays 6 to 8:30 pm and Tuesdays 6 to 8:30 pm")
    service.hear(DANA, letter(DANA, words, open_), tagged(open_))
    with service.store.read() as session:
        kept = session.scalar(select(Person).where(Person.email == DANA)).profile.facts

    assert left == hours_of(service)
    assert said == noted(service)
    assert "frequency" not in kept


def test_hours_that_a_denial_takes_whole_are_asked_about(service):
    """Opened by silence, such a request would be proposed never."""
    words = ABOUT.format(hours="Mondays 6 to 8:30 pm (I can't do evenings)")
    (echo,) = service.hear(DANA, letter(DANA, words, subject="Looking for a group"), LIST)
    with service.store.read() as session:
        wish = session.scalar(select(Request))

    assert ["availability"] == wish.missing
    assert wish.opens_at is None
    assert "leave no hour free" in " ".join(echo.text.replace("|", " ").split())

    line = letter(DANA, "Mondays, 6 to 8:30 pm, that holds.", echo)
    service.hear(DANA, line, tagged(echo))

    assert [(Kind.JOIN, request.State.OPEN)] == kinds(service)


@pytest.mark.parametrize(
    "words",
    [
        "Yes, but the ferry only lands at about half past six.",
        "All correct, although my sitter is off the hook by 20h15, mind.",
    ],
)
def test_hour_beside_a_yes_that_nobody_read_opens_nothing(service, words):
    """It is quoted and asked about: silence must not open what its writer has otherwise."""
    raw = letter(DANA, ABOUT.format(hours=MONDAYS), subject="Looking for a group")
    (echo,) = service.hear(DANA, raw, LIST)
    (answer,) = service.hear(DANA, letter(DANA, words, echo), tagged(echo))
    with service.store.read() as session:
        wish = session.scalar(select(Request))

    assert ("unclear", None) == (answer.notice, wish.opens_at)
    assert "could not put into your times" in " ".join(answer.text.split())
    assert [(Kind.JOIN, request.State.DRAFT)] == kinds(service)

    service.hear(DANA, letter(DANA, "YES", answer), tagged(answer))

    assert [(Kind.JOIN, request.State.OPEN)] == kinds(service)
