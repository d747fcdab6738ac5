"""Years in practice, in the many ways therapists say them."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from mail.reading.facts import experience, unsaid_years
from mail.reading.text import Text

SENT = datetime(2026, 11, 3, 10, 30, tzinfo=UTC)

STATED = [
    ("I put my LPC on inactive status in May after 27 years, and I miss it.", 27),
    ("In eighteen months I shall close my practice here after thirty-four years in it.", 34),
    ("I have been seeing families in one way or another for forty years.", 40),
    ("I have had the\nLCSW for\nthirteen years and AEDP is all I have of a religion.", 13),
    ("An Army chaplain for twenty-two years, licensed counselor these eleven.", 11),
    ("I'm either thirty years in or seven, depending on whom you ask.", 30),
    ("LPC, three decades and change", 30),
    ("half a decade in private practice", 5),
    ("1st yr post-licensure", 1),
    ("I qualified in 1996 and was made an LPC here in 2019.", 30),
    ("just shy of twenty years in the chair", 19.5),
    ("I got licensed the year the twins were born, 2008.", 18),
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
    ("Years in practice: 13 and a half", 13.5),
    ("Years in practice: 13 and still learning", 13),
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


# Said in passing, beside jobs before, other people's years and settings that add up.
IN_PASSING = [
    ("I have held my license (LMFT) since 1999 and have practiced in Roseburg since 2003.", 27),
    ("LCSW for 13 years, Boise", 13),
    ("I'm licensed in both Oregon and Idaho and live in Boise now, LCSW for 13 years.", 13),
    ("I'm an enrolled member of the Klamath Tribes and an LPC of ten years in Chiloquin.", 10),
    ("PMHNP here, prescribing for six years and before that a hospital RN for twenty.", 6),
    ("I've been at this for eleven years", 11),
    ("I've been at it 22 years now", 22),
    ("this is my ninth year as a therapist", 9),
    ("entering my fifth year of private practice", 5),
    ("I just hit the ten year mark as a therapist", 10),
    ("just celebrated twenty years in practice", 20),
    ("thirty-one years and counting in this field", 31),
    ("LPC since 2014 (associate since 2011), Medford.", 15),
    ("I got my LCSW in 2016", 10),
    ("I was licensed in the fall of 2019", 7),
    ("licensed as a psychologist in California in 2004 and here in 2015", 22),
    ("Years in practice - 9", 9),
    ("years in practice.... 16", 16),
    ("Experience: since 2010", 16),
    ("Experience - about 7 yrs", 7),
    ("exp: 12y", 12),
    ("I am an LMFT (8 years)", 8),
    ("LPC (6y), LCSW candidates welcome", 6),
    ("LCSW x 12 years", 12),
    ("LCSW, 9+ years", 9),
    ("LCSW 15+", 15),
    ("been doing this work for more than two decades", 20),
    ("nearly a quarter century of practice", 25),
    ("a quarter of a century in the chair", 25),
    ("I have been a psychologist for the better part of thirty years", 30),
    ("for the past 17 years I have worked as a counselor in Albany", 17),
    ("over the last fourteen years I've built a practice around trauma", 14),
    ("started seeing clients in 2013, licensed in 2016", 13),
    ("I started my practice in 2009", 17),
    ("opened my practice eight years ago", 8),
    ("I became a therapist in 2012 after a career in publishing", 14),
    ("got into this field in 1995", 31),
    ("I've been licensed since March of 2018", 8),
    ("I have my license since June 2021", 5),
    ("Licensed June 2020.", 6),
    ("Licensed: 2017", 9),
    ("I'm about to start year 7", 7),
    ("in my 4th year post licensure", 4),
    ("Two and a half years licensed.", 2.5),
    ("2.5 yrs post-license", 2.5),
    ("a year and a half as an associate", 1.5),
    ("18 mos. as an associate", 1.5),
    ("I'm six months into my associate registration", 0.5),
    ("I've been a PCA for two years", 2),
    ("registered associate since January 2025", 1.8),
    ("with a little over five years of experience", 5),
    ("with just under ten years experience", 9.5),
    ("with well over 20 years' experience", 20),
    ("I've got fifteen years", 15),
    ("I have 15 years of clinical experience, 6 of them in private practice", 15),
    ("I have 30 years in, most of it at the VA", 30),
    ("psychologist 28 years, semi retired", 28),
    ("I am a psychologist with thirty plus years of experience", 30),
    ("30-odd years of practice", 30),
    ("some twenty years of practice", 20),
    ("twenty years' practice", 20),
    ("8 to 10 years of practice", 9),
    ("Ten, maybe eleven years in practice", 10.5),
    ("been in private practice going on 7 years", 6.5),
    ("coming up on my tenth year", 10),
    ("nine years this spring since I was licensed", 9),
    ("it's been 12 years since I got licensed", 12),
    ("It has been sixteen years since I finished my psych residency", 16),
    ("I finished my residency in 2010 and have been in practice since", 16),
    ("finished grad school in 2015 and have been seeing clients ever since", 11),
    ("MSW 2012, LCSW 2015", 11),
    ("PsyD 2008, licensed 2010", 16),
    ("LCSW, 2011", 15),
    ("practicing since '98", 28),
    ("licensed in '05", 21),
    ("in the field since the 80s", 41),
    ("since the late eighties I have been doing analytic work", 38),
    ("Former nurse (14 years), therapist for the last 6.", 6),
    ("I taught high school for ten years before becoming an LPC, 7 years ago", 7),
    ("spent a dozen years in ministry, four as a licensed counselor", 4),
    ("I've been a therapist for 9 years; our old group met for 6 of those.", 9),
    ("I am 61 and have practiced for 33 years.", 33),
    ("I moved to Oregon 3 years ago; I've been a clinician for 14.", 14),
    ("Though I've only lived here two years I've practiced for eighteen", 18),
    ("I've practiced for eighteen.", 18),
    ("Ive been practicing 11 yrs", 11),
    ("been an lpc 7yrs", 7),
    ("ive been a lcsw for abt 10 yrs", 10),
    ("10yrs in practice", 10),
    ("10 yrs. in practice", 10),
    ("4yrs licensed", 4),
    ("lmft five years", 5),
    ("lpc, almost 3 years", 2.5),
    ("newly licenced LPC", 0),
    ("brand new LCSW", 0),
    ("I passed my exam and got licensed this month", 0),
    ("I am a baby therapist, licensed four months", 0.3),
    ("I have been licensed for a year", 1),
    ("I've been licensed about a year", 1),
    ("one year post licensure", 1),
    ("a first year associate", 1),
    ("second-year CSWA", 2),
    ("I'm a third year associate (LPC)", 3),
    ("I have three years under supervision as an associate", 3),
    ("practicing clinician of 21 years", 21),
    ("26 year veteran of community mental health", 26),
    ("a twelve-year LPC", 12),
    ("I'm a 20-year LCSW in Salem", 20),
    ("Twenty-two years as a psychologist has taught me I can't do it alone.", 22),
    ("After 19 years of practice I'm lonely.", 19),
    ("After nineteen years in this work, I'm lonely.", 19),
    ("In practice 24 years.", 24),
    ("in practice for twenty four years", 24),
    ("I have practiced psychotherapy for 40 years, and taught it for ten", 40),
    ("My experience: 6 years", 6),
    ("How long: 12 years", 12),
    ("3) 11 years", 11),
    ("1. LCSW\n2. 8 years\n3. Salem", 8),
    ("15 yrs", 15),
    ("Fifteen years.", 15),
    ("it's 12 years, sorry, I forgot to say", 12),
    ("You asked about my years: nine.", 9),
    ("I've seen clients since 2001.", 25),
    ("I've worked in mental health since 2007, licensed since 2012", 19),
    ("working in community mental health for 6 years, LCSW the last 2", 6),
    ("I've been doing couples therapy for 16 years, Gottman level 3", 16),
    ("17 years of couples work", 17),
    ("I've worked with kids for 13 years", 13),
    ("Treating eating disorders for 10 years", 10),
    ("licensed for 4.5 years", 4.5),
    ("I hold an LMFT (2009).", 17),
    ("I've been an independent practitioner since 2018", 8),
    ("I've had my own practice for 8 years", 8),
    ("have had my license 3 years", 3),
    ("license 6 yrs old", 6),
    ("my license is two years old", 2),
    ("seven years licensed; eleven if you count the agency", 11),
    ("I am in my first year of practice", 1),
    ("I'm in my twelfth year.", 12),
    ("Eleven years as a therapist, three of them as an associate.", 11),
    ("Thirty years ago I started doing this work.", 30),
    ("I started doing this work thirty years ago", 30),
    ("I began my practice in the mid nineties", 31),
    ("1998 was the year I was licensed", 28),
    ("since getting licensed in 2013 I've worked alone", 13),
    ("I've had 14 years of practice.", 14),
    ("with 9 yrs in private practice & 4 yrs agency before that", 13),
    ("two years in a hospital, six in private practice", 8),
    ("worked inpatient for 5 years and outpatient for 7", 12),
]

ELSEWHERE = [
    "My group of eight years just folded.",
    "I've had this office for 12 years.",
    "I've been on your waiting list for two years",
    "we've been a group for 11 years",
    "I was in a Balint group for 9 years.",
    "our consultation group, 14 years old, has two openings",
    "we've been meeting 6 years",
    "I've been sober 12 years",
    "I have two kids, 7 and 10 years old",
    "a 15 year old client",
    "I worked as a nurse for 20 years",
    "I taught for 12 years before this",
    "she has 20 years of experience and is retiring",
    "My supervisor has 30 years in the field",
    "someone with 15 years or more would be great",
    "at least 5 years licensed please",
    "I'd like peers with 5-10 years in practice",
    "looking for folks 10+ years in",
    "anyone with 20 years who can teach me",
    "I lived in Portland for ten years",
    "I've been back in Oregon since 2018",
    "been in Bend since 2015",
    "Our clinic has been open since 2001",
    "the agency has served Salem for 40 years",
    "I joined the association in 2020",
    "a member for 6 years",
    "I've been looking since 2024",
    "my last consult group ended two years ago",
    "I had a group for 5 years in Denver",
    "I retired two years ago",
    "my hours: 9 to 5",
    "I have five hours a week",
    "For the next two years I'll be part-time",
    "I expect to retire in 3 years",
    "we want a two-year commitment",
    "I am 44 years old",
    "I turned 60 last year",
    "the members have between 10 and 25 years of practice",
    "We range from 4 to 30 years in practice.",
    "Everyone in the group is 10 years out or more",
    "six of us, all with 20+ years",
    "We're all in practice at least ten years",
    "I quit my last group after three years",
    "I have been married to a therapist for 20 years",
    "trained in EMDR in 2015",
    "EMDR certified since 2017",
    "completed IFS Level 1 in 2022",
    "Yes to Thursday. I've known Ann for 20 years.",
    "I've known two of them for years",
    "Last year was hard",
    "In 2019 I was in G-2011",
    "Copyright 2015",
    "Open enrollment ends Dec 15, 2026",
    "I met my consultant for 3 years",
    "my practice partner has been doing this since 1990",
    "my suite mate is an LCSW of 22 years",
    "Twenty years ago we would have met in a pub.",
    "I have supervised associates for eight years",
    "I ran a group for four years",
    "I was in supervision for four years",
    "my daughter is two years in college",
    "I've been away from Oregon for six years",
    "the five year plan of the association",
    "I took two years off",
    "I'm on sabbatical for a year",
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


@pytest.mark.parametrize(
    "words",
    ["Licensed since 2018.", "Licensed since Covid hit.", "Years in practice: since 2018"],
)
def test_years_since_what_is_still_to_come_are_none(words):
    """A wrong clock dates a letter before what it tells of; nobody has practised minus five."""
    before = experience.read(Text(words, date=datetime(2015, 3, 1, tzinfo=UTC)))
    after = experience.read(Text(words, date=SENT))

    assert before is None
    assert after is not None


def test_signature_and_subject_are_read_when_the_body_is_silent():
    """Terse writers put the years into the signature or the subject."""
    signed = experience.read(Text("Looking for a group.", "Noor\nLPC, licensed 4 yrs", "Hi", SENT))
    titled = experience.read(Text("Any openings?", "", "LCSW 12 yrs seeking group", SENT))

    assert signed is not None
    assert 4 == signed.value
    assert titled is not None
    assert 12 == titled.value


@pytest.mark.parametrize(("words", "years"), IN_PASSING)
def test_years_said_in_passing_are_heard_within_a_year(words, years):
    """Settings add up, former jobs and other people's years stay out."""
    fact = experience.read(Text(words, date=SENT))

    assert fact is not None
    assert years == pytest.approx(fact.value, abs=1)
    assert fact.evidence in words


@pytest.mark.parametrize("words", ELSEWHERE)
def test_years_of_something_else_are_left_alone(words):
    """A decoy may stand anywhere in the sentence."""
    assert experience.read(Text(words, date=SENT)) is None


@pytest.mark.parametrize(("answer", "years"), [("15", 15), ("Nine.\n\nAnn", 9), ("15 yrs", 15)])
def test_a_bare_number_answers_our_question_for_years(answer, years):
    """A number alone counts only where the quoted question asked for years."""
    asked = Text(answer, date=SENT, quoted="How many years have you been in practice?")

    assert years == experience.read(asked).value
    assert answer.startswith("15 ") or experience.read(Text(answer, date=SENT)) is None


def test_years_of_whom_the_letter_is_written_for_count():
    """An office manager writes *she* and means the one to be signed up."""
    words = "I am the office manager for Dr. Vo. She is a psychologist with 12 years of experience."

    assert 12 == experience.read(Text(words, date=SENT)).value
    assert experience.read(Text(words.split(". ", 2)[2], date=SENT)) is None


def test_a_correction_of_our_echo_is_heard():
    """Read "make it twelve" where we had quoted the years."""
    asked = Text("Close! Make it twelve.", date=SENT, quoted="Experience: 14 years")

    assert 12 == experience.read(asked).value


def test_years_are_heard_in_whatever_words_they_are_told():
    """Each row of ``tenures.tsv`` gives the years and the words, or no years for a near miss."""
    table = (Path(__file__).parent / "tenures.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in table]
    read = {words: experience.read(Text(words, date=SENT)) for _, words in rows}
    wrong = [
        (words, years)
        for years, words in rows
        if (read[words].value if read[words] else None)
        != (pytest.approx(float(years), abs=1) if years else None)
    ]

    assert [] == wrong
    assert len(table) > 300


@pytest.mark.parametrize(
    ("answer", "years"),
    [
        ("see under. ten, if I leave out the two years as an associate", 10),
        ("since graduation, June 2024", 2),
        ("2 months as a resident", 0),
        ("second year now", 2),
        ("-5", None),
        ("none of your business", None),
    ],
)
def test_what_is_written_below_our_question_for_years_answers_it(answer, years):
    """Nothing need say what the years are of: the quoted line above did."""
    asked = Text(answer, date=SENT, inline=(("Licence: LPC\nYears: not stated", answer),))
    fact = experience.read(asked)

    assert (None if years is None else pytest.approx(years, abs=1)) == (fact and fact.value)


def test_a_numbered_form_has_its_answers_on_the_next_line():
    """Web forms print the question on one line and what was typed on the one below."""
    filled = (
        "1. Your name\nSol\n2. Licence\nLMFT\n3. How long have you been practicing?\nsince 2020"
    )

    assert 6 == experience.read(Text(filled, date=SENT)).value
    assert experience.read(Text("3. How long is the wait?\n6 weeks", date=SENT)) is None


def test_years_that_nothing_explains_count_only_where_nothing_else_is_said():
    """In a letter that asks for a place they are most likely of practice; a group's are not."""
    bare = Text("LPC in Coos Bay. Twelve years with the lamp lit and the kettle on.", date=SENT)

    assert 12 == unsaid_years.read(bare).value
    assert unsaid_years.read(Text("Our group has met for twelve years.", date=SENT)) is None
    assert unsaid_years.read(Text("I would stay for two years.", date=SENT)) is None


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("I've devoted eighteen years to couples.", 18),
        ("Ten years in Spain, four in Oregon.", 14),
        ("A music maker, PACT level 1, ten years next spring.", 10),
        ("I've done improv for ten years.", None),
        ("My marriage lasted 11 years.", None),
        ("I've had tinnitus for six years so I need a quiet room.", None),
        ("Do you need ten years to join?", None),
        ("My last group fizzled after two years.", None),
        ("My supervisor has thirty years.", None),
    ],
)
def test_years_of_a_letter_about_oneself_are_of_practice_unless_of_another_thing(words, years):
    """What speaks of another person or thing in another clause does not take them away."""
    fact = unsaid_years.read(Text(words, date=SENT))

    assert years == (fact and fact.value)


def test_years_of_a_group_that_exists_are_likelier_its_own():
    """Where seats are offered, years in a clause of their own stay with what else is spoken of."""
    words = Text("We meet on Fridays in Bend, in the same room, eleven years now.", date=SENT)

    assert 11 == unsaid_years.read(words).value
    assert unsaid_years.read(words, of_group=True) is None


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("queer nonbinary therapist (they/them), LPC, 3 yrs licensed", 3),
        ("now in Gresham since 2017. I have licence LMFT since four years", 4),
        ("a deacon these twenty years, though a therapist only for ten of them", 10),
        ("Before the clinic job I'd had fourteen years of direct work.", 14),
    ],
)
def test_pronouns_residence_and_vocation_are_no_practice(words, years):
    """How to speak of the writer, where she settled and whom else she serves count for nothing."""
    assert years == experience.read(Text(words, date=SENT)).value


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("I'm Dr. Vo's office manager. She has 12 years of practice.", 12),
        ("My wife would love a group but doesn't do email. She is an LCSW with 14 years.", 14),
        ("He asked me to write to you; he's been a psychologist for 44 years.", 44),
        ("Could you find a group for my mother? She's been a therapist for 30 years.", 30),
        ("I'm Ann's husband, typing for her. She has been an LPC for nine years.", 9),
        ("I'm an LPC of six years and my wife wants a group too. She has 14 years.", 6),
        ("My colleague wants to join our group. She has been an LPC for 14 years.", None),
        ("My boss told me to get consultation. She has been an LPC for 14 years.", None),
    ],
)
def test_years_are_of_whom_somebody_writes_in_the_stead_of(words, years):
    """Kin and assistants write for one who does not; a colleague to be added is another."""
    fact = experience.read(Text(words, date=SENT))

    assert years == (fact.value if fact else None)
