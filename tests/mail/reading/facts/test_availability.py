from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mail.reading.facts import availability, dates
from mail.reading.text import Text, fold

SENT = datetime(2026, 11, 10)  # noqa: DTZ001 - only the day matters here

WEEKDAYS_BUT_WED = [(d, "08:00", "12:00", "free", ()) for d in ("Mon", "Tue", "Thu", "Fri")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Tuesdays at lunch or Friday mornings",
            [("Tue", "12:00", "13:00", "free", ()), ("Fri", "08:00", "12:00", "free", ())],
        ),
        ("Weds after 3", [("Wed", "15:00", "21:00", "free", ())]),
        ("MWF", [(d, None, None, "free", ()) for d in ("Mon", "Wed", "Fri")]),
        ("Tues/Thurs after 3", [(d, "15:00", "21:00", "free", ()) for d in ("Tue", "Thu")]),
        ("weekday mornings except Wed", [*WEEKDAYS_BUT_WED, ("Wed", None, None, "blocked", ())]),
        ("First and third Wednesdays, 9 to 11", [("Wed", "09:00", "11:00", "free", (1, 3))]),
        ("every other Wednesday 8:30-10 a.m.", [("Wed", "08:30", "10:00", "free", ())]),
        (
            "Not available Fridays. Thursdays work best, late afternoon.",
            [("Fri", None, None, "blocked", ()), ("Thu", "15:00", "18:00", "free", ())],
        ),
        ("I'm flexible", [("any", None, None, "free", ())]),
    ],
)
def test_hours_are_read_as_people_write_them(words, expected):
    """Days, hours, weeks of the month and what is blocked come out of plain words."""
    found = availability.read(Text(words, date=SENT)).slots

    assert [(s.day, s.start, s.end, s.polarity, s.weeks) for s in found] == expected


def test_date_of_a_last_meeting_is_read():
    """A leave's last date is a date with its role, in the year that is meant."""
    (found,) = dates.read(Text("I'll come to the last meeting (Dec 10).", date=SENT))

    assert (found.role, found.value) == ("last_meeting", date(2026, 12, 10))


PIECES = st.lists(
    st.sampled_from(
        [
            "Tues",
            "Thursdays",
            "after",
            "before",
            "3",
            "9:30",
            "-",
            "to",
            "not",
            "except",
            "mornings",
            "lunch",
            "noon",
            ",",
            ".",
            ";",
            "or",
            "and",
            "first",
            "every",
            "other",
            "flexible",
            "no",
            "evenings",
            "PM",
            "12-1:30",
            "Dec",
            "1st",
            "until",
            "weekends",
            "(Eastern)",
        ]
    ),
    max_size=25,
)


@settings(max_examples=200, deadline=None)
@given(PIECES.map(" ".join) | st.text(max_size=200))
def test_evidence_is_literally_in_the_text(words):
    """Reading never raises, and every slot shows the very words it was read from."""
    text = Text(words, date=SENT)

    for fact in (*availability.read(text).slots, *dates.read(text)):
        assert fact.evidence in words


@given(st.text())
def test_folding_keeps_every_offset(words):
    """A span found in folded words cuts the literal ones."""
    assert len(fold(words)) == len(words)


# (words, slots): "!" is blocked, "#13" the first and third of the month, an open end is empty.
WEEKS = [
    ("tu 2-4, th 2-4", "Tue 14:00-16:00; Thu 14:00-16:00"),
    ("Tuesdays work, but I can't do Mondays in December.", "Tue"),
    ("Free Wednesdays. I can't do Wednesdays until Christmas.", "Wed"),
    ("New hip on Thursday, so no groups for me.", ""),
    (
        "Any weekday but Monday, after three",
        "Tue 15:00-21:00; Wed 15:00-21:00; Thu 15:00-21:00; Fri 15:00-21:00; !Mon",
    ),
    ("Tuesday or Thursday forenoon", "Tue 08:00-12:00; Thu 08:00-12:00"),
    ("M-Th 8-10a", "Mon 08:00-10:00; Tue 08:00-10:00; Wed 08:00-10:00; Thu 08:00-10:00"),
    (
        "Monday until Thursday from 17 until 19 o'clock",
        "Mon 17:00-19:00; Tue 17:00-19:00; Wed 17:00-19:00; Thu 17:00-19:00",
    ),
    ("Too many of us eat lunch alone. Alternate Wednesdays, 11:30 to 1.", "Wed 11:30-13:00"),
    ("Morning! Before I jump in: how many meet?", ""),
    ("Thursdays after 4 have opened up on my end.", "Thu 16:00-21:00"),
    ("I dread Mondays. Wednesdays 5-6:30.", "Wed 17:00-18:30"),
    ("I'm out of the office Wednesdays through Fridays, so a Monday afternoon.", "Mon 12:00-17:00"),
    (
        "Help me think about my Thursday 4 o'clock, who is cutting. Wednesdays 1-3.",
        "Wed 13:00-15:00",
    ),
    (
        "Mornings, any weekday but Friday. Weekends are for my kids.",
        "Mon 08:00-12:00; Tue 08:00-12:00; Wed 08:00-12:00; Thu 08:00-12:00; !Fri; !Sat; !Sun",
    ),
    ("Tuesdays 12 to 1:30 or any time on Fridays.", "Tue 12:00-13:30; Fri"),
    (
        "Half nine to eleven on a Monday or Tuesday morning would do nicely.",
        "Mon 09:30-11:00; Tue 09:30-11:00",
    ),
    (
        "Second Mondays 10-12, at my place with a laptop on the table for whoever can't drive.",
        "Mon#2 10:00-12:00",
    ),
    (
        "saturday mornings or sunday afternoons since i'm at an agency mon-fri",
        "Sat 09:00-12:00; Sun 12:00-17:00",
    ),
    ("Tuesday at 7:30 am, done by 9.", "Tue 07:30-09:00"),
    (
        "Thursday mornings are good. Friday from noon to 2 is prayer, so never then.",
        "Thu 08:00-12:00; !Fri 12:00-14:00",
    ),
    (
        "meeting in person on alternate Wednesdays between two and four o'clock, at a distance of not more than half an hour",
        "Wed 14:00-16:00",
    ),
    ("Request an online group, Mondays 1800-1930.", "Mon 18:00-19:30"),
    ("Tuesdays from 8 to half past nine in the morning", "Tue 08:00-09:30"),
    ("Mondays and Tuesdays I see nobody until noon.", "Mon -12:00; Tue -12:00"),
    ("Friday after 1 or any Monday would be doable", "Fri 13:00-21:00; Mon"),
    ("Thursday between 10 and noon is my protected time.", "Thu 10:00-12:00"),
    (
        "I keep Monday, Tuesday and Wednesday afternoons light.",
        "Mon 12:00-17:00; Tue 12:00-17:00; Wed 12:00-17:00",
    ),
    ("Online Saturdays 10-12.", "Sat 10:00-12:00"),
    ("Wednesday 4-6 pm.", "Wed 16:00-18:00"),
    ("Video, Thursdays 1 to 2:30.", "Thu 13:00-14:30"),
    ("Sundays 2-4 pm.", "Sun 14:00-16:00"),
    ("first Thursdays, 6:30 to 8 pm", "Thu#1 18:30-20:00"),
    ("When: Thursdays 3-5 pm", "Thu 15:00-17:00"),
    ("Time: 1st and 3rd Wednesday, 8:00 - 9:30 a.m.", "Wed#13 08:00-09:30"),
    ("Online, Mondays noon-1.", "Mon 12:00-13:00"),
    ("Fridays noon to 1:30, in person.", "Fri 12:00-13:30"),
    ("mon or thu eves", "Mon 17:00-20:30; Thu 17:00-20:30"),
    ("Mondays 11 to 1, or Thursdays after 5:30.", "Mon 11:00-13:00; Thu 17:30-"),
    ("Tuesday and Thursday mornings", "Tue 08:00-12:00; Thu 08:00-12:00"),
    ("Tuesday/Thursday mornings", "Tue 08:00-12:00; Thu 08:00-12:00"),
    ("T/Th mornings", "Tue 08:00-12:00; Thu 08:00-12:00"),
    ("M/W/F before 10", "Mon -10:00; Wed -10:00; Fri -10:00"),
    ("MWF mornings", "Mon 08:00-12:00; Wed 08:00-12:00; Fri 08:00-12:00"),
    ("M/W 12-1", "Mon 12:00-13:00; Wed 12:00-13:00"),
    ("Mon, Wed, and Fri at lunch", "Mon 12:00-13:00; Wed 12:00-13:00; Fri 12:00-13:00"),
    ("Mon-Thu after 4", "Mon 16:00-21:00; Tue 16:00-21:00; Wed 16:00-21:00; Thu 16:00-21:00"),
    (
        "Monday through Thursday, midday",
        "Mon 11:00-14:00; Tue 11:00-14:00; Wed 11:00-14:00; Thu 11:00-14:00",
    ),
    (
        "I am ordinarily free at midday, Monday through Thursday.",
        "Mon 11:00-14:00; Tue 11:00-14:00; Wed 11:00-14:00; Thu 11:00-14:00",
    ),
    (
        "weekdays at lunch",
        "Mon 12:00-13:00; Tue 12:00-13:00; Wed 12:00-13:00; Thu 12:00-13:00; Fri 12:00-13:00",
    ),
    (
        "any weekday evening works",
        "Mon 17:00-20:30; Tue 17:00-20:30; Wed 17:00-20:30; Thu 17:00-20:30; Fri 17:00-20:30",
    ),
    ("weeknights after 7", "Mon 19:00-; Tue 19:00-; Wed 19:00-; Thu 19:00-; Fri 19:00-"),
    ("any weekday but Wednesday", "Mon; Tue; Thu; Fri; !Wed"),
    ("any day except Monday", "any; !Mon"),
    ("anything but Fridays", "any; !Fri"),
    ("anytime but Friday", "any; !Fri"),
    ("Mornings except Tuesdays", "any 08:00-12:00; !Tue"),
    ("not Mondays", "!Mon"),
    ("never Fridays", "!Fri"),
    ("Mondays or Wednesdays 10-2, never Fridays.", "Mon 10:00-14:00; Wed 10:00-14:00; !Fri"),
    ("Mondays don't work", "!Mon"),
    ("Mondays are out", "!Mon"),
    ("Mondays are impossible, Tuesdays are easy", "!Mon; Tue"),
    ("I can't do Tuesdays or Thursdays", "!Tue; !Thu"),
    ("Tuesdays I teach", "!Tue"),
    ("I have clinic on Tuesdays", "!Tue"),
    ("Wednesdays are my long day, so not then", "!Wed"),
    ("no evenings", "!any 17:00-"),
    ("No evenings please, mornings are best", "!any 17:00-; any 08:00-12:00"),
    ("no weekends", "!Sat; !Sun"),
    ("Thursdays, but not the third one", "Thu"),
    ("Thursdays work best, late afternoon. Not available Fridays.", "Thu 15:00-18:00; !Fri"),
    ("Fridays before noon", "Fri -12:00"),
    ("Friday mornings before 11", "Fri -11:00"),
    ("Thursdays before 11", "Thu -11:00"),
    ("Thursdays until 2", "Thu -14:00"),
    ("Thursdays till noon", "Thu -12:00"),
    ("Thursdays by 3", "Thu -15:00"),
    ("Thursdays from 3 on", "Thu 15:00-21:00"),
    ("Thursdays from 3", "Thu 15:00-21:00"),
    ("Thursdays 3ish", "Thu 15:00-"),
    ("Thursdays at 3", "Thu 15:00-"),
    ("Thursdays @ 3:30", "Thu 15:30-"),
    ("Thursdays around noon", "Thu 12:00-"),
    ("Thursdays at noon", "Thu 12:00-"),
    ("Thurs noonish", "Thu 11:30-12:30"),
    ("Thursday lunchtimes", "Thu 12:00-13:00"),
    ("Thursdays over lunch", "Thu 12:00-13:00"),
    ("Thurs. 8-9:30", "Thu 08:00-09:30"),
    ("Thurs 8-9:30am", "Thu 08:00-09:30"),
    ("Thursdays 8 to 9:30 in the morning", "Thu 08:00-09:30"),
    ("Thursdays 8:30-10", "Thu 08:30-10:00"),
    ("Thursdays, 9 to 11", "Thu 09:00-11:00"),
    ("Thursdays nine to eleven", "Thu 09:00-11:00"),
    ("Thursdays ten to noon", "Thu 10:00-12:00"),
    ("Thursdays 10-noon", "Thu 10:00-12:00"),
    ("Thursdays from ten until half past eleven", "Thu 10:00-11:30"),
    ("Thursdays from half past six", "Thu 18:30-"),
    ("Thursday evenings at 7", "Thu 19:00-"),
    ("Thursday evenings, 6 to 8", "Thu 18:00-20:00"),
    ("Thursday evenings after 6:30", "Thu 18:30-"),
    ("Thursday nights", "Thu 17:00-20:30"),
    ("Thursdays 7-8:30pm", "Thu 19:00-20:30"),
    ("Thursdays 7 - 8:30 p.m.", "Thu 19:00-20:30"),
    ("Thursdays 7 p.m. to 8:30", "Thu 19:00-20:30"),
    ("Thursdays, 7 to 8:30 in the evening", "Thu 19:00-20:30"),
    ("Thursdays 5:30-7", "Thu 17:30-19:00"),
    ("Thursdays 11-12:30", "Thu 11:00-12:30"),
    ("Thursdays 11:30 to 1", "Thu 11:30-13:00"),
    ("Thursdays 12-1:30", "Thu 12:00-13:30"),
    ("Thursdays 12:15 to 1:45", "Thu 12:15-13:45"),
    ("Thursdays 1-2:30", "Thu 13:00-14:30"),
    ("Thursdays 1-3 PM", "Thu 13:00-15:00"),
    ("Thursdays 13:00-14:30", "Thu 13:00-14:30"),
    ("Thursdays 13-15h", "Thu 13:00-15:00"),
    ("Thursdays 2:00-4:00", "Thu 14:00-16:00"),
    ("Thursdays between 2 and 4", "Thu 14:00-16:00"),
    ("Thursdays anywhere between 2 and 5", "Thu 14:00-17:00"),
    ("2-4 on Thursdays", "Thu 14:00-16:00"),
    ("between noon and 2 on Mondays", "Mon 12:00-14:00"),
    ("after 4 on Thursdays", "Thu 16:00-21:00"),
    ("afternoons on Monday", "Mon 12:00-17:00"),
    ("Monday afternoons and Thursdays before 11", "Mon 12:00-17:00; Thu -11:00"),
    ("Mon 9-10:30, Tue after 5, or Fri all day", "Mon 09:00-10:30; Tue 17:00-; Fri"),
    (
        "I can do Mondays 9-10:30, Tuesdays after 5, or Fridays all day.",
        "Mon 09:00-10:30; Tue 17:00-; Fri",
    ),
    ("Mondays at 9 or Wednesdays at 1", "Mon 09:00-; Wed 13:00-"),
    ("Mondays 9-11 and Wednesdays 1-3", "Mon 09:00-11:00; Wed 13:00-15:00"),
    ("Mon/Wed 9-11, Fri 1-3", "Mon 09:00-11:00; Wed 09:00-11:00; Fri 13:00-15:00"),
    ("Tues 10-12 or Thurs 2-4", "Tue 10:00-12:00; Thu 14:00-16:00"),
    ("Tuesday mornings or Friday after 1", "Tue 08:00-12:00; Fri 13:00-21:00"),
    ("Wednesdays after 4 or Saturday mornings", "Wed 16:00-21:00; Sat 09:00-12:00"),
    ("Saturday mornings", "Sat 09:00-12:00"),
    ("Saturday 9 to 11", "Sat 09:00-11:00"),
    ("Sunday evenings", "Sun 17:00-20:30"),
    ("weekends", "Sat; Sun"),
    ("weekend mornings", "Sat 09:00-12:00; Sun 09:00-12:00"),
    ("Saturdays only", "Sat"),
    ("only Saturdays", "Sat"),
    ("first Friday of the month, 10 to noon", "Fri#1 10:00-12:00"),
    ("the first Friday at noon", "Fri#1 12:00-"),
    ("1st Fri 10-11:30", "Fri#1 10:00-11:30"),
    ("first and third Mondays, 10 to noon", "Mon#13 10:00-12:00"),
    ("2nd & 4th Tuesdays 12-1:30", "Tue#24 12:00-13:30"),
    ("second and fourth Friday mornings, 8:30", "Fri#24 08:30-"),
    ("Tuesdays (1st and 3rd), noon to 1", "Tue#13 12:00-13:00"),
    ("last Thursday of the month, evenings", "Thu#-1 17:00-20:00"),
    ("the last Wednesday 1-3", "Wed#-1 13:00-15:00"),
    ("every third Monday 10:30-12", "Mon 10:30-12:00"),
    ("every other Tuesday 12-1:30", "Tue 12:00-13:30"),
    ("every other Wed at 4", "Wed 16:00-"),
    ("alternate Fridays at 11", "Fri 11:00-"),
    ("alternating Thursdays, 4 to 5:30", "Thu 16:00-17:30"),
    ("every second Monday from 6 to 7:30 pm", "Mon 18:00-19:30"),
    ("We meet every other Wednesday 8:30-10 a.m.", "Wed 08:30-10:00"),
    ("We meet Tuesdays from 12 to 1:15", "Tue 12:00-13:15"),
    ("mornings best", "any 08:00-12:00"),
    ("evenings only", "any 17:00-20:30"),
    ("afternoons", "any 12:00-17:00"),
    ("Late afternoons or early evenings", "any 15:00-18:00; any 17:00-19:00"),
    ("after 5", "any 17:00-"),
    ("after 5 any day", "any 17:00-"),
    ("before 9 am any weekday", "Mon -09:00; Tue -09:00; Wed -09:00; Thu -09:00; Fri -09:00"),
    ("lunch hour", "any 12:00-13:00"),
    (
        "during school hours",
        "Mon 09:00-14:30; Tue 09:00-14:30; Wed 09:00-14:30; Thu 09:00-14:30; Fri 09:00-14:30",
    ),
    ("school hours, Tues or Wed", "Tue 09:00-14:30; Wed 09:00-14:30"),
    ("Tuesday mornings while they are at school", "Tue 08:00-12:00"),
    ("daytime Mon or Thu", "Mon 09:00-17:00; Thu 09:00-17:00"),
    ("I'm flexible", "any"),
    ("My schedule is wide open", "any"),
    ("flexible except Tuesdays", "any; !Tue"),
    ("pretty open on Thursdays", "Thu"),
    ("Thursdays are wide open", "Thu"),
    ("Free Thursdays", "Thu"),
    ("Thursdays best, Fridays ok", "Thu; Fri"),
    ("Thursdays would be ideal", "Thu"),
    ("Thursday is best", "Thu"),
    ("I have Thursday mornings free", "Thu 08:00-12:00"),
    ("I keep Fridays open", "Fri"),
    ("Fridays are my admin day", "Fri"),
    ("Fridays I have no clients", "Fri"),
    ("my Fridays are free", "Fri"),
    ("I'm off Fridays", ""),
    ("I don't work Fridays", ""),
    ("I see clients Monday to Wednesday, so Thursday or Friday", "Thu; Fri"),
    ("I work Mon-Wed; Thursdays after 10 are good", "Thu 10:00-21:00"),
    ("not before 9", "!any -09:00"),
    ("nothing before 10, Tuesdays or Thursdays", "Tue 10:00-; Thu 10:00-"),
    ("Tuesdays not before 10", "Tue 10:00-"),
    ("Tuesdays, no earlier than 10", "Tue 10:00-"),
    ("Tuesdays but not after 3", "Tue -15:00"),
    ("Tuesdays except 12-1", "Tue; !any 12:00-13:00"),
    (
        "Tuesday or Wednesday, daytime but not 12 to 1",
        "Tue 09:00-17:00; Wed 09:00-17:00; !any 12:00-13:00",
    ),
    ("Tue & Thur 9am - 11am", "Tue 09:00-11:00; Thu 09:00-11:00"),
    ("Weds after 3", "Wed 15:00-21:00"),
    ("Wednesday's after 3", "Wed 15:00-21:00"),
    ("wensday mornings", "Wed 08:00-12:00"),
    ("thrusdays at 2", "Thu 14:00-"),
    ("Availability: Mon PM, Wed PM, Thu PM", "Mon 12:00-17:00; Wed 12:00-17:00; Thu 12:00-17:00"),
    ("Tues AM or Thurs PM", "Tue 08:00-12:00; Thu 12:00-17:00"),
    ("Times: Tuesday 9-12", "Tue 09:00-12:00"),
    ("When: any Friday", "Fri"),
    ("Days/times: Mondays 10 AM", "Mon 10:00-"),
    ("Mondays 9 a.m.-noon", "Mon 09:00-12:00"),
    ("Mon 9AM-12PM", "Mon 09:00-12:00"),
    ("Tuesdays 5pm", "Tue 17:00-"),
    ("Tuesday, 5 pm to 6:30 pm", "Tue 17:00-18:30"),
    ("Tuesdays at five", "Tue 17:00-"),
    ("Tuesdays five to six thirty", "Tue 17:00-18:30"),
    ("Tuesdays at quarter past five", "Tue 17:15-"),
    ("Tuesdays 1:30pm-3pm", "Tue 13:30-15:00"),
    ("Tuesdays from 1:30p to 3p", "Tue 13:30-15:00"),
    ("Wednesday 7-8 am", "Wed 07:00-08:00"),
    ("early Wednesday mornings, 7 to 8", "Wed 07:00-08:00"),
    ("bright and early, Wed 7-8", "Wed 07:00-08:00"),
    ("Let's say Wednesday noon hour", "Wed 12:00-13:00"),
    ("any time Wednesday", "Wed"),
    ("Wednesday any time after 2", "Wed 14:00-21:00"),
    ("all day Wednesday", "Wed"),
    ("Wednesdays, all day", "Wed"),
    ("Wed. or Thurs. evening", "Wed 17:00-20:30; Thu 17:00-20:30"),
    ("Wed or Thu, evening", "Wed 17:00-20:30; Thu 17:00-20:30"),
    ("I moved my clients so Wed 3-5 is free now", "Wed 15:00-17:00"),
    ("I'll let you know by Friday.", ""),
    ("You'll hear from me on Monday.", ""),
    ("May I have until the weekend to decide?", ""),
    ("I know I wrote yes on Friday.", ""),
    ("I met Ann last Tuesday", ""),
    ("See you Thursday!", ""),
    ("Happy Friday", ""),
    ("on Monday, Nov 9 I wrote", ""),
    ("I quit the Monday circle", ""),
    ("my Tuesday group ended", ""),
    ("Call me tomorrow after 3", ""),
    ("I sat with it", ""),
    ("the sun was out", ""),
    ("Mass is on Sunday", ""),
    ("Good morning", ""),
    ("Have a good weekend", ""),
    ("I'll write over the weekend", ""),
    ("I work part time, three days a week", ""),
    ("Let me know by the end of the day", ""),
    ("I read it this morning", ""),
    ("The office closes at 5", ""),
    ("I'm in at 8", ""),
    ("I used to be free on Mondays", ""),
    ("I'd said Tuesdays but that changed", ""),
    ("Wednesday evenings are out now; Mondays before 2 work", "!Wed 17:00-; Mon -14:00"),
    ("a group that meets in person on Tuesdays at 10 for an hour and a half", "Tue 10:00-11:30"),
    ("Thursday in the morning, from the nine to the eleven", "Thu 09:00-11:00"),
    ("I'm off Thursdays, so any time that day.", "Thu"),
    ("Mondays at 2 for two hours", "Mon 14:00-16:00"),
    ("Any of Monday, Tuesday or Friday, 12-1", "Mon 12:00-13:00; Tue 12:00-13:00; Fri 12:00-13:00"),
    ("Wed 6pm or later", "Wed 18:00-"),
    ("Wed 6pm on", "Wed 18:00-"),
    ("Wed evenings from 6", "Wed 18:00-"),
    ("Wed late morning", "Wed 10:30-12:00"),
    ("Wed mid-morning", "Wed 10:30-12:00"),
    ("Wed first thing", "Wed 08:00-10:00"),
    ("Wed early afternoon", "Wed 12:00-15:00"),
    ("Wednesdays at lunchtime or Fridays 3-4:30", "Wed 12:00-13:00; Fri 15:00-16:30"),
    ("Could do Tuesday or Thursday at 8am", "Tue 08:00-; Thu 08:00-"),
    ("Could meet 8am Tuesday", "Tue 08:00-"),
    ("8:30 on Fridays", "Fri 08:30-"),
    (
        "My best times: Tue 10-2, Wed 10-2, Fri 9-12",
        "Tue 10:00-14:00; Wed 10:00-14:00; Fri 09:00-12:00",
    ),
    ("* Tuesday 10-2\n* Wednesday 3-5\n* not Friday", "Tue 10:00-14:00; Wed 15:00-17:00; !Fri"),
    ("Tuesdays: 10-2\nWednesdays: 3-5", "Tue 10:00-14:00; Wed 15:00-17:00"),
    (
        "I'm free Tuesday mornings and Thursday afternoons; Fridays are taken.",
        "Tue 08:00-12:00; Thu 12:00-17:00; !Fri",
    ),
    ("Not Mondays or Fridays. Otherwise mornings.", "!Mon; !Fri; any 08:00-12:00"),
    ("I can't do mornings", "!any 08:00-12:00"),
    ("mornings don't work, evenings do", "!any 08:00-12:00; any 17:00-20:30"),
    ("Tuesday works, Wednesday doesn't", "Tue; !Wed"),
    ("Tuesdays yes, Wednesdays no", "Tue; !Wed"),
    ("Tuesdays (not the second one), 12-1", "Tue 12:00-13:00"),
    ("Mondays are spoken for but Tuesdays from 4 to 6 I'm free", "!Mon; Tue 16:00-18:00"),
    ("I have a hard stop at 3 on Tuesdays", "Tue -15:00"),
    ("Tuesdays, I have to be done by 3", "Tue -15:00"),
    ("Tuesdays 1:00 to 2:30 pm Pacific", "Tue 13:00-14:30"),
]


def _shown(slot):
    weeks = "#" + "".join(map(str, slot.weeks)) if slot.weeks else ""
    hours = f" {slot.start or ''}-{slot.end or ''}" if slot.start or slot.end else ""
    return ("!" if slot.polarity == "blocked" else "") + slot.day + weeks + hours


@pytest.mark.parametrize(("words", "slots"), WEEKS)
def test_a_week_is_read_as_a_colleague_would_note_it(words, slots):
    """Ranges in words, half hours, parts of the day, exceptions; appointments are no slots."""
    found = availability.read(Text(words, date=SENT)).slots

    assert sorted(filter(None, slots.split("; "))) == sorted(map(_shown, found))
    assert all(slot.evidence in words for slot in found)


@pytest.mark.parametrize(
    "words",
    [
        "Looking for a lunchtime group in SE, anywhere between Hawthorne and Woodstock. Fridays noon to 1:30.",
        "At night I walk the dog past the D River and have nobody to tell. Fridays 12 to 1:30.",
    ],
)
def test_parts_of_the_day_in_passing_are_no_wish_beside_a_day(words):
    """A day named elsewhere is the wish; "at night I walk the dog" is none."""
    found = availability.read(Text(words, date=SENT)).slots

    assert [("Fri", "12:00", "13:30")] == [(s.day, s.start, s.end) for s in found]
