"""Matching one changed person again: whether the round now has a place for them.

Two questions, the quick one first.  Is there a better grouping in which the changed
person joins a group, or forms one with others left over?  And where the pool is so
small that it is proved in a moment: does the best grouping of the changed pool place
them?  Yes is therefore sure; no, in a large pool, means that no place was found.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from matcher.candidate import Candidate
from matcher.group_score import GroupScore
from matcher.growing import grown
from matcher.listing import Listing
from matcher.ready import ready
from matcher.score import Scorer
from matcher.tables import Ints

#: People left over who are looked at as company, and groups that might be joined.
MOST_COMPANY, MOST_JOINED = 60, 40
#: Pools of so many groups are proved again, so often in one round and for one person.
PROVED_GROUPS, PROOFS, PROOFS_EACH = 20_000, 24, 6
PROVED_PEOPLE = 60


class Again:
    """A round that can be asked what a change would have led to.

    Parameters
    ----------
    scorer : Scorer
    groups : sequence of GroupScore
        The groups of the round.
    """

    def __init__(self, scorer: Scorer, groups: Sequence[GroupScore]) -> None:
        self.scorer = scorer
        self.groups = groups
        placed = {i for group in groups for i in group.indices}
        self.left = [i for i in np.flatnonzero(scorer.takes_part).tolist() if i not in placed]
        named = {one for person in scorer.candidates for one in person.with_}
        size = scorer.columns.unit_size
        self._tied = {one for one in named & scorer.index.keys() if size[scorer.index[one]] > 1}
        self._proofs = PROOFS if self._small() else 0

    def _small(self) -> bool:
        if not self.left or len(self.scorer.candidates) > PROVED_PEOPLE or not ready(0.0):
            return False
        about = Listing(self.scorer).estimate(np.random.default_rng(0))
        return about <= PROVED_GROUPS

    def first(self, person: Candidate, variants: Sequence[Candidate]) -> int | None:
        """Which of a person's variants is the first to have a place; None for none.

        Parameters
        ----------
        variants : sequence of Candidate
            The same person with one thing changed each, the smallest change first.
        """
        proofs = PROOFS_EACH
        for k, quick in enumerate(self._quickly(person, variants)):
            if quick:
                return k
            # That the person as they are has no place is what the round has told.
            if k > 0 and proofs > 0 and self._proofs > 0:
                proofs -= 1
                if self._proved(variants[k]):
                    return k
        return None

    def _quickly(self, person: Candidate, variants: Sequence[Candidate]) -> Iterator[bool]:
        """For each variant whether it joins a group for the better, or forms a new one."""
        # Who is tied to somebody by a wish would have to come along: only solving tells.
        free = [not variant.with_ and person.id not in self._tied for variant in variants]
        if not any(free):
            yield from free
            return
        pool, company = self._beside(person, variants)
        first = len(pool.candidates) - len(variants)
        joining = self._joins(pool, first, company)
        others = np.arange(sum(group.size for group in company), first)
        for k, (loose, joined) in enumerate(zip(free, joining, strict=True)):
            yield loose and (joined or _forms(pool, first + k, others))

    def _beside(
        self, person: Candidate, variants: Sequence[Candidate]
    ) -> tuple[Scorer, list[GroupScore]]:
        """A small pool of the groups with room, some of those left over, and the variants."""
        i = self.scorer.index[person.id]
        clash = self.scorer.tables.clash[i]
        open_groups = [g for g in self.groups if g.size < self.scorer.criteria.most]
        near = sorted(open_groups, key=lambda g: int((clash[list(g.indices)] > 0).sum()))
        company = near[:MOST_JOINED]
        left = sorted((j for j in self.left if j != i), key=lambda j: int(clash[j] > 0))
        people = [j for group in company for j in group.indices] + left[:MOST_COMPANY]
        # A wish of somebody else against this person binds every variant.
        against = {c.id for c in self.scorer.candidates if person.id in c.not_with}
        known = {c.id for c in self.scorer.candidates if person.id in c.met}
        renamed = [
            replace(
                variant,
                id=f"{person.id}\0{k}",
                not_with=variant.not_with | against,
                met=variant.met | known,
            )
            for k, variant in enumerate(variants)
        ]
        chosen = [self.scorer.candidates[j] for j in people]
        return Scorer([*chosen, *renamed], self.scorer.criteria), company

    def _joins(self, pool: Scorer, first: int, company: Sequence[GroupScore]) -> list[bool]:
        n_variants = len(pool.candidates) - first
        if not company:
            return [False] * n_variants
        ends = np.cumsum([group.size for group in company])
        members = [list(range(end - g.size, end)) for end, g in zip(ends, company, strict=True)]
        rows = [[*inside, first + k] for k in range(n_variants) for inside in members]
        utility = pool.many(rows).reshape(n_variants, len(company))
        before = np.array([group.size * group.utility for group in company])
        sizes = np.array([group.size for group in company])
        better = (utility >= pool.criteria.floor) & ((sizes + 1) * utility > before + 1e-9)
        return [bool(row.any()) for row in better]

    def _proved(self, variant: Candidate) -> bool:
        """Whether the best grouping with the variant in the person's place has it in a group."""
        from matcher.proof import prove

        self._proofs -= 1
        people = list(self.scorer.candidates)
        place = self.scorer.index[variant.id]
        people[place] = variant
        proof = prove(Scorer(people, self.scorer.criteria))
        return proof.optimal and any(place in group for group in proof.chosen)


def _forms(pool: Scorer, one: int, others: Ints) -> bool:
    """Whether a new group grows around a variant."""
    return any(utility >= pool.criteria.floor for utility, _ in grown(pool, [one], others))
