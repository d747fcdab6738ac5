"""Single days on which somebody who waits for a group cannot: said back, and no hours are changed.

"Fridays 18 Dec and 1 Jan I can't" tells of two days of one winter; a request holds the hours of
every week.
"""

from __future__ import annotations

import re
from typing import Final

from mail.understanding import Intent
from service import facts
from service.correspondence.asides import unclear
from service.correspondence.case import Case, Handled, live_request
from store.post import QuestionKind
from store.requests import Kind

#: What such a letter may have been read as.
_READ_AS: Final = frozenset({Intent.JOIN, Intent.FORM, Intent.OTHER, Intent.DECLINE, Intent.LEAVE})
_NO_MATTER: Final = frozenset({"first_name", "dates"})
#: In more words something else is told, too.
_MOST: Final = 30
_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DATE: Final = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\.? (?:of )?{_MONTH}"
    rf"|\b{_MONTH} (?:the )?\d{{1,2}}\b(?! ?[ap]\.?m)"
    r"|\b\d{1,2}/\d{1,2}\b(?! ?[ap]\.?m)",
    re.IGNORECASE,
)
_CANNOT: Final = re.compile(
    r"\b(?:not|cannot|can't|couldn't|won't|don't|doesn't|isn't|aren't|never|no|neither|nor|out|off"
    r"|away|unavailable|impossible|busy|except|but|booked|gone)\b",
    re.IGNORECASE,
)
#: A time that goes on, and what is more than single days.
_GOES_ON: Final = re.compile(
    r"\b(?:until|till|til|from|since|through|starting|onwards?|before|after|between|every|each"
    r"|always|no longer|any ?more|instead|yes|yep|sure|leav\w+|quit|withdraw|group|meeting"
    r"|first)\b|\?|\bto \d",
    re.IGNORECASE,
)
_UNDERSTOOD: Final = (
    "You told us of single days on which you cannot: “{words}”. A request holds the hours of every"
    " week, so yours is as it was; which day a group first meets, its members settle among them."
)


def heard(case: Case) -> Handled | None:
    """Say single days back, and that the hours are as they were; None for every other letter."""
    person, said, asked = case.person, case.understanding, case.question
    if person is None or said.commands or said.intent not in _READ_AS:
        return None
    if asked is not None and asked.kind not in (QuestionKind.NOTICE, QuestionKind.ECHO):
        return None
    if facts.stated(said).keys() - _NO_MATTER or not only_single_days(case.words):
        return None
    wish = live_request(case.desk, person)
    if wish is None or wish.kind not in (Kind.JOIN, Kind.FORM):
        return None
    told = " ".join(case.words.split()).rstrip(".")
    unclear(case, understood=_UNDERSTOOD.format(words=told))
    return case.done("single days said back")


def only_single_days(words: str) -> bool:
    """Whether a letter tells of single days on which its writer cannot, and of nothing else.

    Examples
    --------
    >>> only_single_days("Fridays 18 Dec and 1 Jan I can't.")
    True
    >>> only_single_days("I can't from Dec 18 to Jan 1."), only_single_days("No Fridays.")
    (False, False)
    """
    plain = words.replace("\u2019", "'")
    if len(plain.split()) > _MOST or _GOES_ON.search(plain) is not None:
        return False
    return _DATE.search(plain) is not None and _CANNOT.search(plain) is not None
