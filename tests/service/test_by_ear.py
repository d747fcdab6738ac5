"""A person's letter that sounds like a machine's is never lost in silence."""

import pytest
from circle import form, say
from sqlalchemy import select

from store.post import Inbound

BY_EAR = (
    "Gil, I am so sorry. I'm a human. I'll try to fix your hours; meanwhile answer NO to this one."
    " Ann"
)


def taken_for(service):
    """What the last letter was taken for."""
    with service.store.read() as session:
        return session.scalars(select(Inbound.intent).order_by(Inbound.id.desc())).first()


@pytest.mark.parametrize("words", ["Gracias Ann!", "Merci Ann!", "Danke Ann!", "Thanks Ann!"])
def test_thanks_in_any_tongue_are_a_persons(service, words):
    """No word of them is a machine's."""
    form(service)
    say(service, "Dana", words)

    assert "auto_reply" != taken_for(service)


def test_mail_that_only_sounds_like_a_machines_is_shown_to_a_coordinator(service):
    """No mark, subject or known phrase tells so: somebody may be waiting for an answer."""
    form(service)
    (alert,) = say(service, "Dana", BY_EAR, subject="Re: news from Gil")
    text = " ".join(alert.text.split())

    assert "coordinator-alert" == alert.notice
    assert "reads like an automatic reply, but carries no mark of one" in text
    assert "meanwhile answer NO to this one" in text


def test_marked_automatic_reply_is_shown_to_nobody(service):
    """Its mark says what it is."""
    form(service)

    assert [] == say(service, "Dana", BY_EAR, headers=[("Auto-Submitted", "auto-replied")])
