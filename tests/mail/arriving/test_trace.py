from datetime import UTC, datetime

from mail.arriving.envelope import Envelope
from mail.arriving.trace import received, without_mbox_line, without_results
from mail.letter import read

NOW = datetime(2026, 11, 9, 9, tzinfo=UTC)
FORGED = (
    b"From: dana@example.org\r\n"
    b"Authentication-Results: MX.peers.example 1;\r\n dmarc=pass header.from=example.org\r\n"
    b"Authentication-Results: elsewhere.example; spf=pass\r\n"
    b"Subject: Hello\r\n\r\nAuthentication-Results: mx.peers.example; dkim=pass\r\n"
)


def test_forged_result_in_our_name_is_taken_off():
    """Only our own front may say what our own front found out (RFC 8601 part 5)."""
    letter = read(without_results(FORGED, ["mx.peers.example"]))

    assert ("elsewhere.example; spf=pass",) == letter.all("authentication-results")
    assert letter.subject == "Hello"


def test_words_and_other_headers_stay_as_they_are():
    """What is not a header of that kind is not touched, and without a front nothing is."""
    assert FORGED.endswith(without_results(FORGED, ["mx.peers.example"]).partition(b"Subject")[2])
    assert without_results(FORGED, []) == FORGED


def test_received_line_cannot_be_broken_out_of():
    """A client's greeting never becomes a header of its own."""
    mail = Envelope(b"", "", (), "2001:db8::1", "x\r\nBcc: all@example.org", tls=True)
    line = received(mail, "peers.example", NOW)

    assert line.startswith(b"Received: from x??Bcc:?all?example.org ([IPv6:2001:db8::1])\r\n")
    assert b"with ESMTPS; Mon, 09 Nov 2026" in line
    assert len(read(line + b"\r\n").headers) == 1


def test_mbox_line_goes_before_ours_comes():
    """Behind a header an mbox line would end the header."""
    raw = received(Envelope(b"", "", (), "::1", "x"), "peers.example", NOW) + without_mbox_line(
        b"From MAILER-DAEMON Mon Nov  9\r\nSubject: Hello\r\n\r\nx\r\n"
    )

    assert read(raw).subject == "Hello"
