"""An answer that came without its thread and without a number, of which the group is not known.

"Got your note, happy to be part of that", sent as a new mail, answers something of ours that
cannot be told.  Its yes or no is not believed; that it is an answer is likely enough to ask
which group it is about.
"""

from __future__ import annotations

from mail.reading import known
from mail.reading.purpose import vote
from mail.reading.text import Text
from mail.reading.thread import Thread
from mail.understanding import Facts, Intent

#: What is said of a group that we named.
_OF_ONE_GROUP = (Intent.ACCEPT, Intent.DECLINE, Intent.LEAVE)
#: From this share on: of letters whose wish was not made out eleven lay above, all of them such
#: answers, and below two and twenty-three others.
LEAST = 0.2
#: The same where it was taken for a request that tells next to nothing of its writer: ten lay
#: above, all of them answers or leaves, and of 43 others none.
LEAST_OF_REQUEST = 0.4


def is_likely(text: Text, facts: Facts, thread: Thread, least: float = LEAST) -> bool:
    """Whether a letter whose wish is in doubt answers, or leaves, a group of ours.

    Parameters
    ----------
    text : Text
    facts : Facts
        What it states; where it names a group, nothing needs to be asked.
    thread : Thread
        What it answers.
    least : float
        How likely it must be.
    """
    if thread.ours or facts.group_ref is not None:
        return False
    shares = vote.by_intent(vote.shares(*vote.of_text(text, thread)))
    return sum(shares.get(intent, 0.0) for intent in _OF_ONE_GROUP) >= least


def instead(text: Text, facts: Facts, thread: Thread) -> bool:
    """The same of what was taken for a request, and tells hardly anything of its writer."""
    return known.tells_hardly_any(facts) and is_likely(text, facts, thread, LEAST_OF_REQUEST)
