"""Weeks told in wordings of many hands, and days and hours that offer nothing."""

from pathlib import Path

import pytest

from mail.reading.facts import availability
from mail.reading.text import Text

# (words, slots): "!" is blocked, "#13" the first and third of the month, an open end is empty.
WEEKS = [
    ("Mondays are when I'm at my best, any hour before noon.", "Mon -12:00"),
    ("The one evening that never lets me down is Wednesday.", "Wed 17:00-20:30"),
    ("Fridays have opened up, so after 1 would be lovely.", "Fri 13:00-21:00"),
    (
        "My Tuesdays just fell apart, so cross those off. Thursday 10 to 11:30 instead.",
        "!Tue; Thu 10:00-11:30",
    ),
    (
        "Don't even think of Mondays. Wednesday at 4, or Thursday ditto.",
        "!Mon; Wed 16:00-; Thu 16:00-",
    ),
    (
        "I run a DBT skills group Thursdays. Otherwise Tue or Wed afternoons.",
        "Tue 12:00-17:00; Wed 12:00-17:00",
    ),
    (
        "Thursday mornings I do rounds at the hospital; Friday mornings I don't have a soul.",
        "!Thu 08:00-12:00; Fri 08:00-12:00",
    ),
    ("b4 8 on Weds, or aft 6 on Thurs", "Wed -08:00; Thu 18:00-"),
    ("Good Monday to you. I can do Fridays between one and three.", "Fri 13:00-15:00"),
    ("I sat with this for a while. Saturdays at 10.", "Sat 10:00-"),
    (
        "Either Tuesday, quarter past four till six, or Wednesday, half eight till ten.",
        "Tue 16:15-18:00; Wed 08:30-10:00",
    ),
    ("1st & 3rd Mon, 12 - 1:15 pm", "Mon#13 12:00-13:15"),
    (
        "Mon or Wed evenings, or really any morning.",
        "Mon 17:00-20:30; Wed 17:00-20:30; any 08:00-12:00",
    ),
    ("On Thursdays I'm done at two and could meet from then until five.", "Thu 14:00-17:00"),
    ("Thursdays at 8 in the morning for an hour", "Thu 08:00-09:00"),
    ("Fridays at 3 in the afternoon, ninety minutes", "Fri 15:00-16:30"),
    ("last Tues of the month, 7pm, once my kids are asleep", "Tue#-1 19:00-"),
    ("After 7 in the evening is when the house goes quiet.", "any 19:00-"),
    (
        "Weekends I guard with my life. Weekdays from four on.",
        "!Sat; !Sun; Mon 16:00-21:00; Tue 16:00-21:00; Wed 16:00-21:00; Thu 16:00-21:00; Fri 16:00-21:00",
    ),
    ("The only hole in my week is Wednesday from 11 to 12:30.", "Wed 11:00-12:30"),
    ("There's a gap on Tuesday between 2 and 4.", "Tue 14:00-16:00"),
    ("Mondays and Thursdays are spoken for; Tuesdays are a blank page.", "!Mon; !Thu; Tue"),
    ("I keep Fridays clear of clients.", "Fri"),
    ("No clients on Wednesdays, so that's my day.", "Wed"),
    ("I could be talked into a Sunday evening.", "Sun 17:00-20:30"),
    ("I'd move mountains for a Thursday noon.", "Thu 12:00-"),
    ("Tues 0800-0930", "Tue 08:00-09:30"),
    ("Wednesdays from 9 hours until 11 hours", "Wed 09:00-11:00"),
    ("Thurs 5-6:30p", "Thu 17:00-18:30"),
    ("W 12-1:30, F 12-1:30", "Wed 12:00-13:30; Fri 12:00-13:30"),
    ("Late Friday afternoons, when no one books anyway.", "Fri 15:00-18:00"),
    ("Tuesdays won't fly, but Wednesdays at five would.", "!Tue; Wed 17:00-"),
    ("Mondays are a zoo. Try me on a Thursday, noonish.", "!Mon; Thu 11:30-12:30"),
    ("The kids are at their dad's on Wednesdays, so Wednesday nights.", "Wed 17:00-20:30"),
    (
        "Lunch hours suit, Tuesday through Thursday.",
        "Tue 12:00-13:00; Wed 12:00-13:00; Thu 12:00-13:00",
    ),
    ("Second Saturday of the month, ten till noon.", "Sat#2 10:00-12:00"),
    ("We met at the Saturday workshop. Mondays at 9 suit me.", "Mon 09:00-"),
    ("I wrote to you on Tuesday and again on Friday.", ""),
    (
        "Never on a Sunday, as the song goes; any weekday evening.",
        "!Sun; Mon 17:00-20:30; Tue 17:00-20:30; Wed 17:00-20:30; Thu 17:00-20:30; Fri 17:00-20:30",
    ),
    ("My week: M-W clinic 8-6, Th free, F free after 12.", "Thu; Fri 12:00-21:00"),
    ("Thurs or Fri, between school drop-off (8:45) and 11.", "Thu 08:45-11:00; Fri 08:45-11:00"),
    (
        "Not a morning person, sorry. Afternoons, Mon/Tue.",
        "!any 08:00-12:00; Mon 12:00-17:00; Tue 12:00-17:00",
    ),
    ("Wednesdays? No. Thursdays? Yes, after 3.", "!Wed; Thu 15:00-21:00"),
    ("Monday works until 11, Tuesday from 2, Friday all day.", "Mon -11:00; Tue 14:00-21:00; Fri"),
    ("I'm off Wednesdays and Fridays so either of those would do.", "Wed; Fri"),
    ("Sorry, I said Mondays before; make that Thursdays.", "Thu"),
    ("Tuesday, no, Wednesday at 10.", "Wed 10:00-"),
    (
        "Fridays 9:30 am to 11 am is sacred writing time, the rest of Friday is yours.",
        "!Fri 09:30-11:00; Fri",
    ),
    ("I can Zoom from the car Thursdays 7:15-8:15am.", "Thu 07:15-08:15"),
    ("the hours between 10 and 2, Mondays", "Mon 10:00-14:00"),
    ("twice a month on Mondays, say 4:30 to 6", "Mon 16:30-18:00"),
    (
        "Wednesday after three or Thursday before ten, weekends never",
        "Wed 15:00-21:00; Thu -10:00; !Sat; !Sun",
    ),
    (
        "My calendar is a sieve, but Tuesdays from eleven to half past twelve stay empty.",
        "Tue 11:00-12:30",
    ),
    ("What would suit me: Monday, Tuesday (either, 10-12).", "Mon 10:00-12:00; Tue 10:00-12:00"),
    ("TIMES - WED 1PM TO 2:30PM OR FRI 9AM TO 10:30AM", "Wed 13:00-14:30; Fri 09:00-10:30"),
    ("I'm yours on Thursdays once the 3 o'clock has gone home.", "Thu 15:00-"),
    (
        "I get off work at 4:30, so 5 onward Monday through Thursday.",
        "Mon 17:00-; Tue 17:00-; Wed 17:00-; Thu 17:00-",
    ),
    ("Put me in anything on a Wednesday.", "Wed"),
    ("Tuesday is the day I'd pick, and the later the better.", "Tue"),
    ("Second choice: Thursday lunchtime.", "Thu 12:00-13:00"),
    ("First Thursdays, 8:30 sharp to 10.", "Thu#1 08:30-10:00"),
    ("the 2nd and 4th Tuesdays work at 1p", "Tue#24 13:00-"),
    ("Could do alternate Mondays from 6:15 pm.", "Mon 18:15-"),
    ("Any time Tuesday, or Thursday up until 1.", "Tue; Thu -13:00"),
    ("weekends only, I work a school job M-F", "Sat; Sun"),
    ("Saturday mornings if nobody minds pajamas.", "Sat 09:00-12:00"),
    ("Sundays after church, so 1 pm on.", "Sun 13:00-21:00"),
    ("I have Wednesdays off from the hospital and would be glad to use one for this.", "Wed"),
    ("My only free slot is noon on Mondays.", "Mon 12:00-"),
    (
        "Noon to 1 is always open, Tue-Fri.",
        "Tue 12:00-13:00; Wed 12:00-13:00; Thu 12:00-13:00; Fri 12:00-13:00",
    ),
    (
        "Weekday evenings, not before 6:30.",
        "Mon 18:30-; Tue 18:30-; Wed 18:30-; Thu 18:30-; Fri 18:30-",
    ),
    ("Tuesdays before 11 (I drive to Salem afterward).", "Tue -11:00"),
    ("Early birds welcome: 7 a.m. Wednesdays.", "Wed 07:00-"),
    ("I'm a night owl, so 8 pm or later, Mondays or Wednesdays.", "Mon 20:00-; Wed 20:00-"),
    ("between clients at lunch on Tuesdays and Thursdays", "Tue 12:00-13:00; Thu 12:00-13:00"),
    ("Friday from 8.30 to 10.00", "Fri 08:30-10:00"),
    ("Fridays b/w 1 and 4", "Fri 13:00-16:00"),
    ("Mondays and Wednesdays I have nothing after three.", "Mon 15:00-21:00; Wed 15:00-21:00"),
    ("I have a standing cancellation Thursdays at 2 which I'd gladly fill with you.", "Thu 14:00-"),
    ("Tuesday the whole day, Thursday only the second half.", "Tue; Thu"),
    ("Late afternoons toward the end of the week, Thursday say.", "Thu 15:00-18:00"),
    ("Wednesday nights, 7-8:30, because my wife has the kids.", "Wed 19:00-20:30"),
    ("Any weekday that isn't Tuesday.", "Mon; Wed; Thu; Fri; !Tue"),
    (
        "Mon - none\nTue - 9-11\nWed - none\nThu - 12-2\nFri - none",
        "!Mon; Tue 09:00-11:00; !Wed; Thu 12:00-14:00; !Fri",
    ),
    ("Tuesdays (mornings), Thursdays (afternoons)", "Tue 08:00-12:00; Thu 12:00-17:00"),
    ("The Wednesday before Thanksgiving my dog ate your letter.", ""),
    ("I was on call last weekend and am only now answering.", ""),
    ("I trained at the Friday Harbor institute.", ""),
    ("We have been open since noon on opening day, ha.", ""),
    ("I'm on the Monday night trivia team with one of them.", ""),
    ("Black Friday sales are not my thing.", ""),
    ("My 4 o'clock cried, my 5 o'clock laughed.", ""),
    ("It took me from Tuesday to Friday to write this.", ""),
    ("I got your mail Saturday morning.", ""),
    ("Ash Wednesday and Good Friday I sing.", ""),
    ("My supervisor retired on a Friday and died on the Monday.", ""),
    ("I am open-ended in my work and time-limited only for insurance.", ""),
    ("I worked nights at the crisis line until 2015.", ""),
    ("In the evening of my career I want company.", ""),
    ("I read Irvin Yalom's Tuesday essays.", ""),
    ("Happy to meet whenever the others can.", "any"),
    ("Time of day is no matter to me, nor the day.", "any"),
    ("I'm retired from everything else, so you pick the hour.", "any"),
    ("Up to seven people, any license.", ""),
    ("I trained from 2011 to 2014 in Leeds.", ""),
    ("Friday 07:30-09:00, or Tuesday at the same hour.", "Fri 07:30-09:00; Tue 07:30-09:00"),
    (
        "I'm free Tuesday mornings and the last hour of a Friday afternoon, say four to five-thirty.",
        "Tue 08:00-12:00; Fri 16:00-17:30",
    ),
    ("Mondays or Fridays I'm out of class by 2.", "Mon 14:00-21:00; Fri 14:00-21:00"),
    (
        "Only free after 4 on school days.",
        "Mon 16:00-21:00; Tue 16:00-21:00; Wed 16:00-21:00; Thu 16:00-21:00; Fri 16:00-21:00",
    ),
    ("Thursday evenings after kid bedtime so 8ish.", "Thu 20:00-"),
    ("Choir has eaten my Wednesday nights, so put Sundays there instead.", "!Wed 17:00-; Sun"),
    ("I'm easy about hours.", "any"),
    (
        "My mornings are wide open, M through F.",
        "Mon 08:00-12:00; Tue 08:00-12:00; Wed 08:00-12:00; Thu 08:00-12:00; Fri 08:00-12:00",
    ),
    ("I had thought of the last Friday of the month, ten till noon.", "Fri#-1 10:00-12:00"),
    ("Sunday evenings 7 pm, because Sundays are the worst.", "Sun 19:00-"),
    ("Second Saturday, say eleven.", "Sat#2 11:00-"),
    ("Only on a Thursday, when I've nobody booked.", "Thu"),
    ("Tuesdays to Thursdays are good; Friday is for my garden.", "Tue; Wed; Thu; !Fri"),
    ("Whenever they can as long as it's not a Monday.", "any; !Mon"),
    (
        "weekday mornings, done by 11:30; not Tuesdays",
        "Mon -11:30; Wed -11:30; Thu -11:30; Fri -11:30; !Tue",
    ),
    ("I'd be glad of a Monday slot in the early evening.", "Mon 17:00-19:00"),
    ("Anything between nine and noon that isn't a Thursday.", "any 09:00-12:00; !Thu"),
    ("The hour before dinner on Tuesdays and Wednesdays.", "Tue; Wed"),
    ("My standing hole: Thu 1:15-2:45.", "Thu 13:15-14:45"),
    ("Fri. 9-10:30 a.m. (or Mon., same)", "Fri 09:00-10:30; Mon 09:00-10:30"),
    ("I won't do Fridays, I might do Mondays, I'd love Tuesdays.", "!Fri; Mon; Tue"),
    ("Twice a month, Wednesdays, 5 pm to 6:15.", "Wed 17:00-18:15"),
    ("If it were at noon on Thursdays I'd never miss.", "Thu 12:00-"),
    ("What about Fridays at 8?", "Fri 08:00-"),
    ("How does Tuesday at 3:30 sound?", "Tue 15:30-"),
    ("I can offer you Saturday from two.", "Sat 14:00-21:00"),
    ("Sundays, as I'm Seventh-day Adventist and Saturdays are out.", "Sun; !Sat"),
    ("No Saturdays (Shabbat) and no Friday after sundown.", "!Sat; !Fri 17:00-"),
    ("Early afternoon, Monday or Wednesday.", "Mon 12:00-15:00; Wed 12:00-15:00"),
    (
        "any wk day b/t 11 and 2",
        "Mon 11:00-14:00; Tue 11:00-14:00; Wed 11:00-14:00; Thu 11:00-14:00; Fri 11:00-14:00",
    ),
    ("Tues. or Thurs. mornings, 8:00 - 9:30", "Tue 08:00-09:30; Thu 08:00-09:30"),
    ("wed after the kids are on the bus so 8:30 till 11", "Wed 08:30-11:00"),
    (
        "i work swing shift so mornings only, tu-fr",
        "Tue 08:00-12:00; Wed 08:00-12:00; Thu 08:00-12:00; Fri 08:00-12:00",
    ),
    ("The third Thursday at six in the evening.", "Thu#3 18:00-"),
    ("My secretary keeps Wednesdays from 10 to 12 free for such things.", "Wed 10:00-12:00"),
    ("Not the evenings, please, and not the weekend.", "!any 17:00-; !Sat; !Sun"),
    ("Mornings would be kindest. Tuesdays.", "Tue 08:00-12:00"),
    ("Evenings are family. Days are fine.", "!any 17:00-; any 09:00-17:00"),
    (
        "I teach Monday and Wednesday. Tuesday afternoon, Thursday afternoon: free.",
        "!Mon; !Wed; Tue 12:00-17:00; Thu 12:00-17:00",
    ),
    (
        "I could do any day at lunch except Tuesday.",
        "!Tue; Mon 12:00-13:00; Wed 12:00-13:00; Thu 12:00-13:00; Fri 12:00-13:00",
    ),
    ("I'd hoped for Mondays but Thursdays at 9 would do.", "Thu 09:00-"),
    ("We usually met Wednesdays at 4 and I'd keep to that.", "Wed 16:00-"),
    ("On Tuesdays my office is empty from 1 on.", "Tue 13:00-21:00"),
    ("I can be had on Monday mornings.", "Mon 08:00-12:00"),
    ("I'm rarely free, but Friday noon mostly holds.", "Fri 12:00-"),
    ("It was a Sunday when he called me at 3 am.", ""),
    ("My daughter's game is Saturday at 10.", "!Sat 10:00-"),
    ("I answer email Mondays and Fridays.", ""),
    ("I have been meeting a friend for lunch and calling it consultation.", ""),
    ("My old group met Thursdays until it folded in May.", ""),
    ("I run a men's group on Wednesday nights and see couples the rest of the week.", ""),
    ("We'd like to be heard before the 15th.", ""),
    ("I'm the night shift therapist at a hospital.", ""),
    ("I've been doing night work for ten years.", ""),
    ("She died on a Thursday morning in spring.", ""),
    ("I'd like to talk with somebody before noon tomorrow.", ""),
    ("Could you call me this afternoon?", ""),
    ("My daughter gets married the last Saturday of May.", ""),
    ("Morning everyone! Tuesday or Thursday mornings suit.", "Tue 08:00-12:00; Thu 08:00-12:00"),
    ("I see clients Monday to Thursday and would come on a Friday.", "Fri"),
    ("I supervise at noon on Mondays, otherwise my noons are open.", "any 12:00-"),
    (
        "The group I left met at 7 in the morning, which nearly killed me; evenings please.",
        "any 17:00-20:30",
    ),
    ("I work at the county Monday through Wednesday, 8 to 5. Thursdays I have to myself.", "Thu"),
    ("Evenings and weekends only, day job.", "any 17:00-20:30; Sat; Sun"),
    ("I teach an evening class on Tuesdays so that's the only one I can't.", "!Tue"),
    ("If only there were a group on Sunday afternoons!", "Sun 12:00-17:00"),
    ("Thursday happens to be the day my office is quiet, from about two.", "Thu 14:00-21:00"),
    ("You'll find me free most Friday afternoons.", "Fri 12:00-17:00"),
    ("A Tuesday lunch would make my week.", "Tue 12:00-13:00"),
    ("Wed 4 to 5.30 or thereabouts", "Wed 16:00-17:30"),
    ("I'd be able to come at half past three on Thursdays.", "Thu 15:30-"),
    ("Mondays at a quarter to nine.", "Mon 08:45-"),
    ("Two Wednesdays a month, ten o'clock.", "Wed 10:00-"),
    ("The second and fourth Friday, from twelve noon to half one.", "Fri#24 12:00-13:30"),
    ("Any evening save Wednesday (church).", "any 17:00-20:30; !Wed"),
]
#: Further ones of the same form; where nothing is free or blocked the second column is empty.
FURTHER = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("weeks.tsv").read_text(encoding="utf-8").splitlines()
]


def _shown(slot):
    weeks = "#" + "".join(map(str, slot.weeks)) if slot.weeks else ""
    hours = f" {slot.start or ''}-{slot.end or ''}" if slot.start or slot.end else ""
    return ("!" if slot.polarity == "blocked" else "") + slot.day + weeks + hours


@pytest.mark.parametrize(("words", "slots"), [*WEEKS, *FURTHER])
def test_hours_told_in_any_words_are_those_that_are_meant(words, slots):
    """What is taken back, told of the past, or only bears a day's name is no offer."""
    found = availability.read(Text(words)).slots

    assert sorted(filter(None, slots.split("; "))) == sorted(map(_shown, found))
    assert all(slot.evidence in words for slot in found)


@pytest.mark.parametrize(
    ("words", "slots"),
    [
        ("Mondays 9-12.\n\nEve", "Mon 09:00-12:00"),
        ("Mondays 9-12\nEve", "Mon 09:00-12:00"),
        ("Mondays 9-12.\n\nThanks,\nEve Ray, LCSW", "Mon 09:00-12:00"),
        ("Mondays 9-12. Best, Eve", "Mon 09:00-12:00"),
        ("Hi, I'm Eve, an LCSW. Mondays 9-12.", "Mon 09:00-12:00"),
        ("Eve here. Mondays 9-12.", "Mon 09:00-12:00"),
        ("Monday eve. Thanks, Eve", "Mon 17:00-20:30"),
        ("Mondays or Tuesday\neve", "Mon 17:00-20:30; Tue 17:00-20:30"),
        ("Mon eve\n\nDawn", "Mon 17:00-20:30"),
        ("My best time is eve.", "any 17:00-20:30"),
        ("Any eve but Friday.", "any 17:00-20:30; !Fri"),
    ],
)
def test_name_of_who_signs_is_no_evening(words, slots):
    """Eve signs with her name; "Monday eve" is an evening all the same."""
    found = availability.read(Text(words)).slots

    assert sorted(slots.split("; ")) == sorted(map(_shown, found))


def test_the_end_of_work_between_a_bound_and_a_later_hour_says_nothing():
    """In "nothing before ten, I get off at four, so after five" four opens and closes nothing."""
    words = "Tuesdays nothing before ten, and I get off at 4, so after 5 pm is best."
    slots = availability.read(Text(words)).slots

    assert "17:00" in {slot.start for slot in slots}
    assert "16:00" not in {time for slot in slots for time in (slot.start, slot.end)}
