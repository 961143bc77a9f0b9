"""The process table of Linux, straight from /proc; see proc(5).

A few small files are read of every program that begins, and nothing is kept.
"""

import os
from collections.abc import Callable, Collection, Iterator, Mapping

from walkaway_daemon.sensors.processes.packers import (
    appimage_name,
    cgroup_names,
    flatpak_name,
    is_mounted_image,
)
from walkaway_daemon.sensors.processes.proc_text import (
    name_of,
    parent_of,
    real_user,
    seconds_up,
    settings_of,
    started_at,
    words_of,
)
from walkaway_daemon.sensors.processes.process_table import Reach
from walkaway_rules.observation import ProcessStarted

FIRST_PIDS = "pid:[4026531836]"
"""The namespace of processes that the machine begins with; see proc_ns.h."""
_MOST = 1 << 16
_FURTHEST = 16
"""Ancestors that are looked at."""


class ProcTable:
    """The processes below one /proc, as far as they are its reader's."""

    def __init__(
        self, root: str = "/proc", owner: Callable[[str], int] | None = None
    ) -> None:
        """Given where it is, and what tells who owns a folder in it."""
        self._root = root
        self._owner = owner or _owner
        self._user = real_user(self._read("self", "status"))

    def reach(self) -> Reach:
        """Return whether all are below it; see pid_namespaces(7)."""
        if self._user is None:
            return Reach.NOTHING
        space = self._link("self", "ns/pid")
        return Reach.ALL if space in {"", FIRST_PIDS} else Reach.INSIDE

    def pids(self) -> list[int]:
        """Return the ids of all processes."""
        with os.scandir(self._root) as entries:
            return [int(each.name) for each in entries if each.name.isdecimal()]

    def look(self, pid: int) -> ProcessStarted | None:
        """Return name, path, command and what packers call it; None for others'."""
        if not self._is_ours(pid):
            return None
        words = words_of(self._read(pid, "cmdline"))
        path = self._link(pid, "exe").removesuffix(" (deleted)")
        return ProcessStarted(
            pid,
            name_of(self._read(pid, "comm"), words),
            path,
            words,
            self._known_as(pid, path),
        )

    def names(self) -> Iterator[str]:
        """Return what all processes are called, as far as the kernel keeps it."""
        return (name_of(self._read(pid, "comm"), ()) for pid in self.pids())

    def age(self, pid: int) -> float | None:
        """Return the seconds since it began."""
        began = started_at(self._read(pid, "stat"))
        now = seconds_up(self._read("", "uptime"))
        return None if began is None or now is None else now - began

    def folder(self, pid: int) -> str:
        """Return its working folder; "" where the system keeps it back."""
        return self._link(pid, "cwd")

    def settings(self, pid: int, names: Collection[str]) -> Mapping[str, str]:
        """Return what its environment says under these names."""
        return settings_of(self._read(pid, "environ"), names)

    def ancestors(self, pid: int) -> tuple[int, ...]:
        """Return the processes that it descends from, the nearest first."""
        found: list[int] = []
        while len(found) < _FURTHEST:
            pid = parent_of(self._read(pid, "status"))
            if not pid:
                break
            found.append(pid)
        return tuple(found)

    def _is_ours(self, pid: int) -> bool:
        """Return whether it runs as its reader does.

        Its folder tells at next to no cost, but for a program that keeps its memory
        to itself: that one's folder is root's.
        """
        try:
            owner = self._owner(f"{self._root}/{pid}")
        except OSError:
            return False
        if owner == self._user:
            return True
        return not owner and real_user(self._read(pid, "status")) == self._user

    def _known_as(self, pid: int, path: str) -> tuple[str, ...]:
        names = [flatpak_name(self._read(pid, "root/.flatpak-info"))]
        names += cgroup_names(self._read(pid, "cgroup"))
        if is_mounted_image(path):
            # Of what stands there, only this one name is looked at.
            names.append(appimage_name(self._read(pid, "environ")))
        return tuple(dict.fromkeys(filter(None, names)))

    def _link(self, pid: int | str, name: str) -> str:
        try:
            return os.readlink(f"{self._root}/{pid}/{name}")  # noqa: PTH115  # hot
        except OSError:
            return ""

    def _read(self, pid: int | str, name: str) -> bytes:
        """Return the beginning of a file; nothing where it is gone or not ours."""
        try:
            file = os.open(f"{self._root}/{pid}/{name}", os.O_RDONLY)
        except OSError:
            return b""
        try:
            return os.read(file, _MOST)
        except OSError:
            return b""
        finally:
            os.close(file)


def _owner(folder: str) -> int:
    return os.stat(folder).st_uid  # noqa: PTH116  # asked of every program that begins
