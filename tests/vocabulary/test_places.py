from zoneinfo import ZoneInfo

import numpy as np
import pytest

from vocabulary import gazetteer, places


def cities():
    return [p for p in places.places() if p.kind == "city"]


@pytest.mark.parametrize(
    ("name", "state", "town", "found_state"),
    [
        ("portland", None, "Portland", "OR"),
        ("PDX", None, "Portland", "OR"),
        ("St. Helens", None, "St Helens", "OR"),
        ("Mcminnville", None, "McMinnville", "OR"),
        ("milton freewater", None, "Milton-Freewater", "OR"),
        ("Springfield", None, "Springfield", "OR"),
        ("Springfield", "IL", "Springfield", "IL"),
        ("Springfield", "Illinois", "Springfield", "IL"),
        ("Portland, Maine", None, "Portland", "ME"),
        ("Dallas", "TX", "Dallas", "TX"),
        ("Boise", None, "Boise", "ID"),
        ("Columbus", None, "Columbus", "OH"),
        ("Tacoma", None, "Tacoma", "WA"),
    ],
)
def test_names_find_towns(name, state, town, found_state):
    """Our own spelling and states come first; a stated state decides."""
    place = places.find(name, state)

    assert (town, found_state) == (place.name, place.state)


@pytest.mark.parametrize(
    ("name", "state"),
    [("Nowhere At All", None), ("Hood River", "TX"), ("Bend", "Narnia"), ("", None)],
)
def test_unknown_places_are_none(name, state):
    """A name that no town has in that state is no place, and nothing is guessed."""
    assert places.find(name, state) is None


@pytest.mark.parametrize("name", ["SE", "NE", "Mac", "LO", "TD", "Brooklyn", "Division"])
def test_short_names_need_context(name):
    """A name that means a place only beside other words never finds ours by itself."""
    found = places.find(name)

    assert found is None or found.kind == "town"


def test_quarter_knows_its_town():
    """A quarter is found by its streets and parts, and belongs to a town of the table."""
    assert ("SE Portland", "Portland") == (
        places.find("Sellwood").name,
        places.find("Sellwood").town,
    )
    names = {p.name for p in cities()}
    assert all(p.parent in names for p in places.places() if p.kind == "area")


def test_zip_centre_wins_where_a_town_has_several():
    """97202 lies in the southeast, not at Portland's centre."""
    place = places.by_zip("97202")

    assert ("Portland", "OR") == (place.name, place.state)
    assert (pytest.approx(45.48, abs=0.01), pytest.approx(-122.64, abs=0.01)) == (
        place.latitude,
        place.longitude,
    )


def test_only_zip_of_a_town_means_the_town():
    """97031 reaches far up the mountain, but Hood River's rooms are in the town."""
    place, town = places.by_zip("97031-1234"), places.find("Hood River")

    assert (town.name, town.latitude, town.longitude) == (
        place.name,
        place.latitude,
        place.longitude,
    )


@pytest.mark.parametrize("code", ["00000", "9720", "97x02", "", "999999999"])
def test_no_such_zip_is_none(code):
    """What is no ZIP code is no place."""
    assert places.by_zip(code) is None


def test_own_zips_are_real_and_near_their_town():
    """Every ZIP code of the table is one of that state, within a long rural reach of the town."""
    for place in places.places():
        for code in place.zips:
            entry = gazetteer.entry(code)
            reach = places.great_circle_km(
                place.latitude, place.longitude, entry.latitude, entry.longitude
            )

            assert (place.state, True) == (entry.state, reach < 35), (place.name, code, reach)


@pytest.mark.parametrize(
    "name", ["Portland", "Beaverton", "Tigard", "Lake Oswego", "Gresham", "Salem", "Eugene"]
)
def test_towns_of_many_zips_lie_at_their_mean(name):
    """A town with several urban ZIP codes lies within 4 km of their mean."""
    place = places.find(name, "OR")
    entries = [gazetteer.entry(code) for code in place.zips]
    mean = np.mean([(e.latitude, e.longitude) for e in entries], axis=0)

    assert len(entries) > 1
    assert places.great_circle_km(place.latitude, place.longitude, *mean) < 4


def test_each_own_zip_belongs_to_one_town():
    """A ZIP code leads to one town, whatever quarter it lies in."""
    codes = [code for place in cities() for code in place.zips]

    assert len(codes) == len(set(codes))


def test_names_of_our_table_are_unique():
    """A name or alias in our table means one place only."""
    names = [
        name for p in places.places() for name in {places.key(n) for n in (p.name, *p.aliases)}
    ]

    assert len(names) == len(set(names))


def test_distance_is_that_over_the_ground():
    """Portland to Eugene is 167 km; the distance is the same both ways and nothing to itself."""
    portland, eugene = (45.52, -122.68), (44.05, -123.09)

    assert pytest.approx(166.6, abs=0.1) == places.great_circle_km(*portland, *eugene)
    assert places.great_circle_km(*eugene, *portland) == places.great_circle_km(*portland, *eugene)
    assert places.great_circle_km(*portland, *portland) == 0
    assert places.great_circle_km(np.zeros((3, 1)), 0, np.zeros(2), 1).shape == (3, 2)


def test_clocks_follow_the_place():
    """Ontario keeps Mountain time; every zone is one that Python knows."""
    assert "America/Boise" == places.zone(places.find("Ontario", "OR"))
    assert "America/New_York" == places.zone(places.find("Boston"))
    for name in {p.zone for p in places.towns()} | {p.zone for p in places.places()}:
        ZoneInfo(name)


def test_every_us_town_has_a_position():
    """The gazetteer holds the whole country and no town at the zero of the map."""
    towns = places.towns()

    assert len(towns) > 20_000
    assert all(p.latitude > 0 and p.longitude != 0 and p.zips for p in towns)
