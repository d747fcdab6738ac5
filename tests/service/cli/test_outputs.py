import subprocess
import sys

import pytest

HEAD = (
    "id,name,experience_years,licences,orientations,place,latitude,longitude,max_travel_minutes,"
    "format,availability\n"
)
ROWS = "".join(f"p{n},,5,LPC,EMDR,Portland,,,30,online,Tue 12:00-14:00\n" for n in range(4))
COMMAND = f"{sys.executable} -m service.cli"


@pytest.fixture
def run(tmp_path):
    """Runs `match` with what the shell adds, in a folder with a pool of four."""
    (tmp_path / "pool.csv").write_text(HEAD + ROWS)

    def command(line, name="match"):
        return subprocess.run(
            f"{COMMAND} {name} {line}",
            shell=True,
            capture_output=True,
            text=True,
            check=False,
            cwd=tmp_path,
        )

    return command


@pytest.fixture
def pool(tmp_path):
    """A pool of four in the folder of the commands."""
    (tmp_path / "pool.csv").write_text(HEAD + ROWS)


@pytest.mark.parametrize(
    ("line", "status", "words"),
    [
        ("pool.csv --out pool.csv", 2, "--out pool.csv is the same file as the pool: give another"),
        ("pool.csv --html ./pool.csv", 2, "--html pool.csv is the same file as the pool"),
        ("pool.csv --out a --html a", 2, "--html a is the same file as --out"),
        ("pool.csv --html gone/a.html", 1, "gone/a.html: there is no folder"),
        ("pool.csv --out a --html gone/a.html", 1, "gone/a.html: there is no folder"),
        ("pool.csv --out a --html=", 2, "--html names no file: give its path"),
        (f"pool.csv --out a --html {'a' * 300}", 1, "aaa: File name too long"),
    ],
)
def test_output_that_cannot_be_is_told_before_the_search(
    command, pool, tmp_path, line, status, words
):
    """In one line with the cure; the pool stays as it was, and nothing is written."""
    done = command("match", *line.split())

    assert status == done.status
    assert words in done.err
    assert 1 == len(done.err.splitlines())
    assert HEAD + ROWS == (tmp_path / "pool.csv").read_text()
    assert ["pool.csv"] == [each.name for each in tmp_path.iterdir()]


def test_closed_standard_output_is_told_before_the_search(run, tmp_path):
    """In one line with the cure, and nothing is written."""
    done = run("pool.csv >&-")

    assert 1 == done.returncode
    assert "standard output is closed: open it, or give --out or --html" in done.stderr
    assert 1 == len(done.stderr.splitlines())
    assert ["pool.csv"] == [each.name for each in tmp_path.iterdir()]


def test_score_that_nobody_could_read_is_told(run):
    """There is no file that it could go to."""
    done = run("pool.csv groups.json >&-", "score")

    assert (1, "standard output is closed: open it\n") == (done.returncode, done.stderr)


def test_full_device_is_told_by_its_name(command, pool):
    """It cannot be known beforehand."""
    done = command("match", "pool.csv", "--seconds", "0.5", "--steps", "1", "--out", "/dev/full")

    assert 1 == done.status
    assert [
        "--steps counts: --seconds bounds nothing but the proof of --exact.",
        "/dev/full: No space left on device",
    ] == done.err.splitlines()


def test_neither_file_is_written_where_the_other_cannot_be(command, pool, tmp_path):
    """Who asks for both finds both or none."""
    done = command("match", "pool.csv", "--steps", "1", "--out", "out.json", "--html", "/dev/full")

    assert (1, "/dev/full: No space left on device\n") == (done.status, done.err)
    assert ["pool.csv"] == [each.name for each in tmp_path.iterdir()]


def test_the_longest_name_that_a_folder_takes_is_written(command, pool, tmp_path):
    """What stands beside a file until it is whole needs no longer one."""
    name = "é" * 127
    done = command("match", "pool.csv", "--steps", "1", "--html", name)

    assert 0 == done.status
    assert {name, "pool.csv"} == {each.name for each in tmp_path.iterdir()}


def test_closed_standard_output_is_nothing_where_a_file_is_written(run, tmp_path):
    """Nor is a closed standard error."""
    done = run("pool.csv --out out.json >&- 2>&-")

    assert 0 == done.returncode
    assert '"unplaced"' in (tmp_path / "out.json").read_text()


def test_interruption_before_there_is_a_command_is_one_word():
    """Loading takes some tenths of a second, in which somebody may think better of it."""
    begin = (
        "import sys\n"
        "class Stop:\n"
        "    def find_spec(self, name, *rest):\n"
        "        if name == 'service.cli.leaving': raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Stop())\n"
        "from service.cli import main\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", begin], capture_output=True, text=True, check=False
    )

    assert (1, "interrupted\n") == (done.returncode, done.stderr)


def test_groups_that_are_no_text_are_told_by_their_name(command, pool, tmp_path):
    """One line, and no word of codecs."""
    (tmp_path / "groups.xlsx").write_bytes(b"PK\x03\x04\xff\xfe")
    done = command("score", "pool.csv", "groups.xlsx")

    assert 1 == done.status
    assert "groups.xlsx: not UTF-8 text: give the groups as JSON\n" == done.err
