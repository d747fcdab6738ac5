"""Where a letter ends and its signature begins.

Taken as signature: what stands below ``-- `` (RFC 3676, part 4.3), what a
phone appends, and a closing block that opens with the sender's name and holds
credentials, a practice, ways to reach it or a disclaimer.  A bare first name
stays with the words, as it was typed for this letter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mail.quoting.line import Kind, Line, Mark
from mail.quoting.sent_from import is_sent_from
from mail.sieve import Sieve

#: "=20" is left by programs that announce no quoted-printable.
_DELIMITER = re.compile(r"\s{0,3}--(?:=20)?\s*$")
_LOOSE_DELIMITER = re.compile(
    r"\s{0,3}(?:—{1,60}|–{1,60}|_{2,60}|-{3,60}|={3,60}|\*{3,60}|~{3,60}|#{3,60})\s*$"
)

#: A credential as clinicians write it after their names: capitals, dots, hyphens.
CREDENTIAL = (
    r"(?:[A-Z]{2,6}(?:-[A-Z]{1,4})?(?: I{1,3})?|P[hH]\.?\s?D\.?|Psy\.?\s?D\.?|Ed\.?\s?[DSM]\.?|M\.?\s?Ed\.?|M\.?[ASD]\.?|B\.?[AS]\.?"
    r"|D\.?O\.?|M\.?S\.?W\.?|R\.?N\.?|M\.?Div\.?|Lic\.?Ac\.?|[A-Z]\.(?:[A-Z]\.){1,4})"
)
_NAME = r"(?:(?:Dr|Rev|Prof)\.? )?[A-ZÀ-Þ][\w'’.-]{0,20}(?: [A-ZÀ-Þ(\"“][\w'’.)\"”-]{0,20}){0,4}"
#: "Milwaukie, LCSW, early mornings. Zoom is fine by me" goes on to speak, and is no name.
_NAME_WITH_CREDENTIAL = re.compile(
    rf"[-–—~ ]{{0,3}}{_NAME}(?:,? |, ?|,)\(?{CREDENTIAL}\)?(?:(?:, ?|/| | & ){CREDENTIAL}){{0,8}}\.?(?:\s?[,|•·–—(-](?!.{{0,80}}[a-z]{{3}}[.!?] [A-Z][\w'’]* [a-z]+ [a-z]).{{0,80}})?$"
)
_CONTACT = re.compile(
    r"(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]{0,2}\d{3}[ .-]\d{4}|https?://|\bwww\.|[^\s@<>]{1,64}@[^\s@<>]{1,64}\.[a-z]{2,}"
    r"|\b[a-z0-9-]{2,40}\.(?:com|org|net|example|edu|health|care)\b|\b(?:fax|tel|phone|cell|office|mobile|direct|ph)\b ?[:.]"
    r"|\b(?:she|he|they|ella|él)\s?/\s?(?:her|him|them|hers|ella)|\bpronouns\b|\b(?:OR|WA|CA|ID) \d{5}\b"
    r"|\b\d{1,6} [NSEW]{0,2}\.? ?[\w .]{2,30}\b(?:St|Street|Ave|Avenue|Blvd|Rd|Road|Dr|Drive|Ln|Lane|Way|Ct|Hwy)\b"
    r"|\+\d[\d ()./-]{6,20}\d|^@\w{2,30}$|\b(?:Suite|Ste|P\.?O\.? Box)\b|^NPI|^\s*(?:t|p|m|c|f|e|w|o)[:.]\s",
    re.IGNORECASE,
)
_DISCLAIMER = Sieve(
    r"not a (?:confidential|secure)|confidential(?:ity)?(?: notice| and| information)|intended (?:only|solely|recipient|for the)"
    r"|privileged|if you are in (?:a )?crisis|call (?:988|911)|mental health emergency|hipaa|received this (?:e-?mail|message) in"
    r" error|unauthori[sz]ed|consider the environment|crisis line|do not (?:use|send) .{0,30}e-?mail|vertraulich|confidentiel"
    r"|confidencial|riservat[oa]|e-?mail is not (?:monitored|checked|secure)|not checked (?:daily|on)|disclaimer|this e-?mail"
    r" (?:and|may|is|message)|licensed? (?:in|by the) |license (?:no|number|#)|lic\. ?#|opinions",
    re.IGNORECASE,
)
#: A paragraph that a legal department puts below each mail, whoever wrote it.
_LEGAL = re.compile(
    r"(?:This|The|Please|Any|If|Disclaimer|Confidential\w*|[A-Z]{6,16})\b[^.]{0,160}?"
    r"(?i:consider the environment|think before you print|intended (?:only|solely) for"
    r"|(?:e-?mail|message|transmission|communication|attachments?)[^.]{0,60}?"
    r"(?:confidential|privileged|in error|intended recipient))",
)
_PERSON = re.compile(r"\b(?:I|I'm|I’m|my|me)\b")
_SMALL = frozenset(
    [
        "of",
        "in",
        "and",
        "the",
        "for",
        "at",
        "de",
        "la",
        "del",
        "du",
        "der",
        "von",
        "van",
        "y",
        "e",
        "et",
        "und",
        "&",
        "to",
        "by",
        "she",
        "her",
        "hers",
        "he",
        "him",
        "his",
        "they",
        "them",
        "theirs",
        "a",
        "an",
    ]
)
_SAYS = re.compile(
    r"\b(?:I|I'm|I’m|my|me|we|you|your|is|are|was|will|would|can|please|not|no|yes|thanks)\b", re.I
)
_WORD = re.compile(r"[^\W\d_]+")

#: A name or a title in Chinese, Japanese or Korean: no mark that ends a sentence.
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af ]{1,14}")

#: A signature is looked for in so many lines from the end.
_REACH = 30
#: A legal paragraph has no more lines than this, however narrow it is wrapped.
_LONGEST_LEGAL = 100


def mark(lines: Sequence[Line], name: str, *, closing: bool = True) -> None:
    """Mark the signature in one run of new lines.

    Parameters
    ----------
    lines : sequence of Line
        A run that nothing quoted interrupts.
    name : str
        The sender's display name.
    closing : bool
        Whether this run may end with a signature that has no clear mark.
    """
    lines = lines[: _above_legal(lines)]
    start = _delimited(lines)
    if start is None:
        start = _from_phone(lines)
    if start is not None:
        _set(lines[start:])
        lines = lines[:start]
        lines = lines[: _above_legal(lines)]
    if closing:
        begin = _credential_block(lines, name)
        if begin is not None:
            _set(lines[begin:])


def _set(lines: Sequence[Line]) -> None:
    for line in lines:
        if line.kind is Kind.NEW:
            line.kind = Kind.SIGNATURE


def _above_legal(lines: Sequence[Line]) -> int:
    """Mark the legal paragraphs that close a run; how many lines stand above them."""
    end = len(lines)
    while end:
        if lines[end - 1].blank:
            end -= 1
            continue
        start = end
        while start and not lines[start - 1].blank and end - start < _LONGEST_LEGAL:
            start -= 1
            text = " ".join(line.text.strip(" *_") for line in lines[start:end])[:2_000]
            if _LEGAL.match(text) and not _PERSON.search(text):
                _set(lines[start:end])
                break
        else:
            return end
        end = start
    return 0


def _delimited(lines: Sequence[Line]) -> int | None:
    """Where the part below a delimiter begins."""
    for index in range(max(0, len(lines) - _REACH), len(lines)):
        text = lines[index].text
        below = [line.text for line in lines[index + 1 :] if not line.blank]
        if _DELIMITER.match(text):
            return index
        if _LOOSE_DELIMITER.match(text) and below and all(is_signature_line(t) for t in below):
            return index
    return None


def _from_phone(lines: Sequence[Line]) -> int | None:
    """Where a phone's own line begins, if only signature follows it."""
    for index in range(max(0, len(lines) - _REACH), len(lines)):
        if is_sent_from(lines[index].text):
            below = [line.text for line in lines[index + 1 :] if not line.blank]
            if all(is_sent_from(t) or is_signature_line(t) for t in below):
                return index
            lines[index].kind = Kind.SIGNATURE
    return None


def _credential_block(lines: Sequence[Line], name: str) -> int | None:
    """Where a closing block with credentials or ways to reach the sender begins."""
    found: int | None = None
    strength = 0
    gap = 0
    for index in range(len(lines) - 1, max(-1, len(lines) - _REACH), -1):
        line = lines[index]
        if line.blank:
            gap += 1
            if gap > 2:
                break
            continue
        if line.mark is Mark.SIGNATURE:
            continue
        text = line.text.strip()
        named = _NAME_WITH_CREDENTIAL.match(text) is not None
        if named or (_is_sender(text, name) and strength):
            found = index
        if not named and not is_signature_line(text) and not _is_sender(text, name):
            break
        strength += (
            named or bool(_CONTACT.search(text)) or bool(_DISCLAIMER.search(text)) or _titled(text)
        )
        gap = 0
    if found is None:
        return None
    return found if any(not line.blank for line in lines[:found]) else None


def _is_sender(text: str, name: str) -> bool:
    words = [w.lower() for w in _WORD.findall(text)]
    own = {w.lower() for w in _WORD.findall(name)}
    return bool(words) and len(words) <= 4 and own.issuperset(w for w in words if len(w) > 1)


def _titled(text: str) -> bool:
    """Whether a line is a title, a practice or a town: short, capitals, no sentence."""
    if _HAN.fullmatch(text):
        return True
    words = [w for w in _WORD.findall(text) if w.lower() not in _SMALL]
    if not words or len(text) > 90 or text.endswith(("?", "!", ",")) or _SAYS.search(text):
        return False
    return all(w[0].isupper() for w in words) and (len(words) <= 9 or "|" in text)


def is_signature_line(text: str) -> bool:
    """Whether a line could stand in a signature."""
    text = text.strip()
    if is_sent_from(text) or _DISCLAIMER.search(text[:2_000]):
        return True
    if len(text) > 120:
        return False
    if _CONTACT.search(text):
        words = _WORD.findall(_CONTACT.sub(" ", text))
        return len(words) <= 8 and not re.search(r"\b(?:I|I'm|my|me|we|please|can)\b", text)
    return _titled(text) or _NAME_WITH_CREDENTIAL.match(text) is not None
