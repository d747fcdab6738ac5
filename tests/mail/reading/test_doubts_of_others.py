"""Doubts told in passing: the others unasked, a friend counted in, another's hand, no licence."""

import pytest

from mail.reading import doubts

TOLD = (
    ("consent", "the rest of them will hear of it when i see them thursday."),
    ("consent", "i'm writing on my own hook; the group can be told later."),
    ("consent", "my colleagues are on vacation and i haven't been able to ask."),
    ("consent", "two of us want this; the third i'll work on."),
    ("consent", "i've not raised it at the table yet."),
    ("consent", "three of four said yes, i'm waiting on marge."),
    ("consent", "no one else knows i'm advertising."),
    ("consent", "i'd want to sound out the others before anyone comes."),
    ("company", "my friends lou and bea want in, too."),
    ("company", "count bea lind in as well."),
    ("company", "my suite mate is keen."),
    ("company", "besides me there would be ann moss and lee park."),
    ("identity", "this is pam, dr. reed's assistant. he wants a group in bend."),
    ("identity", "my husband's too shy to write; he's an lpc of ten years."),
    ("identity", "could you put my daughter in a group?"),
    ("identity", "one of our lcsws wants a group in bend."),
    ("identity", "gladys would like to join a group (this is her daughter typing)."),
    ("eligibility", "my lpc lapsed in 2020 and i'm having it reinstated."),
    ("eligibility", "i've been officially retired on the board's books since 2019."),
    ("eligibility", "i'm finishing my ma in counseling; the internship starts in january."),
    ("eligibility", "i let everything lapse when my husband got sick."),
    ("eligibility", "my license is under suspension until march."),
    ("eligibility", "i'm a pastoral counselor without a license."),
)
NOT_TOLD = (
    ("consent", "all four of us agreed."),
    ("consent", "they'll hear from you on monday."),
    ("consent", "the others are glad of it."),
    ("consent", "nobody knows what a bowenian is."),
    ("company", "count me in as well."),
    ("company", "six besides me would be plenty."),
    ("company", "my colleagues are all in portland."),
    ("identity", "my husband is too tall for that chair."),
    ("identity", "could you put my name in?"),
    ("identity", "i used to be one of our county's clinicians and like it here."),
    ("eligibility", "lpc, active since june."),
    ("eligibility", "finishing my notes i thought of you."),
    ("eligibility", "i let the matter rest."),
)


@pytest.mark.parametrize(("topic", "words"), TOLD)
def test_what_is_told_in_passing_leaves_a_doubt(topic: str, words: str) -> None:
    """A careful human would ask before acting on it."""
    assert topic in doubts.find(words)


@pytest.mark.parametrize(("topic", "words"), NOT_TOLD)
def test_words_near_a_doubt_leave_none(topic: str, words: str) -> None:
    """A question too many costs the writer a mail."""
    assert topic not in doubts.find(words)
