"""One instant told by two clocks: "1 ET / 10 Pacific", "5:30 Mountain, which is 4:30 for you"."""

from __future__ import annotations

import re

from mail.reading.facts.hours import Hours

_IN_OURS = re.compile(
    r"\s*[/=(,]\s*|(?: works?| is (?:good|fine|best))?,? ?\(?(?:which|that|it|so)(?:'s| is| would be| makes it| means)? (?:at )?"
)


def ours(words: str, hours: list[Hours]) -> list[Hours]:
    """The hours, an instant that is said twice kept once, in our zone.

    Parameters
    ----------
    words : str
        Folded, lower case.
    hours : list of Hours
        Those of one sentence, in order.
    """
    kept: list[Hours] = []
    for hour in hours:
        if kept and kept[-1].zone and hour.zone is None and hour.kind is kept[-1].kind:
            between = words[kept[-1].to : hour.at]
            if _IN_OURS.fullmatch(between):
                kept[-1] = hour
                continue
        kept.append(hour)
    return kept
