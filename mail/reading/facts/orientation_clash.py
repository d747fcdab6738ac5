"""Abbreviations of orientations that clash, settled by the words around them."""

from __future__ import annotations

import re

from mail.reading.text import Part, Text

_COUPLES = re.compile(
    r"\bcouples?\b|\bmarital\b|\befct\b|\bpartners\b|\biceeft\b|\bsue johnson\b|\bexternship\b|\bemotionally focused\b|\bgottman\b|\blmft\b.{0,60}\bcouple"
)

_EMOTION = re.compile(
    r"\bemotion[- ]focused\b|\bgreenberg\b|\bprocess[- ]experiential\b|\bindividual eft\b"
)

_NOT_COUPLES = re.compile(
    r"\b(?:not|rather than|instead of|never)(?: for| the| with)* couples?(?: \w+)?"
)

_INDIVIDUAL = re.compile(r"\b(?:process[- ]experiential|greenberg|individuals?\b(?= and|,|\.|$))")

_TAPPING = re.compile(r"\btapping\b|\bemotional freedom\b|\bmeridian")

_BODY = re.compile(
    r"\bsomatic|\bpractitioner|\blevine\b|\bsensorimotor\b|\bhakomi\b|\bbody|\btrauma|\bpolyvagal|\bnarm\b|\bemdr\b|\btrained|\btraining|\bbeginning year|\bifs\b"
)

_SOUTHEAST = re.compile(
    r"\b(?:in|near|inner|outer|close-in|of) (?:se|southeast)\b|\b(?:hawthorne|woodstock|sellwood|montavilla|division st|foster)\b"
)

_FAMILY = re.compile(r"\bstructural\b|\bfamil|\bminuchin\b|\bbowen|\bstrategic\b")


#: A quarter of Portland: the town beside it, or the words that explain it.
_TOWN_BEFORE = re.compile(r"\b(?:portland|pdx)(?:, or(?:egon)?)?[ ,(/-]{1,3}$")
_TOWN_AFTER = re.compile(
    r"[a-z]+(?: (?:portland|pdx)\b| (?:is|as in|means|stands for|for|meaning) (?:just |only )?(?:where|the (?:part|side|quadrant|quarter|neighbou?rhood)|my (?:part|side|quadrant|neighbou?rhood|address)|southeast|a (?:part|quadrant)))"
)
_TRAINED = re.compile(
    r"[a-z]+(?:-| )?(?:practitioner|trained|training|therap\w+|certified|sep\b|work)"
)


def _quarter(part: Part, at: int) -> bool:
    """Whether SE is where somebody lives."""
    if _TOWN_AFTER.match(part.flow, at):
        return True
    beside = _TOWN_BEFORE.search(part.flow, max(0, at - 24), at)
    return beside is not None and not _TRAINED.match(part.flow, at)


def settle(
    text: Text, part: Part, names: tuple[str, ...], at: int, *, capital: bool
) -> tuple[str, ...]:
    """The orientations that a name means here, if it clashes.

    Parameters
    ----------
    text, part : Text, Part
        The letter, and where in it the name stands.
    names : tuple of str
        What the lexicon gives: canonical names, or one of the clashing abbreviations.
    at : int
        Where the name begins.
    capital : bool
        Whether it is written in capitals among small letters.
    """
    name = names[0]
    if name == "EFT":
        return (_eft(text, part, at),)
    first, last = part.sentence_at(at)
    sentence = part.flow[first:last]
    if name == "SE" and part is text.title and _SOUTHEAST.search(text.body.flow):
        return ()
    if name == "SE" and _quarter(part, at):
        return ()
    if name == "SE":
        return ("Somatic Experiencing",) if _BODY.search(sentence) or capital else ()
    if name == "SP":
        return ("Sensorimotor Psychotherapy",) if _BODY.search(sentence) else ()
    if name == "SFT":
        return (
            "Structural Family Therapy"
            if _FAMILY.search(sentence)
            else "Solution-Focused Brief Therapy",
        )
    return names


def _eft(text: Text, part: Part, at: int) -> str:
    first, last = part.sentence_at(at)
    for whole in (part.flow[first:last], text.body.flow):
        words = _NOT_COUPLES.sub(" ", whole)
        if _INDIVIDUAL.search(words) and not _COUPLES.search(words):
            return "Emotion-Focused Therapy"
        if _TAPPING.search(words) and not _COUPLES.search(words):
            return "Emotional Freedom Techniques"
        if _COUPLES.search(words):
            return "Emotionally Focused Couple Therapy"
        if _EMOTION.search(words):
            return "Emotion-Focused Therapy"
    return "EFT (unspecified)"
