"""Years of practice in words that no table foresees."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from mail.quoting.words import Words
from mail.reading.facts import experience, tenure_signs, tenure_weighed
from mail.reading.facts.years import Amount
from mail.reading.text import Part, Text, Where
from mail.reading.understand import understand

WRITTEN = datetime(2026, 11, 26, tzinfo=UTC)


def text(words: str) -> Text:
    return Text(words, date=WRITTEN)


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("It is twenty-one years since I put my name on the door.", 21),
        ("I practice as an LPC; by spring I'll have done so nine years.", 9),
    ],
)
def test_years_count_in_words_that_no_table_measures(words: str, years: float) -> None:
    """Where the tables are silent the likeliest number counts, and stands in the letter."""
    found = experience.read(text(words))

    assert found is not None
    assert years == found.value
    assert found.evidence in words


def test_each_number_of_a_letter_is_a_candidate_once() -> None:
    """A length and the figure within it are one amount."""
    part = Part(Where.NEW, "12 years, two kids, room 4 and a car since 2009.")

    assert [12.0, 2.0, 4.0, 17.0] == [a.years for a in tenure_signs.candidates(part, 2026.9)]


def test_prices_clock_times_and_percents_are_no_candidates() -> None:
    """What a mark makes another thing than a count is never looked at."""
    part = Part(Where.NEW, "I charge $40, at 7:30 or 12:15, and 50% of it goes to 2,000 others.")

    assert [] == list(tenure_signs.candidates(part, 2026.9))


def test_a_letter_of_other_numbers_states_no_years() -> None:
    """An unlikely number is no fact: it is asked about."""
    words = "My husband has flown planes for 26 years. The house is 40 years old."

    assert experience.read(text(words)) is None


def test_a_number_of_which_nothing_is_said_is_no_candidate() -> None:
    """A figure alone answers a question, or nothing."""
    assert [] == list(tenure_signs.candidates(Part(Where.NEW, "15"), 2026.9))
    assert [] == list(tenure_signs.candidates(Part(Where.NEW, "Copyright 2015"), 2026.9))


def test_a_page_of_figures_is_looked_at_only_in_its_beginning(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each number costs a look at its sentence; a mail of thousands must not hold up the queue."""
    looked: list[float] = []

    def likely(part: Part, amount: Amount, beside: Sequence[Amount]) -> float:
        looked.append(amount.years)
        return 0.0

    monkeypatch.setattr(tenure_signs, "likely", likely)
    experience.read(text("We counted 7 chairs and 9 cups in the hall. " * 200))

    assert tenure_weighed.MOST_NUMBERS == len(looked)


def test_a_number_that_is_hardly_believed_gives_way_to_a_likelier_one() -> None:
    """The longest years are not the writer's where all around them speaks of another work."""
    found = experience.read(
        text(
            "In my country I was psychiatrist eleven years; in Oregon I have licence of LMFT since"
            " 2019 and this is what I practise."
        )
    )

    assert found is not None
    assert (7, "since 2019") == (found.value, found.evidence)


def test_a_request_needs_less_to_tell_its_writers_years() -> None:
    """In a letter that asks for a place a number is mostly of its writer."""
    words = "Nineteen, if we're counting from when they gave me the license."

    asks = understand(Words(f"I'd like to join a group in Bend, LPC. {words}"), subject="a group")

    assert experience.likeliest(text(words)) is None
    assert asks.facts.experience_years is not None
    assert 19 == asks.facts.experience_years.value


def test_a_sum_gives_way_to_the_one_number_that_is_likely_by_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Years of another trade do not come on top of those since a date."""
    words = "I've been in private practice since 2014, and fourteen years before that in a clinic."
    likelihoods = {12.0: 0.9, 14.0: 0.1}

    assert experience.read(text(words)).value == 26  # type: ignore[union-attr]

    monkeypatch.setattr(
        tenure_signs, "likely", lambda part, amount, beside: likelihoods[amount.years]
    )

    assert experience.read(text(words)).value == 12  # type: ignore[union-attr]


def test_a_letter_of_whose_numbers_none_is_likely_states_no_years(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where the learned opinion believes in no number at all, the tables err."""
    words = "I have been a counselor for twelve years."

    assert experience.read(text(words)) is not None

    monkeypatch.setattr(tenure_signs, "likely", lambda part, amount, beside: 0.01)

    assert experience.read(text(words)) is None


def test_a_number_is_seen_in_its_clause_and_among_those_of_its_sentence() -> None:
    """What stands between two commas says most of a number, and which number is the longest."""
    part = Part(Where.NEW, "An LPC for six years, in the choir for twenty years.")
    amounts = list(tenure_signs.candidates(part, 2026.9))

    first, second = (tenure_signs.features(part, amount, amounts) for amount in amounts)

    assert {"c=lpc", "longest=0", "place=0/1"} <= first
    assert "c=choir" not in first
    assert {"c=choir", "longest=1", "place=1/1"} <= second


def test_a_request_believes_the_learned_opinion_against_the_tables_where_it_is_sure(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Words of another thing near a number do not outweigh a very likely number."""
    words, his = (
        text("I have been sober for 26 years."),
        text("My husband has flown planes for 26 years."),
    )
    monkeypatch.setattr(tenure_signs, "likely", lambda part, amount, beside: 0.9)

    assert tenure_weighed.likeliest(words) is None
    assert tenure_weighed.likeliest(words, tenure_weighed.LEAST_OF_WISH) is not None
    assert tenure_weighed.likeliest(his, tenure_weighed.LEAST_OF_WISH) is None
