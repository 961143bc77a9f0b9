"""The process that sees a Mac's window in front and tells it, line by line."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from walkaway_daemon.program.tether import tie
from walkaway_daemon.sensors.windows.mac_talk import MacFront, line_of
from walkaway_daemon.sensors.windows.talk import NOTHING
from walkaway_rules.observation import WindowShown


@dataclass(frozen=True, slots=True)
class MacWindow:
    """The window that has the focus within its program."""

    title: str
    full_screen: bool


class Calls(Protocol):
    """What is needed of AppKit and of Accessibility."""

    def is_trusted(self) -> bool:
        """Return whether the person allows titles to be seen."""
        ...

    def front(self) -> tuple[int, str]:
        """Return process and name of the program in front; 0 and "" for none."""
        ...

    def window(self, pid: int) -> MacWindow:
        """Return the window of this program that has the focus."""
        ...

    def follow(self, pid: int, changed: Callable[[], None]) -> None:
        """Call when this program's focus or title changes, and no other's."""
        ...

    def run(self, activated: Callable[[], None]) -> None:
        """Call whenever another program comes to the front; never return."""
        ...


class Teller:
    """Tells what is in front, once for each change."""

    def __init__(self, calls: Calls, tell: Callable[[bytes], None]) -> None:
        self._calls = calls
        self._tell = tell
        self._last: MacFront | None = None

    def run(self) -> None:
        """Tell what is in front now, and then whatever comes."""
        self._activated()
        self._calls.run(self._activated)

    def _activated(self) -> None:
        pid, _ = self._calls.front()
        if pid and self._calls.is_trusted():
            self._calls.follow(pid, self._changed)
        self._changed()

    def _changed(self) -> None:
        front = self._front()
        if front != self._last:
            self._last = front
            self._tell(line_of(front))

    def _front(self) -> MacFront:
        trusted = self._calls.is_trusted()
        pid, app = self._calls.front()
        if not pid:
            return MacFront(NOTHING, trusted)
        if not trusted:
            return MacFront(WindowShown("", app, pid), has_titles=False)
        window = self._calls.window(pid)
        shown = WindowShown(window.title, app, pid, window.full_screen)
        return MacFront(shown, has_titles=True)


def tell_guard(line: bytes) -> None:
    """Write a line to standard output, which is the guard's socket."""
    while line:
        line = line[os.write(sys.stdout.fileno(), line) :]


def main() -> int:
    """See and tell until the guard hangs up."""
    from walkaway_daemon.sensors.windows.mac_calls import open_calls  # noqa: PLC0415  # AppKit is in this process only

    tie(sys.stdin.fileno(), _nothing_to_let_go)
    Teller(open_calls(), tell_guard).run()
    return 0


def _nothing_to_let_go() -> None:
    """Nothing: the process ends."""


if __name__ == "__main__":
    sys.exit(main())
