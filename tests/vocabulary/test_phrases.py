import pytest

from vocabulary import phrases, week


def test_phrases_read_as_the_table_says():
    """Days, weeks, hours and exclusions come out of their columns."""
    by_phrase = {row.phrase: row for row in phrases.availability()}
    lunch, fourth, last, fridays = (
        by_phrase[p]
        for p in (
            "lunch hour",
            "2nd and 4th Wed",
            "last Thursday of the month, evenings",
            "not Fridays",
        )
    )

    assert (("Mon", "Tue", "Wed", "Thu", "Fri"), "12:00", "13:00") == (
        lunch.days,
        lunch.start,
        lunch.end,
    )
    assert (("Wed",), (2, 4)) == (fourth.days, fourth.weeks)
    assert (-1,) == last.weeks
    assert (True, False) == (fridays.blocked, lunch.blocked)


@pytest.mark.parametrize("row", phrases.availability(), ids=lambda row: row.phrase)
def test_hours_of_phrases_can_be_a_week(row):
    """Every row's hours are hours, and begin before they end."""
    start, end = row.start or "00:00", row.end or "24:00"

    assert week.parse(";".join(f"{day} {start}-{end}" for day in row.days or ("Mon",)))


def test_vague_experience_tells_no_number():
    """A row either tells years or says why not."""
    for row in phrases.experience():
        assert (row.years is None) == (row.kind in {"vague", "decoy", "supervision_years"}), (
            row.phrase
        )


def test_formats_and_intents_use_the_known_words():
    """The tables use no word that the readers do not know."""
    intents = {"join", "form", "offer_seats", "seek_consultant", "accept", "decline", "confirm"}
    intents |= {"leave", "question", "auto_reply", "bounce", "other"}

    assert {"in_person", "online", "hybrid"} == {row.format for row in phrases.formats()}
    assert intents == {row.intent for row in phrases.intents()}
