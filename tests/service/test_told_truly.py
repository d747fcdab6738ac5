"""What mails tell of silence and of what comes next is what the service does."""

from datetime import UTC, datetime, timedelta

import pytest
from circle import form, say, turn
from postroom import LIST, WISH, letter, tagged

from service import notices, rounds
from service.notices.rendering import render

LEA = "lea@home.example"
NOW = datetime(2026, 11, 9, 17, tzinfo=UTC)
LATER = NOW + timedelta(days=7)
WHEN = {"slot": "Tue 12:00-13:30", "deadline": LATER}
FRAME = {"code": "G-7", "people": (), "format": "online", **WHEN}


def rendered(notice):
    """The subject, and the words on one line."""
    mail = render(
        notice, association="A", list_address="c@example.org", zone="UTC", reply_to="c@example.org"
    )
    return mail.subject, " ".join(mail.text.split())


@pytest.mark.parametrize(
    "notice",
    [
        notices.Proposal(**FRAME, reminder_at=NOW),
        notices.Reminder(**FRAME),
        notices.Reminder(**FRAME, had_answered=True),
        notices.ProposalChanged(**FRAME, said_yes=False),
        notices.NotYet(code="G-7", **WHEN),
        notices.Condition(code="G-7", understood="If we begin later.", **WHEN),
        notices.SeatProposal(**FRAME, reminder_at=NOW),
    ],
    ids=lambda each: each.name,
)
def test_mail_about_a_group_says_that_silence_puts_the_request_to_rest(notice):
    """Who stays silent to the end is proposed nothing until RESUME, and should know before."""
    _, text = rendered(notice)

    assert "your request rests until you write RESUME" in text


@pytest.mark.parametrize(
    "notice",
    [
        notices.Proposal(**FRAME, reminder_at=NOW),
        notices.SeatProposal(**FRAME, reminder_at=NOW),
        notices.ConsentAsked(
            code="G-7",
            group_code="G-2",
            newcomer=notices.PersonLine("Lee"),
            reminder_at=NOW,
            **WHEN,
        ),
    ],
    ids=lambda each: each.name,
)
def test_by_then_can_only_mean_the_last_day(notice):
    """The day of the reminder between the two reads as if it were that one."""
    _, text = rendered(notice)
    last, told, reminded = map(text.index, ("Please answer by", "by then", "We remind you once"))

    assert last < told < reminded


def test_second_newcomer_is_not_told_to_be_the_first():
    """Another may have been asked about that seat before; what is promised is the order."""
    _, text = rendered(notices.SeatProposal(**FRAME))

    assert "We ask you before we ask its members" in text


@pytest.mark.parametrize(("free", "told"), [(True, "may ask you about another"), (False, "")])
def test_members_hear_what_becomes_of_a_seat_that_nobody_took(free, told):
    """Or the next question about the same seat comes as a surprise."""
    closed = notices.SeatClosed(
        code="G-7", group_code="G-2", reason_public="Not at the moment.", seat_free=free
    )
    _, text = rendered(closed)

    assert told in text
    assert free == ("stays noted as free" in text)
    assert "You need do nothing." in text


def test_echo_and_not_placed_promise_no_mail_after_each_round():
    """Who is not placed again hears of it again only after that time."""
    _, echo = rendered(notices.Echo(kind="join", agreed=True, open=True))
    _, unplaced = rendered(notices.NotPlaced(why="Nobody near.", next_round=LATER, asked=2))

    assert timedelta(weeks=4) == rounds._TELL_AGAIN
    assert "at most once in four weeks" in echo
    assert "we tell you so again after four weeks, not after each round" in unplaced
    assert "Two others who look for a group" in unplaced


@pytest.mark.parametrize(
    ("told", "subject"),
    [
        ({}, "Enough have said yes: will you confirm the group? [G-7]"),
        ({"understood": "You confirm."}, "Your group: please settle what is still open"),
        ({"understood": "You confirm.", "missing": ()}, "will you confirm the group?"),
        (
            {"understood": "You confirm.", "objections": ("Too far for one.",)},
            "Your group: which place, hour or length would suit everybody?",
        ),
    ],
)
def test_subject_to_the_organizer_says_what_is_still_asked(told, subject):
    """Who has confirmed is not asked the same once more."""
    asked = notices.OrganizerConfirm(code="G-7", accepted=(), slot="Tue 12:00-13:30", **told)

    assert subject in rendered(asked)[0]


@pytest.mark.parametrize(
    ("state", "times", "told"),
    [
        ({"opens_at": LATER}, 1, "If it is right, you need do nothing: from"),
        ({"open": True}, 1, "Otherwise you need do nothing."),
        ({}, 0, "Until you answer we ask nobody."),
    ],
)
def test_mail_on_an_offer_says_once_what_silence_does(state, times, told):
    """Said twice, or beside a question that waits, it is not believed."""
    _, text = rendered(notices.OfferRecorded(group_code="G-7", seats=1, **state))

    assert times == text.count("need do nothing")
    assert told in text
    assert "or the seat is filled" in text


def footer(mail):
    """What stands below a mail."""
    return " ".join(mail.text.rpartition("-- \n")[2].split())


def test_footer_offers_to_take_back_only_what_is_there(service):
    """Who has no request is offered STOP alone."""
    (echo,) = service.hear(LEA, letter(LEA, WISH), LIST)
    (gone,) = service.hear(LEA, letter(LEA, "WITHDRAW", echo), tagged(echo))
    back = service.hear(LEA, letter(LEA, "Please put it back.", gone), tagged(gone))

    assert ["echo", "withdrawn", "reinstated"] == [echo.notice, gone.notice, back[0].notice]
    assert "WITHDRAW to take back your request" in footer(echo)
    assert footer(gone).startswith("Reply STOP to end all mail from us. Your own words")
    assert "WITHDRAW to take back your request" in footer(back[0])


def test_member_of_a_group_without_a_request_is_offered_stop_alone(service):
    """The monthly question goes to those whose request is over."""
    form(service)
    (asked,) = turn(service, 2026, 11, 2, 18)

    assert "checkin" == asked.notice
    assert footer(asked).startswith("Reply STOP to end all mail from us. Your own words")


@pytest.mark.parametrize("rest", [".", ", or reply WITHDRAW to take back your request."])
def test_our_footer_without_a_mark_or_a_thread_stops_nobody(service, rest):
    """What we wrote ourselves orders nothing (guarantee 4)."""
    form(service)
    ours = f"Reply STOP to end all mail from us{rest} Your own words will do as well."
    mails = say(service, "Dana", f"Thanks, that was helpful.\n\n{ours}")

    assert "stopped" not in {each.notice for each in mails}
