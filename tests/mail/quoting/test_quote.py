import json
from html import escape
from pathlib import Path

import pytest
from evidence import words_stand

from mail import letter
from mail.quoting import quote
from mail.speaking import screen
from mail.understanding import Disposition

OURS = "Would you join this group? Answer YES or NO.\nTo stop all mail from us, reply STOP."
NEW = "Thank you, I need to think about it."
QUOTED = "\n".join(f"> {line}" for line in OURS.splitlines())
OURS_HTML = "<br>".join(escape(line) for line in OURS.splitlines())
OUTLOOK = "From: Circles <circles@example.org>\nSent: Monday, November 9, 2026 9:00 AM\nTo: Dana"
OUTLOOK_HTML = f"<p>{'<br>'.join(escape(line) for line in OUTLOOK.splitlines())}</p>"

PLAIN = {
    "gmail": f"{NEW}\n\nOn Mon, Nov 9, 2026 at 9:00 AM Circles <c@example.org> wrote:\n\n{QUOTED}",
    "apple": f"{NEW}\n\n> On Nov 9, 2026, at 9:00 AM, Circles <c@example.org> wrote:\n> \n{QUOTED}",
    "outlook": f"{NEW}\n\n{'_' * 32}\n{OUTLOOK}\nSubject: A group\n\n{OURS}",
    "yahoo": f"{NEW}\n\n    On Monday, November 9, 2026, 9:00 AM, Circles <c@example.org> wrote:\n"
    f"\n {OURS}",
}
HTML = {
    "gmail": f'<div dir="ltr">{NEW}</div><br><div class="gmail_quote"><div class="gmail_attr">On '
    f"Mon, Nov 9, 2026 Circles wrote:</div><blockquote>{OURS_HTML}</blockquote></div>",
    "apple": f'<div>{NEW}</div><blockquote type="cite">On Nov 9, 2026, at 9:00 AM, Circles wrote:'
    f"<br></blockquote><blockquote type='cite'>{OURS_HTML}</blockquote>",
    "outlook": f'<div><p>{NEW}</p><div style="border:none;border-top:solid #E1E1E1 1.0pt">'
    f"{OUTLOOK_HTML}</div><p>{OURS_HTML}</p></div>",
    "yahoo": f'<div class="ydp yahoo-style-wrap">{NEW}</div><div class="yahoo_quoted"><div>On '
    f"Monday, November 9, 2026, Circles wrote:</div><div>{OURS_HTML}</div></div>",
}


def mail(kind, body):
    """A reply of that content type with that body."""
    return letter.read(
        b"From: Dana <dana@example.org>\r\nSubject: Re: A group\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: text/%s; charset=utf-8\r\n\r\n%s" % (kind, body.encode())
    )


@pytest.mark.parametrize("program", PLAIN)
@pytest.mark.parametrize(("kind", "bodies"), [(b"plain", PLAIN), (b"html", HTML)])
def test_quoted_stop_is_never_the_writers(kind, bodies, program):
    """What a mail program quotes is quoted: our "reply STOP" stops nobody (guarantee 4)."""
    assert quote.divide(mail(kind, bodies[program])).new == NEW


def test_our_own_words_are_found_without_any_mark():
    """Where a program marks nothing, the mail that we sent is found by alignment."""
    unmarked = mail(b"plain", f"{NEW}\n\n{OURS}")

    assert "STOP" not in quote.divide(unmarked, [OURS]).new


def test_new_words_stand_in_the_mail():
    """A human letter has new words, and each line of them is literally in it.

    Every fourth letter is looked at; ``benchmarks/evidence.py`` looks at them all.
    """
    for path in sorted((Path(__file__).parents[2] / "letters").glob("*.eml"))[::4]:
        read = letter.read(path.read_bytes())
        words = quote.divide(read)

        assert words_stand(read, words.new), path.name


def test_who_speaks_in_the_development_letters():
    """Machines are heard as machines, and no human is taken for one.

    Odd letters are set aside; those from d1101 on were written to measure, and need not pass.
    """
    folder = Path(__file__).parents[2] / "letters"
    rows = map(json.loads, (folder / "truth.jsonl").read_text().splitlines())
    for truth in (row for row in rows if int(row["id"][1:]) in range(0, 1101, 2)):
        read = letter.read((folder / f"{truth['id']}.eml").read_bytes())
        machine = truth["intent"] if truth["intent"] in {"bounce", "auto_reply"} else "human"
        expected = Disposition(truth.get("disposition", machine))

        found = screen.screen(read).disposition
        assert expected is found, truth["id"]


BROKEN = [
    b"",
    b"\0" * 1000,
    b"Subject: only\r\n\r\n",
    b"Content-Type: text/plain; charset=no-such\r\n\r\n\xff\xfe",
    b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: multipart/mixed\r\n",
    b"From: a@b.example, c@d.example\r\nDate: never\r\n\r\n" + b"x" * 100_000,
    b"Content-Type: text/html\r\n\r\n" + b"<div>" * 5000,
    b"> " * 50_000,
]


@pytest.mark.parametrize("raw", BROKEN)
def test_broken_mail_is_read_all_the_same(raw):
    """No mail can stop the reading of it."""
    read = letter.read(raw)

    assert screen.screen(read).disposition in Disposition
    assert isinstance(quote.divide(read).new, str)
