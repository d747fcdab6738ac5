"""Members' word that a group has ended or goes on, and a coordinator's CLOSE."""

import pytest
from circle import address, form, say, turn
from postroom import letter, tagged
from scenes import scene
from sqlalchemy import select

from groups.group import State
from store.groups import Group

CORINNE, ANN = "corinne@ashby.example", "ann@coord.example"


@scene(coordinators=f"{CORINNE},{ANN}")
def circle(service):
    """A group of four, and two coordinators."""
    form(service)
    turn(service, 2026, 10, 5, 18)


def to(mails, recipient):
    """The one mail to an address, and its words in one line."""
    (mail,) = [each for each in mails if each.recipient == recipient]
    return mail, " ".join(mail.text.split())


def state(service):
    """Where the one group stands."""
    with service.store.read() as session:
        return session.scalars(select(Group.state)).one()


def write(service, words, alert, sender=CORINNE, to_token=True):
    """A coordinator answers an alert, with its token or without."""
    raw = letter(sender, words, alert)
    return service.hear(sender, raw, tagged(alert) if to_token else "circles@peers.example")


@pytest.mark.parametrize(
    "words",
    [
        "Please close my group G-AB2CD, we stop.",
        "We've decided to wrap up the group. Our last meeting is December 15.",
        "We have decided to end our group. Please take us off the books.",
        "Please cancel our group G-AB2CD, nobody comes any more.",
    ],
)
def test_wish_that_the_whole_group_be_closed_takes_nobody_out(circle, words):
    """It is no WITHDRAW and nobody's leave: only its members together end a group."""
    mails = say(circle, "Gail", words)
    _, alert = to(mails, CORINNE)
    told, _ = to(mails, address("Gail"))

    assert "CLOSE G-AB2CD" in alert
    assert "question-passed-on" == told.notice
    assert State.CLOSED is not state(circle)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("Our group has ended.", "tells of the end"),
        ("Sadly we have stopped meeting.", "tells of the end"),
        ("Our group has decided to end. Last meeting was yesterday.", "tells of the end"),
        ("We've decided to end the group after Christmas.", "tells of the end"),
        ("We still meet, Kit is mistaken.", "tells that the group goes on"),
        ("No, we have not stopped meeting.", "tells that the group goes on"),
    ],
)
def test_word_on_the_groups_end_goes_to_a_coordinator_with_its_code(circle, words, says):
    """It ends nothing, and offers no seat; whom to ask stands in the alert."""
    mails = say(circle, "Gail", words)
    _, alert = to(mails, CORINNE)
    told, _ = to(mails, address("Gail"))

    assert "question-passed-on" == told.notice
    assert f"of G-AB2CD, {says}" in alert
    assert address("Wren") in alert
    assert ("CLOSE G-AB2CD" in alert) == ("end" in says)
    assert State.FORMING is state(circle)


@pytest.mark.parametrize(
    ("words", "notice"),
    [
        ("We still meet, and have room for one more colleague.", "offer-recorded"),
        ("Our group has ended. I'd like to join another one, online, Fridays 9 to 12.", "echo"),
    ],
)
def test_offer_and_wish_are_heard_beside_it(circle, words, notice):
    """The group's news comes second."""
    assert notice in {each.notice for each in say(circle, "Gail", words)}


@pytest.mark.parametrize("words", ["CLOSE", "Close it, please.\n\nBest,\nCorinne Ashby"])
def test_coordinators_close_ends_the_group_and_is_told(circle, words):
    """The member it is about is in one group, so that the word alone names it."""
    alert, _ = to(say(circle, "Gail", "Our group has ended."), CORINNE)
    mails = write(circle, words, alert)

    assert State.CLOSED is state(circle)
    assert 4 == [each.notice for each in mails].count("group-closed")
    assert "G-AB2CD has ended; 4 members told" in to(mails, ANN)[1]


def test_close_needs_the_token_and_a_group_that_is_open(circle):
    """As every answer of a coordinator; and what goes on is passed to the member."""
    alert, _ = to(say(circle, "Gail", "Our group has ended."), CORINNE)
    forged = write(circle, "CLOSE", alert, to_token=False)
    unknown = write(circle, "CLOSE G-ZZZZZ", alert)
    relayed = write(circle, "Close to the station, was it?", alert)
    before = state(circle)
    closed = write(circle, "Yes", forged[0])

    assert [(CORINNE, "address-check")] == [(each.recipient, each.notice) for each in forged]
    assert "no group G-ZZZZZ is open" in to(unknown, CORINNE)[1]
    assert [(address("Gail"), "relay")] == [(each.recipient, each.notice) for each in relayed]
    assert State.FORMING is before
    assert "group-closed" in {each.notice for each in closed}


def test_close_with_its_code_answers_the_alert_of_a_silent_group(circle):
    """That alert is about no single member."""
    for month in (11, 12):
        turn(circle, 2026, month, 2, 18)
    turn(circle, 2027, 1, 2, 18)
    alert, text = to(turn(circle, 2027, 2, 2, 18), CORINNE)
    write(circle, "CLOSE G-AB2CD", alert)

    assert "reply CLOSE G-AB2CD" in text
    assert State.CLOSED is state(circle)


def test_who_still_meets_in_what_has_ended_here_reaches_a_person_with_the_code(circle):
    """A letter of its own counts as an answer to the mail of the end does."""
    alert, _ = to(say(circle, "Gail", "Our group has ended."), CORINNE)
    write(circle, "CLOSE", alert)
    mails = say(circle, "Dana", "We still meet every Thursday, Gail is mistaken!")

    assert "has ended here (G-AB2CD)" in to(mails, CORINNE)[1]
    assert "question-passed-on" == to(mails, address("Dana"))[0].notice


@pytest.mark.parametrize(
    ("words", "noted"),
    [
        ("the group is over", []),
        ("We have disbanded.", []),
        ("No, and we won't any more. The group is finished.", ["checkin-noted"]),
    ],
)
def test_end_told_in_answer_to_the_monthly_question_can_be_closed_by_a_word(service, words, noted):
    """It is no question, and the coordinator gets the choice; what was answered is noted."""
    form(service)
    (asked,) = turn(service, 2026, 11, 2, 18)
    mails = say(service, "Gail", words, asked)
    alert, told = to(mails, CORINNE)
    write(service, "CLOSE G-AB2CD", alert)
    own = [each.notice for each in mails if each.recipient == address("Gail")]

    assert "tells of the end of the group" in told
    assert [*noted, "question-passed-on"] == own
    assert State.CLOSED is state(service)
