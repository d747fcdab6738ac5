"""What the service needs in order to run, looked at before anything listens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from ssl import SSLError

from mail.arriving.server import Certificate
from mail.leaving.sender import RelayUnfit, relay
from service.serve import AddressError, host_port
from service.settings import Settings, SettingsError


def require(settings: Settings) -> None:
    """Be sure that what is set can be used.

    Raises
    ------
    SettingsError
        With one line on the first setting that cannot be.
    """
    for wrong in _wrong(settings):
        raise SettingsError(wrong)


def _wrong(settings: Settings) -> Iterator[str]:
    own = settings.templates
    if own is not None and not own.is_dir():
        yield f"PEERCIRCLE_TEMPLATES: {own} is no folder; make it, or unset this"
    yield from _certificate(settings.tls_chain, settings.tls_key)
    try:
        relay(settings.relay_url)
    except RelayUnfit as error:
        yield f"PEERCIRCLE_RELAY: {error}"
    try:
        host_port(settings.metrics or "127.0.0.1:0")
    except AddressError as error:
        yield f"PEERCIRCLE_METRICS: {error}"


def _certificate(chain: Path | None, key: Path | None) -> Iterator[str]:
    if chain is None and key is None:
        return
    if chain is None or key is None:
        yield "PEERCIRCLE_TLS_CHAIN, PEERCIRCLE_TLS_KEY: set both, or TLS is not offered"
        return
    for path in (chain, key):
        if not path.is_file():
            yield f"PEERCIRCLE_TLS_CHAIN, PEERCIRCLE_TLS_KEY: there is no file {path}"
    try:
        Certificate(chain, key).context()
    except SSLError as error:
        reason = error.reason or "no PEM"
        yield f"PEERCIRCLE_TLS_CHAIN, PEERCIRCLE_TLS_KEY: do not fit together ({reason})"
    except OSError as error:
        yield f"PEERCIRCLE_TLS_CHAIN, PEERCIRCLE_TLS_KEY: cannot be read: {error.strerror}"
