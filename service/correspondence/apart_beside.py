"""A wish to be kept apart, wherever it is told: it is put down, and its writer reads so.

"Not with Konrad Ebert" is what our own mails tell people to write, and they write it under
whatever mail lies on top: a proposal, a word that a question is with a coordinator.  A wish that
is lost there brings two people together who must not be.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from sqlalchemy import inspect

from mail.reading.purpose import handing_on
from mail.understanding import Command, Intent
from service import facts, notices, striking
from service.correspondence import apart, apart_guessed, placed_words, proposals
from service.correspondence.case import Case, Handled, enter, live_request
from service.correspondence.evidence import COORDINATORS
from service.outbox import About
from service.proposing import about, company
from store.groups import Invitation
from store.locks import WAITING
from store.people import Person
from store.post import QuestionKind
from store.requests import Kind

#: What a letter may be read as that is nothing but such a wish.
_READ_AS: Final = frozenset({Intent.OTHER, Intent.JOIN, Intent.FORM})
#: The bare words that our mails recommend; under a proposal they sound like a no to it.
_BARE: Final = re.compile(
    r"\W*(?:please|and|also|by the way|one (?:more )?thing)?\W*(?:not|never|rather not)"
    r" (?:be |in a group |together |grouped )?with (?:dr\.? )?[\w'-]+(?: [\w'-]+){0,3}"
    r"(?:\W+(?:please|thanks|thank you))?\W*",
    re.IGNORECASE,
)
#: Facts that stand beside one and are no more than how and when it was told.
_NOTHING_MORE: Final = frozenset({"not_with", "first_name", "dates", "group_ref"})
#: Questions whose own answer such a wish is, or that are not put to members.
_THEIR_OWN: Final = COORDINATORS | {
    QuestionKind.ADDRESS_CHECK,
    QuestionKind.APART,
    QuestionKind.ECHO,
}
#: A longer letter tells more than the wish.
_MOST: Final = 40
#: In so few words a likely wish is all that is told.
_FEW: Final = 14
_LONGEST: Final = 300
_LAST: Final = frozenset({Command.STOP, Command.FORGET})
#: Letters of which nothing is believed, or nothing kept.
_UNHEARD: Final = frozenset({"auth_fail", "phishing", "prompt_injection"})
#: Outcomes whose mail says the wish back.
_SAID_BACK: Final = ("echoed", "kept apart", "declined", "request opened", "condition asked")
#: Outcomes of what tells who was missing or has left: "all but Hal" avoids nobody.
_OF_MEETINGS: Final = ("attestation", "did not meet", "other months", "break", "news of a leave")
#: Outcomes after which nothing was done as yet.
_NOT_DONE: Final = ("asked who", "not kept", "not theirs", "over the budget", "reported")
#: A complaint of a colleague is with a person, in confidence, and gets that one answer.
_WITH_A_PERSON: Final = ("complaint of a colleague",)


def alone(case: Case) -> Handled | None:
    """Put down a wish that is all of a letter; None for any other.

    Who has a request that waits reads it back in the echo; a proposal in which somebody sits
    whom its reader would rather not meet is asked about instead.
    """
    said, person = case.understanding, case.person
    if not said.facts.not_with or said.commands or said.secondary_intents or person is None:
        return None
    if _hands_on(case) or placed_words.wants_another(case.words):
        return None
    bare = _BARE.fullmatch(case.words.strip().replace("\u2019", "'")) is not None
    if not (said.intent in _READ_AS or bare) or facts.stated(said).keys() - _NOTHING_MORE:
        return None
    asked = case.question.kind if case.question is not None else QuestionKind.NOTICE
    if asked in _THEIR_OWN or len(case.words.split()) > _MOST or _takes_out(case):
        return None
    if not apart_guessed.is_plain(case) and not _says_little_else(case.words):
        return None  # a conflict is told: a person hears of it, and it is put down beside that
    place = _place(case)
    if place is not None and proposals.shuns(case, company(place, WAITING)):
        return None
    wish = live_request(case.desk, person)
    waits = wish is not None and wish.kind in (Kind.JOIN, Kind.FORM)
    if waits and asked is QuestionKind.NOTICE:
        return None
    _keep(case, enter(case))
    _tell(case, person, about(place.proposal, place) if place is not None else None)
    return case.done("kept apart from who is named")


def _says_little_else(words: str) -> bool:
    return "?" not in words and len(words.split()) <= _FEW


def _hands_on(case: Case) -> bool:
    """Whether whoever is named is to organize: "I can't any longer, Dana would" avoids nobody."""
    names = [str(each.value) for each in case.understanding.facts.not_with]
    return handing_on.gives_up(case.words) and bool(handing_on.hands_to(case.words, names))


def beside(case: Case, done: Handled) -> Handled:
    """Put down a wish that stands beside anything else, where its handler did not say it back."""
    said = case.understanding
    if not said.facts.not_with or done.drop or said.intent is Intent.SPAM or _hands_on(case):
        return done
    if _LAST & set(said.commands) or _UNHEARD & set(said.flags):
        return done
    if case.question is not None and case.question.kind in (
        *COORDINATORS,
        QuestionKind.ADDRESS_CHECK,
    ):
        return done
    if any(
        each in done.outcome for each in (*_SAID_BACK, *_OF_MEETINGS, *_NOT_DONE, *_WITH_A_PERSON)
    ) or _takes_out(case):
        return done
    person = case.person or case.desk.person(case.sender.address)
    if person is None or not inspect(person).persistent:
        return done  # nobody, or somebody who was forgotten by this letter
    _keep(case, enter(case))
    _tell(case, person, None)
    return replace(done, outcome=f"{done.outcome}; kept apart from who is named")


def _place(case: Case) -> Invitation | None:
    """The place in a proposal that a letter answers."""
    asked = case.question
    if asked is None or asked.kind is not QuestionKind.PROPOSAL or asked.invitation_id is None:
        return None
    return case.desk.session.get(Invitation, asked.invitation_id)


def _takes_out(case: Case) -> bool:
    """Whether the names stand there to be taken out, or nobody is to be avoided."""
    told = {"not_with": [{"value": each} for each in _named(case)]}
    return "not_with" in striking.struck(case.words, told).names


def _named(case: Case) -> list[str]:
    return [str(each.value) for each in case.understanding.facts.not_with]


def _keep(case: Case, person: Person) -> None:
    """Add those who are named to whom somebody would rather not meet."""
    kept = person.profile.private.get("not_with", ()) if person.profile is not None else ()
    known = {str(each["value"]).casefold() for each in kept}
    apart.keep(person, [each for each in _named(case) if each.casefold() not in known], case)


def _tell(case: Case, person: Person, waits: About | None) -> None:
    notice = notices.ApartNoted(
        first_name=person.first_name,
        words=case.words.strip()[:_LONGEST],
        names=tuple(_named(case)),
        waits=waits is not None,
    )
    case.desk.outbox.tell(person, notice, waits)
