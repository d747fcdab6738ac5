"""What is typed over a value of ours that our plain text wraps."""

import pytest

from mail.quoting.form_edits import edited, with_rows
from mail.quoting.line import from_plain

SENT = """\
  Orientation: Psychodynamic, CBT, EMDR, acceptance and commitment
    therapy, medication
      from your words “psychodynamic, and CBT where it helps, EMDR with
      trauma”
  Years in practice: 11
      from your words “eleven years in”
  Place: Salem
"""
READ_FROM = "from your words “psychodynamic, and CBT where it helps, EMDR with trauma”"


@pytest.mark.parametrize(
    ("row", "value"),
    [
        ("Psychodynamic, CBT, EMDR, acceptance and commitment therapy, medication", None),
        (
            "Psychodynamic, CBT, EMDR, acceptance and commitment therapy, medication No, Adlerian",
            "Adlerian",
        ),
        ("Psychodynamic, Adlerian", "Psychodynamic, Adlerian"),
        (
            f"Psychodynamic, CBT, EMDR, acceptance and commitment therapy, medication {READ_FROM}",
            None,
        ),
    ],
    ids=["as we sent it", "behind it", "over it", "with its words"],
)
def test_wrapped_value_is_compared_whole(row, value):
    """The markup shows in one line what our plain text wraps; only another value is an answer."""
    lines = from_plain(f"Years in practice 11\nOrientation {row}\n{READ_FROM}\nPlace Salem")
    lines[0].text, lines[2].text = "from your words “eleven years in”", READ_FROM
    with_rows(lines, [SENT])

    assert ([f"Orientation: {value}"] if value else []) == [
        lines[number].text for number in edited(lines, [SENT])
    ]
