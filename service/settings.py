"""Who we are and how we run: settings from the environment and ``peercircle.toml``.

``PEERCIRCLE_*`` in the environment wins over the file; without either the
service runs out of the box with SQLite and a folder of mails.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from mail.address import domain, is_address
from service.settings_names import stray
from vocabulary import clocks

FILE = "peercircle.toml"


class SettingsError(ValueError):
    """A setting cannot be used; the message is one line on which, and how to mend it."""

    #: Wrong use, as a wrong option is.
    exit_status = 2


def _split(value: Any) -> Any:
    if isinstance(value, str):
        return tuple(value.replace(",", " ").split())
    return value


Listed = Annotated[tuple[str, ...], NoDecode]


class Settings(BaseSettings):
    """Everything that may be set; see the table in the README.

    Attributes
    ----------
    data_dir : Path
        Where the default database, outgoing mails and the secret lie.
    secret : str
        Key of the marks of forgotten addresses; made and kept on first use.
    check_senders : str
        ``strangers`` (those who connect to us themselves), ``always`` (also what
        a front hands on without its results) or ``never``.
    arc_sealers : tuple of str
        Domains of forwarders whose ARC seal is believed.
    dkim_key, dkim_key_ed25519 : Path or None
        PEM files; the second is published under the selector with ``-ed25519``.
    relay_sessions : int
        Mails that may be under way to the relay at once.
    secret_file, relay_file, database_url_file : Path or None
        Files that hold the setting of that name, for it may hold a password.
    log : str
        The least level that is logged.
    log_addresses : str
        ``hash`` or ``show``: how addresses and Message-IDs stand in the log.
    metrics : str
        HOST:PORT at which Prometheus may ask; empty answers nobody.
    tls_chain, tls_key : Path or None
        PEM files of the certificate chain and its key; with both STARTTLS is offered.
    most_waiting : int
        Letters that may wait for a worker before new ones are put off with 452.
    least_free_mb : int
        Megabytes that must be free on the database's disk, else likewise.
    silence_hours : int
        After which silence opens a complete and undoubted request.
    draft_reminder_days : int
        After which the writer of an unfinished request is reminded of it, once; 0 reminds nobody.
    round_weekday, round_hour : int
        When the weekly round is due (0 is Monday), in ``timezone``.
    """

    model_config = SettingsConfigDict(
        env_prefix="PEERCIRCLE_", toml_file=FILE, extra="forbid", frozen=True
    )

    data_dir: Path = Path("peercircle-data")
    database_url: str = Field(default="", repr=False)
    database_url_file: Path | None = None
    list_address: str = "circles@localhost.localdomain"
    association: str = "Consultation circles"
    relay: str = Field(default="", repr=False)
    relay_file: Path | None = None
    coordinators: Listed = ()
    timezone: str = clocks.OURS
    clock: str = ""
    authserv_ids: Listed = ()
    arc_sealers: Listed = ()
    check_senders: Literal["strangers", "always", "never"] = "strangers"
    trusted_fronts: Listed = ("127.0.0.1", "::1")
    review: str = ""
    templates: Path | None = None
    dkim_key: Path | None = None
    dkim_key_ed25519: Path | None = None
    dkim_selector: str = "peercircle"
    relay_sessions: int = Field(default=2, ge=1, le=20)
    smtp: str = "127.0.0.1:8025"
    lmtp: str = ""
    metrics: str = ""
    tls_chain: Path | None = None
    tls_key: Path | None = None
    most_waiting: int = Field(default=100_000, ge=1)
    least_free_mb: int = Field(default=200, ge=0)
    retention_days: int = Field(default=30, ge=1, le=3650)
    min_size: int = Field(default=4, ge=3, le=16)
    max_size: int = Field(default=8, ge=3, le=16)
    need_prescriber: bool = False
    round_weekday: int = Field(default=0, ge=0, le=6)
    round_hour: int = Field(default=9, ge=0, le=23)
    silence_hours: int = Field(default=24, ge=1, le=720)
    draft_reminder_days: int = Field(default=10, ge=0, le=45)
    secret: str = Field(default="", repr=False)
    secret_file: Path | None = None
    log: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_addresses: Literal["hash", "show"] = "hash"

    @field_validator("coordinators", "authserv_ids", "arc_sealers", "trusted_fronts", mode="before")
    @classmethod
    def _listed(cls, value: Any) -> Any:
        return _split(value)

    @field_validator("log", mode="before")
    @classmethod
    def _upper(cls, value: Any) -> Any:
        return value.strip().upper() if isinstance(value, str) else value

    @field_validator("list_address")
    @classmethod
    def _address(cls, value: str) -> str:
        if not is_address(value):
            raise ValueError("write one plain address, such as circles@example.org")
        return value.lower()

    @field_validator("coordinators")
    @classmethod
    def _addresses(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for each in value:
            if not is_address(each):
                raise ValueError(f"{each!r} is no address; part several by commas")
        return tuple(each.lower() for each in value)

    @field_validator("timezone")
    @classmethod
    def _zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError(
                f"{value!r} is no time zone; write one such as America/Los_Angeles"
            ) from error
        return value

    @field_validator("review")
    @classmethod
    def _review(cls, value: str) -> str:
        if value not in ("", "hold"):
            raise ValueError("write hold, or leave it empty")
        return value

    @field_validator("clock")
    @classmethod
    def _clock(cls, value: str) -> str:
        if value and not value.startswith("file:"):
            raise ValueError("write file:PATH, or leave it empty")
        return value

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Arguments win over the environment, and that over the file."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)

    @property
    def zone(self) -> ZoneInfo:
        """The association's time zone."""
        return ZoneInfo(self.timezone)

    @property
    def url(self) -> str:
        """The database's URL, the embedded default where none is set."""
        return self.database_url or f"sqlite:///{self.data_dir / 'peercircle.sqlite3'}"

    @property
    def relay_url(self) -> str:
        """Where mails go, a folder where no relay is set."""
        return self.relay or f"eml:{self.data_dir / 'outgoing'}"

    @property
    def host(self) -> str:
        """The domain that we write from."""
        return domain(self.list_address)


def load(*, keep_secret: bool = True, **given: Any) -> Settings:
    """The settings of this process.

    Parameters
    ----------
    keep_secret : bool
        Make and keep a secret where none is set nor lies in the data folder.

    Raises
    ------
    SettingsError
        One line on the first setting that cannot be used.
    """
    if wrong := stray(os.environ, Settings.model_fields):
        raise SettingsError(wrong)
    try:
        found = Settings(**given)
    except ValidationError as error:
        first = error.errors()[0]
        name = "PEERCIRCLE_" + "_".join(str(each) for each in first["loc"][:1]).upper()
        reason = str(first["msg"]).removeprefix("Value error, ")
        if first["type"] == "extra_forbidden":
            reason = "is not known; see the table in the README"
        raise SettingsError(f"{name}: {reason}") from None
    except OSError as error:
        raise SettingsError(f"{FILE}: cannot be read: {error.strerror}") from None
    except ValueError as error:
        raise SettingsError(f"{FILE}: cannot be read: {error}") from None
    if found.min_size > found.max_size:
        raise SettingsError("PEERCIRCLE_MIN_SIZE: must not be above PEERCIRCLE_MAX_SIZE")
    found = found.model_copy(update=_from_files(found))
    if found.secret or not keep_secret:
        return found
    return found.model_copy(update={"secret": _secret(found.data_dir)})


def _from_files(found: Settings) -> dict[str, str]:
    """What stands in files of its own, so that it need not stand in the environment."""
    read = {}
    for name in ("secret", "relay", "database_url"):
        path: Path | None = getattr(found, f"{name}_file")
        if path is None:
            continue
        if getattr(found, name):
            raise SettingsError(f"PEERCIRCLE_{name.upper()}_FILE: {name} is set besides; keep one")
        try:
            read[name] = path.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            reason = type(error).__name__
            raise SettingsError(
                f"PEERCIRCLE_{name.upper()}_FILE: {path} cannot be read ({reason})"
            ) from None
    return read


def _secret(folder: Path) -> str:
    """The key kept in the data folder, made on first use for its owner's eyes only."""
    path = folder / "secret"
    try:
        return path.read_text().strip()
    except FileNotFoundError:
        pass
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text().strip()
    with os.fdopen(handle, "w") as file:
        file.write(secrets.token_hex(32) + "\n")
    return path.read_text().strip()
