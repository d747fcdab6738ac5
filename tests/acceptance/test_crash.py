import json
import subprocess
import sys
from pathlib import Path

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


def test_parts_killed_at_random_lose_nothing_and_do_nothing_twice():
    """Two of each part, a load, and SIGKILL at seeded instants (guarantees 1 to 3).

    The long run is ``benchmarks/crash.py``; this one keeps it honest.
    """
    line = [sys.executable, str(BENCHMARKS / "crash.py"), "--kills", "8", "--seed", "7"]
    done = subprocess.run(line, capture_output=True, text=True, timeout=170)
    found = json.loads(done.stdout)

    assert (0, 0, "ok") == (found["lost"], found["twice"], found["integrity"])
    assert found["duplicates"] <= found["allowed"]
    assert found["accepted"] >= 1
    assert 8 == found["kills"]
    assert 0 == done.returncode, done.stderr


def test_parts_killed_while_seats_are_filled_give_none_twice_and_lose_no_mail():
    """From the offer to the introduction, with SIGKILL at seeded instants (guarantees 1 to 3).

    The long run is ``benchmarks/crash_seats.py``.
    """
    line = [sys.executable, str(BENCHMARKS / "crash_seats.py"), "--groups", "2"]
    line += ["--kills", "10", "--seed", "3"]
    done = subprocess.run(line, capture_output=True, text=True, timeout=340)
    found = json.loads(done.stdout)

    assert (0, 0, "ok") == (found["lost"], found["twice"], found["integrity"])
    assert found["duplicates"] <= found["allowed"]
    assert found["seated"] >= 1
    assert 0 == done.returncode, done.stderr
