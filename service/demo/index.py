"""What is left of the demo to open: every mail as ``.eml`` and HTML, and a page to read them on.

The page tells the story first, one mail of each kind beside the letter that it
answers, and then holds everybody's mail, person by person.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from matcher.phrases import counted
from service.demo.cast import CAST
from service.demo.mailbox import Delivered
from service.demo.seat import LATE
from service.demo.selection import chapters, own_words
from service.demo.world import COORDINATOR

Log = Sequence[tuple[datetime, Delivered]]

_WRITERS = (*CAST, LATE)

_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:52rem;padding:1rem;"
    "color:#222;background:#faf9f7}h2{margin-top:2.5rem}h3{margin:2rem 0 .3rem}"
    "blockquote{margin:.5rem 0;padding:.6rem 1rem;background:#eef3ee;border-left:5px solid #7a9e7e;"
    "white-space:pre-wrap;border-radius:6px}details{background:#fff;border:1px solid #ddd;"
    "border-radius:8px;margin:.5rem 0;padding:.5rem 1rem}summary{cursor:pointer}"
    ".in{border-left:5px solid #7a9e7e}.out{border-left:5px solid #6b7fa8}"
    ".k{color:#666;font-size:.85em}iframe{width:100%;height:34rem;border:1px solid #ddd;"
    "border-radius:6px;background:#fff}pre{white-space:pre-wrap}"
)


def write(folder: Path, log: Log, n_groups: int) -> Path:
    """Write every mail and the page; give the page's path."""
    mails = folder / "mails"
    mails.mkdir(parents=True, exist_ok=True)
    for old in mails.iterdir():
        old.unlink()
    for number, (_, each) in enumerate(log):
        _keep(mails, _name(number, each), each)
    page = folder / "index.html"
    page.write_text(_page(log, n_groups), encoding="utf-8")
    return page


def _name(number: int, each: Delivered) -> str:
    return f"{number + 1:03d}-{each.notice or 'letter'}"


def _keep(folder: Path, name: str, each: Delivered) -> None:
    (folder / f"{name}.eml").write_bytes(each.raw)
    body = each.mail.get_body(("html",)) if each.notice else None
    if body is not None:
        (folder / f"{name}.html").write_text(str(body.get_content()), encoding="utf-8")


def _page(log: Log, n_groups: int) -> str:
    formed = f"{counted(n_groups, 'group')} {'was' if n_groups == 1 else 'were'}"
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>Peercircle: the mails of the demo</title><style>{_STYLE}</style>"
        f"<h1>The mails of the demo</h1><p>{len(_WRITERS)} people wrote to the list; {formed}"
        f" formed, by mail alone. Of the {len(log)} mails you see first one of each kind,"
        " with the words that it answers (green), then everybody's.</p>"
        "<h2>The story</h2>" + "".join(_story(log)) + "<h2>Everybody's mail</h2>"
        "<p>Green is what they wrote, blue what the service sent them.</p>"
        + "".join(_people(log))
        + "</html>"
    )


def _story(log: Log) -> Iterator[str]:
    for chapter in chapters([each for _, each in log]):
        yield f"<h3>{html.escape(chapter.heading)}</h3>"
        if chapter.letter is not None:
            writer = html.escape(str(chapter.letter.mail["From"]).partition(" <")[0])
            words = html.escape(own_words(chapter.letter.text))
            yield f"<blockquote><span class=k>{writer} wrote:</span>\n{words}</blockquote>"
        yield _line(log[chapter.number][0], chapter.mail, _name(chapter.number, chapter.mail))
        yield _shown(_name(chapter.number, chapter.mail), chapter.mail)


def _people(log: Log) -> Iterator[str]:
    """Each person's letters and mails in one place, in the order of the cast."""
    theirs: dict[str, list[str]] = {who.address: [] for who in _WRITERS}
    names = {who.address: who.name for who in _WRITERS}
    names[COORDINATOR.address] = f"{COORDINATOR.name}, coordinator"
    for number, (moment, each) in enumerate(log):
        owner = each.recipient if each.notice else each.sender
        side, name = ("out" if each.notice else "in"), _name(number, each)
        theirs.setdefault(owner, []).append(
            f'<details class="{side}"><summary>{_line(moment, each, name)}</summary>'
            f"{_shown(name, each)}</details>"
        )
    for owner, rows in theirs.items():
        title = html.escape(names.get(owner, owner))
        many = counted(len(rows), "mail")
        yield (
            f"<details><summary><b>{title}</b> <span class=k>{many}</span></summary>"
            + "".join(rows)
            + "</details>"
        )


def _line(moment: datetime, each: Delivered, name: str) -> str:
    subject = html.escape(str(each.mail["Subject"]))
    to = "" if not each.notice else f" · to {html.escape(each.recipient)}"
    return (
        f'<b>{subject}</b><br><span class="k">{moment:%a %d %b %H:%M %Z}{to} ·'
        f' {html.escape(each.notice or "letter")} · <a href="mails/{name}.eml">raw</a></span>'
    )


def _shown(name: str, each: Delivered) -> str:
    if each.notice and each.mail.get_body(("html",)) is not None:
        title = html.escape(str(each.mail["Subject"]))
        return f'<iframe loading="lazy" title="{title}" src="mails/{name}.html"></iframe>'
    return f"<pre>{html.escape(each.text)}</pre>"
