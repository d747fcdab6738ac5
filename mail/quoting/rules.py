"""The rules and sentences that programs write above a mail they quote or pass on.

``-----Original Message-----`` and its like, with or without dashes; the words
are tables in ``mail.quoting.quoting_words``.
"""

from __future__ import annotations

import re
from enum import StrEnum

from mail.quoting.quoting_words import BEGIN_FORWARD, FORWARDED, ORIGINAL

_DASH = r"[-‐‑–—_=*#~ ]"
_ORIGINAL = re.compile(rf"^{_DASH}{{0,60}}(?:{ORIGINAL}){_DASH}{{0,60}}:?\s*$", re.IGNORECASE)
_FORWARDED = re.compile(rf"^{_DASH}{{3,60}}(?:{FORWARDED}){_DASH}{{0,60}}:?\s*$", re.IGNORECASE)
#: QQ writes "Original" alone, between many dashes.
_RULE_AND_MORE = re.compile(
    rf"-{{4,60}} ?(?:{ORIGINAL}) ?-{{4,60}}|-{{8,60}} ?original ?-{{8,60}}", re.IGNORECASE
)
#: Notes sums the old mail up in one line: who, when, and how it began.
_NOTES = re.compile(
    r"^(?:\[image: )?[^\n]{2,120}?-{3} ?\d{1,4}[./-]\d{1,2}[./-]\d{2,4} \d{1,2}[:.]\d{2}[:.]\d{2}(?: ?[AP]M)?(?:-{3}|\s*$)",
    re.IGNORECASE,
)
_APPLE_FORWARD = re.compile(rf"^(?:{BEGIN_FORWARD})\s*[:：]?\s*$", re.IGNORECASE)
_GLUED_RULE = re.compile(
    rf"(?<![-\s])\s{{0,3}}(-{{4,60}} ?(?:{ORIGINAL}|{FORWARDED}) ?-{{4,60}})", re.IGNORECASE
)
_LETTER = re.compile(r"[^\W\d_]")


class Opening(StrEnum):
    """In which way a quotation opens."""

    ATTRIBUTION = "attribution"
    HEADERS = "headers"
    ORIGINAL = "original"
    FORWARD = "forward"


def is_forward(text: str) -> bool:
    """Whether a line is the rule or the sentence above a mail that is passed on."""
    return len(text) <= 200 and rule_of(text.strip()) is Opening.FORWARD


def rule_of(text: str) -> Opening | None:
    """How a quotation opens at this line, if the line is such a rule."""
    if _RULE_AND_MORE.match(text):
        return Opening.ORIGINAL
    if "---" in text and _NOTES.match(text[:400]):
        return Opening.HEADERS
    if len(text) > 200:
        return None
    if _FORWARDED.match(text) or _APPLE_FORWARD.match(text):
        return Opening.FORWARD
    return Opening.ORIGINAL if _ORIGINAL.match(text) else None


def glued_rule(text: str) -> int | None:
    """Where such a rule begins behind a person's words on the same line."""
    if "----" not in text or not _LETTER.search(text):
        return None
    found = _GLUED_RULE.search(text[:4_000])
    return found.start(1) if found and re.search(r"\w", text[: found.start(1)]) else None
