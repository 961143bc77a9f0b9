"""Programs held still while a hold is on the screen, and asked to close after it.

What is held is written down first, so that it is let go even when the guard is
killed: by the pause, which notices, or at the latest when the guard starts again.
"""

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

from walkaway_daemon.computer.paths import write_private
from walkaway_rules.pause.held import HeldProcess, held_text, read_held

_SAME = 0.05
"""Seconds by which two readings of one start time may differ."""

Ask = Callable[[Sequence[int]], None]
"""Asks processes to close."""


class HeldApps:
    """Holds, lets go and asks. Nothing raises: a program may end at any time."""

    def __init__(self, record: Path, ask: Ask | None = None) -> None:
        """Given also how processes are asked to close, if not by a signal."""
        self._record = record
        self._ask: Ask = ask or ask_by_signal
        self._held: list[HeldProcess] = []
        self._met: dict[int, HeldProcess | None] = {}
        """What each number stood for when a pause about it began."""

    def meet(self, pids: Sequence[int]) -> None:
        """Note which these are: by the time they are asked to close, others may be."""
        self._met.update((pid, _known(pid)) for pid in pids)

    def hold(self, pids: Sequence[int]) -> None:
        """Hold these still until `release`; where that cannot be noted, do not."""
        same = filter(self._is_who_was_met, pids)
        fresh = [one for pid in same if (one := _known(pid)) is not None]
        if not fresh:
            return
        try:
            write_private(self._record, held_text([*self._held, *fresh]).encode())
        except OSError:
            return
        self._held += fresh
        for one in fresh:
            with _gone():
                psutil.Process(one.pid).suspend()

    def release(self) -> None:
        """Let everything that is held go on."""
        if self._held:
            self._held.clear()
            let_go(self._record)

    def ask_to_close(self, pids: Sequence[int]) -> None:
        """Ask these to close; what they ask back is between them and the person.

        One that ended since it was met is not there to be asked, whoever has its
        number by now.
        """
        self._ask([pid for pid in pids if self._is_who_was_met(pid)])

    def _is_who_was_met(self, pid: int) -> bool:
        return pid not in self._met or _is_running(self._met[pid])


def ask_by_signal(pids: Sequence[int]) -> None:
    """Ask these to close by SIGTERM, which Windows does not have: it would kill."""
    for pid in pids:
        with _gone():
            psutil.Process(pid).terminate()


def let_go(record: Path) -> None:
    """Let everything go on that this file says is held, and remove the file."""
    try:
        held = read_held(record.read_text())
    except (OSError, ValueError):
        return
    for one in held:
        with _gone():
            if _is_running(one):
                psutil.Process(one.pid).resume()
    with suppress(OSError):
        record.unlink()


@contextmanager
def _gone() -> Generator[None, None, None]:
    """Take it calmly that a process is gone, or was never ours."""
    with suppress(psutil.Error, OSError):
        yield


def _known(pid: int) -> HeldProcess | None:
    try:
        return HeldProcess(pid, psutil.Process(pid).create_time())
    except (psutil.Error, OSError):
        return None


def _is_running(one: HeldProcess | None) -> bool:
    """Return whether it is still this one that has the number."""
    if one is None:
        return False
    now = _known(one.pid)
    return now is not None and abs(now.started - one.started) <= _SAME
