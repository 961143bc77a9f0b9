"""The window in front, as hooks and questions of Windows tell it."""

from collections.abc import Iterator
from contextlib import closing
from threading import Event

import pytest

from walkaway_daemon.sensors.windows.win32_calls import open_calls
from walkaway_daemon.sensors.windows.win32_desk import Win32Desk
from windows.here import on_windows, wait_until
from windows.shown_window import shown_window

pytestmark = on_windows


class Watched:
    """The desk, and whether it called."""

    def __init__(self) -> None:
        self.desk = Win32Desk(open_calls())
        self._called = Event()
        self.desk.begin(self._called.set)

    def is_told(self) -> bool:
        told = self._called.wait(20)
        self._called.clear()
        return told


@pytest.fixture
def watched() -> Iterator[Watched]:
    watched = Watched()
    with closing(watched.desk):
        yield watched


def test_a_window_that_comes_to_the_front_is_told(watched: Watched) -> None:
    with shown_window("Somewhere") as window:
        assert watched.is_told()
        wait_until("it is in front", lambda: watched.desk.front().pid == window.pid)
        shown = watched.desk.front()
    assert (shown.title, shown.app.casefold()) == ("Somewhere", "python.exe")


def test_another_title_in_front_is_told_in_any_script(watched: Watched) -> None:
    with shown_window("Somewhere") as window:
        wait_until("it is in front", lambda: watched.desk.front().pid == window.pid)
        watched.is_told()
        window.say("Žaneta Дое 東京 🎈")
        assert watched.is_told()
        assert watched.desk.front().title == "Žaneta Дое 東京 🎈"


def test_ending_it_is_not_waited_for(watched: Watched) -> None:
    watched.desk.close()
    watched.desk.close()
