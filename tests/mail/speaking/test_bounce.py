"""Failed deliveries: read by their parts, else by their words, only where the envelope allows."""

from __future__ import annotations

import pytest

from mail.letter import read
from mail.speaking.bounce import kind
from mail.speaking.screen import screen
from mail.understanding import Bounce, Disposition

_HEAD = (
    "Return-Path: <>\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example.net>\n"
    "To: bounces+k3@circles.example.org\nSubject: Mail\nDate: Tue, 3 Nov 2026 10:00:00 +0000\n"
    "Message-ID: <1@mx.example.net>\n"
)
_RETURNED = (
    "\n\n--- Below this line is a copy of the message.\n\nTo: ann@example.com\nSubject: A group\n"
)


def _plain(words: str, head: str = _HEAD) -> bytes:
    return f"{head}Content-Type: text/plain; charset=utf-8\n\n{words}".encode()


def _report(fields: str, words: str = "Sorry.", kind_of: str = "report") -> bytes:
    return (
        f"{_HEAD}Content-Type: multipart/{kind_of}; report-type=delivery-status; boundary=b\n\n"
        f"--b\nContent-Type: text/plain\n\n{words}\n\n"
        f"--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n{fields}\n\n"
        "--b--\n"
    ).encode()


#: What the system is, the mail in its form, status, kind.
FORMS: tuple[tuple[str, bytes, str | None, str], ...] = (
    (
        "RFC 3464",
        _report(
            "Final-Recipient: rfc822; ann@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown"
        ),
        "5.1.1",
        "hard",
    ),
    (
        "RFC 3464, delayed",
        _report("Final-Recipient: rfc822; ann@example.com\nAction: delayed\nStatus: 4.4.1"),
        "4.4.1",
        "soft",
    ),
    (
        "RFC 3464, an alias is named as it was written to",
        _report(
            "Original-Recipient: rfc822;ann@example.com\nFinal-Recipient: rfc822;box7@inner.example.com\nAction: failed\nStatus: 5.2.2"
        ),
        "5.2.2",
        "soft",
    ),
    (
        "vague status, the diagnostic says spam",
        _report(
            "Final-Recipient: rfc822; <ann@example.com>\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 554 rejected as spam"
        ),
        "5.0.0",
        "policy",
    ),
    (
        "vague status, the text says full",
        _report(
            "Final-Recipient: rfc822; ann@example.com\nAction: failed\nStatus: 5.0.0",
            "The account is full (quota exceeded).",
        ),
        "5.0.0",
        "soft",
    ),
    (
        "DMARC",
        _report(
            "Final-Recipient: rfc822; ann@example.com\nAction: failed\nStatus: 5.7.26\nDiagnostic-Code: smtp; 550 5.7.26 unauthenticated"
        ),
        "5.7.26",
        "policy",
    ),
    (
        "a report without addresses, the words name them",
        _report(
            "Action: failed\nStatus: 5.1.1",
            "Your message could not be delivered to:\n\n  ann@example.com\n",
        ),
        "5.1.1",
        "hard",
    ),
    (
        "a report whose parts a gateway flattened",
        _plain(
            "Delivery failed.\n\nFinal-Recipient: rfc822; ann@example.com\nAction: failed\nStatus: 5.4.4\n"
        ),
        "5.4.4",
        "hard",
    ),
    (
        "a boundary that never comes",
        f"{_HEAD}Content-Type: multipart/report; boundary=lost\n\n<ann@example.com>: host mx.example.com said: 550 5.1.1 no such user\n".encode(),
        "5.1.1",
        "hard",
    ),
    (
        "qmail",
        _plain(
            "Hi. This is the qmail-send program.\nI wasn't able to deliver your message to the following addresses.\n\n<ann@example.com>:\nSorry, no mailbox here by that name. (#5.1.1)"
            + _RETURNED
        ),
        "5.1.1",
        "hard",
    ),
    (
        "Exim, by its header",
        _plain(
            "A message could not be delivered.\n\n  unrouteable address",
            _HEAD + "X-Failed-Recipients: ann@example.com\n",
        ),
        None,
        "hard",
    ),
    (
        "Exchange 5.5, the returned header names us first",
        _plain(
            "Your message\n\n  To:      list@circles.example.org\n  Subject: Hello\n\ndid not reach the following recipient(s):\n\nann@example.com on Tue, 3 Nov 2026\n    The recipient name is not recognized\n"
        ),
        None,
        "hard",
    ),
    (
        "Exchange, X.400",
        _plain(
            "did not reach the following recipient(s):\n\nc=US;a= ;p=EX;dda:SMTP=ann@example.com; on Tue\n    The recipient name is not recognized\n"
        ),
        None,
        "hard",
    ),
    (
        "glued words of sendmail",
        _plain(
            "Delivery has failed to these recipients:\n\n * [ann@example.com]: 550 ann@example.com...User account is overquota\n"
        ),
        None,
        "soft",
    ),
    (
        "Lotus",
        _plain(
            "------- Failure Reasons  --------\n\nUser not listed in public Name & Address Book\nann@example.com\n\n------- Returned Message --------\nTo: x@example.net\n"
        ),
        None,
        "hard",
    ),
    (
        "a full mailbox in German",
        _plain(
            "Ihre E-Mail konnte nicht zugestellt werden an folgende Empfänger:\n\nann@example.com\nDas Postfach ist voll.\n"
        ),
        None,
        "soft",
    ),
    (
        "French",
        _plain(
            "Échec de la remise pour les destinataires suivants :\n\n<ann@example.com>\n550 5.1.1 inconnu\n"
        ),
        "5.1.1",
        "hard",
    ),
    (
        "Spanish",
        _plain(
            "No se pudo entregar el mensaje a los siguientes destinatarios:\n\nann@example.com\n"
        ),
        None,
        "hard",
    ),
    (
        "Russian",
        _plain(
            "Ваше письмо не доставлено следующим получателям:\n\n  ann@example.com\n  550 user not found\n"
        ),
        None,
        "hard",
    ),
    (
        "Japanese",
        _plain(
            "このメールは送信できませんでした。\n以下のメールアドレスへの送信に失敗しました。\nann@example.com\n550 unknown user\n"
        ),
        None,
        "hard",
    ),
    (
        "Chinese",
        _plain("退信通知\n您的邮件无法投递到以下收件人:\nann@example.com\n原因:邮箱已满\n"),
        None,
        "soft",
    ),
    (
        "HTML only",
        f"{_HEAD}Content-Type: text/html\n\n<p>I wasn't able to deliver the following message.</p><p>To: &lt;ann@example.com&gt;</p>".encode(),
        None,
        "hard",
    ),
    (
        "bare CR as line end",
        _plain("Unable to deliver message to: <ann@example.com>\n550 No such user here").replace(
            b"\n", b"\r"
        ),
        None,
        "hard",
    ),
    (
        "VERP names whom the words leave out",
        _plain("Delivery failed.", _HEAD.replace("bounces+k3@", "list-bounces+ann=example.com@")),
        None,
        "hard",
    ),
)


@pytest.mark.parametrize(
    ("raw", "status", "verdict"), [f[1:] for f in FORMS], ids=[f[0] for f in FORMS]
)
def test_failed_address_and_kind_are_read(raw: bytes, status: str | None, verdict: str) -> None:
    """Every form of report gives the failed address, the status it names and what it means."""
    screening = screen(read(raw))

    assert Disposition.BOUNCE is screening.disposition
    assert Bounce("ann@example.com", status, verdict) == screening.bounce


def test_wrapped_report_is_read() -> None:
    """A gateway that puts the report into a mail of its own hides nothing."""
    inner = _report("Final-Recipient: rfc822; ann@example.com\nAction: failed\nStatus: 5.1.1")
    outer = (
        f"{_HEAD}Content-Type: multipart/mixed; report-type=delivery-status; boundary=o\n\n"
        "--o\nContent-Type: text/plain\n\nUndeliverable\n--o\nContent-Type: message/rfc822\n\n"
    ).encode()

    found = screen(read(outer + inner + b"\n--o--\n")).bounce

    assert Bounce("ann@example.com", "5.1.1", "hard") == found


def test_refusal_by_sieve_is_a_bounce() -> None:
    """A disposition notification that says "rejected" is a refusal (RFC 5429), a read receipt is not."""
    refused = (
        f"{_HEAD}Content-Type: multipart/report; report-type=disposition-notification; boundary=b\n\n"
        "--b\nContent-Type: text/plain\n\nYour message was automatically rejected:\nQuota exceeded\n"
        "--b\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; ann@example.com\n"
        "Disposition: automatic-action/MDN-sent-automatically; deleted\n--b--\n"
    )
    receipt = refused.replace("was automatically rejected:\nQuota exceeded", "was displayed")

    assert Bounce("ann@example.com", None, "soft") == screen(read(refused.encode())).bounce
    assert Disposition.AUTO_REPLY is screen(read(receipt.encode())).disposition


@pytest.mark.parametrize(
    "words",
    [
        "I got 'user unknown' when I wrote to dana@example.com, is her address right?",
        "Delivery to the following recipient failed permanently: dana@example.com\n\nWhat is this?",
        "My mailbox is full, sorry. Please add me to a group, ann@example.com",
    ],
)
def test_person_who_writes_of_bounces_is_a_person(words: str) -> None:
    """Words alone never make a bounce: the envelope has to say so (null sender or VERP)."""
    raw = _plain(
        words, "From: Ann <ann@example.com>\nTo: circles@example.org\nSubject: Undelivered mail\n"
    )

    assert Disposition.HUMAN is screen(read(raw)).disposition


def test_vacation_from_null_sender_is_no_bounce() -> None:
    """Vacation programs use the null sender too (RFC 3834 part 3.3)."""
    raw = _plain("I am out of the office until November 9. Mail is not delivered to my phone.")

    assert Disposition.AUTO_REPLY is screen(read(raw)).disposition


@pytest.mark.parametrize(
    ("status", "words", "verdict"),
    [
        ("5.1.1", "", "hard"),
        ("5.1.1", "mailbox is full", "soft"),
        ("4.2.2", "", "soft"),
        ("4.7.0", "", "policy"),
        ("5.7.1", "message blocked", "policy"),
        ("5.7.1", "no such user here", "hard"),
        ("5.9.8", "rejected as spam", "policy"),
        (None, "Relaying denied", "policy"),
        (None, "connection timed out", "soft"),
        (None, "", "hard"),
        (None, "The number of messages in the recipient's mailbox exceeded a limit.", "soft"),
        (None, "Message has exceeded maximum hop count", "soft"),
    ],
)
def test_kind_follows_status_then_words(status: str | None, words: str, verdict: str) -> None:
    """The status decides unless it is one that systems use for anything (RFC 3463)."""
    assert verdict == kind(status, words)


def test_gateway_that_calls_itself_post_master_is_heard() -> None:
    """A phone company's gateway answers the mail, from an address of its own making."""
    raw = (
        b"From: post_master@texts.example\nTo: circles@circles.example.org\nSubject: Re:A group\n\n"
        b"Error: Invalid user address\n\n550 - no such user here\n\nMessage details:\n"
        b"  MAIL FROM: circles@circles.example.org\n  RCPT TO: 5035550100@texts.example\n"
    )
    found = screen(read(raw))

    assert Disposition.BOUNCE is found.disposition
    assert found.bounce is not None
    assert "5035550100@texts.example" == found.bounce.recipient
