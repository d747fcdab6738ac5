"""The service as one thing: settings, store and clock, and what is done with a letter or a time."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from random import Random

from sqlalchemy.orm import Session

from mail.leaving.signing import Signer, signer
from mail.letter import Letter
from service import calendar, correspondence, reaching
from service.clock import Clock, clock_of
from service.correspondence.foresight import suits
from service.desk import desk
from service.settings import Settings, SettingsError
from store.migrate import upgrade
from store.post import Inbound, Outbound
from store.session import Store


def signers_of(settings: Settings) -> tuple[Signer, ...]:
    """The DKIM keys that are set; none where none is.

    Raises
    ------
    SettingsError
        Where the key cannot be read or used.
    """
    keys = (
        ("DKIM_KEY", settings.dkim_key, settings.dkim_selector),
        ("DKIM_KEY_ED25519", settings.dkim_key_ed25519, f"{settings.dkim_selector}-ed25519"),
    )
    return tuple(
        _signer(name, settings.host, selector, path)
        for name, path, selector in keys
        if path is not None
    )


def _signer(name: str, host: str, selector: str, path: Path) -> Signer:
    try:
        return signer(host, selector, path.read_bytes())
    except OSError as error:
        raise SettingsError(f"PEERCIRCLE_{name}: {path}: {error.strerror}") from error
    except ValueError as error:
        raise SettingsError(f"PEERCIRCLE_{name}: {error}") from error


@dataclass(frozen=True, slots=True)
class Peercircle:
    """Everything that one process works with.

    Attributes
    ----------
    settings : Settings
    store : Store
    clock : Clock
    signers : tuple of Signer
    rng : Random
    """

    settings: Settings
    store: Store
    clock: Clock
    signers: tuple[Signer, ...] = ()
    rng: Random = field(default_factory=Random)

    def open(
        self, session: Session, inbound: Inbound, letter: Letter, now: datetime
    ) -> correspondence.Opened:
        """Read what one letter says; the session is only read from."""
        opened = correspondence.open_letter(session, self.settings, inbound, letter, now)
        return replace(opened, suits=suits(session, self.settings, opened, now))

    def handle(
        self, session: Session, inbound: Inbound, opened: correspondence.Opened, now: datetime
    ) -> correspondence.Handled:
        """Do what one letter asks, in the caller's transaction."""
        return correspondence.handle(
            session, self.settings, inbound, opened, now, signers=self.signers
        )

    def alert(self, session: Session, inbound: Inbound, error: str, now: datetime) -> None:
        """Tell the coordinators that a letter was set aside."""
        last = error.strip().rpartition("\n")[2][:300]
        desk(session, self.settings, now, signers=self.signers).alert(
            "shunted",
            f"a letter could not be handled ({inbound.id})",
            "A letter could not be handled after three tries and was set aside, whole.",
            f"Look with `peercircle show inbound {inbound.id}`; after the cause is mended,"
            f" `peercircle replay {inbound.id}` tries it again.",
            lines=(last, f"received {inbound.received_at:%Y-%m-%d %H:%M} UTC"),
        )

    def bounced(
        self, session: Session, notice: Outbound, kind: str, status: str, now: datetime
    ) -> None:
        """Take note that the relay refused a mail for good."""
        reaching.bounced(
            desk(session, self.settings, now, signers=self.signers), notice, kind, status
        )

    def tick(self, now: datetime | None = None) -> int:
        """Do whatever is due."""
        return calendar.tick(
            self.store, self.settings, now or self.clock.now(), signers=self.signers
        )


def open_peercircle(settings: Settings) -> Peercircle:
    """The service on its database, whose schema is brought up to date first."""
    store = Store(settings.url)
    upgrade(store.engine)
    return Peercircle(settings, store, clock_of(settings.clock), signers_of(settings))
