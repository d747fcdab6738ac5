"""A second look at what was only guessed: who "she" is when colleagues are spoken of.

The learned opinion (:mod:`mail.reading.caring.signs`) has seen clients behind most letters
that tell of a "she".  In answers to a proposal she is the colleague who was proposed: "She has
two years only".  The tables of words need no such look: they name a client or a treatment.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

#: What is said of colleagues: their years, their licence, their place in a group.
_OF_COLLEAGUES = re.compile(
    r"\b(?:years? only|only (?:\w+ )?(?:\w+ )?years?|(?:\w+|\d+) years? (?:of (?:practice|experience)|in (?:practice|the field)|out|licensed|behind (?:her|him|them))|experience[ds]?|inexperienced|beginners?|newbies?|newcomers?"
    r"|junior|senior|seasoned|green|licen[sc]ed?|licensure|lcsw|lpc|lmft|psyd|phd|colleagues?|members?|organi[sz]er|(?:her|his|their|the|a|my) (?:seat|place|spot|practice|training|office|orientation|license|modality|approach)"
    r"|supervis\w+|consult\w+|trained|interns?|graduat\w+|grad school|groups?|circle|proposal|proposed|introduc\w+)\b"
)
#: What is said of people in treatment; one word of it and the guess stands.
_OF_CLIENTS = re.compile(
    r"\b(?:clients?|patients?|pt|couple|caseload|sessions?|treat\w*|therapy|diagnos\w*|symptoms?|i(?:'m| am|'ve been)? see(?:ing)?|i(?:'ve| have) (?:seen|got|had)|sees me|comes? to me|came to me|of mine|suicid\w*|overdos\w*|self-?harm|cut(?:ting|s)?|drink(?:s|ing)?|drunk|drugs?|using|abus\w+|rap(?:ed?|ist)"
    r"|assault\w*|trauma\w*|affair|cheat\w*|divorc\w*|pregnan\w*|arrest\w*|hospital\w*|psych|meds|medication|bipolar|borderline|bpd|ptsd|ocd|psycho\w*|depress\w*|anxi\w*|panic|eating|anorex\w*|bulimi\w*|dissociat\w*|kill\w*|die[ds]?|dying|dead|death|hurt\w*|threat\w*|violen\w*|stalk\w*|hears? voices|paranoi\w*|disclos\w*|confess\w*|cries|crying|cried"
    r"|\d{2}[- ]?(?:f|m|yo|y/o)|aged? \d|is \d{2}|years? old|year-old|boy|girl|kid|child(?:ren)?|teen\w*|son|daughter|mother|father|husband|wife|boyfriend|girlfriend|mom|dad|parents?|family|cps|custody|court)\b"
)


def believed(flags: Iterable[str], words: str) -> list[str]:
    """The guessed flags without a client who is plainly a colleague.

    Examples
    --------
    >>> believed(["client_info"], "she has two years only; i would rather not.")
    []
    >>> believed(["client_info"], "she has two years only with her husband left, she cries")
    ['client_info']
    """
    of_colleagues = _OF_COLLEAGUES.search(words) and not _OF_CLIENTS.search(words)
    return [flag for flag in flags if not (flag == "client_info" and of_colleagues)]
