"""What a careful human would ask, and what can wait."""

from __future__ import annotations

from pathlib import Path

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Asked, Intent, Understanding

FILLED = {
    "Licence": "LCSW",
    "Years in practice": "12",
    "Orientations": "EMDR",
    "In person or online": "in person",
    "Town or ZIP": "Bend",
    "Times": "Tuesdays 12-1:30",
}


def _form(**changed: str) -> Understanding:
    lines = FILLED | {key.replace("_", " "): value for key, value in changed.items()}
    words = "\n".join(f"{key}: {value}" for key, value in lines.items())
    return understand(Words(words), subject="Re: Your request", asked=Asked.ECHO, to_token=True)


def _answer(
    words: str, asked: Asked | None, subject: str = "Re: x", quoted: str = ""
) -> Understanding:
    return understand(
        Words(words, quoted), subject=subject, asked=asked, to_token=asked is not None
    )


def test_a_filled_form_leaves_nothing_to_ask() -> None:
    """Every line that is understood is an answer."""
    assert () == _form().ask


@pytest.mark.parametrize(
    ("key", "value", "topic"),
    [
        ("Licence", "{{7*7}}", "licences"),
        ("Licence", "<script>alert(1)</script>", "licences"),
        ("Years_in_practice", "-5", "experience_years"),
        ("Years_in_practice", "a while", "experience_years"),
        ("Years_in_practice", "500", "experience_years"),
        ("Orientations", "quantum healing", "orientations"),
        ("In_person_or_online", "maybe", "format"),
        ("Town_or_ZIP", "Atlantis", "location"),
        ("Times", "whenever the moon is full", "availability"),
    ],
)
def test_a_line_that_cannot_be_read_is_asked_about(key: str, value: str, topic: str) -> None:
    """What was put into a line is neither dropped nor guessed."""
    found = _form(**{key: value})

    assert (topic,) == found.ask
    assert found.facts.experience_years is None or 12 == found.facts.experience_years.value
    assert found.facts.format is None or "in_person" == found.facts.format.value


@pytest.mark.parametrize("words", ["either", "no preference", "Zoom", "face to face"])
def test_words_of_a_format_are_no_riddle(words: str) -> None:
    """The line of the format takes plain words."""
    assert () == _form(In_person_or_online=words).ask


def test_somebody_on_file_is_asked_for_no_facts() -> None:
    """An answer to our news, a pause and a question after a request rest on what we hold."""
    quoted = "We have just looked for groups among all open requests. Your request stays open."
    kept = "While you're looking: keep me clear of Howard Pine, would you?"
    paused = "I'm off till Feb 1 so please don't propose me any groups before then."

    assert () == _answer(kept, None, "Re: No group for you in this round", quoted).ask
    assert () == _answer(paused, None, "on leave").ask


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("Confirmed!! online. Still working out how often we meet.", ("frequency",)),
        ("Green light from me. Details I'll hammer out with the others.", ("frequency",)),
        ("Confirmed. First and third Tuesdays at noon, details to follow.", ()),
        ("Confirmed. All five are keen.", ()),
    ],
)
def test_a_confirmation_is_asked_only_what_it_leaves_open(
    words: str, asked: tuple[str, ...]
) -> None:
    """The rhythm is asked where the organizer says that it is not settled."""
    found = _answer(words, Asked.ORGANIZER_CONFIRM)

    assert ("confirm", asked) == (found.intent.value, found.ask)


@pytest.mark.parametrize(
    "words",
    [
        "I'm an associate and need an approved supervisor for my hours. Match me with one?",
        "My supervisor is leaving; the board wants somebody approved. Can I find a consultant here?",
        "A licensing board told me to meet with somebody each week for a year, and reports go back"
        " to it. Could you match me with one? LMFT, 19 years, Hermiston, family systems, video.",
    ],
)
def test_required_supervision_is_asked_about_before_any_fact(words: str) -> None:
    """What a board requires is not ours to give."""
    assert ("intent",) == _answer(words, None, "supervision").ask


def test_every_third_monday_is_asked_as_an_hour() -> None:
    """The third of the month or every three weeks: a question about the time offered."""
    words = (
        "I'd like to join a group. LPC, eight years, Gestalt, Eugene, in person. "
        "I can offer every third Monday, 10:30 to 12."
    )

    assert ("availability",) == _answer(words, None, "3rd mondays").ask


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("Whatever model, whatever days.", False),
        ("Whichever school the others keep.", False),
        ("Any persuasion.", False),
        ("School immaterial.", False),
        ("The model is no matter.", False),
        ("I will tell you whatever model I use.", True),
        ("I went to whatever school of social work took me.", True),
        ("My daughter's school is on Main Street.", True),
    ],
)
def test_somebody_open_to_every_school_is_not_asked_for_one(words: str, asked: bool) -> None:
    """A school of her own that stays untold is asked for."""
    letter = (
        f"Please place me in a group. LPC, 11 years, Klamath Falls, by video, Mondays 9-11. {words}"
    )

    assert asked == ("orientations" in _answer(letter, None, "hi").ask)


@pytest.mark.parametrize(
    "words",
    [
        "My husband is a psychologist and a member as well. We'd like separate groups.",
        "I met Frankl himself as I was a student.",
        "Any way of working is welcome.",
    ],
)
def test_plain_words_raise_no_doubt(words: str) -> None:
    """A relative who is a member, former studies and open wishes need no question."""
    letter = (
        f"Please place me in a group. {words} LMFT, 14 years, EFT with couples, Eugene, "
        "hybrid, Wednesdays 9-11."
    )

    assert not {"identity", "eligibility", "orientations"} & set(_answer(letter, None, "hi").ask)


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("I'm an associate, have my supervisor for the board, this is on top.", "intent"),
        (
            "My licensing supervisor has blessed this; the supervision hours stay with her.",
            "intent",
        ),
        ("Two years as an LPC, plus one year of practicum.", "eligibility"),
        ("Retired firefighter, now LPC, four years.", "eligibility"),
        ("I did my internship at the college counseling center in 2004.", "eligibility"),
        ("I can't do mornings. Zoom please.", "availability"),
    ],
)
def test_what_is_answered_or_past_is_not_asked(words: str, topic: str) -> None:
    """A supervisor whom one has, a training long over, hours that remain: nobody would ask."""
    found = understand(Words(f"Please find me a consultation group. {words}"), subject="A group")

    assert topic not in found.ask


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("I'm under a stipulated order and need an approved supervisor.", "intent"),
        ("I'm doing my practicum at a nonprofit until June.", "eligibility"),
        ("I am in the final year of the MSW.", "eligibility"),
        ("My LPC is lapsed.", "eligibility"),
        ("Not Wednesdays. Zoom please.", "availability"),
    ],
)
def test_what_a_careful_human_would_ask_is_asked(words: str, topic: str) -> None:
    """The near relatives of the former that leave a doubt."""
    found = understand(Words(f"Please find me a consultation group. {words}"), subject="A group")

    assert topic in found.ask


def test_a_room_offered_to_a_group_says_how_it_meets() -> None:
    """Where a new group has a room and nothing else is said, in person is not asked."""
    words = "I'd like to start a group. Six of us, Sundays at four, in my studio off Division."
    found = understand(Words(words), subject="New group")

    assert "in_person" == getattr(found.facts.format, "value", None)
    assert "format" not in found.ask


def test_a_wish_that_was_not_made_out_is_asked_by_the_whole_answer() -> None:
    """The questions name single facts; what was meant is no one of them."""
    found = _answer("hm", Asked.PROPOSAL)

    assert found.unclear
    assert "intent" not in found.ask


PUT = [
    line.replace("\\n", "\n").split("\t")
    for line in Path(__file__).with_name("asked.tsv").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(("asked", "topic", "words"), PUT)
def test_a_question_is_put_where_the_words_leave_it_open(
    asked: str, topic: str, words: str
) -> None:
    """And only there: what is like it and leaves nothing open stands beside it."""
    assert (asked == "yes") is (topic in understand(Words(words)).ask)


@pytest.mark.parametrize(
    ("subject", "asked"), [("LMFT/17y/Ashland/IFS", False), ("group for LMFTs in Ashland", True)]
)
def test_a_licence_of_the_subject_is_asked_only_where_it_is_a_group_s(
    subject: str, asked: bool
) -> None:
    """A group for its holders shows a likely licence, a list of one's own facts a sure one."""
    found = understand(Words("Tuesdays at 3. In person. Please match me."), subject=subject)

    assert asked is ("licences" in found.ask)


@pytest.mark.parametrize(
    ("subject", "words", "asked"),
    [
        ("Re: your email", "Count me in!", ("group_ref",)),
        (
            "my answer",
            "Slept on it, talked with my wife: I'd like to do it. Go ahead.",
            ("group_ref",),
        ),
        ("thanks", "The group that you found me has been a tonic. Nothing needed.", ()),
        ("G-4266", "Deal me in.", ()),
    ],
)
def test_an_answer_without_its_thread_is_asked_which_group(
    subject: str, words: str, asked: tuple[str, ...]
) -> None:
    """Its yes is not believed; that it is one is likely enough to ask of which group."""
    found = _answer(words, None, subject)

    assert Intent.OTHER is found.intent
    assert asked == found.ask


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("alright sign me up for that one you sent", ("group_ref",)),
        (
            "Hello, I would like to join a group in Bend.",
            ("experience_years", "licences", "orientations", "format", "availability"),
        ),
    ],
)
def test_a_request_that_tells_nothing_may_be_an_answer(words: str, asked: tuple[str, ...]) -> None:
    """Whoever takes the group that we named is not asked who she is."""
    assert asked == _answer(words, None, "group").ask


@pytest.mark.parametrize(
    "words",
    [
        "You put me down for Springfield, Illinois. I am in Springfield by Eugene, and online.",
        "Please disregard my earlier message. Thursdays from 1 to 4. Everything else as in the first.",
        "I do want to be placed; my details are on file. Tuesdays at noon are free now.",
    ],
)
def test_whoever_mends_what_she_sent_is_asked_no_fact(words: str) -> None:
    """What she does not touch is on file, in whatever mail she sent it."""
    assert () == _answer(words, None, "please fix").ask
