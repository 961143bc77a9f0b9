"""A thread hears Windows' events, and calls for those that matter."""

import os
from collections.abc import Callable, Iterator
from queue import Queue
from threading import current_thread, get_ident

import pytest

from walkaway_daemon.sensors.windows.talk import NOTHING
from walkaway_daemon.sensors.windows.win32_desk import (
    FOREGROUND,
    NAME_CHANGE,
    News,
    Win32Desk,
    is_news,
    program_of,
)
from walkaway_rules.observation import WindowShown

ONE, TWO = 0x10044, 0x20077


class FakeWindows:
    """Two windows, and events that the test lets happen."""

    def __init__(self, *, refuses: bool = False) -> None:
        self.refuses = refuses
        self.shown = ONE
        self.titles = {ONE: "One", TWO: "Two"}
        self.owners = {ONE: 41, TWO: 42}
        self.queue: Queue[News | None] = Queue()
        self.threads: set[int] = set()
        self.heard: Callable[[News], None] = lambda _: None

    def hook(self, heard: Callable[[News], None]) -> None:
        if self.refuses:
            raise PermissionError
        self.threads.add(get_ident())
        self.heard = heard

    def pump(self) -> None:
        self.threads.add(get_ident())
        while (news := self.queue.get()) is not None:
            self.heard(news)

    def quit(self) -> None:
        self.queue.put(None)

    def front(self) -> int:
        return self.shown

    def title(self, window: int) -> str:
        return self.titles[window]

    def process(self, window: int) -> int:
        return self.owners[window]


def name_of(pid: int) -> str:
    return {41: "one.exe", 42: "two.exe"}[pid]


@pytest.fixture
def windows() -> FakeWindows:
    return FakeWindows()


@pytest.fixture
def desk(windows: FakeWindows) -> Iterator[Win32Desk]:
    desk = Win32Desk(windows, name_of)
    yield desk
    desk.close()


@pytest.mark.parametrize(
    ("news", "matters"),
    [
        (News(FOREGROUND, TWO, 0, 0), True),
        (News(FOREGROUND, ONE, 0, 0), True),
        (News(NAME_CHANGE, ONE, 0, 0), True),
        (News(NAME_CHANGE, TWO, 0, 0), False),
        (News(NAME_CHANGE, ONE, -9, 0), False),
        (News(NAME_CHANGE, ONE, 0, 3), False),
        (News(NAME_CHANGE, 0, -9, 0), False),
    ],
)
def test_only_the_window_in_front_matters(news: News, *, matters: bool) -> None:
    assert is_news(news, ONE) is matters


def test_events_call_from_a_thread_of_their_own(
    desk: Win32Desk, windows: FakeWindows
) -> None:
    called: Queue[int] = Queue()
    desk.begin(lambda: called.put(get_ident()))
    windows.queue.put(News(NAME_CHANGE, TWO, 0, 0))
    windows.queue.put(News(NAME_CHANGE, ONE, 0, 0))

    # Windows tells the thread that asked, and no other.
    assert {called.get(timeout=5)} == windows.threads
    assert windows.threads.isdisjoint({current_thread().ident})
    assert called.empty()


def test_what_is_in_front_has_title_program_and_process(
    desk: Win32Desk, windows: FakeWindows
) -> None:
    assert desk.front() == WindowShown("One", "one.exe", 41)
    windows.shown = TWO
    assert desk.front() == WindowShown("Two", "two.exe", 42)
    windows.shown = 0
    assert desk.front() == NOTHING


def test_a_program_is_asked_for_its_name_once_while_it_is_in_front(
    windows: FakeWindows,
) -> None:
    asked: list[int] = []

    def asking(pid: int) -> str:
        asked.append(pid)
        return name_of(pid)

    desk = Win32Desk(windows, asking)
    for title in ("A", "B", "C"):
        windows.titles[ONE] = title
        desk.front()

    assert asked == [41]


def test_a_refusal_is_an_error_and_leaves_no_thread() -> None:
    desk = Win32Desk(FakeWindows(refuses=True), name_of)

    with pytest.raises(PermissionError):
        desk.begin(lambda: None)
    desk.close()


def test_closing_without_having_begun_is_harmless(desk: Win32Desk) -> None:
    desk.close()

    assert desk.front().title == "One"


def test_the_name_of_a_program_is_its_processs() -> None:
    assert "python" in program_of(os.getpid()) or program_of(os.getpid()) == "pytest"
    assert program_of(2**30) == ""
