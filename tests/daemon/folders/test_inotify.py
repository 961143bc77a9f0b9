"""What is inotify's own: folders that share a number, limits, lost events."""

import ctypes
import errno
import os
import sys
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from struct import pack
from threading import active_count

import pytest

from daemon.folders.watched import ANY, Watched
from walkaway_daemon.folders.inotify import Inotify
from walkaway_daemon.folders.watcher import Change, Kind

if sys.platform != "linux":
    pytest.skip("inotify is Linux's", allow_module_level=True)


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    with closing(Inotify()) as watcher:
        watcher.open()
        yield Watched(watcher, tmp_path)


def test_one_folder_is_told_to_each_as_they_asked(
    watched: Watched, tmp_path: Path
) -> None:
    other = Watched(watched.watcher, tmp_path)
    watched.watch(frozenset({Kind.CAME}), deep=False)
    forget = other.watch(frozenset({Kind.WENT}), deep=False)
    (tmp_path / "a").touch()
    (tmp_path / "a").unlink()
    assert watched.hears(Kind.CAME, tmp_path / "a")
    assert other.hears(Kind.WENT, tmp_path / "a")
    forget()
    (tmp_path / "b").touch()
    assert watched.hears(Kind.CAME, tmp_path / "b")
    assert [change.kind for change in other.told] == [Kind.WENT]


def test_a_folder_that_is_moved_within_is_told_by_its_new_place(
    watched: Watched, tmp_path: Path
) -> None:
    (tmp_path / "old" / "deep").mkdir(parents=True)
    watched.watch(deep=True)
    (tmp_path / "old").rename(tmp_path / "new")
    assert watched.hears(Kind.CAME, tmp_path / "new", folder=True)
    (tmp_path / "new" / "deep" / "a").touch()
    assert watched.hears(Kind.CAME, tmp_path / "new" / "deep" / "a")
    assert watched.kinds_of(tmp_path / "old" / "deep" / "a") == set()


def test_a_folder_that_is_moved_away_is_told_no_more(
    watched: Watched, tmp_path: Path
) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    (inside / "old").mkdir(parents=True)
    watched.watch(folder=inside, deep=True)
    (inside / "old").rename(outside)
    assert watched.hears(Kind.WENT, inside / "old", folder=True)
    (outside / "a").touch()
    (inside / "b").touch()
    assert watched.hears(Kind.CAME, inside / "b")
    assert not [change for change in watched.told if change.path.endswith("/a")]


def test_a_folder_below_that_goes_while_it_is_looked_for_is_passed_over(
    watched: Watched, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gone").mkdir()
    (tmp_path / "here").mkdir()
    scan = os.scandir

    @contextmanager
    def listed_and_gone(folder: str) -> Generator[list[os.DirEntry[str]]]:
        with scan(folder) as entries:
            listed = list(entries)
        if folder == str(tmp_path):
            (tmp_path / "gone").rmdir()
        yield listed

    with monkeypatch.context() as patched:
        patched.setattr(os, "scandir", listed_and_gone)
        watched.watch(deep=True)
    (tmp_path / "here" / "a").touch()
    assert watched.hears(Kind.CAME, tmp_path / "here" / "a")


class _Kernel:
    """An inotify with so many instances and watches left, that tells what it is fed."""

    def __init__(self, instances: int, watches: int) -> None:
        self.instances = instances
        self.watches = watches
        self.events, self.feed = os.pipe()
        self.given = 0

    def inotify_init1(self, flags: int) -> int:
        assert flags == os.O_CLOEXEC
        return os.dup(self.events) if self.instances else _refused(errno.EMFILE)

    def inotify_add_watch(self, descriptor: int, path: bytes, mask: int) -> int:
        assert (descriptor > 0, bool(path), mask > 0) == (True, True, True)
        if self.given == self.watches:
            return _refused(errno.ENOSPC)
        self.given += 1
        return self.given

    def inotify_rm_watch(self, descriptor: int, number: int) -> int:
        assert (descriptor > 0, number > 0) == (True, True)
        self.given -= 1
        return 0

    def close(self) -> None:
        os.close(self.events)
        os.close(self.feed)


def _refused(reason: int) -> int:
    ctypes.set_errno(reason)
    return -1


def test_without_an_instance_left_nothing_is_begun() -> None:
    threads = active_count()
    descriptors = len([*Path("/proc/self/fd").iterdir()])
    with closing(_Kernel(0, 0)) as kernel:
        watcher = Inotify(lambda: kernel)
        with pytest.raises(OSError, match="Too many open files"):
            watcher.open()
    assert active_count() == threads
    assert len([*Path("/proc/self/fd").iterdir()]) == descriptors


def test_a_folder_with_too_little_room_below_it_is_not_watched_at_all(
    tmp_path: Path,
) -> None:
    (tmp_path / "one").mkdir()
    with closing(_Kernel(1, 1)) as kernel, closing(Inotify(lambda: kernel)) as watcher:
        watcher.open()
        with pytest.raises(OSError, match="No space left"):
            watcher.watch(str(tmp_path), print, ANY, deep=True)
        assert kernel.given == 0
        watcher.watch(str(tmp_path), print, ANY)
        assert kernel.given == 1


def test_where_events_were_lost_each_folder_may_have_changed(tmp_path: Path) -> None:
    with closing(_Kernel(1, 1)) as kernel, closing(Inotify(lambda: kernel)) as watcher:
        watched = Watched(watcher, tmp_path)
        watcher.open()
        watched.watch(frozenset({Kind.CAME}), deep=False)
        os.write(kernel.feed, pack("iIII", -1, 0x4000, 0, 0))
        assert watched.hears(Kind.CHANGED, tmp_path, folder=True)
        assert watched.told == [Change(str(tmp_path), Kind.CHANGED, folder=True)]
