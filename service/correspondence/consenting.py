"""A plain yes, told from all that stands around it, where the thread shows what it answers.

The reader of one letter is careful: "then just yes" and "why not? I'm in" might hide
something.  A letter that consists of nothing but words of consent hides nothing; and after
we asked back for a plain yes, "fine, then without that condition" is one.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from sqlalchemy import select

from mail.understanding import Intent
from service import notices
from service.correspondence.case import Case, replied_to
from service.correspondence.evidence import suffices
from store.groups import Invitation
from store.post import Outbound, Question

#: What makes half a yes of one.
_HALF: Final = ("conditional", "not_yet")
#: Questions that ask nothing, before or behind a yes.
_RHETORICAL: Final = (
    r"(?:why (?:ever )?not|who (?:could|would|can) (?:say no|resist|refuse)|how (?:could|can) i"
    r" (?:say no|resist|refuse)|what(?:'s| is) not to like|what have i got to lose)\?*"
)
#: "Maybe next time?" at the end of a no, which hopes and asks nothing.
_HOPES: Final = (
    r"(?:^|(?<=[.!?,;\n])) *(?:(?:well|so|but|and|maybe|perhaps|possibly|hopefully)[, ]+){0,2}"
    r"(?:(?:in|for) )?(?:(?:the|an?) )?(?:some other|another|other|next) (?:time|round|group|one)"
    r"(?:,? (?:maybe|perhaps|please|then))? *\?+"
)
#: Before or behind a yes to whatever may be answered to what is asked beside it.
_WHATEVER: Final = (
    r"(?:any ?way|anyhow|either way|in any case|regardless|whatever the answer(?: is)?|just curious"
    r"|(?:just|only) (?:asking|wondering)|(?:only |just )?out of curiosity)"
)
_BEFORE: Final = (
    r"(?:ok(?:ay)?|fine|well|all ?right|alright|good|sure|hm+|oh|ah|then|so|in that case|now"
    rf"|{_WHATEVER}"
    r"|just|simply|and|but|i(?:'ll| will| would|'d)? (?:say|take)|make it|it(?:'s| is)|then it's"
    rf"|an?|my|the|plain|simple|clear|unconditional|answer is|thanks|thank you|{_RHETORICAL})"
)
_FIRM: Final = (
    r"(?:yes|yep|yeah|yup|i(?:'m| am) in|count me in|i(?:'ll| will| would|'d) join(?: (?:it|them|"
    r"the group))?|i accept(?: it)?|sign me up)"
)
#: What is a yes only where a plain one was asked for.
_MILD: Final = r"(?:fine|ok(?:ay)?|sure|all ?right|alright|good)"
_BEHIND: Final = (
    rf"(?:{_WHATEVER}|to (?:her|him|them|it|that)|"
    r"yes|please|then|thanks?|thank you|too|so|as (?:it|that) stands|as is|as proposed|anyway"
    r"|all the same|even so|nevertheless|still|plain and simple|unconditionally|happily|gladly"
    rf"|i(?:'ll| will) (?:manage|cope)|{_FIRM}|{_MILD}|{_RHETORICAL})"
)
#: A condition that is given up.
_DROPPED: Final = (
    r"(?:without (?:that|the|my|any|this|a)(?: (?:condition|if|proviso|wish|one))?s?|without it"
    r"|with no (?:condition|if)s?|no (?:condition|if)s?|(?:never ?mind|forget|scratch|drop)"
    r" (?:it|that|the condition|my condition|the if|about (?:it|that|the condition)))"
)
_GAP: Final = r"[\s,.;:!()—–-]+"


def _whole(yes: str, behind: str, before: str) -> re.Pattern[str]:
    return re.compile(
        rf"\W*(?:{before}{_GAP})*(?:{yes})(?:{_GAP}(?:{behind}))*[\s,.;:!—–-]*", re.IGNORECASE
    )


_PLAIN: Final = _whole(rf"{_FIRM}|sure(?={_GAP}why not)", _BEHIND, _BEFORE)
_AFTER: Final = _whole(rf"{_FIRM}|{_MILD}", rf"{_BEHIND}|{_DROPPED}", rf"(?:{_BEFORE}|{_DROPPED})")
_IN_ANY_CASE: Final = re.compile(rf"\b{_WHATEVER}\b", re.IGNORECASE)
_QUESTION: Final = re.compile(r"[^.!?\n]*\?+")
_NO: Final = re.compile(r"\b(?:no|not|n't|decline|pass|out|can'?t|cannot|never)\b", re.IGNORECASE)
_WITHOUT: Final = re.compile(r"\bwithout\b(?! me\b)", re.IGNORECASE)
#: What says no more than that "we wait for your answer" was read.
_READ: Final = re.compile(
    rf"\W*(?:{_MILD}|thanks?|thank you|great|perfect|will do|got it|noted|understood|very much"
    r"|so much|many|that'?s)(?:[\s,.;:!–—-]+(?:thanks?|thank you|great|perfect|will do|got it|noted"
    r"|then|you|very much|so much))*[\s,.;:!–—-]*",
    re.IGNORECASE,
)
_THANKS: Final = re.compile(r"\b(?:thanks?|thank you|noted|understood|got it)\b", re.IGNORECASE)
#: What may be said to an answer alone, or to the group.
_GLAD: Final = re.compile(rf"\b(?:{_MILD}|great|perfect)\b", re.IGNORECASE)


def is_plain_yes(words: str, *, asked_back: bool = False) -> bool:
    """Whether a letter consists of a yes and nothing else.

    Parameters
    ----------
    words : str
        The new words of an answer to a proposal.
    asked_back : bool
        Whether we asked for a plain yes, after one with a condition.

    Examples
    --------
    >>> is_plain_yes("Hmm, why not? Yes."), is_plain_yes("Yes, if there is parking.")
    (True, False)
    >>> is_plain_yes("Fine, then without that condition.", asked_back=True)
    True
    """
    plain = words.replace("’", "'").strip()
    return (_AFTER if asked_back else _PLAIN).fullmatch(plain) is not None


def yes_in_any_case(words: str) -> bool:
    """Whether a letter asks something, and says a plain yes whatever the answer may be.

    Examples
    --------
    >>> yes_in_any_case("Is she the one from Cascadia? Anyway yes.")
    True
    >>> yes_in_any_case("Is there parking? Yes."), yes_in_any_case("Is she Ann? If so anyway yes.")
    (False, False)
    """
    rest = _QUESTION.sub(" ", words)
    return rest != words and _IN_ANY_CASE.search(rest) is not None and is_plain_yes(rest)


def asks_nothing(words: str) -> bool:
    """Whether all that ends with a question mark asks nothing.

    Examples
    --------
    >>> asks_nothing("Why not? Yes."), asks_nothing("Why not Tuesdays?")
    (True, False)
    >>> asks_nothing("No, sorry. Maybe next time?"), asks_nothing("When is the next round?")
    (True, False)
    """
    rest = re.sub(_RHETORICAL, " ", words.replace("’", "'"), flags=re.IGNORECASE)
    return "?" not in re.sub(_HOPES, " ", rest, flags=re.IGNORECASE)


def settled(case: Case, place: Invitation) -> Case:
    """The case with a plain yes taken as such, and half a word after our asking left open."""
    if not suffices(case, Intent.ACCEPT):
        return case  # whose word it is, is asked first
    said = case.understanding
    if said.intent is not Intent.LEAVE and yes_in_any_case(unsigned(case)):
        flags = tuple(each for each in said.flags if each not in _HALF)
        taken = replace(
            said,
            intent=Intent.ACCEPT,
            secondary_intents=tuple(dict.fromkeys((*said.secondary_intents, Intent.QUESTION))),
            ask=(),
            doubtful=(),
            flags=flags,
        )
        return replace(case, understanding=taken)
    back = _was_asked_back(case, place)
    if is_plain_yes(unsigned(case), asked_back=back) and said.intent is not Intent.LEAVE:
        flags = tuple(each for each in said.flags if each not in _HALF)
        beside = tuple(each for each in said.secondary_intents if each is not Intent.QUESTION)
        return replace(
            case,
            understanding=replace(
                said,
                intent=Intent.ACCEPT,
                secondary_intents=beside,
                ask=(),
                doubtful=(),
                flags=flags,
            ),
        )
    half = said.intent is Intent.DECLINE and back and _WITHOUT.search(case.words)
    if half and not _NO.search(case.words):
        # "Without it, then": the condition is given up, and perhaps the group.
        return replace(case, understanding=replace(said, intent=Intent.OTHER, ask=("intent",)))
    return case


def only_acknowledges(case: Case) -> bool:
    """Whether a letter only says "fine, thanks" to our mail that we wait for the answer."""
    notice = _read_of(case)
    if notice == notices.QuestionPassedOn.name:
        return _THANKS.search(case.words) is not None
    if notice == notices.Relay.name:
        return _THANKS.search(case.words) is not None and not _GLAD.search(case.words)
    return notice == notices.NotYet.name


def may_be_glad(case: Case) -> bool:
    """Whether "perfect" was said to what a coordinator has, or answered: perhaps a yes."""
    return _read_of(case) in (notices.QuestionPassedOn.name, notices.Relay.name)


def _read_of(case: Case) -> str:
    """The notice to which a letter says no more than that it was read; empty for others."""
    return replied_to(case) if _READ.fullmatch(unsigned(case)) else ""


def _was_asked_back(case: Case, place: Invitation) -> bool:
    """Whether we have asked for a plain yes or no to a proposal in this person's thread."""
    asked = (
        select(Question.id)
        .join(Outbound, Question.outbound_id == Outbound.id)
        .where(Question.invitation_id == place.id, Outbound.notice == notices.Condition.name)
        .limit(1)
    )
    return case.desk.session.scalar(asked) is not None


def unsigned(case: Case) -> str:
    """The words without the writer's own name below them."""
    words = case.words.strip()
    first = case.person.first_name if case.person is not None else ""
    lines = words.splitlines()
    signed = len(lines) > 1 and first and lines[-1].strip(" -–—,.").lower() == first.lower()
    return "\n".join(lines[:-1]) if signed else words
