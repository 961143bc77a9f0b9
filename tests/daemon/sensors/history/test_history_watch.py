import errno
import shutil
from collections.abc import Iterator
from pathlib import Path, PurePath
from threading import Event
from time import monotonic

import pytest

from daemon.folders_at_hand import NoFolders, own_folders
from walkaway_daemon.computer.folders.folders import End, Told
from walkaway_daemon.sensors.history.browsers.interest import Interest, in_database
from walkaway_daemon.sensors.history.history_watch import FolderWatch

_HISTORY = in_database("History")

_PATIENCE = 20.0
"""Seconds for a machine that is busy with other things."""


class _Forgetful:
    """Folders of which changes get lost."""

    def __init__(self) -> None:
        self._told: list[Told] = []

    def watch(self, folder: Path, told: Told, *, written: bool) -> End:
        del folder, written
        self._told.append(told)
        return lambda: self._told.remove(told)

    def lose(self) -> None:
        for told in self._told:
            told(None)


class _Watched:
    """A watch that can be waited for."""

    def __init__(self) -> None:
        self.woken = Event()
        self.watch = FolderWatch(self.woken.set, own_folders())
        self.seen: set[PurePath] = set()

    def until(self, path: Path) -> None:
        """Wait until a change of `path` was seen."""
        end = monotonic() + _PATIENCE
        while monotonic() < end:
            self.seen |= self.watch.collect()
            if path in self.seen:
                return
            self.woken.wait(0.1)
            self.woken.clear()
        pytest.fail("the change was not seen")


@pytest.fixture
def watched() -> Iterator[_Watched]:
    watched = _Watched()
    yield watched
    watched.watch.close()


def test_changes_of_a_history_and_its_files_are_seen(
    tmp_path: Path, watched: _Watched
) -> None:
    assert watched.watch.follow({tmp_path: _HISTORY})
    for name in ("History", "History-wal", "History-journal"):
        (tmp_path / name).write_bytes(b"new")
        watched.until(tmp_path / name)
    assert not watched.watch.blind


def test_other_files_and_reading_wake_nobody(tmp_path: Path, watched: _Watched) -> None:
    (tmp_path / "History").write_bytes(b"old")
    watched.watch.follow({tmp_path: _HISTORY})
    (tmp_path / "Favicons").write_bytes(b"new")
    (tmp_path / "History").read_bytes()
    (tmp_path / "History-shm").mkdir()
    (tmp_path / "History-wal").write_bytes(b"last")
    watched.until(tmp_path / "History-wal")
    assert watched.seen == {tmp_path / "History-wal"}


def test_a_history_that_is_moved_into_its_place_is_seen(
    tmp_path: Path, watched: _Watched
) -> None:
    (tmp_path / "new").write_bytes(b"new")
    watched.watch.follow({tmp_path: _HISTORY})
    (tmp_path / "new").rename(tmp_path / "History")
    watched.until(tmp_path / "History")


def test_folders_on_the_way_are_seen(tmp_path: Path, watched: _Watched) -> None:
    interest = Interest(frozenset({".config"}))
    watched.watch.follow({tmp_path: interest})
    (tmp_path / "Documents").mkdir()
    (tmp_path / ".config").mkdir()
    watched.until(tmp_path / ".config")
    assert watched.seen == {tmp_path / ".config"}


def test_following_the_same_again_changes_nothing(
    tmp_path: Path, watched: _Watched
) -> None:
    assert watched.watch.follow({tmp_path: _HISTORY})
    assert not watched.watch.follow({tmp_path: _HISTORY})


def test_a_folder_that_is_no_longer_followed_wakes_nobody(
    tmp_path: Path, watched: _Watched
) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()
    watched.watch.follow({one: _HISTORY, two: _HISTORY})
    assert not watched.watch.follow({two: _HISTORY})
    (one / "History").touch()
    (two / "History").touch()
    watched.until(two / "History")
    assert watched.seen == {two / "History"}


def test_a_folder_that_was_deleted_and_made_again_is_watched_again(
    tmp_path: Path, watched: _Watched
) -> None:
    folder = tmp_path / "profile"
    folder.mkdir()
    watched.watch.follow({folder: _HISTORY})
    shutil.rmtree(folder)
    watched.until(folder)
    folder.mkdir()
    assert watched.watch.follow({folder: _HISTORY})
    (folder / "History").touch()
    watched.until(folder / "History")


def test_a_folder_that_was_replaced_is_watched_again(
    tmp_path: Path, watched: _Watched
) -> None:
    folder = tmp_path / "profile"
    folder.mkdir()
    watched.watch.follow({folder: _HISTORY})
    folder.rename(tmp_path / "aside")
    folder.mkdir()
    assert watched.watch.follow({folder: _HISTORY})
    (folder / "History").touch()
    watched.until(folder / "History")


def test_a_folder_behind_a_link_is_watched(tmp_path: Path, watched: _Watched) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "real")
    watched.watch.follow({link: _HISTORY})
    (tmp_path / "real" / "History").touch()
    watched.until(link / "History")


def test_a_folder_that_is_not_there_is_passed_over(
    tmp_path: Path, watched: _Watched
) -> None:
    assert not watched.watch.follow({tmp_path / "nowhere": _HISTORY})
    assert not watched.watch.blind


@pytest.mark.parametrize(
    ("reason", "blind"),
    [(errno.ENOSPC, True), (errno.EMFILE, True), (errno.EACCES, False)],
)
def test_a_limit_is_told_from_a_folder_that_may_not_be_entered(
    tmp_path: Path, reason: int, *, blind: bool
) -> None:
    watch = FolderWatch(Event().set, NoFolders(reason))
    assert not watch.follow({tmp_path: _HISTORY})
    assert watch.blind is blind
    watch.close()


def test_where_changes_were_lost_all_is_looked_at_and_watched_anew(
    tmp_path: Path,
) -> None:
    folders = _Forgetful()
    watch = FolderWatch(Event().set, folders)
    watch.follow({tmp_path: _HISTORY})
    folders.lose()

    assert watch.collect() == {tmp_path}
    assert watch.follow({tmp_path: _HISTORY})
    assert not watch.follow({tmp_path: _HISTORY})
