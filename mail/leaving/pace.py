"""How fast mails may go to one receiver: a rate, a few at once, and rests after refusals.

Receivers that see too much at once from a small sender answer 421 or 4.7.x
and remember it.  Whoever asks for patience gets it: a rest that doubles with
each further refusal and ends with the first mail that is taken.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from mail.arriving.rate import Rate
from mail.leaving.outcome import Deferred, Outcome, Sent

#: To one domain; receivers think little of small senders that send faster.
MAILS_A_MINUTE: Final = 120
FIRST_REST: Final = timedelta(minutes=1)
LONGEST_REST: Final = timedelta(minutes=30)
#: The key of the relay itself: it rests when it does not answer at all.
RELAY: Final = ""
#: Enhanced statuses that speak of the receiver, not of one mailbox (RFC 3463).
_OF_THE_RECEIVER: Final = ("4.7.", "4.4.", "4.3.", "4.2.1")


def asks_for_patience(outcome: Outcome) -> bool:
    """Whether a refusal speaks of the receiver as a whole.

    Examples
    --------
    >>> asks_for_patience(Deferred(450, "4.7.1", "grey-listed"))
    True
    >>> asks_for_patience(Deferred(452, "4.2.2", "mailbox full"))
    False
    """
    if not isinstance(outcome, Deferred) or outcome.code == 0:
        return False
    return outcome.code == 421 or f"{outcome.status}.".startswith(_OF_THE_RECEIVER)


@dataclass(slots=True)
class Pace:
    """What one process holds to for each receiving domain.

    Attributes
    ----------
    rate : Rate
        Mails a minute to one domain.
    at_once : int
        Sessions that may carry mails to one domain at the same time.
    """

    rate: Rate
    at_once: int = 2
    _rests: dict[str, tuple[datetime, timedelta]] = field(default_factory=dict, init=False)

    def rests_until(self, key: str, now: datetime) -> datetime | None:
        """When a domain (or the relay) may be tried again; None for now."""
        until = self._rests.get(key, (now, FIRST_REST))[0]
        return until if until > now else None

    def note(self, domain: str, outcome: Outcome, now: datetime) -> None:
        """Learn from what a receiver answered."""
        if isinstance(outcome, Sent):
            self._rests.pop(domain, None)
            self._rests.pop(RELAY, None)
        elif isinstance(outcome, Deferred) and outcome.code == 0:
            self._rest(RELAY, now)
        elif asks_for_patience(outcome):
            self._rest(domain, now)

    def _rest(self, key: str, now: datetime) -> None:
        until, span = self._rests.get(key, (now, FIRST_REST / 2))
        if until > now:
            return  # several at once heard the same refusal
        longer = min(span * 2, LONGEST_REST)
        self._rests[key] = (now + longer, longer)

    def lanes(self, count: int) -> int:
        """How many sessions may share so many mails to one domain."""
        return max(1, min(self.at_once, count))
