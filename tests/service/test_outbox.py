import email
import email.policy

from sqlalchemy import select

from service import notices
from service.desk import desk
from service.outbox import About
from store.people import Person
from store.post import QuestionKind
from store.requests import Request

LIST, DANA = "circles@peers.example", "dana@whitlock.example"
JOIN = (
    b"From: dana@whitlock.example\r\nMessage-ID: <1@w.example>\r\nSubject: x\r\n\r\n"
    b"I would like to join, I am an LCSW.\r\n"
)


def parsed(mail):
    """A mail as its reader's program sees it."""
    return email.message_from_bytes(mail.raw, policy=email.policy.default)


def test_what_the_clock_writes_joins_the_thread_of_its_matter(service, clock):
    """An answer names the letter; a later mail about the same request names our own before it."""
    echo = next(each for each in service.hear(DANA, JOIN, LIST) if each.recipient == DANA)
    with service.store.write() as session:
        at = desk(session, service.settings, clock.time)
        dana = session.scalars(select(Person)).one()
        wish = session.scalars(select(Request)).one()
        notice = notices.Paused(first_name="Dana")
        later = at.outbox.tell(dana, notice, About(QuestionKind.ECHO, request_id=wish.id))
        alone = at.outbox.tell(dana, notices.Help())

    assert "<1@w.example>" == parsed(echo)["In-Reply-To"]
    assert echo.message_id == parsed(later)["In-Reply-To"]
    assert echo.message_id in parsed(later)["References"]
    assert "auto-generated" == parsed(later)["Auto-Submitted"]
    assert parsed(alone)["In-Reply-To"] is None


def test_every_mail_tells_programs_what_it_is(service):
    """List and bounce headers, and a way out by mail, stand on each (RFC 2369, RFC 3834)."""
    echo = next(each for each in service.hear(DANA, JOIN, LIST) if each.recipient == DANA)
    mail = parsed(echo)
    token = mail["Reply-To"].partition("+")[2].partition("@")[0]

    assert "auto-replied" == mail["Auto-Submitted"]
    assert (
        f"<mailto:circles%2B{token}@peers.example?subject=stop>" == mail["List-Unsubscribe"].strip()
    )
    assert f"bounces+{token}@peers.example" == echo.envelope_sender
    assert "<circles.peers.example>" in mail["List-Id"]
