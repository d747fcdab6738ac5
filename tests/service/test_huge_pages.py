"""What reading looks into lies in large pages where the machine allows them."""

from __future__ import annotations

from pathlib import Path

import pytest

from service.huge_pages import blocks, gather


def test_what_lies_in_memory_stays_what_it_was() -> None:
    """A request about pages changes no value, however often it is made."""
    held = [str(each) for each in range(200_000)]
    gather()
    gather()
    assert held == [str(each) for each in range(200_000)]


@pytest.mark.parametrize("said", ["always madvise [never]\n", None])
def test_nothing_is_asked_where_large_pages_are_unwanted_or_unknown(
    said: str | None, tmp_path: Path
) -> None:
    """The machine's owner says whether they are wanted; other systems say nothing."""
    wanted = tmp_path / "enabled"
    if said is not None:
        wanted.write_text(said)
    assert gather(wanted) == 0


@pytest.mark.parametrize(
    "line",
    [
        "7f0000000000-7f0000400000 r--p 00000000 00:00 0",
        "7f0000000000-7f0000400000 rw-s 00000000 00:00 0",
        "7f0000000000-7f0000400000 rw-p 00000000 08:01 4711       /usr/lib/libc.so.6",
        "7f0000000000-7f0000400000 rw-p 00000000 00:00 0          [stack]",
        "7f0000100000-7f0000300000 rw-p 00000000 00:00 0",
        "7f0000000000-7f0000400000 ---p 00000000 00:00 0",
    ],
)
def test_files_stacks_shared_and_small_memory_are_left(line: str) -> None:
    """Only plain memory of the process that holds a whole large page is asked for."""
    assert not list(blocks(line))
