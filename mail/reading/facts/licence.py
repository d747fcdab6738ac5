"""Licences and degrees that the writer holds now.

Theory of operation.  All names (:mod:`mail.reading.facts.licence_names`) are found in one pass.
Each hit must then be believed (capitals, company) and be the writer's own: not denied,
not former, not still worked for, not somebody else's and not merely wished for in others
(:mod:`mail.reading.facts.licence_owner`).
"""

from __future__ import annotations

import re

from mail.reading.facts import licence_owner, licence_spelt, licence_stages
from mail.reading.facts.licence_names import Name, Need, lexicon
from mail.reading.phrases import Hit
from mail.reading.speaker import for_another
from mail.reading.text import Part, Text, Where
from mail.sieve import Sieve
from mail.understanding import Fact

_NAME_BEFORE = re.compile(r"(?:[A-Z]\.|[A-Z][\w'’-]+) (?:[A-Z]\. )?[A-Z][\w'’-]+,? ?\(?$")
_CREDENTIAL_NEAR = re.compile(r"(?:,|\.|/|&|\+|\band\b|\||\() ?$")
_SELF = re.compile(
    r"(?:\b(?:i'm|i am|im|as|been|being|work as|licensed|certified|clinical|me:?)(?: (?:an?|the|also|your|one of the(?: few| only)?))?(?: [\w/&-]+){0,3} |(?:^\s*|[,;:(.|/-]\s*)(?:an? )?(?:(?:psy|ph|ed)\.?d\.?[ ,/-]{1,3})?|, an? |\d |years (?:as )?an? | and (?:also )?an? )$"
)
#: A second person on a line of a signature: "Pat Roe, LPC | Jo Fry, LMFT".
_SECOND_NAME = re.compile(r"[|&/]\s*(?:Dr\. )?[A-Z][\w'’-]+ (?:[A-Z]\. )?[A-Z][\w'’-]+,")
#: "I'm the lone MD"; "DO, board-certified in psychiatry".
_SAID = re.compile(
    r"\b(?:i'm|i am|as) (?:an? |the (?:lone|only|one|sole|token|resident) )$|\b(?:psychiatrist|prescriber|physician|medication),? \($"
)
_BOARD = re.compile(
    r",? (?:board[- ]certified|in psychiatry|psychiatrist)\b|(?:,| \() ?(?:(?:adult|child) )?psych(?:iatry|iatric)?\b"
)
#: What a licence takes the place of: "QMHP then got my LCSW".
_BEFORE_LICENCE = frozenset({"QMHP", "QMHA", "CSWA", "PCA", "MFTA", "LMSW", "STU"})
_THEN = re.compile(r"^,? (?:first,? )?(?:and )?then\b|^ (?:until|before) (?:i|getting|becoming)\b")
_IS_ME = re.compile(r",? \(?(?:which|who|that)(?: one)?(?:'s| is) me\b")
_LISTED = re.compile(r"(?:\(|,|:| and an?| and) ?$|\b(?:an?) $")
#: "Amir's MFTA, Kelsey is CSWA".
_SOMEBODYS = re.compile(
    r"\b(?!(?:It|He|She|That|This|There|Here|What|Which|Mine|Name|Licen[cs]e|Credential|Title|Mailbox|Oregon)\b)[A-Z][a-z]+(?:['’]s| is) (?:an? |the )?$"
)
_SHE_IS = re.compile(
    r"\b(?:she|he|(?:my (?:wife|husband|partner|boss|colleague|friend|mother|father|sister|brother|office ?mate)|dr\b)[^.;]{0,40}?,?)(?:'s| is| has been) (?:an? |the )?"
)
#: Said of an associate without naming the track; another associate's code says more.
_TRACKLESS = re.compile(
    r"\b(?:(?:registered|licensed) (?:associate|intern)|associate registration)\b"
)
#: Nobody is an associate beside the licence itself: "nine years if you count two as a CSWA".
_OUTGROWN = {"PCA": "LPC", "MFTA": "LMFT", "CSWA": "LCSW", "PSY": "PSYR"}
_ASSOCIATES = frozenset({"MFTA", "CSWA", "LMHCA", "LSWAIC"})


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
        for hit in lexicon().find(part):
            code, _ = hit.value
            if code not in facts and _held(text, part, hit):
                facts[code] = Fact(code, part.evidence(hit.start, hit.end))
    if (
        _ASSOCIATES & facts.keys()
        and "PCA" in facts
        and _TRACKLESS.match(facts["PCA"].evidence.lower())
    ):
        del facts["PCA"]
    for associate, full in _OUTGROWN.items():
        if full in facts and associate in facts and len(facts) > 1:
            del facts[associate]
    if "DO" in facts and "MD" in facts and "psychiatr" in facts["MD"].evidence.lower():
        # "A psychiatrist (D.O.)" is one doctor.
        del facts["MD"]
    if (lapsed := _lapsed(text)) is not None:
        facts = _without_lapsed(text, facts, lapsed)
    facts = licence_stages.refined(text, facts)
    if not facts and (studies := _STUDIES.search(text.body.flow)) is not None:
        facts["STU"] = Fact("STU", text.body.evidence(*studies.span()))
    if facts.keys() <= _DOCTORATES and facts and (resident := _resident(text)) is not None:
        facts["PSYR"] = resident
    if facts.keys() <= _DOCTORATES and facts and (doctor := _licensed_doctor(text)) is not None:
        facts["PSY"] = doctor
    if not facts and (named := licence_spelt.read(text)) is not None:
        facts[str(named.value)] = named
    if not facts:
        facts = _guessed(text)
    return tuple(facts.values())


#: Degrees whose licensed holders are psychologists, where no other licence is named.
_DEGREES = frozenset({"PsyD", "PhD", "EdD", "DSW", "DNP"})
_DOCTORATES = frozenset({"PsyD", "PhD", "EdD"})
_LICENSED = re.compile(
    r"\b(?:i(?:'m| am|'ve been| was| got| have been|'ve| have)?|and (?:was|am|got|been)|psyd|ph\.?d\.?|ed\.?d\.?),? \(?(?:been |also |now |first |fully )?lic(?:en[sc]ed|\.|(?= (?:in )?(?:19|20)\d\d))(?! (?:as|massage))"
    r"|\b(?:held|hold|have|had|got|my|carried|carry|keep|kept|maintain\w*) (?:the |my |an? )?(?:[a-z]+ )?(?:psychologist|psychology)(?:'s)? licen[sc]e\b"
    r"|\b(?:the|my) psychologist's licen[sc]e\b(?! (?:exam|is (?:pending|inactive)))"
)


_RESIDENT = re.compile(
    r"\b(?:psy\.?d|ph\.?d|ed\.?d)\b\.?,? \(?(?:post-?doc(?:toral)? )?resident\b(?! (?:of|in) (?!psych))"
)


def _resident(text: Text) -> Fact | None:
    """Read "PsyD, resident": a psychologist under contract, though the word is not said."""
    for part in (text.body, text.sign):
        match = _RESIDENT.search(part.flow)
        if match is not None and not part.negated(match.start()):
            return Fact("PSYR", part.evidence(*match.span()))
    return None


def _licensed_doctor(text: Text) -> Fact | None:
    """Read "PsyD, licensed in Oregon": a psychologist, though the word is not said."""
    for part in (text.body, text.sign):
        match = _LICENSED.search(part.flow)
        if match is not None and not part.negated(match.start()):
            return Fact("PSY", part.evidence(*match.span()))
    return None


#: "The fourth year of a PsyD program": a student who says no more of a licence.
_COURSE = (
    r"(?:program(?!s)|msw|masters?|master's|psyd|phd|ph\.d|psy\.d|degree|doctorate|practicum|internship|grad(?:uate)? school"
    r"|coursework|dissertation|studies)"
)
_FIELD = r"(?:doctoral|doctorate|graduate|grad|masters?|master's|msw|psyd|phd|counsell?ing|psychology|social work|mft|clinical|cmhc|practicum)"
_STUDIES = Sieve(
    rf"\b(?:i'm|i am|am|i've just begun|being) (?:now |currently |still )?in (?:the |my )?(?:first|second|third|fourth|fifth|final|last|1st|2nd|3rd|4th) (?:and final )?(?:practicum |internship )?(?:year|semester|term|quarter)\b[^.;!?\n]{{0,30}}?\b(?:of|in|at|from|on|with)?[^.;!?\n]{{0,40}}?\b{_COURSE}\b"
    rf"|\b(?:i'm|i am|me:|as|still) (?:an? |the )?(?:[\w'-]+ ){{0,3}}?{_FIELD} (?:[\w-]+ ){{0,2}}?(?:student|trainee|intern)\b(?! counsel)|(?:^|(?<=[.!?\n] )|(?<=\n)){_FIELD} (?:[\w-]+ )?student\b"
    rf"|\b(?:i'm|i am|i) (?:still |currently |now )?(?:doing|finishing|completing|finish|start|starting|begin|in|on) (?:up )?(?:my|a) (?:[\w-]+ ){{0,3}}?(?:practicum|internship|msw|master's|masters)\b(?! (?:in|since) (?:19|20))"
    r"|\bi (?:graduate|finish school|get my degree) (?:in|this|next|come)\b|\b(?:don't|do not) (?:yet )?have (?:a|any|my) (?:degree|licen[sc]e)\b(?: yet| of any)"
)
_TITLE = r"(?:licen[sc]e|lpc|lcsw|lmft|licsw|lmhc|registration)"
_LAPSED = Sieve(
    rf"\blet(?:ting)? my (?:[\w-]+ )?{_TITLE} (?:lapse|expire|go)\b|\bput(?:ting)? my (?:[\w-]+ )?{_TITLE} (?:on|in|to|into) (?:inactive|retired|emeritus)\b|\bmy (?:[\w-]+ )?{_TITLE} (?:has )?(?:sat|sits|is|been|went) (?:on |in |to |into )?(?:inactive|retired)\b|\bmy (?:[\w-]+ )?{_TITLE}(?: \([\w ,-]+\))? (?:is|went|has gone|has been) (?:now )?(?:on )?(?:inactive|retired|lapsed)\b"
    r"|\bmy (?:[\w-]+ )?(?:lpc|lcsw|lmft|licsw|lmhc) (?:has |had )?(?:lapsed|expired)\b"
    rf"|\bi(?:'ve)? (?:gave up|given up|surrendered|turned in|handed in|retired) my (?:[\w-]+ )?{_TITLE}\b"
    rf"|\b(?<!semi-)(?<!semi )(?:inactive|retired|emeritus) (?:status|{_TITLE})\b|\bretired from my (?:[\w-]+ )?{_TITLE}\b|\b{_TITLE} \((?:retired|inactive|ret\.?)\)"
)


def _lapsed(text: Text) -> Fact | None:
    """Read "I let my LPC lapse": a licence that is no more, to be asked about."""
    for part in (text.body, text.sign):
        match = _LAPSED.search(part.flow)
        if match is not None:
            return Fact("RET", part.evidence(*match.span()))
    return None


#: "I am a nurse practitioner": said of now.
_NOW = re.compile(r"\b(?:i'm|i am|i hold|i have) (?:an? |the |still |also )*(?:[\w-]+ ){0,2}$")


def _without_lapsed(text: Text, facts: dict[str, Fact], lapsed: Fact) -> dict[str, Fact]:
    """The licences beside one that rests: degrees, and what somebody says she is now."""
    title = re.search(r"\bmy ([\w-]+ )?(licen[sc]e|registration)\b", str(lapsed.evidence).lower())
    of_all = title is not None and (title[1] or "oregon ").strip() in ("oregon", "or", "own")
    if facts and (not of_all or lapsed.evidence not in text.new):
        # "I let my LMHC lapse; LPC now"; "LCSW (retired status)" below a letter is still a title.
        return facts
    kept = {}
    for code, fact in facts.items():
        at = text.new.find(fact.evidence)
        first, _ = text.body.sentence_at(max(at, 0))
        if code in _DEGREES or (at >= 0 and _NOW.search(text.body.flow[first:at])):
            kept[code] = fact
    return {**kept, "RET": lapsed}


def inferred(text: Text) -> bool:
    """Whether the licence is only guessed from a group named for its holders."""
    guessed = _guessed(text)
    if not guessed:
        return False
    facts = read(text)
    pairs = zip(facts, guessed.values(), strict=False)
    return bool(facts) and all(fact == guess for fact, guess in pairs)


def _guessed(text: Text) -> dict[str, Fact]:
    """Read "group for lcsws" in the writer's own subject: probably one, to be asked."""
    if text.is_reply:
        return {}
    part = text.title
    return {
        hit.value[0]: Fact(hit.value[0], part.evidence(hit.start, hit.end))
        for hit in lexicon().find(part)
        if hit.value[1] is Need.PLURAL
        and re.search(r"\b(?:for|of) (?:[\w-]+ )?$", part.flow[: hit.start])
    }


def _held(text: Text, part: Part, hit: Hit[Name]) -> bool:
    first, last = part.sentence_at(hit.start)
    before, after = part.flow[first : hit.start], part.flow[hit.end : last]
    if not (_need_met(part, hit, before) or (for_another(text) and _SHE_IS.search(before))):
        return False
    if part.where is Where.SIGNATURE:
        return _signed(part, hit)
    if _one_of_them(text, before) or _IS_ME.match(after):
        return True
    if _LISTED.search(before) and _IS_ME.search(after):
        # "LPC, LCSW and a psychiatric NP, which is me": the last one alone.
        return False
    if part.where is Where.NEW and _SOMEBODYS.search(part.plain[first : hit.start]):
        return False
    if licence_owner.given_up(before, after):
        return False
    if _plural(part, hit):
        return licence_owner.held_by_us(before, after)
    if _anothers(text, part, hit, before, after):
        return False
    if hit.value[0] in _BEFORE_LICENCE and _THEN.match(after):
        return False
    return not licence_owner.wished(before, after)


def _signed(part: Part, hit: Hit[Name]) -> bool:
    """Whether a title of the signature is its owner's."""
    start = part.line_at(hit.start)[0]
    line = part.flow[start : hit.start]
    if re.search(r"supervis(?:ed|or|ion)\b|under the|former|retired", line):
        return False
    if re.match(r" ?\((?:retired|inactive|ret\b)", part.flow[hit.end :]):
        return False
    return _SECOND_NAME.search(part.plain[start : hit.start]) is None


def _one_of_them(text: Text, before: str) -> bool:
    """Read "a group of LPCs. I am one."."""
    wished = re.search(r"\b(?:group (?:of|for)|another|other|more) (?:[\w-]+ )?$", before)
    return (
        wished is not None
        and re.search(r"\bi(?: myself)?(?: am|'m) one\b(?! of)", text.body.flow) is not None
    )


def _anothers(text: Text, part: Part, hit: Hit[Name], before: str, after: str) -> bool:
    """Whether the nearest person named before the title is not the writer."""
    if licence_owner.of_another(before):
        return not (for_another(text) and _SHE_IS.search(before))
    line = part.plain[part.line_at(hit.start)[0] : hit.start]
    if licence_owner.in_brackets_of(line, before, text.sender_name):
        return True
    return licence_owner.of_name(
        line,
        after,
        before,
        own_name=text.sender_name,
        opens_line=part.where is Where.NEW,
    )


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
        said = _SAID.search(before) is not None or _BOARD.match(part.flow, hit.end) is not None
        return named or beside or said
    if need is Need.SELF and part.where is not Where.SIGNATURE:
        return _SELF.search(before) is not None and not re.search(
            r"\b(?:my|your|our|(?<!i'm )(?<!i am )the|of) (?:[\w-]+ )?$", before
        )
    return True
