"""The ``read`` JSON of an understanding (DESIGN part 9): the form that others call by."""

from __future__ import annotations

from typing import Any

from mail.understanding import Fact, Facts, PlaceFact, Slot, Understanding


def _fact(fact: Fact | None) -> dict[str, Any] | None:
    return None if fact is None else {"value": fact.value, "evidence": fact.evidence}


def _slot(slot: Slot) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "day": slot.day,
        "start": slot.start,
        "end": slot.end,
        "polarity": slot.polarity,
        "evidence": slot.evidence,
    }
    if slot.weeks:
        shown["weeks"] = list(slot.weeks)
    if slot.zone:
        shown["zone"] = slot.zone
    return shown


def _place(place: PlaceFact | None) -> dict[str, Any] | None:
    if place is None:
        return None
    return {
        "value": place.value,
        "detail": place.detail,
        "state": place.state,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "evidence": place.evidence,
    }


def _facts(facts: Facts) -> dict[str, Any]:
    travel, size = facts.max_travel, facts.group_size
    return {
        "first_name": _fact(facts.first_name),
        "experience_years": _fact(facts.experience_years),
        "licences": [_fact(f) for f in facts.licences],
        "orientations": [
            {"value": f.value, "polarity": f.polarity, "evidence": f.evidence}
            for f in facts.orientations
        ],
        "populations": [_fact(f) for f in facts.populations],
        "place": _place(facts.place),
        "max_travel": None
        if travel is None
        else {"value": travel.value, "unit": travel.unit, "evidence": travel.evidence},
        "format": _fact(facts.format),
        "availability": [_slot(s) for s in facts.availability],
        "group_size": None
        if size is None
        else {"least": size.least, "most": size.most, "evidence": size.evidence},
        "frequency": _fact(facts.frequency),
        "hopes": [_fact(f) for f in facts.hopes],
        "with": [_fact(f) for f in facts.with_],
        "not_with": [_fact(f) for f in facts.not_with],
        "accessibility": [_fact(f) for f in facts.accessibility],
        "affinity": [_fact(f) for f in facts.affinity],
        "seats_offered": _fact(facts.seats_offered),
        "group_ref": _fact(facts.group_ref),
        "dates": [
            {"role": d.role, "value": d.value.isoformat(), "evidence": d.evidence}
            for d in facts.dates
        ],
    }


def to_json(understanding: Understanding) -> dict[str, Any]:
    """The ``read`` JSON of DESIGN part 9 as plain dictionaries and lists."""
    shown: dict[str, Any] = {
        "disposition": understanding.disposition.value,
        "intent": understanding.intent.value,
        "secondary_intents": [i.value for i in understanding.secondary_intents],
        "commands": [c.value for c in understanding.commands],
        "facts": _facts(understanding.facts),
        "ask": list(understanding.ask),
        "flags": list(understanding.flags),
        "new_text": understanding.new_text,
        "signature": understanding.signature,
    }
    if understanding.bounce is not None:
        bounce = understanding.bounce
        shown["bounce"] = {
            "recipient": bounce.recipient,
            "status": bounce.status,
            "kind": bounce.kind,
        }
    return shown
