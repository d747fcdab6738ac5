"""Orientations with polarity, and the abbreviations that clash."""

import pytest

from mail.reading import orientation
from mail.reading.text import Text

ACT = "Acceptance and Commitment Therapy"
CBT = "Cognitive Behavioral Therapy"
DBT = "Dialectical Behavior Therapy"
EFCT = "Emotionally Focused Couple Therapy"
IFS = "Internal Family Systems"
SE = "Somatic Experiencing"
SOMATIC = "Somatic (general)"
MI = "Motivational Interviewing"

# (words, positive, negative)
STANCES = [
    ("LPC, 6 yrs, Eugene, mostly ACT. Weds after 3.", [ACT], []),
    (
        "I do NOT do CBT. My work is existential-humanistic with some Gestalt.",
        ["Existential", "Humanistic", "Gestalt"],
        [CBT],
    ),
    (
        "Two of us are EMDR people, I'm more narrative/collaborative.",
        ["EMDR", "Narrative Therapy", "Collaborative Language Systems"],
        [],
    ),
    (
        "Mostly systemic and narrative, still finding my way.",
        ["Family Systems", "Narrative Therapy"],
        [],
    ),
    ("not an emdr group tho i dont do that", [], ["EMDR"]),
    (
        "Somatic and attachment leaning, two of us are SE practitioners.",
        [SOMATIC, "Attachment-Based Therapy", SE],
        [],
    ),
    ("I've got nothing against CBT with bigger kids.", [], []),
    ("NOT an IFS group and NOT an EMDR group. I respect both.", [], [IFS, "EMDR"]),
    ("I'm Kleinian and stubborn.", ["Object Relations"], []),
    ("this is not an all-Gottman group", [], []),
    ("I used to do CBT and now I'm psychodynamic.", ["Psychodynamic"], [CBT]),
    ("My regular work is ACT and existential.", [ACT, "Existential"], []),
    ("we act as a sounding board for each other", [], []),
    ("in Oregon or Washington", [], []),
    ("my office is in SE Portland", [], []),
    ("inner SE near Division", [], []),
    ("I'm SE trained and do IFS", [SE, IFS], []),
    ("questions about CPT codes and billing", [], []),
    ("CPT and PE for veterans", ["Cognitive Processing Therapy", "Prolonged Exposure"], []),
    ("PACT and Gottman, couples only", ["PACT", "Gottman Method"], []),
    ("we made a pact to meet monthly", [], []),
    ("EFT with couples", [EFCT], []),
    ("EFT trained", ["EFT (unspecified)"], []),
    ("EFT (tapping) and hypnosis", ["Emotional Freedom Techniques", "Hypnotherapy"], []),
    ("MI and harm reduction mostly", [MI, "Harm Reduction"], []),
    ("I moved here from Ann Arbor, MI 48104", [], []),
    ("dbt and act mostly", [DBT, ACT], []),
    (
        "ISTDP, AEDP, whatever goes deep: I'm trained in AEDP",
        ["Accelerated Experiential Dynamic Psychotherapy"],
        [],
    ),
    ("RO-DBT and DBT", ["Radically Open DBT", DBT], []),
    (
        "relational / experiential (AEDP trained)",
        ["Relational (general)", "Experiential", "Accelerated Experiential Dynamic Psychotherapy"],
        [],
    ),
    ("relational psychoanalytic training", ["Relational Psychoanalysis"], []),
    (
        "I run a CBT-I clinic and do ERP",
        ["CBT for Insomnia", "Exposure and Response Prevention"],
        [],
    ),
    ("I report to CPS a lot", [], []),
    ("the school system is hard on my teens", [], []),
    ("it regulates the nervous system", [], []),
    ("please see attachment", [], []),
    ("attachment-focused, with some EMDR", ["Attachment-Based Therapy", "EMDR"], []),
    ("I'm pretty eclectic", ["Eclectic"], []),
    ("I call myself integrative", ["Integrative"], []),
    ("integrative medicine clinic", [], []),
    ("no CBT please", [], [CBT]),
    ("anything but DBT", [], [DBT]),
    ("I'm not trained in EMDR", [], ["EMDR"]),
    (
        "I don't do CBT, DBT or ERP but I love narrative therapy",
        ["Narrative Therapy"],
        [CBT, DBT, "Exposure and Response Prevention"],
    ),
    ("my supervisor is psychodynamic", [], []),
    ("My old group was all CBT; I'm a Jungian.", ["Jungian Analytical Psychology"], []),
    (
        "Orientation(s): Motivational Interviewing, Solution-focused, Existential",
        [MI, "Solution-Focused Brief Therapy", "Existential"],
        [],
    ),
    ("Orientation: psychodynamic, relational", ["Psychodynamic", "Relational (general)"], []),
    (
        "play, filial, Theraplay, PCIT, anything on the floor",
        ["Play Therapy", "Filial Therapy", "Theraplay", "Parent-Child Interaction Therapy"],
        [],
    ),
    ("I play guitar and collect dynamic range compressors", [], []),
    ("looking for an IFS group", [IFS], []),
    ("it doesn't have to be EMDR", [], []),
    ("pyschodynamic, 12 yrs", ["Psychodynamic"], []),
    ("somatic symptoms in my chronic pain folks", [], []),
    ("sensorimotor & hakomi", ["Sensorimotor Psychotherapy", "Hakomi"], []),
    ("Bowenian family systems", ["Bowen Family Systems", "Family Systems"], []),
    (
        "family systems, structural and strategic",
        ["Family Systems", "Structural Family Therapy", "Strategic Family Therapy"],
        [],
    ),
    ("I've moved away from CBT toward ACT", [ACT], [CBT]),
    ("CBT isn't my thing", [], [CBT]),
    (
        "trauma-informed, EMDR and brainspotting",
        ["Trauma-Informed (general)", "EMDR", "Brainspotting"],
        [],
    ),
    ("IFS-informed and Gottman level 2", [IFS, "Gottman Method"], []),
    (
        "ketamine-assisted and psilocybin work",
        ["Ketamine-Assisted Psychotherapy", "Psilocybin Facilitation"],
        [],
    ),
    ("I do mostly dbt groups at the agency", [DBT], []),
    ("solution focused brief therapy", ["Solution-Focused Brief Therapy"], []),
    ("relational trauma is my focus", [], []),
    ("we have an interesting group dynamic", [], []),
    ("schema and CFT", ["Schema Therapy", "Compassion-Focused Therapy"], []),
    ("Bilingual, feminist and multicultural lens", ["Feminist Therapy", "Multicultural"], []),
    ("person-centred with a bit of CBT", ["Person-Centered", CBT], []),
    ("I am a sex therapist", ["Sex Therapy"], []),
    (
        "I came up psychodynamic and then found something I would call contemplative",
        ["Psychodynamic", "Contemplative Psychotherapy"],
        [],
    ),
    ("mindfulness-based, Buddhist psychology", ["Mindfulness-Based"], []),
    (
        "art therapist; sandtray and play therapy with kids",
        ["Art Therapy", "Sandtray / Sandplay", "Play Therapy"],
        [],
    ),
    ("trained in EMDR but not looking for an EMDR group", ["EMDR"], []),
    ("I'm tired of CBT", [], [CBT]),
    ("DBT isn't required", [], []),
    ("a former CBT person", [], [CBT]),
]


@pytest.mark.parametrize(("words", "positive", "negative"), STANCES)
def test_stances_are_read_with_polarity(words, positive, negative):
    """Practised or wanted is positive, rejected or left behind negative, the rest nothing."""
    facts = orientation.read(Text(words))

    assert sorted(positive) == sorted(f.value for f in facts if f.polarity == "positive")
    assert sorted(negative) == sorted(f.value for f in facts if f.polarity == "negative")
    assert all(f.evidence in words for f in facts)


def test_the_other_two_of_a_question_are_rejected():
    """Names asked about and then waved off together become negative."""
    words = (
        "Is that emotionally focused COUPLES therapy, the individual emotion-focused therapy, or"
        " tapping? I do the couples one (EFCT), I have no training in the other two."
    )

    facts = {f.value: f.polarity for f in orientation.read(Text(words))}

    assert {
        EFCT: "positive",
        "Emotion-Focused Therapy": "negative",
        "Emotional Freedom Techniques": "negative",
    } == facts


def test_another_persons_orientation_is_not_the_writers():
    """What a neighbor is stays the neighbor's."""
    facts = orientation.read(Text("We invite Oskar. He's a neighbor of mine, LPC, psychodynamic."))

    assert () == facts
