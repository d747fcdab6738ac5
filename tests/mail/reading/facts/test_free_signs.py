"""Times offered in words that no table foresees, and times that are named by the way."""

import pytest

from mail.reading.facts import availability, free_signs, week_of_purpose, week_sentence
from mail.reading.text import Text
from mail.understanding import Intent


def _told(words: str) -> list[str]:
    return _shown(availability.read(Text(words)))


def _shown(weekly: availability.Availability) -> list[str]:
    return [
        f"{'!' if s.polarity == 'blocked' else ''}{s.day} {s.start or ''}-{s.end or ''}"
        for s in weekly.slots
    ]


@pytest.mark.parametrize(
    ("words", "slots"),
    [
        # The tables hear a way home that must not be driven.
        ("I'd want it in Portland, St. Johns if you can, after dark.", ["any 17:00-20:30"]),
        # The tables hear a first Friday that is refused to all others.
        (
            "Come be my small group! First Friday of each month, 9:00 to 10:30, no exceptions.",
            ["Fri 09:00-10:30"],
        ),
    ],
)
def test_a_time_counts_that_is_likely_offered(words: str, slots: list[str]) -> None:
    """Where the tables find nothing free the likely mentions count, as they stand there."""
    assert slots == _told(words)
    assert all(slot.evidence in words for slot in availability.read(Text(words)).slots)


@pytest.mark.parametrize(
    ("words", "slots"),
    [
        (
            "Half the evening on cases, half on what nobody teaches. "
            "Mondays or Thursdays would suit me, any time from half past five on.",
            ["Mon 17:30-", "Thu 17:30-"],
        ),
        (
            "Borderline is what I treat, and it eats one's weekends. Any Tuesday before noon.",
            ["Tue -12:00"],
        ),
        ("Evenings, or Saturday before noon.", ["any 17:00-20:30", "Sat -12:00"]),
    ],
)
def test_what_is_hardly_offered_goes_beside_a_day_that_is(words: str, slots: list[str]) -> None:
    """Hours of no day, and days that are doubted, count only where they are likely too."""
    assert slots == _told(words)


@pytest.mark.parametrize(
    "words",
    [
        "The others heard it from me on Thursday.",
        "I locked the door one Friday and that was that.",
        "Office hours are Monday to Thursday, nine to five.",
    ],
)
def test_a_letter_that_offers_no_time_is_not_given_one(words: str) -> None:
    """An unlikely mention is no offer: the time is asked about."""
    assert [] == _told(words)


def test_a_refusal_stays_where_no_mention_is_likely(monkeypatch: pytest.MonkeyPatch) -> None:
    """The opinion only adds: what the tables refuse is still refused."""
    monkeypatch.setattr(free_signs, "likely", lambda *_: week_sentence.SURE - 0.01)

    assert ["!Mon -"] == _told("Not Mondays.")


def test_only_the_beginning_of_a_mail_of_days_is_weighed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each mention costs a look at its sentence; thousands must not hold up the queue."""
    looked: list[int] = []

    def likely(words: str, mention: week_sentence.Mention, start: int, stop: int) -> float:
        looked.append(mention.at)
        return 0.0

    monkeypatch.setattr(free_signs, "likely", likely)
    availability.read(Text("Never Monday, Tuesday or Friday. " * 300))

    assert 0 < len(looked) <= 3 * week_sentence.MOST_MENTIONS


@pytest.mark.parametrize(
    "words",
    [
        "Thursdays before 6 don't work any more.",
        "Thursdays after 6 won't work for me.",
        "My Thursday mornings no longer fit.",
    ],
)
def test_a_day_that_does_not_work_is_never_weighed(
    monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    """However likely its neighbours make an offer, a plain refusal of the day stands."""
    monkeypatch.setattr(free_signs, "likely", lambda *_: 0.99)
    assert all(slot.startswith("!") for slot in _told(words))


@pytest.mark.parametrize(
    ("purpose", "words", "slots"),
    [
        (Intent.OTHER, "I'd like to talk with Bev about it when we meet on Friday.", []),
        (Intent.LEAVE, "I said goodbye. My evenings are free.", ["any 17:00-20:30"]),
        (Intent.JOIN, "I'd like to talk about it when we meet on Friday.", ["Fri -"]),
    ],
)
def test_a_day_named_where_no_group_is_asked_for_must_be_believed(
    purpose: Intent, words: str, slots: list[str]
) -> None:
    """An answer, a farewell or a plain word names days of meetings and talks more than free ones."""
    text = Text(words)
    assert slots == _shown(week_of_purpose.read(text, text, availability.read(text), purpose))
