"""The command line: ``peercircle COMMAND``; data on standard output, all else on standard error.

Exit status 0 is done, 1 a stated failure, 2 wrong usage; the latter two say in
one line what is wrong and how to mend it.
"""

try:
    from service.cli.leaving import main
except KeyboardInterrupt:
    # Ctrl-C before there is a command to end.
    raise SystemExit("interrupted") from None

__all__ = ["main"]
