"""Another address to write to: a coordinator is told, and how to note it.

Whoever could move somebody's mail by a mail could take it away from her, so only a coordinator
may (``service.readdressing``), who knows the member's voice.
"""

from __future__ import annotations

import re
from typing import Final

from mail.address import addresses_in
from service import notices
from service.correspondence import people_named
from service.correspondence.case import Case, Handled, answers, enrol
from store import former
from store.people import Person

_LONGEST: Final = 2000
#: What says of an address that mail shall go there from now on.
_NEW: Final = re.compile(
    r"\b(?:new|changed?|another|other|different|from now on|use|write|now|moved|no longer)\b"
    r"[^\n]{0,60}@",
    re.IGNORECASE,
)
#: What says that the letter itself comes from there.
_FROM_HERE: Final = re.compile(
    r"\b(?:new|this|changed?|another|different) (?:(?:e-?)?mail )?(?:address|e-?mail|account)\b"
    r"|\b(?:my|the) (?:old|former|previous|other) (?:(?:e-?)?mail )?"
    r"(?:address|e-?mail|account|one)\b"
    r"|\bmy old [\w.+-]{1,64}@",
    re.IGNORECASE,
)


def told(words: str, own: str) -> str:
    """The other address that a letter gives to write to from now on; empty where none.

    Examples
    --------
    >>> told("Please use kit@b.example from now on.", "kit@a.example")
    'kit@b.example'
    >>> told("My new address is kit@a.example.", "kit@a.example")
    ''
    """
    if _NEW.search(words) is None:
        return ""
    return next((each for each in addresses_in(words) if each != own.casefold()), "")


def of_a_member(case: Case) -> Handled:
    """Give a member's wish for another address to the coordinators, with the command for it."""
    person = case.person
    assert person is not None
    there = told(case.words, case.sender.address)
    _alert(case, person, there, "asks for another address", writer=person)
    return case.done("another address; passed on")


def of_a_stranger(case: Case) -> Handled | None:
    """Tell the coordinators who writes as a member from an address that is not on file.

    Nothing of the member's is shown to the stranger, nor done for them.
    """
    if _FROM_HERE.search(case.words) is None:
        return None
    person = _named(case)
    if person is None:
        return None
    here = case.sender.address
    _alert(case, person, here, f"is written for from {here}", writer=enrol(case))
    return case.done("another address of a member, perhaps; passed on")


def protested(case: Case) -> Handled | None:
    """Give a coordinator what the former address answers to the mail that told of the change.

    Whoever reads that mailbox is a stranger by now, or the member whose mail was taken from her.
    """
    if case.person is not None or not answers(case, notices.AddressChanged.name):
        return None
    here = case.sender.address
    person = former.known_by(case.desk.session, here)
    if person is None:
        return None
    words = case.words.strip()[:_LONGEST]
    name = person.first_name or person.email
    case.desk.alert(
        "address",
        f"an answer from the former address of {name}",
        f"{here} was told that mail to {name} goes elsewhere from now on, and has answered.",
        f"If {name} did not ask for that, please find out at once, by a call, whose {person.email}"
        f" is; `peercircle readdress {person.email} {here}` takes the change back.",
        excerpt=words,
    )
    case.desk.outbox.write(here, notices.QuestionPassedOn(question=words, asks=False))
    return case.done("an answer from a former address; coordinators told")


def _named(case: Case) -> Person | None:
    """The one member whose address, or whose whole name, a stranger gives as their own."""
    session = case.desk.session
    found = people_named.by_address(session, case.words)
    found = found or people_named.by_whole_name(session, case.words, case.sender.name)
    return found[0] if len(found) == 1 else None


def _alert(case: Case, person: Person, address: str, does: str, *, writer: Person) -> None:
    name, here = person.first_name or person.email, case.sender.address
    case.desk.alert(
        "address",
        f"{name} {does}",
        f"A letter from {here} asks that mail to {name}, who is on file as {person.email}, go to"
        f" {address} from now on. Nothing was changed by it.",
        "Please make sure that it is so, best by a call: whoever moves somebody's mail gets what is"
        f" private to them. Then `peercircle readdress {person.email} {address}` notes it and tells"
        f" both addresses. A reply to this mail goes to {here}.",
        excerpt=case.words.strip()[:_LONGEST],
        member=writer,
    )
    notice = notices.QuestionPassedOn(
        first_name=writer.first_name, question=case.words.strip()[:_LONGEST], asks=False
    )
    case.desk.outbox.tell(writer, notice)
