"""What a pool holds that the vocabulary does not know."""

from matcher.candidate import Candidate
from matcher.pool_doubts import MOST_TOLD, find


def test_a_slip_in_a_town_or_a_licence_is_told_once_with_what_may_be_meant() -> None:
    """Whoever bears it stays in the pool."""
    people = [
        Candidate(id="a", place="Portlnd", licences=("LCSWW",)),
        Candidate(id="b", place="Portlnd", licences=("LPC", "WIZ")),
    ]

    assert (
        "the town 'Portlnd' of a and 1 more has no coordinates, its ways are not counted:"
        " did you mean 'Portland'?",
        "the licence 'LCSWW' of a is none we know: did you mean 'LCSW'?",
        "the licence 'WIZ' of b is none we know: it tells no profession",
    ) == find(people)


def test_a_town_of_several_is_told_once_with_how_many() -> None:
    """Whoever is left out of the ways is counted."""
    (doubt,) = find([Candidate(id=key, place="Nowhereville") for key in "abc"])

    assert "of a and 2 more has no coordinates, its ways are not counted" in doubt


def test_a_place_with_coordinates_may_have_any_name() -> None:
    """Only where it lies counts."""
    assert () == find([Candidate(id="a", place="Nowhere", latitude=45.0, longitude=-122.0)])


def test_many_doubts_are_counted_and_not_listed() -> None:
    """A file of another country would otherwise fill the screen."""
    people = [Candidate(id=f"p{k}", place=f"Town {k}x") for k in range(MOST_TOLD + 3)]

    assert MOST_TOLD + 1 == len(find(people))
    assert "and 3 more doubts like these" == find(people)[-1]


def test_those_met_who_are_not_in_the_pool_are_told_in_one_line() -> None:
    """They may have left; a slip of the pen would bring two together once more without a word."""
    people = [
        Candidate(id="a", met=frozenset({"b", "B", "old"})),
        Candidate(id="b", met=frozenset({"a", "gone", "old"})),
    ]

    assert (
        "'B', whom a has met, and 2 more are not in the pool: left out of who met whom",
    ) == find(people)
    assert ("'B', whom a has met, is not in the pool: left out of who met whom",) == find(
        [Candidate(id="a", met=frozenset({"B"}))]
    )
