import io

import pytest
from postroom import LIST, WISH, letter, tagged
from sqlalchemy import select

from groups import request
from service.desk import desk
from service.pool import open_requests
from service.rostering import RosterError, doubts, read_members, take_in
from store.requests import Request

HEAD = "email,first_name,last_name,licence,status\n"


def test_members_are_read_and_empty_lines_skipped():
    """Addresses in one spelling, an empty status being active."""
    (one,) = read_members(io.StringIO(HEAD + "Ann@Member.example,Ann,Lee,LPC,\n,,,,\n"))

    assert (one.email, one.status) == ("ann@member.example", "active")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "first line"),
        ("name\nAnn\n", "first line"),
        (HEAD + "ann,Ann,Lee,LPC,\n", "row 2"),
        (HEAD + "a@b.example,,,,\na@b.example,,,,\n", "row 3"),
    ],
)
def test_faulty_roster_says_where_and_takes_nothing_in(text, words):
    """Nothing is stored before all rows can be."""
    with pytest.raises(RosterError, match=words):
        read_members(io.StringIO(text))


def test_every_faulty_row_is_told_at_once():
    """A list of hundreds is mended in one go."""
    with pytest.raises(RosterError) as error:
        read_members(io.StringIO(HEAD + "ann,A,,,\na@b.example,,,,\na@b.example,,,,\nbob,B,,,\n"))

    assert ["row 2", "row 4", "row 5", "nobody was imported"] == [
        line.split(":")[0] for line in str(error.value).splitlines()
    ]


def test_a_name_that_looks_like_none_is_doubted():
    """It would stand in greetings; a line break in a cell has become a space."""
    members = read_members(io.StringIO(HEAD + '"a@b.example","Hal\nBcc: x@y.example",Lee,LPC,\n'))
    (doubt,) = doubts(members)

    assert doubt.startswith("row 2: “Hal Bcc: x@y.example” does not look like a name")


def test_what_a_row_says_that_nobody_knows_is_named_with_its_row():
    """A status and a licence that mean nothing to us would be waited for in silence."""
    members = read_members(
        io.StringIO(HEAD + 'a@b.example,A,,"LCSW, PhD",Active\nc@d.example,C,,XYZ,weird\n')
    )
    status, licence = doubts(members)

    assert ("active", ("LCSW", "PhD")) == (members[0].status, members[0].licences)
    assert status.startswith("row 3: the status “weird”")
    assert licence.startswith("row 3: the licence “XYZ”")


LEA, CORINNE = "lea@home.example", "corinne@ashby.example"


def imported(service, status):
    """Import a roster that has Lea with that status; the mails it made us write."""
    members = read_members(io.StringIO(f"{HEAD}{LEA},Lea,Lind,LCSW,{status}\n"))
    with service.store.write() as session:
        take_in(desk(session, service.settings, service.clock.now()), members)
    return service.new()


def standing(service):
    """Where Lea's request stands, and whether a round would take it."""
    with service.store.read() as session:
        wish = session.scalar(select(Request))
        return wish.state, len(open_requests(session, service.clock.now()))


@pytest.mark.parametrize("status", ["lapsed", "suspended", "sleeping", "inactive"])
def test_who_is_not_active_is_held_and_told_until_the_roster_says_active(service, status):
    """Nobody is proposed to others whom the association does not vouch for."""
    imported(service, status)
    mails = service.hear(LEA, letter(LEA, WISH), LIST)
    (echo,) = (each for each in mails if each.recipient == LEA)
    (alert,) = (each for each in mails if each.recipient == CORINNE)
    service.hear(LEA, letter(LEA, "Yes, that is right.", echo), tagged(echo))
    held = standing(service)
    imported(service, "active")
    with service.store.read() as session:
        opens_at = session.scalar(select(Request.opens_at))

    assert (request.State.DRAFT, 0) == held
    assert f"has you as “{status}”" in " ".join(echo.text.split())
    assert status in alert.subject
    assert opens_at is not None


def test_open_request_of_one_who_lapses_is_in_no_round_until_they_are_active_again(service):
    """The member and a coordinator hear of it once, and nothing of the request is lost."""
    imported(service, "active")
    (echo,) = service.hear(LEA, letter(LEA, WISH), LIST)
    service.hear(LEA, letter(LEA, "Yes, that is right.", echo), tagged(echo))
    before = standing(service)
    told = imported(service, "lapsed")
    again = imported(service, "lapsed")
    lapsed = standing(service)
    imported(service, "active")

    assert (request.State.OPEN, 1) == before
    assert ["coordinator-alert", "request-held"] == [each.notice for each in told]
    assert [] == again
    assert (request.State.OPEN, 0) == lapsed
    assert (request.State.OPEN, 1) == standing(service)


def test_row_that_cannot_be_used_says_that_nobody_was_imported():
    """The cell is shown as it is written, and what became of all the others is said."""
    file = io.StringIO("email,first_name\nann@home.example,Ann\nNot An Address,Bo\n")
    with pytest.raises(RosterError) as error:
        read_members(file)

    assert "row 3: 'Not An Address' is no e-mail address" in str(error.value)
    assert "nobody was imported" in str(error.value)


@pytest.mark.parametrize(
    ("words", "origin"),
    [
        ("I'd like to join a group. 9 years, EMDR, online, Tuesdays 12-2.", "from the"),
        ("I'd like to join a group. LCSW, 9 years, EMDR, online.", "from your words “LCSW”"),
    ],
)
def test_echo_says_which_fact_the_roster_gave(service, words, origin):
    """Who never wrote it to us would wonder where we have it from."""
    imported(service, "active")
    echo, *_ = service.hear(LEA, letter(LEA, words, subject="A group"), LIST)
    told = " ".join(echo.text.split())

    assert f"Licence: LCSW {origin}" in told
    assert (origin == "from the") == ("from the association’s list of members" in told)
