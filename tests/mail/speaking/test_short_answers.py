"""A short answer to us in which nothing but an opinion tells of a machine is a person's."""

from email.message import EmailMessage

import pytest

from mail.letter import read
from mail.speaking.own_words import own_words
from mail.speaking.screen import screen
from mail.understanding import Disposition

OF_PERSONS = (
    "new phone number 503-555-6666, new email hal2@bright.example",
    "My times are Tuesdays 6-9pm and nothing else.",
    "Days: Mon, Wed. Hours: 12-2.",
    "I have a new email address: hal2@bright.example",
    "new cell 503-555-0188, old email",
    "Thursdays 5-7pm or Saturdays 9-11am",
)
OF_MACHINES = (
    "I am out of the office until Monday, November 16.",
    "At a silent retreat through Sunday. No devices. May you be well.",
    "This mailbox is not monitored. Please write to office@clinic.example.",
)


def _screened(words: str) -> Disposition:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Hal <hal@bright.example>", "circles@peers.example"
    mail["Subject"] = "Re: Your request: please check what we read"
    mail["In-Reply-To"] = "<echo.x@peers.example>"
    mail.set_content(words)
    return screen(read(mail.as_bytes())).disposition


@pytest.mark.parametrize("words", OF_PERSONS)
def test_short_answer_is_not_silenced_on_weak_evidence(words: str) -> None:
    """Hours of a day are no days of absence, and a new number is one's own."""
    assert _screened(words) is Disposition.HUMAN


@pytest.mark.parametrize("words", OF_MACHINES)
def test_short_absence_is_still_heard(words: str) -> None:
    """What the tables name, or the opinion is sure of, stays a machine's."""
    assert _screened(words) is Disposition.AUTO_REPLY


@pytest.mark.parametrize("day", ["Mon, Nov 30, 2026", "Mon, Dec 7, 2026", "Mon, Jan 4, 2027"])
@pytest.mark.parametrize("said", ["NO", "No", "yes"])
def test_wrapped_attribution_makes_no_machine_of_a_short_answer(said: str, day: str) -> None:
    """A mail program's "On … wrote:" is none of the writer's words, whatever its date."""
    body = f"{said}\n\nOn {day} at 9:02 AM Alliance <\nlist@peers.example> wrote:\n> Dear Gil,\n> hello\n"
    raw = f"From: gil@a.example\nSubject: Re: A group for you\nIn-Reply-To: <p@b.example>\n\n{body}"

    assert said == own_words(read(raw.encode()))
    assert not screen(read(raw.encode())).doubtful
