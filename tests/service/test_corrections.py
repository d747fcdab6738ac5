import pytest
from postroom import LIST, WISH, letter, tagged
from sqlalchemy import select

from groups import request
from store.people import Profile
from store.requests import Request

DANA = "dana@home.example"


@pytest.mark.parametrize(
    "words",
    [
        "Yes, that is right. I can travel 30 minutes.",
        "My hope: good company. The rest is right.",
        "I would rather have a group of five.",
    ],
)
def test_reply_that_adds_a_fact_is_not_asked_again_for_all_the_others(service, words):
    """What is on file is on file, whether or not the reply quotes it."""
    (echo,) = service.hear(DANA, letter(DANA, WISH, subject="Looking for a group"), LIST)
    service.hear(DANA, letter(DANA, words, echo), tagged(echo))
    with service.store.read() as session:
        wish = session.scalar(select(Request))

    assert [] == wish.missing
    assert wish.opens_at is not None or wish.state is request.State.OPEN


WHOLE = f"{WISH} I work with couples and queer clients. I would rather not be with Hal Weber."


def on_file(service):
    """The facts of the one profile, the private ones too."""
    with service.store.read() as session:
        profile = session.scalar(select(Profile))
        return {**profile.facts, **profile.private}


@pytest.mark.parametrize(
    ("words", "name", "left"),
    [
        ("Please take out LGBTQ+, that is me and not my clients.", "populations", ["Couples"]),
        ("No, LGBTQ+ is wrong.", "populations", ["Couples"]),
        ("Can you remove the line 'Works with'?", "populations", []),
        ("There is nobody I want to avoid!", "not_with", []),
        ("Please delete the line 'Rather not with'.", "not_with", []),
        ("take out Rather not with", "not_with", []),
        ("Quite the opposite: Hal and I want to be TOGETHER.", "not_with", []),
        ("But Hal is my friend!", "not_with", []),
        ("I have nothing against Hal Weber.", "not_with", []),
        ("Only with Hal, please, never without him.", "not_with", []),
    ],
)
def test_what_a_correction_takes_out_is_out(service, words, name, left):
    """A line that its writer cannot get out of the echo is worse than none."""
    (echo,) = service.hear(DANA, letter(DANA, WHOLE, subject="Looking for a group"), LIST)
    (answer,) = service.hear(DANA, letter(DANA, words, echo), tagged(echo))

    assert left == [each["value"] for each in on_file(service).get(name, [])]
    assert "taken your changes" in " ".join(answer.text.split())
    assert "questions" not in answer.subject


@pytest.mark.parametrize(
    ("words", "name", "kept"),
    [
        ("No, Thursdays at 12:30!", "availability", [("Thu", "12:30", "free")]),
        ("No: Thursdays 12:30 to 2.", "availability", [("Thu", "12:30", "free")]),
        ("No, no Tuesdays!", "availability", [("Tue", None, "blocked")]),
        ("No, Gestalt.", "orientations", [("Gestalt", "positive")]),
        ("No, sorry: Jungian, not EMDR!", "orientations", [("EMDR", "negative")]),
        ("No, 40 minutes.", "max_travel", [(40,)]),
        ("Nope, LPC.", "licences", [("LPC",)]),
    ],
)
def test_no_to_what_we_read_is_no_no_to_what_is_right(service, words, name, kept):
    """A “No, X” means X in answer to the echo; what is denied in X itself stays denied."""
    (echo,) = service.hear(DANA, letter(DANA, WISH, subject="Looking for a group"), LIST)
    (answer,) = service.hear(DANA, letter(DANA, words, echo), tagged(echo))
    found = on_file(service)[name]
    shown = ("day", "start", "polarity") if name == "availability" else ("value", "polarity")
    values = [
        tuple(each[key] for key in shown if key in each)
        for each in (found if isinstance(found, list) else [found])
    ]

    assert set(kept) <= set(values)
    assert "taken your changes" in " ".join(answer.text.split())
    assert "one question" not in answer.subject
    assert not answer.text.startswith("Dear Gestalt")


def test_fresh_letter_takes_out_too(service):
    """A member need not find our mail again to put her request right."""
    service.hear(DANA, letter(DANA, WHOLE, subject="Looking for a group"), LIST)
    words = "Please remove Hal Weber from what you have on file about me."
    service.hear(DANA, letter(DANA, words, subject="My request"), LIST)

    assert "not_with" not in on_file(service)


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("Please take the populations line out of my request.", True),
        ("Remove couples from my application, please.", True),
        ("Remove the request line.", True),
        ("Leave EMDR out again.", True),
        ("Please remove my request.", False),
        ("Take me and my hopes out of the request.", False),
    ],
)
def test_line_that_goes_takes_no_request_with_it(service, words, left):
    """A request is where the line stands; who takes back all says so."""
    whole = f"{WHOLE} I hope for good company. I wrote about G-7K2M."
    (echo,) = service.hear(DANA, letter(DANA, whole, subject="Looking for a group"), LIST)
    service.hear(DANA, letter(DANA, words, echo), tagged(echo))
    with service.store.read() as session:
        wish = session.scalar(select(Request))

    assert left is (wish.state is not request.State.WITHDRAWN)


def test_school_that_is_left_out_is_not_said_to_be_refused(service):
    """It was a slip of ours, or of hers, and no word on how she works."""
    (echo,) = service.hear(DANA, letter(DANA, WHOLE, subject="Looking for a group"), LIST)
    service.hear(DANA, letter(DANA, "Leave EMDR out again.", echo), tagged(echo))

    assert ["Psychodynamic"] == [each["value"] for each in on_file(service)["orientations"]]


@pytest.mark.parametrize(
    ("subject", "words", "kept"),
    [
        ("Re: an open seat [G-7K2M]", WISH, None),
        ("An open seat", f"{WISH} I'd like to join G-7K2M.", "G-7K2M"),
    ],
)
def test_group_of_a_subject_is_no_fact_about_its_writer(service, subject, words, kept):
    """Who answers an old mail with a new wish wrote no number."""
    service.hear(DANA, letter(DANA, words, subject=subject), LIST)

    assert kept == on_file(service).get("group_ref", {}).get("value")


@pytest.mark.parametrize("words", ["Please remove the line about shoes.", "I'm an LCSW."])
def test_change_that_was_not_made_is_not_claimed(service, words):
    """The answer says that all is as before and asks which line is meant."""
    (echo,) = service.hear(DANA, letter(DANA, WHOLE, subject="Looking for a group"), LIST)
    before = on_file(service)
    (answer,) = service.hear(DANA, letter(DANA, words, echo), tagged(echo))
    said = " ".join(answer.text.split())

    assert before.keys() == on_file(service).keys()
    assert "taken your changes" not in said
    assert "which one is it" in said


def test_line_that_is_not_found_is_asked_for_beside_a_change(service):
    """What was done is told, and what was not."""
    (echo,) = service.hear(DANA, letter(DANA, WHOLE, subject="Looking for a group"), LIST)
    words = "Please take out EMDR. And please remove the line about shoes."
    (answer,) = service.hear(DANA, letter(DANA, words, echo), tagged(echo))
    said = " ".join(answer.text.replace("|", "").split())

    assert "taken your changes" in said
    assert "could not tell which line" in said


DAYS = f"{WISH} Also Wednesdays from 12 to 2."
AS_BEFORE = ["Tue 12:00-14:00", "Fri 08:00-12:00", "Wed 12:00-14:00"]


def hours(service):
    """The hours on file, one short line each."""
    return [
        f"{'not ' if each['polarity'] == 'blocked' else ''}{each['day']}"
        f" {each['start']}-{each['end']}"
        for each in on_file(service)["availability"]
    ]


@pytest.mark.parametrize(
    ("words", "wednesday"),
    [
        ("No, Wednesdays from 12 to 2:30, please.", "Wed 12:00-14:30"),
        ("No. Wednesdays from 12 to 2:30, please.", "Wed 12:00-14:30"),
        ("I could stay until 2:30 on Wednesdays.", "Wed 12:00-14:30"),
        ("I can only stay until 1:30 on Wednesdays.", "Wed 12:00-13:30"),
        ("But I did say Wednesdays!", "Wed 12:00-14:00"),
        ("Wednesdays until 1:30 only.", "Wed 12:00-13:30"),
        ("Wednesdays till 1:30, no longer.", "Wed 12:00-13:30"),
        ("Wednesdays up to 1:30 pm only, please.", "Wed 12:00-13:30"),
        ("Wednesdays any time.", "Wed None-None"),
    ],
)
def test_words_on_one_day_change_that_day_alone(service, words, wednesday):
    """What they leave open stands as it did, and so do the other days."""
    (echo,) = service.hear(DANA, letter(DANA, DAYS, subject="Looking for a group"), LIST)
    service.hear(DANA, letter(DANA, words, echo), tagged(echo))

    assert [*AS_BEFORE[:2], wednesday] == hours(service)


def test_only_one_day_replaces_the_others(service):
    """Who can only do Wednesdays now cannot do Tuesdays."""
    (echo,) = service.hear(DANA, letter(DANA, DAYS, subject="Looking for a group"), LIST)
    words = "I can only do Wednesdays 12 to 2 now."
    service.hear(DANA, letter(DANA, words, echo), tagged(echo))

    assert AS_BEFORE[2:] == hours(service)


def test_day_on_which_mails_shall_not_come_is_no_day_to_meet(service):
    """Reminders on Fridays are about the reminders; what is not understood is asked."""
    (echo,) = service.hear(DANA, letter(DANA, DAYS, subject="Looking for a group"), LIST)
    words = "Please stop sending me reminders on Fridays only."
    (answer,) = service.hear(DANA, letter(DANA, words, echo), tagged(echo))

    assert "unclear" == answer.notice
    assert AS_BEFORE == hours(service)


def test_protest_is_answered_with_what_stands(service):
    """Silence to "but I did say so" would be taken for a no; also where nothing was asked."""
    (echo,) = service.hear(DANA, letter(DANA, DAYS, subject="Looking for a group"), LIST)
    words = "Is there a fee?"
    mails = service.hear(DANA, letter(DANA, words, echo), tagged(echo))
    (notice,) = (each for each in mails if each.recipient == DANA)
    words = "But I did say Wednesdays!"
    (answer,) = service.hear(DANA, letter(DANA, words, notice), tagged(notice))

    assert ("question-passed-on", "echo") == (notice.notice, answer.notice)
    assert "which one is it" in " ".join(answer.text.split())


def test_day_that_alone_is_left_keeps_its_hours(service):
    """“Wednesdays only” names no hours, and those on file are the ones meant."""
    (echo,) = service.hear(DANA, letter(DANA, DAYS, subject="Looking for a group"), LIST)
    service.hear(DANA, letter(DANA, "Wednesdays only, please.", echo), tagged(echo))

    assert AS_BEFORE[2:] == hours(service)


def test_whoever_told_a_fact_in_words_we_could_not_read_sees_these_words(service):
    """Asked as if she had said nothing, she would think that nobody read her letter."""
    board = "Licensed by the board of social workers since forever"
    told = WISH.replace("LCSW", "clinician") + f" {board}."
    (echo,) = service.hear(DANA, letter(DANA, told, subject="Looking for a group"), LIST)
    words = " ".join(echo.text.split())
    with service.store.read() as session:
        wish = session.scalar(select(Request))

    assert f"You wrote “{board}”, which we could not make out for certain. Which licence" in words
    assert ["licences"] == wish.missing
    assert request.State.DRAFT is wish.state


def test_name_that_is_told_later_corrects_the_one_on_file(service):
    """Whoever is called wrongly says so once."""
    (echo,) = service.hear(
        DANA, letter(DANA, f"{WISH}\n\nThanks,\nPenrose", subject="A group"), LIST
    )
    words = "YES. My first name is Hugh, not Penrose."
    (again,) = service.hear(DANA, letter(DANA, words, answers=echo), tagged(echo))

    assert echo.text.startswith("Dear Penrose,")
    assert again.text.startswith("Dear Hugh,")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Sorry, forgot to say, Wednesdays won't work after all. only Tuesdays",
            ["not Wed None-None", "Tue 12:00-14:00"],
        ),
        (
            "On Wednesdays I can ONLY do 12 to 1:30, not the whole afternoon. Please remove"
            " 'Wednesdays, 12:00 to 2:00 pm'.",
            [*AS_BEFORE[:2], "Wed 12:00-13:30"],
        ),
        ("On Wednesdays I can only do 12 to 1:30.", [*AS_BEFORE[:2], "Wed 12:00-13:30"]),
        ("Wednesdays just 12 to 1:30, not all afternoon.", [*AS_BEFORE[:2], "Wed 12:00-13:30"]),
        ("Forgot to mention: also Mondays, only in the mornings.", [*AS_BEFORE, "Mon 08:00-12:00"]),
        ("Please remove 'Wednesdays, 12:00 to 2:00 pm'.", AS_BEFORE[:2]),
        (
            "Remove Wednesdays 12 to 2 and put Wednesdays 1 to 3.",
            [*AS_BEFORE[:2], "Wed 13:00-15:00"],
        ),
        ("Also not Wednesdays.", [*AS_BEFORE[:2], "not Wed None-None"]),
    ],
)
def test_corrected_hours_do_not_pile_up(service, words, expected):
    """A day is as the new words say, and no other day goes or grows by them."""
    (echo,) = service.hear(DANA, letter(DANA, DAYS, subject="Looking for a group"), LIST)
    service.hear(DANA, letter(DANA, words, echo), tagged(echo))

    assert sorted(expected) == sorted(hours(service))


@pytest.mark.parametrize(
    ("words", "way"),
    [
        ("I'd do online as well.", "hybrid"),
        ("Online is fine too.", "hybrid"),
        ("I could also meet online.", "hybrid"),
        ("I'd rather meet online, too.", "online"),
        ("Only online, please.", "online"),
        ("Online instead. And thanks for writing, too.", "online"),
    ],
)
def test_way_that_is_good_as_well_is_added_to_the_other(service, words, way):
    """Both are wanted then; only what stands in its place takes the first away."""
    (echo,) = service.hear(DANA, letter(DANA, WISH, subject="Looking for a group"), LIST)
    service.hear(DANA, letter(DANA, words, echo), tagged(echo))

    assert way == on_file(service)["format"]["value"]


@pytest.mark.parametrize(
    ("words", "rhythm"),
    [
        ("I'd be glad if you wrote to me only once a week at most, thanks.", None),
        ("I only check my mail weekly.", None),
        ("Please e-mail me monthly.", None),
        ("I'd like to meet weekly.", "weekly"),
        ("Let's meet every other week, and your mails may come weekly.", "every other week"),
    ],
)
def test_how_often_mails_shall_come_is_no_rhythm_of_meetings(service, words, rhythm):
    """Who wants few mails has said nothing of how often to meet."""
    (echo,) = service.hear(DANA, letter(DANA, WISH, subject="Looking for a group"), LIST)
    service.hear(DANA, letter(DANA, words, echo), tagged(echo))

    assert rhythm == (on_file(service).get("frequency") or {}).get("value")


GLEN = (
    "Please add me and my wife Hope Silva? No, wait, she writes herself. Just me: PhD, licensed"
    " psychologist, 19 years, CBT, Salem, Thursdays 12-2 online. I hope for good company. I'd"
    " rather not be with Hope Silva."
)


def test_line_is_no_person_of_that_name(service):
    """Hope is a line and a wife; the one that protects is not taken out with the other."""
    (echo,) = service.hear(DANA, letter(DANA, GLEN, subject="Looking for a group"), LIST)
    before = on_file(service)
    service.hear(DANA, letter(DANA, "Delete the hope line, that is nothing.", echo), tagged(echo))
    after = on_file(service)

    assert ["good company"] == [each["value"] for each in before["hopes"]]
    assert "hopes" not in after
    assert ["Hope Silva"] == [each["value"] for each in after["not_with"]]


@pytest.mark.parametrize("words", ["Please remove Hal Weber.", "Strike the line Rather not with."])
def test_who_is_no_longer_kept_apart_is_said(service, words):
    """A protection that goes is said aloud, and how to have it back."""
    (echo,) = service.hear(DANA, letter(DANA, WHOLE, subject="Looking for a group"), LIST)
    (answer,) = service.hear(DANA, letter(DANA, words, echo), tagged(echo))
    told = " ".join(answer.text.replace("|", " ").split())
    service.hear(DANA, letter(DANA, "not with Hal Weber", answer), tagged(answer))

    assert "“Rather not with: Hal Weber” is taken out: you may be grouped with Hal Weber" in told
    assert ["Hal Weber"] == [each["value"] for each in on_file(service)["not_with"]]


EVENINGS = (
    "LCSW in SE Portland, 14 years, attachment and psychodynamic. Tuesdays from 5:30 pm on or"
    " Wednesdays 9 to 12, in person."
)


def _week(service):
    return sorted(
        (each["day"], each["start"], each["end"], each["polarity"])
        for each in on_file(service)["availability"]
    )


@pytest.mark.parametrize(
    ("words", "week"),
    [
        (
            "Mostly right, but I have to leave by 9 pm; without a car I can't get everywhere.",
            [("Tue", "17:30", "21:00", "free"), ("Wed", "09:00", "12:00", "free")],
        ),
        (
            "All correct, only I must be out the door by 8:30 pm.",
            [("Tue", "17:30", "20:30", "free"), ("Wed", "09:00", "12:00", "free")],
        ),
        (
            "No, not the whole Wednesday, only half past nine until twelve.",
            [("Tue", "17:30", "21:00", "free"), ("Wed", "09:30", "12:00", "free")],
        ),
        (
            "I'd put Tuesday second; Wednesday is much preferred.",
            [("Tue", "17:30", "21:00", "free"), ("Wed", "09:00", "12:00", "free")],
        ),
        (
            "Instead of Tuesdays, Mondays 6 to 8 pm.",
            [("Mon", "18:00", "20:00", "free"), ("Wed", "09:00", "12:00", "free")],
        ),
        (
            "Times should read: Mondays 6 to 8 pm. Nothing else.",
            [("Mon", "18:00", "20:00", "free")],
        ),
        (
            "I paid my dues on Monday, by the way. In bad weather I'd prefer online.",
            [("Tue", "17:30", "21:00", "free"), ("Wed", "09:00", "12:00", "free")],
        ),
    ],
)
def test_correction_of_hours_changes_what_it_names(service, words, week):
    """An end that is told bounds what was offered, and what is not named stays."""
    (echo,) = service.hear(DANA, letter(DANA, EVENINGS, subject="Looking for a group"), LIST)
    service.hear(DANA, letter(DANA, words, echo), tagged(echo))

    free = [each for each in _week(service) if each[3] == "free"]
    assert week == [(day, start, end or "21:00", mood) for day, start, end, mood in free]
    assert on_file(service)["format"]["value"] in ("in_person", "hybrid")


@pytest.mark.parametrize(
    ("words", "way"),
    [
        ("Online works if the roads are icy.", "hybrid"),
        ("Online is ok as well as in person.", "hybrid"),
        ("By bad weather I prefer online.", "hybrid"),
        ("I don't drive, by the way, so not every place is in reach.", "in_person"),
        ("No, online please.", "online"),
    ],
)
def test_way_that_is_let_pass_does_not_replace_the_wish(service, words, way):
    """What is fine at times is fine as well."""
    (echo,) = service.hear(DANA, letter(DANA, EVENINGS, subject="Looking for a group"), LIST)
    service.hear(DANA, letter(DANA, words, echo), tagged(echo))

    assert way == on_file(service)["format"]["value"]


def test_line_on_oneself_is_taken_out_by_its_name(service):
    """“What you say of yourself” is how the echo calls it, and how it is answered."""
    whole = f"{EVENINGS} I'm a queer therapist."
    (echo,) = service.hear(DANA, letter(DANA, whole, subject="Looking for a group"), LIST)
    before = on_file(service)
    service.hear(DANA, letter(DANA, "take out what you say of yourself", echo), tagged(echo))

    assert before.get("affinity")
    assert not on_file(service).get("affinity")


@pytest.mark.parametrize(
    "words",
    [
        "Yes, but not before February.",
        "yep but hold it until February",
        "Right, but please don't open it before February.",
        "All correct. Please keep it on hold until February though.",
    ],
)
def test_request_that_is_right_but_for_later_rests_until_then(service, words):
    """Silence must not open what its writer asked to hold."""
    (echo,) = service.hear(DANA, letter(DANA, WISH, subject="Looking for a group"), LIST)
    (answer,) = service.hear(DANA, letter(DANA, words, echo), tagged(echo))

    assert "paused" == answer.notice
    assert "February 1" in answer.text


@pytest.mark.parametrize(
    "words", ["wrong person, I didn't write to you", "I never wrote to you!", "This wasn't me."]
)
def test_request_that_its_reader_never_wrote_is_taken_back(service, words):
    """A letter in somebody's name opens nothing by her silence, and a person hears of it."""
    (echo,) = service.hear(DANA, letter(DANA, WISH, subject="Looking for a group"), LIST)
    mails = service.hear(DANA, letter(DANA, words, echo), tagged(echo))
    with service.store.read() as session:
        wish = session.scalar(select(Request))

    assert request.State.WITHDRAWN is wish.state
    assert {"coordinator-alert", "withdrawn"} == {each.notice for each in mails}


@pytest.mark.parametrize(
    "words", ["No! I never said EMDR.", "I didn't write that, I said Mondays."]
)
def test_word_that_was_not_said_takes_no_request_back(service, words):
    """A protest is about a line of it."""
    (echo,) = service.hear(DANA, letter(DANA, WISH, subject="Looking for a group"), LIST)
    service.hear(DANA, letter(DANA, words, echo), tagged(echo))
    with service.store.read() as session:
        wish = session.scalar(select(Request))

    assert request.State.WITHDRAWN is not wish.state


def test_work_that_was_forgotten_is_added_by_a_letter_of_its_own(service):
    """Nothing that was said before is lost by it."""
    (echo,) = service.hear(DANA, letter(DANA, WISH, subject="Looking for a group"), LIST)
    service.hear(DANA, letter(DANA, "YES", echo), tagged(echo))
    words = "I forgot to say I'm also trained in IFS and I see couples."
    (answer,) = service.hear(DANA, letter(DANA, words, subject="me"), LIST)
    schools = [each["value"] for each in on_file(service)["orientations"]]

    assert "echo" == answer.notice
    assert ["Psychodynamic", "EMDR", "Internal Family Systems"] == schools
