"""Whole letters in many voices, each with what a careful colleague would note down."""

from datetime import UTC, datetime

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand

SENT = datetime(2026, 11, 3, 10, 30, tzinfo=UTC)

# (words, signature, years, licences, town, format, orientations practised or wanted, free days)
VOICES = [
    (
        "lmft associate, 1.5 yrs, gresham. gottman + eft couples. any eve but wed. zoom",
        "",
        1.5,
        "MFTA",
        "Gresham",
        "online",
        "Gottman Method; Emotionally Focused Couple Therapy",
        "any",
    ),
    (
        "I used to be a CADC and ran groups at a treatment center for nine years before going back to "
        "school; I've been a therapist (LPC) for four. Mostly MI and ACT, some DBT skills. Roseburg. "
        "Monday or Tuesday mornings, before 11. Online is easiest but I'd drive to Eugene once in a while.",
        "",
        4,
        "LPC",
        "Roseburg",
        "hybrid",
        "Motivational Interviewing; Acceptance and Commitment Therapy; Dialectical Behavior Therapy",
        "Mon; Tue",
    ),
    (
        "Name: Orla Finn\nLicense: LPC, NCC\nYears: 6\nWhere: Corvallis (97330)\n"
        "Approach: person-centered, narrative\nFormat: either\nTimes: M/W 12-1:30, not Fridays\nSize: 4-6",
        "",
        6,
        "LPC; NCC",
        "Corvallis",
        "hybrid",
        "Person-Centered; Narrative Therapy",
        "Mon; Wed",
    ),
    (
        "I have been practicing in Ashland for 26 years; before that I taught middle school for eight. LPC. "
        "Jungian with a somatic bent. Not on Zoom. Mondays at two.",
        "",
        26,
        "LPC",
        "Ashland",
        "in_person",
        "Jungian Analytical Psychology; Somatic (general)",
        "Mon",
    ),
    (
        "I closed my Portland office last spring and now see everyone from my home in Manzanita. PhD, "
        "licensed psychologist, thirty-odd years. Existential, with a long Gestalt past I no longer "
        "practice. Video. Mid-mornings Tuesday through Thursday.",
        "",
        30,
        "PhD; PSY",
        "Manzanita",
        "online",
        "Existential",
        "Tue; Wed; Thu",
    ),
    (
        "I'm 2 years licensed (LCSW) but 10 years in the field counting case management. Beaverton. CBT & "
        "solution-focused; not a fan of IFS. Thursday 6:30-8pm works, or Sunday afternoons. Within 20 min "
        "of 97005 or online.",
        "",
        10,
        "LCSW",
        "Beaverton",
        "hybrid",
        "Cognitive Behavioral Therapy; Solution-Focused Brief Therapy",
        "Thu; Sun",
    ),
    (
        "Dear Committee, please consider this my application. I hold a doctorate (Psy.D.) and have been "
        "licensed by the Oregon Board of Psychology since 1996. I am guided by Kohut and Winnicott. I can "
        "be available Tuesdays and Fridays between 1:00 and 3:00, in person.",
        "Elias Thorne, Psy.D.\nLicensed Psychologist\nNewberg, OR",
        30,
        "PsyD; PSY",
        "Newberg",
        "in_person",
        "Self Psychology; Object Relations",
        "Tue; Fri",
    ),
    (
        "I can't do evenings because of kids. LCSW-6 yrs-Tigard-IFS/somatic. Noon hour Mon Wed or Thurs. "
        "Online ok, in person better.",
        "",
        6,
        "LCSW",
        "Tigard",
        "in_person",
        "Internal Family Systems; Somatic (general)",
        "Mon; Wed; Thu",
    ),
    (
        "I've drifted over the years from straight CBT into something more relational and body-aware. "
        "LCSW, Salem, 13 yrs.",
        "",
        13,
        "LCSW",
        "Salem",
        None,
        "Relational (general); Somatic (general)",
        "",
    ),
    (
        "strength-based, trauma informed, and a bit of narrative. CSWA in Gresham, 1.5 yrs. Wednesdays off "
        "so anytime then. Online.",
        "",
        1.5,
        "CSWA",
        "Gresham",
        "online",
        "Positive Psychology; Trauma-Informed (general); Narrative Therapy",
        "Wed",
    ),
    (
        "I'm not a technique person. If you need a word: humanistic. 30 years a psychologist in Corvallis. "
        "A living room would be nicest.",
        "",
        30,
        "PSY",
        "Corvallis",
        "in_person",
        "Humanistic",
        "",
    ),
    (
        "My training was family therapy at Purdue (structural-strategic); I've since added EFT for couples. "
        "LMFT, 14 yrs, Wilsonville. Tues AM or Fri after 1.",
        "",
        14,
        "LMFT",
        "Wilsonville",
        None,
        "Structural Family Therapy; Strategic Family Therapy; Emotionally Focused Couple Therapy",
        "Tue; Fri",
    ),
    (
        "I'm a psychiatric nurse practitioner who still does therapy (supportive, some CBT-I). Newly moved "
        "from Boise to Ontario. Licensed since 2018. Mountain time: Tuesdays noon-1. Online.",
        "",
        8,
        "PMHNP",
        "Ontario",
        "online",
        "CBT for Insomnia",
        "Tue",
    ),
    (
        "I work at the VA in Roseburg M-F 8-4:30 so evenings after 5:30 or Saturdays. Psychologist, PhD, 12 "
        "yrs licensed. CPT, PE, some IFS lately. Online please.",
        "",
        12,
        "PSY; PhD",
        "Roseburg",
        "online",
        "Cognitive Processing Therapy; Prolonged Exposure; Internal Family Systems",
        "any; Sat",
    ),
]


def _set(words):
    return set(filter(None, words.split("; ")))


@pytest.mark.parametrize(
    ("words", "signature", "years", "licences", "town", "way", "orientations", "days"),
    VOICES,
    ids=[row[0][:24] for row in VOICES],
)
def test_a_letter_is_noted_down_as_a_colleague_would(
    words, signature, years, licences, town, way, orientations, days
):
    """All facts of one letter together, whatever the voice."""
    facts = understand(
        Words(words, signature=signature), subject="consultation group", sent_at=SENT
    ).facts

    assert years == pytest.approx(facts.experience_years.value, abs=1)
    assert _set(licences) == {fact.value for fact in facts.licences}
    assert town == facts.place.value
    assert way == (facts.format and facts.format.value)
    assert _set(orientations) == {f.value for f in facts.orientations if f.polarity == "positive"}
    assert _set(days) == {slot.day for slot in facts.availability if slot.polarity == "free"}


def test_hours_of_another_town_carry_its_zone():
    """Ontario in Oregon keeps Mountain time, whether it is said or not."""
    found = understand(Words("LPC in Ontario, Oregon. Tuesdays 12-1. Online."), sent_at=SENT)

    assert ["America/Boise"] == [slot.zone for slot in found.facts.availability]
