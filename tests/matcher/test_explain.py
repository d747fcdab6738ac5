import re
from collections import Counter
from itertools import combinations, product

import numpy as np
import pytest

from matcher import phrases
from matcher.alternative import AGAINST, NOTICEABLE_SPLIT
from matcher.balance import nearest_peer
from matcher.candidate import Candidate, Format
from matcher.criteria import Criteria
from matcher.explain import LONG_WAY, claims, told_of, why
from matcher.explain_member import claims_for, why_for
from matcher.practical import DOOR_MINUTES
from matcher.score import Scorer
from vocabulary import week
from vocabulary.licences import profession
from vocabulary.orientations import spoken

NOBODY = frozenset()
WORDS = {word: n for n, word in enumerate(phrases.NUMBERS)}


@pytest.fixture(scope="module")
def round_(make_pool):
    """A pool with more hours, and a hundred feasible groups of it."""
    people = make_pool(
        60, 3, week=week.parse("Tue 09:00-15:00"), not_with=NOBODY, with_=NOBODY, affinity=NOBODY
    )
    scorer = Scorer(people, Criteria(floor=0.0))
    rng = np.random.default_rng(2)
    tried = [rng.choice(60, rng.integers(4, 8), replace=False).tolist() for _ in range(1500)]
    return scorer, [score for score in scorer.groups(tried) if score.feasible][:100]


def number(word):
    return WORDS[word.lower()] if word.lower() in WORDS else int(word)


def counted(names):
    return Counter(name for each in names for name in set(each))


def check_meeting(text, score, scorer):
    day, hour, minute = re.search(r"(\w+)s from (\d+):(\d\d)", text).groups()
    started = re.match(r"(\w+) (\d\d):(\d\d)", score.slot)
    assert started[1] == day[:3]
    assert int(started[2]) % 12 == int(hour) % 12
    assert started[3] == minute
    begin, minutes = week.parse_slot(score.slot)
    hour = ((1 << minutes // 30) - 1) << begin
    assert all(scorer.candidates[i].week & hour == hour for i in score.indices)
    if "online" not in text:
        assert score.meeting_place in text
        said = re.search(r"about (\d+) min", text)
        longest = max(score.travel_minutes.values())
        assert longest == (int(said[1]) if said else DOOR_MINUTES)


def check_shared(text, score, scorer, kind):
    people = [scorer.candidates[i] for i in score.indices]
    lists = {
        "orientation": [[name for name, _ in p.orientations] for p in people],
        "hope": [sorted(p.hopes) for p in people],
        "profession": [[profession(p.licences)] for p in people if profession(p.licences)],
    }[kind]
    name, count = max(counted(lists).items(), key=lambda each: each[1])
    said = len(people) if text.startswith("All") else number(text.split()[0])
    assert count == said >= 2
    if kind == "orientation":
        assert any(spoken(n) in text and c == count for n, c in counted(lists).items())
    assert name


def check_difference(text, score, scorer, numbers):
    people = [scorer.candidates[i] for i in score.indices]
    years = [p.experience_years for p in people if p.experience_years is not None]
    if "of practice" in text:
        low, high = re.search(r"([\d.]+) to ([\d.]+) years? of practice", text).groups()
        assert (min(years), max(years)) == (float(low), float(high))
    if "professions" in text:
        found = {profession(p.licences) for p in people} - {None}
        assert len(found) == number(re.search(r"(\w+) professions", text)[1])
    places = {}
    for word, name in (("years", "experience"), ("ways", "philosophy")):
        each = score.attributes[name]
        if each.difference is not None:
            low, high = each.band
            places[word] = (each.difference > high) - (each.difference < low)
    if "guideline 7 asks" in text:
        assert places == {"years": 0, "ways": 0}
    for word, side in product(("years", "ways"), ("closer together", "further apart")):
        if f"your {word}" in text and side in text:
            assert places[word] == (-1 if side.startswith("closer") else 1)


def check_second_best(text, score, scorer, numbers):
    members = scorer.places(numbers["members"])
    again = scorer.group(members)
    assert not re.search(r"\d", text[text.index("fits") :])
    assert (
        f"fits {phrases.less_well(again.utility, score.utility)} {AGAINST[numbers['weak']]}" in text
    )
    assert again.utility < score.utility
    assert again.feasible
    weak = numbers["weak"].split()[0]
    if weak in ("experience", "philosophy"):
        before, after = score.attributes[weak], again.attributes[weak]
        assert after.value < before.value
        assert (after.difference < before.difference) == numbers["weak"].endswith("near")
    elif weak == "discipline":
        assert again.attributes[weak].value < score.attributes[weak].value
    elif weak == "isolation":
        assert again.isolation > score.isolation
    elif weak == "faultline":
        # What nobody would notice is no reason that speaks against it.
        assert again.faultline.strength >= NOTICEABLE_SPLIT
        assert again.faultline.strength > score.faultline.strength
    elif weak == "comfort":
        assert sum(again.soft.values()) < sum(score.soft.values())


def said_pairs(text, size):
    """How many pairs a sentence says to have met, and of how many."""
    words = re.match(r"(?:All (\S+)|(\S+) of the (\S+)) pairs among you", text).groups()
    whole = number(words[0] or words[2])
    return number(words[1]) if words[1] else whole, whole


def check_trade_off(kind, text, score, scorer):
    people = [scorer.candidates[i] for i in score.indices]
    if kind == "lonely":
        P = scorer.tables.pairs[np.ix_(score.indices, score.indices)]
        far = np.nan_to_num(np.stack([nearest_peer(P[:, :, k]) for k in (0, 1)]), posinf=0.0)
        assert people[int(far.max(axis=0).argmax())].id == score.loneliest
    elif kind == "split":
        assert score.faultline.strength >= NOTICEABLE_SPLIT
        said = re.match(r"(\w+) of you .* other (\w+):", text).groups()
        assert [number(word) for word in said] == sorted(map(len, score.faultline.camps))
    elif kind == "met":
        met, of = said_pairs(text, len(people))
        known = [(a, b) for a, b in combinations(people, 2) if b.id in a.met or a.id in b.met]
        assert (met, of) == (len(known), len(people) * (len(people) - 1) // 2)
        assert met > of / 2
    elif kind == "one hour":
        common = week.ALL
        for p in people:
            common &= p.week
        assert week.starts(common, 90).bit_count() == 1
    elif kind == "prescriber":
        able = [p for p in people if {"MD", "PMHNP"} & set(p.licences)]
        assert len(able) == 1


def test_every_claim_about_a_group_is_recomputed(round_):
    """Each sentence says what the profiles and the formula say, worked out anew."""
    scorer, scores = round_
    kinds = Counter()
    for score in scores:
        found = claims(score, scorer)
        assert 2 <= len(found) <= 4
        for claim in found:
            for kind in claim.kind.split(", "):
                kinds[kind] += 1
                if kind == "meeting":
                    check_meeting(claim.text, score, scorer)
                elif kind in ("orientation", "hope", "profession"):
                    check_shared(claim.text, score, scorer, kind)
                elif kind == "difference":
                    check_difference(claim.text, score, scorer, claim.numbers)
                elif kind == "second best":
                    check_second_best(claim.text, score, scorer, claim.numbers)
                else:
                    check_trade_off(kind, claim.text, score, scorer)

    assert {"meeting", "difference", "second best", "lonely"} <= set(kinds)
    assert {"orientation", "hope"} & set(kinds)


def test_of_a_group_that_meets_neither_hour_nor_members_are_called_a_choice(round_):
    """What is said of a newcomer's group is said of any other, but for what cannot be chosen."""
    scorer, groups = round_
    no_choice = {"meeting", "one hour", "met", "second best"}
    for score in groups:
        every = [kind for each in claims(score, scorer) for kind in each.kind.split(", ")]
        said = [each.kind for each in claims(score, scorer, meets=True)]

        assert said == [kind for kind in every if kind not in no_choice]


def test_sentence_about_one_member_is_known_as_such(round_):
    """Who is meant by it can be spared reading of themselves in the third person."""
    scorer, scores = round_
    found = {}
    for score in scores:
        for member, sentence in told_of(score, scorer).items():
            found[score.members, member] = sentence

            assert member in score.members
            assert any(text.startswith(sentence) for text in why(score, scorer))

    assert found


def test_nobody_is_named_to_a_group(round_):
    """Neither who was looked at instead nor who differs most: they are strangers still."""
    scorer, scores = round_
    names = {c.name for c in scorer.candidates}
    for score in scores:
        words = set(re.findall(r"\w+", " ".join(why(score, scorer))))

        assert not words & names


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (0.8, "nearly as well, though"),
        (0.78, "a little less well:"),
        (0.7, "less well:"),
        (0.4, "far less well:"),
    ],
)
def test_second_best_is_weighed_in_words(other, words):
    """What is nearly nothing is said to be so."""
    assert words == phrases.less_well(other, 0.81)


def check_member(kind, claim, score, you, others):
    text, numbers = claim.text, claim.numbers
    if kind == "practical":
        begin, minutes = week.parse_slot(score.slot)
        hour = ((1 << minutes // 30) - 1) << begin
        assert you.week & hour == hour
        if "take about" in text:
            assert score.travel_minutes[you.id] == int(re.search(r"about (\d+) min", text)[1])
        if "as you asked" in text:
            assert you.format is Format.ONLINE
    elif kind == "orientation":
        with_it = [o.id for o in others if numbers["name"] in dict(o.orientations)]
        assert tuple(with_it) == numbers["who"]
        assert numbers["name"] in dict(you.orientations)
    elif kind == "hope":
        assert tuple(o.id for o in others if numbers["name"] in o.hopes) == numbers["who"]
        assert numbers["name"] in you.hopes
    elif kind == "profession":
        same = [o.id for o in others if profession(o.licences) == profession(you.licences)]
        assert tuple(same) == numbers["who"]
    elif kind == "years":
        stated = [o.experience_years for o in others if o.experience_years is not None]
        assert sum(y > you.experience_years for y in stated) == numbers["more"]
        assert sum(y < you.experience_years for y in stated) == numbers["fewer"]
    elif kind == "professions":
        found = {profession(o.licences) for o in others} - {None, profession(you.licences)}
        assert tuple(sorted(found)) == numbers["names"]
    elif kind == "lonely":
        assert score.loneliest == you.id
    elif kind == "way":
        assert score.travel_minutes[you.id] >= LONG_WAY * you.max_travel_minutes
    elif kind == "size":
        assert score.size < you.least
    elif kind == "prescriber":
        assert {"MD", "PMHNP"} & set(you.licences)
        assert not any({"MD", "PMHNP"} & set(o.licences) for o in others)
    elif kind == "profession alone":
        assert all(profession(o.licences) != profession(you.licences) for o in others)


def test_every_claim_to_a_member_is_recomputed(round_):
    """What one member is told is true of that member, worked out anew."""
    scorer, scores = round_
    kinds = Counter()
    for score in scores[:60]:
        apart = [s for s in scores if not set(s.members) & set(score.members)][:3]
        people = {scorer.candidates[i].id: scorer.candidates[i] for i in score.indices}
        for you in people.values():
            found = claims_for(score, scorer, you.id, apart)
            others = [p for p in people.values() if p is not you]
            assert 2 <= len(found) <= 4
            for claim in found:
                for kind in claim.kind.split(", "):
                    kinds[kind] += 1
                    if kind == "second best":
                        check_second_best(claim.text, score, scorer, claim.numbers)
                        assert you.id in claim.numbers["members"]
                    else:
                        check_member(kind, claim, score, you, others)

    assert {"practical", "orientation", "years", "lonely", "second best", "way"} <= set(kinds)


def test_only_prescriber_hears_that_it_is_on_purpose(round_):
    """Where each group is to have a prescriber, the one is told so."""
    scorer = Scorer(round_[0].candidates, Criteria(floor=0.0, need_prescriber=True))
    said = [
        text
        for score in scorer.groups([s.indices for s in round_[1]])
        if score.feasible
        for member in score.members
        for text in why_for(score, scorer, member)
        if "only prescriber" in text
    ]

    assert said
    assert all("on purpose" in text for text in said)


def test_place_without_a_town_is_somebodys():
    """Where only its position is known the name stands for it, and no id does."""
    people = [
        Candidate(
            f"p{n}",
            name=name,
            latitude=45.5 + n / 100,
            longitude=-122.6,
            format=Format.IN_PERSON,
            week=week.parse("Tue 12:00-14:00"),
        )
        for n, name in enumerate(("Ann", "Ben", "Cy", "Dee"))
    ]
    scorer = Scorer(people)
    score = scorer.group([0, 1, 2, 3])
    host = scorer.candidates[scorer.index[score.host]].name

    assert f"{host}’s place" == score.meeting_place
    assert f"meet near {host}’s place on Tuesdays" in why(score, scorer)[0]
    assert "you would meet where you are" in why_for(score, scorer, score.host)[0]


def company(met=frozenset(), hours="Tue 12:00-13:30"):
    """Four people who differ somewhat; the first has met some of the others."""
    return Scorer(
        [
            Candidate(
                f"p{k}",
                experience_years=4.0 + 4 * k,
                orientations=((("EMDR", "Gestalt")[k % 2], 1.0), ("Psychodynamic", 1.0)),
                licences=("LPC",),
                week=week.parse(hours),
                format=Format.ONLINE,
                met=met if k < 3 else NOBODY,
            )
            for k in range(4)
        ]
    )


def test_group_whose_pairs_have_mostly_met_is_told_so():
    """All pairs met before: it is said, with the one hour; of two pairs nothing."""
    scorer = company(frozenset({"p0", "p1", "p2"}) | {"p3"})
    one = company(frozenset({"p0"}))
    told = " ".join(why(scorer.group([0, 1, 2, 3]), scorer))

    assert "All six pairs among you have met before" in told
    assert "the one hour that suits you all." in told
    assert "before" not in " ".join(why(one.group([0, 1, 2, 3]), one))
    kinds = [
        kind for c in claims(scorer.group([0, 1, 2, 3]), scorer) for kind in c.kind.split(", ")
    ]
    assert "met" in kinds
    check_trade_off("met", told[told.index("All six") :], scorer.group([0, 1, 2, 3]), scorer)
