"""What machines append below a letter: lists, scanners, banners.

Every pattern is anchored at a line's start and takes a phrase that programs
write and people do not, for a footer that swallowed a person's "please
unsubscribe me" would break a promise.
"""

from __future__ import annotations

import re

from mail.quoting.line import Kind, Line

#: From such a line on, everything unquoted to the end of the block is footer.
_BLOCK_STARTS: tuple[tuple[str, str], ...] = (
    (
        r"you (?:have )?received this (?:message|e-?mail) because you(?: are|'re| were)? (?:subscribed|a member)",
        "Google Groups",
    ),
    (r"you(?: are|'re) receiving this (?:message|e-?mail) because", "lists and newsletters"),
    (
        r"to unsubscribe from this (?:group|list|topic)"
        r"(?: and stop| send|, (?:send|visit|click|go|reply|e-?mail))",
        "Google Groups",
    ),
    (r"to view this (?:discussion|message) (?:on the web|visit|online)", "Google Groups"),
    (r"unsubscribe\s*:\s*(?:<?https?://|<?mailto:)", "newsletters"),
    (r"manage (?:your )?(?:subscription|preferences)\s*:?\s*<?https?://", "newsletters"),
    (r"-=-=-=-=-=-=-=-=-", "groups.io"),
    (r"groups\.io links:", "groups.io"),
    (
        r"this (?:e-?mail|message) (?:has been|was) (?:checked|scanned) (?:for viruses )?by",
        "virus scanners",
    ),
    (r"virus-free\.?\s*(?:<?https?://)?(?:www\.)?(?:avg|avast)", "virus scanners"),
    (r"this email has been checked for viruses", "virus scanners"),
    (r"diese e-mail wurde von .{1,40} auf viren", "virus scanners"),
    (r"reply stop to end all mail from us\b", "our own mails, quoted without a mark or a thread"),
    (
        r"\[?(?:caution|external|external email|warning)[\]:].{0,80}(?:originated|outside|external)",
        "gateways",
    ),
)
_START = re.compile("|".join(f"(?:{pattern})" for pattern, _ in _BLOCK_STARTS), re.IGNORECASE)
#: A heading of legal departments; their paragraphs stand below it.
_HEADING = re.compile(
    r"[*_]{0,2}(?:(?:legal |e-?mail )?disclaimer|confidentiality (?:notice|statement|note))\s*:?[*_]{0,2}\s*$",
    re.IGNORECASE,
)
_LIST_RULE = re.compile(r"_{2,80}$")
_LIST_LINE = re.compile(
    r"[^\n]{1,80}mailing list\s*$|[^\s@]{1,60}@lists?\.[^\s]{1,80}$", re.IGNORECASE
)
_PERSON = re.compile(r"\b(?:I|I'm|I’m|me|my)\b")
_BANNER = re.compile(r"\[?(?:caution|external|warning)", re.IGNORECASE)


def mark(lines: list[Line]) -> None:
    """Mark the unquoted lines that machines appended as footer."""
    index = 0
    while index < len(lines):
        if lines[index].depth == 0 and _starts(lines, index):
            index = _take(lines, index)
        else:
            index += 1


def _starts(lines: list[Line], index: int) -> bool:
    text = lines[index].text.strip()[:300]
    if _START.match(text):
        return _PERSON.search(text) is None  # "To unsubscribe from this list, what do I do?"
    if _HEADING.match(text):
        return any(len(line.text) > 40 for line in lines[index + 1 : index + 4])
    if not _LIST_RULE.fullmatch(text):
        return False
    return any(_LIST_LINE.match(line.text.strip()[:200]) for line in lines[index + 1 : index + 3])


def _take(lines: list[Line], index: int) -> int:
    """Mark one footer; a banner takes its paragraph only, for the letter stands below it."""
    banner = _BANNER.match(lines[index].text.strip()) is not None
    if index and lines[index - 1].text.strip() in ("--", "---", "-- "):
        lines[index - 1].kind = Kind.FOOTER
    while index < len(lines) and lines[index].depth == 0:
        if banner and lines[index].blank:
            break
        lines[index].kind = Kind.FOOTER
        index += 1
    return index
