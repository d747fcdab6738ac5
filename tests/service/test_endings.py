"""Places that were given up, and groups that end, from the letter to the clock."""

import pytest
from circle import address, attended, form, say, turn
from sqlalchemy import select

from groups import membership
from groups.group import State
from groups.transitions import IllegalEvent
from service.desk import desk
from service.endings import close
from store.groups import Group, Membership

CORINNE = "corinne@ashby.example"


def places(service):
    """Where each member stands, by address."""
    with service.store.read() as session:
        rows = session.scalars(select(Membership))
        return {each.person.email: each.state for each in rows}


def group_state(service):
    """Where the one group stands."""
    with service.store.read() as session:
        return session.scalars(select(Group.state)).one()


def to(mails, name):
    """The mails to a member."""
    return [each for each in mails if each.recipient == address(name)]


def leave(service, name, words):
    """A member leaves, and says that it was them; the mail that notes it."""
    check = to(say(service, name, words), name)[0]
    return to(say(service, name, "Yes, that was me.", check), name)[0]


def told(mails, name=None):
    """The notices of some mails, to all or to one member."""
    return [each.notice for each in mails if name is None or each.recipient == address(name)]


def test_place_is_kept_until_the_end_of_the_last_meeting_that_was_named(service):
    """Taking leave belongs to a meeting (guideline 4): until then the place is theirs."""
    form(service)
    turn(service, 2026, 10, 5, 18)
    leave(service, "Dana", "I am leaving the group. My last meeting will be October 20.")
    turn(service, 2026, 10, 20, 23)
    before = places(service)[address("Dana")]
    turn(service, 2026, 10, 21, 12)

    assert membership.State.GIVING_NOTICE is before
    assert membership.State.LEFT is places(service)[address("Dana")]
    assert State.FORMING is group_state(service)


@pytest.mark.parametrize(
    "words", ["October 20", "It will be Tuesday, October 20. Dana", "Oct 20th"]
)
@pytest.mark.parametrize("quoted", [False, True])
def test_date_alone_answers_when_the_last_meeting_is(service, words, quoted):
    """We ask for the date, so that the date is enough, with our mail below it, too."""
    form(service)
    turn(service, 2026, 10, 5, 18)
    asked = leave(service, "Dana", "I am leaving the group.")
    below = "\n\n> " + asked.text.replace("\n", "\n> ") if quoted else ""
    (noted,) = to(say(service, "Dana", words + below, asked), "Dana")
    turn(service, 2026, 10, 21, 12)

    assert "leave-recorded" == noted.notice
    assert "Tuesday, October 20 as your last meeting" in " ".join(noted.text.split())
    assert membership.State.LEFT is places(service)[address("Dana")]


def test_who_never_named_a_last_meeting_has_gone_after_sixty_days(service):
    """Nobody is kept in a group for want of an answer."""
    form(service)
    turn(service, 2026, 10, 5, 18)
    asked = leave(service, "Dana", "I am leaving the group.")
    turn(service, 2026, 12, 3, 18)
    before = places(service)[address("Dana")]
    turn(service, 2026, 12, 5, 18)

    assert "when is your last meeting?" in asked.subject
    assert "you have left by Friday, December 4" in " ".join(asked.text.split())
    assert membership.State.GIVING_NOTICE is before
    assert membership.State.LEFT is places(service)[address("Dana")]


def test_group_of_one_ends_and_the_last_one_is_told(service):
    """One person consults with nobody; a coordinator knows."""
    form(service, names=("Gail", "Dana"))
    turn(service, 2026, 10, 5, 18)
    leave(service, "Dana", "I am leaving the group at once, effective immediately.")
    mails = turn(service, 2026, 10, 5, 20)
    later = turn(service, 2026, 11, 2, 18)

    assert ["group-closed"] == told(mails, "Gail")
    assert [] == told(mails, "Dana")
    assert CORINNE in {each.recipient for each in mails}
    assert State.CLOSED is group_state(service)
    assert "checkin" not in told(later)


def test_group_whose_organizer_has_left_is_free_for_another(service):
    """A coordinator hears of it at once, and the first who says so has it."""
    form(service)
    turn(service, 2026, 10, 5, 18)
    check = to(
        say(service, "Gail", "I am leaving the group at once, effective immediately."), "Gail"
    )
    mails = say(service, "Gail", "Yes, that was me.", check[0])
    (alert,) = [each for each in mails if each.recipient == CORINNE]
    taken = to(say(service, "Hal", "I will organize the group."), "Hal")
    say(service, "Hal", "Yes, that was me.", taken[0])
    with service.store.read() as session:
        organizer = session.scalars(select(Group)).one().organizer

    assert "They organize G-AB2CD" in " ".join(alert.text.split())
    assert address("Hal") == organizer.email


def test_group_of_two_goes_on(service):
    """A small group is a group."""
    form(service, names=("Gail", "Dana", "Hal"))
    turn(service, 2026, 10, 5, 18)
    leave(service, "Dana", "I am leaving the group at once, effective immediately.")
    mails = turn(service, 2026, 10, 5, 20)

    assert [] == told(mails)
    assert State.FORMING is group_state(service)


def test_group_that_tells_nothing_for_months_rests_and_a_meeting_wakes_it(service):
    """The states of a group follow what is told of it."""
    form(service)
    for month in (11, 12):
        turn(service, 2026, month, 2, 18)
    (asked,) = [each for each in turn(service, 2027, 1, 2, 18) if each.notice == "checkin"]
    turn(service, 2027, 2, 2, 18)
    resting = group_state(service)
    say(service, "Gail", "Sorry! We met on December 8, all of us.", asked)

    assert State.DORMANT is resting
    assert State.ACTIVE is group_state(service)


def test_coordinator_ends_a_group_once_and_its_members_are_told(service):
    """The members are free for another group, and hear who noted it."""
    form(service)
    service.new()
    with service.store.write() as session:
        at = desk(session, service.settings, service.clock.now())
        group = session.scalars(select(Group)).one()
        close(at, group, by_coordinator=True)
        with pytest.raises(IllegalEvent):
            close(at, group)
    mails = service.new()

    assert {"group-closed"} == set(told(mails))
    assert 4 == len(mails)
    assert all("A coordinator has noted" in " ".join(each.text.split()) for each in mails)
    assert {membership.State.LEFT} == set(places(service).values())


def test_who_is_left_may_ask_for_another_group_by_the_words_of_the_mail(service):
    """The mail offers them, so that they are heard."""
    form(service, names=("Gail", "Dana"))
    turn(service, 2026, 10, 5, 18)
    leave(service, "Dana", "I am leaving the group at once, effective immediately.")
    (closed,) = [each for each in turn(service, 2026, 10, 5, 20) if each.notice == "group-closed"]
    mails = say(service, "Gail", "Please find me another group", closed)

    assert ["echo"] == told(mails, "Gail")


@pytest.mark.parametrize(
    "words",
    ["But we still meet, with two colleagues of mine.", "But we still meet, every Thursday!"],
)
def test_who_says_that_the_group_still_meets_reaches_a_person(service, words):
    """We may be wrong; a person looks."""
    form(service, names=("Gail", "Dana"))
    turn(service, 2026, 10, 5, 18)
    leave(service, "Dana", "I am leaving the group at once, effective immediately.")
    (closed,) = [each for each in turn(service, 2026, 10, 5, 20) if each.notice == "group-closed"]
    mails = say(service, "Gail", words, closed)

    assert CORINNE in {each.recipient for each in mails}
    assert ["question-passed-on"] == told(mails, "Gail")


def test_who_left_comes_back_into_no_group_that_has_ended(service):
    """Nobody else is in it; a person looks."""
    form(service, names=("Gail", "Dana"))
    turn(service, 2026, 10, 5, 18)
    noted = leave(service, "Dana", "I am leaving the group at once, effective immediately.")
    turn(service, 2026, 10, 5, 20)
    mails = say(service, "Dana", "Oops, I haven't left. That was a mistake.", noted)

    assert CORINNE in {each.recipient for each in mails}
    assert ["question-passed-on"] == told(mails, "Dana")
    assert membership.State.LEFT is places(service)[address("Dana")]


def test_who_left_in_a_month_counts_for_its_meetings_until_then(service):
    """The month is asked about when they are gone already."""
    form(service)
    turn(service, 2026, 10, 5, 18)
    leave(service, "Dana", "I am leaving the group. My last meeting will be October 13.")
    turn(service, 2026, 10, 15, 18)
    (asked,) = [each for each in turn(service, 2026, 11, 2, 18) if each.notice == "checkin"]
    say(service, "Gail", "We met on the 13th and on the 27th, all of us.", asked)

    assert "Dana" in asked.text
    assert ["2026-10-13"] == [day for name, day in attended(service) if name == "Dana"]
    assert ["2026-10-13", "2026-10-27"] == [d for name, d in attended(service) if name == "Hal"]


@pytest.mark.parametrize("words", ["I am leaving the group.", "I leave the group; my health."])
def test_alert_of_a_leave_speaks_of_no_reason(service, words):
    """Often there is none, and only a person can tell."""
    form(service)
    check = to(say(service, "Dana", words), "Dana")[0]
    mails = say(service, "Dana", "Yes, that was me.", check)
    (alert,) = [each for each in mails if each.recipient == CORINNE]

    assert "reason" not in alert.text
    assert f"| {words}" in alert.text


def last_date(service, name):
    """The last meeting on file of a member."""
    with service.store.read() as session:
        rows = session.scalars(select(Membership))
        when = next(each.last_date for each in rows if each.person.email == address(name))
        return when.astimezone(service.settings.zone).date().isoformat() if when else None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("I am leaving the group at the end of June.", "2027-06-30"),
        ("I'm leaving the group on January 21, not the 14th.", "2027-01-21"),
        ("I leave the group because Tuesdays no longer work.", None),
        ("I quit.", None),
        ("Please remove me from my group.", None),
    ],
)
def test_leave_keeps_the_day_that_its_letter_tells(service, words, day):
    """Nobody is asked for what stands there."""
    form(service)
    turn(service, 2026, 10, 5, 18)
    noted = leave(service, "Dana", words)

    assert "leave-recorded" == noted.notice
    assert membership.State.GIVING_NOTICE is places(service)[address("Dana")]
    assert day == last_date(service, "Dana")
    assert (day is None) == ("When will your last meeting be?" in noted.text)


@pytest.mark.parametrize("replied", [True, False])
@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("I'm leaving on January 21, not the 14th.", "2027-01-21"),
        ("Correction: my last meeting is not January 14 but January 21.", "2027-01-21"),
        ("My last meeting will be at the end of June.", "2027-06-30"),
    ],
)
def test_last_meeting_is_moved_by_who_leaves(service, words, day, replied):
    """In answer to our mail, and in a letter of its own once it is surely theirs."""
    form(service)
    turn(service, 2026, 10, 5, 18)
    noted = leave(service, "Dana", "I am leaving the group. My last meeting will be January 14.")
    if replied:
        say(service, "Dana", words, noted)
    else:
        leave(service, "Dana", words)

    assert day == last_date(service, "Dana")


@pytest.mark.parametrize(
    "words", ["I quit. Effective today.", "I'm leaving the group, effective immediately."]
)
def test_leave_from_today_on_is_one_at_once(service, words):
    """It is respected, and no last meeting is asked for."""
    form(service)
    turn(service, 2026, 10, 5, 18)
    noted = leave(service, "Dana", words)

    assert "at once" in noted.text
    assert membership.State.LEFT is places(service)[address("Dana")]


@pytest.mark.parametrize(
    "words", ["I quit my job.", "I'm leaving town Friday.", "I'm leaving on a cruise in May."]
)
def test_what_else_is_left_is_no_group(service, words):
    """A post or a town."""
    form(service)
    turn(service, 2026, 10, 5, 18)
    say(service, "Dana", words)

    assert membership.State.ACTIVE is places(service)[address("Dana")]
