from datetime import timedelta
from itertools import count

import pytest
from sqlalchemy import select

from groups.post import InboundState
from service.alerting import OTHERS, PER_DAY
from store.people import Note
from store.post import Inbound

LIST = "circles@peers.example"
COORDINATOR = "corinne@ashby.example"
NUMBER = count(1)
JOIN = "I'd like to join a consultation group, I'm an LCSW in Portland, twelve years in practice."


@pytest.fixture
def service(make_service):
    """A service behind a front whose findings it believes."""
    return make_service(authserv_ids="mx.peers.example")


def letter(sender="", body=JOIN, results=""):
    """A new letter each time, without a From where none is given."""
    number = next(NUMBER)
    lines = [f"From: {sender}"] if sender else []
    lines += [f"Authentication-Results: mx.peers.example; {results}"] if results else []
    lines += ["Subject: hello", f"Message-ID: <{number}@somewhere.example>"]
    return "\r\n".join([*lines, "", body, ""]).encode("utf-8", "surrogateescape")


def nobody(n):
    """A letter that nobody signed."""
    return letter()


def forged(n):
    """A first letter in the name of somebody new each time, whose domain disowns it."""
    return letter(f"ann{n}@honest.example", results=f"dmarc=fail header.from=honest{n}.example")


def asking(n):
    """A question of somebody new each time."""
    return letter(f"bea{n}@open.example", "What does the list cost? And who runs it?")


def alerts(service, write, times):
    """The coordinator's alerts while so many letters come in."""
    mails = [
        mail for n in range(times) for mail in service.hear("x@somewhere.example", write(n), LIST)
    ]
    return [mail for mail in mails if mail.recipient == COORDINATOR]


@pytest.mark.parametrize(("write", "kind"), [(nobody, "sender"), (forged, "auth_fail")])
def test_flood_gets_the_budget_and_one_line_that_there_is_more(service, write, kind):
    """Whoever sends many letters sends the coordinators few."""
    most = PER_DAY[kind].most
    told = alerts(service, write, most + 12)

    assert most + 1 == len(told)
    assert "more than" in told[-1].subject
    assert "peercircle queue --all" in told[-1].text
    assert all("more than" not in each.subject for each in told[:-1])


@pytest.mark.parametrize("sender", ["marguerite.dovemailbox.example", "ann@", "@x.example"])
def test_letter_from_no_address_is_told_of_and_done_with(service, sender):
    """What cannot be written to is nobody: no answer is tried, and nothing is set aside."""
    told = alerts(service, lambda n: letter(sender), 1)

    assert ["[coordinator] a letter without a sender"] == [each.subject for each in told]
    with service.store.read() as session:
        assert [InboundState.HANDLED] == session.scalars(select(Inbound.state)).all()


def test_next_day_is_told_of_again(service, clock):
    """Silence is for a day, not for good."""
    alerts(service, nobody, 10)
    clock.time += timedelta(days=1, minutes=1)

    assert PER_DAY["sender"].most + 1 == len(alerts(service, nobody, 10))


def test_flood_of_one_kind_silences_no_other(service):
    """A member's question is heard while forgers are kept away."""
    alerts(service, nobody, 10)
    told = alerts(service, asking, 1)

    assert ["[coordinator] a question from bea0@open.example"] == [each.subject for each in told]


def test_question_beyond_the_budget_is_kept_with_its_writer(service, monkeypatch):
    """What a person asked can be found, though nobody was mailed about it."""
    monkeypatch.setattr("service.alerting.OTHERS", type(OTHERS)(1, "for the test"))
    told = alerts(service, asking, 3)

    assert 2 == len(told)
    with service.store.read() as session:
        notes = session.scalars(select(Note.text).where(Note.kind == "question")).all()
    assert 2 == len([each for each in notes if "What does the list cost?" in each])


def test_each_limit_says_why():
    """A budget is a judgement, and stands with its reason."""
    assert all(each.most >= 1 and len(each.why) > 20 for each in (*PER_DAY.values(), OTHERS))
