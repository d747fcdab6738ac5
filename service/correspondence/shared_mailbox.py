"""Two people with one mailbox: who writes under another name than the one on file is asked first.

An address holds one person's request.  A letter from it that somebody else signs would overwrite
that request, or give another's word; so nothing is changed, and a coordinator hears of it.
"""

from __future__ import annotations

import re
from typing import Final

from mail.reading.facts.name_words import HOUSE, NAME, untitled
from mail.reading.facts.names import is_name
from mail.reading.text import fold
from mail.understanding import Intent
from service import notices
from service.correspondence.case import Case, Handled
from service.correspondence.evidence import COORDINATORS
from store.people import Person
from store.post import QuestionKind
from vocabulary import places

_SHARES: Final = re.compile(
    r"\b(?:(?:i|we) (?:both )?(?:share|use) (?:this|the same|an?|our|one) (?:\w+ )?"
    r"(?:e-?mail(?: address| account)?|address|account|mailbox|inbox)"
    r"|(?:sharing|on|from|using) (?:\w+'s|my (?:[\w-]+ )?[\w-]+'s) (?:\w+ )?"
    r"(?:e-?mail(?: address| account)?|address|account|mailbox|inbox))\b"
)
#: Who speaks, in so many words: "This is Marcus", "Marcus here", "It's me, Marcus".
_SPEAKS: Final = re.compile(
    rf"\b(?:[Tt]his is|[Mm]e,|[Mm]y (?:first )?name(?:'s| is)) (?:Dr\.? )?(?P<name>{NAME})"
    r"(?=[ ,.!;:(]|$)"
    # "I am Catholic and would" tells no name.
    rf"|\b(?:[Ii]'m|[Ii] am) (?:Dr\.? )?(?P<am>{NAME})(?: {NAME})?(?=[,.!;(]|$| and I\b| from\b)"
    rf"|(?:^|[.,!?\n] ?)(?P<here>{NAME})(?: {NAME})? (?:here|speaking|writing)\b",
    re.MULTILINE,
)
#: What only somebody else than the owner of a request says: a further one asks to take part, or
#: tells of the place they both work at.
_ANOTHER_ONE: Final = re.compile(
    r"\b(?:join|in|group|circle|take part|sign(?:ed)? up|participate|apply|be part of (?:it|this))"
    r"(?: (?:[\w-]+ ){0,4})?(?:as well|too|also)\b"
    r"|\b(?:i|i'd|i would|me) (?:also|too),? (?:would )?(?:like|love|want|wish|need"
    r"|be interested)\b"
    r"|\balso (?:(?:a|an|one of the) (?:[\w-]+ ){0,2}(?:here|at|in|from|with)\b"
    r"|(?:at|from|with) (?!\d|noon\b|midday\b|lunch|night|home\b|the (?:same )?(?:time|hour)\b))"
    r"|\b(?:from|at|in|of) the same (?:practice|office|clinic|agency|house|suite|address)\b"
    r"|\bthe other (?:[\w-]+ )?(?:therapist|counsel(?:l)?or|psychologist|clinician|social worker"
    r"|person|one) (?:here|at|in|from|of|on|with|who)\b",
    re.IGNORECASE,
)
#: Letters that nobody's name is asked of: what they order, they order for the address.
_FREE: Final = frozenset({Intent.SPAM, Intent.BOUNCE, Intent.AUTO_REPLY})
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
#: As many letters that two forms of a name have in common: Robert and Rob, Cynthia and Cyn.
_STEM: Final = 3
_LONGEST: Final = 2000
_UNDERSTOOD: Final = (
    "This address is on file as that of {owner}, and your mail is signed {writer}. One address"
    " holds the request of one person, so we asked first. A coordinator, a person, has been told."
)
_OPTIONS: Final = (
    "write as {owner}: then send your mail again, signed {owner}",
    "write as {writer}: then write from an address of your own, or ask the coordinator",
)


def heard(case: Case) -> Handled | None:
    """Ask who writes where somebody else than on file signs; None for every other letter."""
    person, asked = case.person, case.question
    if person is None or not person.first_name or case.understanding.commands:
        return None
    if case.understanding.intent in _FREE:
        return None
    if asked is not None and asked.kind in (*COORDINATORS, QuestionKind.ADDRESS_CHECK):
        return None
    writer = _another(case, person)
    if not writer:
        return None
    owner = person.first_name
    case.desk.alert(
        "mailbox",
        f"somebody else writes from the address of {owner}",
        f"A letter from {person.email}, which is on file as that of {owner}, is signed {writer}."
        " Nothing was changed by it, and both ways to go on were told to the address.",
        "Please ask whether they share the mailbox. Each needs an address of one's own to take"
        " part; a reply to this mail reaches the address.",
        excerpt=case.words.strip()[:_LONGEST],
        member=person,
    )
    notice = notices.Unclear(
        first_name="",
        understood=_UNDERSTOOD.format(owner=owner, writer=writer),
        options=tuple(each.format(owner=owner, writer=writer) for each in _OPTIONS),
    )
    case.desk.outbox.tell(person, notice)
    return case.done("another's name; asked who writes, coordinators told")


def _another(case: Case, person: Person) -> str:
    """Who writes, where it is not whose address it is; else empty.

    Her first name in the letter is another one, and so are both names in From; or the letter says
    that the mailbox is shared.
    """
    signed = case.understanding.facts.first_name
    first = str(signed.value) if signed is not None else ""
    shown = untitled(case.sender.name.partition(",")[0])
    words = [each.casefold() for each in _WORD.findall(shown)]
    own = {each.casefold() for each in _WORD.findall(f"{person.first_name} {person.last_name}")}
    shares = _SHARES.search(fold(case.words).lower()) is not None
    named = _speaks(case.words, person, own, words)
    if named:
        return named
    if not first and words and (shares or _says_name(case.words, words[0])):
        first = words[0].title()
    if not first or _is_one_of(first.casefold(), own):
        return ""
    names_owner = re.search(rf"\b{re.escape(person.first_name)}\b", case.words) is not None
    if shares and names_owner:
        return shown if first.casefold() in words else first
    two = len(words) > 1 and first.casefold() in words and not HOUSE.search(shown)
    if not two or not person.last_name or any(_is_one_of(each, own) for each in words):
        return ""
    return shown


def _speaks(words: str, person: Person, own: set[str], shown: list[str]) -> str:
    """Who says that he is another, and that there is one more; empty where nobody does.

    One name more may be a nickname, so that alone it tells of nobody else.
    """
    plain = words.replace("\u2019", "'")
    owner = re.escape(person.first_name)
    beside = re.compile(
        rf"\b(?:(?:with|for|like|beside|besides|as|of|and|know|knows|from|told|shares?) {owner}\b"
        rf"|{owner}(?:'s\b| (?:and i|told|said|says|gave|is|has|works|uses)\b))",
        re.IGNORECASE,
    )
    if _ANOTHER_ONE.search(plain) is None and beside.search(plain) is None:
        return ""
    for found in _SPEAKS.finditer(plain):
        name = found["name"] or found["am"] or found["here"]
        held = own | set(shown)
        if is_name(name) and not places.is_ours(name) and not _is_one_of(name.casefold(), held):
            return name
    return ""


def _says_name(words: str, name: str) -> bool:
    """Whether a letter says that its writer is called so: "Tom here"."""
    called = re.escape(name)
    told = rf"\b{called} (?:here|speaking|writing)\b|\b(?:this is|i am|i'm) {called}\b"
    return re.search(told, fold(words).lower()) is not None


def _is_one_of(name: str, own: set[str]) -> bool:
    """Whether a name is one of these, or a short form of one."""
    return any(
        name[:_STEM] == each[:_STEM] or name.startswith(each) or each.startswith(name)
        for each in own
    )
