import gc

import pytest

from matcher import pool
from matcher.pool import REQUIRED, PoolError, read_csv

HEAD = ",".join(REQUIRED)
ROW = "{},12,LPC;MAC,EMDR:2,Portland,45.5,-122.6,30,online,Tue 12:00-14:00"


def text(*rows, head=HEAD):
    return "\n".join([head, *rows]) + "\n"


def test_cells_that_recur_are_read_once_and_kept_once(monkeypatch):
    """Of a million people most have the hours, licences and ways of others."""
    asked = []

    def counted(cell):
        asked.append(cell)
        return {"week": 7}

    monkeypatch.setattr(pool, "READERS", {**pool.READERS, "availability": counted})
    people = read_csv(text(*(ROW.format(f"p{k}") for k in range(50))))

    assert ["Tue 12:00-14:00"] == asked
    assert [f"p{k}" for k in range(50)] == [person.id for person in people]
    assert people[0].licences is people[49].licences
    assert people[0].orientations is people[49].orientations


def test_mistake_that_recurs_is_told_of_every_row():
    """What is kept of a cell is what it says, not that it was wrong once."""
    wrong = ROW.replace("EMDR:2", "Blorp")
    with pytest.raises(PoolError) as error:
        read_csv(text(wrong.format("a"), wrong.format("b")))

    assert ["row 2 (a)", "row 3 (b)"] == [line.split(":")[0] for line in error.value.lines]


def test_header_may_have_spaces_and_leave_columns_out():
    """A column that is not there is as one of empty cells."""
    people = read_csv(text(ROW.format("a"), head=HEAD.replace(",", " , ")))

    assert "a" == people[0].id
    assert 12.0 == people[0].experience_years
    assert frozenset() == people[0].with_
    assert people[0].style == ()


def test_file_that_is_no_text_further_on_is_told_so(tmp_path):
    """A file is read line by line: what comes after good rows can still be no UTF-8."""
    path = tmp_path / "pool.csv"
    path.write_bytes(text(*(ROW.format(k) for k in range(2_000))).encode() + b"\xe9,,,\n")

    with pytest.raises(PoolError, match="not UTF-8 text"):
        read_csv(path)


def test_text_and_file_are_the_same_people(tmp_path):
    """With the mark and the line breaks of a spreadsheet too."""
    path = tmp_path / "pool.csv"
    path.write_bytes(b"\xef\xbb\xbf" + text(ROW.format("a")).replace("\n", "\r\n").encode())

    assert read_csv(text(ROW.format("a"))) == read_csv(path)


def test_garbage_is_collected_again_after_a_file_that_cannot_be_read():
    """Reading puts the collector off, and never leaves it so."""
    with pytest.raises(PoolError):
        read_csv(text(ROW.format("")))

    assert gc.isenabled()


def test_every_cell_of_a_row_that_cannot_be_read_is_told_at_once():
    """One run shows all that has to be mended."""
    wrong = ROW.replace("EMDR:2", "Blorp").replace("12", "abc", 1)
    with pytest.raises(PoolError) as error:
        read_csv(text(wrong.format("a"), ROW.format("b")))

    assert 2 == len(error.value.lines)
    assert all(line.startswith("row 2 (a): ") for line in error.value.lines)


def test_control_character_in_a_cell_is_told_and_never_repeated():
    """It would steer the terminal of whoever reads the line."""
    with pytest.raises(PoolError) as error:
        read_csv(text(ROW.format("\x1b[31mred")))

    assert ("row 2 ([31mred): id holds the control character U+001B: take it out",) == (
        error.value.lines
    )


def test_marks_of_direction_are_taken_out_of_a_cell():
    """Pasting from an address book leaves them behind, unseen; a line break is a space."""
    people = read_csv(text(ROW.format("\u202aa\u202c"), ROW.format('"b\nc"')))

    assert ["a", "b c"] == [person.id for person in people]


@pytest.mark.parametrize("part", [";", "\t"])
def test_file_of_another_country_is_read(tmp_path, part):
    """Its spreadsheets part cells by semicolons or tabs; lists then stand in quotes."""
    path = tmp_path / "pool.csv"
    rows = [HEAD, ROW.format("a").replace("LPC;MAC", '"LPC;MAC"')]
    path.write_bytes(
        b"\xef\xbb\xbf" + "".join(f"{row}\r\n" for row in rows).replace(",", part).encode()
    )

    assert read_csv(text(ROW.format("a"))) == read_csv(path)


def test_cells_too_many_and_too_few_are_told_with_what_parts_them():
    """A row cut short may have lost a wish."""
    long = ROW.format("a").replace(",", ";")
    with pytest.raises(PoolError) as error:
        read_csv(text(long, "q;4", head=HEAD.replace(",", ";")))

    assert (
        "row 2 (a): more cells than the header has: put quotes around cells with semicolons",
        "row 3 (q): fewer cells than the header has: add the missing ones, even if empty",
    ) == error.value.lines


def test_empty_lines_before_the_header_and_columns_without_a_name_are_nothing():
    """Spreadsheets write both; the rows keep their numbers."""
    with pytest.raises(PoolError, match=r"^row 5 .*'Blorp'") as error:
        read_csv(
            "\n,,\n"
            + text(ROW.format("a") + ",,", *[ROW.replace("EMDR", "Blorp") + ",,"], head=HEAD + ",,")
        )

    assert 1 == len(error.value.lines)


@pytest.mark.parametrize("wrong", ['"a"b', '"a'])
def test_stray_quote_is_told_of_the_row_in_which_it_stands(wrong):
    """Also where the reader only notices at the end of the file."""
    with pytest.raises(PoolError, match=r"^row 3: .*: check the quotes there"):
        read_csv(text(ROW.format("x"), ROW.format(wrong), ROW.format("y")))


def test_comma_in_a_number_is_told_with_the_number_that_is_meant():
    """Where numbers have a comma the file is parted by semicolons."""
    with pytest.raises(PoolError, match=r"latitude '45,5' is no number: .* such as 45.5"):
        read_csv(text(ROW.format("a").replace("45.5", '"45,5"')))


def test_hours_may_have_the_dash_of_a_word_processor():
    """It puts a longer one for the one that was typed."""
    (person,) = read_csv(text(ROW.format("a").replace("12:00-14:00", "12:00–14:00")))

    assert read_csv(text(ROW.format("a")))[0].week == person.week
