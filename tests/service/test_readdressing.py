"""A member's mail goes to another address: by a coordinator's command, and never by a letter."""

import pytest
from circle import address, form, say
from postroom import LIST, WISH, letter, tagged
from scenes import scene
from sqlalchemy import select

from service.desk import desk
from service.forgetting import forget_person, is_forgotten
from service.readdressing import ReaddressError, readdress
from service.rostering import Member, take_in
from store.people import Person
from store.post import Inbound
from store.requests import Request

NEW = "dana.d@clinic.example"


@scene()
def placed(service):
    """A group of four, Tuesdays at noon."""
    form(service)


def move(service, old, new):
    """Note another address; the mails that follow."""
    with service.store.write() as session:
        at = desk(session, service.settings, service.clock.now())
        readdress(at, session.scalar(select(Person).where(Person.email == old)), new)
    return service.new()


def emails(service):
    """The addresses on file."""
    with service.store.read() as session:
        return set(session.scalars(select(Person.email)))


def flat(mail):
    """A mail's words in one line."""
    return " ".join(mail.text.split())


def test_both_addresses_are_told_and_the_former_one_not_where_to(placed):
    """Somebody else may read the mailbox that was left."""
    mails = {each.recipient: each for each in move(placed, address("Dana"), NEW)}

    assert {NEW, address("Dana")} == set(mails)
    assert "You are in G-AB2CD" in flat(mails[NEW])
    assert NEW not in mails[address("Dana")].text
    assert NEW in emails(placed)
    assert address("Dana") not in emails(placed)


def test_answer_from_the_new_address_counts_for_a_question_of_before(service):
    """The token of the earlier mail is hers still, and only with her address."""
    (echo,) = service.hear("lila@home.example", letter("lila@home.example", WISH), LIST)
    move(service, "lila@home.example", NEW)
    service.hear("lila@home.example", letter("lila@home.example", "YES"), tagged(echo))
    with service.store.read() as session:
        before = session.scalar(select(Request)).state.value
    service.hear(NEW, letter(NEW, "WITHDRAW", echo), tagged(echo))
    with service.store.read() as session:
        after = session.scalar(select(Request)).state.value

    assert "DRAFT" == before
    assert "WITHDRAWN" == after


def test_two_entries_of_one_member_become_one(placed):
    """She wrote from the new address first, and the roster has it already."""
    placed.hear(NEW, letter(NEW, WISH, subject="A group"), LIST)
    with placed.store.write() as session:
        at = desk(session, placed.settings, placed.clock.now())
        take_in(at, [Member(NEW, "Dana", "Danason", "", "lapsed")])
    placed.new()
    move(placed, address("Dana"), NEW)
    with placed.store.read() as session:
        (dana,) = session.scalars(select(Person).where(Person.first_name == "Dana"))
        forgotten = is_forgotten(session, placed.settings, NEW)

    assert (NEW, "lapsed") == (dana.email, dana.roster_status)
    assert not forgotten


@pytest.mark.parametrize(
    ("new", "says"),
    [
        ("nowhere", "no mail address"),
        (address("Dana"), "on file like that already"),
        (LIST, "the list's own address"),
        (address("Hal"), "in a group or a proposal already"),
    ],
)
def test_address_that_is_none_or_another_members_is_refused(placed, new, says):
    """Nothing is changed then."""
    before = emails(placed)
    with pytest.raises(ReaddressError, match=says):
        move(placed, address("Dana"), new)

    assert before == emails(placed)


def test_address_that_asked_to_be_forgotten_is_refused(placed):
    """Whoever has it must write first."""
    with placed.store.write() as session:
        at = desk(session, placed.settings, placed.clock.now())
        wren = session.scalar(select(Person).where(Person.email == address("Wren")))
        forget_person(at, wren)
    with pytest.raises(ReaddressError, match="asked to be forgotten"):
        move(placed, address("Dana"), address("Wren"))


def test_forgetting_reaches_what_came_under_the_former_address(placed):
    """FORGET leaves no letter behind, and neither address comes back by a roster."""
    say(placed, "Dana", "When are the rounds?")
    move(placed, address("Dana"), NEW)
    with placed.store.write() as session:
        at = desk(session, placed.settings, placed.clock.now())
        forget_person(at, session.scalar(select(Person).where(Person.email == NEW)))
        take_in(at, [Member(address("Dana"), "Dana", "Danason", "", "active")])
    with placed.store.read() as session:
        letters = [bytes(each.raw) for each in session.scalars(select(Inbound))]

    assert not any(b"rounds" in each for each in letters)
    assert not {NEW, address("Dana")} & emails(placed)


def test_roster_with_the_former_address_speaks_of_the_same_member(placed):
    """The association's own list may be behind."""
    move(placed, address("Dana"), NEW)
    with placed.store.write() as session:
        at = desk(session, placed.settings, placed.clock.now())
        added, _ = take_in(at, [Member(address("Dana"), "Dana", "Danason", "", "lapsed")])
    with placed.store.read() as session:
        dana = session.scalar(select(Person).where(Person.email == NEW))

    assert 0 == added
    assert "lapsed" == dana.roster_status


@pytest.mark.parametrize(
    "words",
    [
        "This is Dana Danason from my new address. My old dana@member.example will stop soon.",
        "Hi, Dana Danason here. Please note my new email address: this one.",
        "Hello, I am Dana Danason, LPC. I would like to go on from this address, the old one is"
        " dead.",
    ],
)
def test_letter_of_a_member_from_an_address_not_on_file_goes_to_a_person(placed, words):
    """Nothing of hers is shown there, no request begins, and the command stands in the alert."""
    mails = placed.hear(NEW, letter(NEW, words, subject="me"), LIST)
    told_by = {each.recipient: flat(each) for each in mails}

    assert f"peercircle readdress {address('Dana')} {NEW}" in told_by["corinne@ashby.example"]
    assert "a coordinator" in told_by[NEW]
    assert "G-AB2CD" not in told_by[NEW]
    with placed.store.read() as session:
        assert session.scalar(select(Request)) is None


def test_who_only_shares_a_first_name_is_a_stranger(placed):
    """A wish from a new address is one like any other."""
    words = f"This is my new address. I am Dana. {WISH}"
    mails = placed.hear(NEW, letter(NEW, words, subject="A group"), LIST)

    assert "echo" in {each.notice for each in mails}


@pytest.mark.parametrize(
    "words", ["I did not ask for that!", "No, this wasn't me. Please stop this.", "STOP"]
)
def test_protest_from_the_former_address_reaches_a_coordinator(placed, words):
    """The mail there promises it, for her mail may have been taken from her."""
    mails = move(placed, address("Dana"), NEW)
    (old,) = [each for each in mails if each.recipient == address("Dana")]
    said = placed.hear(address("Dana"), letter(address("Dana"), words, old), tagged(old))
    (alert,) = [each for each in said if each.recipient == "corinne@ashby.example"]

    assert f"peercircle readdress {NEW} {address('Dana')}" in flat(alert)
    assert not any(NEW in each.text for each in said if each.recipient == address("Dana"))
