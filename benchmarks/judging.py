"""One letter judged: what was read of it beside what a careful human wrote down."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import slots

#: Flags that this service acts upon; a truth's other words are notes.
FLAGS = frozenset(
    {
        "accessibility",
        "affinity",
        "attestation",
        "auth_fail",
        "away_until",
        "client_info",
        "close_request",
        "conditional",
        "data_request",
        "do_not_pair",
        "host",
        "keep_request_open",
        "no_notice",
        "not_yet",
        "notice",
        "organizer_volunteer",
        "pause",
        "permanent",
        "phishing",
        "prompt_injection",
        "safety",
        "temporary",
        "unsubscribe",
        "update_of_existing_request",
        "urgent",
    }
)
#: Measures of sets, each over all letters; the rest are right or wrong per letter.
SETS = (
    "secondary_intents",
    "licences",
    "orientations_positive",
    "orientations_negative",
    "populations",
    "days_free",
    "exact_slots",
    "ask",
    "flags",
    "commands",
)
#: What must never happen (counted, the target is 0).
FAILURES = (
    "false_accept",
    "false_confirm",
    "unheard_stop",
    "unnoticed_client_info",
    "unheard_do_not_pair",
    "machine_for_person",
    "person_for_machine",
)


@dataclass
class Judgement:
    """What came out for one letter.

    Attributes
    ----------
    right : dict of str to bool
        Measures that are right or wrong; absent where they do not apply.
    sets : dict of str to (hit, said, meant)
        Measures of sets.
    failures : set of str
        What must not happen and did.
    """

    right: dict[str, bool] = field(default_factory=dict)
    sets: dict[str, tuple[int, int, int]] = field(default_factory=dict)
    failures: set[str] = field(default_factory=set)


def judge(found: dict[str, Any], truth: dict[str, Any]) -> Judgement:
    """Everything measured of one letter.

    Parameters
    ----------
    found : dict
        The ``read`` JSON.
    truth : dict
        The row of ``truth.jsonl``.
    """
    return Judgement(_single(found, truth), _sets(found, truth), _failures(found, truth))


def _single(found: dict[str, Any], truth: dict[str, Any]) -> dict[str, bool]:
    facts = found["facts"]
    intents = {truth["intent"], *truth.get("intent_also_ok", [])}
    formats = {truth["format"], *truth.get("format_also_ok", [])}
    right = {
        "intent": found["intent"] in intents,
        "disposition": (found["disposition"] == "human")
        is (truth["intent"] not in ("auto_reply", "bounce")),
        "place": _value(facts["place"]) == truth["location"],
        "format": _value(facts["format"]) in formats,
        "ask_exact": set(found["ask"]) == set(truth["must_clarify"]),
        "group_ref": _value(facts["group_ref"]) == truth.get("group_ref"),
    }
    years, meant = _value(facts["experience_years"]), truth["experience_years"]
    if meant is None:
        right["experience_unstated"] = years is None
    else:
        right["experience"] = years is not None and abs(years - meant) <= 1
    if truth.get("seats_offered") is not None:
        right["seats"] = _value(facts["seats_offered"]) == truth["seats_offered"]
    return right


def _value(fact: dict[str, Any] | None) -> Any:
    return None if fact is None else fact["value"]


def _sets(found: dict[str, Any], truth: dict[str, Any]) -> dict[str, tuple[int, int, int]]:
    facts, free = found["facts"], set(truth.get("orientations_also_ok", []))
    stated = {
        sign: {o["value"] for o in facts["orientations"] if o["polarity"] == sign} - free
        for sign in ("positive", "negative")
    }
    pairs: dict[str, tuple[Iterable[str], Iterable[str]]] = {
        "secondary_intents": (found["secondary_intents"], truth.get("secondary_intents", [])),
        "licences": ({f["value"] for f in facts["licences"]}, truth["licences"]),
        "orientations_positive": (
            stated["positive"],
            {*truth["orientations_positive"], *truth.get("orientations_wanted", [])} - free,
        ),
        "orientations_negative": (stated["negative"], truth["orientations_negative"]),
        "ask": (found["ask"], truth["must_clarify"]),
        "flags": (FLAGS & set(found["flags"]), flags_meant(truth)),
        "commands": (found["commands"], commands_meant(truth)),
        "days_free": (
            slots.days_read(facts["availability"]),
            slots.days_meant(truth["availability"]),
        ),
    }
    if "populations" in truth:
        pairs["populations"] = ({f["value"] for f in facts["populations"]}, truth["populations"])
    counts = {name: _overlap(said, meant) for name, (said, meant) in pairs.items()}
    counts["exact_slots"] = slots.exact(facts["availability"], truth["availability"])
    return counts


def _overlap(said: Iterable[str], meant: Iterable[str]) -> tuple[int, int, int]:
    a, b = set(said), set(meant)
    return len(a & b), len(a), len(b)


def flags_meant(truth: dict[str, Any]) -> set[str]:
    """The truth's flags as bare words: ``notice: last meeting …`` is ``notice``."""
    bare = {re.split(r"[ :(]", flag.removeprefix("possible "))[0] for flag in truth["flags"]}
    return bare & FLAGS


def commands_meant(truth: dict[str, Any]) -> set[str]:
    """The truth's commands; where it keeps none, those that its flags and intent imply."""
    if "commands" in truth:
        return set(truth["commands"])
    implied = {
        "unsubscribe": "stop",
        "pause": "pause",
        "attestation": "attest",
        "close_request": "withdraw",
    }
    found = {implied[flag] for flag in flags_meant(truth) if flag in implied}
    return found | ({"leave"} if truth["intent"] == "leave" else set())


def _failures(found: dict[str, Any], truth: dict[str, Any]) -> set[str]:
    intents = {truth["intent"], *truth.get("intent_also_ok", [])}
    meant, flags = flags_meant(truth), set(found["flags"])
    failed = set()
    if found["intent"] == "accept" and not {"conditional", "not_yet", "auth_fail"} & flags:
        plain = "accept" in intents and not {"conditional", "not_yet"} & meant
        if not plain and "intent" not in found["ask"]:
            failed.add("false_accept")
    if found["intent"] == "confirm" and "confirm" not in intents:
        failed.add("false_confirm")
    # Whoever is forgotten gets no mail either: FORGET leaves a mark that keeps the address out.
    if "unsubscribe" in meant and not {"stop", "forget"} & set(found["commands"]):
        failed.add("unheard_stop")
    if "client_info" in meant and "client_info" not in flags:
        failed.add("unnoticed_client_info")
    if "do_not_pair" in meant and "do_not_pair" not in flags:
        failed.add("unheard_do_not_pair")
    machine = truth["intent"] in ("auto_reply", "bounce") or truth.get("disposition") == "loop"
    if machine != (found["disposition"] != "human"):
        failed.add("machine_for_person" if machine else "person_for_machine")
    return failed
