"""A group that has no seat: no offer opens, one that stands is taken back, and all know of it."""

import pytest
from circle import form, say, turn
from seats import asked, meet, offered, states, to, wait

from service.correspondence.seat_words import none_free, speaks_of_seats

NONE = (
    "we have no free seat in our group, deb is mistaken",
    "our group is full, we have no open seats right now",
    "actually we're full now, pls no more people in G-AB2CD",
    "Our group doesn't have any seats to offer at present",
    "There is no room in our group for anyone else",
    "We don’t have room for another member in our group.",
    "No open seats in G-AB2CD at the moment.",
    "We can't take anyone else into our group right now.",
    "No!! I did not offer a seat",
    "No, the seats are filled. Please take my offer back.",
    "the seat is filled, thanks",
)
SOME = (
    "Our group has one open seat.",
    "We have no fewer than two open seats in our group.",
    "There is no reason to wait: we have a free seat in our group.",
    "We have no therapist for children, and one open seat in our group.",
    "We don't have a meeting room yet, but one open seat.",
    "One of the two seats is gone, one is still free.",
    "We lost a member and are full of sorrow; we have a free seat.",
    "One of the two seats is gone now.",
    "We are no longer full: one open seat.",
)


def text(mail):
    """The words of a mail on one line."""
    return " ".join(mail.text.split())


@pytest.mark.parametrize(
    ("words", "expected"), [*((each, True) for each in NONE), *((each, False) for each in SOME)]
)
def test_no_seat_is_told_from_a_seat(words, expected):
    """By the clause: what is denied beside an offer takes nothing from it."""
    assert expected is none_free(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("We all agreed to move our group to Wednesdays 3:30-5 from now on", False),
        ("Our group now meets in a new place.", False),
        ("Our group has moved to the annex room.", False),
        ("Our group meets Wednesdays now and has room for one.", True),
        ("We could use a fifth.", True),
        ("We would welcome a new member on Wednesdays.", True),
    ],
)
def test_seats_are_told_from_news(words, expected):
    """A new hour or place of a group alone offers nothing."""
    assert expected is speaks_of_seats(words)


def test_no_seat_never_opens_an_offer_and_a_new_hour_neither(service):
    """One started service hears all of them."""
    meet(service)
    for words in NONE[:8]:
        for mail in to(say(service, "Gail", words), "Gail"):
            assert "free seat in your group" not in text(mail)
            assert mail.notice != "offer-recorded" or mail.subject.startswith("Noted: no free seat")
    (mail,) = to(
        say(service, "Gail", "We moved our group to Wednesdays 3:30-5 from now on."), "Gail"
    )

    assert "offer-recorded" != mail.notice
    assert ("OFFER", "Gail") not in states(service)


def test_any_member_may_say_that_no_seat_is_free(service):
    """The offer is closed, whoever made it hears of it, and nobody reads who said so."""
    meet(service)
    offered(service)
    mails = say(service, "Dana", NONE[0])

    assert "WITHDRAWN" == states(service)["OFFER", "Gail"]
    assert {"offer-recorded"} == {each.notice for each in mails}
    assert "A member of your group G-AB2CD told us" in text(to(mails, "Gail")[0])
    assert "Dana" not in text(to(mails, "Gail")[0])
    assert "taken back" in to(mails, "Dana")[0].subject


@pytest.mark.parametrize("answer", NONE[8:])
def test_answer_to_the_offer_mail_takes_back_the_offer_alone(service, answer):
    """The writer's own wish for another group stays as it was."""
    form(service)
    meet_again = say(service, "Gail", "Our group has one open seat.")
    (noted,) = to(meet_again, "Gail", "offer-recorded")
    mails = say(service, "Gail", answer, noted)

    assert ["offer-recorded"] == [each.notice for each in mails]
    assert "taken back" in mails[0].subject
    assert "no more groups" not in text(mails[0])
    assert "WITHDRAWN" == states(service)["OFFER", "Gail"]


def test_question_that_runs_is_closed_with_the_offer(service):
    """Whoever is being asked hears that the group cannot add a member, and waits again."""
    meet(service)
    turn(service, 2026, 10, 5, 16)
    wait(service, "Nadia")
    offered(service)
    asked(service, 2026, 10, 5, 23)
    (mail,) = to(say(service, "Gail", "The seat is filled, thanks."), "Gail")
    (closed,) = to(turn(service, 2026, 10, 6, 0), "Nadia")

    assert "Whoever was being asked just now hears" in text(mail)
    assert "seat-closed" == closed.notice
    assert {("JOIN", "Nadia"): "OPEN", ("OFFER", "Gail"): "WITHDRAWN"} == states(service)
