"""Folders are watched alike, whoever of watchdog's tells of them."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, SimpleQueue
from time import monotonic

import pytest

from daemon.folders_at_hand import own_folders
from walkaway_daemon.computer.folders.folders import Change, End, Folders
from walkaway_daemon.computer.folders.observed_folders import ObservedFolders

_PATIENCE = 20.0
"""Seconds for a machine that is busy with other things."""


class _Eye:
    """Someone who watches, and all that was told."""

    def __init__(self, folders: Folders) -> None:
        self.folders = folders
        self.told: list[Change | None] = []
        self._news: SimpleQueue[Change | None] = SimpleQueue()
        self._ends: list[End] = []

    def watch(self, folder: Path, *, written: bool = True) -> End:
        end = self.folders.watch(folder, self._news.put, written=written)
        self._ends.append(end)
        return end

    def until(self, change: Change | None) -> None:
        end = monotonic() + _PATIENCE
        while change not in self.told:
            try:
                self.told.append(self._news.get(timeout=end - monotonic()))
            except Empty:
                pytest.fail(f"{change} was not told")

    def names(self) -> set[str]:
        return {change.name for change in self.told if change is not None}

    def close(self) -> None:
        for end in self._ends:
            end()


@pytest.fixture(params=[own_folders, ObservedFolders], ids=["own", "observed"])
def eye(request: pytest.FixtureRequest) -> Iterator[_Eye]:
    make: Callable[[], Folders] = request.param
    eye = _Eye(make())
    yield eye
    eye.close()


def test_what_is_written_comes_moves_and_goes_is_told(
    tmp_path: Path, eye: _Eye
) -> None:
    (tmp_path / "old").touch()
    eye.watch(tmp_path)
    (tmp_path / "old").write_text("J")
    eye.until(Change("old"))
    (tmp_path / "old").rename(tmp_path / "new")
    eye.until(Change("new"))
    (tmp_path / "inner").mkdir()
    eye.until(Change("inner", is_folder=True))
    eye.told.clear()
    (tmp_path / "new").unlink()
    eye.until(Change("new"))


def test_reading_and_what_lies_deeper_are_not_told(tmp_path: Path, eye: _Eye) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "read").write_text("J")
    eye.watch(tmp_path)
    (tmp_path / "read").read_text()
    (tmp_path / "inner" / "deeper").touch()
    list(tmp_path.iterdir())
    (tmp_path / "last").touch()
    eye.until(Change("last"))

    assert eye.names() == {"last"}


def test_what_is_written_is_not_told_where_nobody_asked(
    tmp_path: Path, eye: _Eye
) -> None:
    (tmp_path / "log").touch()
    eye.watch(tmp_path, written=False)
    (tmp_path / "log").write_text("J")
    (tmp_path / "last").mkdir()
    eye.until(Change("last", is_folder=True))

    assert eye.names() == {"last"}


def test_a_folder_that_goes_is_told(tmp_path: Path, eye: _Eye) -> None:
    folder = tmp_path / "profile"
    folder.mkdir()
    eye.watch(folder)
    folder.rmdir()
    eye.until(None)


def test_a_folder_behind_a_link_is_watched(tmp_path: Path, eye: _Eye) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    eye.watch(tmp_path / "link")
    (tmp_path / "real" / "new").touch()
    eye.until(Change("new"))


def test_two_who_watch_one_folder_do_not_take_from_each_other(
    tmp_path: Path, eye: _Eye
) -> None:
    other = _Eye(eye.folders)
    other.watch(tmp_path)
    twice = eye.watch(tmp_path)
    twice()
    twice()
    eye.watch(tmp_path, written=False)
    (tmp_path / "log").write_text("J")
    other.until(Change("log"))
    other.close()
    (tmp_path / "new").mkdir()
    eye.until(Change("new", is_folder=True))


def test_a_folder_that_is_not_there_cannot_be_watched(
    tmp_path: Path, eye: _Eye
) -> None:
    with pytest.raises(FileNotFoundError):
        eye.watch(tmp_path / "nowhere")


def test_the_next_watch_is_as_good_after_the_last_has_ended(
    tmp_path: Path, eye: _Eye
) -> None:
    eye.watch(tmp_path)()
    eye.watch(tmp_path)
    (tmp_path / "new").touch()
    eye.until(Change("new"))


def test_names_of_any_bytes_are_told(tmp_path: Path, eye: _Eye) -> None:
    name = os.fsdecode(b"\xff\xfe")
    eye.watch(tmp_path)
    (tmp_path / name).touch()
    eye.until(Change(name))
