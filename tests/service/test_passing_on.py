"""Names put right, and words of a member that we are asked to pass on to the group."""

import time

import pytest
from circle import address, form, say
from postroom import LIST, WISH, letter, tagged
from sqlalchemy import select

from groups import membership, profile
from service.correspondence import passing_on_words
from store.groups import Membership
from store.people import Person

LILA, CORINNE = "lila@home.example", "corinne@ashby.example"
PHONE = "My phone changed, it's 503-555-0199 now. Please pass it on to the group."


def flat(mail):
    """A mail's words on one line."""
    return " ".join(mail.text.replace("\n  |", "\n").split())


def name_of(service, who):
    """First and last name on file."""
    with service.store.read() as session:
        found = session.scalars(select(Person).where(Person.email == who)).one()
        return found.first_name, found.last_name


@pytest.fixture
def member(service):
    """Dana of a group has a mail of ours to answer, whose token shows that it is she."""
    form(service)
    mails = say(service, "Dana", "PAUSE")
    (service.mail,) = (each for each in mails if each.recipient == address("Dana"))
    return service


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("My name is spelled Leila.", "Leila"),
        ("It's Leila, with an e.", "Leila"),
        ("You spelled my name wrong: it is Leila.", "Leila"),
        ("Please call me Leila.", "Leila"),
        ("I spell it Leila", "Leila"),
    ],
)
def test_name_put_right_in_answer_to_the_echo_is_told_from_then_on(service, words, name):
    """The mail says so, since no line of the request holds the name."""
    mails = service.hear(LILA, letter(LILA, f"{WISH}\n\nLila", subject="A group"), LIST)
    (echo,) = service.hear(LILA, letter(LILA, words, mails[0]), tagged(mails[0]))

    assert name == name_of(service, LILA)[0]
    assert echo.text.startswith(f"Dear {name},")
    assert f"From now on we call you {name}, and others are told that name" in flat(echo)


def test_last_name_put_right_is_noted(service):
    """It is told where a group is confirmed."""
    mails = service.hear(LILA, letter(LILA, f"{WISH}\n\nLila", subject="A group"), LIST)
    words = "My last name is now Hart-Jones."
    (echo,) = service.hear(LILA, letter(LILA, words, mails[0]), tagged(mails[0]))

    assert "Hart-Jones" == name_of(service, LILA)[1]
    assert "Your last name is noted as Hart-Jones" in flat(echo)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("My name is spelled Danna.", ("Danna", "Danason")),
        ("Hello, my name is Danna, with two n. Please correct that.", ("Danna", "Danason")),
        ("My last name is now Vo.", ("Dana", "Vo")),
        ("my new last name is Moon-Garcia btw, got married!!", ("Dana", "Moon-Garcia")),
        ("I got married, my surname is Vo now", ("Dana", "Vo")),
        ("I've changed my name to Dana Vo.", ("Dana", "Vo")),
    ],
)
def test_member_of_a_group_puts_the_name_right(member, words, name):
    """The mail offers to tell the others, who have the name of before."""
    (mail,) = say(member, "Dana", words, member.mail)

    assert name == name_of(member, address("Dana"))
    assert "name-noted" == mail.notice
    assert "reply “please tell my group”" in flat(mail)


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("I go by Wren Park now. My new mail is wren.park@post.example.", "Park"),
        ("Please use wren@other.example from now on.", "Wrenson"),
        ("My address has changed to w.park@post.example, the old one is closed soon.", "Wrenson"),
    ],
)
def test_another_address_goes_to_a_coordinator(member, words, last):
    """Whoever could move somebody's mail by a mail could take it away from her."""
    mails = say(member, "Wren", words)

    assert {"coordinator-alert", "question-passed-on"} == {each.notice for each in mails}
    assert any("@p" in each.text or "@other" in each.text for each in mails)
    with member.store.read() as session:
        wren = session.scalar(select(Person).where(Person.email == address("Wren")))

    assert last == wren.last_name


def test_wish_of_somebody_with_a_name_in_it_is_a_wish(service):
    """A first letter that tells its name puts nothing right."""
    words = f"Hello, my name is Lila. {WISH}"
    (echo,) = service.hear(LILA, letter(LILA, words, subject="A group"), LIST)

    assert "echo" == echo.notice
    assert "From now on" not in echo.text


@pytest.mark.parametrize(
    "words",
    [
        PHONE,
        "New phone number: 503-555-0199. Could you let the others know?",
        "My email is now dana2@member.example, please tell my group.",
        "I moved my office to 1420 NE Alberta St. Please tell everyone.",
        "Can you forward my new number, 503-555-0199, to everybody in the group?",
        "Please tell the group that I'm running late on Tuesday.",
        "Please pass on to the group that I have Covid and won't come Tuesday.",
    ],
)
def test_news_for_the_group_is_passed_on_to_the_others(member, words):
    """In its writer's words, to each of them, with a receipt; nothing else is changed."""
    mails = say(member, "Dana", words, member.mail)
    told = {each.recipient: each for each in mails}

    assert {address(name) for name in ("Gail", "Hal", "Wren", "Dana")} == set(told)
    assert {"passed-on"} == {each.notice for each in mails}
    for name in ("Gail", "Hal", "Wren"):
        assert "Dana, of your group G-AB2CD, asks us to pass this on" in flat(told[address(name)])
        assert words in flat(told[address(name)])
    assert "passed your words on to Gail, Hal and Wren" in flat(told[address("Dana")])
    assert ("go on writing to the address" in flat(told[address("Dana")])) == ("@" in words)
    with member.store.read() as session:
        states = set(session.scalars(select(Membership.state)))
    assert {membership.State.ACTIVE} == states


def test_words_for_the_group_are_passed_on_only_for_whom_we_know(service):
    """Who has a forged number in everybody's hands has their calls."""
    form(service)
    (check,) = say(service, "Dana", PHONE)
    mails = say(service, "Dana", "Yes, it was me.", check)

    assert "address-check" == check.notice
    assert "pass your words on to the others of your group" in flat(check)
    assert 4 == len([each for each in mails if each.notice == "passed-on"])


def test_who_has_ended_our_mail_is_named_to_the_writer(member):
    """She tells them herself."""
    with member.store.write() as session:
        wren = session.scalars(select(Person).where(Person.email == address("Wren"))).one()
        wren.state = profile.State.STOPPED
    mails = say(member, "Dana", PHONE, member.mail)

    assert address("Wren") not in {each.recipient for each in mails}
    own = next(each for each in mails if each.recipient == address("Dana"))
    assert "Wren had ended our mail: please tell this member yourself" in flat(own)


@pytest.mark.parametrize(
    "words",
    [
        f"{PHONE} And I'd rather not sit with Hal any longer.",
        f"{PHONE} " + "It has been a long week and I want to say so at length. " * 6,
    ],
)
def test_more_than_news_for_the_group_goes_to_a_coordinator_instead(member, words):
    """No other member reads what is private, whatever we are asked."""
    mails = say(member, "Dana", words, member.mail)

    assert not [each for each in mails if each.notice == "passed-on"]
    assert CORINNE in {each.recipient for each in mails}


@pytest.mark.parametrize(
    "words",
    [
        "I'll tell the group myself.",
        "Please tell the others I am leaving the group in March.",
        "Does the group know my number?",
    ],
)
def test_what_asks_for_no_passing_on_is_not_passed_on(member, words):
    """A leave has its own way, and what somebody will do is done by them."""
    mails = say(member, "Dana", words, member.mail)

    assert not [each for each in mails if each.notice == "passed-on"]


def test_who_is_in_no_group_has_nobody_to_pass_it_on_to(service):
    """It is heard like any other letter."""
    mails = service.hear(LILA, letter(LILA, PHONE, subject="Phone"), LIST)

    assert not [each for each in mails if each.notice == "passed-on"]


@pytest.mark.parametrize(
    "words",
    [
        "From now on we meet half an hour later. Please let the others know.",
        "We take a break until March. Please tell everyone.",
    ],
)
def test_what_has_a_way_of_its_own_goes_that_way(service, words):
    """A new hour moves the group, and a break is noted; both tell the others already."""
    form(service)
    mails = say(service, "Gail", "PAUSE")
    (mail,) = (each for each in mails if each.recipient == address("Gail"))
    mails = say(service, "Gail", words, mail)

    assert mails
    assert not [each for each in mails if each.notice == "passed-on"]


@pytest.mark.parametrize("piece", ["\n", " ", "please pass ", "please \n ", ".\n"])
def test_endless_blanks_hold_up_no_letter(piece):
    """Nobody's mail may cost the others theirs."""
    began = time.process_time()
    passing_on_words.asks(piece * 12_000)

    assert 1.0 > time.process_time() - began


@pytest.mark.parametrize(
    "words",
    [
        "stuck in bed with a cold tonight, pls tell hal",
        "Have to leave at 12:45 on Tuesdays, could you please let Hal know?",
        "I bring the keys today, please say it to Hal.",
    ],
)
def test_words_for_one_member_go_to_that_one_alone(member, words):
    """Whom the writer names is told, in her words; nobody else is."""
    mails = say(member, "Dana", words, member.mail)

    assert [("passed-on", address("Dana")), ("passed-on", address("Hal"))] == sorted(
        (each.notice, each.recipient) for each in mails
    )
    told = {each.recipient: each for each in mails}
    assert "Dana asks us to pass this on to you (G-AB2CD)" == told[address("Hal")].subject
    assert words in flat(told[address("Hal")])
    assert "Nobody else has been told." in flat(told[address("Dana")])


@pytest.mark.parametrize(
    "words",
    ["Can someone bring cups? Please ask the others.", "Would you ever tell them I've no camera."],
)
def test_others_may_be_asked_or_told_in_any_turn(member, words):
    """It is for the group, and no coordinator's matter."""
    mails = say(member, "Dana", words, member.mail)

    assert {"passed-on"} == {each.notice for each in mails}
    assert 4 == len(mails)
