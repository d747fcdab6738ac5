"""What is asked of an answer, or of any letter that neither seeks a place nor offers one."""

from __future__ import annotations

import re
from collections.abc import Collection

from mail.reading import unthreaded
from mail.reading.facts import reference
from mail.reading.flow import flowing
from mail.reading.purpose import choosing, conditions
from mail.reading.purpose.wish import Wish
from mail.reading.text import Text
from mail.reading.thread import Thread
from mail.understanding import Command, Facts, Intent

#: A yes to whichever of two groups.
_EITHER = re.compile(r"\b(?:either|any|whichever)(?: (?:one|of (?:them|these|the two)|group))?\b")
#: Two groups were offered.
_CHOOSES = re.compile(r"\b[GgMm]-\d+\b(?s:.{0,400}?)\n[> ]*2[).:] ?[GgMm]-\d+")
#: The code of a group of ours.
_CODE = re.compile(r"\b[GgMm]-\d+")
#: A question about a group that was offered.
_PROPOSED = re.compile(r"(?<!to be )(?<!be )\bmatched with\b|\bproposed\b|\binvit|\boffered\b")
_IF = re.compile(r"\b(?:if|unless|provided|as long as|so long as|on condition)\b")
_OF_THE_OTHER = frozenset({"availability", "format", "location"})
_WHOLE = frozenset({Intent.ACCEPT, Intent.DECLINE, Intent.CONFIRM, Intent.LEAVE})


def topics(
    text: Text,
    wish: Wish,
    facts: Facts,
    thread: Thread,
    commands: Collection[Command],
    flags: Collection[str],
) -> set[str]:
    """Which group is meant, and what a condition would change.

    Parameters
    ----------
    text : Text
    wish : Wish
        Of a letter that asks for no place and offers none.
    facts : Facts
    thread : Thread
    commands : collection of Command
    flags : collection of str
    """
    nameless = not reference.is_group(facts.group_ref)
    wanted = {"group_ref"} if _leaves_open_which(text, wish, facts, thread, commands) else set()
    if wish.intent is Intent.ACCEPT and nameless and choosing.picks(text):
        # "The one by the river": nothing that we wrote tells which of ours that is.
        wanted.add("group_ref")
    if "conditional" in wish.flags and wish.intent is Intent.ACCEPT:
        return _on_condition(text, facts, flags, wanted)
    return wanted


def _leaves_open_which(
    text: Text, wish: Wish, facts: Facts, thread: Thread, commands: Collection[Command]
) -> bool:
    """Whether a letter may be about one of several groups, or of all."""
    threaded = thread.ours and wish.intent is not Intent.LEAVE
    nameless = not reference.is_group(facts.group_ref) and not threaded
    if wish.intent in _WHOLE and nameless and Command.WITHDRAW not in commands:
        return True
    in_the_dark = wish.intent is Intent.OTHER and "intent" in wish.ask
    if in_the_dark and unthreaded.is_likely(text, facts, thread):
        return True
    words = flowing(text.body)
    if wish.intent is Intent.ACCEPT and _EITHER.search(words):
        return len(set(_CODE.findall(text.quoted))) > 1
    return wish.intent is Intent.QUESTION and nameless and _PROPOSED.search(words) is not None


def _on_condition(text: Text, facts: Facts, flags: Collection[str], wanted: set[str]) -> set[str]:
    """The same for a yes on a condition, with what that would change."""
    wanted = wanted | conditions.topics(text, facts, flags)
    if "consent" in wanted:
        wanted &= {"group_ref", "consent"}
    elif "do_not_pair" in flags and conditions.means_somebody(text):
        # A condition about a person is about nothing else: is he whom she means among them?
        wanted = (wanted & {"group_ref"}) | {"do_not_pair"}
    elif "accessibility" in wanted:
        wanted &= {"group_ref", "accessibility"}
    elif _CHOOSES.search(text.quoted) and not _IF.search(flowing(text.body)):
        # "The Monday one, the other clashes": the hour of the one is why the other is taken.
        wanted -= _OF_THE_OTHER
    if conditions.hangs_on_others(text) and not wanted - {"group_ref"}:
        wanted.add("consent")
    return wanted
