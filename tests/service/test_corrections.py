import pytest
from postroom import LIST, WISH, letter, tagged
from sqlalchemy import select

from groups import request
from store.requests import Request

DANA = "dana@home.example"


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
    (echo,) = service.hear(DANA, letter(DANA, WISH, subject="Looking for a group"), LIST)
    service.hear(DANA, letter(DANA, words, echo), tagged(echo))
    with service.store.read() as session:
        wish = session.scalar(select(Request))

    assert [] == wish.missing
    assert wish.opens_at is not None or wish.state is request.State.OPEN
