import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Asked, Intent

#: Answers to a proposal that sound like a yes and give none, or none without a condition.
NO_ACCEPTANCE = [
    "Accepted a spot elsewhere, sorry.",
    "Yes, I received this. More soon.",
    "Everyone looks great. I just don't have it in me.",
    "I accept that I'm too busy.",
    "Yes to the time. I don't know about the people.",
    "Let's do this another time.",
    "Yes I know I said Tuesdays, but that was before the surgery.",
    "Yes, that is my correct email. What group is this?",
    "Okay, got it.",
    "Ok thanks, will read tonight.",
    "Sure, send me the details.",
    "Great, tell me more.",
    "Perfect timing, I was just about to write you that I found a group.",
    "It would be a yes if I lived closer.",
    "I'm in two minds.",
    "I am in no position to join anything.",
    "I am in, she said, famously. Not me though.",
    "My husband says yes, I say no.",
    "They'd all say yes and so would I, in another life.",
    "Yes please remove me.",
    "Yes, take me out of the pool.",
    "Yes, cancel it.",
    "Yes I want to leave my group",
    "yes stop",
    "I accept your apology for the mix-up.",
    "I was going to accept but my week fell apart.",
    "I had hoped to say yes.",
    "I'd hoped to be able to join.",
    "I would have loved to join.",
    "I wish I could say yes.",
    "wish i could!",
    "If only it were Wednesday, yes.",
    "I'm happy to wait for another group.",
    "Happy to be asked, sad to say I can't.",
    "Glad to be included in the list, but this one's not for me.",
    "Looking forward to hearing about other groups.",
    "Sign me up for something closer.",
    "Put me down as undecided.",
    "Why not Thursday?",
    "Thumbs up for the idea, thumbs down for the hour.",
    "That works for Ann but not for me.",
    "Works? No.",
    "I could do it but don't want to.",
    "Who said yes so far?",
    "How many have accepted?",
    "Has everybody said yes?",
    "Does 'yes' commit me for a year?",
    "What does accepting involve?",
    "I'll accept once I know the address.",
    "I will join when my kids are back at school.",
    "I'd accept in a minute were it not for the drive.",
    "Not sure if 'yes' is allowed when I only can come monthly",
    "In January I start chemo.",
    "In fact I moved away.",
    "Done with groups for now.",
    "Definitely not.",
    "Yes and no.",
    "Of course I would have loved it last year.",
    "Fine group, wrong town.",
    "Agreed to another group last night.",
    "I'm in Portland these days.",
    "I'm in another group now.",
    "Count me in the maybe column.",
    "Lovely people, wrong day for me.",
]
#: Answers of an organizer that use the words of a confirmation and confirm nothing.
NO_CONFIRMATION = [
    "Confirmation will follow.",
    "I confirm that I got this.",
    "Yes I got your mail.",
    "I'd like to confirm but Sal is missing.",
    "We are on vacation.",
    "It's on my list.",
    "Everyone is in shock after the funeral.",
    "Let's go slower.",
    "We're ready to talk about it.",
    "Go ahead without me.",
    "Please go ahead and cancel.",
    "I want to go forward without Ann, can I?",
    "Ready when they are.",
    "Can you confirm that all five got the mail?",
    "Has everybody confirmed?",
    "Who has confirmed so far?",
    "I'll start looking for a room.",
    "We start talking next week.",
    "All are invited to dinner first.",
    "Good to go over it again first.",
    "Could you make it official for us in January?",
    "Confirmed two of five.",
    "I can confirm Ann and Bo, the others are open.",
    "Official word comes Friday.",
    "Yes, three of them; the fourth I don't know.",
    "We have a group of four and need a fifth first.",
]


def _answer(words, asked):
    return understand(Words(words), subject="Re: our question", asked=asked, to_token=True)


@pytest.mark.parametrize("words", NO_ACCEPTANCE)
def test_words_that_only_sound_like_a_yes_accept_nothing(words):
    """Never an acceptance that the writer did not give."""
    found = _answer(words, Asked.PROPOSAL)

    assert found.intent is not Intent.ACCEPT or "conditional" in found.flags


@pytest.mark.parametrize("words", NO_CONFIRMATION)
def test_words_that_only_sound_like_confirming_confirm_nothing(words):
    """Never a confirmation that the writer did not give."""
    assert _answer(words, Asked.ORGANIZER_CONFIRM).intent is not Intent.CONFIRM
