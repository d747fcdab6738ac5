import dataclasses
import types
import typing
from datetime import UTC, date, datetime
from email.message import EmailMessage
from functools import cache
from itertools import cycle

import pytest
from replies import replies_to
from replies.cases import filled
from replies.languages import LANGUAGES
from replies.programs import PROGRAMS

from mail import letter
from mail.quoting import quote
from mail.reading.understand import read_mail
from mail.understanding import Intent
from service import notices
from service.notices import render

NOW = datetime(2026, 11, 9, 17, tzinfo=UTC)
#: Whoever only says thanks has done nothing of this.
ACTED = frozenset(set(Intent) - {Intent.OTHER, Intent.QUESTION})

#: What is never long.
LABELS = {"label": "Orientation"}


def _sample(kind, words="Dana"):
    """Some value of that type, with these words wherever it tells any."""
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return _sample(next(each for each in inner if each is not type(None)), words)
    if origin is tuple:
        return (_sample(inner[0], words),)
    if origin is not None and issubclass(origin, typing.Mapping.__origin__):
        return {}
    if origin is not None:
        return (_sample(inner[0], words),)
    if dataclasses.is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        fields = [each for each in dataclasses.fields(kind) if each.init]
        return kind(
            **{
                each.name: _sample(hints[each.name], LABELS.get(each.name, words))
                for each in fields
            }
        )
    return {str: words, int: 5, float: 2.0, bool: True, datetime: NOW, date: NOW.date()}[kind]


def _notices():
    for name in notices.__all__:
        kind = getattr(notices, name)
        if isinstance(kind, type) and isinstance(getattr(kind, "name", None), str):
            yield name, kind


@cache
def _rendered(kind):
    return _written(_sample(kind))


def _written(notice):
    return render(
        notice,
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
    """Text that we wrote and that comes back quoted changes nothing (guarantee 4).

    Each program quotes every other pair of notices, as text and as markup by turns, and the next
    program those between.
    """
    kinds, turn = list(enumerate(_notices())), PROGRAMS.index(program) % 2
    quoted = [each for each in kinds if each[0] // 2 % 2 == turn]

    assert len(quoted) > 20
    for n, (name, kind) in quoted:
        ours = _rendered(kind)
        form = "html" if (n % 2 and program.html) or not program.plain else "plain"
        found = read_mail(_reply(program, form, ours))

        assert () == found.commands, (name, form, found.new_text)
        assert found.intent not in ACTED, (name, form, found.new_text)
        assert not {"client_info", "safety", "do_not_pair", "urgent"} & set(found.flags), name


def _answered(program, markup, new):
    """A reply with some words above the markup of a notice, as that program writes it."""
    return next(
        each.raw for each in replies_to("", markup, new, (program,)) if "/html/" in each.name
    )


#: Each is wrapped in our plain text, in its middle or again and again.
LONG = (
    "Psychodynamic, CBT and medication, EMDR, acceptance and commitment, compassion-focused",
    "Consultant from outside, whom all of us choose, after we have spoken of it twice: first two"
    " by two, then together in a meeting that is kept for it, with nothing else on the table, and"
    " in words that each of the counselors here would say to the face of each of the others",
)
MARKED = [each for each in PROGRAMS if each.name in {"gmail", "apple mail", "outlook on the web"}]


def test_own_markup_with_long_values_quoted_back_adds_nothing_to_a_yes():
    """What our plain text wraps stands whole in the markup, and is no word of the writer's."""
    programs = cycle(MARKED)
    for name, kind in _notices():
        for words in LONG:
            ours = _written(_sample(kind, words))
            program = next(programs)
            reply = letter.read(_answered(program, ours.html, "YES"))
            assert "YES" == quote.divide(reply, [ours.text]).new, (name, program.name)
