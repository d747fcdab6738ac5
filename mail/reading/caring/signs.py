"""A learned second opinion on what needs care: clients, danger, tricks, persons to avoid.

The tables hear what their rows foresee; people tell of a client by any trade and refuse a
colleague in one word.  A logistic regression for each flag weighs what
:mod:`mail.reading.learned` sees.  The weights lie in ``signs.tsv`` and are made by ``python
benchmarks/signs.py``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from mail.reading import learned
from mail.reading.caring import clients_weighed
from mail.reading.text import Part
from mail.sieve import Sieve

#: From this probability on a sign counts, chosen by cross-validation (``python
#: benchmarks/signs.py --check``) and by what misses and alarms cost.
LEAST = {
    # A story must not be kept; an alarm costs the writer another letter.
    "client_info": 0.3,
    # It is asked about, so that an alarm costs a question.
    "do_not_pair": 0.6,
    # A human looks at the letter.
    "safety": 0.35,
    # Nothing in such a letter is believed, which an honest writer must not suffer.
    "prompt_injection": 0.5,
    "phishing": 0.6,
}
#: Below this probability a bond that is told of ("my ex has the kids on Mondays") keeps nobody apart.
#: A refusal by name is never disbelieved, nor is danger; below its own a client who "cancelled"
#: only gave an hour free.
DISBELIEVED = {"do_not_pair": 0.1, "client_info": 0.05}
#: … where others are spoken of who may be members.
DISBELIEVED_OF_MEMBERS = {"do_not_pair": 0.05, "client_info": 0.05}
#: Who speaks of the members is believed of a bond: "some of the people are in my building".
_ONE_OF_THEM = Sieve(
    r"\b(?:one|two|three|some|several|half|another|most) of (?:the|them|those|these|your)\b"
    r"|\b(?:members?|roster|pool|proposed)\b"
)
_OF_MEMBERS = re.compile(
    r"\b(?:people|them|members?|groups?|names?|proposal|proposed|list|circle|roster|pool|in it|with|placed?"
    r"|match\w*|colleagues?|one of the|two of the|there|room|table|together)\b"
)


@cache
def table() -> learned.Table:
    """The weights of the flags."""
    return learned.load("mail.reading.caring", "signs.tsv")


def likely(part: Part) -> dict[str, float]:
    """How likely each flag is meant; a client told of is weighed by the whole letter too."""
    shares = table().likeliest(learned.windows(part))
    of_client = clients_weighed.share(part, shares[clients_weighed.FLAG])
    return {**shares, clients_weighed.FLAG: of_client}


def raised(shares: Mapping[str, float]) -> tuple[str, ...]:
    """The flags that are likely enough to be raised.

    Examples
    --------
    >>> from mail.reading.text import Where
    >>> raised(likely(Part(Where.NEW, "I'd like to join a group that meets at noon.")))
    ()
    """
    return tuple(flag for flag, least in LEAST.items() if shares[flag] >= least)


def speaks_of_members(words: str) -> bool:
    """Whether one or some of the members are spoken of.

    Examples
    --------
    >>> speaks_of_members("one of them is my landlord")
    True
    """
    return _ONE_OF_THEM.search(words) is not None


def disbelieved(shares: Mapping[str, float], words: str) -> tuple[str, ...]:
    """The flags that are hardly meant, whatever bond or hint the tables heard."""
    limits = DISBELIEVED_OF_MEMBERS if _OF_MEMBERS.search(words) else DISBELIEVED
    doubted = (flag for flag, most in limits.items() if shares[flag] < most)
    if speaks_of_members(words):
        return tuple(flag for flag in doubted if flag != "do_not_pair")
    return tuple(doubted)
