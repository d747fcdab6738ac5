"""An offer of a room to meet in: said back, and told to whoever organizes the group."""

import pytest
from postroom import LIST, WISH, letter, tagged
from sqlalchemy import select
from test_answers import CORINNE, NAMES, enrol, reply, run_round

from store.groups import Proposal
from store.people import Person, Profile

LEA = "lea@home.example"
ROOM = {"room": {"value": "offered", "evidence": "I can host at 12 Main Street."}}


def flat(mail):
    """A mail's words on one line."""
    return " ".join(mail.text.split())


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("I can host.", "I can host"),
        ("I could host at my office on SE Division.", "I could host at my office on SE Division"),
    ],
)
@pytest.mark.parametrize("later", [False, True])
def test_offer_of_a_room_is_said_back(service, words, told, later):
    """In a first letter, and in an answer to the echo."""
    first = WISH if later else f"{WISH} {words}"
    mails = service.hear(LEA, letter(LEA, first, subject="A group"), LIST)
    if later:
        mails = service.hear(LEA, letter(LEA, words, mails[0]), tagged(mails[0]))

    assert "A room to meet in: you would offer one; a group’s organizer is told so" in flat(
        mails[0]
    )
    assert f"from your words “{told}”" in flat(mails[0])


def test_offer_of_a_room_is_taken_out_like_any_line(service):
    """Who can host no more says so."""
    words = f"{WISH} I can host."
    (echo,) = service.hear(LEA, letter(LEA, words, subject="A group"), LIST)
    out = "Please take out the line about the room."
    (again,) = service.hear(LEA, letter(LEA, out, echo), tagged(echo))

    assert "A room to meet in" not in again.text


def test_offers_of_rooms_are_told_to_the_organizer_without_where(make_service):
    """Nobody's address is told before the group is confirmed."""
    service = make_service(coordinators=CORINNE, max_size=4)
    enrol(service, NAMES)
    run_round(service)
    with service.store.write() as session:
        organizer = session.scalar(select(Proposal)).organizer.first_name
        other = next(name for name in NAMES if name != organizer)
        for name in (organizer, other):
            found = session.scalar(select(Profile).join(Person).where(Person.first_name == name))
            found.facts = found.facts | ROOM
    mail = [each for name in NAMES for each in reply(service, name, "YES")][-1]

    assert "organizer-confirm" == mail.notice
    assert "You wrote that you could offer a room." in flat(mail)
    assert f"{other} has offered a room, too." in flat(mail)
    assert "Main Street" not in mail.raw.decode()
