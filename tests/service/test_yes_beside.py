"""A yes to the echo with something beside it: it counts, and what is beside it reaches somebody."""

import pytest
from postroom import LIST, WISH, letter, tagged
from sqlalchemy import select

from groups.request import State
from store.requests import Request

DANA = "dana@home.example"
CORINNE = "corinne@ashby.example"


def answer(service, *every):
    """The request's state, the licences on file, and the mails to the last of some answers."""
    (mail,) = service.hear(DANA, letter(DANA, WISH, subject="Looking for a group"), LIST)
    mails = []
    for words in every:
        mails = service.hear(DANA, letter(DANA, words, mail), tagged(mail))
        mail = next((each for each in mails if each.recipient == DANA), mail)
    with service.store.read() as session:
        wish = session.scalar(select(Request))
        held = [each["value"] for each in wish.person.profile.facts.get("licences", ())]
        return wish.state, held, mails


def mine(mails):
    """The words of the one mail to the writer."""
    (text,) = (each.text for each in mails if each.recipient == DANA)
    return " ".join(text.replace("|", "").split())


@pytest.mark.parametrize(
    "words",
    [
        "YES\n\n--\nDr. Mona Habib\nPsyD",
        "Yes.\n\nMona Habib, PsyD\nEast Side Therapy, Salem\n503-555-1234",
        "All good, thank you!\n\n-- \nMona Habib | LMFT | Beaverton",
        "No change needed",
        "Right, now it's fine",
        "OK whatever, it's fine.",
        "Nothing to correct, thanks.",
        "YES. And thanks!",
        "Yes. Thank you so much for all this!",
    ],
)
def test_signature_and_courtesy_below_a_yes_are_no_changes(service, words):
    """The block below a name is the same in every mail, and corrects nothing."""
    state, held, mails = answer(service, words)

    assert State.OPEN is state
    assert [DANA] == [each.recipient for each in mails]
    assert "taken your changes" not in mine(mails)
    assert ["LCSW"] == held


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("All correct, thank you. Who will see that I am an LCSW?", "Who will see that I am"),
        ("Correct! What happens if nobody fits?", "What happens if nobody fits?"),
        ("Yes, that's right. When is the next round?", "When is the next round?"),
    ],
)
def test_yes_and_a_question_opens_and_asks(service, words, asked):
    """The yes counts at once; the question goes to a coordinator, and the answer says so."""
    state, _, mails = answer(service, words)

    assert State.OPEN is state
    assert {DANA, CORINNE} == {each.recipient for each in mails}
    assert asked in mine(mails)
    assert "something besides" not in mine(mails)


@pytest.mark.parametrize(
    "words",
    [
        "Yes. But I'm away from Dec 20 to Jan 4.",
        "All correct. By the way, my dog comes to the office with me.",
        "That is how I said it, I guess. Go ahead.",
    ],
)
def test_words_beside_a_yes_are_read_by_a_person(service, words):
    """What no line of a request can hold takes no yes away, and is not lost."""
    state, _, mails = answer(service, words)
    (alert,) = (each for each in mails if each.recipient == CORINNE)

    assert State.OPEN is state
    assert "has gone to a coordinator" in mine(mails)
    assert words.split()[-1] in alert.text


def test_words_beside_a_second_yes_are_not_lost(service):
    """A yes to what is open already needs no answer; what stands beside it does."""
    state, _, mails = answer(service, "YES", "Yes, all good. But I'm away from Dec 20 to Jan 4.")

    assert State.OPEN is state
    assert {DANA, CORINNE} == {each.recipient for each in mails}
    assert "away from Dec 20 to Jan 4" in mine(mails)


@pytest.mark.parametrize(
    "words",
    [
        "Yes, but the years are wrong.",
        "Yes. But the years are wrong.",
        "Yes. Actually no, wait.",
        "Yes, if the fee is under 20 dollars.",
        "Yes. I do Fridays from 9 only.",
        "Yes. Is it OK that I only do Fridays?",
        "Yes. Could you change the town?",
        "YES\nEMDR",
        "Yes. No Mondays though.",
        "I'm not an LCSW. Go ahead.",
        "Correct me if I'm wrong.",
        "It says LCSW and that is wrong. Go ahead and fix it.",
        "Right, now it's not fine",
        "It was fine before.",
    ],
)
def test_yes_that_is_taken_back_beside_it_opens_nothing(service, words):
    """What would have a line otherwise, or puts the yes off, is no yes."""
    state, _, _ = answer(service, words)

    assert State.DRAFT is state


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("Sure. Though tuesdays the 8th and 22nd dec i'm out", "8th and 22nd dec"),
        ("Yes that is right, but please not in Lake Oswego itself.", "not in Lake Oswego"),
        ("Yes for now, but as of March Fridays only.", "as of March Fridays only"),
        ("All fine for now, but from April on Wednesdays instead.", "from April on Wednesdays"),
    ],
)
def test_what_no_line_holds_takes_no_yes_away(service, words, kept):
    """Single days, a town to keep out of and what comes in March are read by a person."""
    (mail,) = service.hear(DANA, letter(DANA, WISH, subject="Looking for a group"), LIST)
    with service.store.read() as session:
        before = dict(session.scalar(select(Request)).person.profile.facts)
    mails = service.hear(DANA, letter(DANA, words, mail), tagged(mail))
    with service.store.read() as session:
        wish = session.scalar(select(Request))
        assert (State.OPEN, before) == (wish.state, wish.person.profile.facts)

    assert {DANA, CORINNE} == {each.recipient for each in mails}
    assert kept in mine(mails)


@pytest.mark.parametrize(
    "words",
    [
        "Kindly address me as Femi. The rest is in order; please proceed.",
        "Please call me Femi. Everything else is fine, thank you.",
        "Yes please, but call me Femi.",
    ],
)
def test_name_beside_a_yes_is_taken_and_the_yes_counts(service, words):
    """A yes to the rest is one to all that was read back."""
    state, _, mails = answer(service, words)

    assert State.OPEN is state
    assert [DANA] == [each.recipient for each in mails]
    assert "Dear Femi" in mine(mails)


@pytest.mark.parametrize(
    ("words", "friday"),
    [
        ("Right, except that Fridays end at 11.", ("08:00", "11:00")),
        ("Sure, but Fridays from 9.", ("09:00", "12:00")),
    ],
)
def test_hour_beside_a_yes_changes_that_hour_and_is_read_back(service, words, friday):
    """An exception that tells when a day ends shuts no day."""
    (mail,) = service.hear(DANA, letter(DANA, WISH, subject="Looking for a group"), LIST)
    service.hear(DANA, letter(DANA, words, mail), tagged(mail))
    with service.store.read() as session:
        wish = session.scalar(select(Request))
        hours = wish.person.profile.facts["availability"]
        assert State.DRAFT is wish.state
    told = [(each["start"], each["end"]) for each in hours if each["day"] == "Fri"]

    assert [friday] == told


@pytest.mark.parametrize(
    "words",
    ["Yes. Everything else is wrong.", "Yes but only if it is on Zoom.", "Sure, if it fits."],
)
def test_condition_and_denial_beside_a_yes_stay_what_they_are(service, words):
    """No consent is made of them."""
    state, _, _ = answer(service, words)

    assert State.DRAFT is state
