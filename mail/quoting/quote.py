"""Dividing a letter's words: what is new, what is quoted, what is signature.

Theory of operation.  Plain text and HTML each become lines (``mail.quoting.line``,
``mail.quoting.markup``).  One sweep from above then settles whose each line is: what
we sent ourselves (``mail.quoting.sent``), what machines appended (``mail.quoting.footer``),
what stands quoted, what an opening such as "On … wrote:" turns into quotation
from there on (``mail.quoting.attribution``).  What is left is new; its end is looked
at for a signature (``mail.quoting.signature``).  Where a mail has both forms, the
plain one gives the words as they were typed, and the HTML is believed where
its structure shows a quotation that the plain form hides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mail.letter import Letter
from mail.quoting import footer, signature
from mail.quoting.form_edits import edited, with_rows
from mail.quoting.line import Kind, Line, Mark, from_plain, text_of
from mail.quoting.markup import from_html
from mail.quoting.sent import subtract
from mail.quoting.sent_from import is_sent_from
from mail.quoting.sweep import settle, unglue
from mail.quoting.words import Words

__all__ = ["Words", "divide"]

#: Lines that are divided; the words people write stand far above this.
_MOST_LINES = 6_000
_FORWARDING = re.compile(
    r"\s*(?:fwd?|wg|tr|rv|enc|i|doorst|vs|vb|vl|pd|пересл|轉寄|转发|転送|전달|chuyển tiếp)\s*:",
    re.IGNORECASE,
)


def divide(letter: Letter, sent: Sequence[str] = ()) -> Words:
    """The words of a letter by their owner.

    Parameters
    ----------
    letter : Letter
        As :func:`mail.letter.read` gave it.
    sent : sequence of str
        Plain bodies of the mails that we sent in its thread; they are found by
        alignment wherever they stand.

    Returns
    -------
    Words
    """
    name = letter.sender.name if letter.sender else ""
    forwards = _FORWARDING.match(letter.subject) is not None
    plain = from_plain(letter.plain)[:_MOST_LINES] if letter.plain else []
    markup = from_html(letter.html)[:_MOST_LINES] if letter.html else []
    structured = any(line.depth or line.mark is not Mark.NONE for line in markup)
    words = _words(plain, name, forwards, sent)
    if markup and (structured or not _gist(words.new)):
        words = _chosen(words, _words(markup, name, forwards, sent), structured, bool(plain))
    attached = "\n\n".join(
        p.text for p in letter.parts if p.content_type == "message/rfc822" and p.text
    )
    if attached:
        forwarded = "\n\n".join(t for t in (words.forwarded, attached) if t)
        words = Words(
            words.new, words.quoted, words.signature, forwarded, words.inline, words.footers
        )
    return words


def _gist(text: str) -> str:
    """Letters and digits only, to compare two forms of the same words."""
    return re.sub(r"[\W_]+", "", text).lower()


def _chosen(plain: Words, markup: Words, structured: bool, has_plain: bool) -> Words:
    """The better of the two divisions of one letter."""
    if not has_plain:
        return markup
    if _gist(plain.new) == _gist(markup.new):
        return plain
    if not _gist(markup.new):
        hidden = _gist(plain.new) in _gist(markup.quoted + markup.forwarded + markup.signature)
        return markup if structured and hidden else plain
    return markup


def _words(lines: list[Line], name: str, forwards: bool, sent: Sequence[str]) -> Words:
    """The division of one form of a letter."""
    unglue(lines)
    with_rows(lines, sent)
    hers = edited(lines, sent)
    ours = subtract(lines, sent, hers)
    for number in ours:
        lines[number].kind = Kind.QUOTED
    footer.mark(lines)
    settle(lines, ours, forwards)
    for number in hers:
        lines[number].kind = Kind.NEW
    _sign(lines, name)
    return Words(
        new=_of(lines, Kind.NEW),
        quoted=_of(lines, Kind.QUOTED),
        signature=_of(lines, Kind.SIGNATURE),
        forwarded=_of(lines, Kind.FORWARDED),
        inline=tuple(_inline(lines)),
        footers=_of(lines, Kind.FOOTER),
    )


def _of(lines: Sequence[Line], kind: Kind) -> str:
    """The text of one kind; where other lines were left out a blank line stands."""
    kept: list[Line] = []
    before: Line | None = None
    for line in lines:
        if line.kind is kind:
            if kept and before is not None and before.kind is not kind:
                kept.append(Line(""))
            kept.append(line)
        before = line
    return text_of(kept)


def _runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Runs of new lines, what a machine or a signature mark settled left out."""
    run: list[Line] = []
    for line in lines:
        if line.kind is Kind.NEW or (line.kind is Kind.SIGNATURE and line.mark is Mark.SIGNATURE):
            run.append(line)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _sign(lines: list[Line], name: str) -> None:
    """Mark signatures; a letter that would be all signature stays a letter."""
    runs = [run for run in _runs(lines) if any(not line.blank for line in run)]
    before = [(line, line.kind) for run in runs for line in run]
    for number, run in enumerate(runs):
        signature.mark(run, name, closing=number in (0, len(runs) - 1))
    new = [line for line, _ in before if line.kind is Kind.NEW and not line.blank]
    if new:
        return
    for line, kind in before:
        said = not signature.is_signature_line(line.text)
        if (kind is Kind.NEW or said) and not is_sent_from(line.text) and not line.blank:
            line.kind = Kind.NEW


def _inline(lines: Sequence[Line]) -> Iterator[tuple[str, str]]:
    """Each answer with the paragraph of quotation that it stands below."""
    asked: list[Line] = []
    said: list[Line] = []
    for line in lines:
        if line.kind is Kind.QUOTED:
            if text_of(said) and asked:
                yield _last_paragraph(asked), text_of(said)
                asked = []
            said = []
            asked.append(line)
        elif line.kind is Kind.NEW and asked:
            said.append(line)
    if asked and text_of(said):
        yield _last_paragraph(asked), text_of(said)


def _last_paragraph(lines: Sequence[Line]) -> str:
    return text_of(list(lines)).rpartition("\n\n")[2][-600:]
