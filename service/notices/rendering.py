"""A notice into its mail: subject, plain text, HTML and calendar entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import structlog
from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from mail.leaving import ics
from service.elsewhere import Clock
from service.notices import wording
from service.notices.cleaning import cleaned, line
from service.notices.group import Introduction
from service.notices.values import Notice, Rendered

log = structlog.get_logger("notices")


@dataclass(frozen=True, slots=True)
class Forms:
    """The two environments that speak each template: plain text and HTML."""

    text: Environment
    html: Environment


def _environment(form: str, own: Path | None) -> Environment:
    ours = Path(str(files("templates")))
    roots = [root for root in (own, ours) if root is not None]
    # Our own templates are code of ours; an association's are confined.
    kind = Environment if own is None else ImmutableSandboxedEnvironment
    environment = kind(
        loader=FileSystemLoader([root / part for root in roots for part in (form, "notices")]),
        autoescape=form == "html",
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
        cache_size=-1,
        auto_reload=own is not None,
    )
    environment.filters.update({said.__name__: said for said in wording.FILTERS})
    return environment


@lru_cache(maxsize=8)
def forms(own: Path | None = None) -> Forms:
    """The environments for our templates, an association's own folder first."""
    return Forms(_environment("text", own), _environment("html", own))


def _subject(template: Template, values: Mapping[str, Any]) -> str:
    return line("".join(template.blocks["subject"](template.new_context(dict(values)))))


def _squeezed(text: str) -> str:
    """Text with at most one blank line in a row and no blanks at line ends.

    The signature mark keeps its one blank (RFC 3676 part 4.3).
    """
    rows: list[str] = []
    for row in text.split("\n"):
        bare = row if row == "-- " else row.rstrip()
        if bare or (rows and rows[-1]):
            rows.append(bare)
    return "\n".join(rows).strip("\n") + "\n"


def _entry(notice: Introduction, association: str, list_address: str) -> bytes | None:
    if notice.first_date is None:
        return None
    return ics.event(
        uid=f"{notice.code}-first@{list_address.rpartition('@')[2]}",
        stamp=notice.confirmed_at,
        start=notice.first_date,
        minutes=notice.length_minutes,
        summary=f"First meeting: {notice.group_name or 'peer consultation group'}",
        location=notice.where,
        description=f"Peer consultation group formed by {association}.",
    )


def render(
    notice: Notice,
    *,
    association: str,
    list_address: str,
    zone: str,
    reply_to: str | None = None,
    templates: Path | None = None,
    clock: Clock | None = None,
    has_request: bool = True,
) -> Rendered:
    """A notice as the mail that its reader sees.

    Parameters
    ----------
    notice : Notice
        What to tell; any text in it may be hostile.
    association : str
        Name of the association, as the signature shows it.
    list_address : str
        Where one writes to.
    zone : str
        IANA zone in which instants are shown.
    reply_to : str, optional
        The address with its token, for the buttons; else the list address.
    templates : Path, optional
        A folder with an association's own templates.
    clock : Clock, optional
        The reader's, where it is not the association's: weekly hours are shown on both.
    has_request : bool
        Whether the reader has a request that could be taken back, as the footer then says.

    Returns
    -------
    Rendered
        Subject on one line, text in lines of 72 columns, a whole HTML page.
    """
    safe = cleaned(notice)
    values = {
        **{each.name: getattr(safe, each.name) for each in fields(safe)},
        "association": line(association),
        "list_address": line(list_address),
        "reply_to": line(reply_to or list_address),
        "zone": zone,
        "clock": clock,
        "has_request": has_request,
    }
    if templates is None:
        return _spoken(safe, forms(), values)
    try:
        return _spoken(safe, forms(templates), values)
    except TemplateError as error:
        # A slip in an association's wording must not keep a mail from its reader.
        log.warning("template", notice=notice.name, error=f"{type(error).__name__}: {error}")
        return _spoken(safe, forms(), values)


def _spoken(safe: Notice, speak: Forms, values: Mapping[str, Any]) -> Rendered:
    file, said = f"{safe.name}.j2", dict(values)
    plain = speak.text.get_template(file)
    said["subject"] = _subject(plain, said)
    return Rendered(
        name=safe.name,
        subject=str(said["subject"]),
        text=_squeezed(plain.render(said)),
        html=speak.html.get_template(file).render(said),
        ics=_entry(safe, said["association"], said["list_address"])
        if isinstance(safe, Introduction)
        else None,
    )


def faults(own: Path) -> list[str]:
    """What is wrong with an association's own templates, one line each.

    Only what can be seen without a mail is looked at: that each file replaces
    one of ours and can be read as a template.
    """
    ours = Path(str(files("templates")))
    found = []
    for path in sorted(own.rglob("*.j2")):
        name = path.relative_to(own)
        if not (ours / name).exists():
            found.append(f"{name} replaces none of ours: see the folder templates/")
            continue
        try:
            forms(own).text.parse(path.read_text(encoding="utf-8"))
        except (TemplateError, UnicodeDecodeError) as error:
            found.append(f"{name}: {error}")
    return found
