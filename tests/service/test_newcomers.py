"""A newcomer comes into a group that meets: asked first, then each member alone (guideline 3)."""

import re
import shutil
from datetime import timedelta

import pytest
import structlog
from circle import NAMES, address, form, say, turn
from click.testing import CliRunner
from postroom import BEGAN, Clock, Postroom, letter, tagged
from seats import CHARTER, asked, inside, meet, offered, states, to, wait
from sqlalchemy import select

from groups import membership, request
from groups.consent import NOT_AGREED_PUBLICLY
from groups.proposal import State
from service.cli.association import seat
from service.correspondence.welcome_words import welcomes
from service.desk import desk
from service.endings import close
from service.settings import load
from store import queries
from store.groups import Consent, Group, Membership, Proposal
from store.people import Person
from store.post import Outbound
from store.requests import Kind, Request

CORINNE = "corinne@ashby.example"


def opened(folder, time):
    """A service on a folder of its own, its clock at that time, all earlier mails seen."""
    clock = Clock()
    clock.time = time
    settings = load(data_dir=folder, list_address="circles@peers.example", coordinators=CORINNE)
    service = Postroom(settings, clock)
    service.new()
    return service


@pytest.fixture(scope="module")
def offered_once(tmp_path_factory):
    """A folder with a group of four, an open seat that Gail offers, and Nadia who waits."""
    folder = tmp_path_factory.mktemp("offered")
    service = opened(folder, BEGAN)
    meet(service)
    turn(service, 2026, 10, 5, 16)
    wait(service, "Nadia")
    offered(service)
    service.store.close()
    return folder, service.clock.time


@pytest.fixture
def group(offered_once, tmp_path):
    """The service of that folder, copied."""
    folder, time = offered_once
    service = opened(shutil.copytree(folder, tmp_path / "copy"), time)
    yield service
    service.store.close()


@pytest.fixture(scope="module")
def voting_once(offered_once, tmp_path_factory):
    """A folder in which Nadia has said yes, and the question to each member."""
    folder = tmp_path_factory.mktemp("voting") / "copy"
    service = opened(shutil.copytree(offered_once[0], folder), offered_once[1])
    mails = say(service, "Nadia", "Yes, gladly.", asked(service, 2026, 10, 5, 23))
    service.store.close()
    return folder, service.clock.time, {n: to(mails, n, "consent")[0] for n in NAMES}


@pytest.fixture
def voting(voting_once, tmp_path):
    """The service of that folder, copied, with the questions."""
    folder, time, questions = voting_once
    service = opened(shutil.copytree(folder, tmp_path / "copy"), time)
    service.questions = questions
    yield service
    service.store.close()


def told(mails):
    """The notices of some mails with their readers."""
    return {(each.notice, each.recipient.partition("@")[0]) for each in mails}


def proposal(service):
    """Where the one proposal stands."""
    with service.store.read() as session:
        return session.scalars(select(Proposal.state)).one()


def text(mail):
    """The words of a mail on one line."""
    return " ".join(mail.text.split())


def test_offer_of_a_group_of_ours_opens_by_a_yes_and_needs_no_coordinator(service):
    """The group is known and each member is asked, so nobody has to look."""
    meet(service)
    mails = say(service, "Gail", "Our group has two open seats.")
    (noted,) = to(mails, "Gail", "offer-recorded")
    opened = say(service, "Gail", "Yes, that is right.", noted)

    assert {"gail@member.example"} == {each.recipient for each in mails}
    assert "2 free seats in your group G-AB2CD" in text(noted)
    assert "The offer is open" in text(to(opened, "Gail")[0])
    assert "Group or request" not in text(to(opened, "Gail")[0])
    assert "OPEN" == states(service)["OFFER", "Gail"]


def test_offer_that_is_let_stand_opens_by_silence(service):
    """Like every other request."""
    meet(service)
    turn(service, 2026, 10, 5, 16)
    say(service, "Gail", "Our group has one open seat.")
    before = states(service)["OFFER", "Gail"]
    turn(service, 2026, 10, 6, 17)

    assert "DRAFT" == before
    assert "OPEN" == states(service)["OFFER", "Gail"]


@pytest.mark.parametrize(
    ("words", "answer", "expected"),
    [
        ("Our group has one open seat.", "Two seats, actually.", "2 free seats"),
        ("Our group has one open seat.", "The seat is filled by now, sorry.", "taken back"),
        ("Our group has one open seat.", "No, that is not right any more.", "taken back"),
    ],
)
def test_offer_can_be_put_right_by_an_answer(service, words, answer, expected):
    """The mail that notes it says so."""
    meet(service)
    (noted,) = to(say(service, "Gail", words), "Gail", "offer-recorded")
    (mail,) = to(say(service, "Gail", answer, noted), "Gail")

    assert expected in mail.subject + text(mail)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("G-AB2CD", "G-AB2CD"),
        ("The one on Wednesdays with Eve", "G-XY3ZZ"),
        ("The one with Hal.", "G-AB2CD"),
        ("the Tuesday one", "G-AB2CD"),
        ("The one with Dana", ""),
        ("the one with gail and me", ""),
    ],
)
def test_who_is_in_several_groups_is_asked_which_and_a_sign_of_one_answers(
    service, answer, expected
):
    """Code, hour and place stand in the question; a member's name tells it, too."""
    meet(service)
    form(service, names=("Gail", "Dana", "Eve"), code="G-XY3ZZ")
    with service.store.write() as session:
        other = session.scalars(select(Group).where(Group.code == "G-XY3ZZ")).one()
        other.slot = "Wed 15:30-17:00"
    (noted,) = to(say(service, "Gail", "Our group has one open seat."), "Gail")
    again = text(to(say(service, "Gail", answer, noted), "Gail")[0])

    assert "G-AB2CD (Tuesdays, 12:00 to 1:30 pm, online); G-XY3ZZ (Wednesdays, 3:30" in text(noted)
    assert bool(expected) is ("one free seat in your group" in again)
    assert expected in again


def test_newcomer_is_asked_before_the_group_knows_of_her(group):
    """She sees the members as a proposal shows people, and they see nothing yet."""
    mails = turn(group, 2026, 10, 5, 23)
    (mail,) = mails

    assert ("seat-proposal", address("Nadia")) == (mail.notice, mail.recipient)
    for name in NAMES:
        assert f"* {name}" in mail.text
        assert f"{name}son" not in mail.text
        assert address(name) not in mail.text
    assert "Tuesdays, 12:00 to 1:30 pm" in mail.text
    assert "Where: Online" in mail.text
    assert {("JOIN", "Nadia"): "PROPOSED", ("OFFER", "Gail"): "PROPOSED"} == states(group)


def test_all_say_yes_and_everybody_is_introduced(voting):
    """She is a member, her request is placed, the offer is filled, and addresses go to those."""
    questions = voting.questions
    for name in NAMES[:-1]:
        mails = say(voting, name, "Yes, she is welcome.", questions[name])
        assert {("consent-noted", name.lower())} == told(mails)
    mails = say(voting, "Wren", "YES", questions["Wren"])
    everybody = {("introduction", each.lower()) for each in (*NAMES, "Nadia")}

    assert everybody | {("consent-noted", "wren")} == told(mails)
    assert all(address(each) in to(mails, "Nadia")[0].text for each in NAMES)
    assert {*NAMES, "Nadia"} == set(inside(voting))
    assert {("JOIN", "Nadia"): "PLACED", ("OFFER", "Gail"): "PLACED"} == states(voting)
    assert State.CONFIRMED is proposal(voting)


def test_member_sees_the_newcomer_as_a_proposal_would_show_her(voting):
    """First name, licence, years, ways of working, town, hope, and why; no more."""
    mail = voting.questions["Dana"]

    for shown in ("Nadia", "LMFT", "11 years", "Family Systems", "Portland", "what Nadia hopes"):
        assert shown in mail.text
    assert "Gail told us of a free seat" in text(mail)
    assert "Nadiason" not in mail.text
    assert address("Nadia") not in mail.text


def outcome(service, questions, answers):
    """What the newcomer and those who were asked read in the end."""
    mails = []
    for name, words in answers.items():
        mails += say(service, name, words, questions[name]) if words else []
    mails += turn(service, 2026, 10, 14, 12)
    closed = [each for each in mails if each.notice == "seat-closed"]
    return {each.recipient: text(each).partition("With kind regards")[0] for each in closed}


ENDS = (
    {"Gail": "Yes", "Dana": "Yes", "Hal": "Yes", "Wren": "No, thank you."},
    {"Gail": "No, I know her too well.", "Dana": "Yes", "Hal": "Yes", "Wren": "Yes"},
    {"Gail": "Yes", "Dana": "Yes", "Hal": "Yes", "Wren": ""},
    {"Gail": "", "Dana": "", "Hal": "", "Wren": ""},
    {"Gail": "No", "Dana": "No", "Hal": "", "Wren": "Yes, if she is quiet."},
)


@pytest.mark.parametrize("answers", ENDS, ids=range(len(ENDS)))
def test_all_read_the_same_sentence_whoever_said_no_or_nothing(voting, answers):
    """A no stays private: by no word can it be told from silence, or whose it was."""
    questions = voting.questions
    read = outcome(voting, questions, answers)
    members = {
        words.replace(f"Dear {each.partition('@')[0].title()},", "")
        for each, words in read.items()
        if each != address("Nadia")
    }

    assert {address(each) for each in (*NAMES, "Nadia")} == set(read)
    assert 1 == len(members)
    assert all(NOT_AGREED_PUBLICLY in words for words in read.values())
    assert "The seat stays noted as free" in members.pop()
    assert set(NAMES) == set(inside(voting))
    assert {("JOIN", "Nadia"): "OPEN", ("OFFER", "Gail"): "OPEN"} == states(voting)


def test_early_no_ends_nothing_before_the_others_have_answered(voting):
    """An end right after an answer would show whose it was."""
    questions = voting.questions
    mails = say(voting, "Hal", "No, rather not.", questions["Hal"])

    assert {("consent-noted", "hal")} == told(mails)
    assert State.QUORUM is proposal(voting)


def test_nobody_is_asked_about_the_same_group_twice_unless_a_coordinator_says_so(voting):
    """The seat goes to somebody else; `peercircle seat` asks the first one again."""
    outcome(voting, voting.questions, ENDS[0])
    wait(voting, "Omar")
    mails = turn(voting, 2026, 10, 15, 12)
    say(voting, "Omar", "No, thank you.", to(mails, "Omar")[0])
    done = ask_again(voting, "Nadia")
    once_more = ask_again(voting, "Omar")

    assert 0 == done.exit_code
    assert "nadia@member.example is asked about a seat in G-AB2CD" in done.stderr
    assert 1 == once_more.exit_code
    assert "no seat of G-AB2CD can be offered to omar@member.example" in once_more.stderr
    assert [address("Nadia")] == [e.recipient for e in voting.new()]
    assert [address("Omar")] == [e.recipient for e in mails if e.notice == "seat-proposal"]


def ask_again(service, name):
    """A coordinator's `peercircle seat`."""
    (service.settings.data_dir / "clock").write_text(service.clock.now().isoformat())
    settings = {
        "DATA_DIR": str(service.settings.data_dir),
        "LIST_ADDRESS": service.settings.list_address,
        "CLOCK": f"file:{service.settings.data_dir / 'clock'}",
    }
    env = {f"PEERCIRCLE_{key}": value for key, value in settings.items()}
    done = CliRunner(env=env).invoke(seat, ["G-AB2CD", address(name)])
    structlog.reset_defaults()
    return done


def test_answer_may_change_until_the_matter_is_closed(voting):
    """The last word counts, and the receipt says that it took the other's place."""
    questions = voting.questions
    (noted,) = say(voting, "Hal", "No.", questions["Hal"])
    (again,) = say(voting, "Hal", "I changed my mind: yes, she is welcome.", noted)
    for name in ("Gail", "Dana", "Wren"):
        say(voting, name, "Yes", questions[name])

    assert "your yes in place of your earlier no" in text(again)
    assert "Nadia" in inside(voting)


def test_yes_with_a_condition_is_no_yes_and_asked_back(voting):
    """What depends on something is put to a person, and a plain word is asked for."""
    questions = voting.questions
    mails = say(voting, "Dana", "Yes, if it stays on Tuesdays.", questions["Dana"])
    (back,) = to(mails, "Dana")
    say(voting, "Dana", "Yes", back)
    for name in ("Gail", "Hal", "Wren"):
        say(voting, name, "Yes", questions[name])

    assert {("consent", "dana"), ("coordinator-alert", "corinne")} == told(mails)
    assert "counts neither as a yes nor as a no" in text(back)
    assert "Nadia" in inside(voting)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("She is welcome.", True),
        ("Happy to have her!\n\nDana", True),
        ("I agree, she can join us", True),
        ("Great, let Nadia join.", True),
        ("I don't mind. Does she know that we meet online?", True),
        ("No problem", True),
        ("No objections whatsoever.", True),
        ("I'm happy to have her.", True),
        ("Welcome aboard Nadia!", True),
        ("The more the merrier!", True),
        ("I have no problem with that", True),
        ("I'm glad she joins us. That's fine by me.", True),
        ("Is she the Nadia from Cascadia? just curious. anyway yes", True),
        ("She is welcome if she is on time.", False),
        ("I have no problem with that if she is on time.", False),
        ("I'm not happy to have her.", False),
        ("The more the merrier, but not her.", False),
        ("Is she the Nadia from Cascadia? just curious. anyway no", False),
        ("Welcome aboard? Who is she?", False),
        ("I agree with Hal.", False),
        ("Let her wait.", False),
        ("I don't mind either way, up to the others", False),
    ],
)
def test_words_of_welcome_are_a_yes_where_nothing_else_is_said(words, expected):
    """Members answer in their own words; what might hide an "if" is asked about."""
    assert expected is welcomes(words.partition("\n")[0], "Nadia")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Let's keep it small, please.", "NO"),
        ("We are full, I think.", "NO"),
        ("Not at this time", "NO"),
        ("I'd rather not, she was my supervisee.", "NO"),
        ("I need to think about it until Friday.", "ASKED"),
        ("Fine, as long as all the others agree.", "ASKED"),
        ("Up to the others", "ASKED"),
    ],
)
def test_answers_in_own_words_are_a_no_or_asked_back_and_never_a_guess_at_a_yes(
    voting, words, expected
):
    """A no may be taken back, and needs less proof than a yes."""
    say(voting, "Dana", words, voting.questions["Dana"])

    assert expected == answers(voting)[address("Dana")]


def test_who_cannot_say_yet_is_asked_again_and_no_coordinator_is_needed(voting):
    """It is no condition, and nobody could help with it."""
    mails = say(voting, "Dana", "I need to think about it.", voting.questions["Dana"])

    assert {("consent", "dana")} == told(mails)
    assert "neither a plain yes nor a plain no" in text(mails[0])
    assert "coordinator has been told" not in text(mails[0])


def test_question_beside_a_yes_goes_to_a_coordinator_and_the_yes_counts(voting):
    """She is told where it went."""
    asked_by = {
        "Dana": ("Yes. Is she licensed in Oregon?", "Is she licensed in Oregon?"),
        "Hal": (
            "Is she the Nadia who used to work at Cascadia? just curious. anyway yes",
            "at Cascadia?",
        ),
    }
    for name, (words, question) in asked_by.items():
        mails = say(voting, name, words, voting.questions[name])

        assert {("consent-noted", name.lower()), ("coordinator-alert", "corinne")} == told(mails)
        assert question in to(mails, name)[0].text
        assert "YES" == answers(voting)[address(name)]


def test_reminder_goes_once_to_whom_we_have_no_answer_from(voting):
    """After four days, as for proposals."""
    questions = voting.questions
    say(voting, "Gail", "Yes", questions["Gail"])
    mails = turn(voting, 2026, 10, 10, 12)
    more = turn(voting, 2026, 10, 11, 12)

    assert {("consent", "dana"), ("consent", "hal"), ("consent", "wren")} == told(mails)
    assert all(each.subject.startswith("Reminder: ") for each in mails)
    assert [] == more


@pytest.mark.parametrize("words", ["No, thank you.", "WITHDRAW", "STOP", "Delete all my data"])
def test_newcomer_who_says_no_is_never_shown_to_the_group(group, words):
    """Whatever takes her out of it; the offer goes on to others."""
    mail = asked(group, 2026, 10, 5, 23)
    mails = say(group, "Nadia", words, mail)

    assert not {address(each) for each in NAMES} & {each.recipient for each in mails}
    assert "OPEN" == states(group)["OFFER", "Gail"]


@pytest.mark.parametrize(
    "words", ["No after all, sorry.", "WITHDRAW", "STOP", "Delete all my data"]
)
def test_members_hear_that_a_newcomer_has_gone(voting, words):
    """They need not answer any more; who has said yes is told too; nobody is named."""
    questions = voting.questions
    say(voting, "Gail", "Yes", questions["Gail"])
    mails = say(voting, "Nadia", words, latest(voting, "seat-accepted"))
    closed = [each for each in mails if each.notice == "seat-closed"]

    assert {address(each) for each in NAMES} == {each.recipient for each in closed}
    assert all("can no longer join it, so the question is closed" in text(each) for each in closed)
    assert not any("Nadia" in each.text + each.subject for each in closed)
    assert "OPEN" == states(voting)["OFFER", "Gail"]


def latest(service, notice):
    """The last mail of a kind."""
    rows = select(Outbound).where(Outbound.notice == notice).order_by(Outbound.id.desc())
    with service.store.read() as session:
        return session.scalars(rows).first()


def test_newcomer_who_stays_silent_rests_and_the_seat_is_free_again(group):
    """As with a proposal; the group has heard nothing."""
    asked(group, 2026, 10, 5, 23)
    reminded = turn(group, 2026, 10, 10, 12)
    mails = turn(group, 2026, 10, 13, 12)

    assert {("seat-proposal", "nadia")} == told(reminded)
    assert {("paused", "nadia")} == told(mails)
    assert {("JOIN", "Nadia"): "PAUSED", ("OFFER", "Gail"): "OPEN"} == states(group)


def test_member_who_leaves_meanwhile_counts_no_more(voting):
    """Consent is of those who are present (guideline 3); the others' yes is enough."""
    questions = voting.questions
    for name in ("Gail", "Dana", "Hal"):
        say(voting, name, "Yes", questions[name])
    before = proposal(voting)
    say(voting, "Wren", "I am leaving the group at once, effective immediately.", questions["Wren"])
    turn(voting, 2026, 10, 6, 12)

    assert State.QUORUM is before
    assert "ACTIVE" == inside(voting)["Nadia"]


def test_newcomer_who_is_forgotten_is_in_no_mail_that_we_keep(voting):
    """What the members were asked is emptied; FORGET reaches no mailbox."""
    say(voting, "Nadia", "Delete all my data", latest(voting, "seat-accepted"))
    with voting.store.read() as session:
        kept = session.scalars(select(Outbound).where(Outbound.recipient != address("Nadia"))).all()

    assert {"consent"} <= {each.notice for each in kept}
    assert not [each.notice for each in kept if "Nadia" in each.text + each.subject]


def test_answer_without_its_token_is_asked_about_at_the_members_address(voting):
    """Nobody says yes in another's name (guarantee 5)."""
    mails = say(voting, "Wren", "Yes, gladly.", subject="Re: May Nadia join your group?")
    (check,) = to(mails, "Wren")
    before = answers(voting)
    say(voting, "Wren", "Yes, that was me.", check)

    assert "address-check" == check.notice
    assert "note your answer about a newcomer" in text(check)
    assert "ASKED" == before[address("Wren")]
    assert "YES" == answers(voting)[address("Wren")]


@pytest.mark.parametrize("words", ["We are full, I think.", "No."])
def test_no_in_any_words_without_its_token_is_asked_about_first(voting, words):
    """A forged no would keep somebody out in a member's name (guarantee 5)."""
    thread = (("In-Reply-To", voting.questions["Wren"].message_id),)
    mails = say(voting, "Wren", words, subject="Re: a newcomer", headers=thread)

    assert {("address-check", "wren")} == told(mails)
    assert "ASKED" == answers(voting)[address("Wren")]


def answers(service):
    """What everybody has said."""
    with service.store.read() as session:
        return queries.proposals(session)[-1]["answers"]


def test_all_read_one_deadline_though_a_member_is_away(group):
    """The latest, in every mail, so that no date tells who is away; the reminder comes before."""
    with group.store.write() as session:
        hal = session.scalars(select(Person).where(Person.first_name == "Hal")).one()
        hal.away_until = group.clock.now() + timedelta(days=60)
    mails = say(group, "Nadia", "Yes, gladly.", asked(group, 2026, 10, 5, 23))
    day = re.compile(r"(?:by|until) (Monday, October 26[^.]*?)(?: to answer)?\.")
    dates = {day.search(text(each))[1] for each in mails}
    with group.store.read() as session:
        rows = session.scalars(select(Consent)).all()
        spans = {each.deadline - each.reminder_at for each in rows}

    assert {"consent", "seat-accepted"} == {each.notice for each in mails}
    assert 1 == len(dates)
    assert timedelta(days=1) == min(spans)


@pytest.mark.parametrize("words", ["PAUSE", "I can't come to the group until February."])
def test_member_who_pauses_hears_that_the_question_still_waits(voting, words):
    """A pause is no answer, and silence is a no (guideline 3)."""
    mails = say(voting, "Wren", words, voting.questions["Wren"])
    noted = next(each for each in mails if each.recipient == address("Wren"))

    assert "absence-noted" == noted.notice
    assert "whether a newcomer may join your group still waits" in text(noted)
    assert "Without an answer by the day it names the answer is no" in text(noted)
    assert "ASKED" == answers(voting)[address("Wren")]


def test_member_who_is_away_has_time_after_the_return(voting):
    """An automatic reply answers nothing; the question waits, as a proposal does."""
    head = (("Auto-Submitted", "auto-replied"),)
    words = "I am out of the office until October 15."
    say(voting, "Wren", words, voting.questions["Wren"], subject="Out of office", headers=head)
    for name in ("Gail", "Dana", "Hal"):
        say(voting, name, "Yes", voting.questions[name])
    early = turn(voting, 2026, 10, 13, 12)
    mails = turn(voting, 2026, 10, 15, 19)

    assert [] == early
    assert {("consent", "wren")} == told(mails)


def test_offer_is_taken_up_again_with_a_stop_that_is_taken_back(group):
    """It is as it was, seats and group included."""
    mails = say(group, "Gail", "STOP", latest(group, "offer-recorded"))
    (goodbye,) = [each for each in mails if each.notice == "stopped"]
    say(group, "Gail", "Put me back, please, I never wrote that!", goodbye)
    with group.store.read() as session:
        offers = [each for each in queries.requests(session) if each["kind"] == "OFFER"]

    assert [("WITHDRAWN", 1), ("OPEN", 1)] == [(e["state"], e["seats"]) for e in offers]


def test_offer_does_not_stand_before_the_request_for_another_group(service):
    """What a member writes later about themselves changes that request, and makes no second one."""
    meet(service)
    with service.store.write() as session:
        gail = session.scalars(select(Person).where(Person.first_name == "Gail")).one()
        session.add(
            Request(
                person_id=gail.id,
                kind=Kind.JOIN,
                state=request.State.OPEN,
                created_at=service.clock.now(),
                opened_at=service.clock.now(),
            )
        )
    offered(service)
    say(service, "Gail", "I'd like to join another group too. I am free Fridays 9 to 11 now.")
    with service.store.read() as session:
        kinds = [each["kind"] for each in queries.requests(session)]

    assert ["JOIN", "OFFER"] == kinds


def test_group_that_all_are_leaving_asks_nobody(group):
    """There would be nobody to say yes."""
    with group.store.write() as session:
        for each in session.scalars(select(Membership)):
            each.state = membership.State.GIVING_NOTICE

    assert [] == [e for e in turn(group, 2026, 10, 5, 23) if e.notice == "seat-proposal"]


def test_member_who_is_forgotten_leaves_no_answer_behind(voting):
    """What remains is decided by those who remain."""
    questions = voting.questions
    for name in ("Gail", "Dana", "Hal"):
        say(voting, name, "Yes", questions[name])
    say(voting, "Wren", "Please delete everything you hold about me.", questions["Wren"])
    turn(voting, 2026, 10, 6, 12)

    with voting.store.read() as session:
        kept = session.scalars(select(Outbound).where(Outbound.notice == "seat-proposal")).one()

    assert {"Gail", "Dana", "Hal", "Nadia"} == set(inside(voting))
    assert "Wren" not in kept.text


def test_member_who_has_stopped_all_mail_lapses_and_is_not_written_to(voting):
    """STOP takes nobody out of a group, and silence is no yes."""
    questions = voting.questions
    say(voting, "Wren", "STOP", questions["Wren"])
    read = outcome(voting, questions, {"Gail": "Yes", "Dana": "Yes", "Hal": "Yes"})

    assert {address(each) for each in ("Gail", "Dana", "Hal", "Nadia")} == set(read)


def test_offer_that_is_withdrawn_ends_what_is_under_way(voting):
    """The newcomer and the group read the sentence that they would read after a no."""
    say(voting, "Gail", "Please withdraw my request.")
    mails = turn(voting, 2026, 10, 6, 12)

    assert {("seat-closed", each.lower()) for each in (*NAMES, "Nadia")} == told(mails)
    assert all(NOT_AGREED_PUBLICLY in text(each) for each in mails)
    assert "OPEN" == states(voting)["JOIN", "Nadia"]


def test_late_answer_changes_nothing_and_is_told_so(voting):
    """The question is closed."""
    questions = voting.questions
    outcome(voting, questions, ENDS[2])
    (mail,) = say(voting, "Wren", "Yes, of course!", questions["Wren"])

    assert "unclear" == mail.notice
    assert "is closed, so your answer could not be counted" in text(mail)


@pytest.mark.parametrize(
    ("newcomer", "member"),
    [
        ({"private": {"not_with": [{"value": "Hal Halson", "evidence": ""}]}}, None),
        ({"availability": [{"day": "Wed", "start": "12:00", "end": "14:00"}]}, None),
        ({"format": {"value": "in_person", "evidence": ""}}, None),
        ({"group_size": {"least": 3, "most": 4, "evidence": ""}}, None),
    ],
)
def test_who_would_break_a_hard_rule_is_not_asked(service, newcomer, member):
    """Whom not to sit with, the hour, the way of meeting, the size."""
    meet(service)
    turn(service, 2026, 10, 5, 16)
    wait(service, "Nadia", **newcomer)
    offered(service)

    assert [] == turn(service, 2026, 10, 5, 23)


@pytest.mark.parametrize(
    ("town", "latitude", "longitude", "expected"),
    [("Portland", 45.52, -122.68, 1), ("Bend", 44.06, -121.31, 0)],
)
def test_group_that_meets_in_a_town_is_offered_to_whom_can_come(
    service, town, latitude, longitude, expected
):
    """It is not moved for a newcomer; the town is shown, and of the place no more."""
    meet(service, charter=CHARTER | {"place": "the library on Fifth, Portland"})
    turn(service, 2026, 10, 5, 16)
    place = {"value": town, "latitude": latitude, "longitude": longitude, "state": "OR"}
    wait(service, "Nadia", place=place | {"evidence": town})
    offered(service)
    mails = turn(service, 2026, 10, 5, 23)

    assert expected == len(mails)
    assert all("Where: Portland" in each.text and "Fifth" not in each.text for each in mails)


def test_group_whose_hour_is_not_known_is_left_to_a_coordinator(service):
    """Nobody can be asked about an hour that is open."""
    meet(service)
    with service.store.write() as session:
        session.scalars(select(Group)).one().slot = "when we can"
    mails = say(service, "Gail", "Our group has one open seat.")

    assert {("offer-recorded", "gail"), ("coordinator-alert", "corinne")} == told(mails)
    assert "a coordinator has to look" in text(to(mails, "Gail")[0])


def test_who_a_member_would_not_sit_with_is_not_asked(service):
    """Do-not-pair holds both ways."""
    meet(service)
    turn(service, 2026, 10, 5, 16)
    wait(service, "Nadia")
    with service.store.write() as session:
        hal = session.scalars(select(Person).where(Person.first_name == "Hal")).one()
        hal.profile.private = {"not_with": [{"value": "Nadia Nadiason", "evidence": ""}]}
    offered(service)

    assert [] == turn(service, 2026, 10, 5, 23)


def test_group_with_a_member_who_has_no_mail_is_left_to_a_coordinator(service):
    """Nobody could ask everybody, so nobody is asked at all."""
    meet(service)
    turn(service, 2026, 10, 5, 16)
    say(service, "Wren", "STOP")
    wait(service, "Nadia")
    mails = say(service, "Gail", "Our group has one open seat.")
    alert = next(each for each in mails if each.recipient == CORINNE)

    assert "none of ours reaches Wren" in text(alert)
    assert "Might suit: Nadia" in text(alert)
    assert [] == turn(service, 2026, 10, 6, 23)


def test_seats_are_counted_down_and_one_newcomer_is_asked_at_a_time(service):
    """So that everybody knows with whom they say yes to sit."""
    meet(service)
    turn(service, 2026, 10, 5, 16)
    wait(service, "Nadia")
    wait(service, "Omar")
    offered(service, "Our group has two open seats.")
    first = [each for each in turn(service, 2026, 10, 5, 23) if each.notice == "seat-proposal"]
    name = first[0].recipient.partition("@")[0].title()
    mails = say(service, name, "Yes", first[0])
    for member in NAMES:
        say(service, member, "Yes", to(mails, member, "consent")[0])
    second = [each for each in turn(service, 2026, 10, 6, 12) if each.notice == "seat-proposal"]

    assert 1 == len(first) == len(second)
    assert f"* {name}" in second[0].text
    assert "PROPOSED" == states(service)["OFFER", "Gail"]


def test_who_a_parting_member_would_not_sit_with_is_not_asked(service):
    """They would still sit together until the last meeting."""
    meet(service)
    turn(service, 2026, 10, 5, 16)
    wait(service, "Nadia", private={"not_with": [{"value": "Wren Wrenson", "evidence": ""}]})
    with service.store.write() as session:
        for each in session.scalars(select(Membership)):
            if each.person.first_name == "Wren":
                each.state = membership.State.GIVING_NOTICE
    offered(service)

    assert [] == turn(service, 2026, 10, 5, 23)


@pytest.mark.parametrize("state", [membership.State.GIVING_NOTICE, membership.State.LEFT])
def test_who_leaves_a_group_for_another_is_not_asked_about_its_seat(service, state):
    """The seat that they leave empty is no group for them."""
    meet(service)
    turn(service, 2026, 10, 5, 16)
    with service.store.write() as session:
        wren = session.scalars(select(Person).where(Person.first_name == "Wren")).one()
        now = service.clock.now()
        session.scalars(select(Membership).where(Membership.person == wren)).one().state = state
        session.add(
            Request(
                person=wren, kind=Kind.JOIN, state=request.State.OPEN, opened_at=now, created_at=now
            )
        )
    offered(service)

    assert [] == turn(service, 2026, 10, 5, 23)
    assert "OPEN" == states(service)["OFFER", "Gail"]


def test_no_that_is_taken_back_is_asked_about_anew(group):
    """The seat is free still (decision 0069)."""
    mail = asked(group, 2026, 10, 5, 23)
    (noted,) = say(group, "Nadia", "No, thank you.", mail)
    mails = say(group, "Nadia", "I changed my mind: yes, count me in!", noted)

    assert {("seat-proposal", "nadia")} == told(mails)
    assert "PROPOSED" == states(group)["JOIN", "Nadia"]


def test_yes_that_finds_the_group_closed_is_told_that_none_comes_of_it(group):
    """Nobody is asked any more, and she hears so at once."""
    mail = asked(group, 2026, 10, 5, 23)
    with group.store.write() as session:
        close(
            desk(session, group.settings, group.clock.now()), session.scalars(select(Group)).one()
        )
    group.new()
    mails = say(group, "Nadia", "Yes, gladly.", mail)

    assert {("seat-closed", "nadia")} == told(mails)
    assert "OPEN" == states(group)["JOIN", "Nadia"]


def test_seat_that_a_coordinator_let_go_is_not_held_out_again(make_service):
    """Once is enough."""
    service = make_service(review="hold")
    meet(service)
    turn(service, 2026, 10, 5, 16)
    wait(service, "Nadia")
    offered(service)
    (held,) = turn(service, 2026, 10, 5, 23)
    let_go = service.hear(CORINNE, letter(CORINNE, "HOLD", held), tagged(held))

    assert [] == let_go
    assert [] == turn(service, 2026, 10, 6, 12)
    assert {("JOIN", "Nadia"): "OPEN", ("OFFER", "Gail"): "OPEN"} == states(service)


def test_held_for_review_is_sent_by_a_coordinators_word(make_service):
    """Where the association reads each proposal, it reads these too."""
    service = make_service(review="hold")
    meet(service)
    turn(service, 2026, 10, 5, 16)
    wait(service, "Nadia")
    offered(service)
    (held,) = turn(service, 2026, 10, 5, 23)
    mails = service.hear(CORINNE, letter(CORINNE, "SEND", held), tagged(held))

    assert ("review", CORINNE) == (held.notice, held.recipient)
    assert "A free seat of the group G-AB2CD" in text(held)
    assert {("seat-proposal", "nadia")} == told(mails)


def test_command_line_shows_it_as_it_shows_proposals(voting):
    """With the group it is a seat in, and everybody's answer."""
    say(voting, "Gail", "Yes", voting.questions["Gail"])
    with voting.store.read() as session:
        (row,) = queries.proposals(session)
        offers = [each for each in queries.requests(session) if each["kind"] == "OFFER"]

    assert ("QUORUM", "G-AB2CD") == (row["state"], row["seat_in"])
    assert [address("Nadia")] == row["members"]
    assert {"ACCEPTED", "YES", "ASKED"} == set(row["answers"].values())
    assert [("G-AB2CD", 1)] == [(each["seat_in"], each["seats"]) for each in offers]


def test_export_shows_a_member_their_own_answers_and_nobody_elses(voting):
    """The offer and the answer are hers; whom it was about is not."""
    say(voting, "Gail", "No.", voting.questions["Gail"])
    (mail,) = to(say(voting, "Gail", "Send me all the data you hold about me."), "Gail", "export")

    assert '"answer": "NO"' in mail.text
    assert '"free": 1' in mail.text
    assert not {"Nadiason", address("Nadia")} & set(mail.text.split())


def away(service, name, until, answers):
    """Somebody's automatic reply to a mail of ours."""
    head = (("Auto-Submitted", "auto-replied"),)
    words = f"I am out of the office until {until}."
    return say(service, name, words, answers, subject="Out of office", headers=head)


def test_newcomer_and_who_has_answered_hear_of_a_later_day(voting):
    """They have read an earlier one, and wait for it; no word tells that anybody is away."""
    questions = voting.questions
    say(voting, "Gail", "Yes", questions["Gail"])
    say(voting, "Dana", "No, rather not.", questions["Dana"])
    mails = away(voting, "Wren", "October 15", questions["Wren"])
    again = away(voting, "Wren", "October 15", questions["Wren"])

    assert {("seat-accepted", "nadia"), ("consent-noted", "gail"), ("consent-noted", "dana")} == (
        told(mails)
    )
    assert [] == again
    for mail in mails:
        assert "Sunday, October 18" in text(mail)
        assert not re.search(r"\b(?:away|office|Wren)\b", text(mail))
    assert "Your no stays noted" in text(to(mails, "Dana")[0])
    assert "more time than we told you" in text(to(mails, "Nadia")[0])
    (mail,) = say(voting, "Dana", "I changed my mind: yes.", to(mails, "Dana")[0])
    assert "your yes in place of your earlier no" in text(mail)


def test_who_is_away_when_the_reminder_comes_has_time_after_the_return(voting):
    """It is no other absence than one that answers the question, and reminds once all the same."""
    questions = voting.questions
    for name in ("Gail", "Dana", "Hal"):
        say(voting, name, "Yes", questions[name])
    (reminder,) = to(turn(voting, 2026, 10, 10, 0), "Wren", "consent")
    away(voting, "Wren", "October 15", reminder)
    quiet = [*turn(voting, 2026, 10, 14, 12), *turn(voting, 2026, 10, 15, 19)]
    say(voting, "Wren", "Yes", reminder)

    assert [] == quiet
    assert "Nadia" in inside(voting)


@pytest.mark.parametrize("reminded", [False, True])
def test_newcomer_who_is_away_has_time_after_the_return(group, reminded):
    """An automatic reply answers nothing, to the question or to its reminder."""
    mail = asked(group, 2026, 10, 5, 23)
    if reminded:
        (mail,) = turn(group, 2026, 10, 10, 0)
    away(group, "Nadia", "October 15", mail)
    turn(group, 2026, 10, 13, 12)
    mails = say(group, "Nadia", "Yes, gladly.", mail)

    assert {("consent", name.lower()) for name in NAMES} < told(mails)


@pytest.mark.parametrize("answer", ["Yes, she is welcome.", "No, rather not."])
def test_question_beside_a_members_answer_tells_nobody_the_answer(voting, answer):
    """How anybody answered is not shown to a coordinator either, who only answers the question."""
    words = f"{answer} I owe her money. Does she drive?"
    mails = say(voting, "Wren", words, voting.questions["Wren"])
    (alert,) = [each for each in mails if each.recipient == CORINNE]

    assert "| Does she drive?" in text(alert)
    assert answer not in text(alert)
    assert "owe her" not in text(alert)


def test_one_thing_to_offer_is_a_sentence_and_no_list(voting):
    """A member's late answer can be followed by one thing alone."""
    outcome(voting, voting.questions, ENDS[2])
    (mail,) = say(voting, "Wren", "Yes, of course!", voting.questions["Wren"])

    assert "Did you want to ask a coordinator something?" in text(mail)
    assert "one of these" not in mail.text
    assert "<li>" not in mail.raw.decode()


@pytest.mark.parametrize("words", ["Yes, gladly.", "No."])
def test_bare_word_of_a_member_in_a_mail_of_its_own_is_no_consent(voting, words):
    """It is asked what it answers, and the reply counts."""
    mails = say(voting, "Wren", words, subject="My availability")
    before = answers(voting)[address("Wren")]
    say(voting, "Wren", "Yes", to(mails, "Wren", "unclear")[0])

    assert "say that Nadia may join your group (YES)" in text(to(mails, "Wren")[0])
    assert ["ASKED", "YES"] == [before, answers(voting)[address("Wren")]]


@pytest.mark.parametrize("state", [membership.State.ON_LEAVE, membership.State.GIVING_NOTICE])
def test_member_who_was_not_asked_hears_that_somebody_has_joined(group, state):
    """Nobody comes back to a stranger unprepared; the first name is all that is told."""
    with group.store.write() as session:
        for each in session.scalars(select(Membership)):
            if each.person.first_name == "Wren":
                each.state = state
    mails = say(group, "Nadia", "Yes, gladly.", asked(group, 2026, 10, 5, 23))
    end = [
        mail
        for name in ("Gail", "Dana", "Hal")
        for mail in say(group, name, "Yes", to(mails, name, "consent")[0])
    ]
    (mail,) = to(end, "Wren")

    assert [] == to(mails, "Wren")
    assert "seat-taken" == mail.notice
    assert "Nadia has joined your group G-AB2CD" in mail.subject
    assert "Each member who is present was asked and has said yes" in text(mail)
    assert not any(mark in mail.text for mark in ("Nadiason", address("Nadia"), "LMFT"))
    assert address("Wren") not in to(end, "Nadia")[0].text


def test_command_line_lists_free_seats_of_a_group(group):
    """A coordinator sees where somebody could come in, also while somebody is asked."""
    with group.store.read() as session:
        before = [each["seats"] for each in queries.groups(session)]
    turn(group, 2026, 10, 5, 23)
    with group.store.read() as session:
        under_way = [each["seats"] for each in queries.groups(session)]
    say(group, "Gail", "The seat is filled by now, we have none any more.")
    with group.store.read() as session:
        after = [each["seats"] for each in queries.groups(session)]

    assert [[1], [1], [0]] == [before, under_way, after]


def test_doubt_about_staying_is_no_vote_and_no_crisis(voting):
    """Who does not know whether she stays has her question still open."""
    words = "I don't know if I'm staying myself, so it's not for me to say."
    mails = say(voting, "Hal", words, voting.questions["Hal"])
    kinds = {each.notice for each in mails if each.recipient == address("Hal")}

    assert {"place-kept"} == kinds
    with voting.store.read() as session:
        assert {"ASKED"} == {each.name for each in session.scalars(select(Consent.state))}
