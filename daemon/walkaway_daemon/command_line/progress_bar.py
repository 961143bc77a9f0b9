"""The progress bar: how far a long reading has come, for whoever waits for it."""

import sys
import time
from collections.abc import Callable
from typing import TextIO

from walkaway_daemon.program.console import is_terminal

_WIDTH = 30
_FIRST_S = 0.5
"""Seconds of work before the first picture: what is shorter needs none."""
_NEXT_S = 0.1


class ProgressBar:
    """A bar on a terminal; where the stream is none, nothing is ever written."""

    def __init__(
        self, stream: TextIO | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Given where to draw and a steady clock in seconds, wait to be told."""
        self._stream = stream or sys.stderr
        self._clock = clock
        self._due = clock() + _FIRST_S
        self._drawn = False

    def show(self, done: int, total: int) -> None:
        """Draw how much of the whole is done, if it is time for it."""
        if not is_terminal(self._stream) or self._clock() < self._due:
            return
        self._due = self._clock() + _NEXT_S
        self._drawn = True
        self._write(f"\r{_picture(done, total)}")

    def clear(self) -> None:
        """Take the bar away; the next reading begins anew."""
        if self._drawn:
            self._write("\r" + " " * len(_picture(1, 1)) + "\r")
        self._drawn = False
        self._due = self._clock() + _FIRST_S

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()


def _picture(done: int, total: int) -> str:
    share = min(1.0, done / total) if total else 1.0
    full = round(share * _WIDTH)
    return f"[{'#' * full}{' ' * (_WIDTH - full)}] {share:4.0%}"
