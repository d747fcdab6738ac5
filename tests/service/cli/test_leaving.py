"""How a command ends its process."""

import subprocess
import sys

BUSY = (
    "import atexit, sys, time; from matcher import compiling;"
    "atexit.register(print, 'taken down');"
    "compiling.stands('proof', lambda: time.sleep({seconds}), {wait});"
    "sys.argv = ['peercircle', {line!r}];"
    "from service.cli import main; main()"
)


def ended(line, seconds, wait):
    return subprocess.run(
        [sys.executable, "-c", BUSY.format(line=line, seconds=seconds, wait=wait)],
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
    )


def test_command_does_not_take_python_down_under_a_thread_that_compiles():
    """What it wrote is there, its status too, and no library sees its thread cut off."""
    done = ended("--version", 60, 0)

    assert 0 == done.returncode
    assert "version" in done.stdout
    assert "taken down" not in done.stdout
    assert "" == done.stderr


def test_wrong_use_keeps_its_status_beside_a_thread_that_compiles():
    """A script asks for nothing but the status."""
    assert 2 == ended("--nothing", 60, 0).returncode


def test_command_ends_in_order_once_nothing_compiles():
    """What others registered for the end of a process is done."""
    done = ended("--version", 0, None)

    assert 0 == done.returncode
    assert "taken down" in done.stdout
