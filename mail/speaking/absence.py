"""Signs of an automatic reply: headers, subjects and the words of absence.

Signs have weights.  One that only machines give decides alone; the others
must come together, for a therapist who writes "I am out of the office on
Fridays" in a letter about groups is a person and must be heard.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from mail.letter import Letter
from mail.sieve import Sieve, Sieves
from mail.speaking.absence_words import (
    BODY,
    HEADERS,
    SUBJECT_LIKELY,
    SUBJECT_RECEIPT,
    SUBJECT_SURE,
)

#: Weight at which a letter counts as automatic.
ENOUGH = 3
#: Weight of a sign by which a mail says itself that a program wrote it.
SAYS_SO = 7
#: Weight of a subject in a form that only programs write.
SUBJECT_FORM = 11
#: Signs with which a mail as good as says so.
MACHINE_SUBJECT = "subject of a machine"
DECLARED = frozenset([MACHINE_SUBJECT, "subject of an absence", "subject of a read receipt"])

_FRONT = r"\s*(?:\[[^\]]{0,60}\]\s*)?(?:%s)"
_SURE = re.compile(_FRONT % rf"\[?(?:{SUBJECT_SURE})", re.IGNORECASE)
_FORM = re.compile(_FRONT % rf"\[?(?:{SUBJECT_SURE})\s*(?:[:：\]()–-]|re:|$)", re.IGNORECASE)
_BARE = re.compile(rf"\s*(?:{SUBJECT_SURE})\W*", re.IGNORECASE)
_RECEIPT = re.compile(_FRONT % SUBJECT_RECEIPT, re.IGNORECASE)
_NUMBERED = re.compile(
    r"\[(?:ticket|case|request|anfrage|demande)?[ :]?(?:id)?[ :]?#?[ :]?\d{3,}[^\]]{0,10}\]|\[ticket|\bticket ?#\d",
    re.IGNORECASE,
)
_LIKELY = re.compile(_FRONT % SUBJECT_LIKELY, re.IGNORECASE)
_REPLY_FRONT = re.compile(
    r"\s*(?:re|aw|sv|antw|res|odp|vs|ref)\s*(?:\[\d+\])?\s*:\s*", re.IGNORECASE
)

#: Rows that reports of mail systems fit as well.
_OF_SYSTEMS = frozenset(["it says so itself", "ticket systems and forms"])

#: What only people say to us.  It takes weight away.
_WISHES = Sieve(
    r"\b(?:i(?:'d| would)(?: \w+)? (?:like|love|want)|i(?:'m| am) (?:looking|interested|hoping|writing|an? (?:l[a-z]{2,4}|licensed|psych\w+|therapist|counsel\w+))"
    r"|count me in|sign me up|i accept|i decline|i can (?:do|make|meet|come)|works? for me|yes[,!.]|no thanks|(?:sounds|looks) (?:good|great|right|fine)"
    r"|please (?:add|remove|take|stop|put|keep|pair|pause|change)|i(?:'ll| will) (?:pass|join)|(?:my|consult(?:ation)?) (?:group|request)|a group\b|(?:leave|sabbatical|break|away|absent) from g-\d{3,}\b|join (?:a|the|your)"
    r"|me gustaría|quisiera|acepto|sí,|ich möchte|ich nehme an|nehme (?:ich )?an|ich sage zu|ja,|je voudrais|j'aimerais|j'accepte|oui,|gostaria|aceito|sim,"
    r"|vorrei|accetto|sì,|ik wil|ik neem deel|jag vill|jag tackar ja|jeg vil|jeg takker ja|chciał\w*|zgadzam się|tak,|haluaisin|kyllä|хотел\w*|согласен|согласна|да,"
    r"|tôi muốn|vâng)|我想|我愿意|我接受|参加(?:したい|させて|希望)|希望します|참여하고|수락",
    re.IGNORECASE,
)
#: What people say more often than machines.
_HINTS = Sieve(
    r"\b(?:looking for a|happy to|can i\b|could (?:i|we|you)\b|is there)|\?", re.IGNORECASE
)
#: A person's words take away so much at most.
_MOST_AGAINST = 8
#: Where responders say what they are.
_TOP = 900


@cache
def _table() -> Sieves[tuple[int, str]]:
    """The weight and the reason of each row."""
    rows = (((weight, why), pattern) for pattern, weight, why in BODY)
    return Sieves(rows, re.IGNORECASE)


def signs(letter: Letter, words: str) -> Iterator[tuple[int, str]]:
    """Every sign of an automatic reply, with its weight and a reason.

    Parameters
    ----------
    letter : Letter
        The letter.
    words : str
        Its body without quotation.
    """
    yield from header_signs(letter)
    subject, answered = parted_subject(letter)
    title = subject[:200]
    if _SURE.match(title):
        # "Automatic reply??" is a person's, and so may be a subject of that name alone.
        form = _FORM.match(title) is not None and not _BARE.fullmatch(title)
        weight = SUBJECT_FORM if form else ENOUGH
        yield (1, "an answer to a machine") if answered else (weight, MACHINE_SUBJECT)
    elif _RECEIPT.match(title):
        yield (0 if answered else 3), "subject of a read receipt"
    elif _LIKELY.match(title):
        yield (1, "an answer to an absence") if answered else (2, "subject of an absence")
    if _NUMBERED.search(subject[:200]):
        yield 1, "a ticket's number"
    yield from body_signs(words)


def parted_subject(letter: Letter) -> tuple[str, bool]:
    """The subject without one mark of a reply, and whether it had one."""
    answered = _REPLY_FRONT.match(letter.subject)
    return (letter.subject[answered.end() :], True) if answered else (letter.subject, False)


def speaks_of_absence(letter: Letter, words: str) -> bool:
    """Whether subject or body tell of somebody's absence, as no mail system would."""
    subject = letter.subject[:200]
    said = any(w >= 2 and why not in _OF_SYSTEMS for w, why in body_signs(words))
    return said or _SURE.match(subject) is not None or _LIKELY.match(subject) is not None


def header_signs(letter: Letter) -> Iterator[tuple[int, str]]:
    """Signs in the headers; each row of the table counts once."""
    present = {name for name, _ in letter.headers}
    for name, pattern, weight, why in HEADERS:
        # Few mails have any of them.
        if name in present and any(
            re.match(pattern, value[:300], re.IGNORECASE) for value in letter.all(name)
        ):
            yield weight, f"{name}: {why}"


def body_signs(words: str) -> Iterator[tuple[int, str]]:
    """Signs in the words, those of a person counted against."""
    top = words[:_TOP]
    for sign, pattern in _table().within(top):
        if pattern.search(top):
            yield sign
    wishes = len({m.group().lower() for m in _WISHES.finditer(top)})
    hints = len({m.group().lower() for m in _HINTS.finditer(top)})
    if wishes or hints:
        yield -min(2 * wishes + hints, _MOST_AGAINST), "a person's wish"
