"""Addresses: one spelling for each, and the token that rides in ours.

A reply finds its way home by the *tag* of the list address, as in
``circles+TOKEN@example.org`` (RFC 5233, sub-addressing).  Local parts are
folded to lower case: RFC 5321 part 2.4 allows a host to tell ``Dana@`` from
``dana@``, but none that members use does, and phones capitalise at will.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.header import Header
from email.utils import formataddr, quote

#: Longest address of RFC 5321 part 4.5.3.1.3, without the angle brackets.
_LONGEST = 254

#: Deliberately looser than the grammar and linear in time: what matters is that
#: no blank, bracket or control character gets through, nor a byte that was no UTF-8.
_UNFIT = r"\s<>()\[\]\\,;:@\"\x00-\x1f\x7f\ud800-\udfff"
_ADDRESS = re.compile(rf"[^{_UNFIT}]{{1,64}}@[^{_UNFIT}]{{1,189}}")

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")

#: A token as the service makes it: letters of base32 or URL-safe base64.
_TAG = re.compile(r"[A-Za-z0-9_.-]{1,64}")


@dataclass(frozen=True, slots=True)
class Mailbox:
    """One person in a header.

    Attributes
    ----------
    address : str
        The address in its one spelling, ``""`` where the header named none.
    name : str
        The display name without control characters, ``""`` where there is none.
    """

    address: str
    name: str = ""

    @property
    def domain(self) -> str:
        """What stands after the ``@``."""
        return domain(self.address)

    @property
    def local(self) -> str:
        """What stands before the ``@``."""
        return self.address.rpartition("@")[0]


def normalise(address: str) -> str:
    """The one spelling of an address: no brackets or blanks, lower case.

    Examples
    --------
    >>> normalise(" <Dana@Example.ORG> ")
    'dana@example.org'
    """
    return _CONTROL.sub("", address).strip().strip("<>").strip().lower()


def is_address(text: str) -> bool:
    """Whether a text is one plain address that can be written to."""
    return len(text) <= _LONGEST and _ADDRESS.fullmatch(text) is not None


def addresses_in(text: str) -> tuple[str, ...]:
    """Every address that stands in running text, in order, each once."""
    # Sendmail writes "ann@example.org... User unknown" without a blank at times.
    found = (
        normalise(m.group().partition("..")[0].strip(".'`*-")) for m in _ADDRESS.finditer(text)
    )
    return tuple(dict.fromkeys(a for a in found if "." in domain(a) and is_address(a)))


def domain(address: str) -> str:
    """The part of an address after the last ``@``, lower case."""
    return address.rpartition("@")[2].strip().strip(">").lower()


def split_tag(address: str) -> tuple[str, str | None]:
    """An address without its tag, and the tag as it was written.

    Examples
    --------
    >>> split_tag("Circles+K3x@example.org")
    ('circles@example.org', 'K3x')
    >>> split_tag("circles@example.org")
    ('circles@example.org', None)
    """
    local, _, host = address.strip().strip("<>").strip().rpartition("@")
    stem, plus, tag = local.partition("+")
    if not plus or not _TAG.fullmatch(tag):
        return normalise(f"{stem if plus else local}@{host}"), None
    return normalise(f"{stem}@{host}"), tag


def with_tag(list_address: str, tag: str) -> str:
    """The list address with a tag, ready for Reply-To or VERP.

    Raises
    ------
    ValueError
        Where the tag could break out of the address.

    Examples
    --------
    >>> with_tag("circles@example.org", "k3")
    'circles+k3@example.org'
    """
    if not _TAG.fullmatch(tag):
        raise ValueError("a tag holds only letters, digits, dot, dash and underscore")
    local, _, host = list_address.rpartition("@")
    return f"{local}+{tag}@{host}"


def clean_name(name: str) -> str:
    """A display name on one line, without control or direction marks."""
    return " ".join(_CONTROL.sub(" ", name).split())[:200]


def header_form(mailbox: Mailbox) -> str:
    """A mailbox as a header may carry it: encoded, quoted, on one line."""
    name = clean_name(mailbox.name)
    if not name.isascii():
        return (
            f"{Header(name, 'utf-8').encode(linesep='').replace(chr(10), '')} <{mailbox.address}>"
        )
    if not mailbox.address.isascii():
        # As it is, in UTF-8 (RFC 6532 part 3.2), which ``formataddr`` does not know.
        return f'"{quote(name)}" <{mailbox.address}>' if name else mailbox.address
    return formataddr((name, mailbox.address))
