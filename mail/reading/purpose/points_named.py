"""A group's settings under their own names, as its organizer changes them: "Length: 60 minutes".

"Place: Google Meet", "change the length to 90 min" and "Change of rhythm: once a month" settle
what they name for good; what is for one meeting, asked or still open settles nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from mail.reading.flow import flowing
from mail.reading.purpose import charter, lengths
from mail.reading.text import Part, Text, Where

_PLACE_NAMES: Final = (
    r"(?:(?:meeting |new |our |the )*(?:place|venue|location|where|room|address|link|zoom link))"
)
_RHYTHM_NAMES: Final = r"(?:(?:our |the |new )*(?:rhythm|frequency|how often|schedule|interval))"
_IS: Final = r"(?:(?: (?:from now on|now))? ?[:=\u2013\u2014]| ?-(?= )| is(?: now)?(?: changed to)?| will (?:now )?be| changes to)"
_CHANGE: Final = (
    r"(?:change|set|move|switch|update|correct|put|adjust)(?: of)?(?: (?:the|our|my))?(?: group's)?"
)
_PLACE: Final = re.compile(
    r"(?:^|[.;!\n(]|\b(?:and|also|now|please|but),?|,)[ \n]{0,3}"
    + _PLACE_NAMES
    + _IS
    + r" (?P<value>[^\s.;](?:[^;\n.]|\.(?!\s)){0,120})|\b"
    + _CHANGE
    + " "
    + _PLACE_NAMES
    + r"(?: from [^;\n]{1,40}?)? to (?P<to>[^\s.;](?:[^;\n.]|\.(?!\s)){0,120})"
)
_RHYTHM: Final = re.compile(
    rf"(?:\b(?:change|new) (?:of|in) )?\b{_RHYTHM_NAMES}{_IS}|\b{_CHANGE} {_RHYTHM_NAMES}(?: from [^;\n]{{1,40}}?)? to\b"
)
#: The room alone, within a place that stays: "study room C, not B".
_ROOM: Final = re.compile(
    r"\b(?P<room>(?:(?:study|meeting|conference|group|class|seminar) ?)?room (?:no\. ?|number )?(?P<name>[a-z]|\d{1,4}[a-z]?))\b"
    r"(?=[,.!]{0,4} (?:and |but )?(?:not|instead of|rather than) (?:in )?(?:room )?(?P<old>[a-z]|\d{1,4}[a-z]?)\b)"
    r"|\b(?:the |our )?(?P<kind>(?:(?:study|meeting|conference|group) )?room) (?:is|has changed to|changed to|will be)"
    r" (?:now )?(?:room )?(?P<is>[a-z]|\d{1,4}[a-z]?)(?=\W|$)"
)
#: Where somebody is from now on: "From now on 455 SE Morrison, room 3".
_MOVED: Final = re.compile(
    r"\b(?:from (?:now|today|next (?:week|month)) on(?:wards?)?|henceforth|new (?:office|address)(?: is)?)[,:]? (?:it's |it is |i am |i'm )?(?:at |in )?"
    r"(?P<address>\d{1,5} (?!a\.?m|p\.?m|min|o'clock)[a-z][^;\n]{3,80})"
)
#: What ends the name of a place.
_PLACE_ENDS: Final = re.compile(
    r"(?:[.!](?:\s|$)|,? (?:from (?:now|next|then)|starting|because|since|please|thanks|thank you|sorry|not (?:in|at|the|room|[a-z]\b)"
    r"|instead|for good|as of)\b).*$",
    re.DOTALL,
)
_NOT_YET: Final = re.compile(
    r"\?|\b(?:if|whether|would|could|should|might|maybe|perhaps|to be|tb[ad]|unknown|open\b|not (?:yet|sure|known|settled|decided)"
    r"|who (?:has|can)|next (?:time|week|meeting)|this (?:week|once|time)|once only|for once|only (?:this|for)|until|temporar\w+)\b"
)


@dataclass(frozen=True, slots=True)
class Points:
    """What is settled under its own name.

    Attributes
    ----------
    place, frequency : str
        In the writer's words; empty where nothing is told of them.
    moved : str
        An address from now on, of whatever it is.
    room : str
        A room within the place on file, for another one of it.
    length_minutes : int or None
    """

    place: str = ""
    frequency: str = ""
    moved: str = ""
    room: str = ""
    length_minutes: int | None = None


def read(text: Text) -> Points:
    """What the new words settle under its own name.

    Examples
    --------
    >>> told = read(Text("Length: 60 minutes from now on. Place: Google Meet."))
    >>> told.length_minutes, told.place
    (60, 'Google Meet')
    >>> read(Text("Change of rhythm: once a month, first Tuesday, same hour.")).frequency
    'once a month, first Tuesday'
    >>> read(Text("Also study room C not B.")).room, read(Text("The meeting ROOM is C.")).room
    ('study room C', 'room C')
    """
    part, words = text.body, flowing(text.body)
    found = Points()
    for start, stop in part.sentences:
        sentence = words[start:stop]
        if _NOT_YET.search(sentence):
            continue
        length = lengths.settled(sentence)
        found = Points(
            found.place or _place(part, start, sentence),
            found.frequency or _frequency(part, start, sentence),
            found.moved or _place(part, start, sentence, _MOVED),
            "",
            found.length_minutes or (length[0] if length is not None else None),
        )
    return replace(found, room=_room(part, words))


def in_place(place: str, room: str) -> str:
    """A place with another room.

    Examples
    --------
    >>> in_place("at the Tigard library (study room B)", "room C")
    'at the Tigard library (study room C)'
    >>> in_place("at the Tigard library", "study room C")
    'at the Tigard library, study room C'
    """
    if not place:
        return room
    name = room.split()[-1]
    changed, many = re.subn(
        r"\b(room (?:no\. ?|number )?)(?:[a-z]|\d{1,4}[a-z]?)\b", rf"\g<1>{name}", place, flags=re.I
    )
    return changed if many == 1 else f"{place}, {room}"


def _place(part: Part, start: int, sentence: str, pattern: re.Pattern[str] = _PLACE) -> str:
    for match in pattern.finditer(sentence):
        name = str(match.lastgroup)
        begin = match.start(name)
        end = begin + len(_PLACE_ENDS.sub("", match[name]).rstrip(" .,!"))
        # "Room: C" is one within the place on file.
        if end - begin > len("12b"):
            return part.evidence(start + begin, start + end)
    return ""


def _frequency(part: Part, start: int, sentence: str) -> str:
    match = _RHYTHM.search(sentence)
    if match is None:
        return ""
    told = charter.frequency(Part(Where.NEW, part.raw[start + match.end() : start + len(sentence)]))
    return str(told.value) if told is not None else ""


def _room(part: Part, words: str) -> str:
    match = _ROOM.search(words)
    if match is None or _NOT_YET.search(words, *part.sentence_at(match.start())):
        return ""
    if match["room"]:
        return part.evidence(match.start("room"), match.end("room"))
    name = part.raw[match.start("is") : match.end("is")]
    return f"{match['kind'].removeprefix('meeting ')} {name}"
