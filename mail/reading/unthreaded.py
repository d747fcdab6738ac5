"""An answer that came without its thread and without a number, of which the group is not known.

"Got your note, happy to be part of that", sent as a new mail, answers something of ours that
cannot be told.  Its yes or no is not believed; that it is an answer is likely enough to ask
which group it is about.
"""

from __future__ import annotations

from mail.reading.purpose import vote
from mail.reading.text import Text
from mail.reading.thread import Thread
from mail.understanding import Intent

#: What is said of a group that we named.
_OF_ONE_GROUP = (Intent.ACCEPT, Intent.DECLINE, Intent.LEAVE)
#: From this share on: of letters whose wish was not made out eleven lay above, all of them such
#: answers, and below two and twenty-three others.
LEAST = 0.2


def is_likely(text: Text, thread: Thread) -> bool:
    """Whether a letter whose wish was not made out answers, or leaves, a group of ours.

    Parameters
    ----------
    text : Text
        A letter that names no group.
    thread : Thread
        What it answers.
    """
    if thread.ours:
        return False
    shares = vote.by_intent(vote.shares(vote.of_text(text, thread)))
    return sum(shares.get(intent, 0.0) for intent in _OF_ONE_GROUP) >= LEAST
