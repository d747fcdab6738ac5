"""The professions in a group, with the boards that an introduction names (guideline 20)."""

import pytest

from service.confirming import boards_of
from store.people import Person, Profile


def member(code, state):
    """Somebody with that licence in that state."""
    place = {"value": "Portland", "state": state, "evidence": "Portland"}
    told = {"licences": [{"value": code, "evidence": code}], "place": place}
    return Person(email=f"{code}@member.example", profile=Profile(facts=told, private={}))


@pytest.mark.parametrize(
    ("code", "named"),
    [("PMHNP", "Psychiatric nurses"), ("LCSW", "Social workers"), ("MD", "Psychiatrists")],
)
def test_boards_are_named_for_the_members_of_a_profession(code, named):
    """A line is headed by who they are, not by what they practise, each profession once."""
    found = boards_of([member(code, "OR"), member(code, "OR")])

    assert [named] == [each.profession for each in found]
