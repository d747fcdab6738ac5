"""What a check says."""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was looked at.

    Attributes
    ----------
    what : str
        The thing, a word or two.
    good : bool
        Whether the service can do its work as it stands.
    text : str
        What was found.
    cure : str
        What to do about it; empty where nothing is to do.
    """

    what: str
    good: bool
    text: str
    cure: str = ""

    def __str__(self) -> str:
        """The line as a person reads it."""
        cure = f": {self.cure}" if self.cure else ""
        told = " ".join(f"{self.what}: {self.text}{cure}".split())
        return f"{'ok ' if self.good else 'NOT'}  {told}"

    def document(self) -> dict[str, object]:
        """The line as a program reads it."""
        return asdict(self)
