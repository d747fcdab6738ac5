"""One letter: what it says, who may say it, and what follows.

``open_letter`` reads it, outside any transaction that writes; ``handle`` is the
only door to what changes, within one.  A machine's mail goes to ``machines``; a
person's orders are carried out first, and then the handler of the question
that it answers, or of its intent, does the rest.  Nothing in here commits.
"""

from service.correspondence.case import Handled
from service.correspondence.handling import handle
from service.correspondence.opening import Opened, open_letter

__all__ = ["Handled", "Opened", "handle", "open_letter"]
