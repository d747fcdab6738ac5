"""Wishes about the people of a group that no rule can weigh: said back, kept, brought along."""

import pytest
from postroom import LIST, WISH, letter, tagged
from scenes import scene
from sqlalchemy import select
from test_answers import address, enrol, run_round

from groups import request
from mail.reading import unweighed
from mail.reading.text import Text
from mail.understanding import Facts
from store.people import Person, Profile
from store.requests import Request

LEA, CORINNE = "lea@home.example", "corinne@ashby.example"
FACTS = "I'm an LCSW in Portland, 9 years, EMDR, Tuesdays 12-2, in person"
NAMES = ("Uma", "Wes", "Nia", "Kay")
SAID = "I'd rather not be with complete beginners"


def flat(mail):
    """A mail's words on one line."""
    return " ".join(mail.text.replace("\n  |", "\n").split())


def said_back(service, words, answers=None):
    """The echo of a letter, on one line."""
    to = LIST if answers is None else tagged(answers)
    mails = service.hear(LEA, letter(LEA, words, answers, subject="A group"), to)
    return flat(next(each for each in mails if each.notice == "echo"))


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        (f"{FACTS}. I'd prefer not to have complete beginners.", "not to have complete beginners"),
        (f"{FACTS}, only if I can bring my baby.", "only if I can bring my baby"),
        (f"{FACTS}. No early-career people please!", "No early-career people please"),
        (f"{FACTS}. I would love a group of people who laugh.", "a group of people who laugh"),
        (f"{FACTS}, and no students, please.", "no students"),
    ],
)
def test_wish_that_no_rule_can_weigh_is_said_back_in_its_words(service, words, wish):
    """With where it goes; a wish that is not said back would seem to be minded, or lost."""
    echo = said_back(service, words)

    assert "You also wrote “" in echo
    assert wish in echo.partition("You also wrote “")[2].partition("”")[0]
    assert "cannot weigh that. A coordinator, a person, reads it" in echo
    assert "Shown to no other member: what else you wish of the group" in echo


@pytest.mark.parametrize(
    "words",
    [
        "I'd like to join a consultation group with other therapists.",
        "I'm looking for a peer group, ideally a small one.",
        "I want to start a peer consultation group and am glad to organize it.",
        "Please let me know what you need from me.",
        "I hope for people who are honest.",
        "Only if it can be on Tuesdays after noon.",
        "I work with people who have lost somebody.",
    ],
)
def test_what_is_weighed_or_wishes_nothing_of_others_is_not_said_twice(service, words):
    """A line of the request holds it already, or there is nothing in it to weigh."""
    assert "You also wrote" not in said_back(service, f"{FACTS}. {words}")


@pytest.mark.parametrize(
    ("words", "state"),
    [
        (f"{SAID}.", request.State.DRAFT),
        ("No complete beginners, please.", request.State.DRAFT),
        (f"Yes, that is right. But {SAID}.", request.State.OPEN),
        ("Yes. Only if I can bring my baby.", request.State.OPEN),
        (
            "YES. But please don't put me with anybody who has less than five years",
            request.State.OPEN,
        ),
    ],
)
def test_wish_in_an_answer_to_the_echo_is_taken_in(service, words, state):
    """Beside a yes it takes nothing from it, and is told once: neither question nor remark."""
    mails = service.hear(LEA, letter(LEA, WISH, subject="A group"), LIST)
    echo = said_back(service, words, mails[0])
    with service.store.read() as session:
        now = session.scalars(select(Request.state)).one()

    assert state is now
    assert "You also wrote “" in echo
    assert "Your question has gone" not in echo
    assert "You wrote something besides" not in echo


def test_wishes_grow_and_one_is_taken_out_by_its_words(service):
    """Like every line of a request."""
    (first,) = service.hear(LEA, letter(LEA, f"{FACTS}. {SAID}.", subject="A group"), LIST)
    second = said_back(service, "I would love some people who laugh.", first)
    gone = said_back(service, "Please take out the line about wishes.", first)

    assert f"“{SAID}” and “I would love some people who laugh”" in second
    assert "You also wrote" not in gone


@scene(coordinators=CORINNE, max_size=4, min_size=3)
def asked(service):
    """Uma has such a wish; the round has proposed a group to four."""
    enrol(service, NAMES)
    with service.store.write() as session:
        uma = select(Profile).join(Person).where(Person.email == address("Uma"))
        session.scalars(uma).one().private = {"wishes": [{"value": SAID, "evidence": SAID}]}
    service.mails = {each.recipient: each for each in run_round(service)}


def test_wish_stands_in_its_writers_own_proposal_and_in_no_other(asked):
    """She can see for herself; to the others it would be a slight."""
    own = flat(asked.mails[address("Uma")])

    assert f"You wrote “{SAID}”. We could not weigh that" in own
    for name in NAMES[1:]:
        assert "beginners" not in asked.mails[address(name)].raw.decode()


def test_coordinator_reads_the_wish_with_the_proposal(asked):
    """As the echo says; nothing has to be done."""
    alert = flat(asked.mails[CORINNE])

    assert f"Uma wrote “{SAID}”" in alert
    assert "You need do nothing" in alert


def test_coordinator_who_reads_each_proposal_first_reads_the_wish_there(make_service):
    """And gets no second mail about it."""
    service = make_service(coordinators=CORINNE, max_size=4, min_size=3, review="hold")
    enrol(service, NAMES)
    with service.store.write() as session:
        uma = select(Profile).join(Person).where(Person.email == address("Uma"))
        session.scalars(uma).one().private = {"wishes": [{"value": SAID, "evidence": SAID}]}
    (review,) = run_round(service)
    mails = service.hear(CORINNE, letter(CORINNE, "SEND", review), tagged(review))

    assert f"Uma wrote “{SAID}”" in flat(review)
    assert {"proposal"} == {each.notice for each in mails}


@pytest.mark.parametrize(
    "words",
    [
        "I see nobody at present but intend to take a handful of people again in the spring.",
        "As long as I live I shall not forget those people.",
        "not a counselor",
        "Would you like me to bring people?",
    ],
)
def test_what_is_only_told_is_no_wish(words):
    """People are spoken of in many ways."""
    assert () == unweighed.read(Text(words), Facts())
