import pytest
from town import DANA, Town


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
