"""The record as one self-contained page to open or print."""

from __future__ import annotations

from importlib.resources import files

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from groups.attested import MONTHS
from service.reporting import words
from service.reporting.standing import Report


def render(report: Report) -> str:
    """The page as text; it asks for nothing from any network."""
    environment = Environment(
        loader=FileSystemLoader(str(files("templates") / "report")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("standing.j2").render(
        report=report,
        title=words.title(report),
        subtitle=words.subtitle(report),
        summary=words.summary(report),
        note=words.NOTE,
        months=[words.short(n) for n in MONTHS],
        short=words.short,
        signs=words.SIGNS,
        ties=words.ties,
        verdicts=words.VERDICTS,
    )
