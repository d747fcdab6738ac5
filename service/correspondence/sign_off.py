"""Where the words of a coordinator's answer end and what tells how to reach them begins.

The reader takes off what is surely a signature.  What is relayed in the list's
name must not hold the coordinator's own address either (alert's promise), so
a farewell takes along all below it that could stand in a signature.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from mail.quoting.signature import is_signature_line

_FAREWELL = re.compile(
    r"(?:many |with )?thanks?(?: you)?(?: so much| again)?"
    r"|(?:(?:all|the|my|with|kind|kindest|warm|warmest|best) ){0,3}(?:best|regards|wishes)"
    r"|warmly|sincerely|cheers|kindly|take care|yours(?: (?:truly|sincerely))?",
    re.IGNORECASE,
)
#: A farewell is looked for in so many lines from the end.
_REACH = 15


#: "Thanks, Corinne", "- Corinne", "Corinne (coordinator)": a name in a few words, and no sentence.
_NAMED = re.compile(
    rf"(?:(?:{_FAREWELL.pattern})\W{{1,4}})?[-–—~ ]{{0,3}}[A-ZÀ-Þ][\w'’.-]{{0,20}}"
    r"(?: [A-ZÀ-Þ(][\w'’.)-]{0,20}){0,3}(?:,? \(?[\w -]{3,30}\)?)?"
)


def without_sign_off(words: str, addresses: Collection[str] = ()) -> str:
    r"""An answer without its farewell and the lines below that tell who wrote it.

    Nothing is taken off where something else stands below the farewell, or
    nothing above it.

    Parameters
    ----------
    words : str
        The answer's new words.
    addresses : collection of str
        The coordinators' own: a closing block in which one of them stands goes too.

    Examples
    --------
    >>> without_sign_off("Yes, here.\n\nAnn Lee\nc@ashby.example", ["c@ashby.example"])
    'Yes, here.'
    >>> without_sign_off("Write to c@ashby.example if it is full.", ["c@ashby.example"])
    'Write to c@ashby.example if it is full.'
    """
    left = _without_block(_without_farewell(words), addresses)
    return _without_farewell(left) if left != words else left


def _without_farewell(words: str) -> str:
    lines = words.rstrip().splitlines()
    for index in range(max(1, len(lines) - _REACH), len(lines)):
        below = [each for each in lines[index + 1 :] if each.strip()]
        if _says_farewell(lines[index]) and all(is_signature_line(each) for each in below):
            return "\n".join(lines[:index]).rstrip()
    return words


def _without_block(words: str, addresses: Collection[str]) -> str:
    """An answer without the closing lines of a signature that holds one of these addresses."""
    lines = words.rstrip().splitlines()
    at = next((i for i, line in enumerate(lines) if _holds(line, addresses)), None)
    if not at or not all(_tells_of_writer(line) for line in lines[at:]):
        return words
    first, named = at, False
    while first and _tells_of_writer(above := lines[first - 1]):
        if not above.strip() and named and not _says_farewell(lines[first - 2]):
            break  # a name stands below it already: what is above is the answer
        named = named or bool(above.strip())
        first -= 1
    # Where all of it looks like a signature, an answer of a few words stands above the address.
    return "\n".join(lines[: first or at]).rstrip()


def _holds(line: str, addresses: Collection[str]) -> bool:
    return any(each.lower() in line.lower() for each in addresses)


def _tells_of_writer(line: str) -> bool:
    text = line.strip()
    named = _says_farewell(text) or _NAMED.fullmatch(text) is not None
    return not text or named or is_signature_line(text)


def _says_farewell(line: str) -> bool:
    return _FAREWELL.fullmatch(line.strip(" ,.!–—-")) is not None
