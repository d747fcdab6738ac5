"""What may have been an order is asked back with the order named, and nothing is done."""

import re

from postroom import LIST, WISH, letter, tagged
from sqlalchemy import select

from groups import profile
from mail.reading.purpose import order_signs
from mail.understanding import Command
from store.people import Person

LEA = "lea@home.example"


def test_a_likely_order_is_offered_by_name(service, monkeypatch):
    """Whose order is only likely is told what it may have been, and nothing is changed."""
    (echo,) = service.hear(LEA, letter(LEA, WISH), LIST)
    service.hear(LEA, letter(LEA, "Yes, that is right.", echo), tagged(echo))
    shares = {**dict.fromkeys(order_signs.LABELS, 0.0), Command.STOP: 0.34, Command.PAUSE: 0.4}
    monkeypatch.setattr(order_signs, "likely", lambda *_: shares)

    (asked,) = service.hear(LEA, letter(LEA, "The last mile is a long one."), LIST)

    assert "unclear" == asked.notice
    assert ["PAUSE", "STOP"] == re.findall(r"\(([A-Z ]+)\)", " ".join(asked.text.split()))
    with service.store.read() as session:
        assert profile.State.ACTIVE == session.scalar(select(Person.state))


def test_yes_to_one_order_is_that_order_and_to_two_is_none(service, monkeypatch):
    """A rest that was asked about by itself is one; which of two is meant nobody can tell."""
    (echo,) = service.hear(LEA, letter(LEA, WISH), LIST)
    service.hear(LEA, letter(LEA, "Yes, that is right.", echo), tagged(echo))
    none = dict.fromkeys(order_signs.LABELS, 0.0)
    for shares, notice in (
        ({**none, Command.STOP: 0.34, Command.PAUSE: 0.4}, "unclear"),
        ({**none, Command.PAUSE: 0.4}, "paused"),
    ):
        with monkeypatch.context() as guessed:
            guessed.setattr(order_signs, "likely", lambda *_, told=shares: told)
            words = letter(LEA, "The last mile is a long one.")
            (asked,) = service.hear(LEA, words, LIST)
        mails = service.hear(LEA, letter(LEA, "Yes", asked), tagged(asked))
        assert [notice] == [each.notice for each in mails]
