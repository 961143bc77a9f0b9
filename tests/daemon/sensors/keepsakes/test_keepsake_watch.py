"""Real folders, opened, written, removed and brought back."""

import os
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from shutil import rmtree
from threading import Event
from time import monotonic

import pytest
from watchdog.observers.api import BaseObserver

from walkaway_daemon.sensors.keepsakes.keepsake_finding import Standing
from walkaway_daemon.sensors.keepsakes.keepsake_watch import (
    DEEPEST,
    KeepsakeWatch,
    choose_observer,
)
from walkaway_daemon.sensors.keepsakes.sifting import Opening


def no_watches_left() -> BaseObserver:
    raise OSError(28, "no watches left")


class Eye:
    """A watch, and all that it told."""

    def __init__(
        self,
        observer: Callable[[], BaseObserver] | None = None,
        room: Callable[[], bool] = lambda: True,
    ) -> None:
        self._news = Event()
        self.watch = KeepsakeWatch(self._news.set, observer, 0.05, room)
        self.seen: list[Opening] = []

    def until(self, holds: Callable[[], bool], seconds: float = 20.0) -> None:
        end = monotonic() + seconds
        while not holds():
            assert monotonic() < end
            self._news.wait(0.02)
            self._news.clear()
            self.seen += self.watch.collect()

    def stands(self, standing: Standing) -> None:
        self.until(lambda: [*self.watch.standings] == [standing])

    def sees(self, count: int = 1) -> None:
        self.until(lambda: len({each.file for each in self.looks()}) == count)

    def looks(self) -> list[Opening]:
        return [each for each in self.seen if not each.written]


@contextmanager
def _opened(
    observer: Callable[[], BaseObserver] | None = None,
) -> Generator[Eye, None, None]:
    eye = Eye(observer)
    with closing(eye.watch):
        yield eye


@pytest.fixture
def eye() -> Iterator[Eye]:
    with _opened() as eye:
        yield eye


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Lisbon"
    (folder / "old" / "older").mkdir(parents=True)
    (folder / "a.jpg").write_bytes(b"1")
    (folder / "old" / "older" / "b.jpg").write_bytes(b"2")
    return folder


def test_a_file_that_is_opened_is_told_without_its_name(eye: Eye, folder: Path) -> None:
    eye.watch.follow((str(folder),))
    eye.stands(Standing.WATCHED)
    (folder / "a.jpg").read_bytes()
    eye.sees()

    assert {each.folder for each in eye.seen} == {str(folder)}
    assert "a.jpg" not in repr(eye.seen)


def test_files_further_down_and_in_new_folders_are_told(eye: Eye, folder: Path) -> None:
    eye.watch.follow((str(folder),))
    eye.stands(Standing.WATCHED)
    (folder / "old" / "older" / "b.jpg").read_bytes()
    eye.sees(1)
    (folder / "new").mkdir()
    (folder / "new" / "c.jpg").write_bytes(b"3")
    eye.until(lambda: any(each.written for each in eye.seen))


def test_clutter_and_listing_are_not_told(eye: Eye, folder: Path) -> None:
    (folder / ".directory").write_text("x")
    eye.watch.follow((str(folder),))
    eye.stands(Standing.WATCHED)
    (folder / ".directory").read_text()
    list(folder.iterdir())
    (folder / "a.jpg").read_bytes()
    eye.sees(1)


def test_a_folder_that_comes_later_and_one_that_comes_back_are_watched(
    eye: Eye, folder: Path
) -> None:
    away = folder.with_name("drive")
    eye.watch.follow((str(away),))
    eye.stands(Standing.AWAY)
    folder.rename(away)
    eye.stands(Standing.WATCHED)
    (away / "a.jpg").read_bytes()
    eye.sees(1)
    away.rename(folder)
    eye.stands(Standing.AWAY)
    folder.rename(away)
    eye.stands(Standing.WATCHED)
    (away / "old" / "older" / "b.jpg").read_bytes()
    eye.sees(2)


def test_a_folder_that_was_removed_and_made_again_is_watched_again(
    eye: Eye, folder: Path, tmp_path: Path
) -> None:
    # Its number is often that of the one before.
    eye.watch.follow((str(folder),))
    eye.stands(Standing.WATCHED)
    rmtree(folder)
    folder.mkdir()
    photo = tmp_path / "a.jpg"
    photo.write_bytes(b"1")
    (folder / "a.jpg").hardlink_to(photo)

    def is_seen() -> bool:
        (folder / "a.jpg").read_bytes()
        return bool(eye.looks())

    eye.until(is_seen)


def test_a_file_may_be_named_like_a_folder(eye: Eye, folder: Path) -> None:
    chat = folder / "chat.txt"
    chat.write_text("old")
    eye.watch.follow((str(chat),))
    eye.stands(Standing.WATCHED)
    chat.read_text()
    eye.sees(1)
    chat.rename(folder / "kept.txt")
    eye.stands(Standing.AWAY)


def test_a_folder_that_is_no_longer_named_is_let_go(eye: Eye, folder: Path) -> None:
    eye.watch.follow((str(folder),))
    eye.stands(Standing.WATCHED)
    eye.watch.follow(())
    eye.until(lambda: not eye.watch.standings)


def test_without_watches_access_times_are_looked_at(folder: Path) -> None:
    with _opened(no_watches_left) as eye:
        eye.watch.follow((str(folder),))
        eye.stands(Standing.POLLED)
        os.utime(folder / "a.jpg", (2_000_000_000, 0))
        eye.sees(1)


def test_of_a_file_without_watches_its_access_time_is_looked_at(folder: Path) -> None:
    with _opened(no_watches_left) as eye:
        eye.watch.follow((str(folder / "a.jpg"),))
        eye.stands(Standing.POLLED)
        os.utime(folder / "a.jpg", (2_000_000_000, 0))
        eye.sees(1)


def test_once_there_are_watches_again_a_folder_is_watched(folder: Path) -> None:
    room = Event()
    eye = Eye(room=room.is_set)
    with closing(eye.watch):
        eye.watch.follow((str(folder),))
        eye.stands(Standing.POLLED)
        room.set()
        eye.stands(Standing.WATCHED)
        (folder / "a.jpg").read_bytes()
        eye.sees(1)


def test_where_a_part_may_have_no_watch_access_times_are_looked_at_for_all(
    folder: Path,
) -> None:
    eye = Eye(room=lambda: False)
    with closing(eye.watch):
        eye.watch.follow((str(folder),))
        eye.stands(Standing.POLLED)
        os.utime(folder / "a.jpg", (2_000_000_000, 0))
        eye.sees(1)


def test_a_tree_beyond_measure_is_watched_at_its_first_level(
    eye: Eye, folder: Path
) -> None:
    for number in range(DEEPEST + 1):
        (folder / str(number)).mkdir()
    eye.watch.follow((str(folder),))
    eye.stands(Standing.SHALLOW)
    (folder / "a.jpg").read_bytes()
    eye.sees(1)


def test_a_folder_behind_a_link_is_watched(
    eye: Eye, folder: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link"
    link.symlink_to(folder)
    eye.watch.follow((str(link),))
    eye.stands(Standing.WATCHED)
    (folder / "a.jpg").read_bytes()
    eye.sees(1)


def test_a_path_that_cannot_be_one_is_away(eye: Eye) -> None:
    eye.watch.follow(("/no\0where",))
    eye.stands(Standing.AWAY)


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_only_linux_tells_of_openings(folder: Path, platform: str) -> None:
    with _opened(choose_observer(platform)) as eye:
        eye.watch.follow((str(folder),))
        eye.stands(Standing.UNTOLD)
        os.utime(folder / "a.jpg", (2_000_000_000, 0))
        eye.sees(1)
