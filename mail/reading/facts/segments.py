"""Pieces of a sentence of one mood: free, blocked, doubtful, or not about now."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Mood(StrEnum):
    """What a piece of a sentence says of the hours in it."""

    FREE = "free"
    BLOCKED = "blocked"
    DOUBTFUL = "doubtful"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a sentence and its mood."""

    at: int
    to: int
    mood: Mood


_TIME_WORD = (
    r"(?:(?:on )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|mornings?|afternoons?|evenings?"
    r"|nights?|weekends?)"
)
_NUMBER = r"(?:\d|noon\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|half)\b)"
_CUT = re.compile(
    r"[;()\[\]]|\s-{1,2}\s|--|\bbut\b|\bexcept(?:ing)?\b(?: for)?|\bother than\b|\bexcluding\b"
    r"|\bapart from\b|\baside from\b|\bhowever\b|\bthough\b|\bwhich\b|\bbecause\b|\bsince i\b"
    r"|\brather than\b|\binstead of\b|\bminus\b|\bsave for\b|,? so (?=[a-z])"
    r"|,\s*(?=(?:it's|it is|not|no|never|can't|cannot|don't|won't|although|i|we|my|just not|only not)\b)"
    rf"|,\s*(?={_TIME_WORD}(?: [a-z]+)? (?:is|are|doesn't|don't|won't|not|never|would|work|do|does|no|yes)\b)"
    r"|\band\b(?=\s+(?:not|no|never|i|we|can't|cannot|usually not)\b)"
    r"|,\s*(?=(?!(?:and|but|that)\b)[a-z]{3,} (?:can't|cannot) (?:do|make)\b)"
    rf"|(?P<hours>,\s*(?=(?:any ?time |only |always |ideally |preferably )?(?:after|before|between|from|at) {_NUMBER}|(?:mornings?|afternoons?|evenings?)\b(?! (?:is|are)\b)))"
    rf"|\band\b(?=\s+{_TIME_WORD} (?:is|are|doesn't|don't|won't|not|never|would|work)\b)"
)
_EXCEPT = re.compile(
    r"except(?:ing)?(?: for)?|other than|excluding|apart from|aside from|rather than|instead of"
    r"|minus"
    r"|save for"
)
#: Denials that deny nothing about time.
_HARMLESS = re.compile(
    r"\bhard stop\b|\bno (?:problem|preference|matter|rush|fee|worries|cost|strong|particular|real)\b"
    r"|\bnot (?:a problem|picky|only|sure|fussy|too late|later than|earlier than|before|after"
    r"|past|until"
    r"|free (?:until|before)|available (?:until|before)|necessarily)\b|\bnothing (?:before|after"
    r"|past)\b"
    r"|\bno (?:later|earlier) than\b|\bnever (?:before|after)\b|\bdon't (?:mind|care)\b"
    r"|\bnot (?:online\b|(?:too|so|that|very) far\b)"
    r"|\bno (?:zoom|telehealth|video)\b|\bcan't wait\b|\bnot in(?:-| )person\b"
    r"|\b(?:can't|cannot) (?:do|make|start) (?:\w+ )?before\b"
    r"|\b(?:can't|cannot|can not|don't|dont|do not|won't|doesn't) (?:drive|travel|wait|stand|imagine|think|believe|remember|afford|use|want (?:a|an|to be)|know|need|do (?:zoom|online|video|cbt|emdr|dbt)|want)\b"
    r"|\bnot (?:more|less|farther|further|longer|over|exceeding|an|a|all|just)\b|\bno (?:clients?|sessions|patients|appointments|one|children|kids|more than)\b|\bsee (?:nobody|no one)\b|\bnobody\b"
)
_BLOCKED = re.compile(
    r"\b(?:not|no|never|none|can't|cannot|can not|cant|don't|dont|won't|doesn't|isn't|aren't|unable"
    r"|unavailable|impossible|tough|hard|difficult|bad|terrible|worst|conflicts?|avoid"
    r"|clash(?:es)?|busy"
    r"|booked|taken|full|tied up|swamped|packed|jammed|crammed|in session|rule[sd]? out|no good|off limits|off the table"
    r"|no longer|any ?more|out now|i teach|i (?:sing|cook|coach|volunteer|rehearse|golf|babysit)|i have clinic|i have class|lost|blocked|spoken for"
    r"|a stretch|long(?:est)? day|full day|busy day|busiest|not then|never then|standing (?:meeting|appointment|commitment))\b"
    r"|\b(?:is|are|'s|'re|i'm|am) out\b(?! (?:of|there|in)\b)"
    r"|\b(?:moves?|moved|gets?|stays?|is) off\b"
    r"|\b(?:is|are) (?:for |reserved for )?(?:my |our )?(?:own )?(?:kids|children|grand(?:kids|children|daughters?|sons?)|family|husband|wife|prayers?|church|mass|shabbat|sabbath|temple|worship|supervision|staff meetings?|staffing|clinic|choir|class|yoga|therapy|analysis|childcare|carpool"
    r"|pick-?up|family (?:time|night|dinner)|date night|sacred|when (?:i|we) (?:teach|take|have|do|am|see|run|go|drive|sing|coach|care))\b"
    r"|\b(?:i'm|i am) (?:teaching|cooking|driving|coaching|in (?:court|class|clinic|session|supervision|surgery|meetings)|at (?:church|temple|synagogue|the (?:clinic|hospital|prison|school))|on call)\b"
)
_SAYING = re.compile(
    r"\b(?:is|are|am|works?|can|could|free|available|do|best|good|ok|okay|fine|have|prefer|like"
    r"|open|not"
    r"|no|in|out|moved)\b|'m\b|'re\b|n't\b"
)
_DOUBTFUL = re.compile(
    r"\b(?:i|we) (?:do not|don't|dont|never) work\b|\b(?:i'm|i am|im) off\b"
    r"|\bdon't see (?:clients|patients)\b"
    r"|\b(?:since|as|because) (?:i'm|i am) (?:at|on)\b|\b(?:i'm|i am) (?:at|with) (?:an?|my) (?:agency|clinic|hospital|school|day job|other job)\b"
    r"|\bi (?:only )?(?:work|see clients|see patients|practice|am in the office)\b"
)
_NOT_WORKING = re.compile(r"\b(?:do not|don't|dont|never) (?:work|see)\b|\boff\b")
_PAST = re.compile(
    r"\b(?:used to|previously|formerly|in the past|had been|i(?:'d| had)? (?:said|told|put|written)|i told|i put down"
    r"|originally"
    r"|was (?:free|available|meeting|going)|were (?:meeting|going)|would have (?:been|worked)"
    r"|until recently|dread|out of (?:the )?office|who works?|(?:she|he|they) (?:can't|cannot) (?:do|make))\b"
    r"|^,? ?(?!(?:i|we|you|that|which|it|and)\b)[a-z]{3,} (?:can't|cannot) (?:do|make)\b"
)


_ANY_BUT = re.compile(
    r"\b(?:any|every|all|most) ?(?:week)?(?:day|time|morning|afternoon|evening|eve|lunch|night|end|thing)?s?,?\s*but$"
)


def segments(words: str, start: int, stop: int) -> list[Segment]:
    """The pieces of one sentence, in order and without gaps.

    Parameters
    ----------
    words : str
        Folded, lower case.
    start, stop : int
        The sentence.

    Examples
    --------
    >>> [s.mood.value for s in segments("weekday mornings except wed", 0, 27)]
    ['free', 'blocked']
    """
    found: list[Segment] = []
    at, after_except = start, False
    for cut in _CUT.finditer(words, start, stop):
        if cut["hours"] and not after_except:
            # "Any weekday but Monday, after three": the hours are of what is free.
            continue
        if cut.group() == "and" and _SAYING.search(words, at, cut.start()) is None:
            # "Weekends and evenings are hard": one verb for both.
            continue
        if cut.start() > at:
            found.append(Segment(at, cut.start(), _mood(words, at, cut.start(), after_except)))
            at = cut.start()
        after_except = _EXCEPT.fullmatch(cut.group()) is not None or (
            cut.group() == "but" and _only_time(words, cut.end(), stop)
        )
    if at < stop or not found:
        found.append(Segment(at, stop, _mood(words, at, stop, after_except)))
    return found


def _only_time(words: str, at: int, stop: int) -> bool:
    """Whether *but* stands for *except*: "any day but Friday"."""
    before = words[max(0, at - 28) : at]
    return _ANY_BUT.search(before) is not None


#: A denial reaches so far over words without marks.
_REACH_BEFORE, _REACH_AFTER = 52, 38
_LONG = 120


def mood_at(words: str, piece: Segment, at: int, to: int) -> Mood:
    """The mood of one mention: in a long piece only the words near it count.

    Dictated letters have no marks, and one "not" would rule out every hour of them.
    """
    if piece.to - piece.at <= _LONG:
        return piece.mood
    start, stop = max(piece.at, at - _REACH_BEFORE), min(piece.to, to + _REACH_AFTER)
    return _mood(words, start, stop, after_except=False)


def _mood(words: str, at: int, to: int, after_except: bool) -> Mood:
    said = words[at:to]
    if after_except:
        return Mood.BLOCKED
    if _PAST.search(said):
        return Mood.PAST
    doubtful = _DOUBTFUL.search(said)
    if doubtful is not None:
        # "I work Mon-Thu" says little either way; only a day off is worth a question.
        return Mood.DOUBTFUL if _NOT_WORKING.search(doubtful.group()) else Mood.PAST
    plain = _HARMLESS.sub(" ", said)
    return Mood.BLOCKED if _BLOCKED.search(plain) else Mood.FREE
