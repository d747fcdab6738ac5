import itertools

import pytest

from groups import proposal
from groups.invitation import State
from groups.quorum import Verdict, follows, quorum


def states(asked=0, accepted=0, declined=0, lapsed=0):
    return (
        [State.ASKED] * asked
        + [State.ACCEPTED] * accepted
        + [State.DECLINED] * declined
        + [State.LAPSED] * lapsed
    )


@pytest.mark.parametrize(
    ("places", "late", "verdict"),
    [
        (states(asked=6), False, Verdict.WAIT),
        (states(asked=1, accepted=5), False, Verdict.WAIT),
        (states(accepted=6), False, Verdict.ENOUGH),
        (states(accepted=4, declined=2), False, Verdict.ENOUGH),
        (states(accepted=3, declined=3), False, Verdict.TOO_FEW),
        (states(asked=1, accepted=2, declined=3), False, Verdict.TOO_FEW),
        (states(asked=1, accepted=3, declined=2), False, Verdict.WAIT),
        (states(asked=2, accepted=4), True, Verdict.ENOUGH),
        (states(asked=3, accepted=3), True, Verdict.TOO_FEW),
        (states(accepted=4, lapsed=2), True, Verdict.ENOUGH),
        (states(), False, Verdict.TOO_FEW),
    ],
)
def test_quorum_waits_while_it_may_and_no_longer(places, late, verdict):
    """QUORUM comes when nobody is asked any more, or at the deadline with the least size."""
    assert verdict is quorum(places, late, least=4)


def test_order_of_the_places_is_irrelevant():
    """Who answered first makes no difference."""
    places = states(asked=1, accepted=2, declined=1)

    assert {Verdict.WAIT} == {quorum(p, False, 3) for p in itertools.permutations(places)}


def test_nothing_ends_without_the_least_size():
    """At the deadline exactly those with enough acceptances go on."""
    for accepted, asked, least in itertools.product(range(7), range(4), range(2, 8)):
        verdict = quorum(states(asked=asked, accepted=accepted), True, least)

        assert (Verdict.ENOUGH if accepted >= least else Verdict.TOO_FEW) is verdict


@pytest.mark.parametrize("state", proposal.State)
@pytest.mark.parametrize("verdict", Verdict)
def test_what_follows_is_legal(state, verdict):
    """A verdict never asks a proposal for what its table refuses, and moves no ended one."""
    event = follows(state, verdict)

    assert event is None or proposal.MACHINE.may(state, event)
    assert state not in proposal.MACHINE.ends or event is None


def test_replacement_returns_a_quorum_to_asking():
    """When a yes is taken back and a newcomer asked, the group waits for the newcomer."""
    verdict = quorum(states(asked=1, accepted=4, declined=1), False, least=4)

    assert proposal.Event.LOSE_QUORUM is follows(proposal.State.QUORUM, verdict)
