"""What a letter tells in words that no reader made out, and what it leaves open."""

import pytest

from mail.quoting.words import Words
from mail.reading import left_open, needed, told
from mail.reading.text import Text
from mail.reading.understand import understand
from mail.understanding import Facts, Intent

TELLS = [
    ("availability", "Most afternoons find me idle from the school run on."),
    ("availability", "Late mornings, once school is in, are when I could do it."),
    ("experience_years", "This spring makes it my second decade behind the couch."),
    ("format", "A room with real chairs would do me good."),
    ("format", "The laptop on my kitchen table is where I'd sit."),
    ("licences", "Licensed by the board of social workers since forever."),
    ("orientations", "I work the way my teachers in Milan did, with circular questions."),
    ("orientations", "I draw with the children and we talk while we draw."),
]
TELLS_NOT = [
    ("availability", "I can't do Mondays."),
    ("availability", "I don't work Fridays."),
    ("availability", "I'd be glad of company."),
    ("experience_years", "My marriage has lasted twenty years."),
    ("experience_years", "Our group has met for eleven years."),
    ("format", "I'd be glad of company."),
    ("licences", "My husband is a plumber."),
    ("orientations", "I park on Main Street."),
]
_ALL = tuple(told.LEAST)


@pytest.mark.parametrize(("topic", "words"), TELLS)
def test_a_sentence_that_tells_a_fact_is_heard(topic: str, words: str) -> None:
    """The opinion gives the sentence itself, literally, for our question to quote."""
    found = {each.topic: each.evidence for each in told.unread(Text(words), _ALL)}

    assert words == found.get(topic)


@pytest.mark.parametrize(("topic", "words"), TELLS_NOT)
def test_a_sentence_near_a_fact_tells_nothing(topic: str, words: str) -> None:
    """Hours that are ruled out, and years of something else, leave the fact to be asked."""
    assert topic not in {each.topic for each in told.unread(Text(words), _ALL)}


def test_a_way_of_working_is_believed_only_of_who_told_most_else() -> None:
    """Who names nothing of what is needed is asked how she works as if she had said nothing."""
    draws = "I draw with the children and we talk while we draw."
    whole = "LPC, nine years, Bend, in person, Mondays 9 to 11. "

    bare = understand(Words(f"I want to join a group. {draws}"), subject="a group")
    full = understand(Words(f"I want to join a group. {whole}{draws}"), subject="a group")

    assert "orientations" in bare.ask
    assert [("orientations", draws)] == [(each.topic, each.evidence) for each in full.unread]
    assert () == full.ask


def test_only_what_is_missing_is_judged() -> None:
    """What was read, and what a letter of another wish need not tell, is not looked for."""
    words = "A room with real chairs would do me good."

    assert () == told.unread(Text(words), ("licences",))
    assert () == needed.unread(Text(words), Intent.QUESTION, Facts(), _ALL)


def test_a_title_of_ours_tells_nothing() -> None:
    """The subject of an answer is our own; that of a fresh letter is its writer's."""
    title = "A room with real chairs"

    assert () == told.unread(Text("", subject=f"Re: {title}"), ("format",))
    assert title == told.unread(Text("", subject=title), ("format",))[0].evidence


def test_a_line_of_a_form_that_holds_no_such_thing_is_as_good_as_empty() -> None:
    """It is asked about by its name: what was put into a line of ours was meant as an answer."""
    board = "Licensed by the board of social workers since forever."
    told_of = understand(Words(f"I'd like to join. {board}"))
    in_a_line = understand(Words(f"I'd like to join.\n\nLicence: {board}\n"))

    assert (False, True) == ("licences" in told_of.ask, "licences" in in_a_line.ask)


def test_an_unread_fact_is_not_asked_as_if_nothing_had_been_said() -> None:
    """It is wanting all the same: nothing can be proposed without it."""
    board = "Licensed by the board of social workers since forever."
    found = understand(Words(f"I'd like to join a group. {board}"))

    assert [board] == [each.evidence for each in found.unread]
    assert "licences" not in found.ask
    assert "licences" in found.wanting


def test_the_likeliest_sentence_is_quoted() -> None:
    """Of two that tell of a fact, the plainer."""
    words = "I like company. A room with real chairs would do me good. Thanks."

    found = told.unread(Text(words), ("format",))

    assert ["A room with real chairs would do me good."] == [each.evidence for each in found]


def test_a_matter_left_open_is_heard_in_words_no_table_knows() -> None:
    """Who is signed up by a colleague has not said so herself."""
    words = "My colleague Ruth asked me to sign her up; she'd like a group too."

    assert {"identity"} == left_open.reconsidered(left_open.shares(Text(words)), ())


def test_a_question_that_nothing_bears_out_is_taken_back() -> None:
    """But for one that has a reason outside the letter's sentences."""
    words = left_open.shares(Text("Tuesdays at noon suit me. I work mostly psychodynamically."))

    assert set() == left_open.reconsidered(words, ("consent", "eligibility"))
    assert {"consent"} == left_open.reconsidered(words, ("consent",), kept=("consent",))


def test_what_the_opinion_does_not_know_stays_asked() -> None:
    """It judges three matters and no other."""
    words = left_open.shares(Text("I'm an LPC in Bend and would like to join a group."))

    assert {"format", "fee"} == left_open.reconsidered(words, ("format", "fee"))
