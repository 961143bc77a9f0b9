"""watchdog's refusals, in our terms."""

import pytest
from watchdog.observers.api import BaseObserver, EventEmitter

from walkaway_daemon.folders.observed import Observed


class _Spent(BaseObserver):
    """An observer whose system starts no thread any more."""

    def __init__(self) -> None:
        super().__init__(EventEmitter)

    def start(self) -> None:
        reason = "can't start new thread"
        raise RuntimeError(reason)


def test_an_observer_that_cannot_start_is_an_error_of_the_system() -> None:
    watcher = Observed(_Spent)
    with pytest.raises(OSError, match="can't start new thread"):
        watcher.open()
    watcher.close()


def test_one_that_is_not_open_watches_nothing() -> None:
    with pytest.raises(OSError, match="Bad file descriptor"):
        Observed().watch("/", print, frozenset())
