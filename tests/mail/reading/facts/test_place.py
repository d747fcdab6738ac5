"""The town of present practice among all towns that a letter names."""

from pathlib import Path

import pytest

from mail.reading.facts import place, place_weighed
from mail.reading.text import Text
from mail.understanding import Intent

TOWNS = [
    (
        "I qualified as a counsellor in Leeds; then a Norwegian brought me to Hood River.",
        "Hood River",
    ),
    ("There's a chair since Leland's moved to Tucson; we are in Ashland.", "Ashland"),
    ("There's an empty chair since Ruben moved to Boise. Salem, Mondays.", "Salem"),
    ("Fridays I am driving to my daughter in Seattle.", None),
    ("I hear there's another little one in Corvallis. Ours meets in Albany.", "Albany"),
    ("A client needs a CBT therapist in Tigard.", None),
    ("I grew up in Ohio, trained in Boston and settled in Talent.", "Talent"),
    ("A month in Paris and now back at my desk in Monmouth.", "Monmouth"),
    ("We're in Brownsville, between Albany and Eugene.", "Brownsville"),
    ("I live in Philomath and work in Corvallis.", "Corvallis"),
    ("Up in Tacoma I was an LICSW. Oregon made me an LCSW in July.", None),
    ("Down in Medford I was in a group. Now in Eugene I miss it.", "Eugene"),
    ("I practiced in Denver for ten years before moving here.", None),
    ("We're strung out from Hermiston, where I am, to the Idaho line.", "Hermiston"),
    ("Since coming home to La Grande I've been a team of one.", "La Grande"),
    ("I do it out of Sweet Home. Anybody from Lebanon is in range.", "Sweet Home"),
    ("I work in ASL as much as in English, so captions help.", None),
    ("Out in Burns I was the only therapist and still am.", "Burns"),
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


# (new words, signature, subject, town)
LETTERS = [
    (
        "I moved here from Tucson this spring, got my Oregon LMFT in July. I live in Lake Oswego but see people online two days a week.",
        "",
        "",
        "Lake Oswego",
    ),
    ("Medford or Ashland, in person, once a month.", "Lamar", "", "Medford"),
    ("I'm an LPC of ten years in Chiloquin.", "", "", "Chiloquin"),
    ("I practice in Salem two days and Silverton three", "", "", "Salem"),
    ("My office is on Hawthorne in SE.", "", "", "Portland"),
    ("Office off Burnside, Portland.", "", "", "Portland"),
    ("inner NE Portland, near Alberta", "", "", "Portland"),
    ("NE Portland", "", "", "Portland"),
    ("I'm in Portland (Sellwood)", "", "", "Portland"),
    ("Sellwood", "", "", "Portland"),
    ("My practice is in Multnomah Village.", "", "", "Portland"),
    ("St. Johns neighborhood", "", "", "Portland"),
    ("I see clients in the Pearl", "", "", "Portland"),
    ("based in Bend, licensed in Oregon and Washington", "", "", "Bend"),
    ("Bend-based LCSW", "", "", "Bend"),
    ("a Bend LCSW", "", "", "Bend"),
    ("Eugene LPC, 6 yrs", "", "", "Eugene"),
    ("Corvallis therapist looking for a group", "", "", "Corvallis"),
    ("hello from Astoria", "", "", "Astoria"),
    ("Greetings from rainy Tillamook!", "", "", "Tillamook"),
    ("writing from Burns, where nobody else is", "", "", "Burns"),
    ("out here in Enterprise", "", "", "Enterprise"),
    ("up in La Grande", "", "", "La Grande"),
    ("I'm on the coast, Newport", "", "", "Newport"),
    ("I'm on the coast (Yachats).", "", "", "Yachats"),
    ("just south of Salem, in Independence", "", "", "Independence"),
    ("Between Bend and Redmond, closer to Redmond", "", "", "Redmond"),
    ("halfway between Albany and Corvallis", "", "", "Albany"),
    ("I'm over the river in Vancouver, WA", "", "", "Vancouver"),
    ("Vancouver, Washington", "", "", "Vancouver"),
    ("I'm in the Couv", "", "", "Vancouver"),
    ("I live in Boise now", "", "", "Boise"),
    ("I work from my home in Hood River County", "", "", "Hood River"),
    ("telehealth from Ontario, Oregon", "", "", "Ontario"),
    ("fully telehealth, living in Joseph", "", "", "Joseph"),
    ("licensed in Oregon, physically in Spokane", "", "", "Spokane"),
    ("I am in Denver most of the year", "", "", "Denver"),
    ("zip 97401", "", "", "Eugene"),
    ("97504", "", "", "Medford"),
    ("OR 97520", "", "", "Ashland"),
    ("Salem, OR", "", "", "Salem"),
    ("I'm moving from Eugene to Florence in December", "", "", "Florence"),
    ("I used to be in Medford; now in Klamath Falls.", "", "", "Klamath Falls"),
    ("I left Portland for Astoria two years ago", "", "", "Astoria"),
    ("Formerly of Boise, now Bend", "", "", "Bend"),
    ("after years in Ashland I'm in Roseburg", "", "", "Roseburg"),
    ("I grew up in Coos Bay, went to school in Eugene and practice in Salem", "", "", "Salem"),
    ("I trained in Chicago. Practice is in Lake Oswego.", "", "", "Lake Oswego"),
    ("I'm willing to drive to Portland from McMinnville", "", "", "McMinnville"),
    ("I could go to Albany. Office: Corvallis.", "", "", "Corvallis"),
    ("anywhere from Salem to Portland works; I'm in Woodburn", "", "", "Woodburn"),
    ("I'd come to Eugene if needed", "Ann Lee, LPC\nCottage Grove, OR", "", "Cottage Grove"),
    ("Could you find me a group?", "Ann Lee, LPC\n123 Main St, Gresham OR 97030", "", "Gresham"),
    ("Could you find me a group?", "Ann Lee, LCSW | Tualatin", "", "Tualatin"),
    (
        "Could you find me a group?",
        "Ann Lee\nBend Counseling Collective\n(541) 555-0101",
        "",
        "Bend",
    ),
    (
        "Could you find me a group?",
        "Ann Lee\nWillamette Valley Counseling\nMcMinnville",
        "",
        "McMinnville",
    ),
    (
        "Could you find me a group?",
        "Ann Lee, LMFT\nOffices in Beaverton and Hillsboro",
        "",
        "Beaverton",
    ),
    ("Could you find me a group?", "", "Group in Sherwood?", "Sherwood"),
    ("I'm an LPC. in person please.", "", "consult group for Bend folks", "Bend"),
    ("City: Newberg\nIn person: yes", "", "", "Newberg"),
    ("Town: Sandy\nYears: 5", "", "", "Sandy"),
    ("Where I practice: Tigard", "", "", "Tigard"),
    ("Location - Keizer", "", "", "Keizer"),
    ("Looking for something near Gresham.", "", "", "Gresham"),
    ("Is there a group in Pendleton?", "", "", "Pendleton"),
    (
        "I'd love a group in Forest Grove or Hillsboro; my office is in Forest Grove",
        "",
        "",
        "Forest Grove",
    ),
    ("near the fairgrounds in Salem", "", "", "Salem"),
    ("near OHSU", "", "", "Portland"),
    ("by Reed College", "", "", "Portland"),
    ("downtown Eugene", "", "", "Eugene"),
    ("Old Town Portland", "", "", "Portland"),
    ("I'm in PDX", "", "", "Portland"),
    ("close to Lloyd Center", "", "", "Portland"),
    ("our group meets in Monmouth at the library", "", "", "Monmouth"),
    ("We meet at my house in Talent", "", "", "Talent"),
    ("we meet in Ashland, though I live in Talent", "", "", "Ashland"),
    (
        "meets at Nan's office near Lithia Park",
        "",
        "[imhpa] Room for one in an Ashland group",
        "Ashland",
    ),
    ("My supervisor is in Salem; I am in Stayton.", "", "", "Stayton"),
    ("Two of us are in Bend and one in Sisters", "", "", "Bend"),
    ("the Bend group was too far", "", "", None),
    ("My old group in Eugene broke up", "", "", None),
    ("my husband works in Portland", "", "", None),
    ("I went to school in Portland", "", "", None),
    ("Licensed in Washington", "", "", None),
    ("I'm in Oregon", "", "", None),
    ("I'm on the east side", "", "", None),
    ("anywhere in the metro area", "", "", None),
    ("in southern Oregon", "", "", None),
    ("I can meet in Portland or online", "", "", "Portland"),
    ("I may bend on the time", "", "", None),
    ("It takes talent", "", "", None),
    ("Hi Sandy, any openings?", "", "", None),
    ("Thanks, Florence", "", "", None),
    ("My client from Salem", "", "", None),
    ("I have independence in my practice", "", "", None),
    ("see you in Monday's group", "", "", None),
    ("I have offices in Bend and Redmond", "", "", "Bend"),
    ("small town: Lakeview", "", "", "Lakeview"),
    ("rural (John Day)", "", "", "John Day"),
    ("LPC/Salem/online", "", "", "Salem"),
    ("salem oregon, lcsw", "", "", "Salem"),
    ("grants pass. lpc. 5 yrs.", "", "", "Grants Pass"),
    ("im in k falls", "", "", "Klamath Falls"),
    ("lcsw mcminnville", "", "", "McMinnville"),
    ("THE DALLES, OR", "", "", "The Dalles"),
    ("Milwaukie (the Oregon one)", "", "", "Milwaukie"),
    ("I'm in West Linn/Oregon City", "", "", "West Linn"),
    ("Ft. Collins, CO but licensed in OR", "", "", "Fort Collins"),
    ("I practice in Saint Helens", "", "", "St Helens"),
    ("St. Helens", "", "", "St Helens"),
    ("I'm in Mt. Angel", "", "", "Mount Angel"),
    ("office in Mount Angel, near Silverton", "", "", "Mount Angel"),
    ("I am in Walla Walla across the line", "", "", "Walla Walla"),
    ("our office in Tri-Cities", "", "", None),
    ("I live in Camas and work in Portland", "", "", "Portland"),
    ("home is Camas, office is in Portland", "", "", "Portland"),
    ("I'm snowbirding in Tucson until March, home base Bend", "", "", "Bend"),
    ("currently in Gold Beach, relocating to Brookings next summer", "", "", "Gold Beach"),
    ("I'll be moving to Hood River in January; I'm still in Gresham", "", "", "Gresham"),
    ("My practice moved to Tigard last year", "", "", "Tigard"),
    ("closing my Salem office, keeping the one in Dallas", "", "", "Dallas"),
    ("Not Portland. Hillsboro or west of it.", "", "", "Hillsboro"),
    ("no Portland traffic please, I'm in Canby", "", "", "Canby"),
    ("I don't drive to Portland. Woodburn.", "", "", "Woodburn"),
    ("20 minutes from Corvallis", "", "", "Corvallis"),
    ("within 30 miles of Bend", "", "", "Bend"),
    ("I drove from Bend to Burns", "", "", None),
    (
        "I'm an enrolled member of the Klamath Tribes and an LPC of ten years in\nChiloquin. I'd like to start a circle.",
        "",
        "",
        "Chiloquin",
    ),
]


@pytest.mark.parametrize(("words", "signature", "subject", "town"), LETTERS)
def test_the_town_is_found_wherever_it_is_said(words, signature, subject, town):
    """Quarters, landmarks, ZIP codes, signatures and subjects; not where somebody once was."""
    fact = place.read(Text(words, signature, subject))

    assert town == (fact.value if fact else None)
    assert fact is None or fact.evidence in f"{words}\n{signature}\n{subject}"


def test_a_town_to_move_to_counts_only_for_one_who_stays():
    """Who leaves because her practice moves to Spokane has not said where she is."""
    text = Text("No drama, my practice is moving to Spokane.")

    assert "Spokane" == place.read(text).value
    assert place.read(text, planned=False) is None


def test_the_town_of_whom_the_letter_is_written_for_counts():
    """An office manager's *she* is the one to be signed up."""
    fact = place.read(Text("Dr. Vo asked me to sign her up. She is a psychologist in Hillsboro."))

    assert "Hillsboro" == fact.value


def test_whose_a_town_is_follows_from_the_clause():
    """Each row of ``towns.tsv`` gives the town and the words, or no town for a near miss."""
    table = (Path(__file__).parent / "towns.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in table]
    read = {words: place.read(Text(words)) for _, words in rows}
    found = {words: fact.value if fact else "" for words, fact in read.items()}
    wrong = [(words, town, found[words]) for town, words in rows if found[words] != town]

    assert [] == wrong
    assert len(table) > 120


def test_words_of_a_town_reach_to_the_street_that_tells_its_quarter():
    """A quarter is said back with what told it, not with the town alone."""
    found = place.read(Text("I have an office in Portland near the Hawthorne bridge.", ""))

    assert found is not None
    assert ("SE Portland", "Portland near the Hawthorne bridge") == (found.detail, found.evidence)


@pytest.mark.parametrize(
    "words",
    [
        "Please not in Lake Oswego itself, I'd run into clients.",
        "I'd rather not meet in Gresham.",
        "Yes, but not in Tigard.",
        "I'd avoid Beaverton.",
    ],
)
def test_town_to_keep_out_of_is_no_town_of_the_writer(words):
    """Nor does the company in which its name stands make it one."""
    text = Text(words)
    read = place.read(text)

    assert place_weighed.reconsidered(text, read, Intent.JOIN) is None
