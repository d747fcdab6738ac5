"""Names of others: whom the sender would or would not be grouped with, and whom she mentions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from mail.reading.facts import wished
from mail.reading.facts.name_words import FULL, HOUSE, LANGUAGES, NO_PERSON, NOT_NAMES
from mail.reading.facts.names import TIMES, is_name
from mail.reading.kept import with_part
from mail.reading.text import Part, Text
from mail.sieve import Sieve
from mail.understanding import Fact
from vocabulary import places

_AVOID = Sieve(
    # Letters of either size where a sentence may begin; a name is known by its capitals.
    r"\b(?i:(?:not|don't|do not|rather not|can't|cannot|won't|please don't|prefer not(?: to)?)\b"
    r"[^.;\n]{0,40}?\b(?:with|paired|matched|grouped|alongside|same (?:group|circle|room) as)"
    r"|keep me (?:away|apart|separate) from|avoid(?: being)?(?: \w+){0,3}?(?: with)?"
    r"|(?:no|not in (?:a|any)) (?:group|circle) (?:with|that (?:has|includes))"
    r"|any(?:one|body) but|except(?: for)?|other than):?"
    rf"(?: my [a-z-]+(?: [a-z-]+){{0,2}},?)? (?P<who>{FULL}(?:(?:,|,? or(?: with)?|,? and(?: with)?|,? nor(?: with)?) {FULL})*)"
    # "Preferably not in Alma Reed's group": who is of a group is told otherwise.
    r"|\b(?i:(?:rather|preferably|please|better|prefer|possible,?|ideally,?) not(?: to)?(?: be| sit)?(?: put| placed)?"
    r" in(?:to)?|(?:n't|not) (?:want|like|wish) to (?:be|sit|end up) in) (?:the same (?:group|circle) as )?"
    rf"(?P<who3>{FULL})(?<=['’]s) (?:group|circle|one)\b"
    rf"|(?P<who2>{FULL})[^.;\n]{{0,70}}\b(?:in one group|in the same group|in a group together|together in a group)\b[^.;\n]{{0,30}}\b(?:mistake|bad idea|not (?:work|be|good)|wouldn't|awkward|problem|disaster|uncomfortable)"
)
#: "Hal Park and I share an office, so not with him please": whom the sentence names is meant.
_NOT_WITH_THEM = Sieve(
    r"\b(?:not|never) (?:(?:to )?(?:be|put|placed|grouped|paired|matched|together|sit"
    r"|in (?:one|a|the same) (?:group|circle)) )*with (?P<whom>him|her|them)\b"
    r"(?=,? (?:please|thanks?|thank you|though|if (?:possible|you can|that works))\b|\W*(?:[.!;\n)]|$))"
)
_FRIEND = r"(?:(?:my|our) (?:[a-z-]+ ){0,2}?(?:friend|colleague|partner|office ?mate|buddy),? )?"
_TOGETHER = Sieve(
    # "My friend Sue mentioned it" wishes for nobody.
    r"\b(?:(?:together with|along(?:side)? with|same group as|be (?:placed |matched )?with"
    rf"|join(?:ing)? with|in a group with|bring) {_FRIEND}(?P<who>{FULL}(?:(?:,| and) {FULL})*)"
    rf"|[Mm]y (?:friend|colleague),? (?P<and>{FULL}),? and (?:I|me|myself)\b"
    # "Cleo Marsh and I want to be together"
    rf"|(?P<pair>{FULL}),? and I (?:(?:would|both|really|do|'d|’d) )*(?:want|like|love|wish|hope|prefer)"
    r" to (?:be|stay|sit|come|join|meet) (?:together|in (?:the same|one|a) (?:group|circle)(?: together)?)\b"
    rf"|(?P<us>{FULL}),? and (?:I|me|myself) (?:together|in (?:the same|one) (?:group|circle))\b)"
)
#: A name without an apostrophe, which "It's" has too.
_PLAIN = re.compile(
    r"\b(?:Dr\.? )?(?P<name>[A-Z][a-zà-ÿ]+(?:-[A-Z][a-z]+)?(?: [A-Z][a-zà-ÿ]+(?:-[A-Z][a-z]+)?)?)\b"
    r"(?!['’][a-rt-z])"
)
_EACH = re.compile(FULL)
#: "except I'm no CBT person": capitals that name nobody.
_NOBODY = re.compile(r"(?:I|It|He|She|We|They|You|That|There|What|Who|Here)['’][a-z]")


@lru_cache(maxsize=4)
def not_with(text: Text) -> tuple[Fact, ...]:
    """Those whom the sender would not meet in a group; private (guarantee 6).

    Examples
    --------
    >>> [fact.value for fact in not_with(Text("Please do not put me with Carol Dunn."))]
    ['Carol Dunn']
    """
    named = _named(text, _AVOID, but_news=True)
    known = {fact.value for fact in named}
    return (*named, *(fact for fact in _meant_by_pronoun(text) if fact.value not in known))


def _meant_by_pronoun(text: Text) -> Iterator[Fact]:
    """Whom "not with him" means: the last one named in its sentence, "with them" all of them."""
    part = text.body
    plain = one_line(part)
    for match in _NOT_WITH_THEM.finditer(plain):
        start = max(plain.rfind(end, 0, match.start()) for end in (". ", "! ", "? ", "\n")) + 1
        near = people(part, plain, start, match.start())
        found = [each for each in near if not places.is_ours(str(each.value))]
        yield from found if match["whom"] == "them" else found[-1:]


def with_(text: Text) -> tuple[Fact, ...]:
    """Those whom the sender wants to be grouped with.

    Parameters
    ----------
    text : Text

    Examples
    --------
    >>> [fact.value for fact in with_(Text("I'd like to be placed with my friend Sue Hall."))]
    ['Sue Hall']
    """
    avoided = {fact.value for fact in not_with(text)}
    return tuple(fact for fact in _named(text, _TOGETHER) if fact.value not in avoided)


def mentioned(words: str) -> tuple[str, ...]:
    """People named in a few words: in full, or by a first name within a sentence.

    Only for an answer to a question that asks for names: elsewhere a capital
    says too little.

    Examples
    --------
    >>> mentioned("That would be Bram Holloway and his brother Seth, my landlord.")
    ('Bram Holloway', 'Seth')
    """
    found: dict[str, None] = {}
    for match in _PLAIN.finditer(words):
        name = match["name"]
        begins = re.search(r"(?:^|[.!?\n])\W*$", words[: match.start("name")]) is not None
        if all(map(is_name, name.split())) and (" " in name or not begins):
            found[name] = None
    return tuple(found)


@with_part
def one_line(part: Part) -> str:
    """The words as written, but wrapping must not part a name from its phrase."""
    letters = list(part.plain)
    at = part.plain.find("\n")
    while at >= 0:
        if part.flow[at] == " ":
            letters[at] = " "
        at = part.plain.find("\n", at + 1)
    return "".join(letters)


def _named(text: Text, pattern: Sieve, *, but_news: bool = False) -> tuple[Fact, ...]:
    part = text.body
    plain = one_line(part)
    found: dict[str, Fact] = {}
    for match in pattern.finditer(plain):
        group = next(name for name, said in match.groupdict().items() if said)
        start, end = match.span()
        if but_news and wished.is_news(plain[:start], plain[start:end], plain[end:]):
            continue
        for fact in people(part, plain, *match.span(group)):
            found.setdefault(str(fact.value), fact)
    return tuple(found.values())


def people(part: Part, plain: str, start: int, end: int) -> Iterator[Fact]:
    """The people in a list of names; a clinic in capitals is nobody.

    Parameters
    ----------
    part : Part
        Whose words these are.
    plain : str
        Its words in one line (:func:`one_line`).
    start, end : int
        Where the list stands in them.
    """
    for name in _EACH.finditer(plain, start, end):
        value = name.group().removeprefix("Dr. ").removeprefix("Dr ")
        value = re.sub(r"['’]s?$", "", value)
        first = value.split()[0]
        if first in NOT_NAMES or first.lower() in NO_PERSON or _NOBODY.match(value):
            continue
        if value in LANGUAGES or HOUSE.search(value) or TIMES.fullmatch(value):
            continue
        yield Fact(value, part.raw[name.start() : name.start() + len(name.group())])
