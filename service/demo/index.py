"""What is left of the demo to look at: every mail as ``.eml`` and HTML, and an index to open."""

from __future__ import annotations

import html
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from rich.console import Console
from rich.panel import Panel

from service.demo.mailbox import Delivered

_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1rem;"
    "color:#222;background:#faf9f7}details{background:#fff;border:1px solid #ddd;border-radius:8px;"
    "margin:.5rem 0;padding:.5rem 1rem}summary{cursor:pointer}.in{border-left:6px solid #7a9e7e}"
    ".out{border-left:6px solid #6b7fa8}.k{color:#666;font-size:.85em}"
    "iframe{width:100%;height:36rem;border:1px solid #eee;background:#fff}pre{white-space:pre-wrap}"
)


def write(folder: Path, log: Sequence[tuple[datetime, Delivered]]) -> Path:
    """Write every mail and the index; give the index's path."""
    mails = folder / "mails"
    mails.mkdir(parents=True, exist_ok=True)
    for old in mails.iterdir():
        old.unlink()
    rows = []
    for number, (moment, each) in enumerate(log, start=1):
        name = f"{number:03d}-{each.notice or 'letter'}"
        (mails / f"{name}.eml").write_bytes(each.raw)
        body = each.mail.get_body(("html",)) if each.notice else None
        if body is not None:
            (mails / f"{name}.html").write_text(str(body.get_content()))
        rows.append(_row(name, moment, each, body is not None))
    page = folder / "index.html"
    page.write_text(
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>Peercircle: the mails of the demo</title><style>{_STYLE}</style>"
        f"<h1>The mails of the demo</h1><p>{len(log)} mails in the order of the story; letters to"
        " the list have a green edge, the service's own a blue one.</p>" + "".join(rows)
    )
    return page


def _row(name: str, moment: datetime, each: Delivered, has_html: bool) -> str:
    subject = html.escape(str(each.mail["Subject"]))
    sender, to = html.escape(str(each.mail["From"])), html.escape(each.recipient)
    shown = (
        f'<iframe loading="lazy" title="{subject}" src="mails/{name}.html"></iframe>'
        if has_html
        else f"<pre>{html.escape(each.text)}</pre>"
    )
    side = "out" if each.notice else "in"
    kind = html.escape(each.notice or "letter")
    return (
        f'<details class="{side}"><summary><b>{subject}</b><br><span class="k">'
        f"{moment:%a %d %b %H:%M} · {sender} → {to} · {kind} ·"
        f' <a href="mails/{name}.eml">raw</a></span></summary>{shown}</details>'
    )


def show(console: Console, log: Sequence[tuple[datetime, Delivered]]) -> None:
    """Print the mails as a conversation."""
    for moment, each in log:
        title = f"{each.mail['From']} → {each.recipient}"
        console.print(
            Panel(
                f"[b]{_plain(str(each.mail['Subject']))}[/b]\n\n{_plain(_new(each))}",
                title=_plain(title),
                subtitle=f"{moment:%a %d %b %H:%M} · {each.notice or 'letter'}",
                title_align="left",
                border_style="blue" if each.notice else "green",
                width=88,
            )
        )


def _new(each: Delivered) -> str:
    """The words of a mail; of a letter only what stands above its quotation."""
    text = each.text.strip()
    if each.notice:
        return text
    for mark in ("\nOn ", "\n> On ", "\n    On ", "\n______"):
        text = text.partition(mark)[0]
    return text.strip()


def _plain(text: str) -> str:
    return text.replace("[", r"\[")
