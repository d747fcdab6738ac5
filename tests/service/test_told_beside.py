"""What an answer tells besides yes and no: a move, no time until then."""

import json
from datetime import date

import pytest
from postroom import LIST, WISH, letter, tagged
from scenes import scene
from sqlalchemy import select
from test_answers import CORINNE, NAMES, address, enrol, reply, run_round, told

from groups import invitation, request
from service.correspondence.respite import busy_until
from store.groups import Invitation
from store.people import Person
from store.requests import Request

ZOE = "zoe@home.example"


@scene(coordinators=CORINNE, max_size=4)
def asked(service):
    """A service that has just asked four people whether they would form a group."""
    enrol(service, NAMES)
    run_round(service)


def on_file(service, name):
    """Somebody's town, and what became of the place in the proposal."""
    with service.store.read() as session:
        person = session.scalar(select(Person).where(Person.first_name == name))
        place = session.scalar(select(Invitation).where(Invitation.person_id == person.id))
        return person.profile.facts["place"]["value"], place.state


def test_move_told_with_a_yes_is_taken_in_and_a_coordinator_sees_it(asked):
    """The yes counts; the town on file is the new one, and the way may have become too far."""
    mails = reply(asked, "Wes", "Yes, and I've moved to Salem, by the way.")

    assert ("Salem", invitation.State.ACCEPTED) == on_file(asked, "Wes")
    assert ["accept-received", "echo"] == told(mails, address("Wes"))
    assert ["coordinator-alert"] == told(mails, CORINNE)


def test_town_that_is_on_file_already_is_no_move(asked):
    """Who moved within Portland is in Portland."""
    mails = reply(asked, "Wes", "Yes. I moved to a new office in Portland.")

    assert ["accept-received"] == told(mails, address("Wes"))
    assert [] == told(mails, CORINNE)


def test_move_told_with_a_no_holds_for_the_next_round(asked):
    """Else the same town would be proposed again."""
    mails = reply(asked, "Wes", "No thanks, I have moved to Salem.")
    said = " ".join(mails[-2].text.split())

    assert ("Salem", invitation.State.DECLINED) == on_file(asked, "Wes")
    assert ["decline-received", "echo"] == told(mails, address("Wes"))
    assert "about your town is taken into it" in said


def test_who_has_no_time_until_then_is_offered_a_rest(asked):
    """Being swamped until February is neither yes nor no; what would help has a name."""
    (answer,) = reply(asked, "Wes", "I am swamped until February.")

    assert "unclear" == answer.notice
    assert "PAUSE UNTIL FEBRUARY" in answer.text.replace("\n", " ")


def test_echo_offers_a_rest_to_who_has_no_time(service):
    """A request that its writer has no time for would be proposed to no avail."""
    words = f"{WISH} That said, I'm swamped until February."
    (echo,) = service.hear(ZOE, letter(ZOE, words, subject="A group"), LIST)

    assert "PAUSE UNTIL FEBRUARY" in " ".join(echo.text.replace("|", "").split())


def resting(service, name):
    """Whether somebody's request rests, and the day until which it does."""
    with service.store.read() as session:
        person = session.scalar(select(Person).where(Person.first_name == name))
        wish = session.scalar(select(Request).where(Request.person_id == person.id))
        until = person.away_until.date().isoformat() if person.away_until else ""
        return wish.state is request.State.PAUSED, until


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("I can't commit until February.", "2027-02-01"),
        ("Not until February, sorry.", "2027-02-01"),
        ("I can't start before March 1.", "2027-03-01"),
        ("I'd love to but I won't be free until mid-January.", "2027-01-15"),
        ("No, sorry, I am swamped until the end of March.", "2027-04-01"),
        ("Now is not a good time, ask me again in February.", "2027-02-01"),
        ("We can talk in February, not before.", "2027-02-01"),
        ("February at the earliest.", "2027-02-01"),
        ("Please ask me in the spring.", "2027-03-20"),
        ("Not now, but happy to talk again in February.", "2027-02-01"),
    ],
)
def test_no_for_now_lets_the_request_rest_until_then(asked, words, until):
    """The next round would ask the same person in two weeks."""
    mails = reply(asked, "Wes", words)
    (answer,) = (each for each in mails if each.recipient == address("Wes"))

    assert (True, until) == resting(asked, "Wes")
    assert "RESUME" in answer.text
    assert f"{date.fromisoformat(until):%B} {int(until[-2:])}" in " ".join(
        f"{answer.subject} {answer.text}".split()
    )


@pytest.mark.parametrize(
    "words", ["I can't say until December 20.", "I can't commit until I have asked my wife."]
)
def test_who_cannot_say_yet_is_waited_for_and_does_not_rest(asked, words):
    """An answer that is to come is no no."""
    mails = reply(asked, "Wes", words)

    assert (False, "") == resting(asked, "Wes")
    assert ["not-yet"] == told(mails, address("Wes"))


def test_yes_for_later_only_is_asked_back(asked):
    """Whether the others would wait is for them to say."""
    mails = reply(asked, "Wes", "Sounds good but I can only start in February.")

    assert ["condition"] == told(mails, address("Wes"))


@pytest.mark.parametrize(
    "words",
    ["Yes, gladly! We can talk about the fee in January.", "Yes! Let's talk again in February."],
)
def test_yes_with_a_talk_later_is_a_yes(asked, words):
    """A talk to come may be of anything."""
    reply(asked, "Wes", words)

    assert (False, "") == resting(asked, "Wes")
    assert invitation.State.ACCEPTED == on_file(asked, "Wes")[1]


def test_rest_that_is_offered_until_a_feast_knows_its_day(asked):
    """What we offer in words we must hear."""
    mails = reply(asked, "Wes", "PAUSE UNTIL THE NEW YEAR")
    (rest,) = (each for each in mails if each.recipient == address("Wes"))

    assert "paused" == rest.notice
    assert "January 1" in rest.subject


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("Snowed under until the end of March, I'm afraid.", "the end of March"),
        ("No time till next year.", "next year"),
        ("I am busy on Tuesdays until 3.", ""),
        ("I'm free until February.", ""),
    ],
)
def test_time_of_no_time_is_told_from_hours(words, when):
    """A rest is offered until a month or a season, never until an hour."""
    assert when == busy_until(words)


def test_export_shows_what_was_kept_before_its_writer_took_part(service):
    """A letter is no less hers because we did not know her yet."""
    service.hear(ZOE, letter(ZOE, "Hello, is this on?", subject="Hello"), LIST)
    service.hear(ZOE, letter(ZOE, "Is there a fee for taking part?", subject="Fee"), LIST)
    mails = service.hear(ZOE, letter(ZOE, "EXPORT", subject="My data"), LIST)
    (copy,) = (each for each in mails if each.notice == "export")

    assert "is this on" in copy.text
    assert "a fee for taking part" in copy.text


def test_export_without_any_request_shows_the_letters(service):
    """Whoever wrote and asked for nothing is held too, and may see it."""
    service.hear(ZOE, letter(ZOE, "asdf qwer", subject="zxcv"), LIST)
    (copy,) = service.hear(ZOE, letter(ZOE, "EXPORT", subject="My data"), LIST)
    shown = json.loads(copy.text[copy.text.index("{") : copy.text.rindex("}") + 1])

    # The letter that asks is on file as well by the time its answer is read.
    assert ["asdf qwer", "EXPORT"] == [
        each["letter"].split("\n\n")[1].strip() for each in shown["your letters"]
    ]
    assert ["help"] == [each["kind"] for each in shown["our mails"]]


def test_export_of_a_coordinator_shows_no_alert(service):
    """What we told them of members is the members'."""
    corinne = "corinne@ashby.example"
    service.hear(ZOE, letter(ZOE, "Is there a fee for taking part?", subject="Fee"), LIST)
    mails = service.hear(corinne, letter(corinne, "EXPORT", subject="My data"), LIST)
    (copy,) = (each for each in mails if each.notice == "export")

    assert "coordinator-alert" not in copy.text
    assert ZOE not in copy.text


@pytest.mark.parametrize(
    "words",
    [
        "Yes but one question: is the group free of charge?",
        "Looks right. Does it cost anything?",
        "Yes. Who will see my name?",
        "All correct, but is there a fee? Thanks",
    ],
)
def test_question_beside_a_yes_to_the_echo_reaches_a_coordinator(service, words):
    """The yes opens the request, and the writer reads who answers the question."""
    (echo,) = service.hear(ZOE, letter(ZOE, WISH), LIST)
    mails = service.hear(ZOE, letter(ZOE, words, echo), tagged(echo))
    (again,) = [each for each in mails if each.recipient == ZOE]

    assert "Your request is open" == again.subject
    assert "Your question has gone to a coordinator" in " ".join(again.text.split())
    assert ["coordinator-alert"] == told(mails, CORINNE)


def test_doubt_in_the_form_of_a_question_is_no_yes(service):
    """What is asked about a line of the echo is about that line."""
    (echo,) = service.hear(ZOE, letter(ZOE, WISH), LIST)
    words = "Yes, but shouldn't it say LMFT?"
    mails = service.hear(ZOE, letter(ZOE, words, echo), tagged(echo))

    assert "Your request is open" not in [each.subject for each in mails]
