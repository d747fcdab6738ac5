"""A learned opinion on which needed facts a letter tells of, in words that no reader made out.

"Any lunch hour that suits the rest of you will do" tells when its writer can meet, though no
table may turn it into hours.  Whoever wrote it must not be asked as if she had said nothing: the
question quotes her words.  A logistic regression for each topic weighs what
:mod:`mail.reading.learned` sees in a sentence.  Its weights lie in ``told.tsv`` and are made by
``python benchmarks/asking.py``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache

from mail.reading import learned
from mail.reading.text import Part, Text
from mail.understanding import Unread

#: From this probability on a sentence tells of a topic, by what letters set aside had: of those
#: who told us the fact most are believed, of those who did not hardly one.
LEAST = {
    "experience_years": 0.5,
    "licences": 0.4,
    "orientations": 0.3,
    "format": 0.35,
    "availability": 0.35,
}
#: "LPC, 11 years, Bend, by video": where so many facts are listed, ways of working mostly stand
#: among them, and are seen there where they do not.
_MOST_LISTED = 2
#: Longer pieces are no sentences, and quoting them would help nobody.
_LONGEST = 400


@cache
def table() -> learned.Table:
    """The weights."""
    return learned.load("mail.reading", "told.tsv")


def features(part: Part, sentence: str) -> frozenset[str]:
    """What is seen of a sentence, and in which part of a letter it stands."""
    return learned.features(sentence) | {f"part={part.where}"}


def sentences(text: Text) -> Iterator[tuple[Part, int, int]]:
    """Every sentence of the writer's own: of a fresh subject, the words, and the signature."""
    for part in (text.title, text.body, text.sign):
        if part is text.title and text.is_reply:
            continue
        for start, end in part.sentences:
            if part.plain[start:end].strip():
                yield part, start, end


def unread(text: Text, topics: Collection[str], read: Collection[str] = ()) -> tuple[Unread, ...]:
    """Those of the missing topics that some sentence tells of all the same.

    Parameters
    ----------
    text : Text
    topics : collection of str
        Words of ``ask`` of which nothing was read.
    read : collection of str
        The words that other facts were read of.

    Returns
    -------
    tuple of Unread
        In the order of `topics`, each with the likeliest sentence.
    """
    judged = [topic for topic in topics if topic in LEAST]
    best: dict[str, tuple[float, str]] = {}
    for part, start, end in sentences(text) if judged else ():
        shares = table().likeliest((features(part, part.plain[start:end]),))
        for topic in judged:
            said = part.evidence(start, end).strip()
            if topic == "orientations" and sum(each in said for each in read) > _MOST_LISTED:
                continue
            if shares[topic] >= max(LEAST[topic], best.get(topic, (0.0,))[0]) and said:
                best[topic] = (shares[topic], said[:_LONGEST])
    return tuple(Unread(topic, best[topic][1]) for topic in judged if topic in best)
