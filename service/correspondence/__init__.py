"""One letter, one transaction: what it says, who may say it, and what follows.

``handle`` is the only door.  A machine's mail goes to ``machines``; a person's
is read, its orders are carried out first, and then the handler of the question
that it answers, or of its intent, does the rest.  Nothing in here commits.
"""

from service.correspondence.case import Handled
from service.correspondence.handling import handle

__all__ = ["Handled", "handle"]
