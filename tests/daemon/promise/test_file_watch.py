"""A change of one file is told, however an editor saves."""

import errno
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from daemon.folders_at_hand import NoFolders, own_folders
from walkaway_daemon.promise.file_watch import FileWatch


class Watched:
    """A file below a watch, and the bell that the watch rings."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.watch = FileWatch(path)
        self._rung = Event()
        self.watch.open(self._rung.set, own_folders())

    def is_told(self, *, within: float = 20.0) -> bool:
        told = self._rung.wait(within)
        self._rung.clear()
        return told and self.watch.was_touched()


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    path = tmp_path / "rules.yaml"
    path.touch()
    watched = Watched(path)
    yield watched
    watched.watch.close()


def test_writing_in_place_is_told(watched: Watched) -> None:
    watched.path.write_text("J")

    assert watched.is_told()


def test_saving_by_renaming_is_told(watched: Watched) -> None:
    fresh = watched.path.with_name("4913~")
    fresh.write_text("J")
    fresh.replace(watched.path)

    assert watched.is_told()


def test_removing_is_told(watched: Watched) -> None:
    watched.path.unlink()

    assert watched.is_told()


def test_reading_and_other_files_are_not_told(watched: Watched) -> None:
    watched.path.read_text()
    watched.path.with_name("other.yaml").touch()

    assert not watched.is_told(within=1.0)


def test_a_change_is_told_once(watched: Watched) -> None:
    watched.path.write_text("J")
    watched.is_told()

    assert not watched.watch.was_touched()


def test_a_folder_that_is_not_there_is_watched_in_silence(tmp_path: Path) -> None:
    watch = FileWatch(tmp_path / "none" / "rules.yaml")
    watch.open(lambda: None, own_folders())
    watch.close()

    assert not watch.was_touched()


def test_a_file_behind_a_link_is_told(tmp_path: Path) -> None:
    elsewhere, config = tmp_path / "dotfiles", tmp_path / "config"
    elsewhere.mkdir()
    config.mkdir()
    (elsewhere / "walkaway.yaml").touch()
    (config / "rules.yaml").symlink_to(elsewhere / "walkaway.yaml")
    watched = Watched(config / "rules.yaml")
    (elsewhere / "walkaway.yaml").write_text("J")
    told, blind = watched.is_told(), watched.watch.is_blind
    other = tmp_path / "other.yaml"
    other.touch()
    watched.path.unlink()
    watched.path.symlink_to(other)
    led_elsewhere = watched.watch.is_blind
    watched.watch.close()

    assert (told, blind, led_elsewhere) == (True, False, True)


def test_a_folder_that_was_replaced_is_watched_once_it_is_mended(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "config"
    folder.mkdir()
    watched = Watched(folder / "rules.yaml")
    (folder / "backups").mkdir()
    (folder / "backups").rmdir()
    before = watched.watch.is_blind
    folder.rmdir()
    told = watched.is_told()
    gone = watched.watch.mend()
    folder.mkdir()
    after = watched.watch.is_blind
    mended, touched = watched.watch.mend(), watched.watch.was_touched()
    watched.path.write_text("J")
    again = watched.is_told()
    watched.watch.close()

    assert (before, told, gone, after) == (False, True, True, True)
    assert (mended, touched, again) == (False, True, True)


def test_a_folder_that_came_later_is_watched_once_it_is_mended(tmp_path: Path) -> None:
    watched = Watched(tmp_path / "later" / "rules.yaml")
    watched.path.parent.mkdir()
    watched.watch.mend()
    watched.path.write_text("J")
    told = watched.is_told()
    watched.watch.close()

    assert told


def test_where_nothing_can_be_watched_the_file_has_to_be_looked_at(
    tmp_path: Path,
) -> None:
    watch = FileWatch(tmp_path / "rules.yaml")
    watch.open(lambda: None, NoFolders(errno.ENOSPC))

    assert watch.is_blind
    assert watch.mend()
    watch.close()


def test_a_watch_that_is_well_is_left_alone(watched: Watched) -> None:
    assert not watched.watch.mend()
    assert not watched.watch.was_touched()
