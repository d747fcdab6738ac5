"""Years in practice that must be reckoned from several things said."""

from datetime import UTC, datetime

import pytest

from mail.reading.facts import experience
from mail.reading.text import Text

SENT = datetime(2026, 11, 26, tzinfo=UTC)


def _read(words: str, **more: str) -> float | None:
    found = experience.read(Text(words, date=SENT, **more))
    return None if found is None else found.value


@pytest.mark.parametrize(
    ("words", "years"),
    [
        (
            "I've had my LPC for fourteen years, but for four of them I ran a shelter and saw no one.",
            10,
        ),
        ("Twenty years a psychologist, minus two when my father was dying.", 18),
        ("Two decades of practice, less one sabbatical year in Oslo.", 19),
        (
            "I was licensed in 2000. Eight of the years since went to a deanship, no clients at all.",
            18,
        ),
        ("My license dates from 2001 but it was 2005 before I saw a client.", 21),
        (
            "I've been an LMFT since 2008. I stepped away in 2014 and didn't see anyone again until 2019.",
            13,
        ),
        ("Twenty years in the field. Nine of those I was a dietitian.", 11),
        ("My LMHC is from 2011. I didn't use it between 2017 and 2021.", 11),
        ("In practice since 2005, out for 2011-2016.", 16),
        ("I've been a counselor for seven years but I only had clients for four.", 4),
        ("Twelve years on the license, two of which I was too sick to work.", 10),
        ("I've been licensed since 2014 but took 2018 to 2020 off when our second was born.", 10),
        ("I have been at the clinic ten years but only as a therapist for the last six.", 6),
        (
            "Seventeen years counting my practicum, fourteen if you count only since I was an associate.",
            14,
        ),
        ("I have license from 2017 but from 2020 until 2022 I did not work.", 7),
        (
            "I'm an LMFT with eighteen years of it, fifteen if you take away the time in Germany.",
            15,
        ),
        (
            "I'm a psychologist since 1991, less some years. If you do the sum there are twenty-nine years.",
            29,
        ),
        ("Of the eleven years that I've been licensed I have been in practice eight.", 8),
        ("Fourteen years as an LPC, two of those on the injured list with my back.", 12),
        (
            "I was licensed in 2012 but did research till 2014 and have only practiced since then.",
            12,
        ),
    ],
)
def test_years_in_which_nobody_was_seen_are_taken_off(words, years):
    """A gap counts off a total that is told before it, where the work is said to have rested."""
    assert years == _read(words)


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("LCSW fifteen years, three of them in Tulsa.", 15),
        ("I have been an LPC twelve years if you leave out 2018 to 2020.", 12),
        ("Twenty years since the license, and I lost five patients to AIDS in the first two.", 20),
        ("I have been in practice since 2016, save one good pen that I still use.", 10),
        ("Thirty years in practice, never a sabbatical.", 30),
    ],
)
def test_what_only_looks_like_a_gap_leaves_the_total(words, years):
    """A part of the years that was worked too, or a total told without its gap, takes nothing off."""
    assert years == _read(words)


@pytest.mark.parametrize(
    ("words", "years"),
    [
        (
            "In Cologne I practiced nine years as a psychotherapist and here it is now six as a licensed psychologist.",
            15,
        ),
        (
            "I had ten good years of practice behind me when I gave up my office in 2011. In 2018 I renewed my license and have been seeing people again ever since.",
            18,
        ),
        ("Practised from 1990 to 2000. Came back to it in 2016 and have been at it since.", 20),
        (
            "I spent twenty years in the Army. The last six of those I was a social worker with a caseload, and it's been nine more in civilian practice.",
            15,
        ),
        ("Eight years at the VA and another seven on my own, all of it as an LCSW.", 15),
        (
            "I was a school psychologist twenty years, and have been in private practice for eight since I retired.",
            28,
        ),
        (
            "My first stretch as a therapist ran nineteen years. My second is in its seventh year.",
            26,
        ),
        (
            "Put me down for twenty-one: nine as a master's-level clinician, twelve since the doctorate.",
            21,
        ),
        ("Ten years a therapist in Manila and eight in Daly City.", 18),
        (
            "I did therapy in an agency for seventeen years. Then I did the same thing for eight in a room of my own.",
            25,
        ),
        ("I practised till 2009, sixteen years in all, and started again in 2018.", 24),
        (
            "I practised twelve years in Glasgow before we emigrated and I have been registered and working in Halifax for eleven.",
            23,
        ),
        (
            "Before the twins I'd practiced nine years; since the twins went to school I've practiced twelve.",
            21,
        ),
        ("I was a counselor for twelve years before I became a psychologist seven years ago.", 19),
        ("Resume: therapist 2003-2011 and 2016 to now.", 18),
        (
            "I came from Bogotá, where I was a psychologist for eight years; here I have the LPC since 2018.",
            16,
        ),
        (
            "LMFT. It'll be five years in private practice in March, and I had six before that at a county clinic.",
            11,
        ),
        ("My practice is ten years old and I had worked for somebody else's for five before.", 15),
        ("LICSW. Was at it 8 yrs in Boston. 5 here.", 13),
        ("Eleven years with hospice as an MSW clinician, five now in my own practice.", 16),
        ("I came here in 2006 with ten years in practice already behind me.", 30),
    ],
)
def test_two_stretches_of_the_work_are_added(words, years):
    """There and here, before a rest and after it, in uniform and out of it: one career."""
    assert years == _read(words)


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("Seven years in Dublin as a girl, and five here on my license as a psychologist.", 5),
        (
            "Six years in the Army driving trucks, then ten on the outside as a clinical social worker.",
            10,
        ),
        ("Twelve years of practice. Before that nine years in a lab with rats.", 12),
        ("Twelve years a therapist, the last nine of them here.", 12),
        (
            "Fourteen in a group practice, the last six with my name on the door: my life as a therapist.",
            14,
        ),
        ("Ten years a bank teller in Manila and eight a therapist in Daly City.", 8),
        (
            "I got my license three and a half years ago, and for twelve before that I was raising sons.",
            3.5,
        ),
        (
            "I've been in private practice for five years and a half, and in this town for thirty.",
            5.5,
        ),
        ("LCSW 14 yrs, pp 5 yrs", 14),
        ("Twelve years on the license, two of which I was sick but worked.", 12),
        ("I was a pastor for twelve years before I became a psychologist seven years ago.", 7),
        ("Nine years of hospice and three more, overlapping, in private work.", 9),
        ("12 years, eight in Brazil and four here, where I am licensed LMFT since 2022.", 12),
        ("Ten years a therapist in Reno and eight in recovery.", 10),
        ("Was in sales 8 yrs in Boston. 5 here as an LICSW.", 5),
        ("Eleven years with hospice as a volunteer coordinator, eight now in my own practice.", 8),
        (
            "I've been licensed three years and four months, after working at Costco for eleven before that.",
            3.3,
        ),
    ],
)
def test_another_life_or_a_part_is_not_added(words, years):
    """A childhood, another trade and a part of the same years come on top of nothing."""
    assert years == _read(words)


@pytest.mark.parametrize(
    ("words", "years"),
    [
        (
            "I've been teaching for fifteen years, and for the last eight I have kept a little practice.",
            8,
        ),
        ("Thirty years a rabbi; eleven of those I have also been a licensed therapist.", 11),
        (
            "I've been at the college sixteen years. The first ten I ran the registrar's office, the last six I've been a counselor with a caseload.",
            6,
        ),
        ("Massage therapist 18 years, LMHC for 4.", 4),
        ("Licensed five years, at it for nine.", 9),
        ("I've been licensed for ten but only in practice for three.", 3),
        (
            "I've been with the diocese for nineteen years: parish secretary for twelve and, since my LMFT, a counselor for seven.",
            7,
        ),
        ("I gave fifteen years to pharmacy. Seven, so far, to psychotherapy.", 7),
        ("I've been licensed for fourteen years and practicing for ten.", 10),
        (
            "I've worked at Lifeline for twenty years, the last fifteen of them as a therapist and the first five in billing.",
            15,
        ),
    ],
)
def test_practice_is_told_apart_from_what_stands_beside_it(words, years):
    """Of another work, a licence and practice the years in practice hold, longer or not."""
    assert years == _read(words)


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("I've had the license two years and four months, and I know that's not long.", 2.3),
        ("Counting from licensure in the spring of 2022 I'm at four and a half.", 4.5),
        ("LPC. At twenty-two years in the business of listening I know things.", 22),
        ("The families came here as refugees, some last spring, some forty years ago.", None),
        ("My clients are furious about the last thirty years.", None),
        ("Osterhaus Therapy, est. 2019 (building, not me!)", None),
    ],
)
def test_lengths_are_read_whole_and_only_the_writers(words, years):
    """Months belong to the years before them; others' years and a building's are nobody's practice."""
    assert years == _read(words)


def test_what_the_writer_says_is_not_she_counts_in_no_wish():
    """However likely a number is, "not me" behind it says that it is another's."""
    words = "I have a therapy practice and want a group.\n\nCarly Osterhaus\nOsterhaus Therapy, est. 2019 (building, not me!)"

    assert experience.likeliest(Text(words, date=SENT), 0.0) is None


def test_an_answer_is_read_with_the_sum_that_it_begins():
    """A number that opens an answer to our question may be the first of two."""
    words = "Thirteen years on my own, plus four before that as a therapist for the county, so seventeen."

    assert 17 == _read(words, quoted="How many years have you been in practice?")


def test_a_secretary_tells_since_when_the_practice_is_going():
    """Who was asked to get somebody signed up speaks of her years."""
    words = "Dr. Ngata asked me to get her signed up. She has had the practice going since 2003."

    assert 23 == _read(words)


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("I finished residency in 2012 and have been on my own ever since, fourteen years.", 14),
        ("LMFT from 1996. We came north in 2018, where I went on. That makes thirty years.", 30),
        ("Ten years at the clinic and on my own since 2016, LPC.", 20),
        ("Licensed in Idaho in 2010, and sixteen years before that as a counselor in Utah.", 32),
    ],
)
def test_a_length_that_says_again_since_when_adds_nothing(words, years):
    """A length behind the date that it is counted from is the same time, unless more is said."""
    assert years == _read(words)
