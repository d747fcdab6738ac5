"""Machines that answer every mail, and do not say that they are machines."""

import email
import email.policy
from datetime import timedelta
from itertools import count

import pytest
from scenes import scene

from service.correspondence.budget import TO_AN_ADDRESS, TO_STRANGERS

COORDINATOR = "corinne@ashby.example"
NUMBER = count(1)


def letter(sender, subject, body, **headers):
    """A mail that says nothing of being automatic."""
    lines = {"From": sender, "Subject": subject, "Message-ID": f"<{next(NUMBER)}@partner.example>"}
    lines |= {name.replace("_", "-"): value for name, value in headers.items() if value}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"{head}\r\n{body}\r\n".encode()


def vacation(mail, sent):
    """Answers each mail with the same polite words."""
    words = "Thank you for your message. I will get back to you as soon as I can.\r\n\r\nTom"
    return "tom@lazy.example", letter("tom@lazy.example", f"Re: {sent['Subject']}", words)


def reflecting(mail, sent):
    """Sends our own words back as a member's, under a new id, without our marks."""
    text = sent.get_body(("plain",)).get_content().replace("\n", "\r\n")
    words = f"{text}\r\n-- \r\nfriends mailing list"
    sender = "friends@lists.example"
    return sender, letter(f"Dana via friends <{sender}>", f"[friends] {sent['Subject']}", words)


def ticketing(mail, sent):
    """Opens a new ticket for each mail, and writes from the ticket's own address."""
    number = next(NUMBER)
    words = (
        f"Your request has been received and given the number {number}. Which product is it about?"
    )
    return f"help+{number}@desk.example", letter(
        f"Help Desk <help+{number}@desk.example>",
        f"[Ticket #{number}] {sent['Subject']}",
        words,
        In_Reply_To=str(sent["Message-ID"]),
    )


def new_address(mail, sent):
    """Writes from another address each time, but to the token."""
    number = next(NUMBER)
    sender = f"case-{number}@desk.example"
    return sender, letter(sender, f"Case {number}", "I would like to join. Yes please.")


def case_by_case(mail, sent):
    """Opens each case under an address of its own, and answers without saying what."""
    number = next(NUMBER)
    sender = f"case-{number}@desk.example"
    words = f"Your request was given the number {number}. Which product is it about?"
    return sender, letter(sender, f"[Case {number}] we have received your request", words)


def exchange(service, clock, partner, first_sender, rounds, minutes=1, *, to_token=True):
    """Let the two write to each other; gives the answers to the partner and the alerts."""
    waiting = service.hear(
        first_sender,
        letter(first_sender, "Hello", "I'd like to join a consultation group, I'm an LCSW."),
        "circles@peers.example",
    )
    answers, alerts = [], []
    for _ in range(rounds):
        alerts += [each for each in waiting if each.recipient == COORDINATOR]
        ours = [each for each in waiting if each.recipient != COORDINATOR]
        answers += ours
        if not ours:
            break
        waiting = []
        for mail in ours:
            sent = email.message_from_bytes(mail.raw, policy=email.policy.default)
            sender, raw = partner(mail, sent)
            to = str(sent["Reply-To"]) if to_token else "circles@peers.example"
            waiting += service.hear(sender, raw, to)
        clock.time += timedelta(minutes=minutes)
    return answers, alerts


@pytest.mark.parametrize(
    ("partner", "address"),
    [
        (vacation, "tom@lazy.example"),
        (reflecting, "friends@lists.example"),
        (ticketing, "help@desk.example"),
        (new_address, "help@desk.example"),
    ],
)
def test_machine_in_disguise_gets_the_budget_and_then_silence(service, clock, partner, address):
    """Whatever answers every mail is answered at most so often (guarantee 9)."""
    answers, _ = exchange(service, clock, partner, address, rounds=60)

    assert len(answers) <= TO_AN_ADDRESS[0].answers
    assert len(answers) < 60


@scene()
def cased(service):
    """A desk that opened a hundred cases, each under an address of its own."""
    desk = "help@desk.example"
    return exchange(service, service.clock, case_by_case, desk, rounds=100, to_token=False)


def test_new_address_for_each_case_gets_the_budget_of_strangers(cased):
    """Whoever writes under ever new addresses of one domain is silenced by the domain."""
    _, answers, alerts = cased
    told = [each for each in alerts if "no more answers to @desk.example" in each.subject]

    assert len(answers) <= TO_STRANGERS.answers + TO_AN_ADDRESS[0].answers
    assert 1 == len(told)


def test_strangers_of_other_domains_and_members_are_answered_meanwhile(cased):
    """Silence towards one domain is no silence towards the world, nor its wishes unheard."""
    service, _, _ = cased
    ours = "circles@peers.example"
    asked = letter("eve@else.example", "Q", "What is this list about, and who runs it?")
    wish = letter("fay@desk.example", "Joining", "I'd like to join a group. I'm an LCSW.")

    assert service.hear("eve@else.example", asked, ours)
    assert "echo" in [each.notice for each in service.hear("fay@desk.example", wish, ours)]


def ask(mail, sent):
    """Asks something each time, so that only the budget ends it."""
    words = f"Question {next(NUMBER)}: what is this list about, and how does it work?"
    return "bot@chatty.example", letter("bot@chatty.example", f"Q {next(NUMBER)}", words)


@scene()
def asked(service):
    """Somebody who asked until the budget was spent."""
    return exchange(service, service.clock, ask, "bot@chatty.example", rounds=60)


def test_silence_is_told_to_the_coordinators_once(asked):
    """A line a day is news; a line a letter would be noise."""
    service, answers, alerts = asked
    sent = email.message_from_bytes(answers[-1].raw, policy=email.policy.default)
    for _ in range(5):
        sender, raw = ask(answers[-1], sent)
        alerts = [*alerts, *service.hear(sender, raw, str(sent["Reply-To"]))]
    told = [each for each in alerts if "no more answers" in each.subject]

    assert len(answers) == TO_AN_ADDRESS[0].answers
    assert len(told) == 1


def test_hourly_budget_comes_back_but_not_for_ever(service, clock):
    """Answered at a slow pace, a machine still gets no more than a day's budget."""
    answers, _ = exchange(service, clock, ask, "bot@chatty.example", rounds=100, minutes=5)

    assert TO_AN_ADDRESS[1].answers == len(answers)


def test_stop_is_heard_beyond_the_budget(asked):
    """STOP works from any mail, at once (guarantee 10)."""
    service, _, _ = asked
    last = service.hear(
        "bot@chatty.example", letter("bot@chatty.example", "x", "STOP"), "circles@peers.example"
    )

    assert ["stopped"] == [each.notice for each in last if each.recipient == "bot@chatty.example"]


def test_two_services_have_nothing_to_say_to_each_other(service, make_service):
    """Our own kind of mail says what it is, and gets no answer at all."""
    other = make_service(list_address="rounds@other.example")
    first = service.hear(
        "rounds@other.example",
        letter("rounds@other.example", "Hello", "I'd like to join a consultation group."),
        "circles@peers.example",
    )
    heard = [
        each
        for mail in first
        if mail.recipient == "rounds@other.example"
        for each in other.hear(mail.envelope_sender, mail.raw, mail.recipient)
    ]

    assert len(first) >= 1
    assert [] == heard


#: What tells a mail of ours from a person's.
MARKS = ("Auto-Submitted", "List-Id", "List-Unsubscribe", "Precedence", "X-Peercircle-Notice")


def stripped(raw):
    """A mail whose marks a careless forwarder took off."""
    mail = email.message_from_bytes(raw, policy=email.policy.SMTP)
    for name in (*MARKS, "X-Auto-Response-Suppress"):
        del mail[name]
    return mail.as_bytes()


def test_two_services_without_their_marks_fall_silent_within_the_budget(service, make_service):
    """Where a forwarder hides that machines write, the budget of each ends it."""
    other = make_service(list_address="rounds@other.example")
    sides = {"peers.example": service, "other.example": other}
    waiting = service.hear(
        "rounds@other.example",
        letter("friend@other.example", "Hello", "I'd like to join a consultation group."),
        "circles@peers.example",
    )
    answers = dict.fromkeys(sides, 0)
    for _ in range(100):
        onward = []
        for mail in waiting:
            host = mail.recipient.rpartition("@")[2]
            if host in sides:
                onward += sides[host].hear(mail.envelope_sender, stripped(mail.raw), mail.recipient)
                answers[host] += 1
        if not onward:
            break
        waiting = onward

    assert not onward
    assert all(each <= TO_AN_ADDRESS[0].answers + 1 for each in answers.values())
