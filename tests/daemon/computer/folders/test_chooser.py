import subprocess
import sys
from types import SimpleNamespace

import pytest
from watchdog import observers

from walkaway_daemon.computer.folders.chooser import choose_folders, is_known
from walkaway_daemon.computer.folders.observed_folders import ObservedFolders


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_than_linux_have_an_observer(platform: str) -> None:
    assert isinstance(choose_folders(platform), ObservedFolders)


class _Told:
    def on_queue_overflow(self) -> None: ...


class _Untold: ...


class _Reader:
    def add_callback(
        self, path: bytes, mask: int, callback: object, id_: int
    ) -> None: ...
    def remove_callbacks(self, callbacks: object) -> None: ...


class _OtherReader(_Reader):
    def remove_callbacks(self, callbacks: object, path: bytes = b"") -> None: ...


@pytest.mark.parametrize(
    ("module", "known"),
    [
        (SimpleNamespace(InotifyFD=_Reader, WatchCallback=_Told), True),
        (SimpleNamespace(InotifyFD=_Reader, WatchCallback=_Untold), False),
        (SimpleNamespace(InotifyFD=_OtherReader, WatchCallback=_Told), False),
        (SimpleNamespace(WatchCallback=_Told), False),
        (SimpleNamespace(Inotify=object), False),
    ],
)
def test_a_reader_of_another_make_is_not_used(module: object, *, known: bool) -> None:
    assert is_known(module) is known


_PUT_OFF = """
from walkaway_daemon.program.put_off import is_unread, put_off
put_off(("watchdog.observers",))
from walkaway_daemon.computer.folders.chooser import choose_folders
print(type(choose_folders("linux")).__name__, is_unread("watchdog.observers"))
from watchdog.observers import Observer
print(Observer.__module__, is_unread("watchdog.observers"))
"""


@pytest.mark.skipif(
    not is_known(getattr(observers, "inotify_c", None)),
    reason="this watchdog has no such reader",
)
def test_the_reader_does_without_watchdogs_observers_which_are_there_if_asked_for() -> (
    None
):
    command = [sys.executable, "-c", _PUT_OFF]
    told = subprocess.run(command, capture_output=True, check=True, text=True).stdout

    assert told.splitlines() == [
        "InotifyFolders True",
        "watchdog.observers.inotify False",
    ]
