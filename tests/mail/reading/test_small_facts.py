"""Size, way, rhythm, seats and populations, as therapists mention them in passing."""

from pathlib import Path

import pytest

from mail.reading.facts import frequency, population, population_words, seats, size, travel
from mail.reading.text import Text
from vocabulary.populations import find

SIZES = [
    ("Ideally a group of 5 to 6.", (5, 6)),
    ("4 to 6 people", (4, 6)),
    ("six people at most", (None, 6)),
    ("Up to eight.", (None, 8)),
    ("no more than five", (None, 5)),
    ("no bigger than six", (None, 6)),
    ("We'd like it to be about six.", (6, 6)),
    ("group of six or seven", (6, 7)),
    ("Five or six of us would be plenty.", (5, 6)),
    ("Four others and me would be plenty.", (5, 5)),
    ("I like small: four, me included.", (4, 4)),
    ("4-6 ppl, in person", (4, 6)),
    ("ABOUT SIX PEOPLE.", (6, 6)),
    ("Preferred size: 5-8\nYears in practice: 13", (5, 8)),
    ("between four and six of us", (4, 6)),
    ("a four-person group", (4, 4)),
    ("at least four people", (4, None)),
    ("We are four people at present.", None),
    ("Our group has met for six years.", None),
    ("I see four people a week.", None),
    ("six sessions", None),
    ("room for two people", None),
]

WAYS = [
    ("within twenty minutes", (20, "minutes")),
    ("no more than 25 minutes from me", (25, "minutes")),
    ("I could go as far as Albany if I had to, call it 30 minutes.", (30, "minutes")),
    ("within half an hour of home", (30, "minutes")),
    ("I'd drive up to an hour", (60, "minutes")),
    ("an hour and a half is my limit for driving", (90, "minutes")),
    ("within a quarter of an hour of downtown Corvallis", (15, "minutes")),
    ("within 15 miles of Bend", (15, "miles")),
    ("Twenty minutes' drive is about my limit.", (20, "minutes")),
    ("I'll drive to The Dalles", ("The Dalles", "place")),
    ("I'd gladly drive to Newport", ("Newport", "place")),
    ("anywhere from Woodburn to Salem", ("Salem", "place")),
    ("90 minutes, twice a month", None),
    ("we meet for an hour and a half", None),
    ("my drive to work is long", None),
]

RHYTHMS = [
    ("once a month", "monthly"),
    ("monthly is plenty", "monthly"),
    ("first Wednesdays, 4 to 5:30", "monthly"),
    ("the last Sunday afternoon", "monthly"),
    ("every other week", "every other week"),
    ("alternate Fridays at 11", "every other week"),
    ("alternating Thursdays", "every other week"),
    ("fortnightly", "every other week"),
    ("twice a month", "twice a month"),
    ("first and third Mondays", "twice a month"),
    ("2nd & 4th Tuesdays", "twice a month"),
    ("Tuesdays (1st and 3rd)", "twice a month"),
    ("weekly", "weekly"),
    ("every week", "weekly"),
    ("quarterly", "quarterly"),
    ("biweekly", "biweekly"),
    ("bimonthly", "bimonthly"),
    ("every three weeks", "every three weeks"),
    ("Members each pay $30 a month", None),
    ("I can take 5 hours a month", None),
    ("the bylaw says at least monthly", None),
    ("the monthly reminder", None),
]

SEATS = [
    ("We have two open seats.", 2),
    ("room for one or two people", 2),
    ("one opening in our group", 1),
    ("we'd love a sixth", 1),
    ("Looking for two. We meet Wednesdays.", 2),
    ("our group has space for three more people", 3),
    ("There is a free spot in the group", 1),
    ("I am in my fifth year", None),
    ("Three of us are left and we'd like to be five again.", 2),
    ("There are seven in it now; our room could hold eight.", 1),
    ("We're four and we'd go up to 7 but not past that.", 3),
    ("From January there is space for up to three.", 3),
    ("Our Thursday group is one short.", 1),
    ("We could squeeze in one, maybe two more bodies.", 1),
    ("We are three, we were five. We would like to be five again.", 2),
    ("We want a fourth and a fifth.", 2),
    ("We're down to three since Ann left and two more would do us good.", 2),
    ("We lost two in June and could use two more.", 2),
    ("There is an armchair nobody likes to sit in since Bernard left.", 1),
    ("A chair has come free in our circle.", 1),
    ("We'd welcome someone for the interim.", 1),
    ("A pair of places opened up with us.", 2),
    ("We are five; we stop at eight.", 3),
    ("We're full at six, all six chairs taken.", None),
    ("G-2030 has five members and we meet by Zoom. One seat.", 1),
    ("Four members, Wednesdays on Zoom. Looking for two others.", 2),
    ("Two of the six places are free from January.", 2),
    ("We're down to four and would like three more.", 3),
    ("There's one cushion free.", 1),
    ("Two graduated and we'd like those two seats filled before winter.", 2),
    ("I've led groups of eight.", None),
    ("I see two people a day in my room.", None),
    ("Four of us would be ideal.", None),
    ("We have been meeting for three years.", None),
    ("The room seats eight.", None),
]

SERVED = [
    ("I work mostly with couples and teens.", {"Couples", "Adolescents"}),
    ("dbt w/ teens", {"Adolescents"}),
    ("PE and CPT with veterans", {"Veterans and Military"}),
    ("bereavement, for the most part, is my practice", {"Grief and Loss"}),
    ("Populations you serve: substance use; veterans", {"Substance Use", "Veterans and Military"}),
    ("I work with a lot of older men and vets.", {"Older Adults", "Veterans and Military"}),
    ("couples work mostly", {"Couples"}),
    ("I don't work with children.", set()),
    ("my husband and I have kids", set()),
    ("a group for queer therapists", set()),
    ("a couple of colleagues", set()),
]


@pytest.mark.parametrize(("words", "expected"), SIZES)
def test_size_is_the_wish_and_counts_the_writer(words, expected):
    """Who there is now, sessions and clients are no size."""
    fact = size.read(Text(words))

    assert expected == (None if fact is None else (fact.least, fact.most))
    assert fact is None or fact.evidence in words


@pytest.mark.parametrize(("words", "expected"), WAYS)
def test_the_longest_way_is_read_with_its_unit(words, expected):
    """Minutes, miles or a town; the length of a session is no way."""
    fact = travel.read(Text(words))

    assert expected == (None if fact is None else (fact.value, fact.unit))
    assert fact is None or fact.evidence in words


@pytest.mark.parametrize(("words", "expected"), RHYTHMS)
def test_rhythm_is_read_from_words_and_weekdays_of_the_month(words, expected):
    """Money, hours and rules by the month are no rhythm of a group."""
    fact = frequency.read(Text(words))

    assert expected == (None if fact is None else fact.value)
    assert fact is None or fact.evidence in words


@pytest.mark.parametrize(("words", "expected"), SEATS)
def test_open_seats_are_counted(words, expected):
    """A sixth is one seat; a fifth year is none."""
    fact = seats.read(Text(words))

    assert expected == (None if fact is None else fact.value)
    assert fact is None or fact.evidence in words


@pytest.mark.parametrize(("words", "expected"), SERVED)
def test_populations_are_those_served(words, expected):
    """Clinicians of a community and one's own family are nobody served."""
    facts = population.read(Text(words))

    assert expected == {fact.value for fact in facts}
    assert all(fact.evidence in words for fact in facts)


def test_populations_are_heard_in_whatever_words_they_are_told():
    """Each row of ``populations.tsv`` gives whom the words serve, or nobody for a near miss."""
    table = Path(__file__).parent / "facts" / "populations.tsv"
    rows = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines()]
    read = {words: sorted(f.value for f in population.read(Text(words))) for _, words in rows}
    wrong = [
        (words, read[words])
        for served, words in rows
        if read[words] != sorted(filter(None, served.split(";")))
    ]

    assert [] == wrong
    assert len(rows) > 40


def test_no_word_for_a_population_is_given_twice_or_repeats_the_vocabulary():
    """Of two rows with the same word one would silently be lost."""
    rows = [(meant, word) for meant, words in population_words.EXTRA for word in words.split(";")]
    known = [(word, found.name) for _, word in rows if (found := find(word)) is not None]
    given = [word for _, word in rows]

    assert sorted(set(given)) == sorted(given)
    assert [] == [(word, name) for word, name in known if (name, word) in rows]


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("Can go up to 40 minutes.", 40),
        ("I won't drive above twenty minutes.", 20),
        ("I do not care to drive more than twenty.", 20),
        ("20 min.", 20),
        ("No farther than half an hour", 30),
        ("I would not drive more than twice a month.", None),
        ("I drive more than an hour to work as it is.", None),
        ("I have more than twenty minutes between clients.", None),
        ("Sessions of up to 50 minutes.", None),
    ],
)
def test_way_that_is_not_exceeded_is_the_limit(words, minutes):
    """Whoever will not drive above so much has said how far she would go."""
    fact = travel.read(Text(words))

    assert minutes == (fact and fact.value)


@pytest.mark.parametrize(
    ("words", "rhythm"),
    [
        ("I can't do the first Friday of the month, otherwise Fridays 9-11.", None),
        ("Tuesdays 9-11 except the 2nd Tuesday.", None),
        ("Mondays 6-8, but not on the last Monday of the month.", None),
        ("Not weekly but the first Friday of the month.", "monthly"),
        ("The second Tuesday of the month, at noon.", "monthly"),
    ],
)
def test_week_taken_out_of_a_month_is_no_rhythm(words, rhythm):
    """Who is busy on one Friday of the month has three others."""
    found = frequency.read(Text(words))

    assert rhythm == (found.value if found is not None else None)
