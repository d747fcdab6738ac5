"""How a sender says that her name is spelled, or that her last name is another now."""

from __future__ import annotations

from typing import Final

from mail.reading.facts.name_words import NAME
from mail.reading.facts.names import is_name
from mail.reading.text import Text
from mail.sieve import Sieve
from mail.understanding import Fact

_END: Final = r"(?=[ ,.!;:)\"”'’]|$|\n)"
_SPELLED: Final = Sieve(
    # "My name is spelled Leila", "the name is written Leila".
    r"\b(?:[Mm]y|[Tt]he) (?:(?:first|given|own|right|correct) )?name(?:(?: is|['’]s|'s)(?: actually| really)?)?"
    rf" (?:spel(?:led|t)|written)(?: correctly| as| like this| like)?:? ?[\"“']?(?P<name>{NAME}){_END}"
    # "I spell it Leila", "it's spelled Leila".
    r"|\b(?:[Ii] spell (?:it|my name)|(?:[Ii]t(?: is|['’]s)|[Ii]t should be) (?:actually |really )?(?:spel(?:led|t)|written))"
    rf"(?: as| like this| like)?:? ?[\"“']?(?P<it>{NAME}){_END}"
    # "It's Leila, with an e."
    rf"|\b(?:[Ii]t(?: is|['’]s)|[Ii]['’]m|[Ii] am) (?P<how>{NAME}),? (?:spel(?:led|t) )?with(?:out)? (?:an? |two |one |the )?(?:\w|\w{{1,2}}['’]?s?|double \w|letters?)\b"
    # "You spelled my name wrong: it is Leila."
    r"|\b(?:spel(?:led|t)|wrote|written|got|have|had) (?:my|the) (?:first )?name (?:wrong(?:ly)?|incorrectly|badly)[,.:;! -]{1,4}"
    rf"(?:[Ii]t(?:['’]s| is| should be)|[Ii]['’]m|[Ii] am|[Tt]he right one is)? ?(?:spel(?:led|t) )?[\"“']?(?P<wrong>{NAME}){_END}"
    r"|\bmis-?spel(?:led|t)? my (?:first )?name[,.:;! -]{1,4}"
    rf"(?:[Ii]t(?:['’]s| is| should be)|[Ii]['’]m|[Ii] am)? ?(?:spel(?:led|t) )?[\"“']?(?P<mis>{NAME}){_END}"
)
#: A last name, with a second half behind a hyphen or not.
_LAST: Final = Sieve(
    r"\b[Mm]y (?:new |married |legal )?(?:last name|surname|family name|married name)(?: is|['’]s)?(?: (?:now|actually|again|spel(?:led|t)"
    rf"|written|changed to|has changed to|is now|will be)){{0,2}}:? ?[\"“']?(?P<name>{NAME}(?:-{NAME})?){_END}"
    # "I have changed my name to Hope Park", "I'm Hope Park since my wedding".
    r"|\b(?:changed (?:my|the)|took a new|taken a new|(?:my|the) new) (?:last |full )?name (?:to|is|will be)"
    rf" (?:{NAME} )?(?P<changed>{NAME}(?:-{NAME})?){_END}"
    rf"|\b[Ii](?:['’]m| am) (?:now )?{NAME} (?P<wed>{NAME}(?:-{NAME})?) (?:now|since (?:my|our|the) (?:wedding|marriage|divorce))\b"
    # "I go by Hope Park now".
    rf"|\b(?:[Ii] (?:now )?go by|[Mm]y (?:full )?name is now|[Ii](?:['’]m| am) (?:now called|called)|[Cc]all me) {NAME} (?P<full>{NAME}(?:-{NAME})?){_END}"
)


def spelled(text: Text) -> Fact | None:
    """How the sender's first name is spelled, where she says it.

    Examples
    --------
    >>> spelled(Text("My name is spelled Leila.")).value, spelled(Text("It's Leila, with an e.")).value
    ('Leila', 'Leila')
    >>> spelled(Text("It's Tuesday, with a break."))
    """
    return _first(text, _SPELLED)


def surname(text: Text) -> Fact | None:
    """The sender's last name, where she says it in so many words.

    Examples
    --------
    >>> surname(Text("My last name is now Hart-Jones.")).value
    'Hart-Jones'
    """
    return _first(text, _LAST)


def own(plain: str) -> frozenset[str]:
    """Last names that a sender tells as hers, so that nobody else is meant by them.

    Parameters
    ----------
    plain : str
        Her words, with their capitals.

    Examples
    --------
    >>> own("I got married, my surname is Moon now.")
    frozenset({'Moon'})
    """
    found = ({*match.groupdict().values()} for match in _LAST.finditer(plain))
    return frozenset().union(*found) - {None}


def _first(text: Text, pattern: Sieve) -> Fact | None:
    for match in pattern.finditer(text.body.plain):
        group = next(name for name, said in match.groupdict().items() if said)
        if is_name(match[group]):
            return Fact(match[group], text.new[match.start(group) : match.end(group)])
    return None
