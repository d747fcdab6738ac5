"""A complaint beside anything else: a person has it, and the writer hears that we are sorry."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from mail.reading.purpose import complaints
from mail.understanding import Command, Intent
from service.correspondence.asides import pass_on_question
from service.correspondence.case import Case, Handled
from service.correspondence.evidence import COORDINATORS
from store.post import QuestionKind

#: After these nothing is written, or a person has the letter already.
_APART: Final = frozenset({"client_info", "safety", "auth_fail", "phishing", "prompt_injection"})
_LAST: Final = frozenset({Command.STOP, Command.FORGET})
_WITH_A_PERSON: Final = ("passed on", "coordinators told", "not acted upon", "address check")


def beside(case: Case, done: Handled) -> Handled:
    """Pass a letter on that complains of us, after all that it asks for has been done."""
    said, asked = case.understanding, case.question
    if done.drop or said.intent is Intent.SPAM:
        return done
    if _LAST & set(said.commands) or _APART & set(said.flags):
        return done
    if asked is not None and asked.kind in (*COORDINATORS, QuestionKind.ADDRESS_CHECK):
        return done
    if any(each in done.outcome for each in _WITH_A_PERSON):
        return done
    unheard = done.outcome.startswith("unclear") and complaints.hurt(case.words)
    if not (unheard or complaints.of_us(case.words)):
        return done
    pass_on_question(case)
    return replace(done, outcome=f"{done.outcome}; complaint passed on")
