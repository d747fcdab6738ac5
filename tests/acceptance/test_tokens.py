"""Which answers count: spent, lapsed and fallen questions, forwarded mails, two at once."""

from email.message import EmailMessage

from town import SIX

from service.demo.cast import Persona

COLLEAGUE = Persona("cora", "Lindgren", "", "")


def test_yes_after_the_place_has_lapsed_is_told_and_counts_for_nothing(proposed):
    """A late yes brings nobody into a proposal that has fallen meanwhile."""
    who = SIX[0]
    mail = proposed.latest(who, "proposal")
    for _ in range(5):
        proposed.turn(days=2)
    proposed.answer(who, mail, "Yes please, I'm in!")

    assert "no longer open" in proposed.latest(who, "unclear").text
    assert [row["state"] for row in proposed.rows("proposals")] == ["FALLEN"]


def test_bare_yes_after_ones_own_no_is_told_that_the_place_is_given_back(proposed):
    """It may have been written before the no and come after it; nothing changes silently."""
    who = SIX[1]
    mail = proposed.latest(who, "proposal")
    proposed.answer(who, mail, "No, thank you.")
    proposed.settle()
    proposed.answer(who, mail, "Yes, count me in.")

    assert "unclear" == proposed.got(who)[-1]
    (row,) = [r for r in proposed.rows("proposals") if who.address in r["answers"]]
    assert row["answers"][who.address] == "DECLINED"


def test_no_that_is_taken_back_in_words_gives_the_place_back(proposed):
    """While the proposal is open she may change her mind, and hears that her yes is noted."""
    who = SIX[1]
    mail = proposed.latest(who, "proposal")
    proposed.answer(who, mail, "No, thank you.")
    proposed.settle()
    proposed.answer(who, mail, "On second thought, yes!")

    assert "accept-received" == proposed.got(who)[-1]
    (row,) = [r for r in proposed.rows("proposals") if who.address in r["answers"]]
    assert row["answers"][who.address] == "ACCEPTED"


def test_second_yes_changes_nothing_and_bothers_nobody(proposed):
    """A repeated answer is the same answer."""
    who = SIX[2]
    mail = proposed.latest(who, "proposal")
    proposed.answer(who, mail, "Yes, count me in.")
    proposed.settle()
    before = len(proposed.boxes.mails)
    proposed.answer(who, mail, "Yes! Count me in, I said so already.")
    proposed.settle()

    assert before == len(proposed.boxes.mails)


def test_yes_can_be_taken_back_until_the_group_is_confirmed(proposed):
    """ACCEPTED becomes DECLINED at the writer's word (DESIGN part 5)."""
    who = SIX[2]
    mail = proposed.latest(who, "proposal")
    proposed.answer(who, mail, "Yes, count me in.")
    proposed.settle()
    proposed.answer(who, mail, "I'm so sorry, I have to say no after all.")
    proposed.settle()

    (row,) = [r for r in proposed.rows("proposals") if who.address in r["answers"]]
    assert row["answers"][who.address] == "DECLINED"


def test_proposal_forwarded_to_a_colleague_cannot_be_answered_by_them(proposed):
    """The colleague's yes asks at the address on file and tells the colleague nothing."""
    who = SIX[3]
    mail = proposed.latest(who, "proposal")
    proposed.answer(COLLEAGUE, mail, "Yes, I would like to join.")
    proposed.settle()

    (row,) = [r for r in proposed.rows("proposals") if who.address in r["answers"]]
    assert row["answers"][who.address] == "ASKED"
    assert "address-check" in proposed.got(who)
    assert proposed.got(COLLEAGUE) == []


def test_letter_forwarded_by_a_colleague_makes_no_request_of_the_colleagues(town):
    """Somebody else's words below a "fyi" are not the sender's wish."""
    mail = EmailMessage()
    mail["From"] = f"{COLLEAGUE.name} <{COLLEAGUE.address}>"
    mail["To"] = "circles@peers.example"
    mail["Subject"] = "Fwd: looking for a group"
    mail.set_content(
        "FYI, this came to me and not to you.\n\n"
        "---------- Forwarded message ---------\n"
        "From: Dana Whitlock <dana@whitlock.example>\n"
        "Date: Mon, Nov 30, 2026 at 9:00 AM\n"
        "Subject: looking for a group\n"
        f"To: Cora Lindgren <{COLLEAGUE.address}>\n\n"
        "I'm an LCSW in Portland, 11 years, psychodynamic. I'd like to join a consultation"
        " group, in person, Tuesdays at noon.\n"
    )
    town.raw(COLLEAGUE.address, mail.as_bytes())
    town.settle()

    assert town.rows("requests") == []
    assert 1 == len(town.got(COLLEAGUE))
    assert town.boxes.of("dana@whitlock.example") == []


def test_bare_yes_with_two_open_questions_is_asked_back(proposed):
    """One ambiguous reply never answers two questions; it is asked which was meant."""
    who = SIX[4]
    proposed.write(who, "I would also like to join a group online, Mondays 9-12. LCSW, 13 years.")
    proposed.settle()
    mail = EmailMessage()
    mail["From"], mail["To"] = who.address, "circles@peers.example"
    mail["Subject"] = "yes"
    mail.set_content("Yes, that works for me.\n")
    before = proposed.rows("proposals"), proposed.rows("requests")
    proposed.raw(who.address, mail.as_bytes())

    assert proposed.got(who)[-1] in ("unclear", "address-check")
    assert before == (proposed.rows("proposals"), proposed.rows("requests"))
