"""Commands that run the service: serve, round, tick, demo."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from matcher.phrases import counted
from service import rounds
from service.cli.opening import opened
from service.cli.seconds import Seconds
from service.cli.showing import progress_bar
from service.prerequisites import require
from service.serve import PARTS
from service.serve import serve as run_serve


@click.command("serve")
@click.option("--only", type=click.Choice(PARTS), help="Run one part only.")
@click.option("--smtp", metavar="HOST:PORT", help="Where to take mail by SMTP; port 0 is any.")
@click.option("--lmtp", metavar="HOST:PORT", help="Where to take mail by LMTP.")
def serve(only: str | None, smtp: str | None, lmtp: str | None) -> None:
    """Run the service until it is told to stop."""
    with opened() as service:
        settings = service.settings
        # A clock that cannot be read is told before anything listens.
        service.clock.now()
        require(settings)
        by_smtp = settings.smtp if smtp is None and lmtp is None else smtp or ""
        run_serve(service, only=only, smtp=by_smtp, lmtp=lmtp or settings.lmtp)


@click.command("round")
@click.option("--dry-run", is_flag=True, help="Show what would be proposed; change nothing.")
@click.option("--seed", type=int, default=1, show_default=True)
@click.option("--seconds", type=Seconds(0.1), default=10.0, show_default=True)
def round_(dry_run: bool, seed: int, seconds: float) -> None:
    """Match the open requests now, and ask the people of each good group."""
    with (
        opened() as service,
        progress_bar() as bar,
    ):
        task = bar.add_task("matching", total=1.0)

        def progress(share: float, _: float) -> None:
            bar.update(task, completed=share)

        now = service.clock.now()
        if dry_run:
            _pool, solution = rounds.plan(
                service.store, service.settings, now, seed=seed, seconds=seconds, progress=progress
            )
            codes: tuple[str, ...] = ("(dry run)",) * len(solution.groups)
            seats: tuple[str, ...] = ()
            told = len(solution.unplaced)
        else:
            made = rounds.run(
                service.store,
                service.settings,
                now,
                signers=service.signers,
                seed=seed,
                seconds=seconds,
                progress=progress,
            )
            solution, codes, told = made.solution, made.proposals, made.told
            seats = made.seats
    for code, group in zip(codes, solution.groups, strict=False):
        click.echo(f"{code}  {group.size} people  {group.slot}  utility {group.utility:.3f}")
    for code in seats:
        click.echo(f"{code}  a free seat of a group that meets")
    left = len(solution.unplaced) - len(seats)
    would = "would be told" if dry_run else "told"
    click.echo(f"{counted(len(codes), 'proposal')}, {left} not placed, {told} {would}", err=True)


@click.command("tick")
@click.option("--at", metavar="ISO-TIME", help="As if it were that time.")
def tick(at: str | None) -> None:
    """Do whatever is due now, or at a given time."""
    moment: datetime | None = None
    if at is not None:
        try:
            moment = datetime.fromisoformat(at)
        except ValueError:
            raise click.BadParameter(
                f"{at!r} is no time: write it like 2026-11-24T09:00:00-08:00", param_hint="--at"
            ) from None
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    with opened() as service:
        done = service.tick(moment)
    click.echo(f"{done} things done", err=True)


@click.command("demo")
@click.option(
    "--dir",
    "folder",
    type=click.Path(file_okay=False),
    default="peercircle-demo",
    show_default=True,
    help="Where mails and index are left.",
)
def demo(folder: str) -> None:
    """Run the whole job on loopback with bundled letters, and show every mail."""
    import logging

    import structlog

    from service.demo import run

    # The story is what is shown; the service's log would bury it.
    quiet = structlog.make_filtering_bound_logger(logging.ERROR)
    structlog.configure(wrapper_class=quiet)
    sys.exit(run(Path(folder)))
