"""What is in front is asked when something calls, and only a difference is news."""

from collections.abc import Callable

from walkaway_daemon.sensors.windows.front_source import FrontSource
from walkaway_daemon.sensors.windows.source import Outlook
from walkaway_rules.observation import WindowShown

A, B = WindowShown("A", "a.exe", 1), WindowShown("B", "a.exe", 1)


class PaperDesk:
    """A desk that shows what the test puts on it."""

    def __init__(self) -> None:
        self.shown = A
        self.closed = False
        self.changed: Callable[[], None] | None = None

    def begin(self, changed: Callable[[], None]) -> None:
        self.changed = changed

    def front(self) -> WindowShown:
        return self.shown

    def close(self) -> None:
        self.closed = True


def test_what_is_in_front_at_the_start_is_news_once() -> None:
    source = FrontSource(PaperDesk())

    assert list(source.read()) == [A]
    assert list(source.read()) == []


def test_a_difference_is_news() -> None:
    desk = PaperDesk()
    source = FrontSource(desk)
    source.read()
    desk.shown = B
    assert list(source.read()) == [B]
    desk.shown = A

    assert list(source.read()) == [A]


def test_the_desk_calls_the_guard_by_itself() -> None:
    desk, calls = PaperDesk(), list[str]()
    source = FrontSource(desk)
    source.begin(lambda: calls.append("wake"))
    assert desk.changed is not None
    desk.changed()

    assert calls == ["wake"]
    assert source.fileno() is None
    assert source.due_in() is None
    assert source.outlook() is Outlook.CLEAR
    source.close()
    assert desk.closed
