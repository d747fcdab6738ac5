"""How learned weights are kept."""

from functools import partial
from pathlib import Path

import learning


def test_tables_are_in_the_order_of_their_features_and_told_by_label(tmp_path: Path) -> None:
    """The same weights make the same file, whatever order they were learned in."""
    table = tmp_path / "held.tsv"
    rows = learning.write(table, {"stop": {"b": 1.0, "a": -0.25}, "leave": {"a": 2.0}}, places=1)

    assert rows == 3
    assert table.read_text(encoding="utf-8").splitlines() == [
        "feature\tlabel\tweight",
        "a\tleave\t2.0",
        "a\tstop\t-0.2",
        "b\tstop\t1.0",
    ]


def test_rare_words_are_held_back_less_by_rarity() -> None:
    """Beside a word that stands everywhere, a telling one weighs more than without."""
    carrying = [frozenset({"the", "session"})] * 4
    without = [frozenset({"the", "room"})] * 40
    fit = partial(learning.fit, without, carrying, strength=1.0, weight=1.0, least=1)

    assert fit(by_rarity=True)["session"] > fit()["session"]
