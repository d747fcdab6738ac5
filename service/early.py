"""Between two rounds: whether a group is proposed now, or the round is waited for.

A group of people who have all waited a day is proposed early if it is very
good and nobody of it may expect a better place by waiting, as people arrive.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from matcher.candidate import Candidate
from matcher.group_score import GroupScore
from matcher.score import Scorer
from matcher.waiting import now_or_wait, prospects
from store.requests import Kind, Request

#: An early proposal is made only for a group as good as this ...
UTILITY: Final = 0.75
#: ... whose members have all waited this long, so that one more letter can still better it.
WAIT_DAYS: Final = 1.0
#: Over how many days arrivals are counted.
_COUNTED_DAYS: Final = 28
#: In larger pools somebody better is there already, and the search has looked at them.
_MOST_ASKED: Final = 120


def arrivals_a_day(session: Session, now: datetime) -> float:
    """How many requests were opened a day over the last four weeks."""
    since = now - timedelta(days=_COUNTED_DAYS)
    found = session.scalar(
        select(func.count())
        .select_from(Request)
        .where(Request.opened_at > since, Request.kind.in_((Kind.JOIN, Kind.FORM)))
    )
    return (found or 0) / _COUNTED_DAYS


def enough(group: GroupScore, scorer: Scorer, arrivals: float, days_to_round: float) -> bool:
    """Whether a group is proposed before the round.

    Parameters
    ----------
    group : GroupScore
    scorer : Scorer
        Of everybody who waits.
    arrivals : float
        People a day.
    days_to_round : float
        Nobody waits longer than to the next round, which asks again.
    """
    by_id: Mapping[str, Candidate] = {each.id: each for each in scorer.candidates}
    waited = [by_id[one].waiting_days for one in group.members]
    if group.utility < UTILITY or min(waited) < WAIT_DAYS:
        return False
    if len(scorer.candidates) > _MOST_ASKED:
        return True
    everybody = [each.id for each in scorer.candidates]
    return not any(
        now_or_wait(
            group.utility,
            prospects(scorer, one, everybody),
            arrivals,
            patience_days=days_to_round,
        ).wait
        for one in group.members
    )
