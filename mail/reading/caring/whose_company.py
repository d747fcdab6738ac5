"""Whom a letter wants beside its writer and whom not, once each reader of names has spoken."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from mail.reading.caring import apart_softly, kept_apart, together
from mail.reading.caring.nobody import avoids_nobody
from mail.reading.facts import names_of_others
from mail.reading.text import Text, fold
from mail.understanding import Fact, Facts, Intent

_FULL: Final = r"(?i:his|her|their|the) (?i:full|whole|complete|correct|real|last) (?i:name|one)"


def settled(
    text: Text, facts: Facts, flags: tuple[str, ...], purpose: Intent
) -> tuple[Facts, tuple[str, ...]]:
    """The facts and flags, with nobody kept apart whose company is wished, nor the writer herself.

    Parameters
    ----------
    text : Text
    facts : Facts
    flags : tuple of str
    purpose : Intent
        Only who wishes for a group of her own asks for company in it.

    Examples
    --------
    >>> apart = Facts(not_with=(Fact("Vera", "Vera"), Fact("Walt Fox", "Walt Fox")))
    >>> letter = Text("Only with Walt, please.", sender_name="Vera Lind")
    >>> found, flags = settled(letter, apart, ("do_not_pair",), Intent.JOIN)
    >>> found.not_with, [each.value for each in found.with_], flags
    ((), ['Walt'], ())
    """
    if not (facts.not_with or together.company(text.body)):
        return facts, flags
    if avoids_nobody(text.body.raw):
        return replace(facts, not_with=()), tuple(each for each in flags if each != "do_not_pair")
    own = _own_names(text, facts)
    outright = {str(each.value) for each in names_of_others.not_with(text)}
    asked = {str(each.value) for each in facts.with_} - outright
    welcome = together.of(text.body) | asked
    rest = apart_softly.without_no_wish(text.body.raw)
    apart = tuple(
        each
        for each in facts.not_with
        if (rest == text.body.raw or str(each.value) in rest)
        and not _is_own(each, own)
        and not any(_alike(str(each.value), one) for one in welcome)
        and (str(each.value) in outright or not _is_spelt_out(text, each))
    )
    known = {str(each.value) for each in (*facts.with_, *apart)}
    wished = tuple(
        each
        for each in together.wished(text.body)
        if purpose is Intent.JOIN and not _is_own(each, own) and str(each.value) not in known
    )
    beside = tuple(each for each in facts.with_ if not _is_own(each, own))
    # Whoever is wished away softly may well have no name.
    if facts.not_with and not apart and not kept_apart.softly(text.body):
        flags = tuple(each for each in flags if each != "do_not_pair")
    return replace(facts, not_with=apart, with_=(*beside, *wished)), flags


def _own_names(text: Text, facts: Facts) -> frozenset[str]:
    """How the writer is called, word by word."""
    signed = str(facts.first_name.value) if facts.first_name is not None else ""
    return frozenset(f"{text.sender_name} {signed}".casefold().replace(",", " ").split())


def _is_own(fact: Fact, own: frozenset[str]) -> bool:
    return bool(own) and own.issuperset(str(fact.value).casefold().split())


def _is_spelt_out(text: Text, fact: Fact) -> bool:
    """Whether somebody named before is only told by her full name now."""
    name = re.escape(str(fact.value))
    told = rf"\b{name} is (?:{_FULL})|\b(?:{_FULL}) is {name}\b"
    return re.search(told, fold(text.body.raw)) is not None


def _alike(one: str, other: str) -> bool:
    """Whether two names may be the same person's, as far as either goes."""
    words, others = set(one.casefold().split()), set(other.casefold().split())
    return words <= others or others <= words
