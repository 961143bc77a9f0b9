"""What both watchers tell of a real folder."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from threading import active_count

import pytest

from daemon.folders.watched import Watched
from walkaway_daemon.folders.inotify import Inotify
from walkaway_daemon.folders.observed import Observed
from walkaway_daemon.folders.watcher import Kind, Watcher

_WATCHERS = [Observed, *([Inotify] if sys.platform == "linux" else [])]


@pytest.fixture(params=_WATCHERS)
def watched(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Watched]:
    make: Callable[[], Watcher] = request.param
    folder = tmp_path / "folder"
    (folder / "old").mkdir(parents=True)
    with closing(make()) as watcher:
        watcher.open()
        yield Watched(watcher, folder)


def test_files_and_folders_that_come_change_and_go_are_told(watched: Watched) -> None:
    watched.watch(deep=False)
    file, folder = watched.folder / "a", watched.folder / "b"
    file.write_text("1")
    assert watched.hears(Kind.CAME, file)
    assert watched.hears(Kind.CHANGED, file)
    assert watched.hears(Kind.CLOSED, file)
    file.rename(watched.folder / "c")
    assert watched.hears(Kind.WENT, file)
    assert watched.hears(Kind.CAME, watched.folder / "c")
    folder.mkdir()
    assert watched.hears(Kind.CAME, folder, folder=True)
    folder.rmdir()
    assert watched.hears(Kind.WENT, folder, folder=True)


def test_only_what_was_asked_for_is_told(watched: Watched) -> None:
    watched.watch(frozenset({Kind.CAME}), deep=False)
    file = watched.folder / "a"
    file.write_text("1")
    file.read_text()
    file.unlink()

    assert watched.kinds_of(file) == {Kind.CAME}


def test_what_lies_further_down_is_told_where_it_was_asked_for(
    watched: Watched,
) -> None:
    inner = watched.folder / "old" / "a"
    forget = watched.watch(deep=False)
    inner.write_text("1")
    assert watched.kinds_of(inner) == set()
    forget()
    watched.watch(deep=True)
    inner.read_text()
    assert watched.hears(Kind.OPENED, inner)


def test_a_folder_that_comes_is_watched_with_what_it_brings(
    watched: Watched, tmp_path: Path
) -> None:
    apart = tmp_path / "apart"
    (apart / "deep").mkdir(parents=True)
    (apart / "deep" / "a").write_text("1")
    watched.watch(deep=True)
    apart.rename(watched.folder / "new")
    brought = watched.folder / "new" / "deep" / "a"
    assert watched.hears(Kind.CAME, brought)
    brought.read_text()
    assert watched.hears(Kind.OPENED, brought)


def test_the_end_of_the_folder_itself_is_told(watched: Watched) -> None:
    old = watched.folder / "old"
    watched.watch(folder=old, deep=False)
    old.rmdir()
    assert watched.hears(Kind.WENT, old, folder=True)


def test_what_is_forgotten_is_told_no_more(watched: Watched) -> None:
    forget = watched.watch(folder=watched.folder / "old", deep=True)
    watched.watch(deep=False)
    forget()
    (watched.folder / "old" / "a").touch()
    assert watched.kinds_of(watched.folder / "old" / "a") == set()


def test_a_folder_that_is_not_there_is_an_error(watched: Watched) -> None:
    with pytest.raises(OSError, match="No such file"):
        watched.watch(folder=watched.folder / "none", deep=False)


def test_a_name_that_is_no_text_is_told(watched: Watched) -> None:
    watched.watch(deep=False)
    name = os.fsdecode(b"caf\xe9")
    (watched.folder / name).touch()
    assert watched.hears(Kind.CAME, watched.folder / name)


def test_closing_ends_its_threads_and_may_be_done_twice(watched: Watched) -> None:
    threads = active_count()
    watched.watch(frozenset({Kind.CAME}), deep=True)
    watched.watcher.close()
    watched.watcher.close()
    (watched.folder / "a").touch()
    assert watched.told == []
    assert active_count() < threads
