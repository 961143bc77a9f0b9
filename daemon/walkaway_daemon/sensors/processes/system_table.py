"""The process table by psutil, on systems without a /proc.

What Windows says to a question that psutil did not expect comes as a plain `OSError`.
It is taken for no answer, as is what the system keeps back.
"""

import os
import sys
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import partial
from typing import TypeVar

import psutil

from walkaway_daemon.sensors.processes.process_table import Reach
from walkaway_daemon.sensors.processes.same_session import is_in_our_session
from walkaway_rules.observation import ProcessStarted

_Told = TypeVar("_Told")
_Otherwise = TypeVar("_Otherwise")
_NO_ANSWER = (psutil.Error, OSError)
_KEPT_BACK = (psutil.AccessDenied, OSError)


class SystemTable:
    """The processes of this machine."""

    def reach(self) -> Reach:
        """Return that all are on it."""
        return Reach.ALL

    def pids(self) -> list[int]:
        """Return the ids of all processes."""
        return psutil.pids()

    def look(self, pid: int) -> ProcessStarted | None:
        """Return name, path and command; what the system keeps back is empty."""
        try:
            process = psutil.Process(pid)
            with process.oneshot():
                return _look(process) if _is_ours(process) else None
        except _NO_ANSWER:
            return None

    def names(self) -> Iterator[str]:
        """Return what all processes are called, whosever they are."""
        return (_asked(partial(_name, pid), "") for pid in self.pids())

    def age(self, pid: int) -> float | None:
        """Return the seconds since it began."""
        began = _asked(lambda: psutil.Process(pid).create_time(), None)
        return None if began is None else time.time() - began

    def folder(self, pid: int) -> str:
        """Return its working folder; "" where the system keeps it back."""
        return _asked(lambda: psutil.Process(pid).cwd(), "")

    def settings(self, pid: int, names: Collection[str]) -> Mapping[str, str]:
        """Return nothing: no browser of these systems is told of its folder so."""
        del pid, names
        return {}

    def ancestors(self, pid: int) -> Sequence[int]:
        """Return the processes that it descends from, the nearest first."""
        parents = _asked(lambda: psutil.Process(pid).parents(), None)
        return [parent.pid for parent in parents or ()]


def _is_ours(process: psutil.Process) -> bool:
    """Return whether it is this person's."""
    if sys.platform == "win32":
        ours = is_in_our_session(process.pid)
    else:
        ours = process.uids().real == os.getuid()
    return ours


def _look(process: psutil.Process) -> ProcessStarted:
    path = _asked(process.exe, "", _KEPT_BACK)
    command = _asked(process.cmdline, None, _KEPT_BACK)
    return ProcessStarted(process.pid, process.name(), path, tuple(command or ()))


def _name(pid: int) -> str:
    return psutil.Process(pid).name()


def _asked(
    ask: Callable[[], _Told],
    otherwise: _Otherwise,
    unless: tuple[type[Exception], ...] = _NO_ANSWER,
) -> _Told | _Otherwise:
    """Return what psutil tells, or else this."""
    try:
        return ask()
    except unless:
        return otherwise
