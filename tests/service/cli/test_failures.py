import json

import pytest

HEAD = (
    "id,name,experience_years,licences,orientations,place,latitude,longitude,max_travel_minutes,"
    "format,availability,group_size,wants,not_with,with\n"
)
ROW = "p1,A,5,LPC,EMDR,Portland,45.5,-122.6,30,online,Tue 12:00-14:00,5,join,,\n"
FILES = {
    "id,name,experience_years\np1,A,5\n": ["column 'licences'"],
    HEAD + ROW + ROW: ["row 3 (p1): the id is taken"],
    HEAD + ROW.replace(",5,LPC", ",-5,LPC"): ["row 2 (p1): experience_years -5 is negative"],
    HEAD + ROW.replace("EMDR", "Blorp Therapy"): ["nobody knows the orientation 'Blorp Therapy'"],
    HEAD + ROW.replace("12:00-14:00", "14:00-12:00"): ["end before they begin"],
    HEAD + ROW.replace("45.5", "95.5"): ["latitude 95.5 is not between -90 and 90"],
    HEAD + ROW.replace("join,,", "join,zz,qq"): ["not_with names 'zz'", "with names 'qq'"],
    HEAD: ["there are no people in the file"],
    HEAD + "".join(ROW.replace("p1", f"p{i}") for i in range(3)): [
        "row 4: the file ends after 3 people, and a group needs at least 4: add more"
    ],
    "": ["the file is empty"],
}


@pytest.mark.parametrize("text", FILES, ids=lambda text: FILES[text][0][:30])
def test_each_fault_of_a_pool_is_one_line_and_nothing_is_written(text, tmp_path, command):
    """A line says the row, what is wrong and how to mend it; no half-written result is left."""
    pool, out = tmp_path / "pool.csv", tmp_path / "out.json"
    pool.write_text(text)
    done = command("match", str(pool), "--out", str(out))
    lines = done.err.splitlines()

    assert 1 == done.status
    assert len(FILES[text]) == len(lines)
    assert all(words in line for words, line in zip(FILES[text], lines, strict=True))
    assert "" == done.out
    assert not out.exists()


def test_no_time_to_search_is_wrong_use(command):
    """``--seconds 0`` is told in one line with exit status 2."""
    done = command("match", "pool.csv", "--seconds", "0")

    assert 2 == done.status
    assert "--seconds" in done.err
    assert 1 == len(done.err.splitlines())


def test_prescriber_wished_for_and_not_there_is_told_before_the_search(tmp_path, command):
    """``match --prescriber`` keeps the rule, and says at once where it cannot be kept."""
    pool = tmp_path / "pool.csv"
    pool.write_text(HEAD + "".join(ROW.replace("p1", f"p{i}") for i in range(5)))
    done = command("match", str(pool), "--prescriber", "--seconds", "1")

    assert 0 == done.status
    assert ["each group needs a prescriber, and there is none in the pool"] == (
        done.err.splitlines()
    )
    assert [] == json.loads(done.out)["groups"]
