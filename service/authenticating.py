"""Who wrote a letter: asked once, before any transaction, and kept with the letter.

Behind a front of ours its Authentication-Results are believed, if its id is
named in ``PEERCIRCLE_AUTHSERV_IDS``.  Whoever connects to us directly is
checked here by the DNS.  The DNS may take its time, and a writing transaction
on SQLite must not: hence before it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from mail.arriving.peers import is_among, networks
from mail.letter import Letter
from mail.trust.authenticate import Authentication, Level, authenticate
from mail.trust.checks import Checker, Origin
from service.settings import Settings
from store.post import Inbound

_DETAIL_LENGTH = 200


@dataclass(frozen=True, slots=True)
class Authenticator:
    """Says how far the From of a stored letter can be believed.

    Attributes
    ----------
    settings : Settings
    checker : Checker
        Asks the DNS.
    """

    settings: Settings
    checker: Checker = field(default_factory=Checker)

    def check(self, inbound: Inbound, letter: Letter) -> Authentication:
        """The level of a letter that was read from a row; touches no database."""
        settings, raw = self.settings, inbound.raw
        front = is_among(inbound.peer, networks(settings.trusted_fronts))
        wanted = settings.check_senders == "always" or (
            settings.check_senders == "strangers" and not front and inbound.peer != ""
        )
        origin = Origin() if front else _origin(inbound)
        return authenticate(
            letter,
            raw,
            authserv_ids=settings.authserv_ids if front else (),
            check=(lambda mail, who: self.checker.check(mail, who, origin)) if wanted else None,
        )


def _origin(inbound: Inbound) -> Origin:
    return Origin(inbound.peer, inbound.helo, inbound.envelope_sender or "")


def keep(inbound: Inbound, found: Authentication) -> None:
    """Note with the letter what was found."""
    inbound.sender_level = found.level.value
    inbound.sender_detail = found.detail[:_DETAIL_LENGTH]


def level_of(inbound: Inbound) -> Level:
    """What was found; NONE for a letter that was never checked."""
    return Level(inbound.sender_level) if inbound.sender_level else Level.NONE
