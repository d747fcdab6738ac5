"""The record as a table for a spreadsheet: one line a member, one column a month."""

from __future__ import annotations

import csv
import io

from groups.attested import MONTHS, Month
from service.reporting.standing import Line, Report

HEAD = (
    "email",
    "last_name",
    "first_name",
    "status",
    "standing",
    "verdict",
    "months_attested",
    "months_missing",
    "missing",
    "groups",
)
#: What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render(report: Report) -> str:
    """The table with its head line; lists within a cell are parted by semicolons."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([*HEAD, *(f"{report.year}-{n:02}" for n in MONTHS)])
    for line in report.lines:
        writer.writerow([_plain(cell) for cell in _cells(line, report.year)])
    return out.getvalue()


def _cells(line: Line, year: int) -> list[str]:
    found = line.year
    return [
        line.email,
        line.last_name,
        line.first_name,
        line.status,
        found.standing.value,
        found.verdict.value,
        str(len(found.attested)),
        str(len(found.missing)),
        ";".join(f"{year}-{n:02}" for n in found.missing),
        ";".join([*line.groups, *(kind.value for kind in line.others)]),
        *("" if each is Month.NOT_DUE else each.value for each in found.months),
    ]


def _plain(cell: str) -> str:
    """A cell that no spreadsheet runs."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
