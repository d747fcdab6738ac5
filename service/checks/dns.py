"""The records that others look up before they believe our mail, or find the way to us."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
)

from service.checks.line import Line
from service.checks.resolver import NoAnswerAtAll, Resolver, reverse_name
from service.settings import Settings

#: Names that no public DNS has (RFC 2606, RFC 6761, RFC 6762).
_PRIVATE = (".localdomain", ".localhost", ".example", ".test", ".invalid", ".local")


def look(settings: Settings, resolver: Resolver) -> Iterator[Line]:
    """MX, PTR, SPF, DKIM and DMARC of the list's domain."""
    host = settings.host
    if "." not in host or f".{host}".endswith(_PRIVATE):
        yield Line("DNS", True, f"not looked at: {host} is no public name")
        return
    try:
        servers = resolver.ask(host, "MX")
        yield _mx(host, servers)
        yield _ptr(servers[0] if servers else host, resolver)
        yield _spf(host, resolver.ask(host, "TXT"))
        yield from _dkim(settings, resolver)
        yield _dmarc(host, resolver.ask(f"_dmarc.{host}", "TXT"))
    except NoAnswerAtAll as error:
        yield Line(
            "DNS", False, f"no name server answers ({error})", "see /etc/resolv.conf, then again"
        )


def _mx(host: str, servers: tuple[str, ...]) -> Line:
    if not servers:
        cure = f"add `{host}. MX 10 mail.{host}.`, naming the machine that takes the mail"
        return Line("MX", False, f"{host} has none, so mail does not find the way here", cure)
    return Line("MX", True, f"{host} by {', '.join(servers)}")


def _ptr(server: str, resolver: Resolver) -> Line:
    """Forward-confirmed reverse DNS, without which large receivers refuse mail."""
    addresses = resolver.ask(server, "A") + resolver.ask(server, "AAAA")
    if not addresses:
        return Line("PTR", False, f"{server} has no address", f"add an A record for {server}")
    for address in addresses:
        names = resolver.ask(reverse_name(address), "PTR")
        back = any(
            address in resolver.ask(name, "AAAA" if ":" in address else "A") for name in names
        )
        if not back:
            told = f"{address} is {names[0]}, which is not {address}" if names else address
            cure = f"ask whoever rents you {address} to set its name to {server}"
            return Line("PTR", False, f"{told} has no name that leads back", cure)
    return Line("PTR", True, f"{server} and {', '.join(addresses)} name each other")


def _spf(host: str, texts: tuple[str, ...]) -> Line:
    found = [each for each in texts if each.lower().split(" ")[0] == "v=spf1"]
    if not found:
        return Line("SPF", False, f"{host} has none", f'add `{host}. TXT "v=spf1 mx -all"`')
    if len(found) > 1:
        # RFC 7208 section 4.5: more than one is an error, and all of it is void.
        return Line("SPF", False, f"{host} has {len(found)}", "keep one: several void each other")
    terms = found[0].lower().split()
    if "+all" in terms or "all" in terms:
        return Line("SPF", False, f"“{found[0]}” lets everybody send", "end it with -all or ~all")
    if not any(each in terms for each in ("-all", "~all")) and "redirect=" not in found[0]:
        return Line("SPF", False, f"“{found[0]}” forbids nobody", "end it with -all or ~all")
    return Line("SPF", True, f"“{found[0]}”; see that it names your relay")


def public_half(pem: bytes) -> tuple[str, str]:
    """Kind and base64 of the key to publish (RFC 6376 section 3.6.1, RFC 8463 section 4.2)."""
    key = load_pem_private_key(pem, password=None).public_key()
    if isinstance(key, Ed25519PublicKey):
        return "ed25519", base64.b64encode(key.public_bytes_raw()).decode()
    der = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return "rsa", base64.b64encode(der).decode()


def _dkim(settings: Settings, resolver: Resolver) -> Iterator[Line]:
    keys = (
        (settings.dkim_key, settings.dkim_selector),
        (settings.dkim_key_ed25519, f"{settings.dkim_selector}-ed25519"),
    )
    if not any(path for path, _ in keys):
        cure = "set PEERCIRCLE_DKIM_KEY, unless your relay signs for you"
        yield Line("DKIM", True, "mails leave here unsigned", cure)
    for path, selector in keys:
        if path is not None:
            yield _key(Path(path), f"{selector}._domainkey.{settings.host}", resolver)


def _key(path: Path, name: str, resolver: Resolver) -> Line:
    try:
        kind, ours = public_half(path.read_bytes())
    except (OSError, ValueError, TypeError) as error:
        text = f"{path}: {type(error).__name__}"
        return Line("DKIM", False, text, "see PEERCIRCLE_DKIM_KEY: a PEM file of a private key")
    record = f"v=DKIM1; k={kind}; p={ours}"
    published = [_tags(each).get("p", "") for each in resolver.ask(name, "TXT")]
    if not published:
        return Line("DKIM", False, f"{name} is not there", f'add `{name}. TXT "{record}"`')
    if ours not in published:
        text = f"{name} holds another key, so every signature fails"
        return Line("DKIM", False, text, f'let it be "{record}"')
    return Line("DKIM", True, f"{name} holds our {kind} key")


def _tags(record: str) -> dict[str, str]:
    pairs = (each.partition("=") for each in record.split(";"))
    return {name.strip().lower(): "".join(value.split()) for name, _, value in pairs}


def _dmarc(host: str, texts: tuple[str, ...]) -> Line:
    found = [each for each in texts if _tags(each).get("v", "").upper() == "DMARC1"]
    example = f'`_dmarc.{host}. TXT "v=DMARC1; p=quarantine; rua=mailto:postmaster@{host}"`'
    if not found:
        return Line("DMARC", False, f"_dmarc.{host} is not there", f"add {example}")
    policy = _tags(found[0]).get("p", "").lower()
    if policy not in ("none", "quarantine", "reject"):
        return Line("DMARC", False, f"“{found[0]}” has no policy", f"let it be {example}")
    if policy == "none":
        return Line("DMARC", True, "p=none: forged mail in our name is only counted")
    return Line("DMARC", True, f"p={policy}")
