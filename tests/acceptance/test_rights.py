"""PAUSE, EXPORT and FORGET by mail, as a person would write them (guarantee 10)."""

import json
import sqlite3

import pytest

from service.demo.cast import Persona

STRANGER = Persona("sam", "Stranger", "", "")


@pytest.fixture
def known(town, dana):
    """A town that knows Dana and has her request open."""
    town.write(dana, dana.letter)
    town.answer(dana, town.latest(dana, "echo"), "Yes, that's right.")
    town.settle()
    return town


def test_export_sends_what_we_hold_and_nobody_elses(known, dana):
    """EXPORT by reply gets the person's own facts as data that a program can read."""
    known.answer(dana, known.latest(dana, "echo"), "Please send me all the data you hold on me.")
    text = known.latest(dana, "export").text
    data = json.loads(text[text.index("{") : text.rindex("}") + 1])

    assert dana.address == data["address"]
    assert "LCSW" in str(data["facts"]["licences"])
    assert "JOIN" == data["requests"][0]["kind"]


def test_forget_erases_every_trace_but_a_keyed_mark(known, dana):
    """After FORGET no file of the service holds the address or a word of the letters."""
    known.answer(
        dana, known.latest(dana, "echo"), "Please delete everything you have about me for good."
    )
    last = known.latest(dana, "forgotten")
    known.stop()
    db = sqlite3.connect(known.folder / "data" / "peercircle.sqlite3")
    dump = "\n".join(db.iterdump())
    marks = db.execute("select count(*) from forgotten_mark").fetchone()[0]
    db.close()

    assert last.notice == known.boxes.of(dana.address)[-1].notice
    assert 1 == marks
    assert "Whitlock" not in dump
    assert "eleven years" not in dump


def test_forget_from_another_address_is_asked_at_the_one_on_file(known, dana):
    """Nobody can have somebody else forgotten."""
    echo = known.latest(dana, "echo")
    known.answer(STRANGER, echo, "Please delete all my data.")
    known.settle()

    assert [dana.address] == [row["email"] for row in known.rows("people")]
    assert "address-check" in known.got(dana)


def test_pause_rests_until_the_date_and_then_the_request_is_open_again(known, dana):
    """PAUSE with a date needs no second letter."""
    known.answer(
        dana, known.latest(dana, "echo"), "Please pause my request until December 20, I'm away."
    )
    known.latest(dana, "paused")
    resting = known.request(dana.address)["state"]
    known.turn(days=21)

    assert resting == "PAUSED"
    assert known.request(dana.address)["state"] == "OPEN"
