"""The sender's name: how she says that she is called, and how she signs."""

from __future__ import annotations

import re

from mail.reading.facts.name_words import NAME, NOT_NAMES
from mail.reading.facts.said_alone import SAID_ALONE
from mail.reading.text import Part, Text
from mail.sieve import Sieve
from mail.understanding import Fact
from vocabulary import orientations, places, populations

#: "My first name is Hugh", which no sign-off gainsays.
_CALLED = Sieve(
    r"\b(?:[Mm]y (?:(?:first|given|own|real|proper|actual|right) )?name(?: is|['’]s)(?: actually| really)?"
    r"|[Cc]all me|[Aa]ddress me as|[Rr]efer to me as|(?:[Ii] am|[Ii]['’]m) called|[Ii] go by)"
    rf" (?:Dr\.? )?[\"“]?(?P<name>{NAME})(?=[ ,.!;\"”]|$)",
    re.MULTILINE,
)
_IAM = Sieve(rf"\b(?:[Ii]'?m|[Ii] am|[Tt]his is) (?P<name>{NAME})(?=[ ,.!]|$)")
_CLOSING = re.compile(
    r"(?:^|\n)[ ]*(?:thanks?(?: you)?(?: so much| again)?|many thanks|best(?: regards| wishes)?"
    r"|warmly|sincerely|cheers|kind(?:ly| regards)|regards|take care|gratefully|in gratitude"
    rf"|yours|peace|xo)?[,.!]*[ ]*\n*[ ]*[-–—~]*[ ]*(?P<name>{NAME})(?P<rest>[^\n]*)\s*$",
    re.IGNORECASE,
)
#: What a closing phrase begins with: "With warm regards,", "Until then,".
_CLOSINGS = frozenset(
    [
        "All",
        "Always",
        "As",
        "Blessings",
        "Cordially",
        "Faithfully",
        "Fondly",
        "Gratefully",
        "Love",
        "Looking",
        "Many",
        "Much",
        "Respectfully",
        "Take",
        "Thankfully",
        "Truly",
        "Until",
        "Very",
        "Wishing",
        "With",
        "Yours",
    ]
)
#: Days, months and feasts in the plural as in the singular: "except Thursdays".
_DAY = r"(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?(?:['’]?s['’]?)?"
TIMES = re.compile(
    rf"(?:{_DAY})(?: .*)?|(?:Weekday|Weekend|Holiday|January|February|March|April|May|June|July"
    r"|August|September|October|November|December|Christmas|Xmas|Easter|Thanksgiving|Hanukkah"
    r"|Passover|Ramadan|Lent|Advent|Halloween|Juneteenth|Morning|Afternoon|Evening|Noon"
    r"|Yom Kippur|Rosh Hashanah|(?:New Year|Christmas|Boxing|Labor|Memorial|Veterans|Election)(?:['’]?s)?(?: Day| Eve)?)(?:['’]?s['’]?)?"
)
_NO_NAMES = NOT_NAMES | SAID_ALONE | _CLOSINGS
#: Licences and the like: capitals without a vowel between them, or well-known ones.
_CODE = re.compile(r"[A-Z]{3,}|LPC|MD")
_LABEL = re.compile(rf"^[ *>]*(?:Full |Your |My )?[Nn]ame ?: *(?P<name>{NAME})", re.MULTILINE)


def first_name(text: Text) -> Fact | None:
    r"""The sender's first name, from "I'm Dana" or the name below the letter.

    Examples
    --------
    >>> read = first_name(Text("Count me in.\n\nThanks,\nDana"))
    >>> read.value
    'Dana'
    """
    labelled = _LABEL.search(text.body.plain)
    if labelled is not None:
        return Fact(labelled["name"], text.new[labelled.start("name") : labelled.end("name")])
    if (said := called(text)) is not None:
        return said
    for part in (text.body, text.sign):
        found = _signed(part, closed=part is text.body and bool(text.sign.plain.strip()))
        if found is not None:
            return found
    for match in _IAM.finditer(text.body.plain):
        name = match["name"]
        if is_name(name):
            return Fact(name, text.new[match.start("name") : match.end("name")])
    return None


def called(text: Text) -> Fact | None:
    """How the sender says that she is called, in so many words; it corrects any other name.

    Examples
    --------
    >>> called(Text("My first name is Hugh, not With.")).value
    'Hugh'
    """
    for match in _CALLED.finditer(text.body.plain):
        if is_name(match["name"]):
            return Fact(match["name"], text.new[match.start("name") : match.end("name")])
    return None


def corrected(text: Text, on_file: str) -> Fact | None:
    """How the sender is called, where she says that it is not as we had it.

    Examples
    --------
    >>> corrected(Text("It's Hugh, not With."), "With").value
    'Hugh'
    >>> corrected(Text("Tuesday, not Monday."), "With")
    """
    if not on_file:
        return None
    wrong = rf"[\"“'‘]?(?i:{re.escape(on_file)})\b"
    pattern = (
        rf"\b(?P<name>{NAME})[\"”'’]?(?:[,;]| -| –|) (?:and )?(?i:not|never|rather than|instead of) {wrong}"
        rf"|\b(?i:not) {wrong}[\"”'’]?(?:[,;:.]| -| –|)(?: but)?(?: (?i:it(?:'s| is)|i'm|i am))? (?P<then>{NAME})\b"
    )
    for match in re.finditer(pattern, text.body.plain):
        name = "name" if match["name"] else "then"
        if is_name(match[name]) and match[name].casefold() != on_file.casefold():
            return Fact(match[name], text.new[match.start(name) : match.end(name)])
    return None


def is_name(word: str) -> bool:
    """Whether a word may be what somebody is called: no order, no weekday, no licence."""
    said = {word, word.title(), word.capitalize()}
    return said.isdisjoint(_NO_NAMES) and not _CODE.fullmatch(word)


def _closes(rest: str, *, closed: bool) -> bool:
    """Whether a last line says goodbye: "In haste,", with the name below or in the signature."""
    return rest.rstrip().endswith(",") and (closed or re.match(r" [a-z]", rest) is not None)


def _is_a_value(words: str) -> bool:
    """Whether a whole letter is the value of some fact."""
    trade = orientations.find(words) or populations.find(words)
    return trade is not None or places.is_ours(words) or TIMES.fullmatch(words) is not None


def _signed(part: Part, *, closed: bool) -> Fact | None:
    words = part.plain.rstrip()
    if part.where.value == "signature":
        line = next((row for row in words.split("\n") if row.strip(" -–—_*~")), "")
        match = re.match(rf"[ \-–—_*~]*(?:Dr\.? )?(?P<name>{NAME})(?=[ ,.]|$)", line)
        if match and is_name(match["name"]):
            at = part.plain.find(match["name"])
            return Fact(match["name"], part.raw[at : at + len(match["name"])])
        return None
    tail = words[-160:]
    match = _CLOSING.search(tail)
    if (
        match is None
        or not is_name(match["name"])
        or len(match["rest"].split()) > 5
        or match["rest"].startswith((":", "?"))
        or _closes(match["rest"], closed=closed)
    ):
        return None
    if not match["name"][0].isupper():
        return None
    alone = words.lstrip().startswith(match["name"] + match["rest"])
    if alone and re.match(r" (?!here\b|speaking\b)[a-z\d]", match["rest"]):
        # The whole letter is one line: "Travel 30 min." is no name, "Dana here." is.
        return None
    if alone and _is_a_value(words.strip(" .,!\n")):
        # An answer that is a town, or a way of working, and no more.
        return None
    at = len(words) - len(tail) + match.start("name")
    return Fact(match["name"], part.raw[at : at + len(match["name"])])
