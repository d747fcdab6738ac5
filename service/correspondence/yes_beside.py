"""A yes to the echo with something beside it: it counts, and what is beside it reaches somebody.

A signature is nothing; a question goes to a coordinator; and so do words that no request has a
place for, which the answer says.  What changes a line is a change, and is read back as ever.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from mail.reading import unweighed
from mail.reading.facts import names
from mail.reading.purpose import yes_first
from mail.reading.text import Text
from mail.understanding import Facts, Intent, Understanding
from service import facts
from service.correspondence import courtesies, respite
from service.correspondence.asking import asks
from service.correspondence.case import Case

#: What a letter that says yes first may have been read as, for what stands beside it.
_READ_AS: Final = frozenset(
    {Intent.JOIN, Intent.ACCEPT, Intent.CONFIRM, Intent.QUESTION, Intent.OTHER}
)
#: Flags of a yes that is none yet.
_HALF: Final = frozenset({"conditional", "not_yet"})
#: A flag of ours: words stand beside the yes that no request has a place for.
BESIDE: Final = "beside_yes"
_LONGEST: Final = 600
#: A sentence on organizing and no other.
_ORGANIZING: Final = re.compile(r"[^.!?\n]*\borgani[sz][^.!?\n]*[.!]*\s*", re.IGNORECASE)
#: What is said to it, and what may be answered.
OF_AN_HOUR: Final = (
    "tell us your times anew: “Times:”, and the days and hours as they should read",
    "say that your request is right as it stands (YES)",
)
UNREAD_HOUR: Final = (
    "You said yes, and beside it wrote of an hour that we could not put into your times: “{words}”."
)
#: A yes, and an hour told behind what turns it round.
_AN_HOUR: Final = re.compile(
    r"^\W{0,4}(?:yes|yep|yeah|correct|right"
    r"|(?:all|that)(?:'s| is)? (?:right|correct|good|well|fine))\b"
    r"[^?]{0,200}?\b(?P<told>(?:but|only|except|although|though|however)\b[^.!?]{0,100}?"
    r"(?:\d{1,2} ?[:h] ?\d\d\b|\d ?[ap]\.?m\b|\b(?:quarter|half) (?:past|to)\b|o'clock)"
    r"[^.!?]{0,100})(?!\?)",
    re.IGNORECASE,
)


def heard(case: Case) -> Case:
    """The case of an answer to the echo, as the yes that it begins with where that is one."""
    said = case.understanding
    if said.intent not in _READ_AS or said.commands or _HALF & set(said.flags):
        return case
    rest = yes_first.beside(case.words, _names(case))
    if rest is None and said.unweighed:
        # "Yes. But I'd rather have no beginners": the wish is kept, and hangs nothing on itself.
        rest = yes_first.beside(unweighed.without(case.words, said.unweighed), _names(case))
    if rest is None:
        return case
    asked = (Intent.QUESTION,) if "?" in rest and asks(case) else ()
    others = (each for each in said.secondary_intents if each is not Intent.QUESTION)
    told = _unplaced(rest)
    if unweighed.are_all(told, said.unweighed):
        told = ""  # kept, and said back, as the wishes that they are
    if told and courtesies.thanks_by_name(told):
        told = ""  # nobody has to read thanks
    if told and facts.on_organizing(said) is not None and _ORGANIZING.fullmatch(told):
        told = ""  # the line on organizing says it
    if told and names.called(Text(told)) is not None:
        told = ""  # the name is taken, and said back
    return replace(
        case,
        understanding=replace(
            said,
            intent=Intent.ACCEPT,
            secondary_intents=(*others, *asked),
            facts=_facts(said, rest),
            ask=tuple(each for each in said.ask if each != "intent"),
            doubtful=tuple(each for each in said.doubtful if each != "intent"),
            flags=(*said.flags, BESIDE) if told else said.flags,
        ),
    )


def _facts(said: Understanding, rest: str) -> Facts:
    """What a yes states beside itself.

    Who only asks "who sees that I am an LCSW?" states nothing by it, nor do single days off
    and what will be otherwise from March on change what is right till then.
    """
    if yes_first.only_asks(rest) or yes_first.only_later(rest):
        return Facts()
    return said.facts


def unread_hour(case: Case) -> str:
    """The clause beside a yes that tells of an hour, where no hour was read; empty where none does.

    "Yes, but my bus only gets in around quarter past six": what is not right is not opened.
    """
    if case.understanding.facts.availability:
        return ""
    found = _AN_HOUR.search(" ".join(case.words.replace("\u2019", "'").split()))
    return found["told"] if found is not None else ""


def note(case: Case) -> tuple[str, ...]:
    """What the answer says of words beside a yes; nothing where there are none."""
    if BESIDE not in case.understanding.flags:
        return ()
    words = " ".join(_told(case).split())
    return (
        "You wrote something besides that no line of a request can hold. It has gone to a"
        f" coordinator, a person, who reads it: “{words}”",
    )


def pass_on(case: Case) -> None:
    """Give words beside a yes to the coordinators, unless a question takes them along."""
    person, said = case.person, case.understanding
    if BESIDE not in said.flags or Intent.QUESTION in said.secondary_intents or person is None:
        return
    name = person.first_name or person.email
    case.desk.alert(
        "beside",
        f"a word beside the yes of {name}",
        f"{name} ({person.email}) said yes to what we read in the request, which counts, and wrote"
        " something besides that no line of a request can hold.",
        "Please see whether anything follows from it; a reply to this mail reaches them.",
        excerpt=case.words.strip()[:2000],
        member=person,
    )


def _told(case: Case) -> str:
    return _unplaced(yes_first.beside(case.words, _names(case)) or "")[:_LONGEST]


def _unplaced(rest: str) -> str:
    """What is told beside a yes, but a day before which nothing can begin: the request rests."""
    return yes_first.told(rest, respite.not_before)


def _names(case: Case) -> tuple[str, ...]:
    person = case.person
    on_file = f"{person.first_name} {person.last_name}" if person is not None else ""
    return (case.sender.name, on_file)
