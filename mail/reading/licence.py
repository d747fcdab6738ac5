"""Licences and degrees that the writer holds now.

Theory of operation.  All names of :data:`NAMES` and of the vocabulary are
found in one pass.  Each hit must then be the writer's own: not denied, not
former, not still worked for, not somebody else's and not merely wished for in
others.  Abbreviations that are also English words or states need company
(:class:`Need`).
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from mail.reading.phrases import Hit, Lexicon
from mail.reading.text import Part, Text, Where
from mail.understanding import Fact
from vocabulary.licences import licences


class Need(StrEnum):
    """What a name asks for before it is believed."""

    NOTHING = "nothing"
    CAPITALS = "capitals"
    CREDENTIALS = "capitals, behind a name or beside other credentials"
    SELF = "said of the writer"
    PLURAL = "plural: said of us, or a guess"


Name = tuple[str, Need]

#: (code, need, names); earlier rows win over the vocabulary's own synonyms.
NAMES: tuple[tuple[str, Need, str], ...] = (
    (
        "PCA",
        Need.NOTHING,
        "lpc associate;lpc intern;lpc a;lpca;associate lpc;registered associate;registered intern;rpc intern"
        ";professional counselor associate;licensed professional counselor associate;lpc registered associate;counselor associate",
    ),
    (
        "MFTA",
        Need.NOTHING,
        "lmft associate;mft associate;associate mft;lmfta;lmft a;mft intern;amft;mfta;lmft intern"
        ";marriage and family therapist associate;marriage and family therapy associate;associate marriage and family therapist",
    ),
    (
        "CSWA",
        Need.NOTHING,
        "cswa;csw a;clinical social work associate;clinical social worker associate;lcsw associate",
    ),
    ("LSWAIC", Need.NOTHING, "lswaic"),
    ("LMHCA", Need.NOTHING, "lmhca;lmhc a;lmhc associate"),
    (
        "LPC",
        Need.NOTHING,
        "lpc;lpc s;lpc supervisor;licensed professional counselor;licensed counselor;lic prof counselor"
        ";licensed professional counsellor;licenced professional counselor",
    ),
    (
        "LMFT",
        Need.NOTHING,
        "lmft;lmft s;mft;licensed mft;licensed marriage and family therapist;licensed marriage family therapist"
        ";marriage and family therapist",
    ),
    (
        "LCSW",
        Need.NOTHING,
        "lcsw;lcsw s;lcsw c;lcsw r;licensed clinical social worker;clinical social worker",
    ),
    ("LICSW", Need.NOTHING, "licsw;lisw;licensed independent clinical social worker"),
    (
        "PSYR",
        Need.NOTHING,
        "psychologist resident;psychology resident;resident psychologist;postdoc resident;psychology postdoc",
    ),
    ("PSYA", Need.NOTHING, "psychologist associate"),
    (
        "PSY",
        Need.NOTHING,
        "licensed psychologist;licensed clinical psychologist;lic psych;licensed psych;psychologist licensed",
    ),
    (
        "PSY",
        Need.SELF,
        "psychologist;clinical psychologist;counseling psychologist;child psychologist",
    ),
    ("MD", Need.SELF, "psychiatrist"),
    ("MD", Need.CREDENTIALS, "md;m d"),
    ("DO", Need.CREDENTIALS, "do;d o"),
    (
        "PMHNP",
        Need.NOTHING,
        "pmhnp;pmhnp bc;psych np;psychiatric np;psychiatric nurse practitioner;psych nurse practitioner"
        ";psychiatric mental health nurse practitioner",
    ),
    ("PA-C", Need.CREDENTIALS, "pa c;psychiatric pa"),
    ("MAC", Need.CREDENTIALS, "mac"),
    ("LAC", Need.CREDENTIALS, "lac"),
    ("CST", Need.CREDENTIALS, "cst"),
    ("CRC", Need.CREDENTIALS, "crc"),
    ("RPT", Need.NOTHING, "rpt;rpt s;registered play therapist"),
    ("ATR-BC", Need.CAPITALS, "atr;atr bc;atr p"),
    (
        "CADC",
        Need.NOTHING,
        "cadc;cadc i;cadc ii;cadc iii;cadc 1;cadc 2;cadc 3;cadc r;certified alcohol and drug counselor",
    ),
    ("QMHP", Need.NOTHING, "qmhp;qmhp c;qmhp r"),
    ("QMHA", Need.NOTHING, "qmha;qmha i;qmha ii;qmha r"),
    ("NCC", Need.CAPITALS, "ncc;ccmhc"),
    ("CGP", Need.CAPITALS, "cgp"),
    (
        "STU",
        Need.SELF,
        "msw student;grad student;graduate student;practicum student;practicum intern;counseling student;doctoral student"
        ";phd candidate;doctoral candidate;phd student;psyd student;masters student;student intern;msw intern;ma candidate;msw candidate"
        ";intern;student",
    ),
    ("PhD", Need.NOTHING, "phd;ph d"),
    ("PsyD", Need.NOTHING, "psyd;psy d"),
    ("EdD", Need.CAPITALS, "edd;ed d"),
    ("DSW", Need.CAPITALS, "dsw"),
    ("DNP", Need.CAPITALS, "dnp"),
)

#: Synonyms of the vocabulary that are too short or too plain to be read off a page.
_TOO_PLAIN = frozenset(
    [
        "pnp",
        "pa",
        "intern",
        "practicum",
        "retired",
        "inactive status",
        "emeritus",
        "lat",
        "acs",
        "psychologist",
        "psychiatrist",
        "counselor",
        "mac",
        "lac",
        "cst",
        "do",
        "d.o.",
        "mft",
        "lcsw-s",
        "lpc-s",
        "lmft-s",
        "aasect-csts",
        "lba",
        "cdp (old)",
        "cgac i",
    ]
)
_SKIPPED_CODES = frozenset({"RET", "STU", "LCSWS", "DO", "MAC", "LAC", "CST", "MD"})


@cache
def _lexicon() -> Lexicon[tuple[str, Need]]:
    names: list[tuple[str, tuple[str, Need]]] = []
    for code, need, words in NAMES:
        names += [(word, (code, need)) for word in words.split(";")]
    for entry in licences():
        if entry.code in _SKIPPED_CODES:
            continue
        need = Need.CAPITALS if len(entry.code) <= 3 else Need.NOTHING
        for written in (entry.code, entry.full_name, *entry.synonyms):
            word = " ".join(re.sub(r"\([^)]*\)", "", written).lower().split())
            if word not in _TOO_PLAIN:
                names.append((word, (entry.code, need)))
    for plural in ["lpc", "lcsw", "lmft", "mft", "licsw", "lmhc", "pmhnp", "cswa", "psychologist"]:
        code = {"mft": "LMFT", "psychologist": "PSY"}.get(plural, plural.upper())
        names.append((f"{plural}s", (code, Need.PLURAL)))
    return Lexicon(names)


_DENIED = re.compile(
    r"\b(?:not|never|isn't|no longer|nor|without|don't have|not yet)(?: yet)?(?: an?| my| the)?(?: [\w-]+)? $"
)
_PURSUED = re.compile(
    r"\b(?:toward|towards|pursuing|studying for|candidate for|hours for|on (?:the|my) (?:way|path) to|preparing for|sitting for"
    r"|get(?:ting)? my|applying for|will be|soon to be|almost an?|becoming an?|to become|finish(?:ing)? my)"
    r"(?: (?:be(?:ing|coming)|my|an?|the|full|licensure as))* $"
)
_PURSUED_AFTER = re.compile(
    r"^[- ](?:to-be|candidate|eligible|exam|in training|hours|track|board\b|lapse|expired?|program\b)"
)
_FORMER = re.compile(
    r"\b(?:(?<!i've )(?<!have )was (?:once )?(?:an? |the )|former(?:ly)?|ex-|previously|used to be|once (?:an? )|back when|retired"
    r"|had (?:been )?(?:an? |my )|gave up|surrendered|let my|old) ?(?:[\w-]+ ){0,3}$"
)
_OTHER = re.compile(
    r"\b(?:he|she|they|he's|she's|they're|his|her|who|whose|my (?:husband|wife|spouse|supervisor|colleague|friend|office ?mate"
    r"|suite ?mate|boss|mentor|consultant|former|old|business partner|partner|neighbou?r|sister|brother|mother|father|psychiatrist)"
    r"|(?:one|two|three|four|five|some|others?|rest|both) of (?:us|them)|the others?|another|supervised by|supervisor:?|new member"
    r"|(?:two|three|four|five|six) (?:[\w-]+ )?(?:others|people|members)|her name|his name|invite|introduce|recommend|referr?\w*)\b"
)
_OWN = re.compile(
    r"\b(?:i'm|i am|im|i've been|i have been|i hold|i have|ive been|as an?|me,?|myself|being|we're|we are)\b"
)
_WANTED = re.compile(
    r"\b(?:look\w* for|lookin for|seek\w*|want\w*|would (?:like|love)|i'd (?:like|love)|prefer\w*|open to|welcom\w*|ideally|hop(?:e|ing)"
    r"|need\w*|any|at least (?:one|two)|some(?:one|body)|any(?:one|body)|other|fellow|mix of|consult with|consultant|such as|group (?:for|of|with)"
    r"|only|take|accept|allow\w*|joined? by|folks|people)\b"
)
_WANTED_AFTER = re.compile(
    r"^(?:s)?(?:[\w ,]{0,30})\b(?:would be|welcome|preferred|please|a plus|ideal|who (?:is|can|does|has|wants))\b"
)
_ARTICLE = re.compile(r"\b(?:an?|some|other|one|another|more|and|or|any)\s+(?:[\w-]+ )?$")
_NAME_BEFORE = re.compile(r"[A-Z][\w'’-]+ (?:[A-Z]\. )?[A-Z][\w'’-]+,? ?\(?$")
_NAME_APART = re.compile(r"[A-Z][\w'’-]+ (?:[A-Z]\. )?[A-Z][\w'’-]+(?:, ?| ?\()$")
_CREDENTIAL_NEAR = re.compile(r"(?:,|\.|/|&|\band\b|\||\() ?$")
_SELF = re.compile(
    r"(?:\b(?:i'm|i am|im|as|been|being|work as|licensed|clinical|me:?)(?: (?:an?|the|also|your))?(?: [\w/&-]+){0,3} |^|[,;:(.|/-]\s*|\d )$"
)


def read(text: Text) -> tuple[Fact, ...]:
    """The licences and degrees the writer holds, by code, in the order named.

    Parameters
    ----------
    text : Text
        The letter; signature and own subject count like its words.

    Returns
    -------
    tuple of Fact
        ``value`` is a code of ``vocabulary/data/licences.tsv``.
    """
    facts: dict[str, Fact] = {}
    for part in text.parts:
        for hit in _lexicon().find(part):
            code, _ = hit.value
            if code not in facts and _held(text, part, hit):
                facts[code] = Fact(code, part.evidence(hit.start, hit.end))
    if not facts:
        facts = _guessed(text)
    return tuple(facts.values())


def inferred(text: Text) -> bool:
    """Whether the licence is only guessed from a group named for its holders."""
    return (
        bool(facts := read(text))
        and all(fact == guess for fact, guess in zip(facts, _guessed(text).values(), strict=False))
        and bool(_guessed(text))
    )


def _guessed(text: Text) -> dict[str, Fact]:
    """Read "group for lcsws" in the writer's own subject: probably one, to be asked."""
    if text.is_reply:
        return {}
    part = text.title
    return {
        hit.value[0]: Fact(hit.value[0], part.evidence(hit.start, hit.end))
        for hit in _lexicon().find(part)
        if hit.value[1] is Need.PLURAL
        and re.search(r"\b(?:for|of) (?:[\w-]+ )?$", part.flow[: hit.start])
    }


def _held(text: Text, part: Part, hit: Hit[Name]) -> bool:
    _, _need = hit.value
    first, last = part.sentence_at(hit.start)
    before, after = part.flow[first : hit.start], part.flow[hit.end : last]
    if not _need_met(part, hit, before):
        return False
    if part.where is Where.SIGNATURE:
        line = part.flow[part.line_at(hit.start)[0] : hit.start]
        return re.search(r"supervis(?:ed|or|ion)\b|under the|former|retired", line) is None
    if _PURSUED_AFTER.search(after) or re.match(r" and student\b", after):
        return False
    if any(pattern.search(before) for pattern in (_DENIED, _PURSUED, _FORMER)):
        return False
    if _plural(part, hit):
        return (
            re.search(
                r"\b(?:we're|we are|both|us)\b(?: (?:are|both|all|two|three))*(?: [\w-]+)? $",
                before,
            )
            is not None
        )
    if _anothers(text, part, hit, before):
        return False
    return not _wished(before, after)


def _plural(part: Part, hit: Hit[Name]) -> bool:
    return hit.value[1] is Need.PLURAL or "'s" in part.flow[hit.start : hit.end + 2]


def _need_met(part: Part, hit: Hit[Name], before: str) -> bool:
    _, need = hit.value
    shown = part.plain[hit.start : hit.end]
    if need in (Need.CAPITALS, Need.CREDENTIALS) and not shown[0].isupper():
        return False
    if need is Need.CREDENTIALS:
        # "Baltimore, MD 21201", "10 CST" and a Mac are none.
        dotted = "." in part.plain[hit.start : hit.end + 1]
        if shown.upper() != shown and not dotted:
            return False
        if re.match(r"[ ,]*\d{5}", part.plain[hit.end :]) or re.search(
            r"\d ?(?:[ap]\.?m\.?)? ?$", before
        ):
            return False
        line = part.plain[part.line_at(hit.start)[0] : hit.start]
        named = _NAME_BEFORE.search(line) is not None
        beside = _CREDENTIAL_NEAR.search(line) is not None and bool(
            re.search(r"\b[A-Z]{2,6}\b", line)
        )
        said = re.search(r"\b(?:i'm|i am|as) an? $", before) is not None
        return named or beside or said
    if need is Need.SELF and part.where is not Where.SIGNATURE:
        return _SELF.search(before) is not None and not re.search(
            r"\b(?:my|your|our|the|of) (?:[\w-]+ )?$", before
        )
    return True


def _anothers(text: Text, part: Part, hit: Hit[Name], before: str) -> bool:
    """Whether the nearest person named before the title is not the writer."""
    others = list(_OTHER.finditer(before))
    if others and not _OWN.search(before, others[-1].end()):
        return True
    name = _NAME_APART.search(part.plain[part.line_at(hit.start)[0] : hit.start])
    if name is None or _OWN.search(before):
        return False
    words = name.group().rstrip("(, ")
    if text.sender_name:
        surname = words.split()[-1].lower()
        return surname not in text.sender_name.lower()
    line_start = part.line_at(hit.start)[0]
    at_line_start = part.plain[line_start : hit.start].lstrip().startswith(words)
    return not at_line_start and part.where is Where.NEW


def _wished(before: str, after: str) -> bool:
    """Whether the title is wished for in others rather than held."""
    if _WANTED_AFTER.search(after) and not _OWN.search(before):
        return True
    wants = list(_WANTED.finditer(before))
    if not wants:
        return False
    tail = before[wants[-1].end() :]
    if _OWN.search(tail):
        return False
    if re.search(r"[,;:(|/]|\s-+\s|--", tail):
        return _ARTICLE.search(tail) is not None and not re.search(r"[,;:(|/-]\s*(?:an? )?$", tail)
    return True
