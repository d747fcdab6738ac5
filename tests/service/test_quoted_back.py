import dataclasses
from datetime import UTC, datetime

import pytest
from replies import replies_to

from mail import letter
from mail.quoting import quote
from service import notices
from service.notices import (
    ConsentAsked,
    Echo,
    FactLine,
    Notice,
    PersonLine,
    Proposal,
    Question,
    SeatProposal,
    render,
)

ANSWER = "Thank you, I will think about it."


def _plain_notices():
    """Every notice that needs no further facts, a proposal, and an echo with a form."""
    yield Proposal(
        first_name="Dana",
        code="P-7",
        people=(PersonLine("Dana", "LCSW", "11", "EMDR", "Portland", "company", True),),
        slot="Tue 12:00-13:30",
        format="in_person",
        place="Portland",
        why=("You span eleven to twenty years.",),
        organizer_name="Dana",
        deadline=datetime(2026, 11, 16, 17, tzinfo=UTC),
        reminder_at=datetime(2026, 11, 13, 17, tzinfo=UTC),
    )
    nadia = PersonLine("Nadia", "LMFT", "11", "EMDR", "Portland", "company")
    yield SeatProposal(
        first_name="Nadia",
        code="P-8",
        people=(PersonLine("Dana", "LCSW", "11", "EMDR", "Portland", "company", True),),
        slot="Tue 12:00-13:30",
        format="online",
        why=("You span eleven to twenty years.",),
        deadline=datetime(2026, 11, 16, 17, tzinfo=UTC),
        reminder_at=datetime(2026, 11, 13, 17, tzinfo=UTC),
    )
    yield ConsentAsked(
        first_name="Dana",
        code="P-8",
        group_code="G-AB2CD",
        newcomer=nadia,
        slot="Tue 12:00-13:30",
        offered_by="Gail",
        size=5,
        why=("You span eleven to twenty years.",),
        deadline=datetime(2026, 11, 16, 17, tzinfo=UTC),
        reminder_at=datetime(2026, 11, 13, 17, tzinfo=UTC),
    )
    yield Echo(
        first_name="Dana",
        facts=(FactLine("Years in practice", "11", "eleven years in"),),
        questions=(Question("format", "Would you rather meet in person or online?"),),
        form="Licence: LCSW\nIn person or online: ",
    )
    for kind in vars(notices).values():
        if isinstance(kind, type) and issubclass(kind, Notice) and dataclasses.is_dataclass(kind):
            needed = [
                field
                for field in dataclasses.fields(kind)
                if field.default is dataclasses.MISSING
                and field.default_factory is dataclasses.MISSING
            ]
            if not needed and kind is not Notice:
                yield kind()


NOTICES = {notice.name: notice for notice in _plain_notices()}


@pytest.mark.parametrize("notice", NOTICES.values(), ids=NOTICES)
def test_our_own_mail_quoted_back_says_nothing(notice):
    """Whatever program quotes our mail back, only the answer is new (guarantee 4)."""
    ours = render(
        notice,
        association="The Alliance",
        list_address="circles@example.org",
        zone="America/Los_Angeles",
        reply_to="circles+t0ken@example.org",
    )

    for reply in replies_to(ours.text, ours.html, ANSWER):
        assert ANSWER == quote.divide(letter.read(reply.raw), [ours.text]).new, reply.name


def test_many_notices_are_quoted_back():
    """The check would be hollow without notices that ask for an answer."""
    assert len(NOTICES) > 12
    assert {"echo", "proposal", "unclear", "stopped", "withdrawn"} <= set(NOTICES)
