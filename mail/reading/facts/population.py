"""Whom the sender works with: populations and issues, by their names in the vocabulary.

A name counts where the sentence speaks of serving somebody, where work is named beside it
("couples work", "DBT with teens"), and as an item of a terse letter.  Clinicians of a
community, and the sender's own family, are nobody she serves.  A learned opinion
(:mod:`mail.reading.facts.population_signs`) has the last word on each name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from mail.reading.facts import population_signs
from mail.reading.facts.population_words import EXTRA, PLAIN
from mail.reading.phrases import Hit, Lexicon
from mail.reading.text import Part, Text
from mail.understanding import Fact
from vocabulary.populations import find, populations

_SERVING = re.compile(
    r"\b(?:work(?:ing|s|ed)? (?:\w+ ){0,2}?with|work(?:ing)? in|see(?:ing)?|serv(?:e|es|ing)|treat(?:ing|s)?|sit with|who i see|i see|speciali[sz]\w*|specialty|focus(?:ed|es)?(?: is)? on|niche"
    r"|practice (?:is|with|serves)|clients?|caseload|patients|populations?|most(?:ly)? of (?:my|them|the)|my (?:work|people|practice|clients|couples|kids))\b"
)
#: Work named before or after the name.
_BEFORE = re.compile(
    r"\b(?:with|w/|for people (?:with|who do)|for|in|on|treat|treating|about|around|of) (?:(?:mostly|mainly|many|some|a lot of|lots of|older|younger|adult|chronic|complex|people with|folks with|clients with|survivors of) )*$"
)
_AFTER = re.compile(
    r"^(?:'s)? ?(?:work\b|therap(?:y|ies)\b|counsel\w+|clients?\b|patients\b|cases\b|specialist|treatment|survivors?\b|issues\b|populations?\b|practice\b|consult\w*|groups?\b|mostly\b|people\b|person\b|folks\b|stuff\b|evals?\b|evaluations?\b|center\b|clinic\b|, for the most part)"
)
_CLINICAL = re.compile(
    r"\b(?:work|therapy|practice|counseling|treat\w*|dbt|cbt|act|emdr|ifs|erp|pe|cpt|tf-cbt|play|gottman|eft|group|consult\w*|specialty|mostly|mainly|clinic\w*|agency|therapist|counselor|psychologist|lcsw|lpc|lmft)\b"
)
_ITEM = re.compile(r"(?:^|[,;:/*-])\s*(?:mostly |mainly |also |and )?$")
_ITEM_END = re.compile(r"\s*(?:$|[,;./\n:]|(?:and|in|with|for)\b|&)")
_LABEL = re.compile(
    r"\W*(?:populations?|who (?:i|you) (?:see|serve)|specialt|clients)\b[^:?\n]{0,30}[:?]"
)
#: Those of a community who practise, and one's own.
_NOT_SERVED = re.compile(
    r"^(?:[ -](?:affirming|identified|identifying))?[ -](?:therapists?|clinicians?|colleagues|counsel+ors|peers|members|providers|psychologists|practitioners|social workers|woman|man|person|mom|dad|parent|and i\b)"
)
_OWN_FAMILY = re.compile(
    r"\b(?:my|our|her|his) (?:own |two |three |little |small |young |\w+ ){0,1}$|\b(?:i'm|i am|as) (?:an? )?(?:\w+ )?$|\bourselves (?:all )?$"
)


#: Abbreviations that are little words when nobody minds the capitals, and a word of methods.
_ALSO_VERBS = frozenset({"DID", "ED", "SI", "ND", "family"})

#: Whom a name means, and whether it is a plain word as well.
_Named = tuple[tuple[str, ...], bool]


@cache
def _lexicon() -> Lexicon[_Named]:
    """Names by populations; the flag marks words that are plain as well."""
    names: dict[str, tuple[tuple[str, ...], bool]] = {}
    for population in populations():
        for name in (population.name, *population.synonyms):
            found = find(name)
            if found is not None and name not in _ALSO_VERBS:
                names[name.casefold()] = ((str(found.name),), name.casefold() in PLAIN)
    for meant, words in EXTRA:
        for word in words.split(";"):
            names[word] = (tuple(meant.split(";")), word in PLAIN)
    return Lexicon(names.items())


def read(text: Text) -> tuple[Fact, ...]:
    """The populations that the sender serves, each once, in the order named.

    Examples
    --------
    >>> [fact.value for fact in read(Text("I work mostly with couples and teens."))]
    ['Couples', 'Adolescents']
    """
    found: dict[str, Fact] = {}
    for part, hit, heard in mentions(text):
        names, _ = hit.value
        if population_signs.counts(part, hit.start, hit.end, names, heard):
            for name in names:
                found.setdefault(name, Fact(name, part.raw[hit.start : hit.end]))
    return tuple(found.values())


def mentions(text: Text) -> Iterator[tuple[Part, Hit[_Named], bool]]:
    """Every name of somebody who may be served, and whether the tables take her for served."""
    for part in (text.body,) if text.is_reply else (text.body, text.title):
        for hit in _lexicon().find(part):
            names, plain = hit.value
            yield part, hit, _is_served(part, hit, names, plain)


#: A method named for whom it is for, and what is the sender's own.
_METHOD = re.compile(
    r"[ -](?:informed|systems?\b|constellations?|focused\b|centered therap|protocols?\b)"
)
_MINE = re.compile(r" \((?:mine|my own|me)\b")
#: "Take out CBT for Insomnia" names a school, and nobody who is seen.
_SCHOOL_GONE = re.compile(
    r"\b(?:take out|taking out|remove|drop|delete|leave out|scratch|cross out|strike)\b(?: the)? [\"'“‘]?cbt for $"
)
_PRACTICE = frozenset(
    population.name for population in populations() if population.group == "practice"
) - {"Ethics and Boundaries", "Telehealth Practice"}
#: Identities: clinicians of such a community are nobody's clients.
_IDENTITIES = frozenset(
    population.name for population in populations() if population.group == "identity_served"
) | {"LGBTQ+", "Clergy and Faith", "Veterans and Military"}


#: What somebody is herself, before a further word of the same kind: "I'm white, queer".
_ALSO_ME = re.compile(
    r"\b(?:i'm|i am|myself|being|as) (?:an? )?(?:(?:white|black|brown|asian|latin[aox]|native|jewish"
    r"|muslim|christian|cis\w*|straight|gay|queer|lesbian|bi|trans\w*|non-?binary|disabled|autistic"
    r"|deaf|female|male|old|older|young|immigrant|biracial)(?:,| and|, and|/|-| &)? ?){1,4}$"
)


#: What is told of oneself, for whom it may concern.
_MATTERS = re.compile(
    r"^,? ?(?:and \w+,? )?\(?(?:in case|if) (?:it|that|this) (?:matters|helps|is relevant)\b"
)


def _is_own(before: str, after: str) -> bool:
    """Whether an identity is one that the sender tells of herself."""
    told = _ALSO_ME.search(before) is not None and not _AFTER.match(after)
    return told or _MATTERS.match(after) is not None


def _is_served(part: Part, hit: Hit[_Named], names: tuple[str, ...], plain: bool) -> bool:
    """Whether the sentence speaks of serving whom the name names."""
    start, end = part.sentence_at(hit.start)
    before, after = part.flow[start : hit.start], part.flow[hit.end : end]
    if _METHOD.match(after) or _MINE.match(after):
        return False
    if _PRACTICE & set(names):
        # "I know nothing about running a business" is what she would talk about.
        return True
    if part.negated(hit.start) or _SCHOOL_GONE.search(before):
        return False
    word = part.flow[hit.start : hit.end]
    # "My families" are those served, and who is a child therapist serves children.
    if not (word.endswith("therapist") or (word == "families" and before.endswith("my "))) and (
        _OWN_FAMILY.search(before) and not _AFTER.match(after)
    ):
        return False
    if _IDENTITIES & set(names) and (_NOT_SERVED.match(after) or _is_own(before, after)):
        return False
    line = part.flow[part.line_at(hit.start)[0] : hit.start]
    if _LABEL.match(line) or _SERVING.search(part.flow, start, end):
        return True
    if _AFTER.match(after):
        return True
    clinical = _CLINICAL.search(part.flow, start, end) is not None
    if clinical and (_BEFORE.search(before) or (_ITEM.search(before) and _ITEM_END.match(after))):
        return True
    return not plain
