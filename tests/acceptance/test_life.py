"""Months of rounds, reminders and lapses; held proposals; the roster; all in seconds."""

import json
from collections import Counter
from contextlib import closing
from dataclasses import replace

import pytest
from sqlalchemy import select
from town import COORDINATOR

from service.demo.cast import CAST
from store.post import Question, QuestionKind, QuestionState

FIVE = [who for who in CAST if who.key in ("tomas", "gail", "andre", "wren", "bettina", "hal")]


def _open_all(town, people):
    for who in people:
        town.write(who, who.letter, who.subject)
    town.turn(hours=25)


def test_three_months_pass_without_bothering_anybody_twice(town):
    """Weekly rounds find no third person; they are told once a month, not each week."""
    two = FIVE[:2]
    _open_all(town, two)
    for _ in range(13):
        town.turn(days=7)

    for who in two:
        assert 3 <= len(town.boxes.of(who.address, "not-placed")) <= 4
        assert town.request(who.address)["state"] == "OPEN"


def test_clock_alone_proposes_reminds_lapses_and_rests(town):
    """Nobody answers: one proposal and one reminder each, then the requests rest."""
    _open_all(town, FIVE)
    for _ in range(12):
        town.turn(days=2)

    for who in FIVE:
        got = town.got(who)
        assert got.count("proposal") == 1
        assert got.count("reminder") == 1
        assert town.request(who.address)["state"] == "PAUSED"
    assert {row["state"] for row in town.rows("proposals")} == {"FALLEN"}


def test_held_proposal_goes_out_only_at_a_coordinators_word(make_town):
    """PEERCIRCLE_REVIEW=hold: nobody is asked before SEND, by reply or by command."""
    town = make_town(PEERCIRCLE_REVIEW="hold")
    town.start()
    _open_all(town, FIVE)
    town.round()
    held = town.rows("proposals")
    asked_before = town.boxes.count("proposal")
    review = town.latest(COORDINATOR, "review")
    town.answer(COORDINATOR, review, "SEND")
    town.settle()
    with closing(town.open_store()) as store, store.read() as session:
        asked = select(Question.state).where(Question.kind == QuestionKind.REVIEW)
        states = session.scalars(asked).all()

    assert {row["state"] for row in held} == {"HELD"}
    assert "it is dropped on" in review.text
    assert [QuestionState.ANSWERED] == states
    assert asked_before == 0
    assert town.boxes.count("proposal") == len(held[0]["members"])
    assert town.rows("proposals")[0]["state"] == "ASKING"


def test_unknown_sender_is_asked_once_there_is_a_roster(town, dana):
    """With a roster, a stranger's request waits; importing the address lets it go on."""
    roster = town.folder / "members.csv"
    head = "email,first_name,last_name,licence,status\n"
    roster.write_text(head + "ann@member.example,Ann,Lee,LPC,active\n")
    town.run("import", str(roster))
    town.write(dana, dana.letter)
    got = town.got(dana)
    town.turn(hours=30)
    before = town.request(dana.address)["state"]
    roster.write_text(head + "dana@whitlock.example,Dana,Whitlock,LCSW,active\n")
    town.run("import", str(roster))
    town.turn(hours=25)

    assert ["echo"] == got
    assert before == "DRAFT"
    assert town.request(dana.address)["state"] == "OPEN"


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (("match", "nowhere.csv"), "nowhere.csv"),
        (("tick", "--at", "noon"), "write it like"),
        (("serve", "--smtp", "25"), "HOST:PORT"),
        (("show", "person", "99"), "there is no person 99"),
        (("serv",), "No such command"),
        (("round", "--seed", "x"), "--seed"),
    ],
)
def test_wrong_use_is_told_in_one_line(make_town, command, words):
    """What is wrong and how to mend it, on standard error, with status 1 or 2."""
    town = make_town()
    done = town.run(*command, check=False)

    assert done.returncode in (1, 2)
    assert words in done.stderr
    assert done.stdout == ""
    assert len([line for line in done.stderr.strip().split("\n") if "level=" not in line]) == 1


def test_read_prints_one_line_for_each_file_and_changes_nothing(make_town, tmp_path):
    """Raw mail in, ASCII JSON out, whatever the bytes."""
    town = make_town()
    good, bad = tmp_path / "a.eml", tmp_path / "b.eml"
    good.write_bytes(b"From: a@b.example\n\nI'm an LCSW in Portland and want to join a group.\n")
    bad.write_bytes(bytes(range(256)) * 8)
    lines = town.run("read", str(good), str(bad)).stdout.splitlines()
    first, second = (json.loads(line) for line in lines)

    assert (first["file"], second["file"]) == (str(good), str(bad))
    assert first["intent"] == "join"
    assert first["facts"]["licences"][0]["value"] == "LCSW"
    assert all(line.isascii() for line in lines)


def test_offer_seek_and_leave_are_recorded_and_shown_to_the_coordinator(town):
    """Until their own flows exist they are kept, said back, and passed on."""
    host = replace(CAST[8], key="gail")
    town.write(host, "Our consultation group in Eugene has two open seats, Thursdays at 3. LCSW.")
    town.write(CAST[9], "I am looking for an individual consultant for EMDR, paid, in Eugene.")
    town.write(CAST[10], "I need to leave my consultation group. My last meeting is December 10.")
    town.settle()

    assert town.got(host) == ["offer-recorded"]
    assert town.got(CAST[9]) == ["seek-recorded"]
    assert town.got(CAST[10]) == ["leave-recorded"]
    assert len(town.boxes.of(COORDINATOR.address, "coordinator-alert")) == 3


def test_decline_is_repaired_with_the_best_of_the_pool_and_the_others_stay(town):
    """Who accepted stays in place and is told; the newcomer is asked; the reason goes nowhere."""
    *first, late = FIVE
    _open_all(town, first)
    town.round()
    _open_all(town, [late])
    said_yes, says_no = first[3], first[0]
    town.answer(said_yes, town.latest(said_yes, "proposal"), "Yes, count me in")
    town.settle()
    town.answer(says_no, town.latest(says_no, "proposal"), "No thanks, I dislike early groups.")
    asked = town.latest(late, "proposal")
    (proposal,) = town.rows("proposals")

    assert "A place has become free" in asked.text
    assert late.key.title() in town.latest(said_yes, "proposal-changed").text
    assert proposal["answers"][said_yes.address] == "ACCEPTED"
    assert proposal["answers"][says_no.address] == "DECLINED"
    assert late.address in proposal["members"]
    assert town.request(says_no.address)["state"] == "OPEN"
    assert not [m for m in town.boxes.mails if "dislike early" in m.text]


def test_two_who_stay_silent_are_replaced_together_and_the_yeses_stay(town):
    """Two left of four: no single newcomer makes it a group, two who wait by then do."""
    *first, one, two = FIVE
    # The newcomers have the hours and ways of those who will stay silent.
    one, two = replace(one, letter=first[2].letter), replace(two, letter=first[3].letter)
    _open_all(town, first)
    town.round()
    for who in first[:2]:
        town.answer(who, town.latest(who, "proposal"), "Yes, count me in")
    _open_all(town, [one, two])
    town.turn(days=8)
    (proposal,) = town.rows("proposals")

    assert {"ACCEPTED": 2, "LAPSED": 2, "ASKED": 2} == Counter(proposal["answers"].values())
    assert {who.address for who in (*first[:2], one, two)} == set(proposal["members"])
    assert all("A place has become free" in town.latest(w, "proposal").text for w in (one, two))


def test_bounced_proposal_is_shown_to_the_coordinator_and_changes_nothing(town):
    """A failed delivery is no answer; the place waits for its time."""
    _open_all(town, FIVE)
    town.round()
    who = FIVE[0]
    proposal = town.latest(who, "proposal")
    town.raw(
        "",
        b"From: MAILER-DAEMON@relay.example\r\nSubject: Undelivered Mail Returned to Sender\r\n\r\n"
        b"<" + who.address.encode() + b">: 550 5.1.1 no such user\r\n",
        proposal.sender,
    )
    alert = town.latest(COORDINATOR, "coordinator-alert")
    (row,) = [r for r in town.rows("proposals") if who.address in r["answers"]]

    assert who.address in str(alert.mail["Subject"])
    assert row["answers"][who.address] == "ASKED"


def test_out_of_office_to_a_proposal_postpones_reminder_and_deadline(town):
    """Who is away is reminded on the return, and answers nothing by a machine."""
    _open_all(town, FIVE)
    town.round()
    who = FIVE[0]
    proposal = town.latest(who, "proposal")
    for other in FIVE[1:]:
        town.answer(other, town.latest(other, "proposal"), "Yes, I would like to join.")
    town.raw(
        who.address,
        b"From: " + who.address.encode() + b"\r\nSubject: Automatic reply: group\r\n"
        b"Auto-Submitted: auto-replied\r\nDate: Tue, 01 Dec 2026 12:00:00 -0800\r\n\r\n"
        b"Yes, thanks for your mail. I am out of the office and back on December 10.\r\n",
        str(proposal.mail["Reply-To"]),
    )
    town.turn(days=5)
    early = town.got(who).count("reminder")
    town.turn(days=5)
    (row,) = [r for r in town.rows("proposals") if who.address in r["answers"]]

    assert early == 0
    assert town.got(who).count("reminder") == 1
    assert row["answers"][who.address] == "ASKED"
