"""A learned opinion on whether a machine wrote a mail that carries no mark of one.

The tables of :mod:`mail.speaking.absence_words` name what was met before.  This is the other voice: a
logistic regression over words, pairs of words and pairs of ideographs, whose weights lie in
``responders.tsv`` and are made by ``python benchmarks/responders.py`` from sentences of
responders, the open half of the invented mails, and what people wrote.
"""

from __future__ import annotations

import csv
import math
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from itertools import pairwise

from mail.anchored import Anchored
from mail.sieve import Sieve, Sieves
from mail.speaking.answer_words import PLAIN_ANSWER
from mail.speaking.responder_words import IDEAS as COMMON
from mail.speaking.service_words import OF_SERVICES

#: All ideas; several rows may tell of one.
IDEAS = (*COMMON, *OF_SERVICES, PLAIN_ANSWER)

#: Longer mails are judged by their beginning; responders speak there.
LONGEST = 700
#: So many words at the start count once more as an opening.
OPENING = 8
_MARKS = (
    (re.compile(r"https?://\S{1,200}|\bwww\.\S{1,100}"), " urlmark "),
    (Sieve(r"[^\s@<>]{1,64}@[^\s@<>]{1,100}"), " mailmark "),
    (re.compile(r"\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}"), " phonemark "),
    (re.compile(r"\d{1,4}"), " # "),
)
#: Fields of the mail that a receipt or a desk repeats; what they name is ours.
_FIELD = re.compile(
    r"(?m)^[ \t>]{0,6}(?:to|from|sent|subject|date|para|asunto|enviado|betreff|an|von|gesendet|objet|à|de|envoyé|assunto|oggetto|a|da|onderwerp|aan|ämne|till|emne|til|temat|do|aihe|тема|кому|件名|宛先|主题|收件人|제목)\s?[:：][^\n]{0,200}$"
)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|#|[?!]|[\U0001F300-\U0001FAFF]")
_WITHOUT_BLANKS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def _pattern(words: str, signs: str) -> str:
    # One look at the word's beginning spares a try of every word at every letter.
    return "|".join(filter(None, (words and rf"\b(?:{words})", signs)))


def _table(rows: Iterable[tuple[str, str]]) -> Sieves[str]:
    return Sieves(((idea, pattern) for idea, pattern in rows if pattern), re.IGNORECASE)


@cache
def _in_english() -> Sieves[str]:
    return _table((idea, _pattern(words, signs)) for idea, words, signs, _, _ in IDEAS)


@cache
def _elsewhere() -> Sieves[str]:
    return _table((idea, _pattern(words, signs)) for idea, _, _, words, signs in IDEAS)


#: So many of these in the beginning, and a mail is plainly English.
_ENGLISH = re.compile(
    r"\b(?:the|and|you|your|i|i'm|my|to|of|is|are|for|we|will|be|this|that|have|with|please|not|it)\b"
)
ENGLISH_WORDS = 4
#: Ideas that people bring up and machines hardly do.
OF_PERSONS = (
    "an answer", "our matter", "asks us", "asks for a deed", "thanks for a deed",
    "weighs an answer", "tells of herself", "of the trade", "a wish", "from a hand",
    "her own matter", "a plain answer",
)  # fmt: skip
#: People and machines say so alike.
OF_BOTH = ("a receipt",)
#: So many ideas of people is a plain answer worth.
PLAINLY = 2
_PERSONS = frozenset(f"idea:{each}" for each in OF_PERSONS)
_MACHINES = frozenset(
    f"idea:{each}" for each, *_ in IDEAS if each not in OF_PERSONS and each not in OF_BOTH
)
#: Who speaks of herself in English; services speak of nobody, or of us.
_HERSELF = re.compile(r"\b(?:i|i'm|i've|i'd|i'll|me|my|mine|myself)\b")
_OURSELVES = re.compile(r"\b(?:we|we're|we've|we'd|we'll|us|our|ours)\b")
_VOICES = ("herself", "ourselves", "nobody")
_SENTENCE = re.compile(r"(?<=[.!?。！？])\s{0,3}(?=\S)|\n")
_PARAGRAPH = re.compile(r"\n[ \t]*\n")
#: A paragraph that only greets.
_GREETING = re.compile(
    r"\W{0,3}(?:(?:hello|hi|hey|dear|greetings|good (?:morning|day|afternoon|evening)|hola|buen[oa]s|estimad[oa]|bonjour|madame|guten|liebe|sehr|hallo|olá|prezad[oa]|buongiorno|gentile|beste|geachte|hej|hei|dzień|szanown|hyvä|здравствуйте|уважаем|добрый)\b[^\n]{0,40}|[^\n]{1,30}[,，:])",
)
_APOSTROPHES = str.maketrans("’‘`", "'''")


def features(subject: str, words: str) -> frozenset[str]:
    """What is weighed in a mail.

    Parameters
    ----------
    subject : str
        The subject without the marks of a reply.
    words : str
        The body without quotation.

    Examples
    --------
    >>> sorted(features("", "Back at 9"))
    ['#', '^#', '^at', '^back', 'at', 'at #', 'back', 'back at', 'first:absence', 'head:absence', 'idea:absence', 'unknown+absence', 'unknown+voice']
    """
    text = unicodedata.normalize("NFKC", words[:LONGEST]).translate(_APOSTROPHES).lower()
    text = _FIELD.sub("", text)
    for pattern, mark in _MARKS:
        text = pattern.sub(mark, text)
    found = list(_tokens(text))
    title = _tokens(re.sub(r"\d+", "#", subject[:100].lower()))
    return frozenset(
        (
            *found,
            *(f"{a} {b}" for a, b in pairwise(found)),
            *(f"^{word}" for word in found[:OPENING]),
            *(f"subject:{word}" for word in title),
            *_ideas(text),
        )
    )


def speaks_of(idea: str, words: str) -> bool:
    """Whether a mail brings up one idea."""
    return f"idea:{idea}" in features("", words)


def is_english(words: str) -> bool:
    """Whether the beginning of a mail is plainly English."""
    return len(_ENGLISH.findall(words[:300].lower())) >= ENGLISH_WORDS


def of_persons(found: Collection[str]) -> int:
    """How many ideas of people a mail brings up; a plain answer counts for more than one."""
    more = PLAINLY - 1 if answers_plainly(found) else 0
    return len(_PERSONS.intersection(found)) + more


def answers_plainly(found: Collection[str]) -> bool:
    """Whether a mail says what only who was asked says."""
    return "idea:a plain answer" in found


def brings_up(ideas: Iterable[str], found: Collection[str]) -> bool:
    """Whether a mail brings up some of the ideas."""
    return any(f"idea:{each}" in found for each in ideas)


def voice(found: Collection[str]) -> str:
    """Of whom a mail speaks: ``herself``, ``ourselves``, ``nobody``, or ``unknown`` (not English)."""
    return next((each for each in _VOICES if f"{each}+voice" in found), "unknown")


def says_i(words: str) -> bool:
    """Whether somebody speaks of herself in the beginning of a mail, in English, however short."""
    return _HERSELF.search(words[:LONGEST].translate(_APOSTROPHES).lower()) is not None


def of_machines(found: Collection[str]) -> int:
    """How many ideas of machines a mail brings up."""
    return len(_MACHINES.intersection(found))


def _ideas(text: str) -> Iterator[str]:
    """The ideas of a mail, those of its first sentence, and each two that meet."""
    english = is_english(text)
    found: dict[str, Anchored] = {}
    for table in (_in_english(),) if english else (_in_english(), _elsewhere()):
        for name, pattern in table.within(text):
            if name not in found and pattern.search(text):
                found[name] = pattern
    names = sorted(found)
    first = _SENTENCE.split(text, 1)[0]
    opening = {name for name in names if found[name].search(first)}
    voice = _voice(text, english)
    yield from (f"{voice}+{name}" for name in (*names, "voice"))
    yield from (f"idea:{name}" for name in names)
    yield from (f"first:{name}" for name in opening or ("nothing",))
    yield from (f"both:{a}+{b}" for n, a in enumerate(names) for b in names[n + 1 :])
    # Below a person's words stands what her signature says to clients.
    head = _head(text)
    yield from (f"head:{name}" if found[name].search(head) else f"below:{name}" for name in names)


def _voice(text: str, english: bool) -> str:
    """Of whom a mail speaks that is plainly English: of herself, of us, or of nobody."""
    if not english:
        return "unknown"
    if _HERSELF.search(text):
        return "herself"
    return "ourselves" if _OURSELVES.search(text) else "nobody"


def _head(text: str) -> str:
    """The first paragraph that is no mere greeting."""
    paragraphs = _PARAGRAPH.split(text.strip())
    return next((each for each in paragraphs if not _GREETING.fullmatch(each)), text)


def _tokens(text: str) -> Iterator[str]:
    """Words, and single signs of scripts without blanks between words."""
    if _WITHOUT_BLANKS.search(text) is None:
        yield from _WORD.findall(text)
        return
    for word in _WORD.findall(text):
        if _WITHOUT_BLANKS.search(word):
            yield from word
        else:
            yield word


@cache
def _weights() -> Mapping[str, float]:
    with (files("mail.speaking") / "responders.tsv").open(encoding="utf-8") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["feature"]: float(row["weight"]) for row in rows}


def likelihood(found: Iterable[str], table: Mapping[str, float] | None = None) -> float:
    """The learned probability that a machine wrote it, from 0 to 1.

    The features that the table knows form a vector of length 1; the empty feature is the
    intercept.
    """
    table = _weights() if table is None else table
    known = [table[feature] for feature in found if feature in table]
    total = table[""] + sum(known) / (math.sqrt(len(known)) or 1.0)
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))
