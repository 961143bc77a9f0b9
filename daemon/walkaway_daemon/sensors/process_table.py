"""The process table: what the system says about the programs that run."""

import os
import sys
import time
from collections.abc import Iterator
from typing import Protocol

import psutil

from walkaway_daemon.sensors.roster import last_pid
from walkaway_rules.observation import ProcessStarted

_LOADAVG = "/proc/loadavg"


class ProcessTable(Protocol):
    """What the sensor needs of the system."""

    def mark(self) -> bytes | None:
        """Return something that changes whenever a process begins, or None."""
        ...

    def pids(self) -> list[int]:
        """Return the ids of all processes."""
        ...

    def look(self, pid: int) -> ProcessStarted | None:
        """Return a look at it; None where it is gone or another person's."""
        ...

    def age(self, pid: int) -> float | None:
        """Return the seconds since it began; None where it is gone."""
        ...

    def close(self) -> None:
        """Give back what is held open."""
        ...


class SystemTable:
    """By psutil; on Linux behind a gate that costs one small read."""

    def __init__(self) -> None:
        self._gate = _open_gate()

    def mark(self) -> bytes | None:
        """Return the last process id that was given out, where the system says."""
        if self._gate is None:
            return None
        os.lseek(self._gate, 0, os.SEEK_SET)
        return last_pid(os.read(self._gate, 128))

    def pids(self) -> list[int]:
        """Return the ids of all processes."""
        return psutil.pids()

    def look(self, pid: int) -> ProcessStarted | None:
        """Return name, path and command; what the system keeps back is empty."""
        return _look_at(pid)

    def age(self, pid: int) -> float | None:
        """Return the seconds since it began."""
        try:
            return time.time() - psutil.Process(pid).create_time()
        except psutil.Error:
            return None

    def close(self) -> None:
        """Close the gate."""
        if self._gate is not None:
            os.close(self._gate)
            self._gate = None


def running() -> Iterator[ProcessStarted]:
    """Yield a look at each of this person's processes."""
    yield from filter(None, map(_look_at, psutil.pids()))


def cwd_of(pid: int) -> str:
    """Return a process's working folder; "" where the system keeps it back."""
    try:
        return psutil.Process(pid).cwd()
    except psutil.Error:
        return ""


def _open_gate() -> int | None:
    try:
        return os.open(_LOADAVG, os.O_RDONLY)
    except OSError:
        return None


def _look_at(pid: int) -> ProcessStarted | None:
    try:
        process = psutil.Process(pid)
        with process.oneshot():
            return _look(process) if _is_ours(process) else None
    except psutil.Error:
        return None


def _is_ours(process: psutil.Process) -> bool:
    """Return whether it runs as this user; Windows keeps others' to itself."""
    if sys.platform == "win32":
        ours = True
    else:
        ours = process.uids().real == os.getuid()
    return ours


def _look(process: psutil.Process) -> ProcessStarted:
    try:
        path = process.exe()
    except psutil.AccessDenied:
        path = ""
    try:
        command = tuple(process.cmdline())
    except psutil.AccessDenied:
        command = ()
    return ProcessStarted(process.pid, process.name(), path, command)
