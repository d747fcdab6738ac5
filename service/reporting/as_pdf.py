"""The record as a PDF of landscape letter pages, to file or to send to the board."""

from __future__ import annotations

import unicodedata
from collections.abc import Container, Sequence
from datetime import UTC, datetime, time
from itertools import zip_longest
from pathlib import Path
from typing import Final

from fpdf import FPDF, FontFace
from fpdf.enums import TableBordersLayout, XPos, YPos
from fpdf.fonts import TTFFont
from fpdf.table import Table

from groups.attested import MONTHS, Month
from matcher.phrases import counted
from service.reporting import words
from service.reporting.standing import Line, Report

#: Where systems keep a typeface with the letters of most names, plain and bold.
TYPEFACES: Final = (
    ("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
    ("/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
    ("/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
    ("/Library/Fonts/Arial Unicode.ttf", "Arial Unicode.ttf"),
    ("C:/Windows/Fonts/arial.ttf", "arialbd.ttf"),
)
_FILLS: Final = {
    Month.MET: (214, 235, 221),
    Month.NOT_MET: (246, 220, 214),
    Month.NOT_TOLD: (247, 236, 201),
}
_HEAD: Final = FontFace(emphasis="BOLD", color=(92, 103, 107))
#: Of the page's width, in millimetres: name, with whom, a month, months, missing, verdict.
_WIDTHS: Final = (50, 33, *[8.8] * len(MONTHS), 14, 27, 26)
#: Signs for which a PDF reader's own typefaces have others only.
_INSTEAD: Final = str.maketrans({"●": "x", "–": "-", "’": "'"})


class _Page(FPDF):
    """Pages with their number; text in a typeface that the machine has."""

    def __init__(self, report: Report) -> None:
        super().__init__(orientation="landscape", unit="mm", format="letter")
        self._letters = _typeface(self)
        self.set_title(words.title(report))
        self.set_author(self.told(report.association))
        self.set_lang("en")
        self.set_creation_date(datetime.combine(report.as_of, time(), tzinfo=UTC))
        self.set_margin(12)
        self.set_auto_page_break(auto=True, margin=16)
        self._foot = self.told(f"{report.association} · {words.title(report)}")

    def told(self, text: str) -> str:
        """The text in letters that the typeface has, others by their likest or as "?"."""
        return "".join(map(self._letter, text.translate(_INSTEAD) if self._is_latin else text))

    def _letter(self, letter: str) -> str:
        if letter == "\n" or ord(letter) in self._letters:
            return letter
        parts = unicodedata.normalize("NFKD", letter)
        return "".join(each for each in parts if ord(each) in self._letters) or "?"

    @property
    def _is_latin(self) -> bool:
        return isinstance(self._letters, range)

    def footer(self) -> None:
        """What it is, and which page of how many."""
        self.set_y(-12)
        self.set_font(size=8)
        self.set_text_color(92, 103, 107)
        self.cell(0, 5, self._foot)
        self.cell(0, 5, f"{self.page_no()} / {{nb}}", align="R")


def render(report: Report) -> bytes:
    """The document's bytes; the same record gives the same pages."""
    page = _Page(report)
    page.add_page()
    _head(page, report)
    page.set_font(size=8)
    page.set_text_color(32, 40, 43)
    page.set_draw_color(217, 223, 224)
    aligns = ("LEFT", "LEFT", *["CENTER"] * len(MONTHS), "CENTER", "LEFT", "LEFT")
    with page.table(
        col_widths=_WIDTHS,
        text_align=aligns,
        line_height=4.2,
        padding=(1, 0.6),
        headings_style=_HEAD,
        borders_layout=TableBordersLayout.HORIZONTAL_LINES,
    ) as table:
        titles = [words.short(n) for n in MONTHS]
        _row(table, ["Member", "Consults with", *titles, "Months", "Missing", "Comes to"])
        for line in report.lines:
            _member(table, page, line)
    _legend(page)
    return bytes(page.output())


def _head(page: _Page, report: Report) -> None:
    page.set_font(size=17, style="B")
    page.set_text_color(27, 102, 92)
    page.cell(0, 9, words.title(report), new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    page.set_font(size=9)
    page.set_text_color(92, 103, 107)
    page.multi_cell(0, 5, page.told(words.subtitle(report)), new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    n = len(report.lines)
    who = f"{counted(n, 'member')} on the roster" if report.has_roster else f"{n} without a roster"
    verdicts = "; ".join(f"{number} {what}" for number, what in words.summary(report))
    page.set_text_color(32, 40, 43)
    page.multi_cell(0, 6, f"{who}: {verdicts}.", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    page.ln(2)


def _member(table: Table, page: _Page, line: Line) -> None:
    found = line.year
    status = f" · {line.status}" if line.status not in ("", "active") else ""
    contact = "" if line.name == line.email else f"\n{line.email}"
    tie = "\n".join(filter(None, words.ties(line)))
    signs = [page.told(words.SIGNS[each][0]) for each in found.months]
    fills = [None, None, *(_FILLS.get(each) for each in found.months), None, None, None]
    cells = [
        page.told(f"{line.name}{contact}{status}"),
        page.told(tie),
        *signs,
        str(len(found.attested)),
        ", ".join(words.short(n) for n in found.missing),
        words.VERDICTS[found.verdict],
    ]
    _row(table, cells, fills)


def _row(
    table: Table, cells: Sequence[str], fills: Sequence[tuple[int, int, int] | None] = ()
) -> None:
    row = table.row()
    for cell, fill in zip_longest(cells, fills):
        row.cell(cell, style=FontFace(fill_color=fill) if fill else None)


def _legend(page: _Page) -> None:
    page.ln(3)
    page.set_font(size=8)
    page.set_text_color(92, 103, 107)
    for month, (sign, what) in words.SIGNS.items():
        if sign:
            page.set_fill_color(*_FILLS[month])
            page.cell(7, 4.5, page.told(sign), align="C", fill=True)
            page.cell(0, 4.5, f"  {what}", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
            page.ln(0.6)
    page.ln(1)
    page.multi_cell(0, 4.5, words.NOTE, new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _typeface(page: FPDF) -> Container[int]:
    """Choose the first typeface that is there, else a built-in one; give the letters it has."""
    for plain, bold in TYPEFACES:
        path = Path(plain)
        if path.exists() and path.with_name(bold).exists():
            page.add_font("text", "", path)
            page.add_font("text", "B", path.with_name(bold))
            page.set_font("text")
            font = page.fonts["text"]
            assert isinstance(font, TTFFont)
            return frozenset(font.cmap)
    page.set_font("Helvetica")
    return range(256)
