import itertools

import pytest

from groups.consent import NOT_AGREED_PUBLICLY, State, Verdict, is_asked, verdict
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
