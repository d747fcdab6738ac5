"""A need that no rule can weigh is said back in its writer's words (decision 0087)."""

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand

REQUEST = "LPC, Portland, CBT, five years, Mondays 6 to 8 pm, in person."


@pytest.mark.parametrize(
    "need",
    [
        "I'm severely allergic to dogs",
        "I have a bad peanut allergy",
        "I'm asthmatic",
        "I stutter",
        "I have a slight stammer",
        "Video is impossible for me",
        "Nobody under 15 years please",
        "My pronouns are they/them",
        "I need to nurse my baby halfway",
    ],
)
def test_need_without_a_rule_is_kept_in_its_words(need):
    """Lost without a word, it would seem to be minded."""
    found = understand(Words(f"{REQUEST} {need}."), subject="hello")

    assert (need,) == found.unweighed


@pytest.mark.parametrize(
    "words",
    [
        "I treat people who stutter.",
        "I work with asthmatic children and blind teens.",
        "No other day.",
        "My clients use they/them pronouns.",
    ],
)
def test_what_is_treated_is_no_need(words):
    """What therapists see all day is nothing that they need."""
    assert () == understand(Words(f"{REQUEST} {words}"), subject="hello").unweighed
