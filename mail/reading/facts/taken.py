"""The mood of one day or hour, as the words behind it turn it: "Thursday's poker", "strike those".

Whatever a day *is*, unless it is free, good, or somebody's to give, is what takes it.
"""

from __future__ import annotations

import re

from mail.reading.facts.hours import Hours
from mail.reading.facts.segments import Mood, Segment, mood_at
from mail.reading.facts.weekday import DayWords

#: What a day may be and still be free, or be and say nothing of it.
_LEAVES_IT = r"good|best|better|fine|great|perfect|ideal|okay?|free|open|clear|available|possible|doable|workable|eas\w+|wide|empty|quiet\w*|light\w*|slow\w*|flexible|favou?rites?|prefer\w+|convenient|welcome|golden|lovely|nice|calm|mine|yours?|ours|theirs|all|both|when\w*|what\w*|where\w*|how|if|from|after|before|between|at|until|till?|noon|in|on|also|still|often|usually|mostly|generally|sometimes|normally|typically|too|not|never|no|only|right|tolerable|bearable|protected|held|left|reserved|kept|set|days?|mornings?|afternoons?|evenings?|nights?|lunch\w*|early|late\w*|first|second|third|last|next|more|most|less|least|exactly|really|pretty|very|quite|so|just|fairly|almost|always|now|then|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|mid\w*|worth|worst|negotiable|movable|likely|probable|popular|supposed|going|being|getting|made|spent|given|meant|asked|sought|wanted|needed|safe|sure|certain|definite\w*|maybe|perhaps|a|an|my|our|his|her|their|the|this|that|one|another|another's|thin\w*|barely|hardly|rarely|short\w*|long\w*|hers|kind\w*|sweet|nearly|about|around|by|for|of|to|with|under|up|off|close\w*|fairest|suitable|acceptable|agreeable|manageable|feasible|fun|it|you|me|us|them|here|there|today|tomorrow|over|done|moving|starting|beginning|changing|something|nothing|anything|everything|group\w*|meeting\w*|letter\w*|mail|email\w*|note|digest|deadline|people|folks|crowd|same|due|unchanged|confirmed|settled|agreed|correct|wrong|alright"
_IS = r"(?:(?<='s)|'s|,? (?:is|are|means?))"
#: "Mondays are clay." "Thursday's poker, sadly."
_DEED = re.compile(
    rf"{_IS} (?:always |usually |strictly |now |still |already )?(?!(?:{_LEAVES_IT})\b)[a-z][a-z'-]{{2,}}"
    r"(?: (?!(?:and|or|but|so|if|when|which|that|because|as|to|for|at|from|after|before|until|is|are|was|works?|with|of|in|on)\b)[a-z'-]+){0,2}"
    r"(?: (?:for me|with \w+(?: \w+)?|at (?:the|my|our) \w+|(?:at|from|until) (?:noon|\d{1,2}(?::\d\d)?)))?\s*(?:[.!;)]|$|\n|, (?!(?:and )?(?:so|therefore|hence|then|any|which|but)\b)| -)"
)


def by_a_deed(words: str, day: DayWords, stop: int) -> bool:
    """Whether a clause says of a day what is done then, and nothing else.

    Examples
    --------
    >>> from mail.reading.facts import weekday
    >>> [by_a_deed(w, weekday.find(w, 0, len(w))[0], len(w)) for w in ("mondays are clay.", "mondays are fine.")]
    [True, False]
    """
    return _DEED.match(words, day.to, stop) is not None


def mood_of(words: str, piece: Segment, atom: DayWords | Hours, stop: int) -> Mood:
    """The mood of one mention, which the words behind its piece may turn."""
    mood = mood_at(words, piece, atom.at, atom.to)
    if _STRUCK.match(words, piece.to, stop):
        return Mood.BLOCKED
    if mood is Mood.FREE and isinstance(atom, DayWords) and by_a_deed(words, atom, stop):
        return Mood.BLOCKED
    if mood is Mood.PAST and (
        _YOU_HAVE.match(words, piece.to, stop)
        or (isinstance(atom, Hours) and _THAT_IS_IT.match(words, atom.to, stop))
        or (isinstance(atom, Hours) and atom.freed and piece.mood is Mood.FREE)
    ):
        return Mood.FREE
    return mood


#: "I said Thursdays before 1, you have after": what was said before still holds.
_YOU_HAVE = re.compile(r",\s*(?:and |but )?you(?:'ve)? (?:have|had|got|put|wrote|heard)\b(?! me\b)")
#: "I've a class on Tuesdays, so please strike those."
_STRUCK = re.compile(
    r",? so (?:please |do |just )?(?:strike|scratch|remove|drop|delete|cross (?:off|out)|take (?:off|out)|leave out) (?:those|them|that|it)\b"
)
#: "The baby naps 12:45 to 2:45 so that's my window."
_THAT_IS_IT = re.compile(
    r",? (?:so |and )?that(?:'s| is) (?:\w+ )?(?:my|the|when|our|what)\b[^.;]{0,20}\b(?:window|time|slot|hours?|when|chance|i'm free|works)\b"
)
