r"""Reply extractors under one call: a plain or HTML body in, the new words out.

Every library is optional; one that is not installed is left out of the table::

    pip install email-reply-parser mail-parser-reply quotequail unquotemail talon \
        email-reply-extractor
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from lxml import html as lxml_html

from mail.letter import Letter
from mail.quoting.markup import from_html
from mail.quoting.quote import divide

#: A plain body and an HTML body, of which one may be empty -> new words and signature.
Extract = Callable[[str, str], tuple[str, str]]
#: The languages that mail-parser-reply can be asked for.
_LANGUAGES = ["en", "de", "cs", "da", "es", "fr", "it", "ja", "ko", "nl", "pl", "sv", "zh"]


@dataclass(frozen=True, slots=True)
class Tool:
    """A reply extractor.

    Attributes
    ----------
    name : str
        As on PyPI.
    extract : callable
        The new words of a body.
    """

    name: str
    extract: Extract


def ours(letter: Letter) -> tuple[str, str]:
    """Our own new words and signature of a letter."""
    words = divide(letter)
    return words.new, words.signature


def tools() -> Iterator[Tool]:
    """The libraries that are installed."""
    for name, module, adapt in _ADAPTERS:
        try:
            library = importlib.import_module(module)
        except ImportError:
            continue
        yield Tool(name, adapt(library))


def stripped(markup: str) -> str:
    """The text of an HTML body, as users of text-only libraries make it."""
    return "\n".join(line.text for line in from_html(markup))


def _text_of(markup: str | None) -> str:
    if not markup or not markup.strip():
        return ""
    return str(lxml_html.fromstring(markup).text_content())


def _email_reply_parser(library: Any) -> Extract:
    def extract(plain: str, markup: str) -> tuple[str, str]:
        return library.EmailReplyParser.parse_reply(plain or stripped(markup)), ""

    return extract


def _mail_parser_reply(library: Any) -> Extract:
    parser = library.EmailReplyParser(languages=_LANGUAGES)

    def extract(plain: str, markup: str) -> tuple[str, str]:
        replies = parser.read(plain or stripped(markup)).replies
        return (replies[0].body, replies[0].signatures) if replies else ("", "")

    return extract


def _quotequail(library: Any) -> Extract:
    def extract(plain: str, markup: str) -> tuple[str, str]:
        if plain:
            parts = library.quote(plain, quote_intro_line=True)
            return "\n".join(text for new, text in parts if new), ""
        parts = library.quote_html(markup, quote_intro_line=True)
        return "\n".join(_text_of(part) for new, part in parts if new), ""

    return extract


def _unquotemail(library: Any) -> Extract:
    def extract(plain: str, markup: str) -> tuple[str, str]:
        found = library.Unquote(markup or None, plain or None)
        return (_text_of(found.get_html()) if markup else found.get_text() or ""), ""

    return extract


def _talon(library: Any) -> Extract:
    quotations = importlib.import_module("talon.quotations")
    bruteforce = importlib.import_module("talon.signature.bruteforce")
    library.init()

    def extract(plain: str, markup: str) -> tuple[str, str]:
        if plain:
            text = str(quotations.extract_from_plain(plain))
        else:
            text = _text_of(str(quotations.extract_from_html(markup)))
        words, signature = bruteforce.extract_signature(text)
        return str(words), str(signature or "")

    return extract


def _email_reply_extractor(library: Any) -> Extract:
    def extract(plain: str, markup: str) -> tuple[str, str]:
        return str(library.extract_new_text(plain or None, html_body=markup or None).text), ""

    return extract


_ADAPTERS: tuple[tuple[str, str, Callable[[Any], Extract]], ...] = (
    ("email-reply-parser", "email_reply_parser", _email_reply_parser),
    ("mail-parser-reply", "mailparser_reply", _mail_parser_reply),
    ("quotequail", "quotequail", _quotequail),
    ("unquotemail", "unquotemail", _unquotemail),
    ("talon", "talon", _talon),
    ("email-reply-extractor", "email_reply_extractor", _email_reply_extractor),
)
