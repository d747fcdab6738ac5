"""Why this group, said to one of its members."""

from __future__ import annotations

from collections.abc import Sequence

from matcher import phrases
from matcher.alternative import AGAINST, elsewhere
from matcher.candidate import Candidate, Format
from matcher.explain import LONG_WAY, Claim, joined, prescribers
from matcher.group_score import GroupScore
from matcher.practical import DOOR_MINUTES
from matcher.score import Scorer
from vocabulary.licences import profession
from vocabulary.orientations import spoken


def why_for(
    score: GroupScore, scorer: Scorer, member: str, groups: Sequence[GroupScore] = ()
) -> tuple[str, ...]:
    """Two to four sentences for one member, in the second person.

    Parameters
    ----------
    member : str
        Id of somebody in the group.
    groups : sequence of GroupScore
        The groups of the round, among which the second-best place is looked for.
    """
    return tuple(claim.text for claim in claims_for(score, scorer, member, groups))


def claims_for(
    score: GroupScore, scorer: Scorer, member: str, groups: Sequence[GroupScore] = ()
) -> tuple[Claim, ...]:
    """The sentences of `why_for` with the values they say.

    Raises
    ------
    KeyError
        If the person is not in the group.
    """
    people = {scorer.candidates[i].id: scorer.candidates[i] for i in score.indices}
    you = people[member]
    others = [person for person in people.values() if person.id != member]
    found = (
        _practical(score, you, people[score.host].place if score.host else None),
        _shared(you, others),
        _years(you, others) or _professions(you, others),
        joined(_trade_off(score, scorer, you, others), _elsewhere(score, scorer, you, groups)),
    )
    return tuple(claim for claim in found if claim is not None)


def _elsewhere(
    score: GroupScore, scorer: Scorer, you: Candidate, groups: Sequence[GroupScore]
) -> Claim | None:
    """The next best place of the round and why not; nobody there is named."""
    other = elsewhere(you.id, score, groups, scorer)
    if other is None:
        return None
    text = (
        "Your next best place of this round fits "
        f"{phrases.less_well(other.score.utility, score.utility)} {AGAINST[other.weak]} there."
    )
    numbers = {"members": other.score.members, "utility": other.score.utility, "weak": other.weak}
    return Claim("second best", text, numbers)


def _practical(score: GroupScore, you: Candidate, town: str | None) -> Claim | None:
    """When and where you would meet; in no town where only the position of a place is known."""
    if score.slot is None or score.format is None:
        return None
    when = phrases.hour(score.slot)
    begin = f"{when} is among the hours you gave"
    numbers: dict[str, object] = {"slot": score.slot}
    if score.format is Format.ONLINE:
        how = "as you asked" if you.format is Format.ONLINE else "which you said is fine with you"
        return Claim("practical", f"{begin}, and you would meet online, {how}.", numbers)
    minutes = score.travel_minutes[you.id]
    numbers["minutes"] = minutes
    if score.host == you.id or minutes <= DOOR_MINUTES:
        # No more is known of the two places than the name of one town.
        where = (
            f"you would meet in {town}, where you are" if town else "you would meet where you are"
        )
    else:
        where = f"your way to {score.meeting_place} would take about {minutes} minutes"
    return Claim("practical", f"{begin}, and {where}.", numbers)


def _shared(you: Candidate, others: Sequence[Candidate]) -> Claim | None:
    """What you have in common with some of them: an orientation, else a hope, else a profession."""
    mine = [name for name, _ in sorted(you.orientations, key=lambda each: (-each[1], each[0]))]
    held = [[name for name, _ in other.orientations] for other in others]
    name, who = _best_match(mine, held, others)
    if name is not None:
        verb = "works" if len(who) == 1 else "work"
        text = f"{_names(who)} {verb} with {spoken(name)} too."
        return Claim("orientation", text, {"name": name, "who": _ids(who)})
    name, who = _best_match(sorted(you.hopes), [sorted(other.hopes) for other in others], others)
    if name is not None:
        verb = "hopes" if len(who) == 1 else "hope"
        text = f"{_names(who)} {verb} for what you hope for: {name}."
        return Claim("hope", text, {"name": name, "who": _ids(who)})
    own = profession(you.licences)
    who = [other for other in others if own is not None and profession(other.licences) == own]
    if own is None or not who:
        return None
    verb = "comes" if len(who) == 1 else "come"
    text = f"{_names(who)} {verb} from your own profession, {phrases.profession(own)}."
    return Claim("profession", text, {"name": own, "who": _ids(who)})


def _best_match(
    mine: Sequence[str], held: Sequence[Sequence[str]], others: Sequence[Candidate]
) -> tuple[str | None, list[Candidate]]:
    """What most others share with you, what matters more to you first among equals."""
    best: tuple[str | None, list[Candidate]] = (None, [])
    for name in mine:
        who = [other for other, names in zip(others, held, strict=True) if name in names]
        if len(who) > len(best[1]):
            best = (name, who)
    return best


def _names(people: Sequence[Candidate]) -> str:
    return phrases.listing([person.shown for person in people])


def _ids(people: Sequence[Candidate]) -> tuple[str, ...]:
    return tuple(person.id for person in people)


def _years(you: Candidate, others: Sequence[Candidate]) -> Claim | None:
    """The difference in years that you would bring or meet."""
    own = you.experience_years
    stated = [o.experience_years for o in others if o.experience_years is not None]
    if own is None or len(stated) < 2 or min([*stated, own]) == max([*stated, own]):
        return None
    more, fewer = sum(y > own for y in stated), sum(y < own for y in stated)
    numbers = {"more": more, "fewer": fewer, "years": own}
    if fewer == 0:
        text = (
            "You would be among the newest to practice here, with colleagues of up to "
            f"{phrases.years(max(stated))} to ask."
        )
    elif more == 0:
        text = "Nobody here has been in practice longer than you: others could ask you."
    else:
        text = (
            f"{phrases.number(more).capitalize()} of the others {_have(more)} been in practice "
            f"longer than you, and {phrases.number(fewer)} less long."
        )
    return Claim("years", text, numbers)


def _have(count: int) -> str:
    return "has" if count == 1 else "have"


def _professions(you: Candidate, others: Sequence[Candidate]) -> Claim | None:
    """Professions that you would meet beside your own."""
    own = profession(you.licences)
    found = {name for other in others if (name := profession(other.licences)) and name != own}
    if own is None or not found:
        return None
    names = sorted(phrases.profession(name) for name in found)
    text = f"Beside your own profession you would meet {phrases.listing(names)}."
    return Claim("professions", text, {"names": tuple(sorted(found))})


def _trade_off(
    score: GroupScore, scorer: Scorer, you: Candidate, others: Sequence[Candidate]
) -> Claim | None:
    """What would be less than ideal for you, the gravest first."""
    people = [you, *others]
    if score.loneliest == you.id:
        text = (
            "To be honest about it: in years and ways of working together you would be further "
            "from the others than anyone else here, so you would be bringing a view of your own."
        )
        return Claim("lonely", text, {"id": you.id})
    minutes = score.travel_minutes.get(you.id)
    if (
        minutes is not None
        and score.host != you.id
        and minutes >= LONG_WAY * you.max_travel_minutes
    ):
        text = (
            f"The way takes nearly the {you.max_travel_minutes} minutes that count as your limit."
        )
        return Claim("way", text, {"minutes": minutes})
    if you.least is not None and score.size < you.least:
        text = (
            f"It would be a group of {phrases.number(score.size)}, "
            f"smaller than the {phrases.number(you.least)} you hoped for."
        )
        return Claim("size", text, {"size": score.size, "least": you.least})
    if [person.id for person in prescribers(people)] == [you.id]:
        purpose = ", on purpose" if scorer.criteria.need_prescriber else ""
        return Claim("prescriber", f"You would be the only prescriber{purpose}.", {"id": you.id})
    own = profession(you.licences)
    if own is not None and all(profession(other.licences) != own for other in others):
        text = f"You would be the only one from {phrases.profession(own)}."
        return Claim("profession alone", text, {"name": own})
    return None
