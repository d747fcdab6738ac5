"""A learned second opinion on what needs care: clients, danger, tricks, persons to avoid.

The tables hear what their rows foresee; people tell of a client by any trade and refuse a
colleague in one word.  A logistic regression for each flag weighs what
:mod:`mail.reading.learned` sees.  The weights lie in ``signs.tsv`` and are made by ``python
benchmarks/signs.py``.
"""

from __future__ import annotations

from functools import cache

from mail.reading import learned
from mail.reading.text import Part

#: From this probability on a sign counts, chosen by cross-validation (``python
#: benchmarks/signs.py --check``) and by what misses and alarms cost.
LEAST = {
    # A story must not be kept; an alarm costs the writer another letter.
    "client_info": 0.3,
    # It is asked about, so that an alarm costs a question.
    "do_not_pair": 0.45,
    # A human looks at the letter.
    "safety": 0.35,
    # Nothing in such a letter is believed, which an honest writer must not suffer.
    "prompt_injection": 0.5,
    "phishing": 0.6,
}


@cache
def table() -> learned.Table:
    """The weights of the flags."""
    return learned.load("mail.reading.caring", "signs.tsv")


def read(part: Part) -> tuple[str, ...]:
    """The flags that the learned opinion raises.

    Examples
    --------
    >>> from mail.reading.text import Where
    >>> read(Part(Where.NEW, "I'd like to join a group that meets at noon."))
    ()
    """
    found = table().likeliest(learned.windows(part))
    return tuple(flag for flag, least in LEAST.items() if found[flag] >= least)
