"""A second wish beside the first: another group after leaving, a question beside a request."""

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Intent

THEN_ANOTHER = (
    "I'm leaving G-2790. Then I'd like to be dealt into a new hand.",
    "I'm leaving my group. Once I've landed could you look for something near Albany?",
    "I'm leaving them. From February on I would like to be put with people who argue.",
    "I'm leaving my group. I'd be glad to come back to a group in a year or so.",
    "I'm leaving G-2031. Should a group of assessment people ever form, I would entertain it.",
    "I'm leaving G-2031. If ever something at ground level comes up in Silverton I'd listen.",
    "I'm leaving G-2031. If you know of an online group I'd take it.",
    "I'm leaving G-2031. I would welcome placement in a group on a weekend.",
    "I'm leaving G-2031. Down the road I'd enjoy a mixed table.",
)
ONLY_LEAVES = (
    "I'm leaving G-2047. No new group, please.",
    "I'm leaving my group, and don't look for another one for me just now.",
    "I'm leaving my group. They have been good to me, again and again.",
    "I'm leaving G-2031. I'd like to be out by Christmas.",
    "I'm leaving G-2031. If you need a form I'd sign it.",
)
OR_JOINS = (
    "I'd like to start a group in Salem on grief. If someone's already running one, just stick me in that.",
    "I want to form a group in Bend for trans clinicians. I'd happily join if somebody beat me to it.",
    "I want to start a group in Bend. If somebody has this going already I'd just as soon join theirs.",
)
ONLY_FORMS = (
    "I'd like to start a group in Salem on grief. If someone already has a room, tell me.",
    "I want to form a group in Bend. If nobody minds I'd lead it.",
)
ALSO_ASKS = (
    "I'd like to join a group in Salem. I'm a music therapist, is that okay?",
    "I need a consultant for certification. Is that something you set up?",
    "I'd like to join a group. If this is only for licensed people please just say so.",
    "I'd like to join a group in Bend. I am not from Oregon, will they let me in?",
    "I'm leaving G-2031. I see a consultant, and does that count?",
    "I'd like to form a group in Bend on grief. Thoughts?",
)
ASKS_NOTHING = (
    "Neither, thanks. Third time lucky?",
    "I want to start a group. Who on the coast sees couples? Maybe five of us?",
    "I'd like to rest. Could my request hibernate until March?",
    "I decline. Might I wait for the next?",
    "I'd like to join a group in Bend. Who are we to say no?",
)


def _wishes(words):
    return [each.value for each in understand(Words(words)).secondary_intents]


@pytest.mark.parametrize("words", THEN_ANOTHER)
def test_who_leaves_for_another_group_also_joins(words):
    """The wish for later company stands beside the leave."""
    assert "join" in _wishes(words)


@pytest.mark.parametrize("words", ONLY_LEAVES)
def test_who_only_leaves_joins_nothing(words):
    """A denied wish, or none, is no second one."""
    assert "join" not in _wishes(words)


@pytest.mark.parametrize("words", ASKS_NOTHING)
def test_a_wish_in_the_form_of_a_question_asks_nothing_beside(words):
    """What is asked for is the wish itself."""
    assert "question" not in _wishes(words)


@pytest.mark.parametrize("words", OR_JOINS)
def test_who_would_found_a_group_may_join_one_instead(words):
    """A group that exists already would do as well."""
    assert "join" in _wishes(words)


@pytest.mark.parametrize("words", ONLY_FORMS)
def test_who_only_founds_joins_nothing(words):
    """Another's room, or leave to lead, is no other group."""
    assert "join" not in _wishes(words)


@pytest.mark.parametrize("words", ALSO_ASKS)
def test_what_the_rules_allow_is_a_question_of_its_own(words):
    """Whether one may come at all is to be answered, not only done."""
    assert "question" in _wishes(words)


@pytest.mark.parametrize(
    "words",
    [
        "I'd like to join a group in La Grande. I'm resigned to the video machine.",
        "I'd like to join a group in Salem. Evenings and I parted ways long ago.",
    ],
)
def test_a_word_of_parting_beside_a_request_leaves_nothing(words):
    """Only who says plainly that she goes leaves a group beside another wish."""
    assert "leave" not in _wishes(words)


@pytest.mark.parametrize(
    "words",
    [
        "I'm in my last year of the MSW and I would like to join a group.",
        "I am quite content with video. I'd like to join a group, LPC, Salem.",
    ],
)
def test_who_is_quite_content_or_in_a_last_year_of_study_leaves_no_group(words):
    """A first letter that joins never orders a leave by the sound of a word."""
    found = understand(Words(words))

    assert Intent.LEAVE not in (found.intent, *found.secondary_intents)
    assert () == found.commands


@pytest.mark.parametrize(
    "question",
    [
        "My question is whether there's an attendance rule.",
        "Would a group have me, with an inactive licence?",
        "I'd like to sit in once first, if that's allowed.",
        "Also: must everybody be a member?",
    ],
)
def test_question_of_another_form_is_heard_beside_a_join(question):
    """It goes to a coordinator; the request goes its way."""
    wish = "I'm an LCSW in Bend and would like to join a consultation group, Tuesdays at noon."
    found = understand(Words(f"{wish} {question}"))

    assert (Intent.JOIN, (Intent.QUESTION,)) == (found.intent, found.secondary_intents)


@pytest.mark.parametrize(
    "words",
    [
        "Three of us meet over soup and would like to become one of your groups and grow to six.",
        "We want to start a group out of our lunch hour. Would you send us maybe two more?",
        "My suitemate and I would start a group with, ideally, three strangers in it. We're two.",
    ],
)
def test_who_founds_a_group_with_some_already_offers_the_rest_of_its_seats(words):
    """The seats that are left are open to others."""
    assert Intent.OFFER_SEATS in _wishes(words)


def test_who_founds_a_group_alone_offers_no_seats():
    """How many would be there is only its size."""
    assert Intent.OFFER_SEATS not in _wishes("I'd like to start a group that may grow to six.")
