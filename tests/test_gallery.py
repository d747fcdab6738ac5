import doctest
from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs" / "gallery.md"


def test_examples_of_the_gallery_run_and_print_what_they_say():
    """A document's example that no longer runs is a wrong promise."""
    found = doctest.testfile(str(PAGE), module_relative=False)

    assert found.attempted >= 10
    assert 0 == found.failed
