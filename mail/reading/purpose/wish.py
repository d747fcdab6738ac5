"""What reading a letter's purpose comes to, and what it may rest on."""

from __future__ import annotations

from dataclasses import dataclass

from mail.understanding import Command, Intent

#: A strength that a second opinion moves as what was said plainly, but never to spam.
SETTLED = 9
#: … and one that none moves: tricks, a voice that must be called back, another's consent.
CERTAIN = 10


@dataclass(frozen=True, slots=True)
class Wish:
    """What was understood of a letter's purpose.

    Attributes
    ----------
    intent : Intent
        The main one.
    secondary : tuple of Intent
        Further wishes in the same letter.
    flags : tuple of str
        ``conditional``, ``not_yet``, ``update_of_existing_request`` and the like.
    ask : tuple of str
        What only the wording leaves open: ``intent``, ``consent``, ``identity``.
    strength : int
        How plainly it was said: 0 is a guess, 6 settles it, ``SETTLED`` is hardly in
        doubt and ``CERTAIN`` beyond it.
    """

    intent: Intent
    secondary: tuple[Intent, ...] = ()
    flags: tuple[str, ...] = ()
    ask: tuple[str, ...] = ()
    strength: int = 0


@dataclass(frozen=True, slots=True)
class Known:
    """What other readers found before the purpose is settled.

    Attributes
    ----------
    commands : tuple of Command
        Plain orders.
    flags : tuple of str
        What care is needed.
    facts : int
        How many facts about the writer the new words state.
    has_ref : bool
        Whether a group of ours is named.
    bulk : bool
        Whether headers say that the letter went to many.
    """

    commands: tuple[Command, ...] = ()
    flags: tuple[str, ...] = ()
    facts: int = 0
    has_ref: bool = False
    bulk: bool = False


Scores = dict[Intent, int]
