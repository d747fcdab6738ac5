"""Orientations with polarity: practised, trained in, identified with or wanted, or rejected.

Theory of operation.  Names are found in one pass and joined to *chains*: names
parted only by commas, slashes and joining words.  A chain is believed when one
of its names is sure, when a word of method stands beside it ("mostly",
"trained in", "leaning"), or when two names stand together.  Clashing
abbreviations are then settled by the words around, and
:mod:`mail.reading.facts.polarity` says what the writer thinks of each.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from mail.reading.facts import licence_owner, orientation_clash, orientation_signs
from mail.reading.facts.orientation_asked import only_asked
from mail.reading.facts.orientation_otherwise import otherwise
from mail.reading.facts.orientation_sure import Sure
from mail.reading.facts.orientation_words import Meaning, lexicon
from mail.reading.facts.polarity import Stance, stance
from mail.reading.phrases import Hit
from mail.reading.speaker import for_another
from mail.reading.text import Part, Text, Where
from mail.sieve import Sieve
from mail.understanding import OrientationFact

_JOIN = re.compile(
    r"[\s,/&+;|*.()-]*(?:(?:and|or|with|plus|definitely|not|never|rather than|instead of|over|less|currently|some|a bit of|a little|bit of|mostly|mainly|more|the|maybe|also|lots of|a lot of|a fair amount of|a fair bit of|a good deal of|a good dose of|a (?:dose|dash|touch|pinch|sprinkling|dollop|helping|splash|measure) of|heavy on|with a|use|using|then|one|two|three|four|as well as|training in|trained|therapy|work"
    r"|informed|oriented|leaning|based|focused|level \d|l\d|certified|stuff|both|into|an?|perspectives?|approach|in|theory|therapies|skills|i do|i use|general|individual|couples|for couples|practitioners?)\b[\s,/&+;|*()-]*){0,4}$"
)
_CUE = re.compile(
    r"(?:\b(?:mostly|mainly|primarily|largely|chiefly|predominantly|ideally|preferably|more|very|pretty|quite|i'm|i am|im|me|we're|we are|orientations?|approach(?:es)?|background|leans?|leaning|lean toward|trained|training|use|uses|using"
    r"|practice|practi[cs]ing|work is|my work|do|does|doing|taught by|school of|the only thing is|into|from|informed by|rooted in|grounded in|influenced by|identify as|steeped in|blend of|mix of|combination of|draw on|drawing on|draws? from|style|modalit(?:y|ies)"
    r"|lens|frame|framework|theory|call|called|both|love|hate|dislike|stand|put|add|include|raised on|brought up on|converted to|schooled in|steeped in|reading|read|allergic to|tired of|sick of|interested in|fan of|certified|certification|subscribe to|hold with|all|group|work|works|working|therapist|methods?|school|towards?|of|like|around|about|in|with|on|learning|studying|drawn to|broadly|loosely|fairly|basically|essentially|generally|always|raised on|fond of|closer to|close to|at home in|flavou?r(?:ed)?|sort of|kind of|read (?:a lot of|much|plenty of)|a lot of|lots of|believe in|orientation\(s\)|modality|modalities|did|combine|integrate|two of us|of us)"
    r"(?:\s+(?:is|are|an?|the|in|on|as|with|from|of|mostly|more|also|my|very|kind|sort|something|some|i|would|suppose|bit|fairly|strongly|pretty|hybrid|through|people|two|one|three|mainly|primarily|in the|both|do|we|have|probably|long|all|myself|ourselves|now|it))*\s*[:(-]?\s*|[:;]\s*|^\s*|\n\s*)$"
)
_SUFFIX = re.compile(
    r"[ -]?(?:y\b(?!,? \d)|heavy\b|driven\b|cent(?:er|r)ed\b|inclined\b|certified\b|through and through|to the (?:core|bone)|these days|nowadays|by default|at bottom|after a fashion|of sorts|-?minded|flavou?red?|-?ish\b|for (?:the |my )?(?:families|couples|kids|individuals|groups|trauma|ocd)\b|leaning|oriented|lens|informed|based|focused|focus\b|thinkers?\b|colleagues\b|crowd\b|lineages?\b|literature\b|persuasion\b|camp\b|kin\b|therapists?|therap(?:y|ies)|approach(?:es)?|work\b|bent\b|framework|frame\b|folks|people|types?\b|ish\b|vein\b|way\b(?! (?:to|of|up|down))|training|trained|practitioners?|perspectives?|orientation|stuff\b"
    r"|by (?:training|inclination|temperament|conviction|upbringing|nature)\b|gr(?:ou)?ps?\b|models?\b|theory|psychotherap\w+|interventions?|techniques|practice\b|thinking|consult\w*|clinicians?|counsel\w+|methods?|is my|are my|is our|in leaning|in spirit|keeps me|shaped me|(?:'s|is) the only (?:thing|one|model|approach)|(?:makes|made) (?:the most )?sense|grounds|runs through|guides|informs my|underlies|is home|is where i|is what (?:i|shaped)|is how i|at (?:the |my |its )?(?:heart|core|root)\b|especially|(?:family |couples? |play |group )(?:therap(?:y|ies|ist)|work)|person\b|tradition|world\b|side\b|background|facilitat\w+|hybrid)"
)
_WEAK_CUE = re.compile(
    r"(?:\b(?:of|like|around|about|in|with|on|all|group|work|works|do|from|more|very|both)\s+(?:an?|the|my|some)?\s*|^\s*|\n\s*)$"
)
#: What one does most, or is brought up in: it outweighs a weak word at the name itself.
_OWN_WORK = re.compile(
    r"\b(?:(?:i|we) (?:\w+ ){0,2}(?:mostly|mainly|primarily|largely|usually|chiefly) (?:do|use|practi[cs]e)|background (?:is|was|lies) (?:mostly |mainly )?in|(?:main|chief|primary|favou?rite|usual|core|my|go-to) (?:tools?|modalit(?:y|ies)|approach(?:es)?|models?|methods?) (?:is|are|would be))(?: (?:a lot of|lots of|some|mostly|mainly|the))? $"
)
#: A word of method that makes a name of "in attachment work", "a narrative therapist".
_METHOD = re.compile(
    r"[ -](?:therap(?:y|ies|ists?)\b|psychotherap\w+|psychology\b|theory\b|trained\b|informed\b|based\b|oriented\b|work\b(?! (?:on|to|out|together|best)\b))"
)
_THEN_I = re.compile(
    r"(cbt)(?= i (?:leave|left|do|did|don't|use|used|am|was|have|had|never|no|find|love|like|can|can't|could|gave|tried|practi|learn|know|teach|only|still|avoid|hate|would|will|mostly|trained|got|came|took|think|call))"
)
_OTHER_ONES = Sieve(
    r"\b(?:no (?:training|interest|experience) (?:in|with)|(?:don't|do not|never) (?:do|use|practi[cs]e|want)|not) (?:either of )?the (?:other|others|other (?:one|two|ones|three))\b"
)


_ARTICLE = re.compile(r"(?:^|\b(?:an?|the|who|of|as)|[,;:/(]) ?$")


#: A name: its part and span, what it means, the stance by the tables, all names of the part.
Named = tuple[Part, tuple[int, int], tuple[str, ...], Stance, list[tuple[int, int]]]


@dataclass(slots=True)
class _Mention:
    names: tuple[str, ...]
    sure: Sure
    start: int
    end: int
    believed: bool = False


def read(text: Text) -> tuple[OrientationFact, ...]:
    """The orientations the letter takes a stand on, each once, in order.

    Parameters
    ----------
    text : Text
        The letter.

    Returns
    -------
    tuple of OrientationFact
        ``value`` is a canonical name of ``vocabulary/data/orientations.tsv``;
        an "EFT" that nothing settles is "EFT (unspecified)".
    """
    found: dict[str, list[tuple[Stance, Part, int, int]]] = {}
    asked: list[tuple[str, Part, int, int]] = []
    for part, span, names, heard, others in mentions(text):
        view = orientation_signs.settled(part, span, names, heard, others)
        if view is Stance.POSITIVE and only_asked(part, span[0]):
            asked += [(name, part, *span) for name in names]
            continue
        for name in names:
            found.setdefault(name, []).append((view, part, *span))
    _the_others(text, found, asked)
    return tuple(
        fact for name, views in found.items() if (fact := _verdict(name, views)) is not None
    )


def mentions(text: Text) -> Iterator[Named]:
    """Every name that stands for an orientation, with what the tables hear of it."""
    another = for_another(text)
    for part in text.parts:
        believed = list(_believed(part))
        spans = [(mention.start, mention.end) for mention in believed]
        for mention, span in zip(believed, spans, strict=True):
            if _in_anothers_brackets(text, part, mention.start):
                continue
            names = orientation_clash.settle(
                text, part, mention.names, mention.start, capital=_capital(part, mention)
            )
            yield part, span, names, stance(part, *span, for_another=another), spans


def _in_anothers_brackets(text: Text, part: Part, at: int) -> bool:
    line = part.plain[part.line_at(at)[0] : at]
    before = part.flow[part.sentence_at(at)[0] : at]
    return licence_owner.in_brackets_of(line, before, text.sender_name)


def _verdict(name: str, views: list[tuple[Stance, Part, int, int]]) -> OrientationFact | None:
    """One stand out of all mentions.

    "Don't do it" outweighs everything; a group of it being unwanted is outweighed
    by practising it, but not by a subject line that only names it.
    """
    best = max(
        views,
        key=lambda view: (
            (view[0], -view[2]) if view[1].where is not Where.SUBJECT else (view[0] - 1.5, 0)
        ),
    )
    view, part, start, end = best
    if view is Stance.NONE:
        return None
    polarity = "positive" if view is Stance.POSITIVE else "negative"
    return OrientationFact(name, polarity, part.evidence(start, end))


def _the_others(
    text: Text,
    found: dict[str, list[tuple[Stance, Part, int, int]]],
    asked: list[tuple[str, Part, int, int]],
) -> None:
    """Read "I have no training in the other two": those asked about and not practised."""
    if not _OTHER_ONES.search(text.body.flow):
        return
    for name, part, start, end in asked:
        if not any(view[0] is Stance.POSITIVE for view in found.get(name, [])):
            found[name] = [(Stance.REJECTED, part, start, end)]


def _believed(part: Part) -> Iterable[_Mention]:
    """The mentions that stand for an orientation, after looking at their company."""
    mentions = [m for hit in lexicon().find(part) if (m := _mention(part, hit)) is not None]
    for chain in _chains(part, mentions):
        company = _company(part, chain, mentions)
        for mention in chain:
            if _is_believed(part, mention, company):
                yield mention


def _mention(part: Part, hit: Hit[Meaning]) -> _Mention | None:
    (names, sure), end = hit.value, hit.end
    if split := _THEN_I.match(part.flow, hit.start, hit.end + 12):
        # "CBT I leave to others" tells what I do with it, and names no insomnia.
        names, end = ("Cognitive Behavioral Therapy",), split.end(1)
    word = part.flow[hit.start : end]
    first, last = part.sentence_at(hit.start)
    before, after = part.flow[first : hit.start], part.flow[end:last]
    shouted = sure is Sure.CAPITALS and _capital(part, _Mention(names, sure, hit.start, end))
    for other_before, other_after in otherwise().get(word, ()):
        if shouted and not other_after.match(after) and _ARTICLE.search(before):
            # "An ACT group" in capitals is the therapy; "will ACT soon" is not.
            continue
        if other_after.match(after):
            return None
        if other_before.search(before) and not (_METHOD.match(after) or _OWN_WORK.search(before)):
            return None
    return _Mention(names, sure, hit.start, end)


def _chains(part: Part, mentions: list[_Mention]) -> list[list[_Mention]]:
    chains: list[list[_Mention]] = []
    for mention in mentions:
        if chains:
            gap = part.flow[chains[-1][-1].end : mention.start]
            if (
                len(gap) < 45
                and "\n\n" not in gap
                and not re.search(r"\.\s", gap)
                and _JOIN.match(gap)
            ):
                chains[-1].append(mention)
                continue
        chains.append([mention])
    return chains


def _company(part: Part, chain: list[_Mention], mentions: list[_Mention]) -> int:
    """How much speaks for the chain: 2 sure, 1 a little, 0 nothing."""
    if any(m.sure is Sure.PLAIN or (m.sure is Sure.CAPITALS and _capital(part, m)) for m in chain):
        return 2
    first = part.sentence_at(chain[0].start)[0]
    before = part.flow[first : chain[0].start]
    if any(_SUFFIX.match(part.flow, m.end) for m in chain):
        return 2
    if any(_written_as_name(part, m) for m in chain) and _sure_beside(part, chain, mentions):
        return 2
    cue = _CUE.search(before)
    if cue and not _WEAK_CUE.search(before):
        return 2
    if _OWN_WORK.search(before):
        return 2
    if _is_terse_item(part, chain) or _is_hyphened(part, chain):
        return 2
    if len({m.names for m in chain}) > 1:
        return 2 if cue else 1
    return 1 if cue else 0


def _written_as_name(part: Part, mention: _Mention) -> bool:
    """Whether a word stands with a capital within a sentence ("Structural with the parents")."""
    first, _ = part.sentence_at(mention.start)
    before = part.plain[first : mention.start]
    capital = part.plain[mention.start].isupper()
    return capital and re.search(r"[a-z,;&+] $", before) is not None


def _sure_beside(part: Part, chain: list[_Mention], mentions: list[_Mention]) -> bool:
    """Whether the sentence names another orientation that needs no company."""
    first, last = part.sentence_at(chain[0].start)
    return any(
        first <= other.start < last and other.sure is Sure.PLAIN and other not in chain
        for other in mentions
    )


#: Facts that stand in a row beside an orientation in terse letters.
_FACT = re.compile(
    r"\b(?:years?|yrs?|licensed|lpc|lcsw|lmft|licsw|pmhnp|psychologist|associate|practice|counselor|social worker|therapist)\b|\b\d{5}\b"
)


def _is_hyphened(part: Part, chain: list[_Mention]) -> bool:
    """Whether two names share one breath: "structural-strategic", "narrative/collaborative"."""
    return any(
        one.names != other.names and part.flow[one.end : other.start] in ("-", "/")
        for one, other in pairwise(chain)
    )


def _is_terse_item(part: Part, chain: list[_Mention]) -> bool:
    """Whether the names are a whole item of "LPC, five years, narrative. Fridays"."""
    start, end = chain[0].start, chain[-1].end
    first, last = part.sentence_at(start)
    opens = re.search(
        r"(?:^\W{0,3}|[,;/|])\s*(?:mostly |mainly |also |largely |some |a bit of |a little )?$",
        part.flow[first:start],
    )
    closes = re.match(r"\s*(?:$|[,;./|!\n])", part.flow[end:last])
    if opens is None or closes is None or part.where is Where.SIGNATURE:
        return False
    return _FACT.search(part.flow, max(0, first - 90), min(len(part.flow), last + 60)) is not None


def _capital(part: Part, mention: _Mention) -> bool:
    """Whether a name is in capitals and its sentence is not all shouted."""
    shown = part.plain[mention.start : mention.end]
    if not shown.isupper():
        return False
    first, last = part.sentence_at(mention.start)
    letters = [c for c in part.plain[first:last] if c.isalpha()]
    return sum(c.isupper() for c in letters) < 0.8 * len(letters) or len(letters) < 25


#: Abbreviations that are English words of things beside therapy.
_ENGLISH = frozenset({"art", "net", "st", "ft"})


def _is_believed(part: Part, mention: _Mention, company: int) -> bool:
    if mention.sure is Sure.PLAIN:
        return True
    if part.flow[mention.start : mention.end] in _ENGLISH and not _capital(part, mention):
        # "A dash of art" and "the net" are no therapies, whatever stands beside them.
        return False
    if mention.sure is Sure.CAPITALS:
        return _capital(part, mention) or company == 2
    if mention.sure is Sure.STRICT:
        return company == 2 or (company == 1 and _capital(part, mention))
    return company == 2
