"""An answer to the echo that its reader has never written the letter it says back.

Nothing that is not theirs is opened by their silence: the request is taken back, and a person
hears that somebody may have written in their name.
"""

from __future__ import annotations

import re
from typing import Final

from service.correspondence import commands
from service.correspondence.case import Case, Handled

_I_NEVER: Final = r"\bi (?:have |had )?(?:never|didn't|did not|haven't|have not)(?: even| ever)?"
_NEVER: Final = re.compile(
    r"\bwrong (?:person|address|mailbox|recipient)\b|\bnot the right (?:person|address)\b"
    rf"|{_I_NEVER} (?:wr[io]te|written|e?-?mail(?:ed)?|contact(?:ed)?|appl(?:y|ied)"
    r"|sign(?:ed)? up|register(?:ed)?"
    r"|sen[dt] (?:you )?(?:anything|a (?:mail|letter|request)|any(?: mail| letter)?))"
    r"(?: (?:to )?(?:you|this (?:list|address|service)|anything|any of (?:this|it)"
    r"|for (?:this|anything|(?:a|any|your) group)))*\s*(?=[.!?,;\n]|$)"
    rf"|{_I_NEVER} ask(?:ed)? (?:for|to (?:join|be in))"
    r" (?:(?:a|any|your) group|anything|any of this)\b"
    r"|\b(?:this|that|it) (?:wasn't|was not|isn't|is not)"
    r" (?:me|from me|mine|my (?:mail|letter|request))\b"
    r"|\bsomebody (?:else )?(?:must have )?(?:used|wrote|written|writes)[^.!?\n]{0,20}"
    r" my (?:name|address)\b",
    re.IGNORECASE,
)


def told(words: str) -> bool:
    """Whether somebody says that a letter in their name is not theirs.

    Examples
    --------
    >>> told("wrong person, I didn't write to you"), told("I never wrote to you!")
    (True, True)
    >>> told("I didn't write that. I said Tuesdays."), told("I never asked for online.")
    (False, False)
    """
    return _NEVER.search(words.replace("\u2019", "'")) is not None


def heard(case: Case) -> Handled | None:
    """Take back a request that its person says is not theirs; None for every other answer."""
    if not told(case.words):
        return None
    name = case.sender.address
    case.desk.alert(
        "forged",
        f"{name} never wrote to us",
        f"{name} got our answer to a letter in that name, and writes that it is none of theirs."
        " The request made of it is taken back; nobody was shown any of it.",
        "Please look at that letter (`peercircle queue --all`). A reply to this mail goes to them.",
        excerpt=case.words.strip()[:1000],
        member=case.person,
    )
    done = commands.withdraw(case)
    return Handled(done.intent, f"not theirs; {done.outcome}", done.person_id, done.drop)
