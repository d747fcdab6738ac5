"""The words of a letter, divided by whose they are."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A letter's words by their owner.

    Attributes
    ----------
    new : str
        What the sender wrote now, in order, inline answers included.
    quoted : str
        Words of earlier mails, without quotation marks at the line's front.
    signature : str
        Signature with credentials, contact lines, disclaimer and "Sent from my …".
    forwarded : str
        A mail of somebody else that was passed on, headers included.
    inline : tuple of (str, str)
        Quoted words and the answer written below them, in order.
    footers : str
        What lists, virus scanners and legal departments append.
    """

    new: str = ""
    quoted: str = ""
    signature: str = ""
    forwarded: str = ""
    inline: tuple[tuple[str, str], ...] = ()
    footers: str = ""
