"""What a letter offers beside a seat: a room, the work of organizing."""

from __future__ import annotations

import pytest

from mail.quoting.words import Words
from mail.reading.caring import offers
from mail.reading.understand import understand

ROOMS = (
    "I can receive up to six in my waiting room, or travel as far as Tigard.",
    "Come and sit by an actual fire with me, I have a wood stove and five chairs.",
    "I can have everyone over at our playroom.",
    "I'd take care of the calendar and the room (mine, on Monroe Avenue) for the first year.",
    "meeting alternately at my clinic and by video.",
    "there's a yurt behind my house in Talent, eight cushions, and it stands empty Thursday mornings.",
    "I rent a big messy studio in Talent with a sink and good light, plenty of room for seven around the table, and I'd put the kettle on.",
    "We'd host, on a Thursday, 12 to 1.",
    "my own clinic in Tualatin qualifies, and you're welcome to use the conference room.",
    "We could all squeeze into my living room.",
    "My dining table seats eight.",
    "People are welcome at my house, there's a dog.",
    "I have a group room upstairs that is empty on Fridays.",
    "Folks could come to me.",
    "Happy to host.",
    "We could meet at mine.",
    "My basement office would do if people don't mind stairs.",
    "I can offer the conference room at my practice after five.",
    "We can use our suite's big room.",
    "Hosting is no trouble, I've got chairs.",
    "I wouldn't mind hosting once in a while.",
    "I'd gladly open up my house.",
    "Let's gather at my place in Bend, I make the coffee.",
    "Could host at my office downtown.",
    "Parking for six and a table that fits all of us.",
    "Take turns at my office and yours.",
    "I've a big kitchen and would love to have people over.",
    "Coffee is on me if we meet here in Sisters at my office.",
    "I have the keys to the library's meeting room.",
    "We can borrow the room at my synagogue.",
    "There's a conference room at our agency; use the conference room at my clinic after five.",
    "Our building has a community room nobody books.",
    "I bring the room, you bring the cases.",
    "The room is mine.",
    "I'd be the host.",
    "My suite has a big group room.",
    "We'd meet in the upstairs of my office.",
)

#: Places, rooms and hosts that are no offer.
NO_ROOMS = (
    "I can't host.",
    "I see clients at my office in Bend and would like a group near my office.",
    "My office is in Salem.",
    "If somebody else can host I am in.",
    "Is there anyone who could host?",
    "My home is two hours away.",
    "There's no room in my schedule for six people.",
    "I meet with clients in my home.",
    "I'd join by zoom from my office.",
    "Our group has room for two more.",
    "My group has room for one more LCSW.",
    "You can reach me at my office.",
    "I'd rather not host.",
    "Nobody in our group can host anymore.",
    "My place is too small for a group.",
    "I work from my house three days a week.",
    "I practice out of my home in Ashland.",
    "We meet at a library in Medford.",
    "My office hours are Monday to Thursday.",
    "I could come to your office.",
    "I can travel up to 30 minutes from my home.",
    "We have five chairs open in our Tuesday group, would you like one?",
    "I'd like to sit in a room with people.",
    "My practice is full.",
    "In my practice I see mostly kids.",
    "I host a podcast on grief.",
    "We have room for two new members in our group.",
    "I want a place to talk.",
    "Is there room for me?",
    "I drive to Portland to see my mother at her house.",
    "My clinic is closing.",
    "I have no place of my own to offer.",
    "My building has no elevator.",
    "My office has a waiting room full of toys for my clients.",
    "I have access to a car.",
    "In the back of my mind I think a group is overdue.",
    "My agency has a group for staff and I want something else.",
)

CHORES = (
    "I'd take care of the calendar and the room for the first year and then gladly hand the gavel on.",
    "I'd like to convene a small group of people on the same glide path.",
    "I'd be happy to be the one who sends the reminders.",
    "I'd convene the first evening and then vanish.",
    "also happy to be the one who sends round the dates",
    "I'd do the organizing, thats fine.",
    "I'll run it.",
    "I'd happily be the one to herd the cats.",
    "If four or five of you raise your hands I will do the calendar.",
    "Nobody seems to run anything here, so I guess it will have to be me.",
    "Let me get this off the ground.",
    "I'm happy to coordinate.",
    "I can be the point person.",
    "I don't mind doing the scheduling.",
    "Count on me to send out the Zoom link.",
    "I'd be glad to lead.",
    "Willing to organize.",
    "I volunteer to set up the Doodle poll.",
    "Put me down as organizer.",
    "I'll pull people together.",
    "I could facilitate the first few meetings.",
    "I'd be willing to serve as convener.",
    "Leave the arranging to me.",
    "I'd do the donkey work.",
    "I would look after the practical side.",
    "I should like to assemble an evenly mixed set.",
    "I'll keep us on track.",
    "I'd call the first meeting.",
    "With me as organizer.",
    "The emailing is on me.",
    "I'm glad to take the lead on this.",
    "I will gather people together.",
    "I can get one going.",
)

#: Leading, running and doing that is no offer to organize.
NO_CHORES = (
    "I lead a DBT skills group.",
    "I run groups at the VA.",
    "I can run late on Mondays.",
    "I'll run it by my partner.",
    "I'd rather not lead.",
    "I can't organize anything this year.",
    "I'd love a group where somebody else organizes.",
    "Happy to join if someone else will run it.",
    "I'd like to lead a calmer life.",
    "Who would organize the meetings?",
    "Are you the organizer?",
    "I would like to start seeing more couples.",
    "I'd be happy to be the one who listens.",
    "I'll be there.",
    "I'll take it on faith.",
    "I am the clinical coordinator of an agency.",
    "I'd organize my week around it.",
    "I used to chair the ethics committee.",
    "I'll send the list of dates I'm away.",
    "I'd like to keep notes for myself.",
    "I can keep my calendar free.",
    "I'd bring everyone together in my family sessions with clients.",
    "I want to take charge of my calendar again.",
    "My boss does the scheduling.",
    "I'll call the office tomorrow.",
    "I'd build my week around a group.",
    "Could you do the arranging?",
    "I'd take whoever comes.",
)


@pytest.mark.parametrize("words", ROOMS)
def test_a_room_is_offered_in_many_words(words: str) -> None:
    """Whose room it is and what happens there tell of a host."""
    assert "host" in offers.read(words.lower())


@pytest.mark.parametrize("words", NO_ROOMS)
def test_a_place_alone_is_no_offer(words: str) -> None:
    """An office for clients, a refusal and somebody else's house offer nothing."""
    assert "host" not in offers.read(words.lower())


@pytest.mark.parametrize("words", CHORES)
def test_the_chores_are_taken_on_in_many_words(words: str) -> None:
    """Who would do the work of organizing volunteers."""
    assert "organizer_volunteer" in offers.read(words.lower())


@pytest.mark.parametrize("words", NO_CHORES)
def test_other_work_is_no_offer_to_organize(words: str) -> None:
    """One's own groups, a refusal and wishes of others volunteer for nothing."""
    assert "organizer_volunteer" not in offers.read(words.lower())


@pytest.mark.parametrize(
    "place",
    ["at our church's fellowship hall", "around my table", "in my room in Beaverton"],
)
def test_a_place_of_ones_own_in_a_letter_that_forms_a_group_is_the_groups(place: str) -> None:
    """Where a group is described, "around my table" says where it shall meet."""
    words = f"I want to start a group for grief work. Five people, Fridays at noon, {place}."

    assert "host" in understand(Words(words)).flags


@pytest.mark.parametrize(
    "words",
    [
        "yes, but i can't organize this one.",
        "yes, wes can organize this one.",
        "i am not up for organizing.",
        "i organize conferences.",
        "and who could organize it?",
    ],
)
def test_organizing_that_is_not_offered_makes_no_volunteer(words):
    """Somebody else's work, one's own papers and a no are no offer."""
    assert "organizer_volunteer" not in list(offers.read(words))
