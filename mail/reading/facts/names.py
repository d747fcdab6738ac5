"""Names: how the sender is called, and whom she would or would not be grouped with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from mail.reading.facts import wished
from mail.reading.facts.name_words import FULL, HOUSE, LANGUAGES, NAME, NO_PERSON, NOT_NAMES
from mail.reading.facts.said_alone import SAID_ALONE
from mail.reading.kept import with_part
from mail.reading.text import Part, Text
from mail.sieve import Sieve
from mail.understanding import Fact
from vocabulary import orientations, places, populations

#: "My first name is Hugh", which no sign-off gainsays.
_CALLED = Sieve(
    r"\b(?:[Mm]y (?:(?:first|given|own|real|proper|actual|right) )?name(?: is|['’]s)(?: actually| really)?"
    r"|[Cc]all me|[Aa]ddress me as|[Rr]efer to me as|(?:[Ii] am|[Ii]['’]m) called|[Ii] go by)"
    rf" (?:Dr\.? )?[\"“]?(?P<name>{NAME})(?=[ ,.!;\"”]|$)",
    re.MULTILINE,
)
_IAM = Sieve(rf"\b(?:[Ii]'?m|[Ii] am|[Tt]his is) (?P<name>{NAME})(?=[ ,.!]|$)")
_CLOSING = re.compile(
    r"(?:^|\n)[ ]*(?:thanks?(?: you)?(?: so much| again)?|many thanks|best(?: regards| wishes)?"
    r"|warmly|sincerely|cheers|kind(?:ly| regards)|regards|take care|gratefully|in gratitude"
    rf"|yours|peace|xo)?[,.!]*[ ]*\n*[ ]*[-–—~]*[ ]*(?P<name>{NAME})(?P<rest>[^\n]*)\s*$",
    re.IGNORECASE,
)
#: What a closing phrase begins with: "With warm regards,", "Until then,".
_CLOSINGS = frozenset(
    [
        "All",
        "Always",
        "As",
        "Blessings",
        "Cordially",
        "Faithfully",
        "Fondly",
        "Gratefully",
        "Love",
        "Looking",
        "Many",
        "Much",
        "Respectfully",
        "Take",
        "Thankfully",
        "Truly",
        "Until",
        "Very",
        "Wishing",
        "With",
        "Yours",
    ]
)
#: Days, months and feasts in the plural as in the singular: "except Thursdays".
_DAY = r"(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?(?:['’]?s['’]?)?"
_TIMES = re.compile(
    rf"(?:{_DAY})(?: .*)?|(?:Weekday|Weekend|Holiday|January|February|March|April|May|June|July"
    r"|August|September|October|November|December|Christmas|Xmas|Easter|Thanksgiving|Hanukkah"
    r"|Passover|Ramadan|Lent|Advent|Halloween|Juneteenth|Morning|Afternoon|Evening|Noon"
    r"|Yom Kippur|Rosh Hashanah|(?:New Year|Christmas|Boxing|Labor|Memorial|Veterans|Election)(?:['’]?s)?(?: Day| Eve)?)(?:['’]?s['’]?)?"
)
_NO_NAMES = NOT_NAMES | SAID_ALONE | _CLOSINGS
#: Licences and the like: capitals without a vowel between them, or well-known ones.
_CODE = re.compile(r"[A-Z]{3,}|LPC|MD")
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
_LABEL = re.compile(rf"^[ *>]*(?:Full |Your |My )?[Nn]ame ?: *(?P<name>{NAME})", re.MULTILINE)


def first_name(text: Text) -> Fact | None:
    r"""The sender's first name, from "I'm Dana" or the name below the letter.

    Examples
    --------
    >>> read = first_name(Text("Count me in.\n\nThanks,\nDana"))
    >>> read.value
    'Dana'
    """
    labelled = _LABEL.search(text.body.plain)
    if labelled is not None:
        return Fact(labelled["name"], text.new[labelled.start("name") : labelled.end("name")])
    if (said := called(text)) is not None:
        return said
    for part in (text.body, text.sign):
        found = _signed(part, closed=part is text.body and bool(text.sign.plain.strip()))
        if found is not None:
            return found
    for match in _IAM.finditer(text.body.plain):
        name = match["name"]
        if is_name(name):
            return Fact(name, text.new[match.start("name") : match.end("name")])
    return None


def called(text: Text) -> Fact | None:
    """How the sender says that she is called, in so many words; it corrects any other name.

    Examples
    --------
    >>> called(Text("My first name is Hugh, not With.")).value
    'Hugh'
    """
    for match in _CALLED.finditer(text.body.plain):
        if is_name(match["name"]):
            return Fact(match["name"], text.new[match.start("name") : match.end("name")])
    return None


def corrected(text: Text, on_file: str) -> Fact | None:
    """How the sender is called, where she says that it is not as we had it.

    Examples
    --------
    >>> corrected(Text("It's Hugh, not With."), "With").value
    'Hugh'
    >>> corrected(Text("Tuesday, not Monday."), "With")
    """
    if not on_file:
        return None
    wrong = rf"[\"“'‘]?(?i:{re.escape(on_file)})\b"
    pattern = (
        rf"\b(?P<name>{NAME})[\"”'’]?(?:[,;]| -| –|) (?:and )?(?i:not|never|rather than|instead of) {wrong}"
        rf"|\b(?i:not) {wrong}[\"”'’]?(?:[,;:.]| -| –|)(?: but)?(?: (?i:it(?:'s| is)|i'm|i am))? (?P<then>{NAME})\b"
    )
    for match in re.finditer(pattern, text.body.plain):
        name = "name" if match["name"] else "then"
        if is_name(match[name]) and match[name].casefold() != on_file.casefold():
            return Fact(match[name], text.new[match.start(name) : match.end(name)])
    return None


def is_name(word: str) -> bool:
    """Whether a word may be what somebody is called: no order, no weekday, no licence."""
    said = {word, word.title(), word.capitalize()}
    return said.isdisjoint(_NO_NAMES) and not _CODE.fullmatch(word)


def _closes(rest: str, *, closed: bool) -> bool:
    """Whether a last line says goodbye: "In haste,", with the name below or in the signature."""
    return rest.rstrip().endswith(",") and (closed or re.match(r" [a-z]", rest) is not None)


def _is_a_value(words: str) -> bool:
    """Whether a whole letter is the value of some fact."""
    trade = orientations.find(words) or populations.find(words)
    return trade is not None or places.is_ours(words) or _TIMES.fullmatch(words) is not None


def _signed(part: Part, *, closed: bool) -> Fact | None:
    words = part.plain.rstrip()
    if part.where.value == "signature":
        line = next((row for row in words.split("\n") if row.strip(" -–—_*~")), "")
        match = re.match(rf"[ \-–—_*~]*(?:Dr\.? )?(?P<name>{NAME})(?=[ ,.]|$)", line)
        if match and is_name(match["name"]):
            at = part.plain.find(match["name"])
            return Fact(match["name"], part.raw[at : at + len(match["name"])])
        return None
    tail = words[-160:]
    match = _CLOSING.search(tail)
    if (
        match is None
        or not is_name(match["name"])
        or len(match["rest"].split()) > 5
        or match["rest"].startswith((":", "?"))
        or _closes(match["rest"], closed=closed)
    ):
        return None
    if not match["name"][0].isupper():
        return None
    alone = words.lstrip().startswith(match["name"] + match["rest"])
    if alone and re.match(r" (?!here\b|speaking\b)[a-z\d]", match["rest"]):
        # The whole letter is one line: "Travel 30 min." is no name, "Dana here." is.
        return None
    if alone and _is_a_value(words.strip(" .,!\n")):
        # An answer that is a town, or a way of working, and no more.
        return None
    at = len(words) - len(tail) + match.start("name")
    return Fact(match["name"], part.raw[at : at + len(match["name"])])


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
    """Those whom the sender wants to be grouped with."""
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
        if value in LANGUAGES or HOUSE.search(value) or _TIMES.fullmatch(value):
            continue
        yield Fact(value, part.raw[name.start() : name.start() + len(name.group())])
