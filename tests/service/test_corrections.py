from email.message import EmailMessage

import pytest
from sqlalchemy import select

from groups import request
from store.requests import Request

DANA = "dana@home.example"
LETTER = (
    "I'm an LCSW in SE Portland, eleven years in, mostly psychodynamic with some EMDR. I'd love a"
    " consultation group, Tuesdays 12 to 2 or Friday mornings, in person, within half an hour."
)


def letter(words, subject="Looking for a group", answers=None):
    """A plain mail, without any quotation."""
    mail = EmailMessage()
    mail["From"], mail["To"] = f"Dana Whitlock <{DANA}>", "circles@peers.example"
    mail["Subject"], mail["Message-ID"] = subject, f"<{abs(hash(words))}@home.example>"
    if answers is not None:
        mail["In-Reply-To"] = answers.message_id
    mail.set_content(words)
    return mail.as_bytes()


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
    (echo,) = service.hear(DANA, letter(LETTER), "circles@peers.example")
    token = echo.envelope_sender.partition("+")[2].partition("@")[0]
    service.hear(DANA, letter(words, "Re: your request", echo), f"circles+{token}@peers.example")
    with service.store.read() as session:
        wish = session.scalar(select(Request))

    assert [] == wish.missing
    assert wish.opens_at is not None or wish.state is request.State.OPEN
