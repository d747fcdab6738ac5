"""Whether a search goes on beside a decline, and how a group is left."""

from __future__ import annotations

import pytest

from mail.reading.caring import parting, searching

GOES_ON = (
    "Do keep my name in the drawer for something closer to La Grande.",
    "I'm not out of the running for another.",
    "Ask me when the snow's gone? I'd like to stay in your pile.",
    "I do not want to lose my place in line.",
    "If you keep a list for people with free mornings, write me into that one.",
    "Better luck with another mixture.",
    "Third time lucky?",
    "Something online with folks from over the mountains, now you're talking.",
    "The management would look kindly on a later hour.",
    "It's not a no to you guys, it's a no to right now.",
    "Pass. But do shuffle again.",
    "Throw me back in the hat.",
    "I'd jump at one in Medford.",
    "Should anything turn up on a Friday, I'm your man.",
    "Anything without him, I'll take.",
    "My door stays open.",
    "No hurry, I can wait.",
    "Any other weekday, same place, and I'm yours.",
    "Salem or Keizer or nothing.",
    "Nearer to Albany and I'd reconsider.",
    "Don't close my file.",
    "Don't forget me, though.",
    "Might I wait for the next?",
    "Anything with curtains.",
    "Anybody else will do.",
    "Please re-read my request.",
    "I'll let this one go by. February?",
)
NEITHER = (
    "No. It isn't for me.",
    "I'll pass.",
    "No, thank you.",
    "Thanks, but that drive is too much.",
    "I must decline.",
    "The hours don't work.",
    "Kind of you, but no.",
    "I don't think these are my people.",
)
IS_OVER = (
    "A colleague's group had an empty chair and I took it a fortnight ago. You can close the file.",
    "Not this, nor the one after it.",
    "Consider the matter of finding me company concluded.",
    "Don't look for another one for me.",
    "No new group, please.",
    "I've joined a circle elsewhere.",
    "You may tear up my request.",
    "Stop searching, please.",
    "I'm sorted, thanks.",
    "Give mine to somebody who needs one.",
    "Take me off the waiting list.",
    "I won't be needing a group any longer.",
    "I have retired.",
)
NOT_OVER = (
    "I don't want a group that meets at night.",
    "I'm not looking for supervision.",
    "This one is too far for me.",
    "Don't put me with beginners.",
    "Keep searching.",
    "I found the list of names odd.",
)
LEFT_AT_ONCE = (
    "I'm out of G-2888 as of tonight and won't be at Monday's.",
    "Please tell the Monday people I won't be there next week or ever.",
    "I'm not able to give a run of farewell meetings.",
    "Last Tuesday was my last.",
    "I've already stopped going.",
    "Effective immediately I am out.",
    "I'll skip the goodbyes.",
)
LEFT_WITH_NOTICE = (
    "We agreed that I'd stay through November 25 so there's time for a decent goodbye.",
    "My closing session with them is the 18th of December.",
    "Two more sessions, December 7 and January 4, then my seat is free.",
    "I'll finish out October with them.",
    "The Roseburg group loses me after Dec 10.",
    "They've known since summer.",
    "I broke the news on Thursday.",
    "The 26th is the last one I'll attend, it is my last.",
    "I'll come to say my goodbyes.",
)


@pytest.mark.parametrize("words", GOES_ON)
def test_who_asks_for_the_next_one_waits_on(words: str) -> None:
    """A decline that speaks of another group keeps its place."""
    assert searching.goes_on(words.lower())


@pytest.mark.parametrize("words", NEITHER)
def test_a_bare_decline_says_nothing_of_the_next_one(words: str) -> None:
    """Only words about the next group, or an end, settle what becomes of the search."""
    assert not searching.goes_on(words.lower())
    assert not searching.is_over(words.lower())


@pytest.mark.parametrize("words", IS_OVER)
def test_who_waves_off_the_next_one_ends_the_search(words: str) -> None:
    """A file to be closed, company found elsewhere, no other wanted: it is over."""
    assert searching.is_over(words.lower())


@pytest.mark.parametrize("words", NOT_OVER)
def test_a_limit_or_a_complaint_ends_no_search(words: str) -> None:
    """What the next group must not be is no end of the search."""
    assert not searching.is_over(words.lower())


@pytest.mark.parametrize("words", LEFT_AT_ONCE)
def test_a_group_may_be_left_at_once(words: str) -> None:
    """Gone from now on, or without the farewell meetings."""
    assert parting.at_once(words.lower())


@pytest.mark.parametrize("words", LEFT_WITH_NOTICE)
def test_notice_is_a_last_meeting_or_others_who_know(words: str) -> None:
    """A date still to come, or that the others were told, is notice (guideline 18)."""
    assert parting.with_notice(words.lower())
    assert not parting.at_once(words.lower())


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("call it off. put the rest of us back in the pool.", True),
        ("return both of us to the list.", True),
        ("put it on ice, but i don't want to be taken off.", True),
        ("otherwise keep me on the list.", True),
        ("call it off, we are done.", False),
        ("put the list of names back in the mail.", False),
    ],
)
def test_a_place_is_kept_in_plain_words(words: str, kept: bool) -> None:
    """Beside another wish only plain words keep a place among those who wait."""
    assert kept is searching.keeps_place(words)


@pytest.mark.parametrize(
    ("words", "over"),
    [
        ("no need to look for anything else for me.", True),
        ("please do not look for another group for me.", True),
        ("i don't need another.", True),
        ("i'd like another one.", False),
        ("i won't be back.", False),
    ],
)
def test_who_leaves_may_want_no_other(words: str, over: bool) -> None:
    """A request is closed by who says so, not by who leaves."""
    assert over is searching.needs_no_other(words)


def test_a_file_that_shall_not_be_closed_is_not_closed() -> None:
    """The denial turns the order about."""
    assert not searching.is_over("i'd still like to be in something, so don't close the file.")
    assert searching.is_over("you may take my card out of the box.")
