"""A question beside another answer: a person has it, and its asker's receipt says so."""

import pytest
from postroom import LIST, WISH, letter, tagged
from scenes import scene
from sqlalchemy import select
from test_answers import CORINNE, NAMES, address, enrol, reply, run_round, told

from service import settling
from service.desk import desk
from store.groups import Proposal

ZOE = "zoe@home.example"


@scene(coordinators=CORINNE, max_size=4)
def asked(service):
    """A service that has just asked four people whether they would form a group."""
    enrol(service, NAMES)
    run_round(service)


def text_to(mails, recipient, notice):
    """One mail's words, in one line."""
    (mail,) = [each for each in mails if (each.recipient, each.notice) == (recipient, notice)]
    return " ".join(mail.text.split())


@pytest.mark.parametrize(
    ("words", "notice", "stands"),
    [
        ("Yes, gladly! Is there parking nearby? Thanks.", "accept-received", "Uma has said yes"),
        ("No, I can't. Is there parking nearby?", "decline-received", "Uma has said no to it"),
        ("Not yet, I'll ask at home. Is there parking nearby?", "not-yet", "not answered it yet"),
        ("Hm. There it is. Is there parking nearby?", "question-passed-on", "not answered it"),
    ],
)
def test_receipt_says_who_has_the_question_and_quotes_it(asked, words, notice, stands):
    """Who is not told that a person has her question asks it again."""
    mails = reply(asked, "Uma", words)
    receipt = text_to(mails, address("Uma"), notice)

    assert "a coordinator, a person, who" in receipt
    assert "| Is there parking nearby?" in receipt or "| Hm." in receipt
    assert "coordinator-alert" in told(mails, CORINNE)
    assert stands in text_to(mails, CORINNE, "coordinator-alert")


@pytest.mark.parametrize(
    "words", ["Yes, why not?", "No, sorry. Maybe next time?", "No. Perhaps another time?"]
)
def test_what_asks_nothing_goes_to_nobody(asked, words):
    """A hope with a question mark is no question."""
    mails = reply(asked, "Uma", words)

    assert "coordinator-alert" not in told(mails, CORINNE)
    assert not any("has gone to a coordinator" in " ".join(each.text.split()) for each in mails)


def test_question_of_one_who_has_said_yes_is_not_told_that_an_answer_is_due(asked):
    """Her answer is there already."""
    reply(asked, "Uma", "Yes.")
    receipt = text_to(
        reply(asked, "Uma", "Is there parking nearby?", "accept-received"),
        address("Uma"),
        "question-passed-on",
    )
    due = text_to(reply(asked, "Wes", "Is there parking?"), address("Wes"), "question-passed-on")

    assert "still waits for your answer" not in receipt
    assert "still waits for your answer" in due


def test_organizer_who_confirms_and_asks_hears_of_the_question_alone(asked):
    """The introduction goes to everybody; a question of one member is hers."""
    for name in NAMES:
        reply(asked, name, "Yes.")
    points = (
        "Confirmed. We talk over cases; every other week, at my office, 90 minutes; conflicts"
        " first in the group. Do we owe you a fee?"
    )
    mails = reply(asked, "Kay", points, "organizer-confirm")
    receipt = text_to(mails, address("Kay"), "question-passed-on")

    assert "| Do we owe you a fee?" in receipt
    assert 4 == [each.notice for each in mails].count("introduction")
    assert not any("fee" in each.text for each in mails if each.notice == "introduction")


def test_organizer_with_points_missing_hears_of_it_in_the_mail_that_asks_for_them(asked):
    """One mail answers one letter."""
    for name in NAMES:
        reply(asked, name, "Yes.")
    mails = reply(asked, "Kay", "Yes, confirmed! Is there a fee?", "organizer-confirm")

    assert ["organizer-confirm"] == told(mails, address("Kay"))
    assert "| Is there a fee?" in text_to(mails, address("Kay"), "organizer-confirm")


def test_echo_quotes_the_question_and_a_yes_to_what_is_open_gets_a_mail_about_it(service):
    """A yes that changes nothing has no receipt of its own; its question has one."""
    mails = service.hear(ZOE, letter(ZOE, f"{WISH} Is there a fee for members?"), LIST)
    (echo,) = [each for each in mails if each.recipient == ZOE]
    answers = [
        service.hear(ZOE, letter(ZOE, "Yes, right. When is the round?", echo), tagged(echo))
        for _ in range(2)
    ]
    first, second = (told(each, ZOE) for each in answers)

    assert "“Is there a fee for members?”" in " ".join(echo.text.split())
    assert (["echo"], ["question-passed-on"]) == (first, second)


@pytest.mark.parametrize(
    ("words", "question"),
    [
        ("yes, but take out EMDR please. And what does it cost?", "And what does it cost?"),
        ("Take out EMDR. What does it cost?", "What does it cost?"),
        ("Remove EMDR. I also wonder whether there is a fee.", "I also wonder whether there is a"),
    ],
)
def test_question_beside_a_correction_is_passed_on_and_quoted(service, words, question):
    """What the words of a correction were read as decides nothing about the question."""
    (echo,) = service.hear(ZOE, letter(ZOE, WISH), LIST)
    mails = service.hear(ZOE, letter(ZOE, words, echo), tagged(echo))

    assert "EMDR" not in text_to(mails, ZOE, "echo").partition("“")[0]
    assert f"“{question}" in " ".join(text_to(mails, ZOE, "echo").replace("|", "").split())
    assert ["coordinator-alert"] == told(mails, CORINNE)


@pytest.mark.parametrize(
    ("words", "condition", "question"),
    [
        (
            "Yes, but my cat must be allowed. Also is it recorded?",
            "Yes, but my cat must be allowed.",
            "Also is it recorded?",
        ),
        ("Yes, as long as we start at 1. Who is Kay?", "Yes, as long as we start", "Who is Kay?"),
    ],
)
def test_condition_beside_a_question_is_asked_back_and_the_question_passed_on(
    asked, words, condition, question
):
    """Read as a question alone, the yes would lapse; and a plain yes to our asking is one."""
    mails = reply(asked, "Uma", words)
    back = text_to(mails, address("Uma"), "condition")
    mails = reply(asked, "Uma", "OK then: yes.", "condition")

    assert f"| {condition}" in back
    assert f"| {question}" in back
    assert ["accept-received"] == told(mails, address("Uma"))


@pytest.mark.parametrize("words", ["I'm interested. Is there parking?", "Sounds fine. Who is Kay?"])
def test_interest_beside_a_question_is_no_condition(asked, words):
    """Only what we would ask back anyway is taken from the words around a question."""
    assert ["question-passed-on"] == told(reply(asked, "Uma", words), address("Uma"))


@pytest.mark.parametrize("below", [False, True])
def test_our_sentence_that_a_question_quotes_goes_with_it(service, below):
    """What is ours changes nothing, and without it nobody can answer."""
    (echo,) = service.hear(ZOE, letter(ZOE, WISH), LIST)
    ours = '"A program reads your replies; questions go on to a coordinator, who is a person."'
    words = f"You write:\n{ours}\nWhich program is that?"
    quoted = "\n\nThe service wrote:\n> " + echo.text.replace("\n", "\n> ") if below else ""
    mails = service.hear(ZOE, letter(ZOE, words + quoted, echo), tagged(echo))
    alert = text_to(mails, CORINNE, "coordinator-alert").replace("| ", "")

    assert f"{ours} Which program is that?" in alert
    assert "Licence: LCSW" not in alert


@pytest.mark.parametrize(
    ("words", "deletes"),
    [
        ("Does WITHDRAW delete my data?", False),
        ("When do you delete my data?", False),
        ("Would you delete my data if I left?", False),
        ("Could you please delete my data?", True),
        ("Delete my data. When is it gone?", True),
    ],
)
def test_question_about_deletion_deletes_nothing(service, words, deletes):
    """What is deleted cannot be given back; a person answers."""
    (echo,) = service.hear(ZOE, letter(ZOE, WISH), LIST)
    mails = service.hear(ZOE, letter(ZOE, words, echo), tagged(echo))

    assert (["forgotten"] if deletes else ["question-passed-on"]) == told(mails, ZOE)


@pytest.mark.parametrize(
    ("words", "question", "reason"),
    [
        (
            "No. I was married to Wes, and it ended badly. When is the next round?",
            "When is the next round?",
            "married",
        ),
        (
            "Rather not, my oncologist wants me to rest.\n\nIs there a waiting list?\n\nUma",
            "Is there a waiting list?",
            "oncologist",
        ),
        (
            "No, sorry, I have a divorce to get through. I wonder whether I could come back later.",
            "I wonder whether I could come back later.",
            "divorce",
        ),
    ],
)
@pytest.mark.parametrize("late", [False, True])
def test_coordinator_reads_what_a_no_asks_and_not_its_reason(asked, words, question, reason, late):
    """Nobody has to act on the reason of a no, so that nobody reads it (docs/privacy.md)."""
    if late:
        with asked.store.write() as session:
            settling.fall(
                desk(session, asked.settings, asked.clock.now()),
                session.scalars(select(Proposal)).one(),
            )
        asked.new()
    mails = reply(asked, "Uma", words)
    alert = text_to(mails, CORINNE, "coordinator-alert")

    assert f"| {question}" in alert
    assert "may tell a private reason: `peercircle show inbound" in alert
    assert not any(reason in each.text for each in mails)


def test_coordinator_reads_all_of_what_is_asked_beside_a_yes(asked):
    """What stands around a question may be what it is about."""
    mails = reply(asked, "Uma", "Yes, gladly. I come by bus. Is that a problem?")

    assert "I come by bus." in text_to(mails, CORINNE, "coordinator-alert")
