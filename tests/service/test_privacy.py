import email
import email.policy
import re
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from postroom import LIST, Clock, Postroom, letter, tagged
from sqlalchemy import select

from groups import request
from service import notices, rounds
from service.calendar import tick
from service.desk import desk
from service.seating import again
from service.settings import load
from store.groups import Group, Membership
from store.people import Person, Profile
from store.post import Outbound
from store.requests import Kind, Request

DOCUMENT = Path(__file__).parents[2] / "docs" / "privacy.md"
CORINNE = "corinne@ashby.example"
NAMES = ("Amaranth", "Bergamot", "Calendula", "Delphinium", "Edelweiss", "Foxglove")
YEARS = (4, 7, 10, 14, 18, 9)
WORK = ("Psychodynamic", "Family Systems", "Psychodynamic", "EMDR", "Family Systems", "EMDR")
#: What a group settled of itself.
PURPOSE = "gentiangrouppurpose"
LICENCES = ("LPC", "LCSW", "LMFT", "LPC", "PSY", "LCSW")


@dataclass(frozen=True)
class Marks:
    """Words that stand for one person and nowhere else, by who may see them."""

    first: str

    @property
    def address(self):
        """Theirs alone."""
        return f"{self.first.lower()}x@{self.first.lower()}home.example"

    @property
    def surname(self):
        """Theirs alone."""
        return f"{self.first}son"

    @property
    def by_kind(self):
        """The columns of the document with the marks that they are about."""
        return {
            "first name": (self.first,),
            "profile": (f"{self.first}hope",),
            "surname, address": (self.surname, self.address),
            "own words": tuple(
                f"{self.first}{what}"
                for what in (
                    "evidence",
                    "shuns",
                    "needs",
                    "alone",
                    "wishes",
                    "letter",
                    "reason",
                    "danger",
                )
            ),
        }


PEOPLE = tuple(Marks(name) for name in NAMES)


def facts(index):
    """A profile in which every value that can be is marked."""
    mark, evidence = NAMES[index], f"{NAMES[index]}evidence"
    return {
        "experience_years": {"value": YEARS[index], "evidence": evidence},
        "licences": [{"value": LICENCES[index], "evidence": evidence}],
        "orientations": [
            {"value": WORK[index], "polarity": "positive", "evidence": evidence},
            {"value": "Adlerian", "polarity": "negative", "evidence": evidence},
        ],
        "place": {
            "value": "Portland",
            "detail": evidence,
            "latitude": 45.5,
            "longitude": -122.6,
            "state": "OR",
            "evidence": evidence,
        },
        "format": {"value": "in_person", "evidence": evidence},
        "availability": [
            {"day": "Tue", "start": "12:00", "end": "14:00", "polarity": "free"}
            | {"evidence": evidence}
        ],
        "hopes": [{"value": f"{mark}hope", "evidence": evidence}],
    }


def private(index):
    """Wishes that no member ever sees."""
    mark = NAMES[index]
    return {
        "not_with": [{"value": f"{mark}shuns", "evidence": f"{mark}evidence"}],
        "accessibility": [{"value": f"{mark}needs", "evidence": f"{mark}evidence"}],
        "affinity": [{"value": f"{mark}alone", "evidence": f"{mark}evidence"}],
        "wishes": [{"value": f"{mark}wishes", "evidence": f"{mark}evidence"}],
    }


def enrol(service):
    """Six people whose requests are open."""
    now = service.clock.now()
    with service.store.write() as session:
        for index, mark in enumerate(PEOPLE):
            person = Person(
                email=mark.address,
                first_name=mark.first,
                last_name=mark.surname,
                created_at=now,
            )
            person.profile = Profile(facts=facts(index), private=private(index), updated_at=now)
            session.add(person)
            session.flush()
            session.add(
                Request(
                    person_id=person.id,
                    kind=Kind.JOIN,
                    state=request.State.OPEN,
                    words=f"{mark.first}letter",
                    volunteers=index == 0,
                    opened_at=now,
                    created_at=now,
                )
            )


def say(service, address, words, to=LIST, answers=None):
    """Somebody writes, or answers a mail by its token."""
    if answers is not None:
        to = tagged(answers)
    return service.hear(address, letter(address, words, answers), to)


def latest(service, address, notice):
    """The last mail of a kind to somebody, if any."""
    with service.store.read() as session:
        return session.scalar(
            select(Outbound)
            .where(Outbound.recipient == address, Outbound.notice == notice)
            .order_by(Outbound.id.desc())
        )


def life(service):
    """From a round to a group, with a decline, a reminder, a question, a leave and orders."""
    enrol(service)
    now = service.clock.now()
    rounds.run(service.store, service.settings, now, seconds=1.0)
    asked = [each for each in PEOPLE if latest(service, each.address, "proposal")]
    first, *others = asked
    say(service, first.address, "Yes, I would like to join.",
        answers=latest(service, first.address, "proposal"))  # fmt: skip
    gone = others.pop()
    say(service, gone.address, f"No, thank you. {gone.first}reason: I know one of them.",
        answers=latest(service, gone.address, "proposal"))  # fmt: skip
    service.clock.time += timedelta(days=4, hours=1)
    tick(service.store, service.settings, service.clock.now())
    for each in PEOPLE:
        mail = latest(service, each.address, "proposal")
        if mail is not None and each not in (first, gone):
            say(service, each.address, "Yes, count me in.", answers=mail)
    for each in PEOPLE:
        mail = latest(service, each.address, "organizer-confirm")
        if mail is not None:
            say(service, each.address,
                "Confirmed! Purpose: to talk over cases. Every other week, in the library, 90"
                " minutes. Conflict: we bring it up in the group first. First meeting on December"
                " 15.", answers=mail)  # fmt: skip
    service.clock.time += timedelta(days=60)
    tick(service.store, service.settings, service.clock.now())
    for each in PEOPLE:
        mail = latest(service, each.address, "checkin")
        if mail is not None:
            say(service, each.address, f"We met, all but {others[0].first}.", answers=mail)
    say(service, gone.address, f"May I bring {gone.first}danger to a group, is that allowed?")
    leaving = latest(service, first.address, "introduction")
    say(service, first.address, f"I am leaving the group. {first.first}reason is why.",
        answers=leaving)  # fmt: skip
    say(service, others[0].address, "Please send me all the data you hold on me.")
    say(service, others[0].address, "STOP")


def held(service):
    """A proposal that waits for a coordinator's word."""
    enrol(service)
    rounds.run(service.store, service.settings, service.clock.now(), seconds=1.0)


def seat(service):
    """A group of five with a free seat: the sixth is refused, asked again, and taken in."""
    enrol(service)
    *members, newcomer = PEOPLE
    with service.store.write() as session:
        *people, sixth = session.scalars(select(Person).order_by(Person.id)).all()
        for each in session.scalars(select(Request).where(Request.person_id != sixth.id)):
            each.state = request.State.PLACED
        group = Group(
            code="G-AB2CD",
            organizer_id=people[0].id,
            slot="Tue 12:00-13:30",
            charter={"purpose": PURPOSE, "place": "the library, Portland"},
            created_at=service.clock.now(),
        )
        group.memberships = [Membership(person_id=each.id) for each in people]
        session.add(group)
    say(service, members[0].address, "Our group has one open seat.")
    ask = latest(service, members[0].address, "offer-recorded")
    say(service, members[0].address, "Yes, that is right.", answers=ask)
    _vote(service, f"No, rather not. {members[-1].first}reason is why.")
    with service.store.write() as session:
        wish = session.scalars(select(Request).where(Request.person_id == sixth.id)).one()
        at = desk(session, service.settings, service.clock.now())
        assert again(at, session.scalars(select(Group)).one(), wish) is not None
    _vote(service, "Yes, gladly.")
    assert latest(service, newcomer.address, "introduction") is not None


def _vote(service, last):
    """The newcomer says yes, and each member answers, the last one in these words."""
    service.clock.time += timedelta(hours=7)
    tick(service.store, service.settings, service.clock.now())
    *members, newcomer = PEOPLE
    asked = latest(service, newcomer.address, "seat-proposal")
    say(service, newcomer.address, "Yes, gladly.", answers=asked)
    for each in members:
        words = last if each is members[-1] else "Yes, of course."
        say(service, each.address, words, answers=latest(service, each.address, "consent"))


@pytest.fixture(scope="module")
def mails(tmp_path_factory):
    """All mails of three such lives: one held for review, one not, one of a free seat."""
    found = []
    for review, play in (("", life), ("hold", held), ("", seat)):
        settings = load(
            data_dir=tmp_path_factory.mktemp("life"),
            list_address="circles@peers.example",
            coordinators=CORINNE,
            review=review,
            max_size=5 if play is not seat else 6,
        )
        service = Postroom(settings, Clock())
        play(service)
        with service.store.read() as session:
            found += session.scalars(select(Outbound)).all()
        service.store.close()
    return found


def shown(raw):
    """Everything a mail shows anywhere: each header, text, HTML, calendar entry."""
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    pieces = [str(value) for value in mail.values()]
    for part in mail.walk():
        pieces += [str(value) for value in part.values()]
        if not part.is_multipart():
            pieces.append(part.get_payload(decode=True).decode("utf-8", "replace"))
    return re.sub(r"\s+", " ", " ".join(pieces)).lower()


def allowed():
    """The first table of the document: what each notice may show of others."""
    lines = DOCUMENT.read_text(encoding="utf-8").split("## Of everybody")[0].splitlines()
    rows = [
        [c.strip() for c in line.strip("|").split("|")] for line in lines if line.startswith("|")
    ]
    head, _, *body = rows
    return {
        row[0].strip("`"): {
            kind for kind, cell in zip(head[2:], row[2:], strict=True) if cell == "yes"
        }
        for row in body
    }


def test_no_mail_shows_more_of_others_than_the_document_says(mails):
    """Subject, headers, text, HTML and calendar entry of each mail, for each of the others."""
    table = allowed()
    wrong = set()
    for mail in mails:
        told = shown(mail.raw)
        may = table.get(mail.notice, table["every other"])
        for mark in PEOPLE:
            if mark.address == mail.recipient:
                continue
            for kind, words in mark.by_kind.items():
                if kind not in may and any(word.lower() in told for word in words):
                    wrong.add((mail.notice, kind))

    assert set() == wrong


def test_charter_of_a_group_is_shown_to_its_members_alone(mails):
    """A newcomer reads it on the day on which she is one."""
    assert {"introduction"} == {each.notice for each in mails if PURPOSE in shown(each.raw)}


@pytest.mark.parametrize(
    ("notice", "kind"),
    [
        ("proposal", "first name"),
        ("proposal", "profile"),
        ("reminder", "first name"),
        ("proposal-changed", "first name"),
        ("organizer-confirm", "first name"),
        ("seat-proposal", "profile"),
        ("consent", "profile"),
        ("consent-noted", "first name"),
        ("introduction", "surname, address"),
        ("checkin", "first name"),
        ("checkin-noted", "first name"),
        ("review", "own words"),
        ("coordinator-alert", "own words"),
    ],
)
def test_search_finds_what_may_be_seen(mails, notice, kind):
    """The life reaches these mails and the search sees into them: it could fail."""
    seen = [
        mark
        for mail in mails
        if mail.notice == notice
        for mark in PEOPLE
        if mark.address != mail.recipient
        and any(word.lower() in shown(mail.raw) for word in mark.by_kind[kind])
    ]

    assert seen


def test_introduction_reaches_only_those_who_accepted(mails):
    """Who declined neither gets an address nor has theirs given away."""
    introduced = [
        mail for mail in mails if mail.notice == "introduction" and PURPOSE not in mail.text
    ]
    members = {mail.recipient for mail in introduced}
    outside = [mark for mark in PEOPLE if mark.address not in members]

    assert 3 <= len(members) < len(PEOPLE)
    assert all(mark.address not in shown(mail.raw) for mark in outside for mail in introduced)


def test_document_names_every_notice_that_may_show_others():
    """A new notice is in the row "every other" until somebody decides otherwise."""
    known = {
        name
        for each in notices.__all__
        if isinstance(name := getattr(getattr(notices, each), "name", None), str)
    }

    assert set() == set(allowed()) - known - {"every other"}
