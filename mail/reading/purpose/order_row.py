"""The row of a table of orders."""

from __future__ import annotations

from dataclasses import dataclass

from mail.understanding import Command


@dataclass(frozen=True, slots=True)
class Order:
    """One way of giving an order, with the reason it is here."""

    command: Command
    pattern: str
    reason: str
