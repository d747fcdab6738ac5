"""Whose leaving a letter speaks of: the writer's, another's, or none because the writer stays.

Members tell us that somebody has left as often as that they leave themselves, and the words are
the same but for who stands before them.  Each verb of leaving is given to the nearest subject on
its left; what has no subject ("leaving the group") is the writer's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mail.reading.facts.dates import MONTH
from mail.reading.flow import flowing
from mail.reading.purpose.scores import score
from mail.reading.text import Text
from mail.understanding import Intent

#: Verbs of leaving a group, in the forms that follow a subject.
_LEAVES = re.compile(
    r"(?:\b(?:left|leav(?:e|es|ing)|quit(?:s|ting)?|dropp(?:ed|ing) out|drops? out|exit(?:s|ed|ing)?"
    r"|resign(?:s|ed|ing)?|(?:step|back|bow|pull|dropp?)(?:s|p?ed|p?ing)? (?:away|down|back|out)"
    r"|withdr(?:aws?|ew|awn|awing) from|no longer (?:in|part of|with|a member|attend\w*|com\w+)"
    r"|gone from|departed)\b|(?:not|n't) (?:be )?(?:coming|com(?:e|ing) back|returning)\b)"
    # What is left behind is no group: "left a message", "leave room", "left early".
    r"(?! (?:an? |the |you |me |us |it |some )?(?:\w+ )?(?:messages?|notes?|voicemail|room|time|space|"
    r"open|early|over|out|up|for (?:work|vacation|lunch)|town|job|practice|agency|clinic|hospital)\b)"
)
_SELF = re.compile(r"\b(?:i|we)(?:'[a-z]+)?\b|\bmyself\b|\b(?:and|&) me\b")
#: Little words between a name and its verb.
_HELPS = (
    r"(?: (?:has|have|had|is|are|was|were|will|would|wo|does|did|be|been|to|both|all|just|now|also|already"
    r"|recently|sadly|since|suddenly|apparently|(?:told|tells|informed|wrote|says|said)(?: us| me)?"
    r"(?: that)?(?: she| he| they)?(?:'s|'re)?|wants?|wanted|plans?|decided|who|o'\w+))*"
)
_GROUPED = (
    r"(?:members?|colleagues?|friends?|organi[sz]ers?|people|persons?|therapists?|others?|folks|women"
    r"|men|woman|man|husband|wife|partner)"
)
#: Others by what they are.
_OTHER = re.compile(
    r"\b(?:he|she|they|who)(?:'[a-z]+)?\b"
    r"|\b(?:one|two|three|four|five|some|several|another|most|both|none|a (?:few|couple)) (?:more )?of"
    r" (?:us|them|you|(?:our|the|my) [a-z]+)\b"
    rf"|\b(?:our|the|my|an?|one|two|three|another|some|other)(?: [a-z]+)? {_GROUPED}\b"
    r"|\b(?:somebody|someone|everybody|everyone|another)(?: else)?\b"
)
#: A name or several, directly before the verb; read in the letter's own capitals.
_NAMED = re.compile(
    r"(?<![\w'])(?P<names>[A-Z\u00c0-\u00dd][\w'.-]*\w(?:(?:, (?:and )?| and | & | )[A-Z\u00c0-\u00dd][\w'.-]*\w)*)"
    rf"(?:'s)?,?{_HELPS} ?$"
)
#: Capitals at the beginning of a sentence that name nobody.
_NO_NAME = re.compile(
    r"(?:i|i'm|i'll|i've|i'd|we|we're|we'll|we've|a|am|an|and|are|as|at|be|both|but|could|dear|did|"
    r"do|does|every|for|from|going|had|has|have|hello|hi|how|if|in|is|it|it's|just|maybe|my|no|"
    r"not|now|of|ok|okay|on|or|our|please|possibly|sadly|should|since|so|sorry|thank|thanks|that|"
    r"the|then|there|this|to|today|tomorrow|unfortunately|was|well|when|while|why|will|with|"
    r"would|yes|yesterday|you)"
)
#: What is left is told behind it: "what I'm leaving is the county job".
_WHAT = re.compile(
    r" (?:behind )?(?:is|was|are) (?!(?:the|my|our|this) (?:\w+ ){0,2}(?:group|circle)\b|g-|hard|not|a\b|sad|difficult|easy)"
)
_DENIES = re.compile(
    r"\b(?:not|never|no intention of|no plans? to|nor)\b|n't\b|\b(?:far from|instead of) $"
)
#: "Not yet", "not before May", "I don't want to, but must": the writer leaves all the same.
_LATER = re.compile(
    r"[^.?!;\n]{0,60}\b(?:yet|until|till|before|right away|immediately|at once)\b"
    r"|[^?!;\n]{0,60}\bbut\b[^.?!]{0,20}\b(?:have to|must|need to|ha(?:s|ve) no choice|will|am|do)\b"
)
_STAYS = re.compile(
    r"\b(?:i|we)(?:'ll|'m|'d| will| am| would| want| said| intend| plan| mean| like| wish| prefer| love"
    r"| still| certainly| definitely| of course| to| be| i| that| do| going| happy| glad)*"
    r" (?:stay(?:ing)?|remain(?:ing)?) (?!until|till|through|for|only until)"
    r"(?:\w+ )?(?:in|with|on|part of|a member)\b"
    r"|\b(?:i|we)(?:'m|'re| am| are)(?: still)? staying\b(?! (?:until|till|through|for|away|home|out|off)\b)"
    r"|\b(?:i'm|i am) still (?:in|part of|a member)\b|\bkeep (?:me|my (?:place|seat|spot))\b[^.?!]{0,20}\bgroup\b"
    # … or that it is all they keep: "the group is the one thing I intend to keep".
    r"|\b(?:the|my|our|this) (?:\w+ )?(?:group|circle) (?:is|'s|stays|remains)\b[^.?!]{0,24}\b(?:i(?:'m| am|'ll| will|'d| would)?(?: \w+){0,2} (?:to )?(?:keep|keeping|hold on to|staying with|not leaving)|as it is for me)\b"
)
#: When one leaves a group; "on a cruise" and "in a hurry" are no times.
_A_TIME = (
    rf"(?:(?:the|our|my|this|next|early|mid|late) )*(?:\d\d?(?:st\b|nd\b|rd\b|th\b|[/-]\d| (?:week|month)s?\b)|{MONTH}\b|(?:mon|tue|wed|thu|fri|sat|sun)"
    r"|end\b|month\b|year\b|week\b|last\b|meeting\b|session\b|(?:a|one|two|three|four) (?:week"
    r"|month)s?\b|today\b|tomorrow\b|mid-?|christmas\b|easter\b|new year\b|summer\b)"
)
#: A letter of a few words that gives a place up: "I quit. Effective today."
_QUITS = re.compile(
    r"(?:i(?:'m| am)? (?:hereby |also |now )?(?:quit(?:ting)?|resign(?:ing)?|leav(?:e|ing)|out)"
    r"|(?:quitting|resigning|leaving)"
    r"|(?:please )?(?:take|remove|drop|count|get) me (?:out of|off|from)(?= (?:(?:the|our|this|my)"
    r" (?:\w+ )?(?:group|circle)|g-)))"
    r"(?: (?:(?:the|our|this|my) (?:\w+ )?(?:group|circle)(?: \(?g-\w+\)?)?|(?:from )?g-\w+|from (?:the|our|this) group))?"
    r"(?P<when>(?:,? (?:please|today|now|immediately|at once|right away|for good|effective\b.*|as of\b.*"
    rf"|(?:on|by|at|after|in|until) {_A_TIME}.*))?)",
    re.IGNORECASE,
)
_EFFECTIVE = re.compile(
    r"(?:effective|as of|from|starting|beginning|last day|by|on|at)\b.*|today|at once|immediately"
    r"|(?:sorry|thanks?|thank you|best|bye|goodbye|farewell|take care|all the best)\b.{0,30}",
    re.IGNORECASE,
)
#: What is left there is no group.
_ELSEWHERE = re.compile(
    r"\b(?:town|office|work|job|vacation|holiday|trip|country|city|house|home|message|early|late"
    r"|for (?!good\b))\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[,;:]|\bbut\b|\bso\b|\bbecause\b")
_ENOUGH = 4


@dataclass(frozen=True, slots=True)
class Parting:
    """Whose leaving a letter speaks of.

    Attributes
    ----------
    writer : bool
        The writer leaves.
    others : bool
        Somebody else leaves or has left.
    stays : bool
        The writer says that they stay, or have not left.
    """

    writer: bool = False
    others: bool = False
    stays: bool = False


def read(text: Text) -> Parting:
    """Whose leaving the new words speak of.

    Examples
    --------
    >>> read(Text("Sue and Ruth have left the group."))
    Parting(writer=False, others=True, stays=False)
    >>> read(Text("I am not leaving, Sue and Ruth are."))
    Parting(writer=False, others=False, stays=True)
    >>> read(Text("Sue has left, and I am leaving the group too."))
    Parting(writer=True, others=True, stays=False)
    """
    told = dict(_told(text))
    voices = set(told.values())
    words = flowing(text.body)
    stays = "stays" in voices or _STAYS.search(words) is not None
    writer = "writer" in voices
    if not writer:
        rest = Text(_without(text, [at for at, whose in told.items() if whose != "nobody"]))
        writer = score(rest).get(Intent.LEAVE, 0) >= _ENOUGH and not (
            stays and _STAYS.search(words) is not None and not voices - {"stays"}
        )
    return Parting(writer, "others" in voices, stays and not writer)


#: "No meeting in December": the group rests for a while, and nobody goes.
_RESTS = re.compile(
    r"\W*(?:there(?:'s| is| will be) )?no (?:group )?meetings? (?:in|until|till|over|during|this|next)\b"
    r"[^.!?,\n]{0,40}[.!]?\s*"
)


def only_rests(text: Text) -> bool:
    """Whether a letter says no more than when its group does not meet.

    Examples
    --------
    >>> only_rests(Text("No meeting in December.")), only_rests(Text("No meeting for me, I quit."))
    (True, False)
    """
    return _RESTS.fullmatch(flowing(text.body)) is not None


def quits(words: str, name: str = "") -> bool:
    """Whether a letter consists of giving a place up, and perhaps from when.

    Examples
    --------
    >>> quits("I quit. Effective today."), quits("I'm leaving on January 21, not the 14th.")
    (True, True)
    >>> quits("I quit my job."), quits("I'm leaving on a cruise on Friday.")
    (False, False)
    """
    rows = [each.strip(" \t,.!-") for each in re.split(r"[.!?]+(?=\s|$)|\n", words)]
    told = [each.replace("\u2019", "'") for each in rows if each and each.lower() != name.lower()]
    if not told or "?" in words or _ELSEWHERE.search(told[0]):
        return False
    return _QUITS.fullmatch(told[0]) is not None and all(
        _EFFECTIVE.fullmatch(each) or _QUITS.fullmatch(each) for each in told[1:]
    )


def _told(text: Text) -> Iterator[tuple[int, str]]:
    """Where a verb of leaving stands, and whose it is: writer, others, stays or nobody."""
    words, plain = flowing(text.body), text.body.plain
    for verb in _LEAVES.finditer(words):
        start, _ = text.body.sentence_at(verb.start())
        before = words[start : verb.start()]
        own = max((each.start() for each in _SELF.finditer(before)), default=-1)
        other = max((each.start() for each in _OTHER.finditer(before)), default=-1)
        named = _NAMED.search(plain[start : verb.start()].replace("\n", " "))
        if named is not None and not _is_own(named["names"], text):
            other = max(other, named.start())
        if other > own:
            yield verb.start(), "others"
        elif own < 0 or ("what i" in before and _WHAT.match(words, verb.end())):
            yield verb.start(), "nobody"
        else:
            yield verb.start(), _of_writer(words, before, own, verb)


def _of_writer(words: str, before: str, own: int, verb: re.Match[str]) -> str:
    """Whether the writer, named as the subject, leaves or denies it."""
    between = _CLAUSE.split(before[own:])[-1]
    reported = re.search(
        r"\b(?:never|not|n't)(?: ever)? (?:said|say|told|tell|wrote|write|meant|mean|asked|ask)\b",
        before,
    )
    denied = _DENIES.search(between) is not None or reported is not None
    return "stays" if denied and _LATER.match(words, verb.end()) is None else "writer"


def _is_own(names: str, text: Text) -> bool:
    """Whether what looks like a name is a mere capital, or the writer's own name."""
    each = re.findall(r"[^\s,&]+", names)
    meant = [one for one in each if _NO_NAME.fullmatch(one.lower()) is None]
    return not meant or (len(meant) == 1 and _signs(meant[0], text))


def _signs(name: str, text: Text) -> bool:
    shown = f"{text.sender_name}\n{text.signature}".lower()
    return re.search(rf"\b{re.escape(name.lower())}\b", shown) is not None


def _without(text: Text, told: list[int]) -> str:
    """The letter's words without the sentences in which these verbs stand."""
    spans = {text.body.sentence_at(at) for at in told}
    kept = (
        text.body.raw[start:end] for start, end in text.body.sentences if (start, end) not in spans
    )
    return "".join(kept)
