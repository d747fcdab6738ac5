from datetime import timedelta

import pytest
from sqlalchemy import select

from groups.reach import State
from service.calendar import tick
from store.post import Outbound
from store.reach import Reach

LIST, DANA, COORDINATOR = "circles@peers.example", "dana@whitlock.example", "corinne@ashby.example"
JOIN = b"From: dana@whitlock.example\r\nSubject: x\r\n\r\nI would like to join, I am an LCSW.\r\n"


def report(status, recipient=DANA):
    """A delivery report (RFC 3464)."""
    return (
        "From: MAILER-DAEMON@relay.example\r\nSubject: Undelivered Mail\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nIt came back.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; relay.example\r\n"
        f"\r\nFinal-Recipient: rfc822; {recipient}\r\nAction: failed\r\nStatus: {status}\r\n"
        "--b--\r\n"
    ).encode()


def bounce(service, notice, status):
    """A mail of ours comes back to its own envelope sender."""
    return service.hear("", report(status), notice.envelope_sender)


def turn(service, clock, **span):
    """Turn the clock and do what is due; gives the mails it made us write."""
    clock.time += timedelta(**span)
    tick(service.store, service.settings, clock.time)
    return service.new()


def state(service):
    """What is believed of Dana's address."""
    with service.store.read() as session:
        return session.scalar(select(Reach.state).where(Reach.address == DANA))


@pytest.fixture
def echo(service):
    """The answer to Dana's first letter."""
    return next(each for each in service.hear(DANA, JOIN, LIST) if each.recipient == DANA)


def test_lost_address_was_probed_first_and_a_letter_finds_it_again(service, clock, echo):
    """Hard bounce, a probe a day later, and only if that comes back is she given up."""
    told = bounce(service, echo, "5.1.1")
    assert [COORDINATOR] == [each.recipient for each in told]
    assert turn(service, clock, hours=1) == []
    probe = next(each for each in turn(service, clock, days=1) if each.notice == "probe")
    assert state(service) is State.PROBED
    lost = bounce(service, probe, "5.1.1")
    assert "cannot be reached" in lost[0].subject
    assert state(service) is State.LOST

    service.hear(DANA, JOIN.replace(b"x\r\n", b"y\r\n"), LIST)
    assert state(service) is None


def test_probe_that_arrives_ends_the_matter(service, clock, echo):
    """Silence after a probe means that it was delivered."""
    bounce(service, echo, "5.1.1")
    turn(service, clock, days=1)
    turn(service, clock, days=7)

    assert state(service) is None


def test_policy_is_told_once_a_day_and_counts_against_nobody(service, clock, echo):
    """A spam filter's refusal is ours to mend."""
    told = [each for _ in range(3) for each in bounce(service, echo, "5.7.1")]
    later = turn(service, clock, days=2)

    assert 1 == len([each for each in told if "by a rule" in each.subject])
    assert state(service) is None
    assert [] == [each for each in later if each.notice == "probe"]


def test_bounce_of_no_mail_of_ours_counts_for_nothing(service, echo):
    """Nobody can have another's address given up by sending us a forged report."""
    assert service.hear("", report("5.1.1"), LIST) == []
    assert service.hear("", report("5.1.1"), "bounces+aaaaaaaaaaaaaaaa@peers.example") == []
    assert state(service) is None


def test_nothing_more_is_sent_to_a_lost_address(service, clock, echo):
    """What waits is withheld, and a coordinator's own trouble gives nobody up."""
    with service.store.write() as session:
        session.add(Reach(address=DANA, state=State.PROBED, score=1.0, bounced_at=clock.time))
        session.execute(
            Outbound.__table__.update().where(Outbound.id == echo.id).values(notice="probe")
        )
    bounce(service, echo, "5.1.1")

    with service.store.read() as session:
        assert session.scalar(select(Outbound.state).where(Outbound.id == echo.id)) == "FAILED"
