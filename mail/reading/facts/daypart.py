"""The parts of a therapist's day and the hours that each stands for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PartOfDay:
    """A part of the day and the hours it stands for."""

    name: str
    pattern: str
    start: int | None
    end: int | None
    reason: str


def _at(text: str) -> int:
    hour, minute = text.split(":")
    return int(hour) * 60 + int(minute)


#: The longer phrase stands above the shorter one that it holds.  Hours are those of
#: ``vocabulary/availability_phrases.tsv``; rows that it lacks say so.
PARTS: tuple[PartOfDay, ...] = (
    PartOfDay(
        "any time",
        r"(?:any ?time|(?<=days )whenever|any hours?|any slot|all day|(?:the )?(?:whole|entire) day)\b(?! (?:after|before|between|past|from))",
        None,
        None,
        "beside a day: the whole of it",
    ),
    PartOfDay(
        "early mornings",
        r"(?:early (?:in the )?mornings?|early am)\b",
        _at("07:00"),
        _at("09:00"),
        "table",
    ),
    PartOfDay(
        "late morning",
        r"(?:late(?:r)?[ -]mornings?|mid[ -]?mornings?)\b",
        _at("10:30"),
        _at("12:00"),
        "table; mid-morning likewise",
    ),
    PartOfDay(
        "first thing", r"first thing(?: in the mornings?)?\b", _at("08:00"), _at("10:00"), "table"
    ),
    PartOfDay(
        "after lunch",
        r"(?:(?:right |just |any ?time )?after (?:the )?lunch(?: ?time)?|post-lunch)\b",
        _at("13:00"),
        _at("17:00"),
        "lunch ends at one",
    ),
    PartOfDay(
        "after dinner",
        r"(?:after (?:dinner|supper)(?: ?time)?)\b",
        _at("19:00"),
        _at("21:00"),
        "not in the table: supper is over by seven",
    ),
    PartOfDay(
        "before lunch",
        r"(?:(?:right |just |any ?time )?(?:before|up to|until|till?) (?:the )?lunch(?: ?time)?)\b(?! (?:crowd|rush|line|people|regulars))",
        _at("09:00"),
        _at("12:00"),
        "lunch begins at noon",
    ),
    PartOfDay(
        "late afternoon",
        r"(?:late(?:r)?[ -](?:in the |[a-z]{3,6}days? |(?:on |of )(?:an? )?[a-z]{3,6}days? )?afternoons?"
        r"|end of (?:the )?(?:work ?)?day)\b",
        _at("15:00"),
        _at("18:00"),
        "table; the end of the working day likewise",
    ),
    PartOfDay(
        "early afternoon",
        r"early (?:in the )?afternoons?\b",
        _at("12:00"),
        _at("15:00"),
        "not in the table: the half that late afternoon leaves",
    ),
    PartOfDay(
        "early evening",
        r"early evenings?\b",
        _at("17:00"),
        _at("19:00"),
        "not in the table: the first half of the evening",
    ),
    PartOfDay(
        "midday",
        r"(?:mid[ -]?days?|middle of the day)\b",
        _at("11:00"),
        _at("14:00"),
        "table",
    ),
    PartOfDay(
        "lunch",
        r"(?<!eat )(?<!eats )(?<!eating )(?<!skip )(?<!bring )(?<!skipped )(?<!a long )(?<!be a )(?<!just a )(?:lunch[ -]?(?:hours?|times?|breaks?)?|lunches|noon hours?|brown[ -]bag)\b(?! (?:crowd|rush|line|regulars))",
        _at("12:00"),
        _at("13:00"),
        "table",
    ),
    PartOfDay("noonish", r"noon-?ish\b", _at("11:30"), _at("12:30"), "table"),
    PartOfDay(
        "school hours",
        r"(?:during )?school (?:hours|schedule|day)\b",
        _at("09:00"),
        _at("14:30"),
        "table",
    ),
    PartOfDay(
        "daytime",
        r"(?:daytime hours|day[ -]?times?|during the day|(?:in |during )?(?:full |broad )?day ?light(?: hours)?|(?:when|while|as long as) the sun(?:'s| is) (?:up|out|shining)|while it's (?:still )?light(?: out)?|(?:business|office|work|working) hours"
        r"|(?<!other )(?<!those )(?<!these )(?<!week )days? only|(?<!other )(?<!those )(?<!these )(?<!all )(?<!both )(?<!most )(?<!any )(?<!my )(?<!the )(?<!week )days (?=(?:are|work|would be|suit) (?:fine|best|better|good|ok|easier|for me|me\b)))\b",
        _at("09:00"),
        _at("17:00"),
        "not in the table: an office's day",
    ),
    PartOfDay(
        "after work",
        r"(?:after (?:work|hours|my last client)|(?:from |after |at )?(?:the )?close of business)\b",
        _at("17:00"),
        None,
        "table, as after 5",
    ),
    PartOfDay(
        "before work",
        r"before (?:work|office hours|the work ?day|clients|my (?:first client|clients))\b",
        None,
        _at("09:00"),
        "not in the table: an office opens at nine",
    ),
    PartOfDay(
        "breakfast",
        r"(?:(?:over|at) breakfast|breakfast ?time|breakfast hours?)\b",
        _at("07:00"),
        _at("09:00"),
        "not in the table: as early mornings",
    ),
    PartOfDay(
        "mornings",
        r"(?:mornings?|morn|forenoons?|a\.?m'?s?)\b",
        _at("08:00"),
        _at("12:00"),
        "table",
    ),
    PartOfDay(
        "afternoons", r"(?:afternoons?|aftn|p\.?m'?s?)\b", _at("12:00"), _at("17:00"), "table"
    ),
    PartOfDay(
        "evenings",
        r"(?:evenings?|eves?|(?:week[ -]?)?nights?|night ?times?|(?:any ?time )?after (?:dark|sundown|sunset|(?:the )?(?:kids|children|little ones) (?:are in bed|go to bed|are (?:asleep|down))|(?:the )?kids' bedtime)|once it's dark)\b",
        _at("17:00"),
        _at("20:30"),
        "table",
    ),
)
