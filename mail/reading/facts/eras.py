"""Years that are told by what happened in them: "licensed the year of the pandemic".

A therapist who does not give a number gives a landmark.  Only landmarks that everybody of
the trade would date alike stand in the table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

#: (how it is said, the year it stands for)
ERAS: tuple[tuple[str, int], ...] = (
    (r"(?:mount|mt\.?) (?:st|saint)\.? helens|st\.? helens(?= (?:blew|erupt|went off))", 1980),
    (r"reagan (?:administration|was (?:first )?elected|took office|came in)", 1980),
    (r"challenger (?:disaster|explo\w+|blew up)|chernobyl", 1986),
    (r"berlin wall (?:fell|came down)|fall of the (?:berlin )?wall|wall (?:fell|came down)", 1989),
    (r"first gulf war|desert storm", 1991),
    (r"clinton (?:administration|was (?:first )?elected|took office|came in)", 1992),
    (r"carter (?:years|era|administration)", 1978),
    (r"reagan (?:years|era)", 1984),
    (r"clinton (?:years|era)", 1996),
    (r"second clinton (?:term|administration)|clinton's second term", 1998),
    (r"first bush (?:term|administration)", 1991),
    (r"second bush (?:term|administration)", 2006),
    (r"second obama (?:term|administration)|obama's second term", 2014),
    (r"obama (?:years|era)", 2012),
    (r"y2k|turn of the (?:century|millennium)|(?:new )?millennium", 2000),
    (r"9/11|september 11(?:th)?|nine[- ]eleven|twin towers (?:fell|came down)", 2001),
    (r"hurricane katrina|katrina", 2005),
    (r"(?:great |big )recession|(?:financial|housing|market) (?:crash|crisis)|crash of 2008", 2008),
    (r"obama (?:was (?:first )?elected|got elected|won)", 2008),
    (r"obama (?:administration|took office|came in|was (?:first )?inaugurated)", 2009),
    (r"trump (?:was (?:first )?elected|won the first time)", 2016),
    (
        r"(?:covid|the pandemic|pandemic|lock-?down|quarantine)(?: (?:hit|started|began|broke out|struck|arrived|came|closed everything|shut (?:everything|us) down))?",
        2020,
    ),
)
#: The landmark has to date something: "the year of 9/11", "right before Covid".
_DATED = re.compile(
    r"\b(?P<cue>the year (?:of|after|before|that)?|when|since|in|during|just before|right before|just after"
    r"|right after|right as|just as|as|at|around) (?:the (?:year of )?|of )?(?:(?:start|beginning|height|dawn|eruption|fall|days?|summer|spring|fall|winter) of )?(?:the )?"
    + "(?:"
    + "|".join(f"(?P<era{n}>{words})" for n, (words, _) in enumerate(ERAS))
    + r")(?: (?:erupt\w+|eruption|attacks?|blew|went off))?\b"
)
_SIEVE = re.compile(
    r"carter|bush|helens|reagan|challenger|chernobyl|wall|gulf|desert storm|clinton|y2k|millenn|century|9/11"
    r"|september 11|nine.eleven|twin towers|katrina|recession|crash|crisis|obama|trump|covid|pandemic"
    r"|lock-?down|quarantine"
)


def dated(words: str) -> Iterator[tuple[int, str, int, int]]:
    """The years so told: year, the word that joins it, where it stands.

    Parameters
    ----------
    words : str
        Folded, lower case.

    Examples
    --------
    >>> list(dated("licensed right before covid hit"))
    [(2020, 'in', 9, 31)]
    """
    if _SIEVE.search(words) is None:
        return
    for match in _DATED.finditer(words):
        era = next(n for n in range(len(ERAS)) if match[f"era{n}"])
        cue = "since" if match["cue"] == "since" else "in"
        yield ERAS[era][1], cue, *match.span()
