"""Two people with one mailbox, and the question whether somebody writes for herself."""

import pytest
from postroom import LIST, WISH, letter, tagged
from sqlalchemy import select

from groups import request
from service import company
from store.people import Person
from store.requests import Request

ADDRESS = "practice@oaks.example"
VERA = f"Vera Lind <{ADDRESS}>"
TOM = f"Tom Quade <{ADDRESS}>"
INES = "Ines Roth <ines@roth.example>"


def written(service, *letters):
    """The last mails, after letters by (From, words, in answer to the last mail to it)."""
    last, mails = None, []
    for sender, words, answers in letters:
        raw = letter(sender, words, last if answers else None, subject="A group")
        envelope = sender.partition("<")[2].rstrip(">")
        mails = service.hear(envelope, raw, tagged(last) if answers else LIST)
        last = next((each for each in mails if each.recipient == envelope), last)
    return mails


def on_file(service):
    """The one person's years and whom she would avoid, and her request's state."""
    with service.store.read() as session:
        person, wish = session.scalar(select(Person)), session.scalar(select(Request))
        avoided = [each["value"] for each in person.profile.private.get("not_with", [])]
        return person.profile.facts["experience_years"]["value"], avoided, wish.state


@pytest.mark.parametrize(
    ("sender", "words"),
    [
        (TOM, "I'm Tom Quade, an LPC with 4 years, Salem, online. Not with Vera, please.\n\nTom"),
        (TOM, "Hello, Tom here. I share this inbox with Vera. LPC, 4 years, not in her group."),
        (ADDRESS, "This is Tom. I am using Vera's address. LPC, 4 years. I'd like a group too."),
        (TOM, "Yes, gladly.\n\nTom"),
    ],
)
def test_letter_of_another_with_the_same_mailbox_changes_nothing(service, sender, words):
    """It would overwrite the request of whose address it is."""
    sender = sender if "<" in sender else f"<{sender}>"
    mails = written(
        service, (VERA, f"Vera Lind here. {WISH}", 0), (VERA, "YES", 1), (sender, words, 0)
    )

    assert (11, [], request.State.OPEN) == on_file(service)
    assert {"unclear", "coordinator-alert"} == {each.notice for each in mails}
    (asked,) = [" ".join(each.text.split()) for each in mails if each.recipient == ADDRESS]
    assert "is on file as that of Vera, and your mail is signed Tom" in asked


@pytest.mark.parametrize(
    "words",
    [
        "This is Tom, also at Oaks. I'd like to join as well: LPC, 3 years, ACT, online.",
        "Hi, Tom here, Vera's colleague. I want in too: LMFT, 4 years, CBT, Fridays 9 to 11.",
        "My name is Tom Quade and I work with Vera. LPC, 3 years, ACT, Wednesdays noon.",
        "It's me, Tom, from the same practice. Could I sign up? LPC, 6 years, Thursdays 1 to 3.",
        "I'm Tom, the other therapist at this office. I'd like to join, LPC, 3 years.",
        "My name is Tom. Vera gave me this address. I'd love a group, LMFT, 8 years.",
    ],
)
def test_who_says_that_he_is_one_more_changes_nothing(service, words):
    """A From without his name tells no less: he speaks beside her, or as one more of the house."""
    mails = written(
        service,
        (VERA, f"Vera Lind here. {WISH}", 0),
        (VERA, "YES", 1),
        (f"<{ADDRESS}>", words, 0),
    )

    assert (11, [], request.State.OPEN) == on_file(service)
    assert {"unclear", "coordinator-alert"} == {each.notice for each in mails}


@pytest.mark.parametrize(
    "words",
    [
        "This is Vera again. I have 12 years, not 11, and can do Mondays as well.",
        "My name is Peggy, and I'd prefer a small group.",
        "My name is Leila, not Vera. And I do EMDR too.",
        "I am Catholic and would love a group with others also at peace with that.",
        "It's me, Vera. I want Wednesdays as well.",
        "I'm Jungian, like Jung. I also work with teens.",
    ],
)
def test_nickname_or_capital_alone_is_nobody_else(service, words):
    """Who is called otherwise than on file may be herself."""
    mails = written(service, (VERA, f"Vera Lind here. {WISH}", 0), (f"<{ADDRESS}>", words, 0))

    assert not any("mail is signed" in " ".join(each.text.split()) for each in mails)


@pytest.mark.parametrize(
    "sender", [VERA, f'"Vera L. Lind, LCSW" <{ADDRESS}>', f"Oaks Practice <{ADDRESS}>", ADDRESS]
)
@pytest.mark.parametrize(
    "words",
    [
        "I can travel 40 minutes.",
        "I share this inbox with Tom, but it's me. I can travel 40 minutes.\n\nVera",
    ],
)
def test_letter_of_whose_address_it_is_is_heard(service, sender, words):
    """A title, a practice's name or none in From is no other person."""
    mails = written(
        service,
        (VERA, f"Vera Lind here. {WISH}", 0),
        (sender if "<" in sender else f"<{sender}>", words, 0),
    )

    assert "echo" in {each.notice for each in mails}


def test_nobody_is_kept_apart_from_herself():
    """Whatever was read of her own name."""
    vera = {"not_with": [{"value": "Vera", "evidence": "Vera"}]}

    assert ({}, {}) == company.settled("Hello.", {}, vera, vera, "Vera Lind")


FROM_WORK = f"This is Ines Roth, from my work address. {WISH}"


@pytest.mark.parametrize(
    ("words", "avoided"),
    [
        ("Yes it's me and yes this is my address.", []),
        ("Yes, it is for me, and this is where to reach me.", []),
        ("It's me, and this is my address. And I wrote: not with Vera Lind.", ["Vera Lind"]),
    ],
)
def test_both_halves_of_the_question_are_answered_at_once(service, words, avoided):
    """Who has said that it is she is not asked again."""
    mails = written(service, (INES, FROM_WORK, 0))
    assert "Is this request for you yourself" in " ".join(mails[0].text.split())

    mails = written_on(service, mails[0], words)
    assert (11, avoided, request.State.OPEN) == on_file(service)
    assert not any("for you yourself" in " ".join(each.text.split()) for each in mails)


def written_on(service, mail, words):
    """The mails after a reply to one."""
    return service.hear("ines@roth.example", letter(INES, words, mail), tagged(mail))


def test_who_says_that_it_is_her_own_address_is_not_asked(service):
    """She has answered before."""
    mails = written(service, (INES, f"This is Ines Roth, now from my own address. {WISH}", 0))

    assert "for you yourself" not in " ".join(mails[0].text.split())


@pytest.mark.parametrize(
    "words",
    [
        "pls delete my wife's name from your system, she'll be furious that I mentioned her",
        "Please erase my colleague's name from your records.",
        "Can you remove his name? He would not like it.",
    ],
)
def test_another_name_to_delete_forgets_nobody(service, words):
    """The words that take it out are offered, for the line protects."""
    first = f"{WISH} I would rather not be with Hal Weber."
    mails = written(service, (VERA, first, 0), (VERA, words, 1))
    told = " ".join(mails[0].text.split())

    assert "“Rather not with: Hal Weber” taken out (reply: take out Rather not with)" in told
    assert "FORGET" not in told
    assert ["Hal Weber"] == on_file(service)[1]
