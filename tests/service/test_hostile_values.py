from datetime import UTC, datetime

import icalendar
import pytest
from sqlalchemy import select

from groups.post import InboundState
from mail.leaving import ics
from mail.leaving.outcome import Failed
from mail.leaving.sender import SmtpRelay
from mail.leaving.sink import Folder
from store.post import Inbound

EVIL = "Dana\r\nATTENDEE:mailto:x@y.example\nSUMMARY:forged"


@pytest.mark.parametrize(
    "address",
    [
        "a@b.example>\r\nRCPT TO:<x@y.example",
        "a@b.example, x@y.example",
        "<a@b.example>",
        "a b@c.example",
        "",
        "a@b.example\x00",
    ],
)
def test_address_that_is_none_is_never_written_to(address):
    """No command to a relay can be smuggled in by an address; no connection is made for it."""
    outcome = SmtpRelay("relay.invalid", 25).send(b"x", "b@peers.example", address)

    assert isinstance(outcome, Failed)
    assert outcome.status == "5.1.3"


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "..", "a\x00b@c", ".hidden@x"])
def test_file_name_stays_in_its_folder(tmp_path, name):
    """A recipient is part of a file's name and never of its path."""
    folder = tmp_path / "out"
    path = Folder(folder).write(b"x", "s@x.example", name)

    assert folder == path.parent
    assert path.name.endswith(".eml")
    assert not path.name.startswith(".")
    assert [path] == list(folder.iterdir())


def test_calendar_entry_takes_no_line_of_a_members():
    """Place and name are text of a property, whatever line ends they hold."""
    raw = ics.event(
        uid="1@peers.example",
        stamp=datetime(2026, 1, 1, tzinfo=UTC),
        start=datetime(2026, 1, 8, tzinfo=UTC),
        minutes=90,
        summary=EVIL,
        location=EVIL,
        description=EVIL,
    )
    (event,) = icalendar.Calendar.from_ical(raw).walk("VEVENT")

    assert "ATTENDEE" not in event
    assert 1 == raw.count(b"\r\nSUMMARY:")
    assert b"\nATTENDEE" not in raw


@pytest.mark.parametrize(
    "head",
    [
        b"From: ann@x.example\r\nIn-Reply-To: <1\xef\x87@x>\r\nReferences: <\xc9@y> <ok@z>",
        "From: Ann <ann@ex\u00e4mple.example>".encode(),
        "From: <\u00e4nn@x.example>".encode(),
        b"From: <\x87nn@x.example>",
        b"From: Ann\r\nSubject: \xff\xfe",
        b"From: ann@x.example\r\nMessage-ID: <\xdf\x00@x>",
    ],
)
def test_letter_with_bytes_that_are_no_text_is_handled_at_once(service, head):
    """No header, whatever its bytes, makes a letter fail and be tried again."""
    service.hear(
        "x@outside.example",
        head + b"\r\n\r\nI would like to join a group, I am an LCSW.\r\n",
        "circles@peers.example",
    )

    with service.store.read() as session:
        assert [InboundState.HANDLED] == session.scalars(select(Inbound.state)).all()
