"""Whether a group met: asked by mail, answered by reply, and read in the yearly record."""

import csv
import io

from test_confirming import WHOLE, organizer
from town import SIX


def test_group_is_asked_answers_in_plain_words_and_stands_in_the_record(agreed):
    """The organizer replies from her own program, quotation and all; nobody else is written to."""
    who, mail = organizer(agreed)
    agreed.answer(who, mail, WHOLE)
    agreed.settle()
    away = next(each for each in SIX if each is not who)
    before = len(agreed.boxes.mails)
    agreed.turn(days=32)
    asked = agreed.latest(who, "checkin")
    agreed.answer(who, asked, f"We met on the 17th, all but {away.key.title()}.")
    noted = agreed.latest(who, "checkin-noted")
    table = agreed.run("report", "standing", "--year", "2026").stdout
    rows = {row["email"]: row for row in csv.DictReader(io.StringIO(table))}
    new = [each for each in agreed.boxes.mails[before:] if each.notice.startswith("checkin")]

    assert "December 2026" in str(asked.mail["Subject"])
    assert f"not {away.key.title()}" in " ".join(noted.text.split())
    assert {who.address} == {each.recipient for each in new}
    assert ["ACTIVE"] == [row["state"] for row in agreed.rows("groups")]
    assert {each.address: "MET" for each in SIX if each is not away} == {
        email: row["2026-12"] for email, row in rows.items() if row["2026-12"] == "MET"
    }
