"""A window of its own process, whose title the test says line by line.

`t` stands for a title that tells when it was set; `burst COUNT GAP` sets as many
of those, GAP milliseconds apart, and then the title `end`; `cover` and `uncover`
let it cover the whole screen, or not.
"""

import os
import sys
import time
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication, QRasterWindow

if TYPE_CHECKING:
    from collections.abc import Iterator


def timed_title(_: int = 0) -> str:
    """Return a title that tells when it was set."""
    return f"t {time.monotonic_ns()}"


class TitleWindow(QRasterWindow):
    """A window that obeys its standard input."""

    def __init__(self) -> None:
        super().__init__()
        self._rest: Iterator[str] = iter(())
        self._unfinished = b""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._next)
        self._input = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._input.activated.connect(self._hear)
        self.resize(320, 200)
        self._ask = QTimer(self)
        self._ask.timeout.connect(self.requestActivate)
        self.activeChanged.connect(self._ask.stop)

    def begin(self) -> None:
        """Show it; a manager that has only just started may leave it behind."""
        if QGuiApplication.platformName() == "xcb":
            self._ask.start(500)
        self.show()

    def _hear(self) -> None:
        said = os.read(0, 65_536)
        if not said:
            QGuiApplication.quit()
        *lines, self._unfinished = (self._unfinished + said).split(b"\n")
        for line in lines:
            self._obey(line.decode())

    def _obey(self, line: str) -> None:
        if line == "t":
            self.setTitle(timed_title())
        elif line.startswith("burst "):
            count, gap = map(int, line.split()[1:])
            self._rest = chain(map(timed_title, range(count)), ["end"])
            self._timer.start(gap)
        elif line == "cover":
            self.showFullScreen()
        elif line == "uncover":
            self.showNormal()
        else:
            self.setTitle(line)

    def _next(self) -> None:
        title = next(self._rest, None)
        if title is None:
            self._timer.stop()
        else:
            self.setTitle(title)


def main() -> int:
    """Show the window until the input ends."""
    application = QGuiApplication([sys.argv[1]])
    application.setDesktopFileName(sys.argv[1])
    window = TitleWindow()
    window.setTitle(sys.argv[2])
    window.begin()
    return application.exec()


if __name__ == "__main__":
    # Qt that lost its Wayland screen may wait for ever while it tidies up.
    os._exit(main())
