import re
from html.parser import HTMLParser

import pytest

from matcher import report_page
from matcher.candidate import Candidate
from matcher.score import Scorer
from matcher.solve import solve
from vocabulary import week

TUESDAY = week.parse("Tue 12:00-14:00")
WORK = ("Psychodynamic", "EMDR", "Family Systems", "Gestalt", "Existential")


@pytest.fixture(scope="module")
def page():
    """The page of a pool of six, one of whom has no hour; a name tries to be markup."""
    people = [
        Candidate(
            f"p{n}",
            name="<b>Ann</b>" if n == 0 else f"Name{n}",
            experience_years=3.0 + 4 * n,
            licences=("LPC", "LCSW")[n % 2 : n % 2 + 1],
            orientations=((WORK[n % 5], 1.0), (WORK[(n + 1) % 5], 1.0)),
            place="Portland",
            latitude=45.5 + n / 100,
            longitude=-122.6,
            week=TUESDAY if n < 5 else 0,
        )
        for n in range(6)
    ]
    solution = solve(people, seed=1, seconds=1.0)
    return report_page.html(solution, Scorer(people))


class Links(HTMLParser):
    """Collects whatever a browser would fetch."""

    def __init__(self):
        super().__init__()
        self.fetched, self.tags = [], []

    def handle_starttag(self, tag, attrs):
        """Keep each tag and each address in it."""
        self.tags.append(tag)
        self.fetched += [value for name, value in attrs if name in ("src", "href", "srcset")]


def test_page_is_whole_in_itself(page):
    """It opens without a network: nothing is fetched, nothing imported, no script runs."""
    found = Links()
    found.feed(page)

    assert [] == found.fetched
    assert "script" not in found.tags
    assert not re.search(r"@import|url\(|https?://(?!www\.w3\.org)", page)


def test_page_shows_map_bands_division_reasons_and_proof(page):
    """Each thing a coordinator asks for stands there in words."""
    for words in (
        "<svg",
        "Tuesdays, 12:00 to",
        "Likeliest division",
        "Not placed this time",
        "No grouping can reach more than",
        "Proved that none is better",
        "band from 0.15 to 0.35",
    ):
        assert words in page


def test_page_has_a_form_for_small_screens_and_for_paper(page):
    """It reads at 375 pixels and printed."""
    assert "width=device-width" in page
    assert "@media print" in page
    assert "@media (max-width" in page


def test_name_is_text_whatever_it_holds(page):
    """No name runs as markup."""
    assert "<b>Ann</b>" not in page
    assert "&lt;b&gt;Ann" in page


def test_page_without_a_group_says_so_in_place_of_a_legend():
    """There are no plots to explain, and everybody is told below why."""
    people = [Candidate(f"p{k}", week=TUESDAY if k else 0) for k in range(4)]
    text = report_page.html(solve(people, seconds=1), Scorer(people))

    assert report_page.NO_GROUP in text
    assert report_page.LEGEND not in text
    assert text.count("<strong>p") == 4
