"""Answers to a proposal: what they say beside yes or no is kept, passed on and counted."""

from datetime import timedelta

import pytest
from postroom import LIST, WISH, letter, tagged
from scenes import scene
from sqlalchemy import select

from groups import request
from mail.speaking.screen import Screening
from mail.understanding import Disposition
from service import rounds
from service.calendar import tick
from service.pool import pool
from store.groups import Invitation, Proposal
from store.people import Person, Profile
from store.post import Outbound
from store.requests import Kind, Request

CORINNE = "corinne@ashby.example"
NAMES = ("Uma", "Wes", "Nia", "Kay")


def address(name):
    """Where somebody writes from."""
    return f"{name.lower()}@member.example"


def place_of(service, name):
    """What became of somebody's place in the proposal."""
    with service.store.read() as session:
        return session.scalar(
            select(Invitation.state)
            .join(Person, Invitation.person_id == Person.id)
            .where(Person.email == address(name))
        )


def facts(index):
    """What is on file: alike in way and hours, apart in years and profession."""
    return {
        "experience_years": {"value": 4 + 3 * index, "evidence": "years"},
        "licences": [{"value": ("LPC", "LCSW", "LMFT", "PMHNP")[index], "evidence": "licence"}],
        "orientations": [
            {"value": name, "polarity": "positive", "evidence": name}
            for name in ("Psychodynamic", ("EMDR", "Family Systems")[index % 2])
        ],
        "place": {"value": "Portland", "latitude": 45.5, "longitude": -122.6, "state": "OR"}
        | {"detail": "", "evidence": "Portland"},
        "format": {"value": "in_person", "evidence": "in person"},
        "availability": [
            {"day": "Tue", "start": "12:00", "end": "14:00", "polarity": "free", "evidence": "Tue"}
        ],
    }


def enrol(service, names, place=None, first=0):
    """People whose requests are open."""
    now = service.clock.now()
    with service.store.write() as session:
        for index, name in enumerate(names, first):
            person = Person(email=address(name), first_name=name, last_name="", created_at=now)
            told = facts(index) | ({"place": place} if place else {})
            person.profile = Profile(facts=told, private={}, updated_at=now)
            wish = Request(person=person, kind=Kind.JOIN, state=request.State.OPEN)
            wish.opened_at = wish.created_at = now
            session.add_all([person, wish])


def run_round(service):
    """A round among those who wait; its proof ends it long before its time is over."""
    # Little time is no saving here: the first round of a process loads the solvers within it, and
    # on a busy machine it was over before anybody was placed.
    rounds.run(service.store, service.settings, service.clock.now())
    return service.new()


@scene(coordinators=CORINNE, max_size=4)
def asked(service):
    """A service that has just asked four people whether they would form a group."""
    enrol(service, NAMES)
    run_round(service)


def reply(service, name, words, notice="proposal"):
    """Somebody answers the last mail of a kind to them; the new mails."""
    with service.store.read() as session:
        rows = select(Outbound).where(
            Outbound.recipient == address(name), Outbound.notice == notice
        )
        mail = session.scalars(rows.order_by(Outbound.id.desc())).first()
    return service.hear(
        address(name),
        letter(address(name), words, mail, subject=f"Re: {mail.subject}"),
        tagged(mail),
    )


def told(mails, recipient):
    """The kinds of mail somebody got."""
    return [each.notice for each in mails if each.recipient == recipient]


def apart(service):
    """Pairs of first names that the next round must keep apart."""
    with service.store.read() as session:
        names = {str(each.id): each.first_name for each in session.scalars(select(Person))}
        waiting = pool(session, service.settings, service.clock.now()).candidates
    return {(names[one.id], names[other]) for one in waiting for other in one.not_with}


@pytest.mark.parametrize(
    ("words", "notice"),
    [
        ("I'd rather not, I was in treatment with Wes for depression.", "decline-received"),
        ("Yes, I would like to join, but please not with Wes.", "condition"),
    ],
)
def test_wish_to_be_apart_counts_from_the_answer_on(asked, words, notice):
    """Whom somebody cannot sit with is kept privately, whatever else the answer says."""
    mails = reply(asked, "Uma", words)
    with asked.store.read() as session:
        kept = session.scalar(select(Profile).join(Person).where(Person.first_name == "Uma"))

    assert [notice] == told(mails, address("Uma"))
    assert ["Wes"] == [each["value"] for each in kept.private["not_with"]]
    assert not any("depression" in each.text for each in mails if each.recipient != CORINNE)


def test_next_round_keeps_apart_who_declined_for_that(asked):
    """The very next round must not propose the two together again."""
    reply(asked, "Uma", "I'd rather not, I was in treatment with Wes for depression.")

    assert {("Uma", "Wes")} == apart(asked)


NAMELESS = (
    "No, thank you. I know one of these people too well, I think.",
    "No, there is somebody in it I can't sit with.",
    "Pass. I have a personal conflict with one member of this group.",
)


@pytest.mark.parametrize("words", NAMELESS)
def test_no_that_means_somebody_is_asked_whom(asked, words):
    """Without the name the next round could bring the same two together."""
    (mail,) = [each for each in reply(asked, "Uma", words) if each.recipient == address("Uma")]

    assert "decline-received" == mail.notice
    assert "may we ask one thing?" in mail.subject
    assert "no other member is shown it" in " ".join(mail.text.split())


@pytest.mark.parametrize(
    ("words", "said", "days"),
    [
        (
            "No thanks. I can only do Fridays 9 to 12 now.",
            "Times: Fridays, 9:00 am to noon (changed)",
            ["Fri"],
        ),
        (
            "No, Tuesdays don't work for me after all.",
            "On which days, and at what hours, could you usually meet?",
            [],
        ),
    ],
)
def test_hours_told_with_a_no_hold_for_the_next_round(asked, words, said, days):
    """Else the same hour would be proposed again; what stands now is said back, or asked for."""
    mails = [each for each in reply(asked, "Uma", words) if each.recipient == address("Uma")]
    with asked.store.read() as session:
        kept = session.scalar(select(Profile).join(Person).where(Person.first_name == "Uma"))

    assert ["decline-received", "echo"] == told(mails, address("Uma"))
    assert "about your hours is taken into it" in " ".join(mails[0].text.split())
    assert said in " ".join(mails[1].text.split())
    assert days == [each["day"] for each in kept.facts["availability"]]


def test_no_for_another_reason_is_asked_nothing(asked):
    """Who cannot come at that hour, or has named whom, is not asked about people."""
    hour = reply(asked, "Uma", "No, that's one of the days I teach.")
    named = reply(asked, "Nia", "No. One of them, Wes, used to be my therapist.")

    assert not any("may we ask" in each.subject for each in (*hour, *named))
    assert {("Nia", "Wes")} == apart(asked)
    assert "no group with the person you named" in " ".join(named[-1].text.split())


@pytest.mark.parametrize(
    "words",
    ["Wes", "it's wes.", "Wes. Please keep that between us.", "I would rather not sit with Wes"],
)
def test_name_that_was_asked_for_keeps_apart(asked, words):
    """Her answer is kept with the private wishes, and her own words are said back."""
    reply(asked, "Uma", NAMELESS[0])
    mails = reply(asked, "Uma", words, "decline-received")

    assert {("Uma", "Wes")} == apart(asked)
    assert ["apart-noted"] == told(mails, address("Uma"))
    assert [address("Uma")] == [each.recipient for each in mails]


@pytest.mark.parametrize(
    "words", ["I would rather not say.", "I'd rather keep that to myself, thank you"]
)
def test_who_would_rather_not_say_is_asked_no_more(asked, words):
    """The question was an offer: a no to it is taken without a word."""
    reply(asked, "Uma", NAMELESS[0])
    mails = reply(asked, "Uma", words, "decline-received")

    assert [] == mails
    assert set() == apart(asked)


def first_letter(service, words):
    """A newcomer's first letter and what the service wrote her."""
    sender = "pia@member.example"
    return service.hear(sender, letter(sender, words, subject="A group"), "circles@peers.example")


#: A wish to be apart that has a name in it which we do not read.
UNREAD = f"{WISH} not hal prudhomme, we used to be married. Pia"


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("Hal", ["Hal"]),
        ("It's Hal Prudhomme.", ["Hal Prudhomme"]),
        ("That's Bram Holloway, and his brother Seth.", ["Bram Holloway", "Seth"]),
        ("Nobody, thanks.", []),
    ],
)
def test_unread_name_is_asked_for_before_a_request_opens(make_service, words, kept):
    """A wish to be kept apart is never dropped in silence; "nobody" settles it too."""
    service = make_service(coordinators=CORINNE)
    (echo,) = first_letter(service, UNREAD)
    answer = letter("pia@member.example", words, echo, subject=f"Re: {echo.subject}")
    mails = service.hear("pia@member.example", answer, tagged(echo))
    with service.store.read() as session:
        profile, wish = session.scalar(select(Profile)), session.scalar(select(Request))

    assert "one question" in echo.subject
    assert "rather not be grouped with" in " ".join(echo.text.split())
    assert request.State.OPEN is wish.state
    assert kept == [each["value"] for each in profile.private.get("not_with", [])]
    assert ["echo"] == [each.notice for each in mails]


def test_client_in_danger_brings_the_crisis_line_and_a_person(asked):
    """The letter is not kept, nobody sees its words, and yet somebody knows of it."""
    words = "My client Marcus is suicidal and I need advice tonight."
    mails = reply(asked, "Nia", words)
    answer = next(each for each in mails if each.recipient == address("Nia"))

    assert "client-information" == answer.notice
    assert "988" in answer.text
    assert ["coordinator-alert"] == told(mails, CORINNE)
    assert not any("Marcus" in each.text or "suicidal" in each.text for each in mails)


def test_client_in_no_danger_brings_no_alarm(asked):
    """A mere case is not kept and alarms nobody."""
    mails = reply(asked, "Nia", "My client Marcus told me that he got a dog, which moved us.")

    assert [("client-information", False)] == [(each.notice, "988" in each.text) for each in mails]


def test_who_sits_with_a_dying_mother_is_asked_later(asked):
    """A reason to wait is no emergency: the place is kept, and nobody is alarmed."""
    mails = reply(asked, "Nia", "I can't say yet, my mother is dying and I have to be with her.")

    assert "safety" not in told(mails, address("Nia"))
    assert ["not-yet"] == told(mails, address("Nia"))


def test_nobody_reads_of_themselves_in_the_third_person(asked):
    """Who is the only prescriber is told so as "you"; the others are not told who it is."""
    with asked.store.read() as session:
        rows = session.scalars(select(Outbound).where(Outbound.notice == "proposal"))
        texts = {each.recipient: " ".join(each.text.split()) for each in rows}

    assert len(NAMES) == len(texts)
    for name in NAMES:
        words = "You" if name == "Kay" else "One of you"
        assert 1 == texts[address(name)].count("the only prescriber")
        assert f"{words} would be the only prescriber" in texts[address(name)]


def test_question_in_a_doubtful_answer_goes_out_with_it(asked):
    """The coordinators get all the words once, and the writer one mail."""
    words = "Not sure yet, let me think about it. What happens with my data when I retire?"
    mails = reply(asked, "Nia", words)

    assert ["not-yet"] == told(mails, address("Nia"))
    assert ["coordinator-alert"] == told(mails, CORINNE)


@pytest.mark.parametrize(
    "words", ["Is there parking near the place?", "Yes, if we can start half an hour later."]
)
def test_coordinator_is_told_of_which_meeting_it_is_asked(asked, words):
    """Who is to answer for a proposal sees its hour and place."""
    (alert,) = [each for each in reply(asked, "Nia", words) if each.recipient == CORINNE]

    assert "When: Tuesdays, 12:00 to 1:30 pm" in alert.text
    assert "Where: Portland" in alert.text
    assert 1 == " ".join(alert.text.split()).count("reply to this mail")


def test_last_to_say_yes_hears_of_no_deadline_of_others(asked):
    """Where nobody has still to answer, nothing is said of how long they have."""
    yes = [
        each.text
        for name in NAMES
        for each in reply(asked, name, "Yes, I would like to join.")
        if each.notice == "accept-received"
    ]

    assert [True, True, True, False] == ["The others have until" in each for each in yes]


def test_replacement_that_moves_the_place_is_told_with_it(make_service):
    """A yes was to one place: who has given it hears that it is another now."""
    service = make_service(coordinators=CORINNE, max_size=4)
    beaverton = {"value": "Beaverton", "latitude": 45.487, "longitude": -122.764, "state": "OR"}
    enrol(service, NAMES[:2])
    enrol(service, NAMES[2:], beaverton, first=2)
    run_round(service)
    enrol(service, ("Lea",), beaverton)
    reply(service, "Wes", "Yes, I would like to join.")
    mails = reply(service, "Uma", "No, thank you.")
    (change,) = [" ".join(e.text.split()) for e in mails if told([e], address("Wes"))]

    assert "and the place would be another. Your yes stands" in change
    assert "The place is another now: Beaverton instead of Portland." in change.replace("| ", "")
    assert "Where: Beaverton, about" in change


def test_who_would_rather_not_organize_is_told_that_it_is_noted(asked):
    """A yes that leaves the organizing to others is heard whole."""
    (mail,) = [
        each
        for each in reply(asked, "Uma", "Yes please, but I'd rather not organize.")
        if each.recipient == address("Uma")
    ]

    assert "that you would rather not organize" in " ".join(mail.text.split())


def test_answer_that_came_too_late_is_not_called_unclear(asked):
    """A late yes was understood: its subject says what became of it."""
    for name in NAMES[:3]:
        reply(asked, name, "No, thank you.")
    (mail,) = reply(asked, "Kay", "Yes, if we could start at one.")

    assert "unclear" == mail.notice
    assert "not sure" not in mail.subject


@scene(coordinators=CORINNE, max_size=4)
def agreed(service):
    """All have said yes, and the organizer has been asked to confirm."""
    enrol(service, NAMES)
    run_round(service)
    for name in NAMES:
        reply(service, name, "Yes, I would like to join.")


def organizer(service):
    """The first name of who was asked to confirm."""
    with service.store.read() as session:
        return session.scalar(select(Proposal)).organizer.first_name


@pytest.mark.parametrize(
    "words",
    [
        "Confirmed. Purpose: to talk over cases. Every other Tuesday, at Greg's office, 90"
        " minutes. Conflict: first in the group, then Ann.",
        "Confirmed. The group is for talking over cases. Every other week, at my office, 90"
        " minutes. Conflicts first in the group, then Ann.",
    ],
)
def test_points_are_shown_as_the_organizer_meant_them(agreed, words):
    """A point's own name stands there once."""
    mails = reply(agreed, organizer(agreed), words, "organizer-confirm")
    text = " ".join(next(each.text for each in mails if each.notice == "introduction").split())

    assert "When there is conflict: first in the group, then Ann" in text
    assert "Purpose: t" in text


def test_organizers_own_office_is_told_to_the_others_by_her_name(agreed):
    """What is "my office" to her would be each reader's own."""
    who = organizer(agreed)
    words = (
        "Confirmed. Purpose: to talk over cases. Every other Tuesday, at my office, 90 minutes."
        " Conflict: first in the group, then Ann."
    )
    mails = reply(agreed, who, words, "organizer-confirm")
    text = " ".join(next(each.text for each in mails if each.notice == "introduction").split())

    assert f"at {who}’s office" in text
    assert "my office" not in text


@pytest.mark.parametrize("first", ["Confirmed.", "I am not sure yet."])
def test_points_of_an_organizer_without_our_thread_are_asked_about_first(agreed, first):
    """Nobody settles a group's place or purpose in its organizer's name (guarantee 5)."""
    who = organizer(agreed)
    words = (
        f"{first} Purpose: to talk over cases. Every other Tuesday, at Greg's office, 90 minutes."
        " Conflict: first in the group, then Ann."
    )
    raw = letter(address(who), words, subject="Our new group")
    mails = agreed.hear(address(who), raw, LIST)
    with agreed.store.read() as session:
        settled = session.scalar(select(Proposal)).charter

    assert [("address-check", address(who))] == [(each.notice, each.recipient) for each in mails]
    assert not settled


@pytest.mark.parametrize("words", ["NOT ORGANIZING", "Not me, please ask somebody else."])
def test_task_that_is_passed_on_ends_nobodys_group(agreed, words):
    """The next is asked and told that another was before; who passed it on is told of it."""
    who = organizer(agreed)
    mails = reply(agreed, who, words, "organizer-confirm")
    second = organizer(agreed)
    asked = next(each for each in mails if each.recipient == address(second))

    assert second != who
    assert ["accept-received"] == told(mails, address(who))
    assert "organizer-confirm" == asked.notice
    assert "the task has passed to you" in " ".join(asked.text.split())


def test_plain_no_of_an_organizer_is_asked_back(agreed):
    """It may be to the task, the time or the group: only CANCEL ends it for all."""
    who = organizer(agreed)
    (mail,) = reply(agreed, who, "No, I cannot do that.", "organizer-confirm")

    assert ("unclear", address(who)) == (mail.notice, mail.recipient)
    assert all(word in mail.text for word in ("NOT ORGANIZING", "NOT YET", "CANCEL"))
    assert ["proposal-fallen"] * 4 == [
        each.notice for each in reply(agreed, who, "CANCEL", "organizer-confirm")
    ]


def test_place_that_does_not_suit_is_told_before_anybody_is_introduced(agreed):
    """The organizer hears what kind of limit it breaks; with another place it is a group."""
    who = organizer(agreed)
    words = (
        "Confirmed. Purpose: to talk over cases. Every other Tuesday, in Salem, 90 minutes."
        " Conflict: first in the group, then Ann."
    )
    first = reply(agreed, who, words, "organizer-confirm")
    second = reply(agreed, who, "Place: in Lake Oswego, then.", "organizer-confirm")
    (asked_back,) = [" ".join(each.text.split()) for each in first]
    (one, *_) = [" ".join(each.text.split()) for each in second if each.notice == "introduction"]

    assert ["organizer-confirm"] == [each.notice for each in first]
    assert "For three of those who said yes the way there would be longer" in asked_back
    assert "Our proposal named Portland; the group meets in Lake Oswego." in one


def test_place_given_up_by_a_stop_in_anothers_name_is_told_to_be_gone(asked):
    """Who is put back hears which group went on without them."""
    reply(asked, "Nia", "STOP")
    (mail,) = [
        each
        for each in reply(asked, "Nia", "That wasn't me. I want to stay in.", "stopped")
        if each.notice == "reinstated"
    ]
    with asked.store.read() as session:
        code = session.scalar(select(Proposal)).code

    assert f"proposed group {code} had been given up" in " ".join(mail.text.split())


def test_quarrel_is_a_conflict_too(agreed):
    """What the group does when it quarrels settles the point of conflict."""
    words = (
        "Confirmed. Purpose: to talk over cases. Every other Tuesday, at Greg's office, 90 minutes."
        " If we quarrel we bring it up in the group, then ask Ann."
    )

    assert "introduction" in told(
        reply(agreed, organizer(agreed), words, "organizer-confirm"), address("Nia")
    )


@pytest.mark.parametrize("when", ["proposal", "organizer-confirm"])
def test_question_beside_a_yes_reaches_a_person(asked, when):
    """Whatever becomes of the yes, somebody is told what was asked with it."""
    if when == "organizer-confirm":
        for name in NAMES:
            reply(asked, name, "Yes, I would like to join.")
    who = organizer(asked) if when == "organizer-confirm" else "Nia"
    mails = reply(asked, who, "Yes! But could we be near the MAX line?", when)

    assert any("MAX line" in each.text for each in mails if each.recipient == CORINNE)


@pytest.fixture
def leaning(monkeypatch):
    """The learned opinion, sure of a consent in words of no table."""

    def be(voice):
        monkeypatch.setattr("mail.reading.purpose.vote.shares", lambda *_: {voice: 1.0})
        monkeypatch.setattr("mail.reading.purpose.vote.familiar", lambda found: 1.0)

    return be


def test_likely_yes_is_asked_about_and_counts_only_when_it_is_said(asked, leaning):
    """What only sounds like a yes places nobody: on doubt she is asked."""
    leaning("accept")
    found = [each.notice for each in reply(asked, "Nia", "I shall bake something.")]
    with asked.store.read() as session:
        places = session.scalar(select(Proposal)).invitations
        states = {place.person.first_name: place.state.value for place in places}

    assert ["unclear"] == found
    assert "asked" == states["Nia"].lower()


def test_yes_that_a_machine_may_have_written_is_asked_about(asked, monkeypatch):
    """Only a person's letter may change anything: in doubt she is asked (guarantee 4)."""
    doubt = Screening(Disposition.HUMAN, "in doubt", doubtful=True)
    monkeypatch.setattr("service.correspondence.opening.screen", lambda *_, **__: doubt)
    found = [each.notice for each in reply(asked, "Nia", "Yes, I would like to join.")]

    assert ["unclear"] == found


def test_likely_confirmation_makes_no_group(agreed, leaning):
    """An organizer whose words only sound like it is asked for the word itself."""
    leaning("confirm")
    mails = reply(agreed, organizer(agreed), "Strike up the band.", "organizer-confirm")
    found = [each.notice for each in mails]

    assert "introduction" not in found
    assert "unclear" in found


@pytest.mark.parametrize("words", ["YES", "Yes, and I'm glad to organize."])
def test_answer_to_our_asking_once_more_counts(asked, words):
    """Who was not understood answers the mail that says so, and needs no other way in."""
    assert "unclear" == reply(asked, "Uma", "Well, well.")[0].notice
    mails = reply(asked, "Uma", words, "unclear")

    assert ["accept-received"] == [each.notice for each in mails]


def test_round_beside_a_proposal_tells_of_those_who_are_being_asked(asked):
    """Nobody else was in that round, and yet others look for a group."""
    enrol(asked, ["Zoe"])
    (mail,) = run_round(asked)
    text = " ".join(mail.text.split())

    assert "Nobody else is free for a new group in this round" in text
    assert "Four others who look for a group were not in this round" in text


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Is she the one from Cascadia? Anyway yes.", "ACCEPTED"),
        ("Is this the Kay who used to work at Kaiser? Either way, yes.", "ACCEPTED"),
        ("Is she the one I saw at the trauma training in May? Count me in either way.", "ACCEPTED"),
        ("Is he the guy I met at the OCA conference? Just curious, in any case yes.", "ACCEPTED"),
        ("Is she the one from Cascadia? If so I know her a little, anyway yes.", "ASKED"),
        ("Is he the one from Providence? I am not sure anyway.", "ASKED"),
        ("Isn't she the one with the practice on Burnside?", "ASKED"),
    ],
)
def test_who_asks_which_colleague_it_is_tells_of_no_client(asked, words, expected):
    """A coordinator gets the question, whole; the yes counts where no answer could change it."""
    mails = reply(asked, "Uma", words)
    (alert,) = [each for each in mails if each.recipient == CORINNE]

    assert "client-information" not in told(mails, address("Uma"))
    assert words.partition("?")[0] in " ".join(alert.text.split())
    assert expected == place_of(asked, "Uma").value


@pytest.mark.parametrize(
    "words",
    [
        "Is she the one I saw for depression in 2019? Anyway yes.",
        "Is he the guy who cut his wrists in my waiting room? Yes.",
        "Is she the one with the three kids who hears voices? Yes.",
    ],
)
def test_question_that_tells_of_treatment_is_kept_from_all(asked, words):
    """Who was in treatment stays so, whoever asks (guarantee 7)."""
    mails = reply(asked, "Uma", words)

    assert ["client-information"] == told(mails, address("Uma"))
    assert [address("Uma")] == [each.recipient for each in mails]


WITHHELD = (
    "I decline to answer; whatever.",
    "I decline to comment at the moment.",
    "I'd rather not say.",
)
BOTH = ("Yes, but please find me another group.", "Yes please, find me another group.")
#: A no in words that deny it, doubt it or laugh at it.
DENIED = (
    "I'm not going to say no to that!",
    "I can't say no.",
    "How could I refuse?",
    "Why on earth would I decline?",
    "No way am I declining.",
    "I won't be saying no to this one.",
    "I will not decline.",
    "I'm not opposed.",
    "I can't not join.",
)


@pytest.mark.parametrize("words", [*WITHHELD, *BOTH, *DENIED])
def test_answer_that_is_no_plain_yes_or_no_is_asked(asked, words):
    """Nobody's place is given away, and nobody is placed, by a word that was no answer."""
    mails = reply(asked, "Uma", words)

    assert ["unclear"] == told(mails, address("Uma"))
    assert "ASKED" == place_of(asked, "Uma").value


@pytest.mark.parametrize(
    "words",
    [
        "I decline.",
        "I prefer not to explain. No.",
        "No. I'd rather not say why.",
        "No, I refuse.",
        "I'm afraid I have to say no.",
        "I don't want to say no, but I can't do Tuesdays.",
        "No way, I decline.",
    ],
)
def test_no_with_or_without_a_reason_is_a_no(asked, words):
    """What is withheld is the reason, and a no that hurts is one all the same."""
    reply(asked, "Uma", words)

    assert "DECLINED" == place_of(asked, "Uma").value


@pytest.mark.parametrize(
    "words",
    [
        "Yes, but please also find me another group.",
        "Yes, and please look for a second group for me, too.",
        "I'm in! Please keep my request open for another group besides.",
        "Gladly, yes, and could you look for one more group for me?",
    ],
)
def test_yes_with_a_wish_for_one_more_group_is_a_yes_and_a_person_has_the_wish(asked, words):
    """One group more is none instead; we match for one at a time, so that a coordinator helps."""
    mails = reply(asked, "Uma", words)
    (noted,) = [each for each in mails if each.recipient == address("Uma")]
    (alert,) = [each for each in mails if each.recipient == CORINNE]

    assert "ACCEPTED" == place_of(asked, "Uma").value
    assert "has gone to a coordinator" in " ".join(noted.text.split())
    assert "has said yes to it" in " ".join(alert.text.split())


@pytest.mark.parametrize("words", ["Yes, gladly.", "Count me in!", "No, thank you.", "yes"])
def test_bare_word_in_a_mail_of_its_own_is_asked_what_it_answers(asked, words):
    """It is no answer that was given; the reply to our asking is."""
    raw = letter(address("Uma"), words, subject="My availability")
    (mail,) = asked.hear(address("Uma"), raw, LIST)
    text = " ".join(mail.text.split())
    before = place_of(asked, "Uma").value
    answered = letter(address("Uma"), "YES", mail, subject=f"Re: {mail.subject}")
    asked.hear(address("Uma"), answered, tagged(mail))

    assert ("unclear", address("Uma")) == (mail.notice, mail.recipient)
    assert f"You wrote “{words}” in a mail with a subject of its own" in text
    assert "say YES to the group" in text
    assert ["ASKED", "ACCEPTED"] == [before, place_of(asked, "Uma").value]


def test_bare_word_where_nothing_waits_is_not_asked_about_anything(make_service):
    """There is nothing that it could answer."""
    service = make_service(coordinators=CORINNE)
    enrol(service, NAMES[:1])
    raw = letter(address("Uma"), "Yes, gladly.", subject="My availability")
    mails = service.hear(address("Uma"), raw, LIST)

    assert not any("waits for your answer" in " ".join(each.text.split()) for each in mails)


def test_late_yes_is_offered_what_there_is_to_do(asked):
    """Nobody leaves a group that never was; what rests is told how it goes on."""
    asked.clock.time += timedelta(days=8)
    tick(asked.store, asked.settings, asked.clock.now())
    asked.new()
    (mail,) = reply(asked, "Uma", "Yes, gladly.")
    text = " ".join(mail.text.split())

    assert "is no longer open, so your answer could not be counted" in text
    assert "leave a group" not in text
    assert "end the pause of your request (RESUME)" in text


def test_organizer_reads_of_herself_as_you_in_the_introduction(agreed):
    """The others read whose task the first date is by her name."""
    who = organizer(agreed)
    words = (
        "Confirmed. Purpose: to talk over cases. Every other Tuesday, at Greg's office, 90"
        " minutes. Conflict: first in the group, then Ann."
    )
    mails = [e for e in reply(agreed, who, words, "organizer-confirm") if "introd" in e.notice]
    texts = {each.recipient: " ".join(each.text.split()) for each in mails}
    own = texts.pop(address(who))

    assert "as organizer, you are asked to propose one" in own
    assert all(f"{who}, as organizer, is asked to propose one" in each for each in texts.values())
