"""A plain yes to a proposal among other sentences: it counts, unless one may take it back."""

import pytest
from scenes import scene
from sqlalchemy import select
from test_answers import CORINNE, NAMES, address, enrol, place_of, reply, run_round, told

from groups import invitation
from store.groups import Invitation


@scene(coordinators=CORINNE, max_size=4)
def asked(service):
    """A service that has just asked four people whether they would form a group."""
    enrol(service, NAMES)
    run_round(service)


@pytest.mark.parametrize(
    "words",
    [
        "Insha'Allah yes. In what street will it be?",
        "God willing, yes! Which floor is it on?",
        "I am agree. Only please slow speaking.",
        "omg yes!! who's samuel tho, never heard of him",
        "I asked around. It's not him. Yes.",
        "I didn't volunteer to organize. Let someone else. But yes I'd come.",
    ],
)
def test_yes_among_other_sentences_counts_and_a_person_reads_the_rest(asked, words):
    """A place that was wanted does not lapse for want of a bare word."""
    mails = reply(asked, "Wes", words)

    assert invitation.State.ACCEPTED is place_of(asked, "Wes")
    assert "accept-received" in told(mails, address("Wes"))
    assert ["coordinator-alert"] == told(mails, CORINNE)


@pytest.mark.parametrize(
    "words",
    [
        "Is she the one from Cascadia? Yes.",
        "I agree. Only if it is on Zoom.",
        "I am agree if it is in Portland.",
        "Yes. Could we meet on Zoom?",
        "Yes... I would need to leave early.",
        "I agree. But first I must ask my boss.",
        "I'd organise the biscuits, not the group!!",
    ],
)
def test_condition_or_doubt_beside_a_yes_is_no_consent(asked, words):
    """A yes that hangs on something, or stands behind a question, is asked back."""
    reply(asked, "Wes", words)

    assert invitation.State.ASKED is place_of(asked, "Wes")


def test_who_would_organize_something_else_is_not_named_organizer(asked):
    """The biscuits are not the group."""
    reply(asked, "Wes", "Yes! I'd organise the biscuits, not the group.")
    with asked.store.read() as session:
        every = session.scalars(select(Invitation)).all()
        mine = next(each for each in every if each.person.first_name == "Wes")

        assert (invitation.State.ACCEPTED, False) == (mine.state, mine.may_organize)
