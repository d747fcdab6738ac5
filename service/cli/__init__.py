"""The command line: ``peercircle COMMAND``; data on standard output, all else on standard error.

Exit status 0 is done, 1 a stated failure, 2 wrong usage; the latter two say in
one line what is wrong and how to mend it.
"""

from service.cli.leaving import main

__all__ = ["main"]
