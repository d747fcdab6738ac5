"""What a correction takes out of a request."""

import pytest

from mail.reading.caring.nobody import avoids_nobody
from service import faces
from service.striking import Struck, struck, without

#: Facts of which there is one value.
_SINGLE = frozenset(
    {"experience_years", "place", "max_travel", "format", "group_size", "frequency", "organizing"}
    | {"room", "seats_offered", "group_ref"}
)
KEPT = {
    "populations": [
        {"value": "Couples", "evidence": "couples"},
        {"value": "LGBTQ+", "evidence": "queer"},
    ],
    "orientations": [
        {"value": "Psychodynamic", "polarity": "positive", "evidence": "psychodynamic"},
        {"value": "EMDR", "polarity": "positive", "evidence": "some EMDR"},
        {"value": "Jungian", "polarity": "negative", "evidence": "no Jungian"},
    ],
    "group_ref": {"value": "G-7K2M", "evidence": "G-7K2M"},
    "licences": [{"value": "LCSW", "evidence": "LCSW"}],
    "experience_years": {"value": 11, "evidence": "eleven years"},
    "place": {"value": "Portland", "evidence": "SE Portland"},
    "max_travel": {"value": 30, "unit": "minutes", "evidence": "half an hour"},
    "hopes": [{"value": "good company", "evidence": "good company"}],
    "not_with": [{"value": "Hal Weber", "evidence": "not be with Hal Weber"}],
    "availability": [
        {"day": "Tue", "start": "12:00", "end": "14:00", "polarity": "free"},
        {"day": "Fri", "start": "08:00", "end": "12:00", "polarity": "free"},
    ],
}


@pytest.mark.parametrize(
    ("words", "name", "value"),
    [
        ("Please take out LGBTQ+, that is about me and not my clients.", "populations", "LGBTQ+"),
        ("Can you take the queer part out?", "populations", "LGBTQ+"),
        ("'Works with: LGBTQ+' is wrong.", "populations", "LGBTQ+"),
        ("I don't work with couples.", "populations", "Couples"),
        ("Take EMDR out, please, and add IFS.", "orientations", "EMDR"),
        ("Please keep Psychodynamic and remove EMDR.", "orientations", "EMDR"),
        ("I never said EMDR.", "orientations", "EMDR"),
        ("Please remove Hal Weber.", "not_with", "Hal Weber"),
        ("Portland is not right.", "place", "Portland"),
        ("I see couples no more, please remove them.", "populations", "Couples"),
        ("Please take out Fridays.", "availability", "Fri"),
        ("Leave EMDR out again.", "orientations", "EMDR"),
        ("Could you leave couples out, please?", "populations", "Couples"),
        ("I'd like EMDR gone.", "orientations", "EMDR"),
        ("I want LGBTQ+ removed.", "populations", "LGBTQ+"),
        ("Please lose the EMDR.", "orientations", "EMDR"),
        ("Cut the couples.", "populations", "Couples"),
        ("Please don't list EMDR.", "orientations", "EMDR"),
        ("No need to mention couples.", "populations", "Couples"),
        ("EMDR shouldn't be on the list.", "orientations", "EMDR"),
        ("EMDR is not needed there.", "orientations", "EMDR"),
        ("EMDR should be left out.", "orientations", "EMDR"),
        ("Jungian doesn't need to be listed.", "orientations", "Jungian"),
        ("Take out the line 'Not your way of working'.", "orientations", "Jungian"),
        ("'Not your way of working: Jungian' should be removed.", "orientations", "Jungian"),
        ("The not my way of working line: delete it.", "orientations", "Jungian"),
        ("Take out G-7K2M.", "group_ref", "G-7K2M"),
    ],
)
def test_single_value_is_taken_out_and_its_neighbours_stay(words, name, value):
    """Who takes one word back means the others."""
    assert Struck(values=frozenset({(name, value)})) == struck(words, KEPT)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Please delete the line 'Rather not with'.", "not_with"),
        ("Please delete the line “Rather not with”.", "not_with"),
        ("There is nobody I want to avoid!", "not_with"),
        ("I don't want to avoid anyone.", "not_with"),
        ("Remove the line 'Works with' please.", "populations"),
        ("Remove the line 'Works with or on' please.", "populations"),
        ("Please delete the population.", "populations"),
        ("The hope should be deleted.", "hopes"),
        ("Please drop the travel limit.", "max_travel"),
        ("Everything is right but the travel: take it out.", "max_travel"),
        ("My licence is wrong.", "licences"),
        ("The years are not right.", "experience_years"),
        ("Please take out the group line.", "group_ref"),
        ("Remove the request line.", "group_ref"),
        ("Delete 'Group or request'.", "group_ref"),
        ("The group number is wrong.", "group_ref"),
        ("Drop the group, please.", "group_ref"),
        ("Leave the hope out.", "hopes"),
        ("Cut the travel line.", "max_travel"),
    ],
)
def test_line_is_taken_out_by_the_name_that_the_echo_gives_it(words, name):
    """Whoever reads the echo has only our labels for what stands in it."""
    assert Struck(whole=frozenset({name})) == struck(words, KEPT)


@pytest.mark.parametrize(
    "words",
    [
        "Yes, all of that is right.",
        "Please don't remove EMDR.",
        "I don't do EMDR.",
        "I can drop in at times.",
        "I could take off early on Fridays, most days.",
        "Hal is wrong for me.",
        "Please remove Hal Weber from any group of mine.",
        "There is nobody I want to avoid except Hal.",
        "Take me off the list.",
        "Please delete all my data.",
        "Please remove my request.",
        "Drop the request.",
        "I can't take the group out of my mind.",
        "Please leave EMDR in.",
        "Please don't leave EMDR out.",
        "On Fridays I leave the office at noon and am out by then.",
        "I leave at 2 on Tuesdays and am out of town after that.",
        "We cut the meeting short on Fridays.",
        "I don't list couples among my interests because everybody does.",
        "I want EMDR.",
        "I'd like the group to be small.",
    ],
)
def test_other_words_take_nothing_out(words):
    """What was told stays unless its writer says so; most of all whom to keep apart."""
    assert Struck() == struck(words, KEPT)


def test_line_that_gets_another_value_is_put_right_and_not_emptied():
    """Who writes “the licence is wrong: I'm an LPC” has one."""
    newer = {"licences": [{"value": "LPC", "evidence": "LPC"}]}

    assert Struck() == struck("The licence is wrong: I'm an LPC.", KEPT, newer)


def test_day_that_gets_other_hours_stays():
    """Other hours on Fridays are hours on Fridays."""
    hours = {"day": "Fri", "start": "09:00", "end": "11:00", "polarity": "free"}
    newer = {"availability": [hours]}

    assert Struck() == struck("Fridays are wrong, it should be 9 to 11.", KEPT, newer)


def test_line_that_is_not_there_is_told_as_not_found():
    """What cannot be taken out is asked about, never passed over."""
    assert struck("Please remove the line about shoes.", KEPT).unfound


def test_fact_without_values_goes_altogether():
    """An empty list would be shown as a line without words."""
    gone = Struck(values=frozenset({("licences", "LCSW")}))

    assert KEPT.keys() - {"licences"} == without(KEPT, gone).keys()


@pytest.mark.parametrize(
    ("words", "nobody"),
    [
        ("I'm fine with everybody.", True),
        ("No one to avoid.", True),
        ("I'd rather not be with Hal.", False),
        ("I am fine with everyone but Hal.", False),
        ("I have nobody I do not want to meet.", True),
        ("There is no one I would not like to sit with.", True),
        ("Not with Hal. There is nobody else I want to avoid.", False),
    ],
)
def test_nobody_to_avoid_is_told_from_somebody(words, nobody):
    """An exception names one."""
    assert nobody is avoids_nobody(words)


def test_school_that_a_letter_only_leaves_out_is_no_refused_one():
    """“Leave Gestalt out” is said of a line, and tells nothing of how somebody works."""
    newer = {"orientations": [{"value": "Gestalt", "polarity": "negative", "evidence": "Gestalt"}]}
    gone = struck("Leave Gestalt out.", KEPT, newer)

    assert {} == without(newer, gone)


#: Something on file in each line of the echo.
_FULL = {
    name: {"value": "zz"} if name in _SINGLE else [{"value": "zz"}] for name, *_ in faces._LINES
} | {"availability": KEPT["availability"]}


@pytest.mark.parametrize("name", [name for name, *_ in faces._LINES])
@pytest.mark.parametrize(
    "words", ["Take out {}, please.", "Take out {} and Hope.", "Strike the lines “Hope” and “{}”."]
)
def test_every_line_of_the_echo_is_taken_out_by_its_label(name, words):
    """Our mails tell people to write “take out” with the name of the line."""
    (label,) = [label for each, label, _ in faces._LINES if each == name]
    others = {"hopes"} if "Hope" in words else set()

    assert {name, *others} == struck(words.format(label), _FULL).names
