"""Files that are written whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from service.whole_file import write_whole


def _broken() -> Iterator[str]:
    yield "half"
    raise KeyboardInterrupt


def test_file_is_whole_or_as_it_was(tmp_path):
    """Who ends a command while it writes finds what was there before, and nothing beside it."""
    path = tmp_path / "groups.json"
    write_whole(path, ["be", "fore"])
    with pytest.raises(KeyboardInterrupt):
        write_whole(path, _broken())

    assert "before" == path.read_text()
    assert [path] == list(tmp_path.iterdir())


def test_link_stays_a_link(tmp_path):
    """What is written goes where a link leads."""
    path, link = tmp_path / "groups.json", tmp_path / "latest"
    path.write_text("old")
    link.symlink_to(path)
    write_whole(link, ["new"])

    assert link.is_symlink()
    assert "new" == path.read_text()


def test_folder_that_is_not_there_is_told_by_the_name_given(tmp_path):
    """The error names the file that the user asked for."""
    with pytest.raises(FileNotFoundError) as told:
        write_whole(tmp_path / "no" / "groups.json", ["x"])

    assert str(tmp_path / "no" / "groups.json") == told.value.filename
