"""Years that are told by what happened in them: "licensed the year of the pandemic".

A therapist who does not give a number gives a landmark.  Only landmarks that everybody of
the trade would date alike stand in the table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mail.sieve import Sieve

#: (how it is said, the year it stands for)
ERAS: tuple[tuple[str, int], ...] = (
    (r"moon landing|woodstock", 1969),
    (r"watergate|nixon resign\w*", 1974),
    (r"(?:fall of )?saigon(?: fell)?|vietnam ended", 1975),
    (r"bicentennial", 1976),
    (r"(?:mount|mt\.?) (?:st|saint)\.? helens|st\.? helens(?= (?:blew|erupt|went off))", 1980),
    (r"dsm-? ?iii-?r", 1987),
    (r"dsm-? ?(?:iii|3)\b", 1980),
    (r"rajneesh\w*|antelope commune", 1984),
    (r"challenger (?:disaster|explo\w+|blew up)|chernobyl", 1986),
    (r"prozac", 1988),
    (r"(?:los angeles|la) olympics", 1984),
    (r"seoul olympics", 1988),
    (r"barcelona olympics", 1992),
    (r"atlanta olympics", 1996),
    (r"nagano(?: olympics)?", 1998),
    (r"sydney olympics", 2000),
    (r"salt lake(?: city)? olympics", 2002),
    (r"athens olympics", 2004),
    (r"beijing olympics", 2008),
    (r"london olympics", 2012),
    (r"rio olympics", 2016),
    (r"tokyo olympics", 2021),
    (r"exxon valdez|loma prieta|tiananmen", 1989),
    (
        r"(?:berlin )?wall (?:fell|came down)|(?:fall of the )?(?:berlin )wall|(?:fall of the )wall",
        1989,
    ),
    (r"soviet union (?:fell|collapsed|broke up)|(?:end of the )cold war(?: ended)?", 1991),
    (r"(?:first )?gulf war|desert storm", 1991),
    (r"dsm-? ?iv\b|tonya harding\w*|kurt cobain\w*|northridge", 1994),
    (
        r"o\.?j\.?(?: simpson)?(?:'s)? (?:trial|verdict|was acquitted)|oklahoma city(?: bombing)?",
        1995,
    ),
    (r"(?:princess )?diana? died|hipaa", 1997),
    (r"thurston|monica lewinsky|lewinsky|(?:clinton(?:'s)? )?impeachment", 1998),
    (r"columbine|new carissa", 1999),
    (
        r"y2k|(?:last |the )?century turned|turn of the (?:century|millennium)|(?:new )?millennium|bush v\.? gore|hanging chads?",
        2000,
    ),
    (
        r"9/11|september 11(?:th)?|nine[- ]eleven|(?:twin )?towers (?:fell|came down)|dot-?com bust",
        2001,
    ),
    (r"(?:invasion of iraq|iraq war)(?: began| started)?", 2003),
    (r"hurricane katrina|katrina", 2005),
    (r"first iphone|iphone came out", 2007),
    (
        r"lehman(?: brothers)?|(?:great |big )recession|(?:financial|housing|market) (?:crash|crisis)|the crash|crash of 2008",
        2008,
    ),
    (r"obamacare|affordable care act|aca\b", 2010),
    (r"sandy hook", 2012),
    (r"dsm-? ?(?:5|v)\b", 2013),
    (
        r"(?:legal (?:weed|pot|cannabis)|(?:weed|pot|cannabis) (?:was|became|got) legal\w*|marriage equality|obergefell)",
        2015,
    ),
    (r"brexit", 2016),
    (r"(?:total |solar |big |great )*eclipse|me ?too", 2017),
    (r"camp fire|paradise fire", 2018),
    (r"labor day fires|(?:2020 )?wildfires", 2020),
    (
        r"(?:covid|the pandemic|pandemic|lock-?down|quarantine)(?: (?:hit|started|began|broke out|struck|arrived|came|closed everything|shut (?:everything|us) down))?",
        2020,
    ),
    (r"ice storm", 2021),
    (r"chat ?gpt", 2022),
)
#: (how a president is named, first year, last year)
PRESIDENTS: tuple[tuple[str, int, int], ...] = (
    (r"nixon", 1969, 1974),
    (r"(?:gerald|jerry) ford", 1974, 1976),
    (r"(?:jimmy )?carter", 1977, 1980),
    (r"(?:ronald )?reagan", 1981, 1988),
    (
        r"(?:first|elder|older|senior|daddy) bush|bush (?:senior|the elder|sr|one|i|41)\b|(?:george )?h\.? ?w\.? bush",
        1989,
        1992,
    ),
    (r"(?:bill )?clinton", 1993, 2000),
    (
        r"(?:second|younger|junior|george w\.?|\bw\.?) bush|bush (?:junior|the younger|jr|two|ii|43)\b|dubya",
        2001,
        2008,
    ),
    (r"(?:barack )?obama", 2009, 2016),
    (r"(?:donald )?trump", 2017, 2020),
    (r"(?:joe )?biden", 2021, 2024),
)
_CUE = (
    r"\b(?P<cue>(?:the|that) (?:very |same )?(?:year|month|week|day|spring|summer|fall|winter|autumn)(?: of| after| before| that| when)?|when|since|in|during|under|just before|right before|just after"
    r"|right after|right as|just as|as|at|around|back in|before|after) "
)
#: The landmark has to date something: "the year of 9/11", "right before Covid".
_DATED = re.compile(
    _CUE
    + r"(?:the (?:year of )?|of )?(?:(?:start|beginning|end|height|dawn|eruption|fall|days?|summer|spring|fall|winter|year|time) of )?(?:the )?"
    + "(?:"
    + "|".join(f"(?P<era{n}>{words})" for n, (words, _) in enumerate(ERAS))
    + r")(?: (?:erupt\w+|eruption|attacks?|blew|went off))?\b"
)
#: "Since Reagan was elected", "under the first Bush", "in the late Clinton years".
_PRESIDENT = re.compile(
    _CUE
    + r"(?:(?:start|beginning|end|days?) of )?(?:the )?(?:(?P<part>early|late|first|second|mid) )?"
    + "(?:"
    + "|".join(f"(?P<man{n}>{words})" for n, (words, _, _) in enumerate(PRESIDENTS))
    + r")\b(?:'s)?(?:(?P<again>(?: was| got) (?:re-?elected|elected again))|(?P<elected>(?: was| got)?(?: first)? elected| won\b| beat\b| came in| took office| was (?:first )?(?:inaugurated|sworn in))"
    r"|(?P<term> (?:administration|first term))|(?P<second> second term)|(?P<span> (?:years|era|presidency|days|time|term)| was (?:still )?(?:the )?(?:president|in office|in the white house|in)\b))?"
)
_SIEVE = Sieve(
    r"moon|olympics|nagano|woodstock|lehman|watergate|saigon|vietnam|bicentennial|helens|dsm|rajneesh|antelope|challenger|chernobyl|prozac|exxon|prieta|tiananmen|wall"
    r"|soviet|cold war|gulf|desert storm|harding|cobain|northridge|o\.?j|oklahoma|diana?|hipaa|thurston|lewinsky|impeach|columbine|carissa|y2k|millenn|century|chads?"
    r"|gore|9/11|september 11|nine.eleven|towers|bust|iraq|katrina|iphone|recession|crash|crisis|obama|affordable|aca\b|sandy hook|legal|equality|obergefell|brexit|eclipse|me ?too"
    r"|fires?|covid|pandemic|lock-?down|quarantine|ice storm|gpt|nixon|ford|carter|reagan|bush|clinton|dubya|trump|biden"
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
    >>> [year for year, *_ in dated("in this chair since reagan was elected")]
    [1980]
    """
    if _SIEVE.search(words) is None:
        return
    for match in _DATED.finditer(words):
        era = next(n for n in range(len(ERAS)) if match[f"era{n}"])
        yield ERAS[era][1], _cue(match), *match.span()
    for match in _PRESIDENT.finditer(words):
        year = _year_of(match)
        if year is not None:
            yield year, _cue(match), *match.span()


def _cue(match: re.Match[str]) -> str:
    return "since" if match["cue"] == "since" else "in"


def _year_of(match: re.Match[str]) -> int | None:
    """The year within a presidency; a bare name may be a colleague's."""
    _, first, last = next(row for n, row in enumerate(PRESIDENTS) if match[f"man{n}"] is not None)
    if match["again"]:
        return first + 3
    if match["elected"]:
        return first - 1
    if match["second"] or (match["part"] == "second" and (match["term"] or match["span"])):
        return min(first + 5, last)
    if match["term"] or match["part"] in ("early", "first"):
        return first
    if match["part"] == "late":
        return last - 1
    if (
        match["span"]
        or match["cue"] == "under"
        or (
            # "Since Carter and I met": a president's name is a colleague's too.
            match["cue"] == "since" and not re.search(r"carter|ford$", match.group())
        )
    ):
        return (first + last) // 2
    return None
