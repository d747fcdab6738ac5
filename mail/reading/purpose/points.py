"""What an organizer leaves open or rules for later, without holding the group back."""

from __future__ import annotations

import re

from mail.reading.flow import flowing
from mail.reading.purpose.answer import Sort
from mail.reading.purpose.answers import Heard
from mail.reading.text import Part, Text

#: What an organizer may settle after the word is given.
_OF_A_POINT = re.compile(
    r"[^.?!;]{0,16}\b(?:how (?:often|long)|(?:the|a|our) (?:\w+ )?(?:conflict|purpose|link|length|details?|wording|name|room|venue|rhythm))\b"
)
_OF_CONFLICT = re.compile(
    r"\bif (?:(?:there|we|it|two|somebody|someone|anyone|anybody|members|things?|feelings?|tempers?|sparks?)\b[^.?!;]{0,30})?\b(?:conflicts?|disagree\w*|stuck|tensions?|friction|clash\w*|ruptures?|quarrels?|trouble|horns|heads|heated|rift|squabbl\w+|bicker\w*|fight\w*|argu\w+|fall out|sore|upset|offended|hurt|unhappy|sour|apart|fly|flare)\b"
    # Where its own rule fails: "outside person if we can't sort it".
    r"|\bif (?:we|they|those two|the two|two of us) (?:still )?(?:can't|cannot|can not|don't|fail to|are unable to) (?:sort|settle|solve|resolve|agree(?! on (?:a|an|the) (?:time|day|date|hour|place))|get past|work (?:it|this|that|things|them) out)\b"
    # What the group will do about it: then the "if" is the rule itself.
    r"|\bif [^.?!;\n]{3,60}?[:,\n][^.?!;]{0,80}\b(?:talk|speak|sit down|settle|vote|work it out|mediat\w+|outside (?:consultant|help|person)|the whole group|raise it|bring it|go to|turn to|ask (?:a|an|the) (?:\w+ )?(?:consultant|coordinator|colleague)|call in)\b"
)
#: What may follow after the word was given: the link, the room, the address.
_POINT = re.compile(
    r"\b(?:links?|rooms?|address(?:es)?|details?|zoom|directions|parking|venue|agenda|invite|calendar|key|snacks?|schedule|dates?)\b"
)
#: What holds where a place or an hour is not to be had: the "if" hangs on nobody's word then.
_ANOTHER = re.compile(
    r"\bif\b[^.?!;\n]{2,60}?[,;(\u2014\u2013-]? ?\b(?:otherwise|or else|else|if not|failing that|if that fails)\b,?"
    r" (?:(?:then|we(?:'ll| will)? (?:meet|are|go)|at|on|in|by|via|over|it's|it is) )*"
    r"(?:online|zoom|video|teams|google meet|telehealth|phone|my|mine|our|his|her|the (?:library|church|cafe|clinic|office|park|usual)"
    r"|[a-z]+'s)\b"
)
_A_PLACE = re.compile(
    r"\b(?:office|room|library|house|home|church|place|cafe|clinic|studio|center|suite|building|downtown|online|zoom)\b"
)


def has_another(text: Text, heard: Heard) -> bool:
    """Whether an "if" is about a place, and the same words tell what holds otherwise.

    "At Ann's office if she agrees, otherwise online" settles the place, whatever Ann says.
    """
    words = flowing(text.body)
    if heard.at >= len(words):
        return False
    start, stop = text.body.sentence_at(heard.at)
    found = _ANOTHER.search(words, max(start, heard.at - 4), stop)
    return (
        found is not None
        and found.start() <= heard.to
        and _A_PLACE.search(words, start, heard.at) is not None
    )


def rules_conflict(text: Text, heard: Heard) -> bool:
    """Whether an "if" belongs to the group's rule for conflict, which is asked for."""
    if heard.at >= len(text.body.raw):
        return False
    return _OF_CONFLICT.search(flowing(text.body), heard.at, heard.to + 60) is not None


def of_a_point(part: Part, heard: Heard) -> bool:
    """Whether what waits is a link, a room, a rhythm or a rule, and not the group."""
    words = flowing(part)
    if heard.at >= len(words):
        return False
    start, stop = part.sentence_at(heard.at)
    later = heard.sort is Sort.HOLD and _POINT.search(words, start, stop) is not None
    if any(
        rule.start() <= heard.at < rule.end() for rule in _OF_CONFLICT.finditer(words, start, stop)
    ):
        return True
    return later or _OF_A_POINT.match(words, heard.to) is not None


#: Whom a place is asked of: what hangs on them is the place.
_GRANTED = re.compile(
    r"\bif (?:she|he|they|that|it|the \w+|[a-z]+)(?: is| are|'s)? (?:still )?(?:agrees?|allows?|permits?|lets us"
    r"|says? (?:yes|so)|free|available|willing|fine|ok(?:ay)?|minds? not|does(?:n't| not) mind)\b"
)
_FIRM = re.compile(
    r"\b(?:consider (?:it|this|us|the group) confirmed|so yes|i (?:hereby |do |gladly )?confirm\b|it(?:'s| is) confirmed"
    r"|(?:we're|we are) confirmed|you have my (?:yes|confirmation)|take (?:it|this) as confirmed)\b"
)


def confirmed_anyway(text: Text, heard: Heard) -> bool:
    """Whether an "if" is of whose place it is, and the group is confirmed in a later sentence.

    The place is told to all with its "if"; what is confirmed is the group.
    """
    words = flowing(text.body)
    if heard.at >= len(words):
        return False
    start, stop = text.body.sentence_at(heard.at)
    found = _GRANTED.search(words, max(start, heard.at - 4), stop)
    return (
        found is not None
        and _A_PLACE.search(words, start, heard.at) is not None
        and _FIRM.search(words, stop) is not None
    )


def unbound(text: Text, said: list[Heard]) -> list[Heard]:
    """The answer words of an organizer without each "if" on which the group does not hang."""
    return [
        each
        for each in said
        if each.sort is not Sort.CONDITION
        or not (
            rules_conflict(text, each) or has_another(text, each) or confirmed_anyway(text, each)
        )
    ]
