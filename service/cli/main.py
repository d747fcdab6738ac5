"""All commands under one name, and how their failures are told."""

from __future__ import annotations

import io
import os
import sys

import click

from service import logs
from service.cli.lazy import LazyGroup
from vocabulary.visible import seen

#: Every command and where it lives.
_COMMANDS = {
    "demo": "service.cli.running:demo",
    "serve": "service.cli.running:serve",
    "check": "service.cli.checking:check",
    "health": "service.cli.checking:health",
    "round": "service.cli.running:round_",
    "tick": "service.cli.running:tick",
    "read": "service.cli.reading:read",
    "match": "service.cli.matching:match",
    "score": "service.cli.matching:score",
    "people": "service.cli.looking:people",
    "requests": "service.cli.looking:requests",
    "proposals": "service.cli.looking:proposals",
    "groups": "service.cli.looking:groups",
    "queue": "service.cli.looking:queue",
    "shunted": "service.cli.looking:shunted",
    "show": "service.cli.looking:show",
    "replay": "service.cli.looking:replay",
    "send": "service.cli.looking:send",
    "close": "service.cli.association:close",
    "seat": "service.cli.association:seat",
    "settle": "service.cli.association:settle",
    "import": "service.cli.association:import_",
    "export": "service.cli.association:export",
    "forget": "service.cli.association:forget",
    "readdress": "service.cli.association:readdress",
    "report": "service.cli.reporting:report",
    "backup": "service.cli.keeping:backup",
    "restore": "service.cli.keeping:restore",
}


@click.group(
    cls=LazyGroup, where=_COMMANDS, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(package_name="peercircle")
def peercircle() -> None:
    """Form peer consultation groups by email."""


#: What a person can mend: every error class of ours whose message is written for its reader.
_STATED = (OSError, ValueError)


def _told(error: Exception) -> str:
    """One thing that is wrong, one line; a file may have several."""
    reason = str(error)
    if isinstance(error, OSError) and error.strerror:
        # Not Python's own form of it, which begins with a number.
        names = [str(each) for each in (error.filename, error.filename2) if each is not None]
        reason = ": ".join([*names, error.strerror])
    rows = [" ".join(seen(row).split()) for row in reason.splitlines() if row.strip()]
    return "\n".join(rows) or type(error).__name__


def _say(text: str) -> None:
    """A line on standard error, or nowhere where the shell closed it."""
    click.echo(text, err=True)


def main() -> None:
    """Run the command line."""
    # Until the settings are read: their secret keys the hashes of addresses.
    logs.configure(os.environ.get("PEERCIRCLE_LOG", "INFO"), sys.stderr or io.StringIO())
    try:
        status = peercircle.main(standalone_mode=False)
        # Without click's standalone mode an exit status comes back as a value.
        sys.exit(status if isinstance(status, int) else 0)
    except (click.exceptions.Abort, KeyboardInterrupt):
        _say("interrupted")
        sys.exit(1)
    except click.UsageError as error:
        hint = error.ctx.command_path if error.ctx else "peercircle"
        _say(f"{hint}: {seen(error.format_message())} (see {hint} --help)")
        sys.exit(2)
    except click.ClickException as error:
        _say(seen(error.format_message()))
        sys.exit(1)
    except click.exceptions.Exit as done:
        sys.exit(done.exit_code)
    except BrokenPipeError:
        # The reader of our output went away: nobody is left to be told.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except _STATED as error:
        _say(_told(error))
        sys.exit(getattr(error, "exit_status", 1))
    except (OverflowError, RecursionError):
        _say("a number, date or nesting is beyond what can be: write a smaller one")
        sys.exit(1)
    except Exception as error:
        # Known by its name: loading SQLAlchemy for its error class would slow every command.
        if not type(error).__module__.startswith("sqlalchemy"):
            raise
        reason = str(error).partition("\n")[0]
        _say(f"the database cannot be used: {reason}: see `peercircle check`")
        sys.exit(1)


if __name__ == "__main__":
    main()
