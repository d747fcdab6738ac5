"""The mails of the demo on a terminal, as a conversation."""

from __future__ import annotations

from rich.console import Console
from rich.markup import escape
from rich.panel import Panel

from service.demo.index import Log
from service.demo.selection import own_words


def show(console: Console, log: Log) -> None:
    """Print every mail in order; of a letter only its own words."""
    for moment, each in log:
        text = each.text.strip() if each.notice else own_words(each.text)
        console.print(
            Panel(
                f"[b]{escape(str(each.mail['Subject']))}[/b]\n\n{escape(text)}",
                title=escape(f"{each.mail['From']} → {each.recipient}"),
                subtitle=f"{moment:%a %d %b %H:%M %Z} · {each.notice or 'letter'}",
                title_align="left",
                border_style="blue" if each.notice else "green",
                width=88,
            )
        )
