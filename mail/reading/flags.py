"""Flags of an understanding, bare words for what must be respected: those that facts raise."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from mail.understanding import Command, Facts


def of_facts(facts: Facts, orders: Collection[Command]) -> list[str]:
    """The flags that facts and orders raise by themselves.

    Parameters
    ----------
    facts : Facts
    orders : collection of Command

    Examples
    --------
    >>> of_facts(Facts(), [Command.PAUSE])
    ['pause']
    """
    found = ["do_not_pair"] if facts.not_with else []
    if facts.accessibility:
        found.append("accessibility")
    if facts.affinity:
        found.append("affinity")
    if Command.STOP in orders:
        found.append("unsubscribe")
    if Command.PAUSE in orders:
        found.append("pause")
    if Command.ATTEST in orders:
        found.append("attestation")
    if any(date.role == "away_until" for date in facts.dates):
        found.append("away_until")
    return found


def each_flag(raised: Iterable[str], refuses_organizing: bool) -> tuple[str, ...]:
    """Each flag once; who refuses to organize is no volunteer, whatever the words look like.

    Parameters
    ----------
    raised : iterable of str
        In the order in which they are told.
    refuses_organizing : bool

    Examples
    --------
    >>> each_flag(["pause", "organizer_volunteer", "pause"], True)
    ('pause',)
    """
    return tuple(
        flag
        for flag in dict.fromkeys(raised)
        if not (refuses_organizing and flag == "organizer_volunteer")
    )
