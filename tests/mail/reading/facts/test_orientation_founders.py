"""Schools told by their founders, where one's own way of working is spoken of."""

import pytest

from mail.quoting.words import Words
from mail.reading.facts import orientation_founders
from mail.reading.text import Text
from mail.reading.understand import understand

TOLD = [
    ("My way was always Sullivan's.", "Interpersonal Psychodynamic"),
    ("I was raised on Bowen.", "Bowen Family Systems"),
    ("The thinking behind it is Bowen, learned the slow way.", "Bowen Family Systems"),
    ("I'm a child of Milton Erickson.", "Hypnotherapy"),
    ("I trained with Minuchin's people.", "Structural Family Therapy"),
    ("I trained in Milan way in Montreal.", "Milan Systemic"),
    ("Mostly Linehan.", "Dialectical Behavior Therapy"),
    ("I'm self-psychologically minded.", "Self Psychology"),
    ("I think in attachment terms.", "Attachment-Based Therapy"),
    ("I work from a feminist place.", "Feminist Therapy"),
    ("Frankl all the way.", "Logotherapy"),
    ("I am analytically trained.", "Psychoanalysis"),
    ("I trained with Fosha.", "Accelerated Experiential Dynamic Psychotherapy"),
    ("I trained under Schwartz.", "Internal Family Systems"),
    ("I lean on Glasser; leaning on Glasser is a habit.", "Choice Theory / Reality Therapy"),
    ("Bowen is who I read at night.", "Bowen Family Systems"),
    ("Winnicott is who I come back to.", "Object Relations"),
    ("We're a talky, Winnicottish lot.", "Object Relations"),
    ("I was formed in the school of Dr. Jung.", "Jungian Analytical Psychology"),
    ("I work with attachment as the spine of it.", "Attachment-Based Therapy"),
    ("Mostly Haley.", "Strategic Family Therapy"),
    ("Method: Aaron Beck, whom I knew.", "Cognitive Behavioral Therapy"),
    ("My whole shelf is Marsha Linehan and a cookbook.", "Dialectical Behavior Therapy"),
    ("Weiss and Sampson is my frame.", "Control Mastery Theory"),
    ("I'd like a group with a taste for Jung.", "Jungian Analytical Psychology"),
    ("I study with a Bowen teacher.", "Bowen Family Systems"),
]
NEAR_MISSES = [
    "My landlord Mr. Bowen is raising the rent.",
    "I was not raised on Freud.",
    "I live on Beck Street.",
    "Milan is where my sister lives.",
    "I see kids with attachment wounds.",
    "Dr. Sullivan told me of your groups.",
    "I used to lean on Klein.",
    "I work in Rogers County.",
    "Bowen is who I share the lease with.",
    "Ellis, my dog, comes along.",
    "Someone who reads Aaron Beck would bore me.",
    "William Glasser from the bank rents the room upstairs.",
]


@pytest.mark.parametrize(("words", "school"), TOLD)
def test_a_founder_stands_for_a_school_where_ones_way_is_told(words, school):
    """The surname alone is no school: it is leaned on, followed, or all the way."""
    (found,) = orientation_founders.read(Text(words))

    assert (school, "positive") == (found.value, found.polarity)
    assert found.evidence.lower() in words.lower()


@pytest.mark.parametrize("words", NEAR_MISSES)
def test_a_surname_by_itself_is_no_school(words):
    """A landlord, a street, a dog, and what is not or no longer followed."""
    assert () == orientation_founders.read(Text(words))


def test_a_founder_counts_beside_a_school_that_is_named():
    """What one was raised on is trained in as well as what one calls one's way."""
    found = understand(Words("I'd like a group. Gestalt is my way, raised on Sullivan, LPC, Bend."))

    assert {"Gestalt", "Interpersonal Psychodynamic"} == {
        fact.value for fact in found.facts.orientations
    }
