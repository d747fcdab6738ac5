"""A group on file, and letters of its members, for the tests of what groups tell."""

from datetime import UTC, datetime
from email.message import EmailMessage
from itertools import count

from postroom import LIST, tagged
from sqlalchemy import select

from groups.group import State
from service.calendar import tick
from store.attendance import Attendance, CheckIn
from store.groups import Group, Membership
from store.people import Person

NAMES = ("Gail", "Dana", "Hal", "Wren")
_LETTERS = count()


def address(name):
    """Where a member writes from."""
    return f"{name.lower()}@member.example"


def form(service, names=NAMES, made=datetime(2026, 9, 14, tzinfo=UTC), code="G-AB2CD", **values):
    """A group whose first member organizes it; people on file are taken as they are."""
    with service.store.write() as session:
        people = []
        for name in names:
            found = session.scalar(select(Person).where(Person.email == address(name)))
            if found is None:
                found = Person(
                    email=address(name),
                    first_name=name,
                    last_name=f"{name}son",
                    roster_status="active",
                    created_at=made,
                )
                session.add(found)
                session.flush()
            people.append(found)
        group = Group(
            code=code,
            state=State.FORMING,
            organizer_id=people[0].id,
            slot="Tue 12:00-13:30",
            charter={},
            created_at=made,
            **values,
        )
        group.memberships = [Membership(person_id=each.id) for each in people]
        session.add(group)


def turn(service, *when):
    """Turn the clock to that moment (UTC), let fall due what does, and give the new mails."""
    service.clock.time = datetime(*when, tzinfo=UTC)
    tick(service.store, service.settings, service.clock.now())
    return service.new()


def say(service, name, words, answers=None, subject="Our group", headers=(), date=None):
    """A member writes, or answers a mail of ours; the new mails."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = address(name), LIST, subject
    mail["Message-ID"] = f"<{next(_LETTERS)}@member.example>"
    mail["Date"] = date or service.clock.now()
    for key, value in headers:
        mail[key] = value
    to = LIST
    if answers is not None:
        to = tagged(answers)
        mail.replace_header("Subject", f"Re: {answers.subject}")
        mail["In-Reply-To"] = answers.message_id
    mail.set_content(words)
    return service.hear(address(name), mail.as_bytes(), to)


def attended(service):
    """Who is kept as having attended when: name, and the day or the month."""
    with service.store.read() as session:
        rows = session.scalars(select(Attendance).order_by(Attendance.id)).all()
        return sorted(
            (each.person.first_name, each.day.isoformat() if each.day else f"{each.month:%Y-%m}")
            for each in rows
        )


def answers_of(service):
    """What became of the monthly questions, by month."""
    with service.store.read() as session:
        rows = session.scalars(select(CheckIn).order_by(CheckIn.month))
        return {f"{each.month:%Y-%m}": each.state.value for each in rows}
