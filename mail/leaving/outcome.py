"""What became of handing a mail over: sent, deferred, or failed for good."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ENHANCED = re.compile(r"^[245]\.(\d{1,3})\.(\d{1,3})\b")
_LONGEST_TEXT = 500


@dataclass(frozen=True, slots=True)
class Sent:
    """The relay answered 250, or the file is safely in its folder."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class Deferred:
    """Not now.

    Attributes
    ----------
    code : int
        The relay's reply code; 0 where there was no answer.
    status : str
        Enhanced status of RFC 3463, always of class 4.
    """

    code: int
    status: str
    text: str


@dataclass(frozen=True, slots=True)
class Failed:
    """Never: this mail was refused for good; the status is of class 5."""

    code: int
    status: str
    text: str


Outcome = Sent | Deferred | Failed


def words(text: bytes | str) -> str:
    """A reply's text on one line, clipped."""
    shown = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    return " ".join(shown.split())[:_LONGEST_TEXT]


def refusal(code: int, text: bytes | str) -> Deferred | Failed:
    """What a refusing reply means, with its enhanced status.

    Where the status contradicts the code, that is the server's slip and the
    code decides (RFC 3463 part 2 wants them to agree).

    Examples
    --------
    >>> refusal(550, b"5.1.1 no such user")
    Failed(code=550, status='5.1.1', text='5.1.1 no such user')
    >>> refusal(451, "try later")
    Deferred(code=451, status='4.0.0', text='try later')
    """
    line = words(text)
    found = _ENHANCED.match(line)
    rest = f"{found[1]}.{found[2]}" if found else "0.0"
    if 500 <= code < 600:
        return Failed(code, f"5.{rest}", line)
    return Deferred(code, f"4.{rest}", line)


def deferral(code: int, text: bytes | str) -> Deferred:
    """A refusal that speaks of the relay, not of the mail: never for good."""
    spoken = refusal(code, text)
    return Deferred(spoken.code, f"4{spoken.status[1:]}", spoken.text)
