import itertools
from importlib import import_module

import pytest

from groups.transitions import IllegalEvent

NOUNS = ["profile", "request", "invitation", "proposal", "group", "membership"]
PAIRS = [
    (noun, state, event)
    for noun in NOUNS
    for state, event in itertools.product(
        import_module(f"groups.{noun}").State, import_module(f"groups.{noun}").Event
    )
]


@pytest.mark.parametrize(("noun", "state", "event"), PAIRS)
def test_every_pair_is_either_in_the_table_or_refused(noun, state, event):
    """A legal pair leads where the table says; an illegal one raises and names itself."""
    machine = import_module(f"groups.{noun}").MACHINE

    if (state, event) in machine.table:
        assert machine.after(state, event) in type(state)
    else:
        with pytest.raises(IllegalEvent, match=f"{noun}: {event} cannot happen while {state}"):
            machine.after(state, event)


@pytest.mark.parametrize("noun", NOUNS)
def test_every_state_can_be_reached(noun):
    """A state that no event leads to would be a word without a meaning."""
    module = import_module(f"groups.{noun}")
    reached = set(module.MACHINE.initial) | set(module.MACHINE.table.values())

    assert set(module.State) == reached


def test_promises_that_tables_must_keep():
    """STOP and FORGET work in any living state; a confirmed or fallen proposal never moves."""
    profile, proposal, invitation = (
        import_module(f"groups.{n}") for n in ("profile", "proposal", "invitation")
    )
    table = profile.MACHINE.table
    living = set(profile.State) - {profile.State.FORGOTTEN}

    assert {s for s, e in table if e is profile.Event.STOP} == living
    assert {s for s, e in table if e is profile.Event.FORGET} == living
    assert not {s for s, _ in proposal.MACHINE.table} & {
        proposal.State.CONFIRMED,
        proposal.State.FALLEN,
    }
    accepted = invitation.State.ACCEPTED
    assert invitation.MACHINE.after(accepted, invitation.Event.DECLINE) == "DECLINED"


@pytest.mark.parametrize("noun", NOUNS)
def test_diagram_shows_every_row(noun):
    """The drawn diagram has one arrow a row of the table and one a birth."""
    machine = import_module(f"groups.{noun}").MACHINE

    assert len(machine.table) + len(machine.initial) == machine.diagram().count("-->")
