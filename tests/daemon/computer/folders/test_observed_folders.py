"""What only an observer does: refusals, and that it ends with the last watch."""

import errno
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from watchdog.observers.api import BaseObserver, EventEmitter, ObservedWatch

from walkaway_daemon.computer.folders.folders import Change
from walkaway_daemon.computer.folders.observed_folders import ObservedFolders


def _ignore(change: Change | None) -> None:
    del change


def test_all_threads_end_with_the_last_watch(tmp_path: Path) -> None:
    before = threading.active_count()
    folders = ObservedFolders()
    (tmp_path / "inner").mkdir()
    ends = [
        folders.watch(folder, _ignore, written=True)
        for folder in (tmp_path, tmp_path / "inner")
    ]
    assert threading.active_count() > before
    for end in ends:
        end()

    assert threading.active_count() == before


class _Full(BaseObserver):
    """An observer of a system that refuses every watch."""

    def __init__(self) -> None:
        super().__init__(EventEmitter)

    def schedule(self, *_: object, **__: object) -> ObservedWatch:
        raise OSError(errno.ENOSPC, "refused")


class _Breathless(_Full):
    """An observer that finds no thread."""

    def start(self) -> None:
        reason = "can't start new thread"
        raise RuntimeError(reason)


def _none_left() -> BaseObserver:
    raise OSError(errno.EMFILE, "too many instances")


@pytest.mark.parametrize(
    ("observer", "reason"),
    [
        (_Full, errno.ENOSPC),
        (_Breathless, errno.ENOMEM),
        (_none_left, errno.EMFILE),
    ],
)
def test_a_refusal_is_told_with_its_reason(
    tmp_path: Path, observer: Callable[[], BaseObserver], reason: int
) -> None:
    with pytest.raises(OSError, match=r"refused|no thread|too many") as refused:
        ObservedFolders(observer).watch(tmp_path, _ignore, written=True)

    assert refused.value.errno == reason
