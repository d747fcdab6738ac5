"""Commands that need no database: match a pool, score given groups."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import click
from rich.console import Console

from matcher import contradictions, pool_doubts, report, report_large, report_page
from matcher.candidate import Candidate
from matcher.criteria import Criteria
from matcher.given import GivenError, as_text, score_given, shared
from matcher.grouped import Grouped
from matcher.pool import read_csv
from matcher.score import Scorer
from matcher.solution import Solution
from matcher.solve import solve
from service.cli.outputs import check, on_terminal
from service.cli.seconds import Seconds
from service.cli.showing import progress_bar
from service.whole_file import write_together


@click.command("match")
@click.argument("pool", type=click.Path(dir_okay=False))
@click.option("--seed", type=int, default=1, show_default=True)
@click.option(
    "--seconds",
    type=Seconds(0.1),
    help="10, of above 250,000 people more, or with --exact no limit.",
)
@click.option(
    "--steps",
    type=click.IntRange(1),
    help=(
        "So many times 500 moves a person, however long they take: repeatable to the letter with "
        "a seed.  Counts where --seconds is given too."
    ),
)
@click.option("--exact", is_flag=True, help="Insist on a proof.")
@click.option("--prescriber", is_flag=True, help="Have somebody who prescribes in each group.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON (the default when piped).")
@click.option("--out", type=click.Path(dir_okay=False), help="Write the JSON to a file.")
@click.option("--html", type=click.Path(dir_okay=False), help="Write a page to open.")
@click.option(
    "--why",
    is_flag=True,
    help="Explain each group on a terminal, and above 1,000 people in the JSON too.",
)
def match(
    pool: str,
    seed: int,
    seconds: float | None,
    steps: int | None,
    exact: bool,
    prescriber: bool,
    as_json: bool,
    out: str | None,
    html: str | None,
    why: bool,
) -> None:
    """Group the people of a pool file.

    Ctrl-C ends the search and shows the best groups found until then.
    """
    check({"the pool": pool}, {"--out": out, "--html": html})
    if steps is not None and seconds is not None:
        click.echo("--steps counts: --seconds bounds nothing but the proof of --exact.", err=True)
    criteria = Criteria(need_prescriber=prescriber)
    with progress_bar() as bar:
        bar.add_task("reading", total=None)
        candidates = read_csv(Path(pool), least=criteria.least)
    for sentence in (*pool_doubts.find(candidates), *contradictions.find(candidates, criteria)):
        click.echo(sentence, err=True)
    with progress_bar() as bar:
        task = bar.add_task("matching", total=1.0)
        solution: Solution = solve(
            candidates,
            criteria,
            seed=seed,
            seconds=seconds,
            steps=steps,
            exact=True if exact else None,
            progress=lambda share, _: bar.update(task, completed=share),
        )
    if solution.interrupted:
        click.echo("Stopped early: these are the best groups found until then.", err=True)
    if solution.provisional:
        click.echo(report.PROVISIONAL, err=True)
    _show(solution, candidates, criteria, out, html, as_json, why)


def _show(
    solution: Solution,
    candidates: Sequence[Candidate],
    criteria: Criteria,
    out: str | None,
    html: str | None,
    as_json: bool,
    why: bool,
) -> None:
    """Write and print what was found, of a large pool piece by piece."""
    kept = solution.groups.scorer if isinstance(solution.groups, Grouped) else None
    scorer = Scorer(candidates, criteria) if kept is None else kept
    as_json = as_json or not on_terminal(sys.stdout)
    document = _document(solution, scorer, why)
    written: dict[Path, Iterable[str]] = {}
    if out:
        written[Path(out)] = _watched(document, solution)
    told = report_large.told(solution) if scorer.large else None
    if scorer.large:
        solution, scorer = report_large.excerpt(solution, scorer)
    if html:
        written[Path(html)] = [report_page.html(solution, scorer, told)]
    write_together(written)
    if as_json and not out:
        for piece in document:
            click.echo(piece, nl=False)
    if not as_json:
        Console().print(report.table(solution, scorer, told, why=why))


def _watched(pieces: Iterator[str], solution: Solution) -> Iterator[str]:
    """The pieces of a document, with how far it is written on a terminal."""
    with progress_bar() as bar:
        if bar.disable:
            yield from pieces
            return
        task = bar.add_task("writing", total=len(solution.groups) + len(solution.unplaced))
        for piece in pieces:
            yield piece
            bar.advance(task)


def _document(solution: Solution, scorer: Scorer, why: bool) -> Iterator[str]:
    if scorer.large:
        yield from report_large.as_json(solution, scorer, why)
    else:
        yield json.dumps(report.to_json(solution, scorer), indent=2) + "\n"


@click.command("score")
@click.argument("pool", type=click.Path(dir_okay=False))
@click.argument("groups", type=click.Path(dir_okay=False))
@click.option("--why", is_flag=True, help="Add the sentences that explain each group.")
def score(pool: str, groups: str, why: bool) -> None:
    """Score groups that somebody else made.

    GROUPS is a JSON file such as {"groups": [{"members": ["p1", "p2", "p3", "p4"]}, ...]} with
    ids of the pool; what `match` prints is one too.
    """
    check({"the pool": pool}, {})
    candidates = read_csv(Path(pool))
    try:
        document = Path(groups).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise GivenError(f"{groups}: not UTF-8 text: give the groups as JSON") from error
    found = score_given(candidates, document, explain=why)
    click.echo(as_text(found))
    told = shared(found)
    if told:
        click.echo(told, err=True)
