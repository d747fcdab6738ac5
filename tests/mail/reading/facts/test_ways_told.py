"""In person, online or either, told without naming it and in the wordings of many hands."""

from pathlib import Path

import pytest

from mail.reading.facts import format as way
from mail.reading.text import Text

WAYS = [
    ("Come and sit by an actual fire with me, I have a wood stove and five chairs.", "in_person"),
    ("I like bodies in rooms because instruments sound awful over the internet.", "in_person"),
    ("Hood River. Telehealth only.", "online"),
    ("I can have everyone over at our playroom.", "in_person"),
    ("Whether by screen or not is the same to me.", "hybrid"),
    ("Location: don't care, online, Wilsonville, anywhere up to 25 min.", "hybrid"),
    ("Tues 3p or wed 3p. live.", "in_person"),
    ("We swap between my office near the transit center and Zoom.", "hybrid"),
    ("Meeting in Bend is nicer, screen is acceptable.", "in_person"),
    ("Sitting in one room together. I've no patience left for little squares.", "in_person"),
    ("Yes except for the in person bit, I put either.", "hybrid"),
    ("Dont care if its video or not", "hybrid"),
    ("can do zoom or drive to bend", "hybrid"),
    ("Zoom makes me less nervous, but I would come in person if that's how it's done.", "online"),
    ("In the flesh in Vancouver. I could stand one video meeting a quarter.", "in_person"),
    (
        "I said online only but I've moved into an office so in person is fine now too, either one.",
        "hybrid",
    ),
    ("Phone's best.", "online"),
    ("8. Meeting type: [ ] in person  [x] video  [ ] no preference", "online"),
    ("Meet over Zoom, 6pm.", "online"),
    ("Videoconferencing suits my life, as I have no car.", "online"),
    ("I don't own a camera and never will.", "in_person"),
    ("My internet is a rumor out here, so it'll have to be chairs in a circle.", "in_person"),
    ("I can't drive since the stroke, so a link is what I need.", "online"),
    ("Pixels wear me down; I want handshakes.", "in_person"),
    ("Anything with a login is out for me.", "in_person"),
    ("I'd sooner drive an hour than stare at a grid of faces.", "in_person"),
    ("Give me real people round a real table.", "in_person"),
    ("From my kitchen, over the computer, in slippers.", "online"),
    ("Remote please, I'm three hours from anybody.", "online"),
    ("Doesn't matter to me how we gather.", "hybrid"),
    ("Screens or sofas, I'm easy.", "hybrid"),
    ("Half and half would be lovely: one month on Zoom, the next in somebody's office.", "hybrid"),
    ("I could go either way on in person versus online.", "hybrid"),
    ("Open to both formats.", "hybrid"),
    ("Preferably face to face; I'd settle for video now and then.", "in_person"),
    ("I would rather not do this on a screen.", "in_person"),
    ("No more little boxes for me, please.", "in_person"),
    (
        "I work from home and would like to stay there for this too: Teams, Zoom, whatever.",
        "online",
    ),
    ("We'd meet at mine, there's parking and a dog.", "in_person"),
    ("I have a spare office with a couch where six could sit.", "in_person"),
    ("Somewhere with coffee and a door that closes.", "in_person"),
    ("I'll come to wherever the others are, up to 40 minutes.", "in_person"),
    ("Must be virtual. I'm immunocompromised.", "online"),
    ("Because I care for my mother I can only do this from the house, by video.", "online"),
    ("Telehealth is how I work, and how I'd like to meet.", "online"),
    ("In-person preferred, Zoom tolerated.", "in_person"),
    ("Zoom preferred, in person possible twice a year.", "online"),
    ("Online? No. I want to smell the coffee.", "in_person"),
    ("I see all my clients by telehealth.", None),
    ("I found you online.", None),
    ("I did my training over Zoom during the pandemic.", None),
    ("I teach an online course.", None),
    ("My last group met in person until it folded.", None),
    ("I left my office for a clinic in Bend.", None),
    ("I wrote a book in my living room.", None),
    ("Tigard or Beaverton or Zoom are equally good.", "hybrid"),
    ("Newberg, or by telephone.", "hybrid"),
    ("where: online, or inner SE Portland by bike", "hybrid"),
    ("Happy to walk to things in the neighborhood, happy on Zoom.", "hybrid"),
    ("I'd come to any room on the MAX and I'm equally happy on a screen.", "hybrid"),
    ("I've given up on in person down here.", "online"),
    ("If it has to be a screen I will manage but I would not choose it.", "in_person"),
    ("An actual table; I do not care for screens.", "in_person"),
    ("Anything reachable by the 14 bus or on foot would be ideal.", "in_person"),
    (
        "I can have people here at the barn; there's a heated tack room that seats seven.",
        "in_person",
    ),
    ("The last Friday of the month at my office, ten till noon, and there is soup.", "in_person"),
    ("I'd have them here, Mondays about 2.", "in_person"),
    ("Format I'm agnostic about.", "hybrid"),
    ("Tuesdays at Nadia's in Silverton.", "in_person"),
    ("Fridays at the Riverside Inn, corner table.", "in_person"),
    ("Someone who'd have a coffee with me once a month in Bend.", "in_person"),
    ("We meet at the grange on the third Wed.", "in_person"),
    ("A consult group that walks, trail instead of chairs.", "in_person"),
    ("Either at Tam's or mine.", "in_person"),
    ("Can one watch my videos before the meeting?", None),
    ("Would there be any way to start later?", None),
    ("My kids are in school at home, so a call over the computer is what I can do.", "online"),
    ("Whatever you do, don't put me on a screen.", "in_person"),
    ("I like seeing people in three dimensions.", "in_person"),
    ("I'm on the coast and the nearest colleague is two hours off, so by video.", "online"),
    ("With a newborn, it's Zoom or nothing.", "online"),
    ("It would have to be over video till my hip heals.", "online"),
    ("In the same room or not at all.", "in_person"),
    ("Zoom, unless somebody near Astoria wants to sit down together.", "online"),
    ("I don't do well on camera.", "in_person"),
    ("A virtual group would be perfect.", "online"),
    ("I'm tired of talking to my own reflection on Zoom.", "in_person"),
    ("In person is a must.", "in_person"),
    ("Online is a must.", "online"),
    ("Can't do virtual, too many hours of it already.", "in_person"),
    ("Both work for me, room or Zoom.", "hybrid"),
    ("Zoom works, so does a room in Salem.", "hybrid"),
    ("I've no objection to Zoom but I'd love to be in a room.", "in_person"),
    ("Prefer Zoom but will travel for the right group.", "online"),
    ("It's all the same to me, laptop or living room.", "hybrid"),
    ("My bandwidth is terrible, so somebody's living room.", "in_person"),
    ("Let's do it by Zoom to begin with.", "online"),
    ("Distance is no object if it's on Zoom.", "online"),
    ("Let's have it in the church basement in Milwaukie.", "in_person"),
    ("face2face pls", "in_person"),
    ("ftf only", "in_person"),
    ("in-person/remote: remote", "online"),
    ("In person or online: in person", "in_person"),
    ("Format: virtual", "online"),
    ("Setting = live, not virtual", "in_person"),
    ("Wherever there's wifi is where I'll be.", "online"),
    ("I need the energy of other bodies.", "in_person"),
    ("I'd log in from anywhere.", "online"),
    ("No preference between in person and online.", "hybrid"),
    ("You choose: in person, online.", "hybrid"),
    ("zoom 1st choice, in person 2nd", "online"),
    ("in person 1st choice, zoom 2nd", "in_person"),
    ("Six months a year I'm in Mexico, so online.", "online"),
    ("Prefer meeting outdoors, weather permitting.", "in_person"),
]


#: Further ones; where no way is wished for the second column is empty.
FURTHER = [
    (words, way or None)
    for words, way in (
        line.split("\t")
        for table in ("ways.tsv", "ways_in_pictures.tsv")
        for line in Path(__file__).with_name(table).read_text(encoding="utf-8").splitlines()
    )
]


@pytest.mark.parametrize(("words", "expected"), [*WAYS, *FURTHER])
def test_a_way_of_meeting_is_heard_in_whatever_shows_it(words, expected):
    """A room, a road, a fire; a link, a lens; what is refused wishes for the other."""
    fact = way.read(Text(words))

    assert expected == (None if fact is None else fact.value)
    assert fact is None or fact.evidence in words


def test_a_signature_says_how_its_owner_works_where_nothing_else_does():
    """A letter that speaks of meeting goes before it."""
    sign = "Ingrid Tollefsen\nHood River | telehealth only"

    assert "online" == way.read(Text("I'd like a group.", signature=sign)).value
    assert "in_person" == way.read(Text("In person, please.", signature=sign)).value
