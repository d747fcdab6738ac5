"""A part's words with the line ends that a mail program made turned into spaces."""

from __future__ import annotations

from mail.reading.kept import with_part
from mail.reading.text import Part


@with_part
def flowing(part: Part) -> str:
    r"""The folded lower-case words, wrapped lines joined, of the same length.

    Line ends that the writer meant stay, so that a rule may still ask for a line.

    Examples
    --------
    >>> from mail.reading.text import Where
    >>> words = "I would be very glad to hear of some colleagues who meet at noon in\nBend."
    >>> flowing(Part(Where.NEW, words)).endswith("noon in bend.")
    True
    """
    lower = part.lower
    if "\n" not in lower:
        return lower
    letters = list(lower)
    for start, stop in part.sentences:
        end = start + len(lower[start:stop].rstrip())
        begin = end - len(lower[start:end].lstrip())
        position = lower.find("\n", begin, end)
        while position >= 0:
            letters[position] = " "
            position = lower.find("\n", position + 1, end)
    return "".join(letters)
