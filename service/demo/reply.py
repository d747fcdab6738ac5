"""Letters and replies as four mail programs write them, quotation and all."""

from __future__ import annotations

import html
from datetime import datetime
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid

from service.demo.cast import Persona, Program


def letter(who: Persona, to: str, subject: str, words: str, at: datetime) -> bytes:
    """A first letter."""
    return _mail(who, to, subject, words, "", at, None)


def reply(who: Persona, mail: EmailMessage, words: str, at: datetime) -> bytes:
    """A reply to one of the service's mails, quoting it below as the program does."""
    subject = str(mail["Subject"])
    quoted = mail.get_body(("plain",))
    text = quoted.get_content() if quoted is not None else ""
    rich = mail.get_body(("html",))
    markup = rich.get_content() if rich is not None else ""
    plain = f"{words}\n\n{_plain_quote(who.program, mail, text)}"
    hyper = _html_reply(who.program, mail, words, markup) if who.html else ""
    to = str(mail["Reply-To"])
    return _mail(who, to, f"Re: {subject}", plain, hyper, at, mail)


def _mail(
    who: Persona,
    to: str,
    subject: str,
    plain: str,
    hyper: str,
    at: datetime,
    parent: EmailMessage | None,
) -> bytes:
    mail = EmailMessage()
    mail["From"] = f"{who.name} <{who.address}>"
    mail["To"] = to
    mail["Subject"] = subject
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = make_msgid(domain=who.address.partition("@")[2])
    if parent is not None:
        mail["In-Reply-To"] = str(parent["Message-ID"])
        mail["References"] = str(parent["Message-ID"])
    mail.set_content(plain)
    if hyper:
        mail.add_alternative(hyper, subtype="html")
    return mail.as_bytes(policy=policy.SMTP)


def _marked(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def _plain_quote(program: Program, mail: EmailMessage, text: str) -> str:
    sender, date = str(mail["From"]), str(mail["Date"])
    if program is Program.GMAIL:
        return f"On {date} {sender} wrote:\n\n{_marked(text)}"
    if program is Program.APPLE:
        return f"> On {date}, {sender} wrote:\n> \n{_marked(text)}"
    if program is Program.YAHOO:
        return f"    On {date}, {sender} wrote:  \n \n {text}"
    return (
        "________________________________\n"
        f"From: {sender}\nSent: {date}\nTo: you\nSubject: {mail['Subject']}\n\n{text}"
    )


def _html_reply(program: Program, mail: EmailMessage, words: str, markup: str) -> str:
    said = "<br>".join(html.escape(line) for line in words.split("\n"))
    sender, date = html.escape(str(mail["From"])), html.escape(str(mail["Date"]))
    if program is Program.OUTLOOK:
        return (
            f'<html><body><div class="elementToProof">{said}</div>'
            '<div id="appendonsend"></div><hr style="display:inline-block;width:98%">'
            f'<div id="divRplyFwdMsg" dir="ltr"><b>From:</b> {sender}<br><b>Sent:</b> {date}<br>'
            f"<b>Subject:</b> {html.escape(str(mail['Subject']))}</div><div>{markup}</div>"
            "</body></html>"
        )
    if program is Program.APPLE:
        return (
            f'<html><body>{said}<br><div><br><blockquote type="cite"><div>On {date}, {sender}'
            f" wrote:</div><br>{markup}</blockquote></div></body></html>"
        )
    if program is Program.YAHOO:
        return (
            f'<html><body><div class="ydp1">{said}</div><div id="ydp2yahoo_quoted_1"'
            f' class="yahoo_quoted"><div>On {date}, {sender} wrote:</div>{markup}</div>'
            "</body></html>"
        )
    return (
        f'<div dir="ltr">{said}</div><br><div class="gmail_quote"><div dir="ltr"'
        f' class="gmail_attr">On {date} {sender} wrote:<br></div><blockquote'
        f' class="gmail_quote" style="margin:0 0 0 .8ex">{markup}</blockquote></div>'
    )
