"""Whether a mail was written by a machine: marks, tables and the learned opinion together.

A mark that only programs leave decides alone.  Words are judged twice, by the tables that a
person can check (:mod:`mail.speaking.absence`) and by the learned opinion (:mod:`mail.speaking.responder`): the
opinion hears what no table names, and it keeps the tables from silencing a person who speaks of
a vacation in one breath with her answer.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from mail.letter import Letter
from mail.speaking import absence, responder, services, templates
from mail.speaking.own_words import Own

#: Learned share from which a mail is a machine's without any other sign, by the number of
#: ideas in it that people bring up (the last is for more).
SURE = (0.8, 0.9, 1.0)
#: … where it is English and reading it finds nothing that a person would have written to us for.
EMPTY = (0.7, 0.75, 0.85, 1.0)
#: … where it brings up no idea of machines either.
WITHOUT_IDEAS = 0.9
#: … where it is so short an answer that hardly a word tells of anybody.
SHORT, IF_SHORT = 14, 0.93
#: … where the tables, too, take it for one, or its subject is of a service's form or an absence's.
CREDIBLE = (0.7, 0.85, 1.0)
#: … where the subject tells of an absence, or the mail says that a program wrote it.
DECLARED = (0.05, 0.8, 1.0)
#: A subject of machines is believed unless a mail brings up so many ideas of people …
JESTING = 2
#: … and its learned share is below this.
JEST = 0.25
#: … from which nothing in it is believed without asking.
DOUBTFUL = 0.1
#: … where nothing else tells of one: short answers of people sound like little.
DOUBTFUL_ALONE = 0.3
#: … and our mail stands quoted below it, as a person's program does it.
DOUBTFUL_ABOVE = 0.6
#: … or from which, where its ideas are a machine's and hardly a person's.
LEANING = 0.03
#: So few words of no idea of machines leave the opinion nothing but its prior: "Nope", "Yup".
_FEW = 3

#: Ideas of services that, under a subject of their form, leave no room for a person.
OF_SERVICES_ALONE = (
    "of a calendar", "of a list", "of a line", "a proof is wanted", "nobody reads", "of a program",
)  # fmt: skip

#: A line that our mails ask for by its label, filled in: "Length: 75 minutes".
_OUR_LINE = re.compile(
    r"\W{0,4}(?:licen[cs]e|years in practice|orientations?|works with|in person or online"
    r"|willing to travel|town or zip|times|group size|how often|hope|purpose|place|where|when|length"
    r"|conflicts?|frequency|first meeting)\s?[:=\u2013-]\s?\w.*",
    re.IGNORECASE,
)
_OF_A_GROUP = re.compile(r"\b(?:(?:our|my|the) (?:\w+ )?(?:group|circle)|g-[a-z0-9]{5})\b", re.I)
_QUOTED = re.compile(r"(?m)^>[^\n]*\n>")


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether a machine wrote it.

    Attributes
    ----------
    sure : bool
        It did.
    doubtful : bool
        It may have.
    leaning : bool
        It has, if reading it finds nothing that a person would have written to us for.
    by_words : bool
        Whether its body alone tells so: no header, and no subject.
    reason : str
        The signs, for the log.
    """

    sure: bool
    doubtful: bool
    reason: str
    leaning: bool = False
    by_ear: bool = False
    by_words: bool = False


def _wished(signs: Sequence[tuple[int, str]]) -> bool:
    return any(weight < 0 for weight, _ in signs)


def _answers_above_a_quotation(letter: Letter, own: Own) -> bool:
    """Whether our mail is quoted: a person's program does so, responders hardly ever."""
    return own.over_block or _QUOTED.search((letter.plain or "")[:20_000]) is not None


def _says_too_little(words: str, found: Collection[str]) -> bool:
    """Whether a mail is a word or two that no machine would be known by."""
    return len(words.split()) <= _FEW and not responder.of_machines(found)


def _of_a_service(words: str, found: Collection[str]) -> bool:
    """Whether a mail under a service's subject holds nothing but what the service says."""
    if not words.strip():
        return True
    spoken = not responder.says_i(words) and not responder.answers_plainly(found)
    return spoken and responder.brings_up(OF_SERVICES_ALONE, found)


def _fills_our_lines(words: str) -> bool:
    """Whether a mail is nothing but lines that we ask for, which programs fill in nowhere."""
    lines = [each for each in words.splitlines() if each.strip()]
    return bool(lines) and all(_OUR_LINE.fullmatch(each) for each in lines)


def _begins_a_thread(letter: Letter, subject: str, *, answered: bool) -> bool:
    """Whether a mail answers none and is about a group by its subject: responders only answer."""
    own = not (answered or letter.in_reply_to or letter.references)
    return own and _OF_A_GROUP.search(subject) is not None


def _doubted_from(told: Collection[str], *, quotes: bool) -> float:
    """The learned share from which nothing in a mail is believed without asking."""
    if told:
        return DOUBTFUL
    return DOUBTFUL_ABOVE if quotes else DOUBTFUL_ALONE


def _least(
    limits: Sequence[float],
    words: str,
    found: Collection[str],
    persons: int,
    *,
    told: bool,
    answered: bool,
) -> float:
    """How likely a machine must be to be heard as one."""
    least = _limit(limits, persons)
    if limits is not SURE:
        return least
    heard = responder.of_machines(found)
    if not heard:
        least = max(least, WITHOUT_IDEAS)
    if answered and len(words.split()) <= SHORT:
        # "Gracias Ann!": no word of it is a machine's, however little of it is known.
        least = max(least, IF_SHORT if told or heard else 1.0)
    return least


def _limit(limits: Sequence[float], persons: int) -> float:
    return limits[min(persons, len(limits) - 1)]


def judgement(letter: Letter, own: Own, *, null: bool) -> Judgement:
    """Weigh everything that tells of a machine.

    Parameters
    ----------
    letter : Letter
        The mail.
    own : Own
        What of its body is its writer's own.
    null : bool
        Whether it came from the null sender, as responders' mails should (RFC 3834 part 3.3).
    """
    if null:
        return Judgement(True, True, "null sender")
    marks = list(services.marks(letter))
    headers = list(absence.header_signs(letter))
    if marks or sum(weight for weight, _ in headers) >= absence.ENOUGH:
        marks += [why for _, why in headers]
        return Judgement(True, True, "; ".join(marks))
    words = own.words
    subject, answered = absence.parted_subject(letter)
    signs = list(absence.signs(letter, words))
    weight = sum(each for each, _ in signs)
    forms = [] if answered else list(services.forms(subject))
    told = [why for each, why in signs if each > 0] + forms
    titled = any(why == absence.MACHINE_SUBJECT for _, why in signs)
    formed = any(each >= absence.SUBJECT_FORM for each, _ in signs)
    found = responder.features(subject, words)
    share = responder.likelihood(found)
    quotes = _answers_above_a_quotation(letter, own)
    persons = responder.of_persons(found) + quotes
    # "Automatic reply: no, says this automaton" is a person's joke.
    jest = persons >= JESTING and share < JEST
    if weight >= absence.ENOUGH and (formed or (titled and not _wished(signs))) and not jest:
        return Judgement(True, True, "; ".join(told))
    given = list(templates.spoken(words)) if share >= templates.CREDIBLE else []
    in_body = not (headers or titled or formed or forms)
    if given:
        return Judgement(True, True, "; ".join((*told, *given)), by_words=in_body)
    if forms and _of_a_service(words, found):
        return Judgement(True, True, "; ".join((*told, "it speaks of the service alone")))
    declared = any(each >= absence.SAYS_SO or why in absence.DECLARED for each, why in signs)
    limits = SURE
    if forms or weight >= absence.ENOUGH or declared:
        limits = DECLARED if declared and weight >= absence.ENOUGH else CREDIBLE
    if limits is SURE and _fills_our_lines(words):
        return Judgement(False, False, "it fills in what we asked for")
    least = _least(limits, words, found, persons, told=bool(told), answered=answered)
    lopsided = responder.of_machines(found) > 1 + persons
    doubtful = (
        bool(forms)
        or weight >= absence.ENOUGH
        or (share >= _doubted_from(told, quotes=quotes) and not _says_too_little(words, found))
        or (lopsided and share >= LEANING)
    )
    reason = "; ".join((*told, f"learned opinion {share:.2f}"))
    if not told and _begins_a_thread(letter, subject, answered=answered):
        return Judgement(False, doubtful, f"{reason}; it tells of a group unasked")
    leaning = share >= _limit(EMPTY, persons) and responder.is_english(words)
    return Judgement(share >= least, doubtful, reason, leaning, by_ear=not told, by_words=in_body)
