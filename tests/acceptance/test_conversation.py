"""The whole conversation with 24 people, by mail alone, with the real process killed in between."""

from __future__ import annotations

from datetime import timedelta

import pytest
from town import COORDINATOR, Town

from service.demo import story
from service.demo.cast import CAST
from service.demo.seat import LATE


class Stage(Town):
    """A town on which the story of the demo is played, with accidents."""

    kill_after = 10
    stopper = "yusuf"

    def latest(self, who, notice):
        """The last mail of a kind, or None."""
        found = self.boxes.of(who.address, notice)
        return found[-1] if found else None

    def answer(self, who, mail, words):
        """As ever, but one writes STOP to the proposal, and after ten yeses the process dies."""
        if mail.notice == "proposal":
            self.kill_after -= 1
            if who.key == self.stopper:
                words = "Please stop sending me these mails."
            super().answer(who, mail, words)
            if self.kill_after == 0:
                self.kill()
                # What the dead process had claimed is taken over when its claim is old.
                self.now += timedelta(minutes=20)
                self._write_time()
                self.start()
            return
        super().answer(who, mail, words)


@pytest.fixture(scope="module")
def stage(tmp_path_factory):
    """The story played once; the tests look at what everybody got."""
    made = Stage(tmp_path_factory.mktemp("stage"))
    made.start()
    story.tell(made)
    yield made
    made.stop()


def test_everybody_is_echoed_and_several_groups_are_formed(stage):
    """Twenty-four letters end in confirmed groups whose members have been introduced."""
    assert all(stage.latest(who, "echo") for who in CAST)
    groups = stage.rows("groups")
    assert len(groups) >= 3
    members = {email for group in groups for email in group["members"]}

    introduced = {who.address for who in (*CAST, LATE) if stage.latest(who, "introduction")}
    assert members == introduced
    assert len(members) >= 14
    assert all(group["organizer"] in group["members"] for group in groups)


def test_nobody_is_in_two_groups_and_nobody_was_lost(stage):
    """Each request ends in one place, and no letter was shunted, killed process or not."""
    members = [email for group in stage.rows("groups") for email in group["members"]]

    assert len(members) == len(set(members))
    assert stage.rows("shunted") == []
    assert {row["state"] for row in stage.rows("queue", "--all")} <= {"HANDLED", "SENT"}


def test_no_surname_and_no_address_is_shown_before_the_introduction(stage):
    """A profile is seen without surname and address until all is confirmed (guarantee 6)."""
    for who in CAST:
        for mail in stage.boxes.of(who.address):
            if mail.notice == "introduction":
                continue
            shown = mail.text + str(mail.mail["Subject"]) + mail.raw.decode("utf-8", "replace")
            for other in CAST:
                if other is not who:
                    assert other.address not in shown, (mail.notice, who.key, other.key)
                    assert other.last not in shown, (mail.notice, who.key, other.key)


def test_introduction_shows_the_members_of_that_group_and_nobody_else(stage):
    """Contact details go only to those who all accepted."""
    for group in stage.rows("groups"):
        for email in group["members"]:
            text = stage.boxes.of(email, "introduction")[-1].text
            shown = {who.address for who in CAST if who.address in text}

            assert shown == set(group["members"])


def test_every_proposal_names_its_organizer_before_anybody_answers(stage):
    """Everybody knows whom they say yes to (DESIGN part 5)."""
    for who in CAST:
        for mail in stage.boxes.of(who.address, "proposal"):
            words = " ".join(mail.text.split())

            assert "is named as organizer" in words or "ask you to be the organizer" in words


def test_stop_in_the_middle_is_the_last_mail(stage):
    """Who writes STOP gets one answer and no mail after it (guarantee 10)."""
    (who,) = [each for each in CAST if each.key == stage.stopper]
    got = [each.notice for each in stage.boxes.of(who.address)]

    assert got[-1] == "stopped"
    assert who.address not in {e for g in stage.rows("groups") for e in g["members"]}


def test_reason_of_a_decline_is_in_no_members_mail(stage):
    """A reason stays private (guarantee 6)."""
    told = [m for m in stage.boxes.mails if m.recipient != COORDINATOR.address]

    assert stage.boxes.count("decline-received") == 1
    assert not [m for m in told if "know one of these people too well" in m.text]


def test_condition_is_asked_back_and_question_relayed(stage):
    """A yes with an if is no yes; a question goes to a person, whose answer is relayed."""
    assert stage.boxes.count("condition") == 1
    first, second = [m for m in stage.boxes.mails if m.notice == "relay"]

    assert "each month in which your group meets counts" in " ".join(first.text.split())
    assert "free parking on the street" in second.text
    assert not any(COORDINATOR.address in each.raw.decode() for each in (first, second))


def test_whom_somebody_avoids_is_told_to_nobody(stage):
    """The name that a decliner tells when asked stays between her and the service."""
    (noted,) = [m for m in stage.boxes.mails if m.notice == "apart-noted"]
    others = [m for m in stage.boxes.mails if m.recipient != noted.recipient]

    assert "Please keep that between us" in noted.text
    assert not any("keep that between us" in m.text for m in others)


def test_silent_one_is_reminded_once_and_lapses(stage):
    """One reminder, then the place is released."""
    reminded = [m.recipient for m in stage.boxes.mails if m.notice == "reminder"]

    assert len(reminded) == len(set(reminded))
    assert any("LAPSED" in row["answers"].values() for row in stage.rows("proposals"))


def test_every_mail_carries_the_headers_that_keep_the_peace(stage):
    """Auto-Submitted, List-Id, List-Unsubscribe, a token in Reply-To, one Message-ID each."""
    ids = {}
    for mail in stage.boxes.mails:
        head = mail.mail
        ids.setdefault(str(head["Message-ID"]), set()).add(mail.recipient)

        assert str(head["Auto-Submitted"]).startswith("auto-")
        assert "circles" in str(head["List-Id"])
        assert str(head["List-Unsubscribe"]).strip().startswith("<mailto:")
        assert str(head["Reply-To"]).startswith("circles+")
        assert head.get_body(("plain",)) is not None
        assert head.get_body(("html",)) is not None
    assert all(len(recipients) == 1 for recipients in ids.values())
