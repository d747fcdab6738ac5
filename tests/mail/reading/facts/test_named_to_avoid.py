"""Whom somebody would not be grouped with, by name."""

import pytest

from mail.quoting.words import Words
from mail.reading.facts.names_of_others import not_with, with_
from mail.reading.text import Text
from mail.reading.understand import understand
from mail.understanding import Asked


@pytest.mark.parametrize(
    "words",
    [
        "Not with Hal Prudhomme please.",
        "Please not with Hal Prudhomme.",
        "Rather not with: Hal Prudhomme",
        "Not in the same group as Hal Prudhomme, thanks.",
        "No group with Hal Prudhomme in it.",
        "Anybody but Hal Prudhomme.",
        "Avoid Hal Prudhomme, please.",
        "Not with my ex-husband Hal Prudhomme.",
    ],
)
def test_name_is_found_wherever_the_sentence_begins(words):
    """A wish to be kept apart is never read as its opposite, nor lost by a capital."""
    assert ["Hal Prudhomme"] == [each.value for each in not_with(Text(words))]
    assert () == with_(Text(words))


def test_wish_for_company_stands_beside_one_to_be_apart():
    """Two names of one letter are told apart."""
    text = Text("I'd like to be with Nia Roe, but not with Wes Young.")

    assert ["Wes Young"] == [each.value for each in not_with(text)]
    assert ["Nia Roe"] == [each.value for each in with_(text)]


@pytest.mark.parametrize(
    "words",
    [
        "All good except I'm not really a CBT person any more.",
        "Any day but it can't be late; anybody but We've met before.",
        "Fine, except He's the one who asked for Tuesdays.",
    ],
)
def test_a_pronoun_is_nobodys_name(words):
    """A capital with an apostrophe and a small letter begins a sentence, not a name."""
    assert () == not_with(Text(words))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("is the fourth person Dan Marsh? bc if so no. anybody else fine", "Dan Marsh"),
        ("If it's Carol Voss, then no from me.", "Carol Voss"),
        ("Is that the Wendy from Hood River? If it is, I'd have to pass.", "Wendy"),
        ("Yes, unless the LMFT is Rob Tate.", "Rob Tate"),
        ("Unless Rob is in it, yes.", "Rob"),
        ("Who is the fourth? If it's Jan I'm not coming.", "Jan"),
        ("As long as it isn't Pete Lowry, yes.", "Pete Lowry"),
        ("Fine with all of them except the one called Gil.", "Gil"),
        ("Would Tess be there? Because then I won't.", "Tess"),
        ("I can sit with everyone on the list bar one, Oona.", "Oona"),
        ("So long as Bill is not among them I'm in.", "Bill"),
    ],
)
def test_who_is_barred_by_a_condition_is_kept_apart(words, name):
    """Taken for a yes alone, the letter would bring the two together."""
    found = understand(Words(words), asked=Asked.PROPOSAL)

    assert [name] == [each.value for each in found.facts.not_with]
    assert "do_not_pair" in found.flags


@pytest.mark.parametrize(
    "words",
    [
        "Is Tuesday fixed? Because if so, no. Any other day fine.",
        "If it's Bend, no. Anywhere else is fine.",
        "Unless it's Gestalt I'm in.",
        "Is Dan the organizer? I only ask.",
        "If Dan can host, yes.",
        "Unless Dan can host, no.",
        "If Ruth is free then I can't see why not.",
        "Are we meeting at Hal's? Because then I can't park.",
        "If that is Ruth's idea I can't object.",
        "As long as it isn't Thursdays.",
    ],
)
def test_a_condition_about_something_else_bars_nobody(words):
    """Days, towns and ways of working are named behind an *if* as people are."""
    assert () == understand(Words(words), asked=Asked.PROPOSAL).facts.not_with


@pytest.mark.parametrize(
    "words",
    [
        "Weekdays 9 to 2:30, except Thursdays.",
        "Any month other than Augusts and Decembers.",
        "Any time except Holidays, Christmas Eve and New Year's Day.",
        "Fridays, except for Thanksgiving.",
    ],
)
def test_day_or_month_that_is_excepted_is_nobody(words):
    """The plural of a weekday is as little a person as the singular."""
    assert () == not_with(Text(words))


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("My colleague Hal Prudhomme and I share an office so not with him please.", 1),
        ("Hal Prudhomme is my landlord, so please not with him.", 1),
        ("Hal Prudhomme and Wren Park trained me, please not with them.", 2),
        ("I worked with Hal Prudhomme for years, but not with him any more.", 0),
        ("Hal Prudhomme told me of you, I have not met with him yet.", 0),
        ("I am in Bend; not with her!", 0),
    ],
)
def test_pronoun_means_whom_its_sentence_names(words, who):
    """Whoever shares an office with a colleague is not grouped with him for it."""
    assert ["Hal Prudhomme", "Wren Park"][:who] == [each.value for each in not_with(Text(words))]


@pytest.mark.parametrize(
    "words",
    [
        "Wren Park and I want to be together.",
        "You didn't take down that Wren Park and I would like to be in the same group.",
        "Please put Wren Park and me in the same group.",
    ],
)
def test_two_who_want_to_be_together_are(words):
    """The wish for company is no wish for distance."""
    assert ["Wren Park"] == [each.value for each in with_(Text(words))]
    assert () == not_with(Text(words))
