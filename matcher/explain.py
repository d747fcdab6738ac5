"""Why this group: two to four sentences for all of it, or for one member.

Each sentence is a claim with the numbers it says, worked out from the profiles
and the score; a test works them out again.  Nothing that somebody asked to keep
private (whom not to be with) is ever said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from matcher import phrases
from matcher.alternative import AGAINST, NOTICEABLE_SPLIT, nearest
from matcher.candidate import Candidate, Format
from matcher.columns import PRESCRIBERS
from matcher.group_score import GroupScore
from matcher.practical import DOOR_MINUTES
from matcher.score import Scorer
from vocabulary.licences import profession
from vocabulary.orientations import spoken

#: Said of the hour where a graver point takes the sentence of its own.
ONLY_HOUR = ", the one hour that suits you all"
#: Above this share of the pairs it is said that they have met before.
MANY_MET = 0.5
#: From this share of a travel limit on, a way is called long.
LONG_WAY = 0.8


@dataclass(frozen=True, slots=True)
class Claim:
    """One sentence and what it is about.

    Attributes
    ----------
    kind : str
        Such as ``meeting``, ``orientation``, ``span`` or ``split``.
    text : str
    numbers : mapping
        The values that the sentence says.
    """

    kind: str
    text: str
    numbers: Mapping[str, object]


def why(score: GroupScore, scorer: Scorer, *, meets: bool = False) -> tuple[str, ...]:
    """Two to four sentences on why these people, for all of them to read.

    Parameters
    ----------
    meets : bool
        The group meets already, with one newcomer: its hour and its other members
        are no choice, so that nothing is said of either.
    """
    return tuple(claim.text for claim in claims(score, scorer, meets=meets))


def claims(score: GroupScore, scorer: Scorer, *, meets: bool = False) -> tuple[Claim, ...]:
    """The sentences of `why` with the values they say."""
    people = [scorer.candidates[i] for i in score.indices]
    weak = _trade_off(score, scorer, people)
    only = score.spare_starts == 0 and weak is not None and weak.kind != "one hour"
    first = None if meets else _meeting(score, people, only)
    if not meets:
        weak = joined(weak, _second_best(score, scorer))
    elif weak is not None and weak.kind in ("one hour", "met"):
        weak = None
    found = (first, _shared(people), _difference(score, people), weak)
    return tuple(claim for claim in found if claim is not None)


def told_of(score: GroupScore, scorer: Scorer) -> Mapping[str, str]:
    """The sentence of `why` that is about one member, who should not read it of themselves."""
    people = [scorer.candidates[i] for i in score.indices]
    claim = _trade_off(score, scorer, people)
    if claim is None or "id" not in claim.numbers:
        return {}
    return {str(claim.numbers["id"]): claim.text}


def joined(first: Claim | None, second: Claim | None) -> Claim | None:
    """Two claims in one point, so that nobody has to read five; each its own sentence."""
    if first is None or second is None:
        return first or second
    text = f"{first.text} {second.text}"
    kind = f"{first.kind}, {second.kind}"
    return Claim(kind, text, {**first.numbers, **second.numbers})


def _second_best(score: GroupScore, scorer: Scorer) -> Claim | None:
    """The nearest alternative and why not: without a word on who else was looked at."""
    other = nearest(score, scorer)
    if other is None:
        return None
    text = (
        "The nearest other choice, one person exchanged, fits "
        f"{phrases.less_well(other.score.utility, score.utility)} {AGAINST[other.weak]}."
    )
    numbers = {"members": other.score.members, "utility": other.score.utility, "weak": other.weak}
    return Claim("second best", text, numbers)


def _meeting(score: GroupScore, people: Sequence[Candidate], only: bool) -> Claim | None:
    """How and when they can meet; whether it is their only hour, where nothing else says so."""
    if score.slot is None or score.format is None:
        return None
    numbers = {"slot": score.slot, "minutes": score.longest_travel_minutes}
    when = phrases.hour(score.slot) + (ONLY_HOUR if only else "")
    if score.format is Format.ONLINE:
        return Claim("meeting", f"You can all meet online on {when}.", numbers)
    named = any(person.id == score.host and person.place for person in people)
    text = f"You can all meet {'in' if named else 'near'} {score.meeting_place} on {when}"
    longest = score.longest_travel_minutes or 0
    if longest > DOOR_MINUTES:
        text += f", and nobody’s way there would take more than about {longest} minutes"
    return Claim("meeting", f"{text}.", numbers)


def _of_you(count: int, size: int) -> str:
    if count == size:
        return f"All {phrases.number(size)} of you"
    return f"{phrases.number(count).capitalize()} of the {phrases.number(size)} of you"


def _most_common(lists: Sequence[Sequence[str]]) -> tuple[str, int] | None:
    """What most of them have in common, at least two; the first by name among equals."""
    counts = Counter(name for names in lists for name in set(names))
    if not counts:
        return None
    name = min(counts, key=lambda each: (-counts[each], each))
    return (name, counts[name]) if counts[name] >= 2 else None


def _professions(people: Sequence[Candidate]) -> list[list[str]]:
    found = (profession(person.licences) for person in people)
    return [[name] if name else [] for name in found]


def _shared(people: Sequence[Candidate]) -> Claim | None:
    """The common ground: an orientation, else a hope, else a profession."""
    grounds = (
        (
            "orientation",
            [[name for name, _ in person.orientations] for person in people],
            "{who} name {what} among your orientations.",
        ),
        (
            "hope",
            [sorted(person.hopes) for person in people],
            "{who} hope for the same from a group: {what}.",
        ),
        ("profession", _professions(people), "{who} come from the same profession, {what}."),
    )
    for kind, lists, sentence in grounds:
        common = _most_common(lists)
        if common is not None:
            name, count = common
            what = SAID.get(kind, str)(name)
            text = sentence.format(who=_of_you(count, len(people)), what=what)
            return Claim(kind, text, {"name": name, "count": count})
    return None


def _difference(score: GroupScore, people: Sequence[Candidate]) -> Claim | None:
    """The useful difference, and how guideline 7 would see it."""
    parts = []
    numbers: dict[str, object] = {}
    stated = [p.experience_years for p in people if p.experience_years is not None]
    if len(stated) >= 2 and min(stated) < max(stated):
        parts.append(f"{phrases.span(min(stated), max(stated))} of practice")
        numbers["years"] = (min(stated), max(stated))
    professions = sorted({name for names in _professions(people) for name in names})
    if len(professions) >= 2:
        parts.append(f"{phrases.number(len(professions))} professions")
        numbers["professions"] = tuple(professions)
    if not parts:
        return None
    numbers["verdict"] = verdict = _verdict(score)
    text = f"Between you there are {' and '.join(parts)}{VERDICTS[verdict]}."
    return Claim("difference", text, numbers)


#: How what they share is said, by the kind of common ground.
SAID: Mapping[str, Callable[[str], str]] = {
    "orientation": spoken,
    "profession": phrases.profession,
}


_LIKED = " than the association’s guideline 7 would have it"

#: What guideline 7 would say of the years and of the ways of working.
VERDICTS = {
    "between": (
        "; in years and in ways of working you differ enough to learn from each other and not so "
        "much as to lose each other, which is what the association’s guideline 7 asks for"
    ),
    "years near": f", though your years lie closer together{_LIKED}",
    "years far": f", though your years lie further apart{_LIKED}",
    "ways near": f", though your ways of working lie closer together{_LIKED}",
    "ways far": f", though your ways of working lie further apart{_LIKED}",
    "unknown": "",
}


def _verdict(score: GroupScore) -> str:
    """Where the group lies on the two attributes of guideline 7, as a key of `VERDICTS`."""
    lying = {}
    for word, name in (("years", "experience"), ("ways", "philosophy")):
        attribute = score.attributes.get(name)
        if attribute is None or attribute.difference is None:
            return "unknown"
        low, high = attribute.band
        if attribute.difference < low:
            lying[word] = "near"
        elif attribute.difference > high:
            lying[word] = "far"
    if not lying:
        return "between"
    # The one further from its band says more.
    names = {"years": "experience", "ways": "philosophy"}
    worst = min(lying, key=lambda word: score.attributes[names[word]].value)
    return f"{worst} {lying[worst]}"


def prescribers(people: Sequence[Candidate]) -> list[Candidate]:
    """Those whose licence lets them prescribe."""
    return [p for p in people if any(profession([c]) in PRESCRIBERS for c in p.licences)]


def _trade_off(score: GroupScore, scorer: Scorer, people: Sequence[Candidate]) -> Claim | None:
    """The honest weak point, the gravest first; None where none is worth a sentence.

    It names nobody: these are strangers to one another still, and who is told to
    others as the odd one out has lost before the first meeting.
    """
    if score.loneliest is not None:
        text = (
            "One of you would be further from the others, in years or in ways of working, than "
            "anyone else here: please make room for one another."
        )
        return Claim("lonely", text, {"id": score.loneliest})
    if score.faultline.strength >= NOTICEABLE_SPLIT:
        sides = sorted(len(camp) for camp in score.faultline.camps)
        first, second = (phrases.number(size) for size in sides)
        text = (
            f"{first.capitalize()} of you have more in common with each other than with the other "
            f"{second}: when you share out cases, mix on purpose."
        )
        return Claim("split", text, {"camps": score.faultline.camps})
    pairs = list(combinations(score.indices, 2))
    met = sum(j in scorer.columns.met[i] for i, j in pairs)
    if met > MANY_MET * len(pairs):
        every = "All" if met == len(pairs) else f"{phrases.number(met).capitalize()} of the"
        text = (
            f"{every} {phrases.number(len(pairs))} pairs among you have met before, so there is "
            "less here that is new to you."
        )
        return Claim("met", text, {"met": met, "pairs": len(pairs)})
    if score.slot is not None and score.spare_starts == 0:
        text = "It is the one hour that suits you all, so moving a date would be hard."
        return Claim("one hour", text, {"spare_starts": 0})
    alone = prescribers(people)
    if len(alone) == 1:
        text = "One of you would be the only prescriber."
        return Claim("prescriber", text, {"id": alone[0].id})
    return None
