"""Windows: a thread that hears of changes, and what is in front when it is asked.

The thread has a message loop, which hooks out of context need; it does nothing but
call. See SetWinEventHook in Microsoft's documentation of the Windows API.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from threading import Event, Thread
from typing import Protocol

import psutil

from walkaway_daemon.sensors.windows.talk import NOTHING
from walkaway_rules.observation import WindowShown

FOREGROUND = 0x0003
"""EVENT_SYSTEM_FOREGROUND"""
NAME_CHANGE = 0x800C
"""EVENT_OBJECT_NAMECHANGE"""
_WINDOW, _ITSELF = 0, 0
"""OBJID_WINDOW and CHILDID_SELF: the window, not a cursor or a cell in it."""
_SECONDS = 2.0
"""How long the thread may take to begin and to end."""


@dataclass(frozen=True, slots=True)
class News:
    """What Windows tells of one change."""

    event: int
    window: int
    thing: int
    child: int


class Calls(Protocol):
    """What is needed of Windows."""

    def hook(self, heard: Callable[[News], None]) -> None:
        """Have this thread told. Raise `OSError` where Windows refuses."""
        ...

    def pump(self) -> None:
        """Hand out what is told on this thread, until `quit` is called."""
        ...

    def quit(self) -> None:
        """End `pump`, from any thread; one that begins later, too."""
        ...

    def front(self) -> int:
        """Return the window in front, 0 where none is."""
        ...

    def title(self, window: int) -> str:
        """Return its title, without asking the program that owns it."""
        ...

    def process(self, window: int) -> int:
        """Return the process that owns it, 0 where it is gone."""
        ...


def is_news(news: News, front: int) -> bool:
    """Return whether another title may be in front.

    Names change all the time, in windows behind and in all that windows hold.
    """
    if news.event == FOREGROUND:
        return True
    return news == News(NAME_CHANGE, front, _WINDOW, _ITSELF)


def program_of(pid: int) -> str:
    """Return the name of a process's program; empty where it is kept back."""
    try:
        return psutil.Process(pid).name()
    except (psutil.Error, OSError):
        # Windows has answers that psutil does not expect, and hands on as they are.
        return ""


class Win32Desk:
    """The window in front on Windows."""

    def __init__(
        self, calls: Calls, program_of: Callable[[int], str] = program_of
    ) -> None:
        self._calls = calls
        self._program_of = program_of
        self._program = (0, "")
        self._thread: Thread | None = None
        self._problem: OSError | None = None

    def begin(self, changed: Callable[[], None]) -> None:
        """Start the thread. Raise `OSError` where Windows does not tell it."""
        ready = Event()
        self._thread = Thread(
            target=self._run, args=(changed, ready), name="windows", daemon=True
        )
        self._thread.start()
        if not ready.wait(_SECONDS):
            raise TimeoutError
        if self._problem is not None:
            raise self._problem

    def front(self) -> WindowShown:
        """Return what is in front now."""
        window = self._calls.front()
        if not window:
            return NOTHING
        pid = self._calls.process(window)
        if self._program[0] != pid:
            self._program = pid, self._program_of(pid)
        return WindowShown(self._calls.title(window), self._program[1], pid)

    def close(self) -> None:
        """End the thread."""
        if self._thread is not None:
            self._calls.quit()
            self._thread.join(_SECONDS)
            self._thread = None

    def _run(self, changed: Callable[[], None], ready: Event) -> None:
        try:
            self._calls.hook(partial(self._hear, changed))
        except OSError as error:
            self._problem = error
            return
        finally:
            ready.set()
        self._calls.pump()

    def _hear(self, changed: Callable[[], None], news: News) -> None:
        if is_news(news, self._calls.front()):
            changed()
