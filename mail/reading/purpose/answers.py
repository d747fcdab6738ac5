"""Hearing answers: yes, no, "if", "let me think", "not yet", "actually no".

The words themselves stand in :mod:`mail.reading.purpose.answers_of_doubt`,
:mod:`mail.reading.purpose.answers_of_consent`, :mod:`mail.reading.purpose.answers_of_idiom`,
:mod:`mail.reading.purpose.answers_that_lean` and :mod:`mail.reading.purpose.answers_aslant`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from mail.reading.purpose import answers_aslant as aslant
from mail.reading.purpose import answers_by_parts as parts
from mail.reading.purpose import answers_denied as denied
from mail.reading.purpose import answers_of_consent as consent
from mail.reading.purpose import answers_of_doubt as doubt
from mail.reading.purpose import answers_of_idiom as idiom
from mail.reading.purpose import answers_that_lean as lean
from mail.reading.purpose.answer import Row, Sort
from mail.reading.purpose.typed import loosely
from mail.sieve import Sieve, Sieves

ROWS: tuple[Row, ...] = (
    *doubt.TURNS,
    *aslant.TURNS,
    *doubt.CONDITIONS,
    *doubt.HOLDS,
    *doubt.NOT_READY,
    *doubt.STOPS,
    *consent.CONFIRMS,
    *consent.CONSENTS,
    *consent.REFUSALS,
    *idiom.CONSENTS,
    *idiom.REFUSALS,
    *parts.CONDITIONS,
    *parts.HOLDS,
    *parts.NOT_READY,
    *parts.CONFIRMS,
    *parts.CONSENTS,
    *parts.REFUSALS,
    *lean.CONFIRMS,
    *lean.CONSENTS,
    *lean.REFUSALS,
    *aslant.CONSENTS,
    *aslant.REFUSALS,
    *aslant.HOLDS,
)


@dataclass(frozen=True, slots=True)
class Heard:
    """One answer word that was heard, with its span."""

    sort: Sort
    at: int
    to: int
    firm: bool = True


@cache
def _table() -> Sieves[Row]:
    return Sieves((row, loosely(row.pattern)) for row in ROWS)


@cache
def _double_negatives() -> tuple[tuple[Row, Sieve], ...]:
    return tuple((row, Sieve(row.pattern)) for row in idiom.DOUBLE_NEGATIVES)


_TOLD_OF = re.compile(idiom.TOLD_OF)
#: Words that look like denial inside consent; they are blotted out before reading.
_IDIOMS = Sieve(
    r"\bno (?:problem|worries|reservations?|qualms|ifs|two ways|objections?|issues?|conflicts?|rush|questions?|hesitation|changes?"
    r"|corrections?|complaints?)\b(?! (?:with|about|on) (?:the|this|that))"
    r"|\bno (?:objections?|problem|issues?) (?:with|to) the (?:\w+ )?(?:hour|time|people|day|group|place|others|plan|drive)\b|\bno reason to (?:wait|delay|hesitate|say no)\b|\bcan't think of (?:a|any) (?:\w+ )?(?:reason|better|nicer)\b|\bdon't see why not\b|\bwithout (?:hesitation|reservation)\b|\bno (?:doubt|pressure|matter)\b|\bnot too late\b|\bno longer on the fence\b|\bnot only\b|\bcouldn't (?:ask for|have)\b|\bcan't see (?:a|any) (?:single )?(?:reason|objection)[^.?!]{0,20}\b(?:no|not)\b|\bmy first thought was no\b|\bi'm not letting it go by\b|\bi was all set to [a-z ]{0,20}down\b|\bcouldn't keep me away\b|\bno hesitation\b|\bno+\W+i mean no problem\b|\bi don't mind\b|\bnothing (?:better|against|would please)\b|\bnot at all\b|\bcan't wait\b|\bcannot wait\b|\bnot a problem\b|\bwhy not\b(?= \w)|\bnot to worry\b"
    r"|\b(?:nobody|no one|none(?: of them)?)(?:'s| has| have)? (?:ever |yet )?(?:dropped out|bailed|quit|backed out)\b|\bgives? me (?:far |much |so much )?more than\b"
    # What somebody has us know is told now; "to let you know by Friday" is yet to come.
    r"|\b(?:said|told me|asked me|asked|just|here|writing|wants?|wanted|wished|happy|glad|pleased|thrilled|delighted) to let you know\b(?! (?:by|on|next|tomorrow|after|when|once|soon|later|if|whether)\b)"
    r"|\b(?:neither|none of (?:them|these)|nobody|nothing)(?: of \w+)? (?=(?:raised|had|has|found|voiced|saw) (?:an?|any|the least) (?:objection|complaint|quarrel))"
    r"|\bnothing to think about\b|\bcouldn't be (?:happier|better)\b|\bno need\b|\bcan't (?:say no|refuse|complain)\b"
    r"|\bi wasn't sure\b|\bhow could i say no\b"
    # A yes that leaves the organizing to others is a plain yes.
    r"|(?:,? ?but )?(?:please )?(?:i'd |i would |i )?(?:rather not|prefer not to|can'?t|cannot|won'?t"
    r"|don'?t want to|not able to|not) (?:even )?(?:be )?(?:the )?(?:organi[sz](?:e|ing|er)|lead|host"
    r"|convene)\b"
    r"|(?:,? ?(?:but|just|only|though) )?(?:please )?(?:i'd |i would |i )?(?:don'?t|do not|can'?t|cannot|never"
    r"|would not|wouldn'?t|rather not|not)(?: (?:want|like|wish|care|have))?(?: to)?"
    r"(?: (?:make|name|choose|pick|call|want|have|appoint|put) me(?: down)?| be| become| serve)(?: as)?"
    r"(?: (?:the|an?|your|its|our))? (?:group )?(?:organi[sz]er|leader|conven[eo]r|co-?ordinator|host)\b"
    r"|(?:,? ?(?:but|although|though) )?(?:i'd |i would |i )?(?:rather|prefer)(?: that)? (?:someone|somebody|another|others?)\b[^.?!]{0,20}(?:organi|lead|host)\w*"
)
_DENIED_YES = Sieve(
    r"(?:\bnot|n't|\bnever|\bcannot|\bno longer|\bunable to|\bbefore i|\bif i|\bwhether to"
    r"|\bwhether i|\buntil i|\bonce i|\bwhen i|\bwant(?:ed)? to|\bhow do i|\babout to|\bgoing to|\bready to"
    r"|\btempted to|\bdo i|\bcan i|\bshould i|\bi(?:'d| had| have| would have)?(?: already)? said|\bwould have|'d have|\bhop(?:e|ed|ing) to|\b(?:was|were) (?:so )?ready to|\bthat you|\bwish(?:ed)? (?:that )?i|\bif only|\bif(?: \w+)?)(?: \w+){0,2} $"
    r"|\b(?:can't|cannot|couldn't) (?:seem to )?(?:make|get) (?:\w+ ){1,5}$"
    # What she can't say, once said, or would say of something else.
    r"|(?:\bnot|n't|\bcannot|\bunable)\b[^.?!;,]{0,30}\b(?:say|tell|promise|claim|pretend|think|believe|know)(?: that| if| whether)? $"
    # Whatever it is, the others are not to hear it: "don't tell the others it's a yes".
    r"|(?:\bnot|n't|\bnever)(?: please| yet)? (?:tell|let|inform)(?:ing)?"
    r" (?:them|him|her|the \w+|(?:every|any|some)(?:one|body)|all of them)\b[^.?!;,]{0,24}$"
    r"|\bnothing(?: \w+)? to $|\bbefore (?:i|we|it|you)\b[^.?!;]{0,24}$|\b(?:can't|cannot|can not|couldn't)(?: \w+){0,5} $"
    r"|\bi (?:did|once|never)(?: indeed| in fact)? (?:say |said )?$|\byou(?:'ve| have|'d| had)?(?: also| still| already)? $"
    r"|\b(?:any(?:thing|where|body|one)? (?:else|other)|another|a different|some other)\b[^.?!;]{0,24}$"
    r"|\b(?:take|taking|retract|withdraw|rescind|revoke|cancel|undo|unsay)(?:ing)?(?: back)? $|\bback on $"
    # … or what she would do about another: "if there should be something in the daytime I'd come".
    r"|\b(?:if|should)(?: there)?(?: (?:should|is|was|were|are|ever|be|comes?|opens?|you (?:find|have|get|hear of)))*"
    r" (?:something|anything|one)\b(?! (?:of|i|you|we|that|goes|gets|has|person|member|thing|else)\b)[^.?!;]{0,60}$"
)
#: Whose yes it is: somebody else's is none of hers.
_OF_ANOTHER = re.compile(
    r"\b(?:she|he|they|(?:my|our|her|his|the|a|another) (?:[\w-]+ )?(?:colleague|partner|friend|wife|husband|supervisor|boss|office ?mate|neighbor|director|consultant|student|intern|associate|sister|brother|mother|daughter|son|coworker|others?|organizer)|every(?:one|body)|all of (?:us|them)|people|nobody|somebody|the others|members)(?:'d|'ll|'s)?"
    r"(?: (?!and\b|but\b|so\b|that i\b|i\b|says? i\b)[\w']+){0,3} $"
)
#: Whose doubt it is: "three things you might like to know" leaves nothing open.
_OTHERS_DOUBT = re.compile(
    r"\b(?:you|they|he|she|which|who|people|some(?:body|one)|any(?:body|one)|every(?:body|one)|the others|(?:should|if) (?:you|they|anybody|anyone))"
    r"(?:'d|'ll|'re)?(?: (?:ever|also|all|still|just|both|be|feel|are|will|would))* $"
)
#: A refusal that is only asked about.
_ASKED_NO = re.compile(
    r"\b(?:if (?:i|we|somebody|someone|anyone)|what happens|how do i|do i have to|can i still|is it ok(?:ay)? (?:if|to)|may i still)\b"
)


#: Turns of one sentence that are followed one by one; of more the last alone tells.
_MOST_TURNS = 6


def hear(words: str, start: int, stop: int, turned: int = 0) -> list[Heard]:
    """All answer words of one sentence of folded lower-case words, in order.

    ``turned`` counts the turns before it ("actually no").

    Examples
    --------
    >>> [h.sort.value for h in hear("yes - actually no", 0, 17)]
    ['yes', 'turn', 'no']
    """
    plain = words[start:stop]
    heard: list[Heard] = []
    for row, pattern in _double_negatives():
        for match in pattern.finditer(plain):
            heard.append(Heard(row.sort, start + match.start(), start + match.end(), row.firm))
        plain = pattern.sub(_blot, plain)
    plain = _IDIOMS.sub(_blot, plain)
    for unsaid in (denied.NO, denied.DOUBLE, denied.WITHHELD):
        plain = unsaid.sub(_strike, plain)
    turns: list[int] = []
    for row, sign in _table().within(plain):
        for match in sign.finditer(plain):
            if _unsaid(row.sort, plain, match.start()):
                continue
            heard.append(Heard(row.sort, start + match.start(), start + match.end(), row.firm))
            if row.sort is Sort.TURN:
                turns.append(match.end())
    # A turn opens a new sentence: "actually no" is a bare no.  The first holds all later ones.
    turn = (
        min(turns, default=len(plain)) if turned < _MOST_TURNS else max(turns, default=len(plain))
    )
    if turn < len(plain):
        heard.extend(hear(words, start + turn, stop, turned + 1))
    ifs = [piece for piece in heard if piece.sort is Sort.CONDITION and piece.firm]
    kept = {
        piece
        for piece in heard
        if piece.sort is not Sort.NO or not any(c.at < piece.at and piece.to <= c.to for c in ifs)
    }
    return sorted(kept, key=lambda piece: piece.at)


def _blot(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _strike(found: re.Match[str]) -> str:
    """As words that nothing knows: what stands before a denied no is no bare "I will"."""
    return "_" * len(found.group())


def _unsaid(sort: Sort, plain: str, at: int) -> bool:
    """Whether a yes or no is denied, or only asked about."""
    if sort in (Sort.YES, Sort.NO) and _TOLD_OF.search(plain, max(0, at - 80), at):
        return True
    asked = plain.startswith(("hold", "give", "let"), at)
    if sort is Sort.HOLD and not asked and _OTHERS_DOUBT.search(plain, max(0, at - 60), at):
        return True
    if sort is Sort.YES and _OF_ANOTHER.search(plain, max(0, at - 60), at):
        return True
    if sort in (Sort.YES, Sort.CONFIRM) or plain.startswith("yes", at):
        # "I'd have said yes, but" is no condition either.
        return _DENIED_YES.search(plain, max(0, at - 80), at) is not None
    if sort is Sort.NO and plain.rstrip(" \n\"')").endswith("?"):
        return _ASKED_NO.search(plain) is not None
    return False
