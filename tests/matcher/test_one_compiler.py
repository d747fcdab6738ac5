import fcntl
import threading
from types import SimpleNamespace

import pytest

from matcher.one_compiler import in_turn


@pytest.fixture
def loop(tmp_path):
    """A loop whose compiling only says that it began."""
    began = threading.Event()
    file = SimpleNamespace(_index_path=str(tmp_path / "loop.nbi"))
    return SimpleNamespace(
        _cache=SimpleNamespace(_cache_file=file), _compile_for_args=began.set, began=began
    )


@pytest.mark.parametrize("stored", [False, True])
def test_only_who_would_compile_waits_for_who_compiles(loop, tmp_path, stored):
    """Code on disk is loaded at once, whatever another process compiles."""
    in_turn(loop, lambda _: stored)
    with (tmp_path / "loop.lock").open("w") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        thread = threading.Thread(target=loop._compile_for_args)
        thread.start()
        at_once = loop.began.wait(5.0 if stored else 0.1)
    thread.join(5.0)

    assert at_once is stored
    assert loop.began.is_set()


def test_loop_is_compiled_where_no_folder_can_be_written(loop):
    """Without a lock each process compiles for itself."""
    loop._cache._cache_file._index_path = "/proc/none/loop.nbi"
    in_turn(loop, lambda _: False)._compile_for_args()

    assert loop.began.is_set()
