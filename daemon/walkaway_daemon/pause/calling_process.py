"""A pause's process where pipes cannot be waited for beside other things: on Windows.

A thread waits for what the child says, and calls the loop. What it says, how it is
ended and what tells it of the guard's end is the same as elsewhere.
"""

import os
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from threading import Event, Thread
from typing import IO

from walkaway_daemon.pause.pause_process import (
    CHUNK,
    LONGEST,
    Lines,
    end_process,
    pipes_of,
    started,
)

_SECONDS = 2.0
"""How long a thread may take to hear of the child's end."""
_MOMENT = 0.2
"""How long the loop waits for an end; one that takes longer comes beside it."""


class CallingProcess:
    """One child, heard by a thread. Raise `OSError` where it cannot be started."""

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        call: Callable[[], None],
    ) -> None:
        """Given also what to call, from the thread, when there is something to hear."""
        self._process = started(command, environment)
        self._to, self._from = pipes_of(self._process)
        self._call = call
        self._lines = Lines()
        self._said: deque[bytes] = deque()
        self._over = Event()
        self._telling = Thread(name="order", daemon=True)
        self._ending: Thread | None = None
        self._listening = Thread(target=self._listen, name="pause", daemon=True)
        self._listening.start()

    @property
    def pid(self) -> int:
        """The child's process, or the one that waits for it."""
        return self._process.pid

    def fileno(self) -> int | None:
        """Return None: it calls."""
        return None

    def order(self, line: str) -> None:
        """Tell it what to show. It may take its time to read that."""
        data = line.encode() + b"\n"
        self._telling = Thread(
            target=self._tell, args=(data,), name="order", daemon=True
        )
        self._telling.start()

    def words(self) -> tuple[Sequence[str], bool]:
        """Return the whole lines it said since, and whether it has ended."""
        # Asked first: what is said until then has been put down by then.
        ended = self._over.is_set()
        lines: list[str] = []
        while self._said:
            lines += self._lines.take(self._said.popleft())
        return lines, ended

    def end(self) -> None:
        """End it; one that hangs ends beside the loop, which goes on.

        Of a program that only starts another one, as in Windows' environments of
        Python, the other one ends by the end of its pipe if not by that.
        """
        if self._ending is None:
            self._ending = Thread(target=self._end, name="ending", daemon=True)
            self._ending.start()
        self._ending.join(_MOMENT)

    def _end(self) -> None:
        """End it, and close each pipe once no thread waits at it."""
        end_process(self._process)
        _close(self._to, self._telling)
        _close(self._from, self._listening)

    def _listen(self) -> None:
        left = LONGEST
        with suppress(OSError):
            while left > 0 and (said := os.read(self._from.fileno(), CHUNK)):
                left -= len(said)
                self._said.append(said)
                self._call()
        self._over.set()
        self._call()

    def _tell(self, data: bytes) -> None:
        with suppress(OSError):
            while data:
                data = data[os.write(self._to.fileno(), data) :]


def _close(pipe: IO[bytes], waiting: Thread) -> None:
    """Close it, but never under a thread: to close it would then wait as well."""
    if waiting.is_alive():
        waiting.join(_SECONDS)
    if not waiting.is_alive():
        pipe.close()
