"""What the learned opinion says of the numbers of a letter beside what the tables chose.

It speaks where the tables are silent, and where they took a number in which it believes much
less than in another one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from mail.reading.facts import tenure_across, tenure_signs
from mail.reading.facts.tenure import measure
from mail.reading.facts.tenure_whose import NOT_ME, of_another
from mail.reading.facts.tenure_words import Measure
from mail.reading.facts.years import Amount, Form
from mail.reading.speaker import for_another
from mail.reading.text import Part, Text

#: From this probability on the learned opinion counts where the tables are silent: from there on
#: every near miss of the tests ("I've been vegan for ten years") is left alone.
LEAST_LIKELY = 0.7
#: … and from here on in a letter that asks or offers a place: there a number is mostly of its writer.
LEAST_OF_WISH = 0.4
#: … and from here on in such a letter although the tables gave the number to another thing.
_LEAST_OF_ANOTHER_THING = 0.8
#: Above this probability the tables' number stands; below it gives way to one that has so much more.
_HARDLY, _MORE = 0.6, 0.3
#: A sum with years counted from one date gives way to one of its numbers that is as likely, where no
#: other is likelier than that: "six years a guide, licensed since 2014".
_ALONE, _NOT_BOTH = 0.7, 0.2
#: A letter of whose numbers none is likelier states no years.
_NONE = 0.05

#: Numbers of a letter that the learned opinion looks at: people write a dozen, and a page of
#: figures must not hold up the queue.
MOST_NUMBERS = 60


@dataclass(frozen=True, slots=True)
class Weighed:
    """A number of a letter, and how likely it is its writer's years."""

    part: Part
    amount: Amount
    likely: float


def weighed(text: Text) -> list[Weighed]:
    """Every number of a letter, from its beginning, with its probability.

    Parameters
    ----------
    text : Text
    """
    found: list[Weighed] = []
    for part in text.parts:
        left = MOST_NUMBERS - len(found)
        amounts = list(islice(tenure_signs.candidates(part, text.years_since), left))
        found += [Weighed(part, each, tenure_signs.likely(part, each, amounts)) for each in amounts]
    return found


def likeliest(text: Text, least: float = LEAST_LIKELY) -> Weighed | None:
    """The number that a learned opinion takes for the writer's years, whatever the tables say.

    Parameters
    ----------
    text : Text
    least : float
        From this probability on.
    """
    another = for_another(text)
    ranked = [one for one in weighed(text) if one.likely >= least]
    for one in sorted(ranked, key=lambda each: -each.likely):
        sure = least < LEAST_LIKELY and one.likely >= _LEAST_OF_ANOTHER_THING
        if _counts(one, another=another, sure=sure):
            return one
    return None


def _counts(one: Weighed, *, another: bool, sure: bool = False) -> bool:
    """Whether nothing that the tables know forbids a number."""
    if one.amount.form is Form.CALENDAR and not tenure_across.speaks_of_work(one.part, one.amount):
        return False
    # "My husband has 26 years": what the tables know for another's or of another thing.
    if measure(one.part, one.amount, for_another=another) is not Measure.OTHER:
        return True
    first, _ = one.part.sentence_at(one.amount.start)
    if NOT_ME.match(one.part.flow, one.amount.end):
        return False
    return sure and not of_another(one.part.flow[first : one.amount.start], another)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The years that the tables chose, where they stand, and whether they may be a sum."""

    part: Part
    years: float
    start: int
    end: int
    added: bool


def believed(text: Text, chosen: Chosen) -> Weighed | Chosen | None:
    """What stands of the tables' choice: itself, a number that is much likelier, or nothing.

    Parameters
    ----------
    text : Text
    chosen : Chosen
    """
    found = weighed(text)
    of_it = [
        one
        for one in found
        if one.part is chosen.part
        and one.amount.start < chosen.end
        and chosen.start < one.amount.end
    ]
    same = [one.likely for one in of_it if one.amount.years == chosen.years]
    if not same:
        return (_alone(of_it) if chosen.added else None) or chosen
    if max(one.likely for one in found) <= _NONE:
        return None
    another = for_another(text)
    enough = max(same) + _MORE if max(same) <= _HARDLY else 1.0
    likelier = sorted((one for one in found if one.likely >= enough), key=lambda each: -each.likely)
    best = next((one for one in likelier if _counts(one, another=another)), None)
    if best is None or _of_licence_only(best, chosen, another=another):
        return chosen
    return best


#: "6 years licensed, 9 in the field": years told as those of practice go before those of a licence.
_PRACTISED = re.compile(
    r" ?(?:years? |yrs? )?(?:practi[cs]|in (?:the field|practice|it\b|all\b)|of (?:practice|it\b)"
    r"|seeing|counsel|doing|altogether|all told)"
)


def _of_licence_only(best: Weighed, chosen: Chosen, *, another: bool) -> bool:
    return (
        best.amount.years < chosen.years
        and _PRACTISED.match(chosen.part.flow, chosen.end) is not None
        and measure(best.part, best.amount, for_another=another) is Measure.LICENSED
    )


def _alone(summed: list[Weighed]) -> Weighed | None:
    """The one number of a sum that is likely by itself."""
    dated = [one for one in summed if one.amount.form in (Form.CALENDAR, Form.AGO)]
    if len(dated) != 1 or len(summed) <= 1:
        return None
    best, second, *_ = sorted(summed, key=lambda each: -each.likely)
    return best if best.likely >= _ALONE and second.likely <= _NOT_BOTH else None
