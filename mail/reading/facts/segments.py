"""Pieces of a sentence of one mood: free, blocked, doubtful, or not about now."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from mail.reading.facts import clock_words, mood_words


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
    r"[;()\[\]]|:\s(?=i (?:can|could|begin|start)\b)|\s-{1,2}\s(?!(?:no|none|never|n/a|nope|out|booked|busy|full|closed|blocked|unavailable|not available)\b)|--|\bbut\b|\bexcept(?:ing)?\b(?: for)?|\bother than\b|\bexcluding\b"
    r"|\bapart from\b|\baside from\b|\bhowever\b|\bthough\b|\bwhich\b|\bbecause\b|\b(?:bc|b/c|cuz|cos|'cause)\b|\bas (?=(?:i|we) (?:still |also |only |do )?(?:work|teach|see|run|have|am)\b)|\s*[,/|]\s+(?=(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|[mtwrf]|th|tu)\.?:? (?:never|no|none|nope|n/a|not|out)\b)|(?<=(?:[ou]n|es|ed|hu|ri|at|rs|ys|ay)\.) (?=(?:any|every|all|most|otherwise|the rest)\b)|\bsince (?=(?:i|we|my|our|that|it|none|nobody|most|the|half|some|he|she|they)\b(?! (?:first|summer|fall|spring|year|mid)))"
    r"|\b(?:as|so) long as\b|\bprovided\b|\bthat (?:isn'?t|is not|aren'?t|are not)\b|\bbar(?:ring)?\b|\bbarring\b|\brather than\b|\bwithout (?=(?:any |the )?(?:mon|tue|wed|thu|fri|sat|sun|weekends?\b|mornings?\b|evenings?\b|afternoons?\b))|,? (?=leaving (?:me )?(?:with |just |only |the |my )?(?:mon|tue|wed|thu|fri|sat|sun))|\binstead of\b|\bminus\b|\bsave (?:for\b|(?=mon|tue|wed|thu|fri|sat|sun))|\band (?=(?:would|could|can) )|,? and (?=(?:therefore|so|thus|hence|accordingly) )|,\s*(?=you (?:have|had|put|wrote|heard|got) (?!me\b))|,? so:? (?=[a-z])|,? (?:and |so )?(?=(?:that|which|it|this) leaves )|,? (?=(?:only|just|but) (?:skip|not|avoid|leave(?: out| me)?|spare)\b)|,? and (?=it (?:won't|can't|cannot|isn't|doesn't|mustn't)\b)|,? and then (?=on )|(?<= no\.) (?=[a-z])|(?<=[ap]\.m\.) (?=(?:the|my|i|i'm|we|not|no|never|any|other|that's)\b)|(?<=(?:[ou]n|es|ed|hu|ri|at|rs)\.) (?=(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?(?: ?(?:&|and|or|,|/) ?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?){0,3}:? (?:is|are|no|not|never|out|off|don't|won't)\b)"
    r"|,\s*(?=(?:it's|it is|not|no|never|can't|cannot|don't|won't|although|i|we|my|just not|only not)\b)"
    r"|(?=[, ])(?:(?<=\d)|(?<=days)|(?<=ings)|(?<=noons)|(?<=am)|(?<=pm)|(?<=noon)),? +(?=(?:not|no|never)(?: on| the| any)? (?:mon|tue|wed|thu|fri|sat|sun|mornings?\b|afternoons?\b|evenings?\b|nights?\b|weekends?\b))"
    rf"|(?<=\d),? +(?=not (?:at )?{_NUMBER})|,\s*(?=(?:at )?{_NUMBER}[\d:]*(?: ?[ap]m)? (?:is|isn't|works|doesn't|would|won't|suits)\b)"
    rf"|(?= )(?:(?<= ok)|(?<= okay)|(?<= yes)|(?<= fine)|(?<= good)|(?<= great)|(?<= no)|(?<= free)|(?<= open)|(?<= out)|(?<= best)) (?={_TIME_WORD} (?:ok|okay|yes|no|not|fine|good|great|free|open|out|best|never|possible)\b)"
    r"|,? (?:so |and |please )*(?=(?:make (?:that|it)|change (?:that|it) to) (?:on )?(?:mon|tue|wed|thu|fri|sat|sun))"
    r"|,? (?=(?:the |my |and )?only (?:week ?)?(?:day|night|evening|morning|time) (?:that|i|which|it|to|not)\b)"
    r"|,\s*(?=(?:anything|any ?time|something) (?:from|on|between|after|before) )"
    r"|,?\s*(?=otherwise\b)"
    r"|(?<= only)(?<!my only)(?<!the only),? +(?=(?:i|i'm|i've|we|we're|my|as|it's|not|no|never)\b)"
    rf"|,\s*(?=(?:(?:the )?(?:first|second|third|fourth|last|1st|2nd|3rd|4th) )?{_TIME_WORD}(?: [a-z]+| at [\d:]{{1,5}})? (?:is|are|being|isn't|aren't|doesn't|don't|won't|not|never|would|work|do|does|no|yes|off|out|excepted|excluded|aside)\b)"
    r"|,\s*(?=(?:so |now |please )?(?:only|just|add|put in) (?:the |my |on )?(?:mon|tue|wed|thu|fri|sat|sun))"
    r"|,? and (?=(?:on )?(?:the |my |all )?(?:other|remaining) (?:\w+ )?(?:week ?)?days\b)|,\s*(?=(?:and )?the rest\b)|,\s*(?=(?:anything|everything|any other|all other|every other)\b[^,.;]{0,30}\b(?:is|are|works?|would|will)\b)"
    r"|,? and (?=(?:any|every|most) [a-z]+(?: [a-z]+)? (?:but|except|save|other than)\b)"
    r"|\band\b(?=\s+(?:i|we|can't|cannot|usually not)\b|\s+(?:put|add|make|use|try|give|take|write|enter|pencil|substitute) )|(?P<denies>,? and(?=\s+(?:please |absolutely |definitely |certainly |really |preferably )?(?:not|no|never)\b))"
    r"|,\s*(?=(?!(?:and|but|that)\b)[a-z]{3,} (?:can't|cannot) (?:do|make)\b)"
    rf"|(?P<hours>,\s*(?=(?:any ?time |only |always |ideally |preferably |starting |beginning |start(?:ing)? |say )?(?:(?:no|not) (?:earlier|sooner|later) than|not (?:before|after)|after|before|between|from|at|until|till?) {_NUMBER}|{_NUMBER}[\d:]*(?: ?[ap]m)? ?(?:-|to|until|till?) ?{_NUMBER}|{_NUMBER}[\d:]*(?:ish)?(?: ?[ap]m)? (?:or|and) (?:later|after|on|onwards?|earlier|before)\b|(?:mornings?|afternoons?|evenings?|lunch\w*|mid-?day|over lunch|first thing|early|late)\b(?! (?:is|are)\b)))"
    rf"|\band\b(?=\s+(?:my |the |on )?{_TIME_WORD}(?: (?:after|before|from|until|till?|at) {_NUMBER}[\d:]*)?(?:'s no\b| (?:is|are|isn't|aren't|doesn't|don't|won't|not|never|would|work|just|i'll|i'm|i am|i have|i've)\b))"
    r"|(?:(?<= gone)|(?<=aching)|(?<=school)|(?<= taken)|(?<= lost)),? (?=i (?:have|can|could|still|do)\b)"
    rf"|(?P<else>,\s*or (?=(?:on )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.? (?:mornings?|afternoons?|evenings?|nights?|lunch\w*|(?:after|before|from|at|until|till?|between) (?:{_NUMBER}|lunch|noon))))"
    rf"|(?P<next>,\s*(?![^,.;!?]{{0,24}}\bn?either\b)(?=(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?:? (?:mornings?|afternoons?|evenings?|nights?|noon|lunch|(?:after|before|from|at|until|till?|between) {_NUMBER}|\d)))"
)
_EXCEPT = re.compile(
    r"except(?:ing)?(?: for)?|without|other than|excluding|apart from|aside from|rather than|instead of"
    r"|minus|bar(?:ring)?|that (?:isn'?t|is not|aren'?t|are not)"
    r"|save(?: for)?\s*"
)
_NOT_A_DAY = re.compile(
    r"\b(?:not|no|never)(?: on)?(?: any)? (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?$"
    # "Mondays are out now, Fridays 10 to 1", "remove Mondays, Fridays 10 to 1 instead".
    r"|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* (?:(?:is|are) (?:now )?(?:out|off|gone)(?: now)?"
    r"|(?:no longer|don't|doesn't|won't) works?(?: now| any ?more)?)$"
    r"|\b(?:remove|delete|drop|scratch|strike|cross out|take (?:out|off)|leave out)"
    r"(?: the| my)? (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*$"
    r"|\b(?:take|cross|strike|leave|knock) (?:the |my )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* (?:off|out)$"
)
_BIDDEN = re.compile(r" (?:put|add|make|use|try|give|take|write|enter|pencil|substitute|list) ")
#: "Every day but Sunday I can be had at seven": the exception ends where a clause begins.
_LISTED_OUT = re.compile(
    r"(?:except(?:ing)?(?: for)?|but|other than|save(?: for)?|bar(?:ring)?) (?:on |for |the |my )?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*(?:,? (?:and|or|nor) |, ?| ?[/&] ?)?){1,4} (?=(?:i|we|i'm|i'll|i've|we're|you)\b)"
)
#: "Weekdays but not Wednesdays, 12-2": the hours are of what is free.
_BUT_NOT = re.compile(r"but (?:not|never|no) (?:on )?\w+ ?$")
_SAYING = re.compile(
    r"\b(?:is|are|am|works?|can|could|free|available|do|best|good|ok|okay|fine|have|prefer|like"
    r"|open|not"
    r"|no|in|out|moved)\b|'s\b|'m\b|'re\b|n't\b"
)

_UNTIL_THEN = re.compile(
    r"\b(?:until|till?|to|through|at|by)\b[^.;?!]{1,24}(?:,|;|and|,? but)? (?:then|after(?:wards?| that| which)|from then(?: on)?|thereafter)\b[^.;?!]{0,30}\b(?:free|open|available|i can|i could|clear|yours|could meet|can meet)\b"
    r"|\b(?:until|till?)\b[^.;?!]{1,24}?(?:,|;| and|,? but) (?:[\w']+ ){0,4}(?:free|open|available|clear|yours|disposal) (?:then|after(?:wards?| that)|from then(?: on)?|thereafter)\b"
)
_ANY_BUT = re.compile(
    r"\b(?:any|every|all|most) ?(?:week)?(?:day|time|hour|slot|morning|afternoon|evening|eve|lunch|night|end|thing)?s?(?: or (?:day|time|hour|slot)s?)?(?: (?:morning|afternoon|evening|lunch|noon|night)s?)?(?: of the (?:week|month))?,?\s*but$"
    r"|\b(?:any|all|each|most|either) of (?:them|these|those)(?: \w+)? but$"
    r"|\bweek ?(?:day|night)s?(?: (?:morning|afternoon|evening|lunch|noon|night)s?)? but$"
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
    if _UNTIL_THEN.search(words, start, stop):
        # "I teach until 2, then I'm free": what is said of the hours before does not matter.
        return [Segment(start, stop, Mood.FREE)]
    freed = clock_words.frees(words, start, stop)
    if freed is not None:
        return _around_freed(words, start, stop, freed)
    found: list[Segment] = []
    at, after_except = start, False
    for cut in _CUT.finditer(words, start, stop):
        if cut.group() in ("(", ")") and _only_days(words, cut.start(), start, stop):
            # "Facilitation days (Sat/Sun) are off limits": said of the days within.
            continue
        if cut["hours"] and not (after_except or _BUT_NOT.search(words, at, cut.start())):
            # "Any weekday but Monday, after three": the hours are of what is free.
            continue
        if cut["else"] and not after_except:
            # "Any evening except Tuesday, or Saturday before lunch": the exception is over.
            continue
        if cut["next"] and not _NOT_A_DAY.search(words, at, cut.start()):
            # "Mon 10-12, not Wed, Thu evening": the denial is of one day.
            continue
        if (
            cut.group() == "and"
            and not _BIDDEN.match(words, cut.end())
            and _SAYING.search(words, at, cut.start()) is None
        ):
            # "Weekends and evenings are hard": one verb for both.
            continue
        if cut.start() > at:
            found += _pieces(words, at, cut.start(), after_except and not _denied(words, found))
            at = cut.start()
        after_except = _EXCEPT.fullmatch(cut.group().strip()) is not None or (
            cut.group() == "but" and _only_time(words, cut.end(), stop)
        )
    if at < stop or not found:
        found += _pieces(words, at, stop, after_except and not _denied(words, found))
    return found


_DAYS_WITHIN = re.compile(
    r"\((?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?(?: ?(?:[,/&-]|and|or|to|through) ?)?){1,5}\)(?= (?:is|are|'re|stay|belong|go)\b)"
)


def _only_days(words: str, at: int, start: int, stop: int) -> bool:
    """Whether a parenthesis lists the days of the noun before it, of which a verb follows."""
    opens = at if words[at] == "(" else words.rfind("(", start, at)
    return opens >= 0 and _DAYS_WITHIN.match(words, opens, stop) is not None


#: Where the day begins that is said to be free later on: "Mon full, Wed 8-12 full and then open".
_ITEM_BEFORE = re.compile(r"[,;:](?= ?(?:and |on )?(?:mon|tue|wed|thu|fri|sat|sun))")
_ITEM_AFTER = re.compile(r"[,;]")


def _around_freed(words: str, start: int, stop: int, freed: tuple[int, int]) -> list[Segment]:
    """The pieces of a sentence in which one day is taken until some hour, and then free."""
    at = max((m.end() for m in _ITEM_BEFORE.finditer(words, start, freed[0])), default=start)
    after = _ITEM_AFTER.search(words, freed[1], stop)
    to = after.start() if after is not None else stop
    before = segments(words, start, at) if at > start else []
    behind = segments(words, to, stop) if to < stop else []
    return [*before, Segment(at, to, Mood.FREE), *behind]


def _denied(words: str, before: list[Segment]) -> bool:
    """Whether an exception is from what is refused: "I'm full every day but Thursday"."""
    if not before or before[-1].mood is not Mood.BLOCKED:
        return False
    last = before[-1]
    if last.to - last.at <= _LONG:
        return True
    return _mood(words, last.to - _REACH_BEFORE, last.to, after_except=False) is Mood.BLOCKED


def _pieces(words: str, at: int, to: int, after_except: bool) -> list[Segment]:
    """One piece, or an exception and the clause that begins behind its days."""
    listed = _LISTED_OUT.match(words, at, to) if after_except else None
    if listed is None:
        return [Segment(at, to, _mood(words, at, to, after_except))]
    end = listed.end()
    return [
        Segment(at, end, _mood(words, at, end, after_except)),
        Segment(end, to, _mood(words, end, to, after_except=False)),
    ]


def _only_time(words: str, at: int, stop: int) -> bool:
    """Whether *but* stands for *except*: "any day but Friday"."""
    before = words[max(0, at - 40) : at]
    return _ANY_BUT.search(before) is not None


#: A denial reaches so far over words without marks.
_REACH_BEFORE, _REACH_AFTER = 52, 38
_LONG = 120


def mood_at(words: str, piece: Segment, at: int, to: int) -> Mood:
    """The mood of one mention: in a long piece only the words near it count.

    Dictated letters have no marks, and one "not" would rule out every hour of them.
    """
    if piece.mood is Mood.FREE and _told_of(words, piece, at, to):
        return Mood.PAST
    if piece.to - piece.at <= _LONG:
        return piece.mood
    start, stop = max(piece.at, at - _REACH_BEFORE), min(piece.to, to + _REACH_AFTER)
    return _mood(words, start, stop, after_except=False)


def mood_without(words: str, piece: Segment, at: int, to: int) -> Mood:
    """The mood that the words of a piece give to a mention with denials of its own."""
    around = words[piece.at : max(piece.at, at)] + " " + words[to : piece.to]
    return _mood(around, 0, len(around), after_except=False)


_CLAUSE = re.compile(
    r",(?! ?(?:and |or )?(?:on )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*s?\b)|[.:;](?!\d)|\n| - "
)
#: What is done before or after bounds a time; it does not fill it.
_MEANWHILE = re.compile(
    r"\b(?:before|after|until|once|as soon as|when|between|around|while)(?: (?:my|the|our|i|we|i've|i'm|all|both))?(?: [\w']+){0,3} ?$"
)
#: A verb and the day it is said of stand so near.
_BESIDE = 60


def _told_of(words: str, piece: Segment, at: int, to: int) -> bool:
    """Whether a clause only tells what the writer does, or did, on a day."""
    # A comma is looked at with the day behind it: "Monday, Wednesday" is one clause.
    before = (m.end() for m in _CLAUSE.finditer(words, piece.at, to) if m.end() <= at)
    start = max(before, default=piece.at)
    end = _CLAUSE.search(words, to, piece.to)
    stop = end.start() if end else piece.to
    deed = mood_words.ELSEWHERE.search(words, start, stop)
    if deed is None or deed.end() < at - _BESIDE or deed.start() > to + _BESIDE:
        return False
    if _MEANWHILE.search(words, to, deed.start() + 1) or _MEANWHILE.search(
        words, max(start, deed.start() - 24), deed.start()
    ):
        # "Monday at 8 before my first client", "5:30 after I lock up the clinic".
        return False
    return mood_words.CUE.search(words, start, stop) is None


#: "Same as before except I can do Saturdays now": the exception gives.
_NOW_CAN = re.compile(
    r"[a-z ]{3,14}? (?:that )?(?:now )?(?:(?:i|we)(?: now)?(?: can| could|'m free|'m open|'m available| am free|'ve got| have)(?! (?:not\b|n't|no\b|never|to\b|only\b|class|choir|church|clinic))|[a-z]{3,12}(?: mornings?| afternoons?| evenings?| nights?)? (?:now|also) (?:works?|suits?|(?:is|are) (?:free|open|fine|possible|good))|[a-z]{3,12} (?:is|are|works?)(?: free| open| fine| possible)? (?:now|too|as well))\b"
)


def _mood(words: str, at: int, to: int, after_except: bool) -> Mood:
    said = words[at:to]
    if after_except and _NOW_CAN.match(said) is None:
        return Mood.BLOCKED
    if mood_words.PAST.search(said):
        return Mood.PAST
    doubtful = mood_words.DOUBTFUL.search(said)
    if doubtful is not None:
        # "I work Mon-Thu" says little either way; only a day off is worth a question.
        return Mood.DOUBTFUL if mood_words.NOT_WORKING.search(doubtful.group()) else Mood.PAST
    if mood_words.BLOCKED.search(mood_words.HARMLESS.sub(" ", said)):
        return Mood.BLOCKED
    return Mood.FREE
