import json
import subprocess
import sys
from pathlib import Path

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "crash.py"


def test_parts_killed_at_random_lose_nothing_and_do_nothing_twice():
    """Two of each part, a load, and SIGKILL at seeded instants (guarantees 1 to 3).

    The long run is ``benchmarks/crash.py``; this one keeps it honest.
    """
    line = [sys.executable, str(BENCHMARK), "--kills", "12", "--seed", "7"]
    done = subprocess.run(line, capture_output=True, text=True, timeout=170)
    found = json.loads(done.stdout)

    assert (0, 0, "ok") == (found["lost"], found["twice"], found["integrity"])
    assert found["duplicates"] <= found["allowed"]
    assert found["accepted"] >= 1
    assert 12 == found["kills"]
    assert 0 == done.returncode, done.stderr
