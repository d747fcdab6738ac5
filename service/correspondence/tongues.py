"""Letters that are not in English: what was read is said, and a coordinator has them.

The readers miss what they cannot read without a doubt of their own: a condition behind a
Spanish yes, a day in a French list.  So only a short and whole answer counts in another
language, no request of such a letter opens by silence, and the mail that answers it says so.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from mail.understanding import Command, Intent
from service import faces, facts
from service.correspondence.case import Case, Handled
from service.correspondence.evidence import COORDINATORS
from vocabulary.tongues import fold, name

#: A yes or no of so many words, or letters where no blanks part the words, holds no condition.
_PLAIN_WORDS, _PLAIN_LETTERS = 4, 8
_UNPARTED: Final = frozenset({"zh", "ja", "th"})
_COURTESY: Final = frozenset(
    fold(
        "gracias muchas por favor merci beaucoup danke bitte vielen dank obrigado obrigada grazie"
        " mille bedankt dziękuję спасибо ค่ะ cảm ơn salamat po saludos"
    ).split()
)
_BUT: Final = frozenset(
    fold(
        "pero sino solo siempre cuando mais sauf seulement quand pas aber nur wenn falls außer mas"
        " se ma solamente soltanto maar alleen als ale tylko jeśli jezeli nhưng nếu pero kung но"
        " если только але якщо"
    ).split()
)
_ANSWERS: Final = (Intent.ACCEPT, Intent.CONFIRM, Intent.DECLINE, Intent.LEAVE)
#: What is carried out from any words of it, and ends all mail.
_LAST: Final = frozenset({Command.STOP, Command.FORGET})
#: Letters whose words go to nobody, or to a person already.
_APART: Final = frozenset({"client_info", "safety", "auth_fail", "phishing", "prompt_injection"})


def is_foreign(case: Case) -> bool:
    """Whether a letter's words may hold more than the readers of English have found."""
    said, asked = case.understanding, case.question
    if not said.tongue or said.intent is Intent.SPAM:
        return False
    if _LAST & set(said.commands) or _APART & set(said.flags):
        return False
    if asked is not None and asked.kind in COORDINATORS:
        return False
    answers = (*_ANSWERS, Intent.OTHER)
    return not (said.intent in answers and asked is not None and _is_plain(case))


def _is_plain(case: Case) -> bool:
    """Whether an answer is too short to hold a condition."""
    words = [each.strip(".,!?¡¿;:()-–—") for each in fold(case.words).split()]
    left = [each for each in words if each and each not in _COURTESY]
    if case.understanding.tongue in _UNPARTED:
        return sum(map(len, left)) <= _PLAIN_LETTERS
    return len(left) <= _PLAIN_WORDS and not _BUT & set(left)


def careful(case: Case) -> Case:
    """The letter with a yes, a no or a leave left open, whose condition we may have missed."""
    said = case.understanding
    case.desk.outbox.tongue = said.tongue
    left = tuple(each for each in said.commands if each is not Command.LEAVE)
    if said.intent not in _ANSWERS and left == said.commands:
        return case
    intent = Intent.OTHER if said.intent in _ANSWERS else said.intent
    beside = tuple(each for each in said.secondary_intents if each is not Intent.LEAVE)
    asks = ("intent",) if intent is Intent.OTHER else said.ask
    return replace(
        case,
        understanding=replace(
            said, intent=intent, secondary_intents=beside, commands=left, ask=asks
        ),
    )


def passed_on(case: Case, done: Handled) -> Handled:
    """Put a letter before the coordinators that may say more than was read."""
    desk, said = case.desk, case.understanding
    who = case.person or desk.person(case.sender.address)
    called = (who.first_name if who is not None else "") or case.sender.address
    language = name(said.tongue)
    told = not desk.outbox.tongue
    desk.outbox.tongue = ""
    shown = faces.lines(
        facts.stated(said), ours=case.desk.settings.timezone, doubtful=said.doubtful
    )
    desk.alert(
        "tongue",
        f"a letter in {language} from {called}",
        f"{called} ({case.sender.address}) wrote in {language}. The program reads English well and"
        " other languages hardly: of this letter it understood what stands below the words, or"
        " nothing where nothing stands there."
        + (" The writer was told so, and that you have the letter." if told else ""),
        "Please read it, or have it read, and answer by a reply to this mail."
        if who is not None
        else "Please read it, or have it read, and write to that address; a reply to this mail"
        " reaches nobody.",
        excerpt=case.words.strip()[:3000],
        lines=tuple(f"{each.label}: {each.value}" for each in shown),
        member=who,
    )
    return replace(done, outcome=f"{done.outcome}; in {language}, coordinators told")
