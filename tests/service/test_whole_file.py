"""Files that are written whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from service.whole_file import write_together, write_whole


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


def test_no_file_takes_its_place_before_all_are_whole(tmp_path):
    """Of files that belong together none is new beside one that is old or missing."""
    groups, page = tmp_path / "groups.json", tmp_path / "page.html"
    groups.write_text("old")
    with pytest.raises(KeyboardInterrupt):
        write_together({groups: ["new"], page: _broken()})

    assert "old" == groups.read_text()
    assert [groups] == list(tmp_path.iterdir())


def test_names_that_begin_alike_are_files_of_their_own(tmp_path):
    """However long they are."""
    one, other = (tmp_path / f"{'a' * 250}{k}" for k in range(2))
    write_together({one: ["one"], other: ["other"]})

    assert ["one", "other"] == [one.read_text(), other.read_text()]
