"""Whom somebody would rather not sit with, where a no tells of one and names nobody.

"I know one of these people too well" is a reason to be kept apart for good, and
worth nothing to the next round without the name.  So the answer to such a no asks
for it, kindly and once; what comes back is kept with the private wishes
(guarantee 6), and whoever would rather not say is asked no more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from mail.reading.caring.nobody import avoids_nobody
from mail.reading.facts.names_of_others import mentioned
from mail.understanding import Fact, Intent
from service import company as company_of
from service import facts, notices
from service.correspondence import requesting
from service.correspondence.asides import pass_on_question, unclear
from service.correspondence.case import Case, Handled
from service.proposing import company
from store.groups import Invitation
from store.people import Person
from store.post import QuestionKind
from store.requests import Request

#: One of those proposed, whatever is said of them: asked about, since a no that
#: speaks of a single person seldom speaks of the hour.
_ONE_OF_THEM: Final = re.compile(
    r"\b(?:one|somebody|someone|a (?:person|colleague|member|therapist))\b(?: \w+){0,2}?"
    r" (?:of|in|among|on|from) (?:it|them|these|those|the|this|that|your|there)\b"
    r"(?! (?:\w+ )?(?:days?|dates?|times?|hours?|weeks?|months?|meetings?|sessions?|places?|towns?"
    r"|reasons?|things?|points?|issues?|conditions?|groups|requests)\b)",
    re.IGNORECASE,
)
#: An answer that is nothing but a name.
_BARE: Final = re.compile(
    r"^\W*(?i:yes\W+|(?:it|that)(?:['\u2019]s| is| was| would be) |with )*"
    r"([^\W\d_][\w'\u2019-]+(?: [^\W\d_][\w'\u2019-]+)?)(?:,? please)?\W*$"
)
_NOBODY: Final = re.compile(
    r"^\W*(?:no|none|nobody|no[ -]?one|not? (?:really|anybody|anyone|that i know))\b"
    r"(?:,? (?:nobody|no[ -]?one|there is(?: nobody| no one|n't)?|thanks?|thank you))*\W*$",
    re.IGNORECASE,
)
#: An answer that says so first, and then what was meant instead.
_MEANT_NOBODY: Final = re.compile(
    r"\W*(?:(?:oh|sorry|no|well|hm+|hi|hello)\b\W*)*"
    r"(?:(?:there(?:'s| is| was)|i have|i know) )?"
    r"(?:nobody|no[ -]?one|none|not any(?:one|body)|no such person)\b"
    r"(?! (?:but|except|other|besides|who)\b)"
    r"|\W*(?:(?:oh|sorry|no|well)\b\W*)*i (?:didn't|did not|don't|do not|never)"
    r" (?:mean|meant|say|said) (?:any(?:one|body)|(?:a |any )?person|some(?:one|body)|that)\b",
    re.IGNORECASE,
)
_EXCEPT: Final = re.compile(
    r"\b(?:except|other than|besides|apart from|save for|only)\b", re.IGNORECASE
)
_RATHER_NOT: Final = re.compile(
    r"\b(?:rather not|prefer not|not (?:going to )?(?:say|tell|name)|to myself|never ?mind"
    r"|no matter|(?:does|do)(?:n't| not) (?:matter|want to (?:say|tell|name)))\b",
    re.IGNORECASE,
)
#: Words that make an answer of their own and are nobody's name.
_NO_NAMES: Final = frozenset(
    {"no", "none", "nobody", "yes", "yep", "ok", "okay", "sure", "thanks", "thank", "right"}
    | {"correct", "fine", "great", "stop", "help"}
)
#: What the words about somebody else may be read as, and change no request.
_SAID_OF_ANOTHER: Final = frozenset({"not_with", "first_name", "dates", "group_ref"})
_OF_CLIENTS: Final = re.compile(r"\b(?:client|patient|case|session|diagnos|suicid)", re.IGNORECASE)
#: An answer that names people is short; a whole letter names towns and ways of working too.
_LONGEST_ANSWER: Final = 200
#: A short answer is a name in whatever letters; in a longer one "may" and "grace" are words.
_SHORT_WORDS: Final = 4


def hear_in_no(case: Case, place: Invitation) -> bool:
    """Keep whom a no names as the one to avoid; tell whether it means somebody and names nobody."""
    said = case.understanding
    if said.facts.not_with:
        return False
    named_here = named(case.words, place)
    if named_here and "do_not_pair" in said.flags:
        keep(place.person, named_here, case)
    means = "do_not_pair" in said.flags or _ONE_OF_THEM.search(case.words) is not None
    return means and not named_here


def is_avoiding(case: Case, place: Invitation) -> bool:
    """Whether a letter told whom its writer would rather not sit with, and it is kept."""
    told = case.understanding.facts.not_with or "do_not_pair" in case.understanding.flags
    profile = place.person.profile
    return bool(told and profile is not None and profile.private.get("not_with"))


def answer(case: Case, place: Invitation) -> Handled:
    """Keep whom an answer to that question names."""
    said = case.understanding
    told = [str(each.value) for each in said.facts.not_with] or list(_told(case.words, place))
    if told:
        keep(place.person, told, case)
    besides = facts.stated(said).keys() - _SAID_OF_ANOTHER
    if not told and not besides and _RATHER_NOT.search(case.words):
        return case.done("names nobody")
    if said.intent in (Intent.JOIN, Intent.FORM) and (besides or not told):
        return requesting.wish(case)
    if told:
        notice = notices.ApartNoted(
            first_name=place.person.first_name,
            words=case.words.strip()[:300],
            names=tuple(told),
        )
        case.desk.outbox.tell(place.person, notice)
        return case.done("kept apart from who is named")
    if said.intent is Intent.QUESTION:
        return pass_on_question(case)
    if said.intent is Intent.DECLINE or not said.unclear:
        return case.done("names nobody")
    return unclear(
        case,
        ("tell us whom you would rather not sit with: a first name is enough",),
        "We asked whom you would rather not sit with, and could not find a name in your answer.",
    )


def tells_a_name(case: Case) -> bool:
    """Whether a letter gives the name that we asked for, and not a word of a client.

    A name with "his brother" beside it looks like a tale of somebody; we asked for it.
    """
    asked = case.question
    if asked is None or len(case.words) > _LONGEST_ANSWER or _OF_CLIENTS.search(case.words):
        return False
    if asked.kind is QuestionKind.APART:
        return True
    wish = case.desk.session.get(Request, asked.request_id) if asked.request_id else None
    return asked.kind is QuestionKind.ECHO and wish is not None and "do_not_pair" in wish.missing


def means_nobody(words: str) -> bool:
    """Whether an answer to whom one would not meet says first that it is nobody.

    Examples
    --------
    >>> means_nobody("No, there's nobody. I only meant my name."), means_nobody("Nobody but Hal.")
    (True, False)
    """
    plain = words.replace("\u2019", "'")
    found = _MEANT_NOBODY.match(plain)
    rest = re.split(r"[.!?;\n]", plain[found.end() :], maxsplit=1)[0] if found else ""
    return found is not None and _EXCEPT.search(rest) is None


def told_in_echo(case: Case) -> Case:
    """An answer to the echo that asked whom: a bare name is who is meant, "nobody" nobody."""
    said = case.understanding
    words = case.words.strip()
    if _NOBODY.match(words) or avoids_nobody(words) or means_nobody(words):
        nobody = replace(said.facts, not_with=())
        flags = tuple(each for each in said.flags if each != "do_not_pair")
        agreed = replace(said, intent=Intent.ACCEPT, ask=(), doubtful=(), facts=nobody, flags=flags)
        return replace(case, understanding=agreed)
    told = (bare,) if (bare := _bare_name(words)) else mentioned(words[:_LONGEST_ANSWER])
    if said.facts.not_with or not told:
        return case
    avoided = tuple(Fact(name, name) for name in told)
    found = replace(said.facts, not_with=avoided, first_name=None)
    read = replace(said, intent=Intent.JOIN, ask=(), doubtful=(), facts=found)
    return replace(case, understanding=read)


def keep(person: Person, names: list[str], case: Case) -> None:
    """Add to whom somebody would rather not meet: who names one colleague takes back no other."""
    unwanted = [{"value": name, "evidence": name} for name in names]
    if person.profile is None:
        return
    person.profile.private = facts.added(
        {"not_with": [], **person.profile.private}, {"not_with": unwanted}
    )
    known, private = person.profile.facts, person.profile.private
    own = f"{person.first_name} {person.last_name}"
    person.profile.facts, person.profile.private = company_of.settled(
        case.words, known, private, {"not_with": unwanted}, own
    )
    person.profile.updated_at = case.desk.now


def _told(words: str, place: Invitation) -> Iterator[str]:
    """The names in an answer: of those proposed, else the one that it consists of."""
    yield from named(words, place) or filter(None, [_bare_name(words.strip())])


def _bare_name(words: str) -> str:
    """The name of which an answer consists; empty where it is anything else."""
    bare = _BARE.match(words)
    name = bare[1] if bare is not None else ""
    known = name.split()[0].casefold() in _NO_NAMES if name else True
    return name if name.istitle() and not known else ""


def named(words: str, place: Invitation) -> list[str]:
    """Those of a proposal whom some words name, each as far as they name them."""
    return list(_named(words, place))


def _named(words: str, place: Invitation) -> Iterator[str]:
    flags = re.IGNORECASE if len(words.split()) <= _SHORT_WORDS else 0
    for other in company(place):
        first, last = other.first_name, other.last_name
        if not first:
            continue
        pattern = rf"\b{re.escape(first)}\b(?P<last> {re.escape(last)}\b)?"
        match = re.search(pattern, words, flags)
        if match is not None:
            yield f"{first} {last}".strip() if last and match["last"] else first
