import json

import pytest
from postroom import LIST, letter, tagged
from scenes import scene
from sqlalchemy import select

from service.correspondence.sign_off import without_sign_off
from service.holding import held
from store.people import Person

MEMBER = "petra@home.example"
CORINNE, ANN = "corinne@ashby.example", "ann@coord.example"


def told(mails):
    """To whom which notice went."""
    return sorted((each.recipient, each.notice) for each in mails)


@scene(coordinators=f"{CORINNE},{ANN}")
def office(service):
    """A service with two coordinators, and the alerts of a member's question to each."""
    asked = "Is there parking at the offices where these groups meet?"
    mails = service.hear(MEMBER, letter(MEMBER, asked), LIST)
    service.alerts = {m.recipient: m for m in mails if m.notice == "coordinator-alert"}


@pytest.mark.parametrize("asked", [ANN, CORINNE])
def test_answer_in_a_coordinators_name_without_a_token_is_asked_back(office, asked):
    """A From and a thread that others have seen speak to no member in the service's name."""
    forged = letter(ANN, "Pay me 100 dollars.", office.alerts[asked])
    (check,) = office.hear("evil@evil.example", forged, LIST)

    assert (ANN, "address-check") == (check.recipient, check.notice)
    assert [(MEMBER, "relay")] == told(office.hear(ANN, letter(ANN, "Yes", check), tagged(check)))


@pytest.mark.parametrize("asked", [ANN, CORINNE])
def test_token_lets_each_coordinator_answer_for_the_others(office, asked):
    """The token of an alert is known to those who were sent it."""
    alert = office.alerts[asked]

    assert [(MEMBER, "relay")] == told(
        office.hear(ANN, letter(ANN, "There is, behind the house.", alert), tagged(alert))
    )


def test_signature_of_a_coordinator_is_not_relayed(office):
    """The alert promises that their own address is not shown."""
    signed = "Best,\nAnn Lee\nann@coord.example\n+1 503 555 0142\n"
    words = f"Yes, there is parking behind the house.\n\n{signed}"
    alert = office.alerts[ANN]
    (relayed,) = office.hear(ANN, letter(ANN, words, alert), tagged(alert))

    assert "behind the house" in relayed.text
    assert ANN not in relayed.text
    assert "503" not in relayed.text


def test_export_shows_no_coordinators_own_mail(office):
    """The alert promises that their address is not shown; what they said is among our mails."""
    alert = office.alerts[ANN]
    office.hear(ANN, letter(ANN, "There is parking behind the house.", alert), tagged(alert))
    with office.store.read() as session:
        member = session.scalars(select(Person).where(Person.email == MEMBER)).one()
        document = json.dumps(held(session, member), default=str)

    assert "behind the house" in document
    assert ANN not in document


def test_answer_that_holds_a_coordinators_address_is_held_back(office):
    """What no rule could take off is for its writer to take off."""
    alert = office.alerts[ANN]
    words = f"There is. Write to me at {ANN.upper()} if you cannot find it."
    (back,) = office.hear(ANN, letter(ANN, words, alert), tagged(alert))

    assert (ANN, "unclear") == (back.recipient, back.notice)
    assert "address" in back.text
    with office.store.read() as session:
        assert [MEMBER] == list(session.scalars(select(Person.email)))


@pytest.mark.parametrize(
    "words",
    [
        "Thanks",
        "It is here:\n12 Main Street\nPortland Clinic",
        "Thanks,\nplease bring your card and ring twice at the side door.",
    ],
)
def test_answer_keeps_its_words(words):
    """An address that is the answer, or words below a thanks, are no signature."""
    assert words == without_sign_off(words)


@pytest.mark.parametrize(
    "signed",
    [
        f"\n\nAnn Lee\n{ANN}",
        f"\n\nAnn\nCoordinator, Cascade Alliance\n{ANN} | 503-555-0142",
        f"\n\nThanks, Ann\n{ANN}",
        f"\n\nBest,\n\nAnn Lee (coordinator)\n\ne: {ANN}",
        f"\n\n- Ann, {ANN}",
        f"\nAnn\n<{ANN.upper()}>",
    ],
)
def test_signature_block_that_holds_the_coordinators_address_is_taken_off(office, signed):
    """Programs put it below each mail; its writer is not told to take it off by hand."""
    alert = office.alerts[ANN]
    words = f"Yes, there is.\nBehind the house.{signed}"
    (relayed,) = office.hear(ANN, letter(ANN, words, alert), tagged(alert))

    assert (MEMBER, "relay") == (relayed.recipient, relayed.notice)
    assert "Yes, there is. Behind the house. To answer" in " ".join(relayed.text.split())
    assert ANN not in relayed.text.lower()


def test_short_answer_above_a_signature_is_no_part_of_it():
    """A street looks like a line of a signature."""
    words = f"Main Street\n\nAnn Lee\n{ANN}"

    assert "Main Street" == without_sign_off(words, [ANN])
    assert "Main Street" == without_sign_off(f"Main Street\n{ANN}", [ANN])


SOUNDS_AUTOMATIC = [
    "Thank you for your message. I am away from Monday on but Bo will help you.",
    "I am sorry for the confusion, I was away last week. I will look at it on December 4.",
    "Thank you for your mail. I am currently out of the office, and Ben answers you on Friday.",
]


@pytest.mark.parametrize("words", SOUNDS_AUTOMATIC)
def test_answer_of_a_coordinator_that_sounds_automatic_is_relayed(office, words):
    """The member waits for it."""
    alert = office.alerts[ANN]

    assert [(MEMBER, "relay")] == told(office.hear(ANN, letter(ANN, words, alert), tagged(alert)))


@pytest.mark.parametrize("words", SOUNDS_AUTOMATIC)
def test_marked_absence_of_a_coordinator_is_not_relayed(office, words):
    """Its header says that a program wrote it."""
    alert = office.alerts[ANN]
    raw = letter(ANN, words, alert)
    marked = b"Auto-Submitted: auto-replied\n" + raw

    assert [] == told(office.hear(ANN, marked, tagged(alert)))
