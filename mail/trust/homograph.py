"""Addresses made to look like somebody else's.

Two addresses that differ in one letter's script are two addresses to every program and one to
every reader.  The service compares addresses letter by letter, so such a sender is a stranger;
this module tells when a stranger took pains to look like an acquaintance.
"""

from __future__ import annotations

import unicodedata

from mail.address import domain

#: Scripts with letters that look like Latin ones (Unicode TR 39, confusables).
_LOOKALIKE = frozenset({"CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU"})
#: Cyrillic and Greek letters that no reader tells from Latin ones; a label of nothing else
#: under a Latin ending is a disguise.
_TWINS = frozenset("асеорхуіѕјһԁԛԝӏвкмнтοανιρτυ")


def is_homograph(address: str) -> bool:
    """Whether an address mixes scripts, or hides letters, as only a disguise does.

    Parameters
    ----------
    address : str
        In Unicode or with ``xn--`` labels (RFC 3492).

    References
    ----------
    Unicode Technical Standard 39, part 5.2: an identifier of "highly restrictive" level mixes
    Latin only with Han, Hiragana, Katakana, Hangul and Bopomofo.

    Examples
    --------
    >>> is_homograph("ann@example.org"), is_homograph("аnn@example.org")
    (False, True)
    >>> is_homograph("анна@почта.рф"), is_homograph("ann@xn--exmple-4nf.org")
    (False, True)
    """
    host = domain(address)
    labels = [_shown(label) for label in host.split(".")]
    local = address.rpartition("@")[0]
    if any(_is_disguised(piece) for piece in (local, *labels)):
        return True
    return labels[-1].isascii() and any(
        label and set(label) <= _TWINS | {"-"} and not label.isascii() for label in labels
    )


def _shown(label: str) -> str:
    """A label as programs show it."""
    if not label.startswith("xn--") or len(label) > 63:
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError, OverflowError):
        return label


def _is_disguised(piece: str) -> bool:
    if piece.isascii():
        return False
    if any(unicodedata.category(letter) in ("Cf", "Cc", "Co", "Cn") for letter in piece[:254]):
        return True
    scripts = {unicodedata.name(c, "?").split()[0] for c in piece[:254] if c.isalpha()}
    return "FULLWIDTH" in scripts or ("LATIN" in scripts and bool(scripts & _LOOKALIKE))
