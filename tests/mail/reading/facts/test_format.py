"""In person, online or either, as people say it."""

import pytest

from mail.reading.facts import format as way
from mail.reading.text import Text

WAYS = [
    ("Any afternoon, online or at their office.", "hybrid"),
    (
        "I'd much prefer being in a room together, but I can do Zoom for the right people.",
        "in_person",
    ),
    (
        "I'd rather sit in a real room, though I can live with video in the snow months.",
        "in_person",
    ),
    ("I live by Hood River and I am best on the screen.", "online"),
    (
        "I'd gladly drive to Newport, and if it turns out that the good people are elsewhere, then the computer it is.",
        "hybrid",
    ),
    (
        "I'd be willing to drive up to 45 minutes if it comes to that, or use the computer, either one.",
        "hybrid",
    ),
    ("My office has a good table, or we can meet on a screen if we must.", "in_person"),
    ("- Place: Medford, my office, 2nd floor, elevator", "in_person"),
    ("Happy with either format.", "hybrid"),
    ("in person or online dont care", "hybrid"),
    ("in person or online whatever works for ppl", "hybrid"),
    ("content to meet by video or in the flesh", "hybrid"),
    (
        "Meeting in a real room would be a treat; Zoom is ok too if that's what there is.",
        "in_person",
    ),
    ("I live in Lake Oswego but see people online two days a week.", None),
    ("my practice is fully telehealth but I'd like to meet in person", "in_person"),
    ("I see clients online; for the group I'd want real chairs.", "in_person"),
    ("I'm fully telehealth, so online works best.", "online"),
    ("fully telehealth, Ashland", "online"),
    ("Zoom is really the only option out here.", "online"),
    ("has to be video, I'm in Burns", "online"),
    ("it would have to be online", "online"),
    ("I can only do Zoom", "online"),
    ("online only", "online"),
    ("Online preferred, in person possible in Salem", "online"),
    ("In person preferred, Zoom as a backup", "in_person"),
    ("prefer zoom but could do in person sometimes", "online"),
    ("ideally face to face", "in_person"),
    ("f2f", "in_person"),
    ("I'm zoomed out. In person.", "in_person"),
    ("No more Zoom for me.", "in_person"),
    ("Not on Zoom, please.", "in_person"),
    ("I don't do Zoom", "in_person"),
    ("I will not meet online.", "in_person"),
    ("anything but Zoom", "in_person"),
    ("I don't want to meet in person (immune system).", "online"),
    ("I can't do in person right now", "online"),
    ("not in person, my kids are little", "online"),
    ("I'd rather not drive, so Zoom", "online"),
    ("telehealth or within about 15 minutes of Beaverton", "hybrid"),
    ("remote or in-person, both fine", "hybrid"),
    ("Online or in person, both fine.", "hybrid"),
    ("either online or in person", "hybrid"),
    ("open to in person or online", "hybrid"),
    ("I have no preference about format", "hybrid"),
    ("Zoom/in person", "hybrid"),
    ("In person and Zoom both work", "hybrid"),
    ("hybrid works", "hybrid"),
    ("a mix of in person and zoom", "hybrid"),
    ("alternate Zoom and in person", "hybrid"),
    ("sometimes in person, sometimes online", "hybrid"),
    ("virtual is fine, in person is fine", "hybrid"),
    ("phone is fine, in person ideal", "in_person"),
    ("by phone or video", "online"),
    ("video call please", "online"),
    ("We meet at my house in Talent", "in_person"),
    ("We gather around Nan's kitchen table", "in_person"),
    ("We meet at the library", "in_person"),
    ("We meet on Zoom", "online"),
    ("meets online every other Tuesday", "online"),
    ("The group is virtual.", "online"),
    ("I could host in my office", "in_person"),
    ("I have a big room and a kettle; come to me", "in_person"),
    ("I'm happy to host.", "in_person"),
    ("My office seats eight.", "in_person"),
    ("coffee shop downtown", "in_person"),
    ("in my living room", "in_person"),
    ("I'd drive up to 30 minutes", "in_person"),
    ("within 20 miles of Bend", "in_person"),
    ("I do not use the Zoom; by telephone or in Medford", "in_person"),
    ("in real life", "in_person"),
    ("IRL please", "in_person"),
    ("I want to sit with people, not squares on a screen", "in_person"),
    ("no screens", "in_person"),
    ("I miss being in the same room with colleagues", "in_person"),
    ("a group that meets in person", "in_person"),
    ("over Zoom", "online"),
    ("via Google Meet", "online"),
    ("on Teams", "online"),
    ("telehealth is best for me", "online"),
    ("statewide, online", "online"),
    ("It can be on Zoom if needed but I'd like in person", "in_person"),
    ("In person if possible, otherwise Zoom.", "in_person"),
    ("In person would be great but I'm realistic: Zoom.", "online"),
    ("Zoom would be fine; in person better", "in_person"),
    ("preferably in person, Zoom okay in winter", "in_person"),
    ("Format: online", "online"),
    ("In person or online? In person", "in_person"),
    ("In person or online: Online", "online"),
    ("In person? yes", "in_person"),
    ("How would you like to meet? Either.", "hybrid"),
    ("I'm flexible on format", "hybrid"),
    ("Zoom or in person doesn't matter to me", "hybrid"),
    ("it doesn't matter whether it's online or in person", "hybrid"),
    ("Looking for a group.", None),
    ("the team at my agency", None),
    ("I'm trained online in EMDR", None),
    ("your online form didn't work", None),
    ("I saw it on the website", None),
    ("my video keeps freezing in session", None),
    ("I was in an in-person group in Denver", None),
    ("My last group met on Zoom and I left it", None),
    ("email or call me, phone 555-0100", None),
    ("I found you online", None),
    ("my personal style", None),
    ("one person in the office", None),
    ("in the office Mondays", None),
    ("Do you offer online groups?", "online"),
    ("Is there an in person group in Salem?", "in_person"),
    ("my hearing aids and Zoom do not get along", "in_person"),
    ("Zoom fatigue is real, so in person", "in_person"),
    ("I live far out so it must be by computer", "online"),
    ("from my desk, by video", "online"),
    ("at somebody's office", "in_person"),
    ("at your place or mine", "in_person"),
    ("walking distance from NW 23rd", "in_person"),
    ("I could come to Eugene once a month and Zoom otherwise", "hybrid"),
    ("meet in person quarterly, the rest online", "hybrid"),
    ("Screens give me migraines, so flesh and blood it has to be.", "in_person"),
    ("We'll gather at my dining room table in Sisters.", "in_person"),
    ("I can only manage the laptop version.", "online"),
    ("Let's meet at the Presbyterian church on Oak Street in Ashland.", "in_person"),
    ("The pass is closed half the winter so it had better be by video.", "online"),
    ("I'm an hour from anyone, so a call-in group is my only hope.", "online"),
    ("In the room when the weather allows, on the screen when it doesn't.", "hybrid"),
    ("I'd come wherever it is between Salem and Albany.", "in_person"),
    ("Where I'd meet: Springfield.", "in_person"),
    ("my front room on H Street", "in_person"),
    ("We sit in the back of the yoga studio on A Street.", "in_person"),
    ("woodburn / video either", "hybrid"),
    ("within spitting distance of Redmond", "in_person"),
    ("Zoom I don't prefer, but if it is the only way then okay.", "in_person"),
    ("distance no object as long as it's Zoom", "online"),
    ("live only please", "in_person"),
    ("I don't mind whether we meet on the screen or off it.", "hybrid"),
    ("No computer at my end, I'm afraid; I'll come on the bus.", "in_person"),
    ("We can meet at the temple's community room.", "in_person"),
    ("tele only", "online"),
    ("Both Zoom and an actual office are all right by me.", "hybrid"),
    ("I do my clients by telehealth and live in Joseph.", None),
    ("Before I commit myself either way, who chose these people?", None),
    ("Nobody who is employed at his clinic, please.", None),
]


@pytest.mark.parametrize(("words", "meaning"), WAYS)
def test_the_format_wished_for_is_read(words, meaning):
    """A preference beats what is possible, a refusal wishes for the other, work is no wish."""
    fact = way.read(Text(words))

    assert meaning == (fact.value if fact else None)
    assert fact is None or fact.evidence in words


def test_a_subject_of_our_own_says_nothing():
    """An answer keeps the subject that we wrote."""
    assert way.read(Text("Thanks!", subject="Re: A group for you: Tuesdays, online")) is None
    assert "online" == way.read(Text("Thanks!", subject="Online group wanted")).value


def test_both_answers_our_question_for_the_format():
    """Indifference alone counts only where our quoted question asked."""
    asked = Text("both are fine with me", quoted="Would you like to meet in person or online?")

    assert "hybrid" == way.read(asked).value
    assert way.read(Text("both are fine with me")) is None


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Either in person or online is fine.", "in person or online"),
        ("In person or online, both are fine.", "In person or online"),
    ],
)
def test_both_ways_are_shown_where_both_are_meant(words, shown):
    """Evidence for either way is not cut short to one of them."""
    fact = way.read(Text(words))

    assert ("hybrid", shown) == (fact.value, fact.evidence)
