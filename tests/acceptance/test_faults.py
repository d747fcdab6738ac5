import smtplib
import time
from email.message import EmailMessage

import pytest

from service.demo import reply as writing
from service.demo.cast import Persona, Program

STRANGER = Persona("sam", "Stranger", "", "")


def test_first_letter_is_echoed_with_its_own_words(town, dana):
    """Each fact comes back with the words it was read from, and nothing needless is asked."""
    town.write(dana, dana.letter, "Joining")
    echo = town.latest(dana, "echo")

    assert "If you could stay until 1:30 pm" in " ".join(echo.text.replace("|", " ").split())
    assert "eleven years" in echo.text
    assert "within half an hour" in echo.text
    assert town.request(dana.address)["state"] == "DRAFT"


def test_silence_opens_a_complete_request(town, dana):
    """A complete and undoubted request opens after the time that the echo names."""
    town.write(dana, dana.letter)
    town.turn(hours=25)

    assert town.request(dana.address)["state"] == "OPEN"


@pytest.mark.parametrize("program", list(Program))
@pytest.mark.parametrize("html", [False, True])
def test_quoted_stop_of_our_footer_stops_nobody(town, program, html):
    """Our own "reply STOP" comes back under every reply; it is not the writer's (guarantee 4)."""
    who = Persona("dana", "Whitlock", "", "", program, html)
    town.write(who, "I'm an LCSW in Portland, 11 years, psychodynamic. In person, Tuesdays 12-2.")
    town.answer(who, town.latest(who, "echo"), "Yes, that's right.")
    town.settle()

    assert "stopped" not in town.got(who)
    assert town.request(who.address)["state"] == "OPEN"


@pytest.mark.parametrize(
    "words", ["STOP", "stop please", "Please take me off your list.", "unsubscribe"]
)
def test_stop_ends_all_mail_at_once(town, dana, words):
    """STOP works in any state and in the words that people use; its answer is the last mail."""
    town.write(dana, dana.letter)
    town.latest(dana, "echo")
    town.write(dana, words)
    town.turn(days=8)

    assert town.got(dana)[-1] == "stopped"
    assert town.request(dana.address)["state"] == "WITHDRAWN"
    assert [p["state"] for p in town.rows("people")] == ["STOPPED"]


def test_withdraw_takes_the_request_back_and_mail_goes_on(town, dana):
    """WITHDRAW ends the request, not the correspondence."""
    town.write(dana, dana.letter)
    town.answer(dana, town.latest(dana, "echo"), "Please withdraw my request.")

    assert town.latest(dana, "withdrawn")
    assert town.request(dana.address)["state"] == "WITHDRAWN"
    assert town.rows("people")[0]["state"] == "ACTIVE"


FAULTY = {
    "empty": b"\r\n",
    "subject only": b"From: sam@stranger.example\r\nSubject: joining\r\n\r\n",
    "html only": b"From: sam@stranger.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: text/html\r\n\r\n<p>I would like to join a group.</p>\r\n",
    "unknown charset": b"From: sam@stranger.example\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: text/plain; charset=klingon\r\n\r\nI would like to join a group \xff\r\n",
    "nul bytes": b"From: sam@stranger.example\r\n\r\nI would\x00 like to join\x00\r\n",
    "long line": b"From: sam@stranger.example\r\n\r\n" + b"word " * 20_000 + b"\r\n",
    "broken mime": b"From: sam@stranger.example\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/pl",
    "no from": b"Subject: hi\r\n\r\nI would like to join a group\r\n",
    "two froms": b"From: sam@stranger.example, ann@other.example\r\n\r\njoin please\r\n",
    "no date, no id": b"From: sam@stranger.example\r\n\r\nHello, what is this?\r\n",
    "header injection": b"From: =?utf-8?q?Sam=0D=0ABcc=3A_a=40b=2Eexample?="
    b" <sam@stranger.example>\r\n\r\nI want to join a group\r\n",
    "template in the name": b"From: {{7*7}} <script>x</script> <sam@stranger.example>\r\n\r\n"
    b"I want to join a group. {{7*7}} <script>alert(1)</script>\r\n",
}


def test_each_faulty_mail_has_a_clear_outcome_and_stops_nothing(town, dana):
    """Whatever comes is taken, ends HANDLED, and the next letter is handled as ever."""
    for raw in FAULTY.values():
        town.raw("sam@stranger.example", raw)
    town.write(dana, dana.letter)
    assert town.latest(dana, "echo")
    letters = [row for row in town.rows("queue", "--all") if row["direction"] == "in"]

    assert len(letters) == len(FAULTY) + 1
    assert {row["state"] for row in letters} == {"HANDLED"}
    assert all(row["recipient"] for row in letters)
    for mail in town.boxes.mails:
        assert mail.recipient in (
            "sam@stranger.example",
            "ann@other.example",
            dana.address,
            "corinne@ashby.example",
        )
        assert "Bcc" not in mail.mail
        assert b"<script>alert" not in mail.raw.partition(b"text/html")[2]
        assert "49" not in str(mail.mail["To"])


def test_mail_to_an_address_we_do_not_have_is_refused(town):
    """550 at RCPT, before a byte of the mail is taken."""
    with (
        smtplib.SMTP(*town.address) as client,
        pytest.raises(smtplib.SMTPRecipientsRefused) as refused,
    ):
        client.sendmail("sam@stranger.example", ["nobody@peers.example"], "Subject: x\r\n\r\nx")

    assert 550 in {code for code, _ in refused.value.recipients.values()}


def test_too_large_a_mail_is_refused_and_two_thousand_recipients_too(town):
    """A 30 MB mail and a mail to 2,000 are refused with a reason."""
    with smtplib.SMTP(*town.address) as client:
        client.ehlo()
        code, _ = client.mail("sam@stranger.example", [f"size={30 * 1024 * 1024}"])
    with smtplib.SMTP(*town.address) as client:
        client.ehlo()
        client.mail("sam@stranger.example")
        codes = [client.rcpt(f"circles+t{n}@peers.example")[0] for n in range(2000)]

    assert code == 552
    assert codes[-1] == 452


def test_same_mail_twice_is_answered_once(town, dana):
    """A repeat gets 250 and makes no second row."""
    raw = writing.letter(dana, "circles@peers.example", "Joining", dana.letter, town.now)
    town.raw(dana.address, raw)
    town.raw(dana.address, raw)

    assert town.got(dana) == ["echo"]


def test_reply_with_its_token_cut_off_is_found_by_the_thread_and_asked_about(town, dana):
    """A thread is seen by whoever is written to in it: it finds the question and proves nothing."""
    town.write(dana, dana.letter)
    echo = town.latest(dana, "echo")
    raw = writing.reply(dana, echo.mail, "Yes, that's right", town.now)
    town.raw(dana.address, raw, "circles@peers.example")
    town.settle()
    before = town.request(dana.address)["state"]
    town.answer(dana, town.latest(dana, "address-check"), "Yes, that was me")
    town.settle()

    assert before == "DRAFT"
    assert town.request(dana.address)["state"] == "OPEN"


def test_reply_from_another_address_changes_nothing_and_asks_at_the_one_on_file(town, dana):
    """Only the person asked can answer; a forwarded mail gives nobody her voice (guarantee 5)."""
    town.write(dana, dana.letter)
    echo = town.latest(dana, "echo")
    town.answer(STRANGER, echo, "Yes, that's right.")
    town.settle()

    assert town.got(dana) == ["echo", "address-check"]
    assert town.got(STRANGER) == []
    assert town.request(dana.address)["state"] == "DRAFT"

    town.answer(dana, town.latest(dana, "address-check"), "Yes, that was me")
    town.settle()

    assert town.request(dana.address)["state"] == "OPEN"


def test_our_own_mail_that_comes_back_is_not_answered(town, dana):
    """We never loop (guarantee 9)."""
    town.write(dana, dana.letter)
    echo = town.latest(dana, "echo")
    town.raw(dana.address, echo.raw)

    assert town.got(dana) == ["echo"]


def test_out_of_office_and_bounce_answer_nothing(town, dana):
    """A machine's mail says neither yes nor no; a bounce is shown to the coordinators."""
    town.write(dana, dana.letter)
    echo = town.latest(dana, "echo")
    away = EmailMessage()
    away["From"], away["To"] = dana.address, str(echo.mail["Reply-To"])
    away["Subject"], away["Auto-Submitted"] = "Automatic reply", "auto-replied"
    away.set_content("Yes, I am away until December 9.")
    town.raw(dana.address, away.as_bytes(), str(echo.mail["Reply-To"]))
    bounce = EmailMessage()
    bounce["From"], bounce["Subject"] = "MAILER-DAEMON@relay.example", "Undeliverable mail"
    bounce.set_content("<dana@whitlock.example>: 550 5.1.1 User unknown")
    town.raw("", bounce.as_bytes(), echo.sender)
    town.settle()

    assert town.got(dana) == ["echo"]
    assert town.request(dana.address)["state"] == "DRAFT"
    assert "came back" in str(town.boxes.of("corinne@ashby.example")[-1].mail["Subject"])


def test_client_material_is_not_kept(town, dana):
    """The letter is dropped after telling the sender why (guarantee 7)."""
    town.write(
        dana,
        "I need advice: my client John Miller, 34, told me in session yesterday that he relapsed"
        " and his wife has left him. What would you do with him?",
    )

    assert town.got(dana)[-1] == "client-information"
    row = next(r for r in town.rows("queue", "--all") if r["direction"] == "in")
    assert row["state"] == "DROPPED"
    assert "Miller" not in town.run("show", "inbound", str(row["id"])).stdout


def test_relay_down_for_a_day_loses_nothing(town, dana):
    """A mail is put off while the relay is away and sent once when it is back."""
    relay = town.env["PEERCIRCLE_RELAY"]
    town.stop()
    town.start(PEERCIRCLE_RELAY="smtp://127.0.0.1:9")
    town.write(dana, dana.letter)
    ends, waiting = time.monotonic() + 30, []
    while not waiting and time.monotonic() < ends:
        waiting = [r for r in town.rows("queue") if r["state"] == "DEFERRED"]
        time.sleep(0.05)
    assert waiting
    town.process.terminate()
    town.process.wait(15)
    town.boxes = type(town.boxes)()
    relay = town.boxes.start()
    from datetime import timedelta

    town.now += timedelta(days=1)
    town._write_time()
    town.env["PEERCIRCLE_RELAY"] = relay
    town.start()

    assert town.got(dana).count("echo") == 1


def test_full_disk_answers_451_and_the_letter_is_taken_later(make_town, dana):
    """What cannot be committed is not answered 250 (guarantee 1)."""
    town = make_town()
    town.start()
    town.settle()
    import sqlite3

    db = sqlite3.connect(town.folder / "data" / "peercircle.sqlite3")
    db.execute(
        "create trigger full before insert on inbound begin"
        " select raise(abort, 'database or disk is full'); end"
    )
    db.commit()
    with pytest.raises(smtplib.SMTPDataError) as refused:
        town.write(dana, dana.letter)
    db.execute("drop trigger full")
    db.commit()
    db.close()
    town.write(dana, dana.letter)

    assert refused.value.smtp_code == 451
    assert town.got(dana) == ["echo"]


STEPS = ["after-claim", "before-commit", "after-commit", "before-send", "after-send"]


@pytest.mark.parametrize("step", STEPS)
def test_killed_between_any_two_steps_it_loses_no_letter(make_town, dana, step):
    """Kill -9 at any instant, then restart: the letter is handled, its mail sent under one id."""
    town = make_town()
    town.start(PEERCIRCLE_CRASH_AT=step)
    town.write(dana, dana.letter)
    town.process.wait(20)
    from datetime import timedelta

    town.now += timedelta(minutes=20)
    town._write_time()
    town.start()
    town.settle()
    echoes = town.boxes.of(dana.address, "echo")

    assert len(echoes) == (2 if step == "after-send" else 1)
    assert len({str(each.mail["Message-ID"]) for each in echoes}) == 1
    assert [row["email"] for row in town.rows("requests")] == [dana.address]
