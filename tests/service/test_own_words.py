import dataclasses
import types
import typing
from datetime import UTC, date, datetime
from email.message import EmailMessage
from functools import cache

import pytest
from replies.cases import filled
from replies.languages import LANGUAGES
from replies.programs import PROGRAMS

from mail.reading.understand import read_mail
from mail.understanding import Intent
from service import notices
from service.notices import render

NOW = datetime(2026, 11, 9, 17, tzinfo=UTC)
#: Whoever only says thanks has done nothing of this.
ACTED = frozenset(set(Intent) - {Intent.OTHER, Intent.QUESTION})


def _sample(kind):
    """Some value of that type."""
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return _sample(next(each for each in inner if each is not type(None)))
    if origin is tuple:
        return (_sample(inner[0]),)
    if origin is not None and issubclass(origin, typing.Mapping.__origin__):
        return {}
    if origin is not None:
        return (_sample(inner[0]),)
    if dataclasses.is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        fields = [each for each in dataclasses.fields(kind) if each.init]
        return kind(**{each.name: _sample(hints[each.name]) for each in fields})
    return {str: "Dana", int: 5, float: 2.0, bool: True, datetime: NOW, date: NOW.date()}[kind]


def _notices():
    for name in notices.__all__:
        kind = getattr(notices, name)
        if isinstance(kind, type) and isinstance(getattr(kind, "name", None), str):
            yield name, kind


@cache
def _rendered(kind):
    return render(
        _sample(kind),
        association="The Alliance",
        list_address="circles@example.org",
        zone="America/Los_Angeles",
        reply_to="circles+t0ken@example.org",
    )


def _reply(program, form, ours):
    """A mail that says thanks above a whole notice of ours, as that program writes it."""
    mail = EmailMessage()
    mail["From"] = "Dana Cole <dana@example.com>"
    mail["To"] = "Circles <circles+t0ken@example.org>"
    mail["Subject"] = f"Re: {' '.join(ours.subject.split())}"
    mail["In-Reply-To"] = "<a1@example.org>"
    body = filled(program, form, LANGUAGES[0], "Thank you.", ours.text.splitlines())
    mail.set_content(body, subtype=form, charset="utf-8")
    return mail.as_bytes()


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name)
def test_own_notice_quoted_back_wants_nothing(program):
    """Text that we wrote and that comes back quoted changes nothing (guarantee 4)."""
    kinds = list(_notices())

    assert len(kinds) > 20
    for n, (name, kind) in enumerate(kinds):
        ours = _rendered(kind)
        form = "html" if (n % 2 and program.html) or not program.plain else "plain"
        found = read_mail(_reply(program, form, ours))

        assert () == found.commands, (name, form, found.new_text)
        assert found.intent not in ACTED, (name, form, found.new_text)
        assert not {"client_info", "safety", "do_not_pair", "urgent"} & set(found.flags), name
