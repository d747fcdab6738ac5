"""Letters that may hold instructions to a computer, or want to trick somebody: nothing is done."""

from __future__ import annotations

from mail.understanding import Intent
from service.correspondence import asides
from service.correspondence.case import Case, Handled


def told(case: Case) -> Handled:
    """Do nothing; where a person may stand behind it, answer, and let a person look."""
    said = case.understanding
    case.desk.note(case.person, "suspicious", case.letter.subject[:300])
    orders_only = "prompt_injection" in said.flags and "phishing" not in said.flags
    plausible = said.intent is not Intent.SPAM and (case.person is not None or orders_only)
    if not plausible or "auth_fail" in said.flags:
        return case.done("not acted upon")
    case.desk.alert(
        "suspicious",
        f"a letter from {case.sender.address} that was not acted upon",
        f"A letter from {case.sender.address} looked as if it held instructions to a computer or"
        " wanted to trick somebody, so nothing was done. The program may be wrong about it.",
        "If it is an honest letter, please answer it; open no link in it.",
        excerpt=case.words[:2000],
        member=case.person,
    )
    if not orders_only:
        return case.done("not acted upon; coordinators told")
    asides.unclear(
        case,
        understood="Your mail seemed to hold instructions to a computer, which we never follow, so"
        " nothing else in it was done. A coordinator, a person, has it. Please write again without"
        " those words if you want us to act on it now.",
    )
    return case.done("not acted upon; said so")
