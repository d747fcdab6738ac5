import csv
from pathlib import Path

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Asked

FOLDER = Path(__file__).parent / "phrases"
ASKED = {
    "proposal": Asked.PROPOSAL,
    "echo": Asked.ECHO,
    "confirm": Asked.ORGANIZER_CONFIRM,
    "check": Asked.ADDRESS_CHECK,
}
#: A flag of these that nobody meant is as bad as one unheard.
GRAVE = frozenset(
    {"client_info", "safety", "do_not_pair", "prompt_injection", "conditional", "not_yet"}
)


def _rows():
    for path in sorted(FOLDER.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as lines:
            yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def _marked(marks, sign):
    return {mark[len(sign) :] for mark in marks if mark.startswith(sign)}


@pytest.mark.parametrize("row", list(_rows()), ids=lambda row: row["words"][:60])
def test_phrase_is_understood_as_a_careful_colleague_would(row):
    """Marks: +flag, !command, ?question, 2:secondary; commands and grave flags are exact."""
    asked, marks = ASKED.get(row["context"]), (row["marks"] or "").split()
    subject = "Re: our question" if asked else ""
    found = understand(Words(row["words"]), subject=subject, asked=asked, to_token=bool(asked))
    flags = _marked(marks, "+")

    assert found.intent.value in row["intent"].split("|")
    assert flags <= set(found.flags)
    assert flags & GRAVE == GRAVE & set(found.flags)
    assert _marked(marks, "!") == {command.value for command in found.commands}
    assert _marked(marks, "?") <= {*found.ask, *found.doubtful}
    assert _marked(marks, "2:") <= {intent.value for intent in found.secondary_intents}
