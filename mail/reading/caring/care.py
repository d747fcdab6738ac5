"""What the service must be careful of, beside the wish itself: flags.

Safety and client information are read from the new words alone; a signature that says
"in crisis call 988" is every therapist's and means nothing.  The words stand in
:mod:`mail.reading.caring.cares`, :mod:`mail.reading.caring.relations`,
:mod:`mail.reading.caring.cares_in_passing`, :mod:`mail.reading.caring.cares_by_parts`,
:mod:`mail.reading.caring.clients_in_passing` and :mod:`mail.reading.caring.apart_unnamed`, soft
wishes in :mod:`mail.reading.caring.apart_softly`; what
they do not foresee, :mod:`mail.reading.caring.signs` may hear.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from functools import cache

from mail.reading.caring import (
    apart,
    apart_aslant,
    apart_softly,
    apart_unnamed,
    cares,
    cares_by_parts,
    cares_in_passing,
    clients_in_passing,
    company,
    kept_apart,
    of_purpose,
    offers,
    parting,
    perils,
    premises,
    relations,
    searching,
    second_look,
    signs,
    together,
)
from mail.reading.caring.care_row import Care
from mail.reading.facts import wished
from mail.reading.flow import flowing
from mail.reading.text import Part, Text, fold
from mail.sieve import Sieve, Sieves
from mail.understanding import Command, DateFact, Facts, Intent
from mail.wide import Wide

ROWS: tuple[Care, ...] = (
    *cares.CLIENTS,
    *cares.DISTRESS,
    *cares.HASTE,
    *cares.TRICKS,
    *cares.RELATIONS,
    *company.ROWS,
    *relations.RELATIONS,
    *cares_in_passing.ROWS,
    *cares_by_parts.ROWS,
    *clients_in_passing.ROWS,
    *apart.ROWS,
    *apart_unnamed.ROWS,
    *apart_aslant.ROWS,
)
#: Flags whose words may as well stand in a subject of the sender's own.
_IN_SUBJECT = frozenset({"urgent", "client_info", "phishing", "do_not_pair", "affinity"})
#: Beside these a place among those who wait is kept only in plain words.
_MAY_STAY = frozenset({Intent.OTHER, Intent.ACCEPT})
_ENDS = frozenset({Command.STOP, Command.WITHDRAW, Command.FORGET})
_NAMED_CLIENT = Sieve(
    f"{cares.NAMED_CLIENT}|{cares_in_passing.BY_INITIALS}|{cares_by_parts.NAMED_CLIENT}"
    f"|{cares_in_passing.TREATED_BY_WRITER}|{clients_in_passing.BY_NAME}"
)
_NAMED_PERSON = Wide(
    f"{cares.NAMED_PERSON}|{relations.NAMED}|{cares_by_parts.NAMED_PERSON}|{apart.NAMED}"
)
#: Who sits with a dying relative tells why an answer waits: it is no danger and no client's story.
_AT_A_DEATHBED = Sieve(
    r"\bmy (?:\w+ )?(?:mother|father|mom|mum|dad|parents?|sister|brother|husband|wife|partner"
    r"|spouse|son|daughter|aunt|uncle|grand\w+|(?:mother|father)-in-law|friend)(?: is|['’]s)"
    r"(?: now| slowly| probably)? (?:dying|in hospice|on (?:his|her) deathbed)"
    r"(?:,? (?:and|so) i(?: have| need| want|'ve got)? (?:to|must|should) be with (?:her|him|them))?\b",
    re.IGNORECASE,
)
#: Who has lost the form's instructions that we sent speaks of paper, and to no machine.
_OF_OUR_MAIL = Sieve(
    r"\b(?:ignore|disregard|forget|overlooked|missed) (?:all |any )?(?:the |your |those |these )?"
    r"(?:previous |earlier |last |prior )?(?:instructions?|directions|rules|guidelines)"
    r" (?:that |which )?you(?: had|['’]d| have|['’]ve)? (?:sent|gave|given|mailed|e-?mailed)"
    r" (?:to )?(?:me|us)\b",
    re.IGNORECASE,
)
#: Whose hour stands fast bounds the writer's own, and tells nothing of her.
_STANDS_FAST = Sieve(
    r"\b(?:an?|my|the) (?:[\w':-]+ ){0,3}(?:client|patient|couple|session),? (?:who|which|that)"
    r" (?:won['’]t|can['’]t|cannot|will not|wouldn['’]t) (?:be moved|move|budge|(?:be )?reschedul\w*|switch)\b",
    re.IGNORECASE,
)
#: The session of a group that somebody leaves is no hour with a client.
_SESSION_OF_GROUP = Sieve(
    r"(\b(?:leav|quit|resign|drop)\w*(?: out)?(?: of| from)? (?:the|our|my) (?:\w+ )?(?:group|circle)\b"
    r"[^.!?\n]{0,40}?\b(?:after|at|with|before) )our (?:last |final |next )?session\b",
    re.IGNORECASE,
)


@cache
def _table() -> Sieves[Care]:
    return Sieves(((row, row.pattern) for row in ROWS), re.DOTALL)


def read(text: Text, forwarded: str = "", *, least: float = 0.0) -> tuple[str, ...]:
    """The flags that the words raise, in the order of the table.

    Parameters
    ----------
    text : Text
        The letter.
    forwarded : str
        Somebody else's words that were passed on: they may tell of a client.
    least : float
        Below this likelihood a mere guess that the letter tells of a client is not believed.

    Examples
    --------
    >>> read(Text("I can host.", "In crisis call 988"))
    ('host',)
    """
    raw = _OF_OUR_MAIL.sub("", _AT_A_DEATHBED.sub("", text.body.raw))
    raw = _STANDS_FAST.sub("an hour", raw)
    raw = _SESSION_OF_GROUP.sub(r"\1it", raw)
    raw = apart_softly.without_no_wish(raw)
    part = text.body if raw == text.body.raw else replace(text.body, raw=raw)
    words = flowing(part)
    title = "" if text.is_reply else flowing(text.title)
    raised = [
        row
        for row, pattern in _table().within(words, title)
        if pattern.search(words) or (row.flag in _IN_SUBJECT and title and pattern.search(title))
    ]
    shares = signs.likely(part)
    doubted = signs.disbelieved(shares, words)
    bonds = any(row.flag == "do_not_pair" and not row.firm for row in raised)
    if bonds and kept_apart.doubts(part, shares["do_not_pair"], words):
        doubted = (*doubted, "do_not_pair")
    found = dict.fromkeys(row.flag for row in raised if row.firm or row.flag not in doubted)
    plain = part.plain.replace("\n", " ")
    if _NAMED_CLIENT.search(plain) or _tells_of_client(forwarded):
        found["client_info"] = None
    if any(
        not wished.is_news(plain[: each.start()], each[0], plain[each.end() :])
        for each in _NAMED_PERSON.finditer(plain)
    ):
        found["do_not_pair"] = None
    if perils.told(words):
        found["safety"] = None
    found.update(dict.fromkeys(offers.read(words)))
    guessed = second_look.believed(signs.raised(shares), words, shares["client_info"])
    if shares["client_info"] < least:
        guessed = [flag for flag in guessed if flag != "client_info"]
    if "do_not_pair" not in found:
        guesses = "do_not_pair" in guessed
        guessed = [flag for flag in guessed if flag != "do_not_pair"]
        if kept_apart.heard(part, shares["do_not_pair"], guessed=guesses):
            guessed.append("do_not_pair")
    found.update(dict.fromkeys(guessed))
    if "do_not_pair" in found and _only_together(text, part):
        del found["do_not_pair"]
    return tuple(found)


def _only_together(text: Text, part: Part) -> bool:
    """Whether what is heard of being apart tells only with whom somebody would be."""
    if not together.of(part):
        return False
    rest = together.without(part)
    # Where each thought names somebody else too, what is left is what was just read.
    if len(rest.raw.split()) >= len(part.raw.split()):
        return False
    return not rest.raw.strip() or "do_not_pair" not in read(replace(text, new=rest.raw))


def in_distress(words: str) -> bool:
    """Whether a row of the tables hears danger, whatever the learned opinion says.

    Examples
    --------
    >>> in_distress("I am safe, I called a friend."), in_distress("I'm fine. I want to die.")
    (False, True)
    """
    plain = flowing(Text(words).body)
    rows = _table().within(plain)
    return perils.told(plain) or any(
        pattern.search(plain) for row, pattern in rows if row.flag == "safety"
    )


def reconsidered(
    flags: tuple[str, ...], text: Text, forwarded: str, facts: Facts, purpose: Intent
) -> tuple[str, ...]:
    """The flags that :func:`read` raised, once it is known what the letter wants and tells.

    Parameters
    ----------
    flags : tuple of str
    text : Text
    forwarded : str
    facts : Facts
        What the letter states.
    purpose : Intent
        What it wants.
    """
    least = of_purpose.least_of_client(facts, purpose)
    if "client_info" in flags and least:
        flags = read(text, forwarded, least=least)
    if "do_not_pair" not in flags and purpose is Intent.DECLINE:
        flags = (*flags, *["do_not_pair"] * kept_apart.perhaps_in_no(text.body))
    if "accessibility" in flags and purpose in of_purpose.FOR_ONESELF and not _needs_access(text):
        flags = tuple(flag for flag in flags if flag != "accessibility")
    return flags


def _needs_access(text: Text) -> bool:
    words = premises.without(flowing(text.body))
    return any(
        pattern.search(words)
        for row, pattern in _table().within(words)
        if row.flag == "accessibility"
    )


def _tells_of_client(forwarded: str) -> bool:
    words = fold(forwarded).lower().replace("\n", " ")
    return any(
        pattern.search(words)
        for row, pattern in _table().within(words)
        if row.flag == "client_info"
    )


def of_answer(
    text: Text,
    intent: Intent,
    commands: Collection[Command],
    dates: Collection[DateFact],
) -> list[str]:
    """The flags that only make sense beside a decline or a leave."""
    words = flowing(text.body)
    found = []
    if Command.WITHDRAW in commands and intent is not Intent.DECLINE:
        found.append("close_request")
    if Command.FORGET in commands or Command.EXPORT in commands:
        found.append("data_request")
    if intent is Intent.DECLINE:
        if Command.WITHDRAW in commands or searching.is_over(words):
            found.append("close_request")
        elif searching.goes_on(words):
            found.append("keep_request_open")
    stays = searching.stays_listed if intent is Intent.ACCEPT else searching.keeps_place
    if intent in _MAY_STAY and not _ENDS & set(commands) and stays(words):
        found.append("keep_request_open")
    if Command.PAUSE in commands and intent is Intent.OTHER and searching.rests_until(words):
        found.append("away_until")
    if intent is Intent.LEAVE and searching.needs_no_other(words):
        found.append("close_request")
    if intent is Intent.FORM and offers.room_of_a_group(words):
        found.append("host")
    if intent is Intent.LEAVE:
        if parting.at_once(words):
            found.append("no_notice")
        elif parting.with_notice(words) or any(date.role == "last_meeting" for date in dates):
            found.append("notice")
    return found
