"""The process table by psutil, on systems without a /proc."""

import os
import sys
import time
from collections.abc import Iterator, Sequence

import psutil

from walkaway_rules.observation import ProcessStarted


class SystemTable:
    """The processes of this machine."""

    def pids(self) -> list[int]:
        """Return the ids of all processes."""
        return psutil.pids()

    def look(self, pid: int) -> ProcessStarted | None:
        """Return name, path and command; what the system keeps back is empty."""
        try:
            process = psutil.Process(pid)
            with process.oneshot():
                return _look(process) if _is_ours(process) else None
        except psutil.Error:
            return None

    def names(self) -> Iterator[str]:
        """Return what all processes are called, whosever they are."""
        found = psutil.process_iter(["name"])
        return (str(each.info["name"] or "") for each in found)

    def age(self, pid: int) -> float | None:
        """Return the seconds since it began."""
        try:
            return time.time() - psutil.Process(pid).create_time()
        except psutil.Error:
            return None

    def folder(self, pid: int) -> str:
        """Return its working folder; "" where the system keeps it back."""
        try:
            return psutil.Process(pid).cwd()
        except psutil.Error:
            return ""

    def ancestors(self, pid: int) -> Sequence[int]:
        """Return the processes that it descends from, the nearest first."""
        try:
            return [parent.pid for parent in psutil.Process(pid).parents()]
        except psutil.Error:
            return ()


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
