import pytest
from town import DANA, SIX, Town

#: What only the process that towns are forked from loads.
collect_ignore = ["warm.py"]


@pytest.fixture
def town(tmp_path):
    """A running town, stopped at the end."""
    made = Town(tmp_path)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def make_town(tmp_path):
    """Towns with settings of their own."""
    made = []

    def make(**settings: str) -> Town:
        one = Town(tmp_path, **settings)
        made.append(one)
        return one

    yield make
    for one in made:
        one.stop()


@pytest.fixture
def dana():
    """Dana, whose first letter is complete."""
    return DANA


@pytest.fixture(scope="session")
def proposed_once(tmp_path_factory):
    """A stopped town in which six people have been asked about one group."""
    made = Town(tmp_path_factory.mktemp("proposed"))
    made.start()
    for who in SIX:
        made.write(who, who.letter, who.subject)
    made.turn(hours=25)
    made.round()
    made.stop()
    return made


@pytest.fixture(scope="session")
def agreed_once(proposed_once, tmp_path_factory):
    """A stopped town in which all six have said yes and the organizer has been asked."""
    made = proposed_once.copied(tmp_path_factory.mktemp("agreed"))
    for who in SIX:
        made.answer(who, made.latest(who, "proposal"), "Yes, I would like to join.")
    made.settle()
    made.stop()
    return made


@pytest.fixture
def proposed(proposed_once, tmp_path):
    """A running town in which six people have been asked about one group."""
    made = proposed_once.copied(tmp_path)
    yield made
    made.stop()


@pytest.fixture
def agreed(agreed_once, tmp_path):
    """A running town whose organizer has just been asked to confirm."""
    made = agreed_once.copied(tmp_path)
    yield made
    made.stop()
