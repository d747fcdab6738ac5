import subprocess
import sys
import threading
from types import SimpleNamespace

import numba
from llvmlite.binding import ffi

from matcher import compiling, jit


def test_code_on_disk_is_forgotten_when_any_piece_changes(tmp_path, monkeypatch):
    """Pieces of other files are laid into a loop: a change there must not leave old code alive."""
    for name in ("walk.py", "walk_terms.py", "tables.py", "report.py"):
        (tmp_path / name).write_text("x = 1\n")
    monkeypatch.setattr(jit, "__file__", str(tmp_path / "jit.py"))
    jit._sources.cache_clear()
    first = jit._sources()
    jit._sources.cache_clear()
    same = jit._sources()
    (tmp_path / "report.py").write_text("x = 2\n")
    jit._sources.cache_clear()
    other = jit._sources()
    (tmp_path / "walk_terms.py").write_text("x = 2\n")
    jit._sources.cache_clear()
    changed = jit._sources()
    jit._sources.cache_clear()

    assert first == same == other
    assert first != changed


def test_loop_carries_the_digest_of_all_pieces():
    """The cache of a compiled loop is stamped with what all loops say."""
    from matcher import walk

    assert jit._sources() in walk.walk._cache._cache_file._source_stamp


def test_code_of_an_older_version_that_cannot_be_read_is_compiled_anew():
    """The index names types that may be gone after an upgrade; that must not end a run."""

    def of_old():
        raise AttributeError("module 'matcher.walk' has no attribute 'OldTuple'")

    dispatcher = SimpleNamespace(
        _cache=SimpleNamespace(
            _cache_file=SimpleNamespace(_source_stamp=(1, 2), _load_index=of_old)
        )
    )
    before = jit.stored(dispatcher)
    kept = jit._kept(dispatcher)

    assert before is False
    assert {} == kept._cache._cache_file._load_index()
    assert jit._sources() in kept._cache._cache_file._source_stamp


def test_piece_is_compiled_once_for_constants_and_numbers(monkeypatch):
    """A variable begins with the constant 0, which numba takes for a kind of its own."""
    njit = numba.njit

    def without_folder(*given, cache=False, **options):
        if cache:
            raise RuntimeError("no folder can be written")
        return njit(*given, **options)

    monkeypatch.setattr(numba, "njit", without_folder)

    @jit.unowned
    def _twice(k):
        return 2 * k

    @jit.unowned
    def total(n):
        k = 0
        for _ in range(n):
            k = _twice(k) + _twice(3) + _twice(n)
        return k

    found = total(2)

    assert 30 == found
    assert 1 == len(_twice.signatures)


def test_process_ends_between_two_steps_of_the_compiler(monkeypatch):
    """The end waits for the step under way, and no other begins after it."""
    steps, end_process = [], []
    monkeypatch.setattr(ffi, "register_lock_callback", lambda *given: steps.extend(given))
    monkeypatch.setattr(compiling.atexit, "register", end_process.append)
    monkeypatch.setattr(compiling, "_AT_WORK", threading.RLock())
    compiling._end_between_steps.__wrapped__()
    compiling._mind_the_end.__wrapped__()
    begin, done = steps
    under_way, may_end, ended, further = (threading.Event() for _ in range(4))

    def compiler():
        begin()
        under_way.set()
        may_end.wait()
        done()
        ended.wait()
        begin()
        further.set()

    def process():
        end_process[0]()
        ended.set()

    threads = [threading.Thread(target=each, daemon=True) for each in (compiler, process)]
    threads[0].start()
    under_way.wait()
    threads[1].start()
    early = ended.wait(0.1)
    may_end.set()

    assert not early
    assert ended.wait(5.0)
    assert not further.wait(0.1)


def test_end_is_told_of_before_a_thread_begins():
    """A process that ends while the compiler is still being loaded waits for it too."""
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            "import atexit, threading, time; from matcher import compiling;"
            "said = [];"
            "atexit.register = lambda _: said.append(threading.current_thread().name);"
            "compiling.stands('proof', lambda: time.sleep(9), 0);"
            "print(said[:1])",
        ],
        capture_output=True,
        text=True,
        check=True,
        timeout=50,
    )

    assert "['MainThread']\n" == told.stdout
