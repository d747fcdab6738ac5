import itertools

import pytest

from groups.consent import NOT_AGREED_PUBLICLY, State, Verdict, is_asked, reckon, verdict
from groups.membership import State as Membership


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ([State.YES, State.YES, State.YES], Verdict.AGREED),
        ([State.YES, State.YES, State.ASKED], Verdict.WAIT),
        ([State.YES, State.NO, State.YES], Verdict.NOT_AGREED),
        ([State.YES, State.LAPSED], Verdict.NOT_AGREED),
        ([State.RELEASED, State.YES], Verdict.AGREED),
        ([State.RELEASED], Verdict.NOT_AGREED),
        ([], Verdict.NOT_AGREED),
    ],
)
def test_only_everybodys_own_yes_agrees(answers, expected):
    """Silence is no yes, and nobody's consent is no consent (guideline 3)."""
    assert expected is verdict(answers)


def test_agreement_has_no_other_way():
    """Over all combinations, AGREED means that every counted answer is a yes."""
    for answers in itertools.product(State, repeat=4):
        counted = set(answers) - {State.RELEASED}

        assert (counted == {State.YES}) == (verdict(answers) is Verdict.AGREED)


def test_no_does_not_end_the_matter_while_others_are_asked():
    """An early end would show whose no it was."""
    assert Verdict.WAIT is verdict([State.NO, State.ASKED])
    assert Verdict.WAIT is verdict([State.YES, State.ASKED])


def test_public_sentence_names_nobody():
    """What is heard is the same for a no and for silence, and holds no reason."""
    assert not {"said", "no", "declined", "answer"} & set(NOT_AGREED_PUBLICLY.lower().split())


def test_those_present_are_asked():
    """Members who will sit with the newcomer are asked, and no others."""
    assert {Membership.ACTIVE} == {m for m in Membership if is_asked(m)}


@pytest.mark.parametrize(
    ("answers", "members", "ask", "release", "expected"),
    [
        ({}, "AAA", {0, 1, 2}, set(), Verdict.WAIT),
        ({0: "YES", 1: "YES", 2: "YES"}, "AAA", set(), set(), Verdict.AGREED),
        ({0: "YES", 1: "YES"}, "AAA", {2}, set(), Verdict.WAIT),
        ({0: "YES", 1: "NO"}, "AL", set(), {1}, Verdict.AGREED),
        ({0: "YES", 1: "ASKED"}, "AG", set(), {1}, Verdict.AGREED),
        ({0: "YES", 1: "RELEASED"}, "AA", {1}, set(), Verdict.WAIT),
        ({0: "YES", 1: "RELEASED"}, "AL", set(), set(), Verdict.AGREED),
        ({0: "YES", 1: "LAPSED"}, "AL", set(), {1}, Verdict.AGREED),
        ({0: "NO", 1: "YES"}, "AA", set(), set(), Verdict.NOT_AGREED),
        ({0: "NO", 1: "YES"}, "AAA", {2}, set(), Verdict.WAIT),
        ({0: "YES"}, "L", set(), {0}, Verdict.NOT_AGREED),
        ({0: "YES"}, "AO", set(), set(), Verdict.AGREED),
    ],
)
def test_who_is_in_the_group_now_decides_whose_answer_counts(
    answers, members, ask, release, expected
):
    """Who has left counts no more; who has come or come back is asked before all is settled."""
    states = {
        "A": Membership.ACTIVE,
        "G": Membership.GIVING_NOTICE,
        "L": Membership.LEFT,
        "O": Membership.ON_LEAVE,
    }
    found = reckon(
        {one: State(word) for one, word in answers.items()},
        {one: states[letter] for one, letter in enumerate(members)},
    )

    assert (ask, release, expected) == (found.ask, found.release, found.verdict)


def test_agreement_needs_the_yes_of_everybody_present():
    """Over all answers of two who are present: AGREED comes of two yeses alone (guideline 3)."""
    here = {0: Membership.ACTIVE, 1: Membership.ACTIVE}
    for pair in itertools.product([None, *State], repeat=2):
        answers = {one: each for one, each in enumerate(pair) if each is not None}

        assert (pair == (State.YES, State.YES)) == (reckon(answers, here).verdict is Verdict.AGREED)
