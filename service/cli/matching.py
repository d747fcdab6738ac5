"""Commands that need no database: match a pool, score given groups."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click
from rich.console import Console

from matcher import contradictions, report, report_page
from matcher.criteria import Criteria
from matcher.given import as_text, score_given
from matcher.pool import read_csv
from matcher.score import Scorer
from matcher.solution import Solution
from matcher.solve import solve
from service.cli.seconds import Seconds
from service.cli.showing import progress_bar


@click.command("match")
@click.argument("pool", type=click.Path(dir_okay=False))
@click.option("--seed", type=int, default=1, show_default=True)
@click.option("--seconds", type=Seconds(0.1), help="10, or with --exact no limit.")
@click.option("--steps", type=click.IntRange(1), help="Repeatable to the letter with a seed.")
@click.option("--exact", is_flag=True, help="Insist on a proof.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON (the default when piped).")
@click.option("--out", type=click.Path(dir_okay=False), help="Write the JSON to a file.")
@click.option("--html", type=click.Path(dir_okay=False), help="Write a page to open.")
def match(
    pool: str,
    seed: int,
    seconds: float | None,
    steps: int | None,
    exact: bool,
    as_json: bool,
    out: str | None,
    html: str | None,
) -> None:
    """Group the people of a pool file."""
    candidates = read_csv(Path(pool))
    for sentence in contradictions.find(candidates, Criteria()):
        click.echo(sentence, err=True)
    with progress_bar() as bar:
        task = bar.add_task("matching", total=1.0)
        solution: Solution = solve(
            candidates,
            seed=seed,
            seconds=seconds,
            steps=steps,
            exact=True if exact else None,
            progress=lambda share, _: bar.update(task, completed=share),
        )
    scorer = Scorer(candidates)
    document = json.dumps(report.to_json(solution, scorer), indent=2)
    if out:
        Path(out).write_text(document + "\n")
    if html:
        Path(html).write_text(report_page.html(solution, scorer))
    if as_json or not sys.stdout.isatty():
        if not out:
            click.echo(document)
    else:
        Console().print(report.table(solution, scorer))


@click.command("score")
@click.argument("pool", type=click.Path(dir_okay=False))
@click.argument("groups", type=click.Path(dir_okay=False))
@click.option("--why", is_flag=True, help="Add the sentences that explain each group.")
def score(pool: str, groups: str, why: bool) -> None:
    """Score groups that somebody else made."""
    candidates = read_csv(Path(pool))
    document = Path(groups).read_text(encoding="utf-8-sig")
    click.echo(as_text(score_given(candidates, document, explain=why)))
