"""SPF, DKIM, DMARC and ARC, checked here by well-kept libraries.

Used where no front of ours has checked a letter.  It asks the DNS, so it is
done outside any transaction and has a time after which it gives up: then
nothing is known, which is never held against anybody.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from mail.trust.authenticate import ALIGNED, FAIL, NONE, Authentication, aligned, from_results

#: A look-up of a TXT record as dkimpy wants it: its bytes, or None.
TxtLookup = Callable[..., bytes | str | None]
#: SPF as pyspf has it: (client address, envelope sender, HELO) to a result.
SpfCheck = Callable[[str, str, str], str]

_MOST_SIGNATURES = 4
_SECONDS = 12.0
_LIMITED = re.compile(rb"[;\s]l\s*=\s*\d")
_DOMAIN = re.compile(rb"[;\s]d\s*=\s*([A-Za-z0-9._-]{1,253})")
_STRICT = ("quarantine", "reject")


def dns_txt(name: bytes | str, timeout: float = 4.0) -> bytes | None:
    """A TXT record by the system's resolver; None where there is none."""
    import dkim.dnsplug  # slow to import

    found: bytes | None = dkim.dnsplug.get_txt(name, timeout=int(timeout))
    return found


def dns_spf(peer: str, sender: str, helo: str) -> str:
    """SPF's verdict by the system's resolver."""
    import spf

    return str(spf.check2(i=peer, s=sender, h=helo, timeout=8, querytime=4)[0])


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a letter came from: for SPF.

    Attributes
    ----------
    peer : str
        The client's address; empty where a front of ours stood between.
    """

    peer: str = ""
    helo: str = ""
    envelope_sender: str = ""


@dataclass(frozen=True, slots=True)
class Checker:
    """Checks letters that no front of ours has checked.

    Attributes
    ----------
    txt, spf : callable
        The look-ups.
    sealers : collection of str
        Domains whose ARC seal is believed: forwarders that the association
        knows.  Anybody can seal anything (RFC 8617 part 9.6).
    """

    txt: TxtLookup = dns_txt
    spf: SpfCheck = dns_spf
    sealers: Collection[str] = ()
    monotonic: Callable[[], float] = time.monotonic

    def check(self, raw: bytes, identity: str, origin: Origin) -> Authentication:
        """How far a From can be believed; never raises.

        ALIGNED by a signature or an SPF pass of its own domain, or by the seal
        of a known forwarder.  FAIL only where the domain's owner asks for it
        (RFC 7489 part 6.3), and only where SPF could be looked at too.
        """
        domain = identity.rpartition("@")[2]
        ends = self.monotonic() + _SECONDS
        signer = self._signer(raw, domain, ends)
        if signer:
            return Authentication(ALIGNED, identity, f"dkim=pass {signer}")
        spf = self._spf(origin) if origin.peer and self.monotonic() < ends else "none"
        sender = origin.envelope_sender.rpartition("@")[2] or origin.helo
        if spf == "pass" and aligned(sender.lower(), domain):
            return Authentication(ALIGNED, identity, f"spf=pass {sender}")
        sealed = self._sealed(raw, identity) if self.monotonic() < ends else None
        if sealed is not None:
            return sealed
        policy = self._policy(domain) if self.monotonic() < ends else ""
        said = f"dkim=none spf={spf} dmarc={policy or 'none'}"
        unknown = not origin.peer or "error" in spf
        return Authentication(FAIL if policy in _STRICT and not unknown else NONE, identity, said)

    def _signer(self, raw: bytes, domain: str, ends: float) -> str:
        """The domain of a signature that holds and speaks for the author's."""
        import dkim

        if b"dkim-signature" not in raw[:200_000].lower():
            return ""
        try:
            mail: Any = dkim.DKIM(raw, minkey=1024, timeout=4)
            fields = [value for name, value in mail.headers if name.lower() == b"dkim-signature"]
        except Exception:  # a header that cannot be parsed is no signature
            return ""
        for index, value in enumerate(fields[:_MOST_SIGNATURES]):
            named = _DOMAIN.search(b";" + value)
            signer = named[1].decode("ascii").lower() if named else ""
            # With l= somebody may have added words of their own behind (RFC 6376 part 8.2).
            if not signer or not aligned(signer, domain) or _LIMITED.search(b";" + value):
                continue
            if self.monotonic() < ends and self._holds(mail, index):
                return signer
        return ""

    def _holds(self, mail: Any, index: int) -> bool:
        try:
            return bool(mail.verify(idx=index, dnsfunc=self.txt))
        except Exception:  # a bad signature or a resolver in trouble: not held against anybody
            return False

    def _spf(self, origin: Origin) -> str:
        sender = origin.envelope_sender or f"postmaster@{origin.helo}"
        try:
            return self.spf(origin.peer, sender, origin.helo)
        except Exception:  # pyspf raises on odd addresses
            return "temperror"

    def _sealed(self, raw: bytes, identity: str) -> Authentication | None:
        """What a forwarder that we know says to have found before it changed the letter."""
        import dkim

        if not self.sealers or b"arc-seal" not in raw[:200_000].lower():
            return None
        try:
            valid, results, _ = dkim.ARC(raw, timeout=4).verify(dnsfunc=self.txt)
            newest = max(results, key=lambda each: each["instance"])
            sealer = newest["as-domain"].decode("ascii").lower()
        except Exception:  # a broken chain says nothing
            return None
        if valid != b"pass" or sealer not in {each.lower() for each in self.sealers}:
            return None
        found = from_results(newest["aar-value"].decode("utf-8", "replace"), identity)
        if found.level is not ALIGNED:
            return None
        return Authentication(ALIGNED, identity, f"arc={sealer} {found.detail}")

    def _policy(self, domain: str) -> str:
        """What the domain's owner wants done with what fails; empty where nothing."""
        import authheaders

        def text(name: str) -> str:
            found = self.txt(name.encode("ascii")) or b""
            return found.decode("utf-8", "replace") if isinstance(found, bytes) else found

        try:
            verdict = authheaders.check_dmarc(
                f"From: x@{domain}\r\n\r\n".encode(), None, None, dnsfunc=text
            )
        except Exception:  # no policy can be had
            return ""
        return str(verdict.policy or "") if verdict.result == "fail" else ""
