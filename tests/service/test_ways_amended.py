"""Ways of meeting, sizes and wishes told by who waits for a group: never taken for the contrary."""

import pytest
from postroom import LIST, letter, tagged
from sqlalchemy import select
from test_hours_amended import DANA, opened

from store.people import Person


def known(service, name):
    """A fact on file, without its words."""
    with service.store.read() as session:
        person = session.scalar(select(Person).where(Person.email == DANA))
        fact = {**person.profile.facts, **person.profile.private}.get(name)
        return {key: each for key, each in fact.items() if key != "evidence"} if fact else None


@pytest.mark.parametrize(
    ("words", "way"),
    [
        ("Not quite. In person is a preference only, Zoom is fine occasionally.", "hybrid"),
        ("On second thought, online is possible too.", "hybrid"),
        ("Face to face, but on Zoom when the roads are icy.", "hybrid"),
        ("No! In person. Online only if I'm sick.", "hybrid"),
        ("In person only, my connection is poor.", "in_person"),
        ("Online instead of in person, please.", "online"),
        ("No, online.", "online"),
    ],
)
def test_way_that_is_good_at_times_takes_the_other_not_away(service, words, way):
    """Who would come to a room, and to a screen when it snows, is never online alone."""
    open_ = opened(service, "Mondays 6 to 8:30 pm")
    service.hear(DANA, letter(DANA, words, open_), tagged(open_))

    assert {"value": way} == known(service, "format")


@pytest.mark.parametrize("subject", ["my request", "how we meet"])
def test_way_told_in_a_letter_of_its_own_changes_the_request(service, subject):
    """Nobody need find our mail again to have one line otherwise."""
    opened(service, "Mondays 6 to 8:30 pm")
    words = "I thought it over, online would be fine as well."
    (answer,) = service.hear(DANA, letter(DANA, words, subject=subject), LIST)

    assert {"value": "hybrid"} == known(service, "format")
    assert "echo" == answer.notice


def test_what_has_become_possible_takes_nothing_away(service):
    """An office is a room beside the screen."""
    open_ = opened(service, "Mondays 6 to 8:30 pm")
    (online,) = service.hear(DANA, letter(DANA, "No, online.", open_), tagged(open_))
    service.hear(DANA, letter(DANA, "In person is possible now!", online), tagged(online))

    assert {"value": "hybrid"} == known(service, "format")


def test_sizes_that_would_do_as_well_widen_the_wish(service):
    """Who asked for four and takes five or six is asked to no smaller group by it."""
    open_ = opened(service, "Mondays 6 to 8:30 pm, a group of four")
    words = "If four people are too few, five or six would be fine."
    service.hear(DANA, letter(DANA, words, open_), tagged(open_))

    assert {"least": 4, "most": 6} == known(service, "group_size")


def test_small_group_is_said_back_as_a_wish(service):
    """No number was named, and the wish is not lost."""
    open_ = opened(service, "Mondays 6 to 8:30 pm")
    words = "I am shy, so a smaller circle would be easier for me."
    (answer,) = service.hear(DANA, letter(DANA, words, open_), tagged(open_))

    assert "a smaller circle would be easier" in " ".join(answer.text.replace("|", " ").split())
