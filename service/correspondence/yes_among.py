"""A plain yes to a proposal that stands in a sentence of its own, among others that take none back.

"Insha'Allah yes. In what street will it be?" and "I am agree. Only please slow speaking." are a
yes; what stands beside it is asked or told, and a person reads it.  Whatever may hang the yes on
something, deny it or put it off leaves the letter to the careful reader.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from mail.reading.purpose import organizing
from mail.understanding import Intent
from service.correspondence.case import Case
from service.correspondence.consenting import unsigned
from service.correspondence.evidence import suffices
from store.groups import Proposal

#: A flag of ours: words stand beside the yes that ask nothing.
TOLD: Final = "told_beside_yes"
#: More words tell more than stands beside a yes.
_MOST: Final = 40
_BEFORE: Final = (
    r"(?:omg|oh|ah|wow|well|great|good|fine|ok(?:ay)?|then|so|and|but|both|hey|hi|hello|perfect|lovely"
    r"|wonderful|in[sc]ha['\u2019]?\s?a?llah|god willing|deo volente|thanks|thank you)"
)
_YES: Final = (
    r"(?:(?:yes+|yep|yeah|yup)(?:,? (?:i'?d|i would|i'?ll|i will) (?:come|join|be there|like to"
    r"|love to)(?: (?:come|join|be in it))?)?|i(?:'m| am) (?:agreed?|in|glad to come|happy to join)"
    r"|i agree|agreed|count me in|i accept)"
)
_BEHIND: Final = (
    r"(?:please|of course|gladly|indeed|thanks|thank you|very much|then|count me in|i(?:'m| am) in"
    r"|yes+|absolutely|definitely|in[sc]ha['\u2019]?\s?a?llah|god willing)"
)
_GAP: Final = r"[\s,:\u2014\u2013-]+"
_A_YES: Final = re.compile(rf"\W*(?:{_BEFORE}{_GAP})*{_YES}(?:{_GAP}{_BEHIND})*\W*", re.IGNORECASE)
_SENTENCE: Final = re.compile(r"[^.!?;\n\u2026]+[.!?;\n\u2026]*")
#: What is left of a sentence whose matter was taken elsewhere.
_LEFT_OVER: Final = re.compile(r"\W*(?:(?:though|tho|but|and|please|so)\W*)*", re.IGNORECASE)
#: Denials that deny no wish to come.
_HARMLESS: Final = re.compile(
    r"\b(?:it|that|he|she)(?:'s| is| was)(?: not|n't) (?:him|her|them|that one|the same(?: \w+)?)\b"
    r"|\b(?:and )?(?:no,? )?i (?:never|did not|didn't) (?:say|said|write|wrote|mean|meant|ask|asked"
    r"|volunteer|volunteered)\b[^.!?]*|\bonly (?=please\b)|\bnever heard of\b[^.!?]*"
    r"|\bundo (?:that|it)\b",
    re.IGNORECASE,
)
#: What may take a yes back, hang it on something or put it off.
_TAKES_BACK: Final = re.compile(
    r"\b(?:if|unless|provided|providing|as long as|depend\w*|only|until|till|before|wait|yet|first"
    r"|later|maybe|perhaps|might|could|would|but|however|though|although|except|instead|cannot|can't"
    r"|won't|not|no|nope|never|sorry|unfortunately|declin\w*|pass|leav\w*|withdr\w+|stop|need\w*"
    r"|condition\w*|prefer\w*|rather|must|should|have to|other|another|different\w*|mov\w+|chang\w+"
    r"|when(?:ever)?|once|after|without|too (?:far|late|early|big|many)|hope\w*|assum\w+|wrong"
    r"|mistake|busy|away|problem|worr\w+|afraid|unsure|doubt\w*|think about|n't)\b|n't\b",
    re.IGNORECASE,
)
#: A question that may be a condition of the yes, or asks for something else.
_HANGS: Final = re.compile(
    r"\b(?:if|unless|provided|instead|could (?:we|it|you|i)|can (?:we|it|i)|would (?:it|you|that)"
    r"|may i|is it (?:ok|okay|possible|all right)|only|rather|not|n't|without|change|move|later)\b",
    re.IGNORECASE,
)
#: How a wish of courtesy begins, which asks for no change of the group.
_PLEASE: Final = re.compile(
    r"(?:please )?(?:could|can|would) (?:people|everybody|everyone|you|they) (?:please )?"
    r"(?=speak|talk)",
    re.IGNORECASE,
)


def heard(case: Case) -> Case:
    """The case of an answer to a proposal, as the plain yes that stands among its sentences."""
    said = case.understanding
    # What a machine may have written is read as no yes at all, and stays asked about (guarantee 4).
    if said.intent is not Intent.ACCEPT or said.commands or not said.unclear or said.flags:
        return case
    if not suffices(case, Intent.ACCEPT):
        return case  # whose word it is, is asked first
    words = unsigned(case)
    if said.refuses_organizing:
        words = organizing.beside(words)  # of which the task alone is handed on
    rest = beside(words)
    if rest is None:
        return case
    asked = (Intent.QUESTION,) if "?" in rest else ()
    told = rest and "?" not in rest
    return replace(
        case,
        understanding=replace(
            said,
            intent=Intent.ACCEPT,
            secondary_intents=tuple(dict.fromkeys((*said.secondary_intents, *asked))),
            ask=(),
            doubtful=(),
            flags=(*said.flags, TOLD) if told else said.flags,
        ),
    )


def beside(words: str) -> str | None:
    """What stands beside a plain yes; None where there is none, or it may be taken back.

    Examples
    --------
    >>> beside("I am agree. Only please slow speaking.")
    'Only please slow speaking.'
    >>> beside("Yes. But only on Zoom."), beside("Is there parking? Yes.")
    (None, None)
    """
    plain = words.replace("\u2019", "'").strip()
    if len(plain.split()) > _MOST:
        return None
    every = [each.strip() for each in _SENTENCE.findall(plain)]
    at = next((n for n, each in enumerate(every) if _A_YES.fullmatch(each)), None)
    if at is None or any("?" in each for each in every[:at]):
        return None
    rest = [each for n, each in enumerate(every) if n != at and not _LEFT_OVER.fullmatch(each)]
    if any(_may_undo(each) for each in rest):
        return None
    return " ".join(rest)


def _may_undo(sentence: str) -> bool:
    left = _PLEASE.sub(" ", _HARMLESS.sub(" ", sentence))
    pattern = _HANGS if "?" in sentence else _TAKES_BACK
    return pattern.search(left) is not None


def tell(case: Case, proposal: Proposal) -> None:
    """Give what stands beside a yes to the coordinators."""
    person = case.person
    if TOLD not in case.understanding.flags or person is None:
        return
    name = person.first_name or person.email
    case.desk.alert(
        "beside",
        f"a word beside the yes of {name} to {proposal.code}",
        f"{name} ({person.email}) said yes to the proposal {proposal.code}, which counts, and wrote"
        " something besides.",
        "Please see whether anything follows from it; a reply to this mail reaches them.",
        excerpt=case.words.strip()[:2000],
        member=person,
    )
