"""Years in practice, in the many ways therapists say them."""

from datetime import UTC, datetime

import pytest

from mail.reading import experience
from mail.reading.text import Text

SENT = datetime(2026, 11, 3, 10, 30, tzinfo=UTC)

STATED = [
    ("Looking for a group. LPC, 6 yrs, Eugene, mostly ACT.", 6),
    ("I'm an LCSW, about fourteen years in, psychodynamic.", 14),
    ("I am a licensed psychologist, doing this since 1998.", 28),
    ("About me: LMFT, 9 years licensed, in Ashland but fully telehealth.", 9),
    ("LPC, licensed 4 yrs, Portland (NE)", 4),
    ("relational / experiential, licensed 8 years, Tues midday", 8),
    ("I'm an LCSW with 18 years behind me and I've started AEDP training", 18),
    ("I work with a lot of older men and vets. 13 years. 6 to 8 guys.", 13),
    ("I have been at it ever since, forty-two years, and I am slower now.", 42),
    ("PhD and LMFT (psychologist too, I keep both), 26 years, 97219.", 26),
    ("I'm a licensed psychologist (PsyD, 2014) and a facilitator.", 12),
    ("I'm an LPC associate, second year, in Corvallis", 2),
    ("licensed as a CSWA last year after finishing my degree in 2023", 1),
    ("registered play therapist for nine of my twelve years as an LPC", 12),
    ("Years in practice: 13", 13),
    ("Years of experience: 7", 7),
    ("Years licensed: 11", 11),
    ("Experience: 22 years", 22),
    ("How long have you been in practice? 5 years", 5),
    ("licensed since 2009", 17),
    ("LPC since '14", 12),
    ("I've been in practice since the mid-90s", 31),
    ("in private practice since the early 2000s", 24),
    ("I graduated in 2018 and work in Bend", 8),
    ("class of 2021, LCSW", 5),
    ("got my license last spring", 0.5),
    ("I'm newly licensed, still finding my feet", 0),
    ("brand new to private practice after 15 years in community mental health", 15),
    ("12 yrs post licensure", 12),
    ("I've been a therapist for a dozen years", 12),
    ("I have been doing this going on twenty years", 19.5),
    ("two decades of clinical work, mostly with teens", 20),
    ("I have close to thirty years in practice", 29.5),
    ("30+ years in the field", 30),
    ("I've practiced for over 25 years", 25),
    ("about eight or nine years of practice", 8.5),
    ("3 years as an associate", 3),
    ("I'm in my 2nd year post-grad", 2),
    ("20 years as a nurse, 4 as a PMHNP", 4),
    ("I was a teacher for 15 years and have been an LPC for six", 6),
    ("licensed 2015, in practice since 2011", 15),
    ("coming up on ten years as a counselor", 10),
    ("twenty-plus years of doing therapy", 20),
    ("semi-retired, 40 years in", 40),
    ("LCSW here, 11 years out of school", 11),
    ("I have 7 yrs experience", 7),
    ("17 yrs exp, EMDR certified", 17),
    ("I've been licensed for three and a half years", 3.5),
    ("seasoned LMFT w/ 24 years under my belt", 24),
    ("I've been seeing clients for nine years", 9),
    ("ten years in community mental health and five in private practice", 15),
    ("I have practiced in Oregon for 16 years", 16),
    ("licensed three years ago", 3),
    ("I finished my internship and was licensed in 2020", 6),
    ("LMFT (2012), Medford", 14),
    ("I'm coming up on ten, so not new", 10),
    ("I hung out my shingle in 2006", 20),
    ("I've been a psychologist since 1991", 35),
    ("my practice turned 12 this year", 12),
    ("I am in my third year of practice", 3),
    ("18 months into private practice, LPC", 1.5),
    ("lcsw 8yrs portland emdr", 8),
    ("5+ yrs post-licensure, LICSW", 5),
    ("I've worked as a psychotherapist for 33 years", 33),
    ("been practicing 6ish years", 6),
    ("i have been a counselor fifteen years", 15),
    ("Almost 21 years doing couples work", 21),
    ("LMFT for 10 years, Salem", 10),
    ("I got licensed in 2022.", 4),
    ("I have been practicing for 12 years, the last 4 in private practice", 12),
    ("6 years licensed, 9 in the field", 9),
    ("I have about 10 years' experience with trauma", 10),
    ("a LPC of 19 years", 19),
    ("8 years in.", 8),
    ("Eight years in, two in private practice, LCSW.", 8),
    ("I'm a therapist with 14 years' experience in Beaverton", 14),
    ("Licensed in 2003 as an LCSW", 23),
    ("in year four of practice", 4),
    ("first-year LPC associate in Salem", 1),
    ("I just got my LCSW in August", 0),
    ("I've been a practicing LPC in Bend for 7 years.", 7),
    ("Psychologist, practicing 31 years", 31),
    ("I have been a social worker since 2001 and an LCSW since 2005.", 25),
    ("before that I was a pastor for 20 years; licensed as an LPC in 2019", 7),
    ("a bit over a decade as a therapist", 10),
]

UNSTATED = [
    "I have been in the area for about three years.",
    "We've met for about seven years on the first and third Mondays.",
    "our group has been meeting for 9 years",
    "my client has been coming for 12 years",
    "10+ years please; we got lopsided last time",
    "I would enjoy colleagues with ten or more years.",
    "we're all under ten years and all work with queer and trans clients",
    "everybody in it has been licensed at least fifteen years more than I have",
    "I supervised for ten years",
    "I've lived in Bend for 20 years",
    "When I came to Oregon in 1984 there were eleven of us",
    "I trained in 1989 with one of Erickson's people",
    "I am 52 years old",
    "I have been a member since 2015",
    "I was in a consult group for six years that just ended",
    "We have been meeting informally since January",
    "kids under 10 and their parents",
    "I can take 5 hours a month away from the office",
    "I've been looking for a group for two years",
    "my husband has been a therapist for 30 years",
    "We'd like someone with at least five years of experience",
    "I'd prefer people who have 15+ years in practice",
    "maybe after New Year, next year anyway",
    "I moved here in 2019",
    "we need to meet once a year at least",
    "in two years I'll retire",
    "I have been with the same group since 2008",
    "Eulalia died two years ago and we miss her",
    "the group has 40 years of history",
    "a one-year commitment",
]


@pytest.mark.parametrize(("words", "years"), STATED)
def test_years_are_read_as_a_colleague_would(words, years):
    """Years practising as a clinician if said, else years licensed, within half a year."""
    fact = experience.read(Text(words, date=SENT))

    assert fact is not None
    assert years == pytest.approx(fact.value, abs=0.6)
    assert fact.evidence in words


@pytest.mark.parametrize("words", UNSTATED)
def test_other_years_are_no_experience(words):
    """Years of a group, a residence, a client or a wish are not the writer's practice."""
    fact = experience.read(Text(words, date=SENT))

    assert fact is None


def test_since_needs_a_date_to_count_from():
    """Without a Date header "since 2009" gives no number rather than a guess."""
    fact = experience.read(Text("licensed since 2009"))

    assert fact is None


def test_signature_and_subject_are_read_when_the_body_is_silent():
    """Terse writers put the years into the signature or the subject."""
    signed = experience.read(Text("Looking for a group.", "Noor\nLPC, licensed 4 yrs", "Hi", SENT))
    titled = experience.read(Text("Any openings?", "", "LCSW 12 yrs seeking group", SENT))

    assert signed is not None
    assert 4 == signed.value
    assert titled is not None
    assert 12 == titled.value
