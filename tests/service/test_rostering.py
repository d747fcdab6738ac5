import io

import pytest

from service.rostering import RosterError, doubts, read_members

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
    """The first mistake ends the reading, before anything is stored."""
    with pytest.raises(RosterError, match=words):
        read_members(io.StringIO(text))


def test_what_a_row_says_that_nobody_knows_is_named_with_its_row():
    """A status and a licence that mean nothing to us would be waited for in silence."""
    members = read_members(
        io.StringIO(HEAD + 'a@b.example,A,,"LCSW, PhD",Active\nc@d.example,C,,XYZ,weird\n')
    )
    status, licence = doubts(members)

    assert ("active", ("LCSW", "PhD")) == (members[0].status, members[0].licences)
    assert status.startswith("row 3: the status “weird”")
    assert licence.startswith("row 3: the licence “XYZ”")
