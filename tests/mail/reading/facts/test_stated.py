"""Which facts a letter of some purpose states, and which it only repeats."""

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Asked


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Happy to say yes. Tuesdays at noon suit me well.", []),
        (
            "No, Thursday at nine is when I drive my daughter to speech therapy.",
            [("Thu", "blocked")],
        ),
        ("Decline. If you have something on Mondays I'm all ears.", [("Mon", "free")]),
        (
            "No sorry, Friday mornings I'm in court. Any Monday would be doable.",
            [("Fri", "blocked"), ("Mon", "free")],
        ),
        (
            "Yes, if it moves off Tuesday; I can do Wednesday.",
            [("Tue", "blocked"), ("Wed", "free")],
        ),
        ("Can't make that time. Anything after 2 is good for me.", [("any", "free")]),
        (
            "Decline. I teach Tuesdays. Any other day would suit, and so would these people.",
            [("Tue", "blocked")],
        ),
        ("Pass for now. Keep looking for me. Mondays, nine or after.", [("Mon", "free")]),
        ("I'll pass on this. Evening one? Still looking.", [("any", "free")]),
        ("No. Something in the mornings would be another story.", [("any", "free")]),
        ("No thanks. The Thursday is a lovely day for it, just not my people.", []),
        (
            "I can't, Wednesdays I teach. Keep looking, Thursdays after two are open.",
            [("Wed", "blocked"), ("Thu", "free")],
        ),
        (
            "Had to think, sorry. Would you look for something between nine and two?",
            [("any", "free")],
        ),
        ("Regretfully no: at eight in the morning I'm feeding goats.", []),
        ("It isn't for me. I told my partner on Monday that I'd wait for spring.", []),
    ],
)
def test_an_answer_states_only_the_hours_it_offers_or_blocks(words, days):
    """Repeating the proposed hour is no offer; a condition or another day is."""
    found = understand(Words(words), subject="Re: x", asked=Asked.PROPOSAL, to_token=True)

    assert days == [(slot.day, slot.polarity) for slot in found.facts.availability]


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Was this meant for me? I asked for Mondays and this is a Thursday.", ["Mon"]),
        (
            "Is there a round coming? I want to know whether to keep Tuesday mornings clear.",
            ["Tue"],
        ),
        ("Is it true that the groups meet on Tuesdays?", []),
    ],
)
def test_a_question_states_the_hours_that_were_asked_for(words, days):
    """What somebody asked for or keeps clear is her own; what groups do is not."""
    found = understand(Words(words), subject="Re: x", to_token=True)

    assert days == [slot.day for slot in found.facts.availability]


def test_a_question_about_groups_wishes_for_none():
    """Asking whether online counts is no wish to meet online."""
    found = understand(Words("Are the groups online, and is there a fee?"))

    assert "question" == found.intent.value
    assert found.facts.format is None


def test_an_answer_speaks_of_the_group_not_of_its_writer():
    """Town, format and orientations that an answer names are the proposed group's."""
    words = "No. Another Zoom with three Jungians? The Redmond one was much the same."
    found = understand(Words(words), subject="Re: x", asked=Asked.PROPOSAL, to_token=True)

    assert "decline" == found.intent.value
    assert (None, None, ()) == (found.facts.format, found.facts.place, found.facts.orientations)


@pytest.mark.parametrize(
    ("words", "town"),
    [
        ("Not this one. If something opens in Redmond, tell me.", "Redmond"),
        ("No. Same time, different people, in Bend not Redmond, and I'll reconsider.", "Bend"),
        ("I must decline, though I would come in Keizer or Salem.", "Keizer"),
        ("No, sorry. Anything else in Salem I'd look at.", "Salem"),
        ("Not for me. I'd still want something of the sort in Hood River.", "Hood River"),
        ("No. Too far from Tualatin.", "Tualatin"),
        ("No. The one in Canby was my own therapist.", None),
        ("No thank you. The Salem group sounds full of analysts.", None),
        ("I can't. My sister's wedding is in Astoria that week.", None),
    ],
)
def test_who_declines_may_say_where_she_would_come(words, town):
    """The town of another group that would be welcome is the writer's; the proposed one's is not."""
    found = understand(Words(words), subject="Re: x", asked=Asked.PROPOSAL, to_token=True)
    place = found.facts.place

    assert "decline" == found.intent.value
    assert town == (place and place.value)


def test_who_confirms_says_how_the_group_meets():
    """Hour, place and format in a confirmation are the group's."""
    words = "Confirmed. We meet Mondays 10 to 12 at my office in Corvallis."
    found = understand(Words(words), subject="Re: x", asked=Asked.ORGANIZER_CONFIRM, to_token=True)

    assert "confirm" == found.intent.value
    assert ("in_person", "Corvallis") == (found.facts.format.value, found.facts.place.value)
    assert ["Mon"] == [slot.day for slot in found.facts.availability]


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("I'm leaving the Tuesday group. I'd love to join one in the evening later on.", []),
        (
            "I'm leaving my group and would like to join another one. I'm free Monday evenings.",
            ["Mon"],
        ),
    ],
)
def test_who_leaves_offers_no_hour_of_a_later_time(words, days):
    """A wish for some day is noted; hours count from when they are free."""
    found = understand(Words(new=words)).facts.availability

    assert days == [slot.day for slot in found if slot.polarity == "free"]


def test_a_student_states_no_years_and_is_not_asked_for_them():
    """Years of school are none of practice; whether she may join is what comes first."""
    read = understand(Words("I'm in my second year of the MSW. Could I join a group in Salem?"))

    assert read.facts.experience_years is None
    assert "experience_years" not in read.ask


@pytest.mark.parametrize(
    ("words", "slots"),
    [
        ("LPC in Bend, six years. Not before 10, not on Thursdays.", [("any", "10:00", "free")]),
        ("LPC in Bend, six years. No evenings, please.", [("any", "17:00", "blocked")]),
    ],
)
def test_bound_alone_offers_what_it_leaves(words, slots):
    """Who asks for a group and says from when on is free from then on; "no evenings" offers none."""
    found = understand(Words("Please find me a group. " + words), subject="join")

    assert slots == [
        (slot.day, slot.start, slot.polarity)
        for slot in found.facts.availability
        if slot.day == "any"
    ]
