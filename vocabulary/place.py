"""One place on the map, and how its name is compared."""

from __future__ import annotations

from dataclasses import dataclass

#: The association's own states come first where a name has several.
HOME_STATES = ("OR", "WA")

_BARE = str.maketrans({".": None, "'": None, "’": None, "-": " "})
_SHORT = {"st": "saint", "mt": "mount", "ft": "fort"}


@dataclass(frozen=True, slots=True)
class Place:
    """A town, a quarter of one, or a ZIP code.

    Attributes
    ----------
    name : str
        The town's or quarter's name as we write it.
    kind : str
        ``city`` and ``area`` (a quarter) of our own table, ``town`` from the
        ZIP codes, ``zip`` for one ZIP code.
    parent : str or None
        The town a quarter lies in.
    state : str
        Two letters.
    latitude, longitude : float
        Degrees; the centre of the town, or of the ZIP code's area.
    zips : tuple of str
        Its ZIP codes.
    aliases : tuple of str
        Other names that mean it.
    region : str
        The part of Oregon, or the state's letters elsewhere.
    zone : str
        IANA time zone.
    context_aliases : tuple of str
        Short names that mean it only beside other words (``SE``, ``Mac``).
    """

    name: str
    kind: str
    parent: str | None
    state: str
    latitude: float
    longitude: float
    zips: tuple[str, ...]
    aliases: tuple[str, ...]
    region: str
    zone: str
    context_aliases: tuple[str, ...] = ()

    @property
    def town(self) -> str:
        """The town's name, also where this is a quarter of it."""
        return self.parent or self.name


def key(name: str) -> str:
    """The name without case, points, hyphens and the usual shortenings.

    Examples
    --------
    >>> key("St. Johns") == key("saint johns")
    True
    """
    bare = name.casefold().translate(_BARE)
    return " ".join(_SHORT.get(word, word) for word in bare.split())
