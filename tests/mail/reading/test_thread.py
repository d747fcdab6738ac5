"""Which mail of ours is answered, where only a subject tells it."""

from __future__ import annotations

import pytest

from mail.reading import thread
from mail.reading.text import Text
from mail.understanding import Asked


@pytest.mark.parametrize(
    ("subject", "asked"),
    [
        ("Re: [List] Someone would like to join G-4150", Asked.PROPOSAL),
        ("Re: A newcomer for your group?", Asked.PROPOSAL),
        ("RE: New member proposed for G-4553", Asked.PROPOSAL),
        ("Re: [List] Would this group suit you? (G-4210)", Asked.PROPOSAL),
        ("Re: Reminder: a group is waiting for your answer (G-4318)", Asked.PROPOSAL),
        ("Re: [List] Still waiting to hear from you (G-4456)", Asked.PROPOSAL),
        ("Re: Your group is ready to confirm (G-4309)", Asked.ORGANIZER_CONFIRM),
        ("Re: Did I get this right?", Asked.ECHO),
        ("Re: [List] What I understood from your mail", Asked.ECHO),
        ("Re: Meet your group (G-4309)", None),
        ("Re: Still waiting to hear from you", None),
        ("Re: Did your group meet this month? (G-4459)", None),
    ],
)
def test_subject_tells_which_mail_is_answered(subject: str, asked: Asked | None) -> None:
    """However the question was headed, its answer is read as one; where nothing asks, as none."""
    assert thread.infer(Text("Fine.", subject=subject), (), None).asked is asked


def test_subject_of_ones_own_answers_nothing() -> None:
    """Somebody who writes of a newcomer of her own accord was asked nothing."""
    own = Text("Her name is Ines.", subject="A newcomer for your group")
    assert thread.infer(own, (), None).asked is None


@pytest.mark.parametrize(
    "subject",
    [
        "Re: Did G-4459 meet in October? (G-4459)",
        "Re: Did your group meet this month? (G-4459)",
        "Re: Has your group met? (G-4459)",
        "Re: How did it go this month? (G-4459)",
        "Re: Monthly question for G-4459",
    ],
)
def test_monthly_question_is_known_by_its_head(subject: str) -> None:
    """Whoever answers it tells of meetings, in whatever words: "We did, all six"."""
    asked = thread.infer(Text("We did.", subject=subject, quoted="How was it?"), (), None)
    assert asked.attests
