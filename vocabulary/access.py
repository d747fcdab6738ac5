"""What people need of a place in order to take part, by kind, and which places do not have it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Need:
    """One kind of need.

    Attributes
    ----------
    name : str
    said : Pattern
        What of a member's own words tells of it.
    asks : str
        What is asked of whoever chooses a place, so that nobody can be known by it.
    online : bool
        Whether it matters online, too.
    against : Pattern or None
        What in a place's description speaks against it.
    unless : Pattern or None
        What settles that: a floor above with an elevator.
    """

    name: str
    said: re.Pattern[str]
    asks: str
    online: bool = False
    against: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


_NUMBER: Final = r"one|two|three|four|five|six|seven|eight|several|some|few|couple of|many|\d{1,2}"
#: Steps at a door; not "two steps from the MAX", "the next steps" or "no steps".
_STEPS: Final = (
    rf"(?:(?:{_NUMBER}) (?:\w+ )?|with |has |have |are |up )(?:some |the )?(?:steps?|stairs?)"
    r"(?! (?:from|away|to the (?:max|bus|train|station|park)|free|program))"
    r"|(?<!no )(?<!without )(?<!no need for )(?<!any )(?:stairs|staircase|stairway|stairwell)"
    r"|flights? of|walk-?up|upstairs|attic|loft|not (?:wheelchair[- ])?accessible|inaccessible"
    r"|no (?:elevator|lift|ramp)|without (?:an? )?(?:elevator|lift|ramp)"
    r"|(?:elevator|lift) (?:is )?(?:broken|out of (?:order|service))"
)
_FLOOR_ABOVE: Final = (
    r"(?:second|third|fourth|fifth|top|upper|2nd|3rd|4th|5th)[- ](?:floor|story|storey|level)"
    r"|basement|downstairs"
)
#: An elevator that is there.
_LIFT: Final = (
    r"(?<!no )(?<!without )(?<!without an )(?<!without a )(?<!broken )(?:elevators?|lifts?"
    r"|ramps?|step[- ]free|no steps|no stairs|wheelchair[- ](?:accessible|friendly)|(?<!not )"
    r"(?<!not wheelchair )(?<!not wheelchair-)accessible)(?! (?:is )?(?:broken|out of))"
)
#: An elevator that is not there, whatever else is said of one.
_DENIED: Final = _words(
    r"no (?:elevator|lift|ramp)|without (?:an? )?(?:elevator|lift|ramp)|not (?:wheelchair[- ])?"
    r"accessible|inaccessible|(?:elevator|lift) (?:is )?(?:broken|out of (?:order|service))"
)
#: From what is asked for oftenest; the words of a member fall under every kind that they tell of.
NEEDS: Final = (
    Need(
        "steps",
        _words(
            r"wheel ?chairs?|step[- ]free|stairs|steps|elevator|lift|ramps?|ground[- ]floor"
            r"|street level|(?:physically |fully |ada )?accessib\w+|walker|crutches|cane"
            r"|scooter|mobility \w+|railings?|handrails?"
        ),
        "a way in without steps: a ramp or level entrance, and a ground floor or an elevator",
        against=_words(rf"{_STEPS}|{_FLOOR_ABOVE}"),
        unless=_words(_LIFT),
    ),
    Need(
        "hearing",
        _words(
            r"asl|interpreter|sign language|hard of hearing|hearing (?:aids?|loss|impair\w+|loop)"
            r"|captions?|captioning|deaf|lip[- ]?read\w*"
        ),
        "that everybody can follow what is said: a quiet room, and captions online",
        online=True,
        against=_words(r"caf(?:e|é)|coffee (?:shop|house)|bar|pub|brewery|restaurant|food court"),
    ),
    Need(
        "sight",
        _words(r"low vision|blind|visually impaired|screen reader|large print"),
        "that what is read together can be had beforehand, in a form that a screen reader reads",
        online=True,
    ),
    Need(
        "scents",
        _words(r"(?:scent|fragrance|perfume)[- ]?free|chemical sensitiv\w+|mcs"),
        "a room free of scents, and no perfume",
    ),
    Need(
        "air",
        _words(r"mask(?:s|ed|ing)?|immuno-?(?:compromised|suppressed)|air purifier|ventilat\w+"),
        "clean air: an open window or a purifier, or masks",
    ),
    Need(
        "animal",
        _words(r"service (?:dog|animal)|guide dog"),
        "a place where a service animal may come in",
        against=_words(r"no (?:dogs|pets|animals)"),
    ),
    Need(
        "transit", _words(r"near transit|bus (?:line|stop)|transit"), "a bus or train stop near by"
    ),
)
#: Any need that no kind knows: a person is to tell.
OTHER: Final = "something of the place that we cannot put in general words: a coordinator can"


def needs(words: Iterable[str], *, online: bool = False) -> tuple[Need, ...]:
    """The kinds of need that some words of members tell of, each once.

    Parameters
    ----------
    words : iterable of str
    online : bool
        Whether only those matter that are there online, too.

    Examples
    --------
    >>> [each.name for each in needs(["wheelchair", "a step-free entrance", "captions"])]
    ['steps', 'hearing']
    """
    told = list(words)
    return tuple(
        each
        for each in NEEDS
        if (each.online or not online) and any(each.said.search(one) for one in told)
    )


def conflicts(place: str, told: Iterable[Need]) -> tuple[Need, ...]:
    """Those of some needs that the words for a place speak against.

    Examples
    --------
    >>> told = needs(["wheelchair"])
    >>> [bool(conflicts(place, told)) for place in ("2nd floor", "2nd floor, lift", "my office")]
    [True, False, False]
    >>> [bool(conflicts(place, told)) for place in ("two steps at the door", "no steps, a ramp")]
    [True, False]
    """
    return tuple(each for each in told if _against(place, each))


def _against(place: str, need: Need) -> bool:
    if need.against is None:
        return False
    settled = need.unless is not None and need.unless.search(place) is not None
    found = need.against.search(place)
    # A ramp beside steps is a way in; no elevator beside an accessible door is not.
    return found is not None and not (settled and not _DENIED.search(place))
