import io

import pytest
from rich.console import Console

from matcher import report, report_page
from matcher.candidate import Candidate, Format
from matcher.score import Scorer
from matcher.solution import Solution, Unplaced
from vocabulary import week

NAMES = ("Ann [she/her]", "Ben [/x]", "Cy [bold]", "Dee", "Eve [they/them]")


def solved(names=NAMES):
    """The first four in one group, the others in none."""
    people = [
        Candidate(f"p{n}", name=name, format=Format.ONLINE, week=week.parse("Tue 12:00-14:00"))
        for n, name in enumerate(names)
    ]
    scorer = Scorer(people)
    groups = tuple(scorer.groups([[0, 1, 2, 3]]))
    left = tuple(Unplaced(one.id, "No [hour].", "Another hour.") for one in people[4:])
    return Solution(groups, left, 1.0, 0.25, None, None, False, 0.0, 1), scorer


def printed(width=200, why=False, **options):
    """The table on a terminal of so many columns."""
    told = io.StringIO()
    Console(file=told, width=width).print(report.table(*solved(**options), why=why))
    return told.getvalue()


def test_brackets_in_names_are_shown_as_they_are():
    """Pronouns are ordinary in a name, and nothing in a name is markup."""
    shown = printed()

    assert "Ann [she/her], Ben [/x], Cy [bold], Dee" in shown
    assert "Eve [they/them]" in shown
    assert "No [hour]." in shown


@pytest.mark.parametrize("sign", ["\x1b[31m", "\u202e", "\x07"])
def test_nothing_in_a_name_steers_a_terminal_or_a_page(sign):
    """Whoever fills in the matcher's candidates need not have read them from a file."""
    names = (f"Ann{sign}", *NAMES[1:])

    assert sign not in printed(names=names)
    assert sign[0] not in report_page.html(*solved(names=names))


def test_reasons_stand_below_the_table_where_they_are_asked_for():
    """`match --why` explains on a terminal too."""
    sentence = "Group 1: You can all meet online on Tuesdays from 12:00 to 1:30 pm."

    assert sentence not in printed(width=400)
    assert sentence in printed(width=400, why=True)


def test_hour_is_not_cut_on_a_narrow_terminal():
    """Whoever cannot read when has to ask for the JSON."""
    shown = printed(width=80)

    assert "12:00-13:30" in shown
    assert "Split" in shown
    assert "…" not in shown
