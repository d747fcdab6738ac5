"""Years in practice: as a clinician if said, else years licensed.

Theory of operation.  Every mention that may be a length of practice becomes a
candidate: "14 years", "since 2009", "licensed 2015", "second year", "newly
licensed".  The words around a candidate decide what it measures
(:class:`Kind`); the decoys of :data:`DECOYS` (a group's age, a residence, a
client, a wish about others) take it out.  The best kind wins, and within it
the longest time, because "twelve years, the last four in private practice"
are twelve.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from mail.reading.numbers import NUMBER, ORDINAL, ordinal, value
from mail.reading.text import Part, Text
from mail.understanding import Fact


class Kind(IntEnum):
    """What a candidate measures; a higher kind is nearer to years in practice."""

    SCHOOL = 1
    BARE = 2
    LICENSED = 3
    PRACTICE = 4
    FORM = 5


@dataclass(frozen=True, slots=True)
class _Candidate:
    years: float
    kind: Kind
    start: int
    end: int


#: Titles of people who practise; "4 as a PMHNP" counts, "20 as a nurse" does not.
ROLE = (
    r"(?:l\.?p\.?c\.?c?|lmft|mft|l?i?csw|lmsw|lmhca?|lcpc|pmhnp|psy\.?d|qmhp|cadc|cswa|pca|amft|psych np|clinician"
    r"|counsel+or|therapist|psychotherapist|psychologist|psychiatrist|psychoanalyst|analyst|social worker|practitioner"
    r"|provider|associate|prescriber|psychiatric nurse practitioner)\b"
)
_A_ROLE = rf"(?:an?|as|your|the) (?:[\w/&-]+ ){{0,4}}?{ROLE}"

_UNIT = r"(?:years?'?s?'?|yrs?\.?|decades?|months?|mos?\b)"
_HEDGE = r"(?:(?P<short>almost|nearly|close to|going on|just under|not quite|just shy of) )?"
_LENGTH = re.compile(
    rf"{_HEDGE}(?P<n>{NUMBER}|\ba(?= decade| year)|\bone)(?P<half> and a half)?"
    rf"(?:(?: ?- ?| to | or | ?/ ?)(?P<m>{NUMBER}))?(?P<more> ?\+|[ -]?plus\b|[- ]?odd\b|-?ish\b|[- ]some\b)?"
    rf"[\s-]*(?P<unit>{_UNIT}|y(?![a-z]))(?![a-z])(?P<half2> and a half)?"
)

#: After a length: what says that it is a length of practice.
_PRACTICE_AFTER = re.compile(
    r"^[\s,]*(?:'?\s*(?:of |in |into |doing |as |working |seeing |practi|providing )?(?:[\w'-]+[ ,]+(?:and )?){0,3}?(?:"
    r"(?:full[- ]time |private |clinical |solo |group |own |my |independent )*practice\b|(?:the |this )?(?:field|trenches|work|chair"
    r"|business|profession|biz|game)\b|practicing|clinical|community mental health|agency|cmh|therapy\b|therapeutic|counseling\b"
    r"|experience\b|exp\b|doing (?:this|therapy|couples|trauma|emdr|it|clinical)|seeing clients|behind me|under my belt|of doing"
    rf"|couples work|psychotherapy\b|direct service|post[- ]?(?:grad|licen|master|doc)|independent))|^[\s,]*(?:as|of being) {_A_ROLE}"
    rf"|^[\s,]*as (?:an? )?{ROLE}|^,? ?in(?:[,.;:)\n]|$| and | as )"
)
_PRACTICE_BEFORE = re.compile(
    rf"(?:(?:been|was|practic\w+|worked|working|practise\w*|am|{ROLE}|at (?:it|this)|doing (?:this|therapy|it)|in practice"
    r"|in private practice|in the field|seeing (?:clients|people|couples|kids)|at it ever since|practicing)(?: [\w'/-]+){0,4}?"
    r"(?: for| of| about| over|,)*\s*(?:the (?:last|past) )?|\b(?:a|an) (?:[\w-]+ ){0,2}"
    rf"{ROLE} (?:of|for|with|w/)(?: (?:about|over|some|almost|nearly))? ?|with |w/ ?|have |bring )"
    r"(?:(?:about|around|over|more than|roughly|approximately|some|at least|a total of|now|well over|a bit over|just over"
    r"|coming up on|going on|almost|nearly|maybe|probably|like|a little over) )*$"
)
_LICENSED_NEAR = re.compile(r"licen[sc]|\bindependent")

#: Words that take a length away from the writer's practice, each with its reason.
DECOYS: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:group|we|us) (?:\w+ ){0,4}(?:met|meet|meeting|met for|been together|going|running)\b",
        "a group's age",
    ),
    (
        r"\b(?:our|the|my|this|same|consult\w*|peer) (?:[\w-]+ ){0,2}group (?:has|have|is|was|that|for|since|of)\b",
        "a group's age",
    ),
    (
        r"\b(?:in|with|part of|member of|ran|run|led) (?:an?|the|my|our|that|the same) (?:[\w-]+ ){0,3}group\b",
        "time in a group",
    ),
    (r"\b(?:client|patient|couple i|family i)\b(?!s)", "a client"),
    (
        r"\b(?:lived?|living|resid\w+|moved|in the area|in town|here in|been here|been in (?:the )?(?:oregon|portland|bend|area|state"
        r"|town|neighborhood))\b",
        "residence",
    ),
    (
        r"\b(?:years? old|yrs? old|y/?o|year-old|aged?|of age|turn(?:ed|ing)? \d\d (?:years|next))\b",
        "age",
    ),
    (
        r"\b(?:supervis(?:ed|ing|or for)|taught|teaching|taught for)\b(?! (?:and|as))",
        "supervising or teaching",
    ),
    (
        r"\b(?:member|membership|married|sober|looking|searching|waiting|wait(?:ed)?|retire|dues)\b",
        "another thing that lasts",
    ),
    (
        r"\b(?:husband|wife|partner|mother|father|colleague|supervisor|boss|friend|neighbou?r|he|she|he's|she's)\b(?! (?:and|at))",
        "somebody else",
    ),
    (r"\b(?:commitment|contract|lease|term)\b", "a term"),
    (r"\byears? (?:ago|from now|at least|of history)\b", "a date, not a length"),
    (r"\b(?:we're|we are) all (?:under|over|around)\b", "the group's years"),
    (
        r"\b(?:everybody|everyone|anybody|somebody|someone|others|people|folks|peers|colleagues|clinicians|therapists|members|those"
        r"|one person)\b(?! (?:for|since))",
        "a wish about others",
    ),
    (
        r"\bplease\b|\b(?:require|requiring|minimum|min\.|ideally|prefer(?:ably)?|or more years|at least)\b",
        "a wish about others",
    ),
    (r"\bmore than (?:i|me)\b|\bthan (?:i|me)\b", "a comparison"),
)
_DECOY = re.compile("|".join(f"(?:{pattern})" for pattern, _ in DECOYS))
#: What the writer says of herself breaks a wish's or a group's hold on a number.
_SELF = re.compile(
    r"\b(?:i'm|i am|i've|i have|im|ive|i was|i got|my (?:experience|practice)|me:|myself)\b"
)

#: Other people's former professions and jobs before this one.
_FORMER = re.compile(
    r"\bas (?:an? |the )?(?:[\w-]+ )?(?:nurse|rn|teacher|lawyer|attorney|pastor|minister|chaplain|engineer|paramedic|emt|cop"
    r"|police|firefighter|soldier|journalist|writer|musician|actor|administrator|manager|case manager|midwife|professor|chef|parent"
    r"|mom|mother|stay|school (?:teacher|principal)|principal|librarian|carpenter|coach|doula|yoga|massage|social science)"
    r"|\b(?:was|been) (?:an? |in )(?:[\w-]+ )?(?:nurse|rn|teacher|lawyer|attorney|pastor|minister|chaplain|engineer|paramedic|emt|cop"
    r"|firefighter|soldier|journalist|tech|finance|business|hr|law|marketing|banking|the (?:army|navy|military|marines)|principal"
    r"|librarian|carpenter|chef|midwife|professor)\b|\bin (?:tech|finance|marketing|law|banking|the (?:army|navy|military|corporate))\b"
)


def read(text: Text) -> Fact | None:
    """The writer's years in practice with the words that say so.

    Parameters
    ----------
    text : Text
        The letter; "since 2009" counts back from its date.

    Returns
    -------
    Fact or None
        ``value`` in years, whole where the letter is; None if unstated.

    References
    ----------
    The policy "practising if said, else licensed" is the annotation policy of
    the example letters.
    """
    for part in text.parts:
        best = _best(list(_candidates(part, text.years_since)))
        if best is not None:
            years = round(best.years, 1)
            shown = int(years) if years == int(years) else years
            return Fact(shown, part.evidence(best.start, best.end))
    return None


def _best(candidates: list[_Candidate]) -> _Candidate | None:
    if not candidates:
        return None
    return max(candidates, key=lambda c: (c.kind, c.years, -c.start))


def _candidates(part: Part, now: float | None) -> Iterator[_Candidate]:
    readers: tuple[Callable[[Part, float | None], Iterator[_Candidate]], ...] = (
        _form,
        _lengths,
        _ellipses,
        _years,
        _ordinals,
        _fresh,
    )
    for reader in readers:
        yield from reader(part, now)


# -- lengths ---------------------------------------------------------------


def _figure(match: re.Match[str]) -> float | None:
    """The years a length stands for; the middle of a range, less for *almost*."""
    words = match["n"]
    number = 1.0 if words in ("a", "one") else value(words)
    if number is None:
        return None
    upper = value(match["m"]) if match["m"] else None
    if upper is not None and upper > number:
        number = (number + upper) / 2
    if match["half"] or match["half2"]:
        number += 0.5
    unit = match["unit"]
    if unit.startswith("decade"):
        number *= 10
    elif unit.startswith("mo"):
        number /= 12
    if match["short"] and number > 2:
        number -= 0.5
    return number


def _lengths(part: Part, now: float | None) -> Iterator[_Candidate]:
    matches = list(_LENGTH.finditer(part.flow))
    for match in matches:
        years = _figure(match)
        if years is None or years > 70:
            continue
        kind = _kind(part, match.start(), match.end())
        if kind is not None:
            years, end = _with_second_setting(part, match, years)
            yield _Candidate(years, kind, match.start(), end)


_SECOND = re.compile(
    rf"^[^.;]{{0,45}}?(?:,|\band\b|\bthen\b|\bplus\b|followed by) (?:then |another )?(?P<n>{NUMBER})(?: years?| yrs?)? in (?:my own )?"
    r"(?:solo |private |group )*practice\b"
)


def _with_second_setting(part: Part, match: re.Match[str], years: float) -> tuple[float, int]:
    """Add up "ten years in an agency and five in private practice"."""
    after = part.flow[match.end() : match.end() + 110]
    setting = re.match(
        r" in (?:community|an? agency|agency|agencies|cmh|hospital|schools?|residential|inpatient)",
        after,
    )
    second = _SECOND.match(after) if setting else None
    more = value(second["n"]) if second else None
    if second is None or more is None:
        return years, match.end()
    return years + more, match.end() + second.end()


def _kind(part: Part, start: int, end: int) -> Kind | None:
    """What the length from start to end measures, None for a decoy."""
    lower = part.flow
    first, last = part.sentence_at(start)
    clause_start, clause_end = part.clause_at(start)
    before, after = lower[first:start], lower[end:last]
    clause = lower[clause_start : max(clause_end, end)]
    if re.search(r"\b(?:in|for) (?:the )?(?:next|another)\s*$", before) or re.match(
        r" ?(?:year )?old\b", after
    ):
        return None
    ago = re.match(r" ago\b", after)
    if ago:
        return (
            Kind.LICENSED
            if re.search(r"licen[sc]ed|licen[sc]ure|my licen[sc]e", clause + before[-60:])
            else None
        )
    item = _item(lower, clause_start, start, end, max(clause_end, end))
    if _FORMER.search(item) and not re.search(rf"\b(?:as|been) {_A_ROLE}", item):
        return None
    near = before[-45:] + lower[start:end] + after[:45]
    practice = bool(_PRACTICE_AFTER.search(after)) or bool(_PRACTICE_BEFORE.search(before))
    if _is_decoy(before, lower[start:end], after, practice):
        return None
    licensed = bool(_LICENSED_NEAR.search(near)) and not practice
    if licensed or (_LICENSED_NEAR.search(clause) and not re.search(r"practi[cs]|field", clause)):
        return Kind.LICENSED
    if re.match(r" (?:out of|since) (?:grad|school|my|finishing|graduat)|[- ]out\b", after):
        return Kind.SCHOOL
    if practice:
        return Kind.PRACTICE
    return Kind.BARE if _stands_alone(before, after) else None


def _item(lower: str, first: int, start: int, end: int, last: int) -> str:
    """The words around a length up to the nearest *and* or *then* on either side."""
    before = re.split(r"\b(?:and|then)\b", lower[first:start])[-1]
    after = re.split(r"\b(?:and|then)\b", lower[end:last])[0]
    return before + lower[start:end] + after


def _is_decoy(before: str, words: str, after: str, practice: bool) -> bool:
    """Whether a decoy holds the number, unless the writer speaks of herself in between."""
    near_before = before[-75:]
    marks = list(_SELF.finditer(near_before))
    if marks:
        near_before = near_before[marks[-1].start() :]
    near_after = re.split(r"[;(]|,| and | but ", after, maxsplit=1)[0][:50]
    held = _DECOY.search(f"{near_before}{words}{near_after}")
    if held is None:
        return False
    if not practice:
        return True
    return re.search(
        r"live|area|group|we're|we are|client|patient|look|wait|superv|husband|wife|partner|\bhe\b|\bshe\b|colleague|someone|somebody|people"
        r"|anyone|folks|peers|everybody|everyone|others|clinicians|therapists|please|least|than|member|prefer|one person",
        held.group(),
    ) is not None and not _names_own_title(near_before)


def _names_own_title(before: str) -> bool:
    return (
        re.match(rf"(?:i'm|i am|i've been|i have been|im|ive been) {_A_ROLE}", before) is not None
    )


def _stands_alone(before: str, after: str) -> bool:
    """Terse mails: the length is a whole item between commas, stops or line ends."""
    starts = (
        re.search(
            r"(?:^|[,;:/|(.!\n-]|\bover|\babout|\bw/|\bwith|[a-z]{3,5}) ?$",
            before.rstrip(" ") or "",
        )
        is not None
    )
    return (
        starts
        and re.match(r"\s*(?:$|[,;:.!/|)\n-]|[a-z]+,| [a-z]+(?: [a-z]+)?\s*$)", after) is not None
    )


_ELLIPSIS = re.compile(
    rf"(?P<n>{NUMBER})(?: ?\+)? (?:as (?:an? )?(?:[\w-]+ )?{ROLE}|in (?:the field|practice|private practice)|post[- ]?licen\w+"
    rf"|licensed)|(?:been (?:an? )?(?:[\w-]+ )?{ROLE}|licensed|practicing|in practice) for (?:about |over |almost )?(?P<k>{NUMBER})"
    r"(?=\s*(?:$|[,.;!)]|now\b))|\bcoming up on (?P<c>"
    rf"{NUMBER})(?=\s*[,.;!)]|\s*$)|\bof my (?P<o>{NUMBER}) (?:years|yrs)|\bpractice (?:just )?turn(?:ed|s|ing) (?P<t>{NUMBER})\b"
)


def _ellipses(part: Part, now: float | None) -> Iterator[_Candidate]:
    """Read "4 as a PMHNP", "an LPC for six", "nine of my twelve years"."""
    for match in _ELLIPSIS.finditer(part.flow):
        first, _ = part.sentence_at(match.start())
        before = part.flow[first : match.start()]
        years = value(next(group for group in match.groups() if group))
        if years is None or _is_decoy(before, match.group(), "", practice=True):
            continue
        licensed = "licen" in match.group()
        yield _Candidate(
            years, Kind.LICENSED if licensed else Kind.PRACTICE, match.start(), match.end()
        )


# -- calendar years ----------------------------------------------------------

_YEAR = (
    r"(?P<year>(?:19[5-9]|20[0-4])\d\b(?!s)|'\d\d\b(?!s)|(?:the )?(?:(?P<part>early|mid|late|mid to late)[- ])?(?:the )?"
    r"(?P<tens>(?:19|20)?\d0)'?s\b|the (?P<named>sixties|seventies|eighties|nineties|aughts))"
)
_SINCE = re.compile(
    rf"(?P<cue>since|beginning in|starting in|from) (?:about |around |roughly |at least |back in )?{_YEAR}"
)
_IN = re.compile(
    rf"(?:in|(?:early|late|mid)|of|back in|around|,|\(|licensed|graduated|'?s|lcsw|lpc|lmft|psyd|phd|dec|jan|{ROLE}) ?\(?{_YEAR}"
)
_STARTED = re.compile(
    r"\b(?:started|began|begun|opened|hung out|entered|been practicing|practicing|in practice|became an?)\b"
    r"(?! (?:\w+ ){0,3}(?:group|emdr training))"
)
_PRACTISED = re.compile(
    r"\b(?:practi[cs]\w*|in the field|at it|doing this|doing therapy|seeing (?:clients|people)|at this|in this work|working as"
    rf"|been (?:an? )?(?:[\w-]+ )?{ROLE}|in this field|clinician|therapist|counsel+or|psychologist|social worker|psychotherapist)\b"
)
_GRADUATED = re.compile(
    r"\b(?:graduat\w+|class of|finished (?:my|grad)|degree|out of (?:grad )?school|got my m(?:a|s|sw)\b|earned my)\b"
)
_LICENCE_WORD = re.compile(rf"licen[sc]|{ROLE}|\bph\.?d\b|registered|certified")
_NOT_SINCE = re.compile(
    r"\b(?:member|lived?|living|moved|in oregon|in portland|here since|this office|group|met|meeting|together|looking|married|sober"
    r"|been in (?:bend|salem|eugene|town)|came to|he|she|his|her|my (?:husband|wife|client|colleague|supervisor))\b"
)
_NAMED = {"sixties": 1965, "seventies": 1975, "eighties": 1985, "nineties": 1995, "aughts": 2004}
_WITHIN = {"early": 2, "mid": 5, "late": 8, "mid to late": 7}


def _calendar(match: re.Match[str], now: float) -> float | None:
    """The calendar year meant: the middle of "the mid-90s", "'14" in this century."""
    words = match["year"]
    if match["named"]:
        return float(_NAMED[match["named"]])
    if match["tens"]:
        tens = int(match["tens"])
        start = tens if tens > 99 else tens + (1900 if tens > 40 else 2000)
        return float(start + _WITHIN.get(match["part"] or "", 5))
    if words.startswith("'"):
        short = int(words[1:])
        return float(short + (2000 if short <= now - 2000 else 1900))
    return float(words)


def _years(part: Part, now: float | None) -> Iterator[_Candidate]:
    """Read "Since 2009", "licensed 2015", "PsyD, 2014", "class of 2021"."""
    if now is None:
        return
    for pattern in (_SINCE, _IN):
        for match in pattern.finditer(part.flow):
            year = _calendar(match, now)
            if year is None or year > now:
                continue
            kind = _year_kind(part, match, since=pattern is _SINCE)
            if kind is not None:
                start, _ = part.clause_at(match.start())
                yield _Candidate(
                    float(int(now) - int(year)), kind, _cut(part, start, match), match.end()
                )


def _cut(part: Part, clause_start: int, match: re.Match[str]) -> int:
    """Evidence begins with the clause, so that it shows what the year is of."""
    return clause_start if match.start() - clause_start < 60 else match.start()


def _year_kind(part: Part, match: re.Match[str], *, since: bool) -> Kind | None:
    first, _last = part.sentence_at(match.start())
    clause_start, _ = part.clause_at(match.start())
    before = part.flow[max(first, match.start() - 70) : match.start()] + match.group()
    clause = part.flow[clause_start : match.end()]
    if _NOT_SINCE.search(clause) or _FORMER.search(clause):
        return None
    if _GRADUATED.search(clause):
        return Kind.SCHOOL
    if since:
        if re.search(r"licen[sc]|registered", clause):
            return Kind.LICENSED
        if _PRACTISED.search(clause) or _PRACTISED.search(before):
            return Kind.PRACTICE
        return Kind.LICENSED if _LICENCE_WORD.search(before) else None
    if re.search(r"licen[sc]ed|licen[sc]ure|my licen[sc]e|registered", clause):
        return Kind.LICENSED
    if _STARTED.search(clause):
        return Kind.PRACTICE
    glued = re.search(
        rf"(?:{ROLE}|ph\.?d|psy\.?d|ed\.?d|licensed)[ ,]*\(?(?:in |since )?$",
        part.flow[first : match.start("year")],
    )
    return Kind.LICENSED if glued else None


# -- ordinals, fresh licences, forms ----------------------------------------

_NTH = re.compile(
    rf"\b(?P<o>{ORDINAL})[- ]year (?!of (?:grad|my (?:program|degree|ma|msw))|in (?:grad|my program)|student|intern|practicum|msw|ma\b)"
    rf"(?:of (?:private )?practice|post|as (?:an? )?(?:[\w-]+ )?{ROLE}|in (?:private )?practice|licensed|in the field|out|(?:[\w-]+ )?{ROLE})"
    rf"|(?:{ROLE}|associate|licensed|post[- ]grad),? (?:in )?(?:my |in my )?(?P<o2>{ORDINAL}) year\b"
    rf"|\b(?:in )?year (?P<n>{NUMBER}) (?:of (?:private )?practice|as an?|in practice|post|of being)"
    rf"|\b(?:(?:starting|in|finishing|end of|into) )?my (?P<o3>{ORDINAL}) year (?:of (?:private )?practice|post|as|in practice|licensed|out|in the field)"
)


def _ordinals(part: Part, now: float | None) -> Iterator[_Candidate]:
    for match in _NTH.finditer(part.flow):
        rank = match["o"] or match["o2"] or match["o3"]
        years = ordinal(rank) if rank else value(match["n"])
        if years is not None:
            yield _Candidate(float(years), Kind.PRACTICE, match.start(), match.end())


#: (what is said, years it stands for)
FRESH: tuple[tuple[str, float], ...] = (
    (
        r"(?:licensed|registered|got licensed|(?:got|received|earned) my (?:\w+ )?(?:licen[sc]e|lcsw|lpc|lmft))(?: as an? \w+)?"
        r" (?:just )?last (?:spring|summer|winter|fall)",
        0.5,
    ),
    (
        r"(?:licensed|registered|got (?:licensed|my licen[sc]e)|got my (?:lcsw|lpc|lmft))(?: as an? [\w ]{2,20}?)? last year",
        1,
    ),
    (
        r"(?:licensed|registered|got (?:licensed|my licen[sc]e)|got my (?:lcsw|lpc|lmft))(?: as an? [\w ]{2,20}?)? (?:this|last) (?:year|month|week)",
        0,
    ),
    (
        r"\bnewly[- ](?:minted[- ])?(?:licensed|independent|graduated|registered|minted|qualified)",
        0,
    ),
    (
        r"\b(?:just|recently) (?:(?:got|been|became|was|received|earned|passed|finally) )*(?:my )?(?:licensed|licen[sc]e|lcsw|lpc|lmft"
        r"|licen[sc]ure)\b",
        0,
    ),
    (
        r"\bfresh out of (?:grad )?school\b(?=[^.]*\bi\b)|\bi'm (?:fresh|just) out of (?:grad )?school",
        0,
    ),
)
_FRESH = tuple((re.compile(pattern), years) for pattern, years in FRESH)


def _fresh(part: Part, now: float | None) -> Iterator[_Candidate]:
    for pattern, years in _FRESH:
        match = pattern.search(part.flow)
        if match and not _DECOY.search(part.flow[part.clause_at(match.start())[0] : match.start()]):
            yield _Candidate(years, Kind.LICENSED, match.start(), match.end())
            return


_LABEL = re.compile(
    r"^[ *>]*(?:years?(?:[ -](?:in|of))?[ -](?:practice|experience|licen[sc]ed|in practice|of practice|post[- ]licensure|in the field)"
    r"|experience(?: \(years\))?|yrs?\.? (?:in practice|exp\w*|licensed)|how (?:long|many years)[^:?\n]{0,60})[^:?\n]{0,30}[:?][ \t]*"
    rf"(?:about |over |~)?(?P<n>{NUMBER})(?: ?(?:-|to) ?(?P<m>{NUMBER}))?[^\n]{{0,20}}",
    re.MULTILINE,
)


def _form(part: Part, now: float | None) -> Iterator[_Candidate]:
    """Read "Years in practice: 13" out of a web form or our own form sent back."""
    for match in _LABEL.finditer(part.flow):
        low = value(match["n"])
        if low is None:
            continue
        high = value(match["m"]) if match["m"] else None
        yield _Candidate((low + high) / 2 if high else low, Kind.FORM, match.start(), match.end())
