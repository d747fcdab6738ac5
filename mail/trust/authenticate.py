"""Whether a letter's From can be believed (SPF, DKIM, DMARC, ARC; RFC 8601).

Two ways: our own front has checked and said so in Authentication-Results, or
we check ourselves (``mail.trust.checks``).  Only the topmost result of a trusted
front counts; anybody can write such a header, and a forged one stands below
the one that our front put on top.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum

from mail.letter import Letter

_SERV_ID = re.compile(r"\s*\"?([^\s;\"]{1,253})\"?(?:\s+\d+)?\s*(?:;|$)")
_RESULT = re.compile(
    r"(?:^|[;\s])(spf|dkim|dmarc|arc)\s*=\s*([a-z]{3,12})\b([^;]{0,1000})", re.IGNORECASE
)
_PROPERTY = re.compile(
    r"(header\.(?:d|i|from)|smtp\.(?:mailfrom|helo))\s*=\s*\"?([^\s;\"]{1,320})", re.IGNORECASE
)
_COMMENT = re.compile(r"\([^()]{0,500}\)")
_BY = re.compile(r"\bby\s+([^\s;()]{1,253})", re.IGNORECASE)


class Level(StrEnum):
    """How far a From can be believed."""

    ALIGNED = "aligned"
    NONE = "none"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Authentication:
    """What is known of the sender's identity.

    Attributes
    ----------
    level : Level
        ALIGNED: a check passed for the domain of From.  FAIL: DMARC failed, or
        the mail has two senders.  NONE: nothing is known.
    identity : str or None
        The address in From that the level speaks of.
    detail : str
        One line for the log.
    """

    level: Level
    identity: str | None
    detail: str


#: Checks a mail for the address in its From.
Check = Callable[[bytes, str], Authentication]

ALIGNED, NONE, FAIL = Level.ALIGNED, Level.NONE, Level.FAIL


def authenticate(
    letter: Letter,
    raw: bytes,
    *,
    authserv_ids: Collection[str] | None = None,
    check: Check | None = None,
) -> Authentication:
    """How far the From of a letter can be believed.

    Parameters
    ----------
    letter : Letter
        The letter.
    raw : bytes
        The same as received; needed only to check it here.
    authserv_ids : collection of str or None
        Ids of our own fronts; empty believes nobody.  None, for a mail out of a
        file: the topmost result is believed if its id is the ``by`` host of the
        topmost Received.
    check : callable or None
        Checks here what no front has; None: then nothing is known.

    Returns
    -------
    Authentication
    """
    senders = {box.address for box in letter.froms if box.address}
    if len(senders) != 1 or "two From headers" in letter.defects:
        level = FAIL if len(senders) > 1 else NONE
        return Authentication(level, None, f"{len(senders)} senders in From")
    identity = next(iter(senders))
    noted = trusted_results(letter, authserv_ids)
    if noted is not None:
        return from_results(noted, identity)
    if check is not None:
        return check(raw, identity)
    return Authentication(NONE, identity, "not checked")


def trusted_results(letter: Letter, authserv_ids: Collection[str] | None) -> str | None:
    """The Authentication-Results of our own front, None where there is none."""
    trusted = {i.lower() for i in authserv_ids or ()}
    if authserv_ids is None:
        received = next((v for n, v in letter.headers if n == "received"), "")
        host = _BY.search(received)
        trusted = {host.group(1).lower().rstrip(".")} if host else set()
    for name, value in letter.headers:
        if name == "authentication-results":
            found = _SERV_ID.match(value)
            told = found is not None and found.group(1).lower().rstrip(".") in trusted
            return value if told else None
    return None


def from_results(value: str, identity: str) -> Authentication:
    """What an Authentication-Results says of the From; only results aligned with it count."""
    domain = identity.rpartition("@")[2]
    shown = _COMMENT.sub(" ", value[:8_000])
    results: dict[str, list[tuple[str, dict[str, str]]]] = {}
    for method, result, rest in _RESULT.findall(shown):
        named = {key.lower(): v.lower() for key, v in _PROPERTY.findall(rest)}
        results.setdefault(method.lower(), []).append((result.lower(), named))
    for result, named in results.get("dmarc", []):
        about = named.get("header.from", domain)
        if result == "pass" and aligned(about, domain):
            return Authentication(ALIGNED, identity, f"dmarc=pass {about}")
        if result in ("fail", "reject", "quarantine"):
            return Authentication(FAIL, identity, f"dmarc={result} {about}")
    for result, named in results.get("dkim", []):
        signer = named.get("header.d") or named.get("header.i", "").rpartition("@")[2]
        if result == "pass" and signer and aligned(signer, domain):
            return Authentication(ALIGNED, identity, f"dkim=pass {signer}")
    for result, named in results.get("spf", []):
        sender = named.get("smtp.mailfrom", "").rpartition("@")[2]
        if result == "pass" and sender and aligned(sender, domain):
            return Authentication(ALIGNED, identity, f"spf=pass {sender}")
    said = " ".join(f"{m}={r[0][0]}" for m, r in results.items())
    return Authentication(NONE, identity, said or "no result")


def aligned(checked: str, author: str) -> bool:
    """Relaxed alignment (RFC 7489 part 3.1): the same organisational domain."""
    checked, author = checked.strip(".").lower(), author.strip(".").lower()
    if checked == author:
        return True
    return author.endswith(f".{checked}") and checked.count(".") >= 1 and not _is_public(checked)


def _is_public(domain: str) -> bool:
    """Whether strangers share a domain, as ``co.uk``."""
    from authheaders.dmarc_lookup import get_org_domain  # slow to import: loads a list

    try:
        return bool(get_org_domain(domain) != domain)
    except Exception:  # the list does not know the name
        return True
