"""The town of present practice among all towns that a letter names."""

import pytest

from mail.reading import place
from mail.reading.text import Text

TOWNS = [
    ("LPC, 6 yrs, Eugene, mostly ACT.", "Eugene"),
    ("I recently moved my practice from Bend to Salem and had to leave my group behind.", "Salem"),
    ("About me: LMFT, 9 years licensed, in Ashland but fully telehealth.", "Ashland"),
    (
        "Everything else is the same: Hood River, I'll drive to The Dalles but not over the hill to Portland anymore.",
        "Hood River",
    ),
    ("LPC, licensed 4 yrs, Portland (NE)", "Portland"),
    (
        "I'm free Saturdays; I'd rather meet in Hillsboro or Beaverton. CSWA in Hillsboro.",
        "Hillsboro",
    ),
    ("We've lost Deb (moved to Boise). We meet at my place in Hawthorne.", "Portland"),
    ("does anyone in salem have a consult group", "Salem"),
    ("26 years, 97219.", "Portland"),
    ("City / ZIP: Roseburg 97471\nWilling to drive to Sutherlin or Eugene.", "Roseburg"),
    ("I have been in the area for about three years.", None),
    (
        "I now have a small practice in Jacksonville, and drive to Medford one day a week",
        "Jacksonville",
    ),
    (
        "When I came to Oregon there were eleven of us between Salem and the California line. I practice in Talent.",
        "Talent",
    ),
    ("I live in Ashland but my office is in Medford", "Medford"),
    ("I'm in Vancouver and can't cross the river", "Vancouver"),
    ("LCSW in Portland, Maine", "Portland"),
    ("near the Hawthorne bridge", "Portland"),
    ("office in St Johns", "Portland"),
    ("im in bend, lpc", "Bend"),
    ("over-identified clients bend the rules", None),
    ("I can bend my schedule; I'm in Sisters", "Sisters"),
    ("I grew up in Medford and practice in Corvallis.", "Corvallis"),
    ("used to practice in Eugene, now Florence", "Florence"),
    ("Hi, I'm Florence, an LPC in Newport.", "Newport"),
    ("I'm an LMFT in Walla Walla, WA", "Walla Walla"),
    ("within 20 min of Beaverton", "Beaverton"),
    ("inner SE, close to transit", "Portland"),
    ("I got my degree in Eugene. LPC in Lebanon now.", "Lebanon"),
    ("The group would meet in Tigard, I'm in Lake Oswego.", "Lake Oswego"),
    ("we meet every other Friday at Nan's office in Ashland. I'm in Medford.", "Ashland"),
    ("My wife lives in Seattle. I work in Astoria.", "Astoria"),
    ("I'm not in Portland, I'm in Gresham", "Gresham"),
    ("licensed in Idaho, working in Ontario, OR", "Ontario"),
    ("I'm just outside Klamath Falls", "Klamath Falls"),
    ("k-falls, online is fine", "Klamath Falls"),
    ("happy to drive to Bend from Prineville", "Prineville"),
    ("I practice out of Prineville and am happy to drive to Bend", "Prineville"),
    ("PDX, telehealth", "Portland"),
    ("in The Dalles", "The Dalles"),
    ("in Dallas, Oregon", "Dallas"),
    ("I went to Portland State. I'm in Hermiston.", "Hermiston"),
    ("I work in Boring", "Boring"),
    ("My zip is 97701", "Bend"),
    ("I'm relocating to Bend from Denver in March", "Bend"),
    ("Monmouth. In person.", "Monmouth"),
    ("we are in La Grande, which is far from everything", "La Grande"),
    ("Town or ZIP: 97520", "Ashland"),
    ("I'm in private practice in Coos Bay", "Coos Bay"),
    ("I serve clients in Tillamook and Seaside; office in Seaside", "Seaside"),
]


@pytest.mark.parametrize(("words", "town"), TOWNS)
def test_the_present_practice_wins(words, town):
    """Towns left, driven to, or another's are not the writer's."""
    fact = place.read(Text(words))

    assert town == (fact.value if fact else None)
    assert fact is None or fact.evidence in words


@pytest.mark.parametrize(
    ("words", "detail"),
    [
        ("LPC, Portland (NE)", "NE Portland"),
        ("office in SE Portland", "SE Portland"),
        ("at my place in Hawthorne", "Hawthorne, SE Portland"),
        ("26 years, 97219.", "97219, SW Portland"),
        ("Roseburg 97471", "97471"),
        ("I'm in Salem", None),
    ],
)
def test_quarter_and_zip_are_kept_as_detail(words, detail):
    """What is finer than the town stands in the detail."""
    fact = place.read(Text(words))

    assert fact is not None
    assert detail == fact.detail


def test_signature_gives_the_town_when_the_letter_does_not():
    """A line like "Salem, Oregon 97301" below a name is where she practises."""
    fact = place.read(Text("Please add me.", "Harold Vance, Ph.D.\nSalem, Oregon 97301"))

    assert fact is not None
    assert ("Salem", "97301", "OR") == (fact.value, fact.detail, fact.state)


def test_another_state_is_kept():
    """Portland in Maine is not ours."""
    fact = place.read(Text("I'm in Portland, Maine"))

    assert fact is not None
    assert "ME" == fact.state
