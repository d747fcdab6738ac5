"""The association's reports."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import click

from service.cli.opening import opened
from service.reporting import as_csv, as_html
from service.reporting.standing import Report, standing_of


@click.group("report", no_args_is_help=False)
def report() -> None:
    """Reports for the association."""


@report.command("standing")
@click.option("--year", type=click.IntRange(2000, 2200), required=True, help="Of which year.")
@click.option(
    "--format",
    "form",
    type=click.Choice(("csv", "html", "pdf")),
    default="csv",
    show_default=True,
    help="Spreadsheet, page or document.",
)
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write to a file, readable by you alone, instead of standard output.",
)
def standing(year: int, form: str, out: Path | None) -> None:
    """Print who consulted in which months of a year (the bylaw's standing).

    It shows attendance and nothing of what was spoken; keep it among the
    association's officers.
    """
    if form == "pdf" and out is None and sys.stdout.isatty():
        raise click.UsageError("a PDF is no text: name a file with --out standing.pdf")
    with opened() as service, service.store.read() as session:
        settings = service.settings
        found = standing_of(session, settings.association, year, service.clock.now(), settings.zone)
    if year > found.as_of.year:
        click.echo(f"{year} has not begun: no month of it is due yet", err=True)
    if not found.has_roster:
        click.echo("no roster: everybody on file; see `peercircle import`", err=True)
    _write(_rendered(found, form), out)


def _rendered(found: Report, form: str) -> bytes:
    if form == "csv":
        return as_csv.render(found).encode()
    if form == "html":
        return as_html.render(found).encode()
    # Loaded for this alone: it takes as long as all the rest.
    from service.reporting import as_pdf

    return as_pdf.render(found)


def _write(document: bytes, out: Path | None) -> None:
    if out is None:
        click.echo(document, nl=False)
        return
    # Made for its owner alone before anything is in it.
    descriptor = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        if stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.fchmod(descriptor, 0o600)  # one that was there keeps its mode otherwise
        file.write(document)
    click.echo(f"written to {out}", err=True)
