"""The story of the demo, from twenty-four letters to introduced groups."""

from __future__ import annotations

import re
import sys
import time
from datetime import datetime
from pathlib import Path

from rich.console import Console

from matcher.phrases import counted
from service.demo import index, printing, seat
from service.demo.cast import CAST, Persona
from service.demo.mailbox import Delivered
from service.demo.world import COORDINATOR, World, world
from store import queries

BEGAN = datetime.fromisoformat("2026-11-30T09:05:00-08:00")
_YES = (
    "Yes, I'd love to join.",
    "Count me in!",
    "Accept. Looking forward to meeting everyone.",
    "Sounds great - I'm in.",
    "YES",
    "Happy to join this group, thank you for putting it together.",
    "I accept",
    "That works for me, yes please.",
)
#: What a member asks beside a first wish, and the coordinator's answer.
_COUNTS = (
    "Yes, it does: each month in which your group meets counts, and nobody needs more of you than"
    " the days on which it met."
)
_CHARTER = (
    "Confirmed. The group is for talking over cases and how we are doing with them. Every other"
    " week, at my office, 90 minutes. Conflicts first in the group, then with an outside"
    " consultant we all trust."
)
#: The others of a proposal who do not organize it.
_OTHERS = re.compile(r"^  \* (\w+)$", re.MULTILINE)
_ONLINE_CHARTER = _CHARTER.replace("at my office", "online, link to follow")


def run(folder: Path) -> int:
    """Play the story; leave every mail and an index in the folder.

    Returns
    -------
    int
        The exit status: 0 where at least one group was formed.
    """
    console = Console(stderr=True)
    began = time.monotonic()
    with world(folder / "data", BEGAN) as at:
        tell(at, lambda line: console.print(line, highlight=False))
        at.settle()
        with at.service.store.read() as session:
            groups = queries.groups(session)
        zone = at.service.settings.zone
        log = [(moment.astimezone(zone), mail) for moment, mail in at.log]
        files = index.write(folder, log, len(groups))
    printing.show(Console(), log)
    console.print(
        f"{counted(len(groups), 'group')} formed, {len(log)} mails,"
        f" {time.monotonic() - began:.0f} s. Open {files}"
    )
    return 0 if groups else 1


def tell(at: World, say: object = None) -> None:
    """Everything that happens, in order."""
    speak = say if callable(say) else (lambda _line: None)
    speak("24 people write to the list …")
    for who in CAST:
        at.write(who, who.letter, who.subject)
    at.settle()
    speak("a coordinator answers a question in one of them …")
    at.answer(COORDINATOR, _alert(at, "a question from"), _COUNTS)
    at.settle()
    speak("they answer what we read in their letters …")
    _check_echoes(at)
    at.turn(hours=26)
    speak("a matching round …")
    at.round()
    speak("answers come in …")
    decliner, silent = _answer_proposals(at)
    _answer_late(at, {decliner, silent})
    speak("organizers confirm …")
    at.turn(hours=3)
    _confirm(at)
    at.turn(hours=1)
    _confirm(at)
    speak("one reminder, the weekly round, then a place lapses …")
    at.turn(days=4)
    at.turn(days=2)
    at.turn(days=1)
    _answer_late(at, {decliner, silent})
    at.turn(hours=3)
    _confirm(at)
    at.turn(hours=1)
    _confirm(at)
    speak("the next weekly round …")
    at.turn(days=6)
    speak("a group has a free seat, about which two are asked, one after the other …")
    seat.tell(at)


def _alert(at: World, about: str) -> Delivered:
    """The last thing of a kind that the coordinator was told."""
    return [
        each
        for each in at.boxes.of(COORDINATOR.address, "coordinator-alert")
        if about in str(each.mail["Subject"])
    ][-1]


def _check_echoes(at: World) -> None:
    for who in CAST:
        echo = at.latest(who, "echo")
        if echo is None or who.silent:
            continue
        at.answer(who, echo, who.more or "Yes, that's right. Thank you.")
    at.settle()
    for who in CAST:
        if who.more:
            at.answer(who, _last(at, who, "echo"), "Yes, that is right now.")
    at.settle()


def _last(at: World, who: Persona, notice: str):  # type: ignore[no-untyped-def]
    found = at.latest(who, notice)
    if found is None:
        raise LookupError(f"{who.name} got no {notice}")
    return found


def _answer_proposals(at: World) -> tuple[str, str]:
    """All say yes in words of their own, but one declines, one is silent, one asks first."""
    asked = [who for who in CAST if at.latest(who, "proposal") is not None]
    ordinary = [who for who in asked if not _organizes(at, who)]
    decliner, silent, unsure, curious = (each.key for each in ordinary[:4])
    for number, who in enumerate(asked):
        mail = _last(at, who, "proposal")
        if who.key == silent:
            continue
        if who.key == decliner:
            at.answer(who, mail, "No, thank you. I know one of these people too well, I think.")
            at.settle()
            name = _OTHERS.findall(mail.text.replace("\r", ""))[-1]
            words = f"It's {name}. Please keep that between us."
            at.answer(who, _last(at, who, "decline-received"), words)
        elif who.key == unsure:
            at.answer(who, mail, "Yes, if we can start half an hour later.")
            at.settle()
            at.answer(who, _last(at, who, "condition"), "YES")
        elif who.key == curious:
            at.answer(who, mail, "Is there parking near the place?")
            at.settle()
            alert = _alert(at, "a question from")
            at.answer(COORDINATOR, alert, "Yes, there is free parking on the street.")
            at.settle()
            at.answer(who, mail, "Thanks! Then yes, count me in.")
        else:
            at.answer(who, mail, _YES[number % len(_YES)])
    at.settle()
    return decliner, silent


def _organizes(at: World, who: Persona) -> bool:
    return "We would ask you to be the organizer" in _last(at, who, "proposal").text.replace(
        "\n", " "
    )


def _answer_late(at: World, but: set[str]) -> None:
    """Those who were asked later, in somebody's place, answer now."""
    for who in CAST:
        mail = at.latest(who, "proposal")
        if mail is None or who.key in but or at.latest(who, "accept-received") is not None:
            continue
        at.answer(who, mail, "Yes, gladly.")
    at.settle()


def _confirm(at: World) -> None:
    for number, who in enumerate(CAST):
        mail = at.latest(who, "organizer-confirm")
        if mail is None or at.latest(who, "introduction") is not None:
            continue
        asked = len(at.boxes.of(who.address, "organizer-confirm"))
        online = "Where: Online" in mail.text
        words = _ONLINE_CHARTER if online else _CHARTER
        if number % 2 and asked == 1:
            words = "Confirmed! Every other week, 90 minutes."
        at.answer(who, mail, words)
    at.settle()


if __name__ == "__main__":
    sys.exit(run(Path("peercircle-demo")))
