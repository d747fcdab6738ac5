"""The mood of one day or hour, as the words behind it turn it: "so strike those"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mail.reading.facts import clock_words
from mail.reading.facts.hours import Hours
from mail.reading.facts.segments import Mood, Segment, mood_at
from mail.reading.facts.weekday import DayWords


def mood_of(
    words: str,
    piece: Segment,
    atom: DayWords | Hours,
    stop: int,
    filled: Sequence[tuple[int, int]] = (),
    *,
    of_a_group: bool = False,
) -> Mood:
    """The mood of one mention, which what fills its day, or the words behind, may turn."""
    mood = mood_at(words, piece, atom.at, atom.to)
    if _STRUCK.match(words, piece.to, stop):
        return Mood.BLOCKED
    if piece.mood is Mood.FREE and any(at <= atom.at < to for at, to in filled):
        return Mood.BLOCKED
    if mood is Mood.PAST and of_a_group and _LED.search(words, piece.at, piece.to):
        return Mood.FREE
    if mood is Mood.PAST and (
        _YOU_HAVE.match(words, piece.to, stop)
        or _NOT_ANOTHER.match(words, piece.to, stop)
        or (isinstance(atom, Hours) and _THAT_IS_IT.match(words, atom.to, stop))
        or (isinstance(atom, Hours) and atom.freed and piece.mood is Mood.FREE)
        or (piece.mood is Mood.FREE and clock_words.frees(words, piece.at, piece.to) is not None)
    ):
        return Mood.FREE
    return mood


#: "I said Thursdays before 1, you have after": what was said before still holds.
_YOU_HAVE = re.compile(r",\s*(?:and |but )?you(?:'ve)? (?:have|had|got|put|wrote|heard)\b(?! me\b)")
#: "I run the Thursday night trauma group", where a group offers a seat.
_LED = re.compile(
    r"\b(?:i|we) (?:still |currently |now |also |co-?)?(?:run|lead|facilitate|host|hold|convene|organi[sz]e|moderate|have|attend|started|founded|belong to)\b[^.;!?]{0,60}\b(?:groups?|circle|consult\w*|meetings?)\b"
    r"|\b(?:groups?|circle|consult\w*|meetings?)\b[^.;!?]{0,30}\b(?:i|we) (?:still |currently |now |also |co-?)?(?:run|lead|facilitate|host|hold|convene|moderate|attend)\b"
)
#: "I said Thursdays at 4, not 14."
_NOT_ANOTHER = re.compile(
    r",?\s*(?:and )?not (?:on |at |for |the )?(?:mon|tue|wed|thu|fri|sat|sun|\d|noon|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)"
)
#: "I've a class on Tuesdays, so please strike those."
_STRUCK = re.compile(
    r",? ?but (?:that's|that is|they're|it's|those are) (?:of )?(?:no use|no good|useless|out|not mine)\b"
    r"|,? so (?:please |do |just )?(?:strike|scratch|remove|drop|delete|cross (?:off|out)|take (?:off|out)|leave out) (?:those|them|that|it)\b"
)
#: "The baby naps 12:45 to 2:45 so that's my window."
_THAT_IS_IT = re.compile(
    r",? (?:so |and )?that(?:'?s| is) (?:\w+ )?(?:my|the|when|our|what)\b[^.;]{0,20}\b(?:window|time|slot|hours?|when|chance|i'm free|works)\b"
)
