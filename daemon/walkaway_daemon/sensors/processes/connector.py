"""The process connector: Linux tells of each program the moment it begins.

An ordinary user may ask since Linux 6.6. Where asking is not allowed, and where it
is allowed but silently without effect (inside a namespace of users or processes),
the gate serves alone; so nothing is believed before a program of our own was told.
"""

import errno
import os
import socket
import sys
from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path
from time import monotonic

from walkaway_daemon.loop.relay import Relay
from walkaway_daemon.sensors.processes.connector_wire import GROUP, programs_in, wish
from walkaway_daemon.sensors.processes.proc_table import FIRST_PIDS
from walkaway_daemon.sensors.processes.starts import (
    PULSE,
    GatedStarts,
    end_of_pulse,
    in_step,
)

FIRST_REST = 0.25
"""Seconds after some were told in which more of them do not wake us."""
LAST_REST = PULSE
"""Seconds of rest while there is no end of them: whoever builds software begins
hundreds of programs a second, and most are over before they could be looked at. Such a
rest ends with a pulse, when those that began lately are looked at once more."""
SWEEP = 30.0
"""Seconds between two looks through the gate: a program may also begin by a fork."""
_KIND = 11
"""NETLINK_CONNECTOR."""
_PIECE = 4096
_MOST = 4096
"""Messages that are read at once."""
_SHELL = "/bin/sh"
_FIRST = {"user": "user:[4026531837]", "pid": FIRST_PIDS}
"""The namespaces that the machine begins with."""

if sys.platform == "linux":

    class ConnectedStarts:
        """By the connector; as through the gate where it says nothing."""

        def __init__(
            self,
            connect: Callable[[], socket.socket] | None = None,
            gate: GatedStarts | None = None,
            clock: Callable[[], float] = monotonic,
            spawn: Callable[[], int] | None = None,
        ) -> None:
            """Given how to connect, and how to run a program of our own to its end."""
            self._spawn = spawn or _run_shell
            self._connect = connect or connected
            self._gate = gate or GatedStarts()
            self._clock = clock
            self._socket: socket.socket | None = None
            self._relay = Relay()
            self._rests_until: float | None = None
            self._rest = FIRST_REST
            self._sweep_at = 0.0
            # Due right after news: the less lies between, the less is told twice.
            self._sweeps = False

        @property
        def is_prompt(self) -> bool:
            """Whether the kernel tells us."""
            return self._socket is not None

        def open(self) -> None:
            """Ask to be told, and hold the answer against a program of our own."""
            self._gate.open()
            if not is_whole_machine():
                return
            try:
                self._socket = one = self._connect()
            except OSError:
                return
            if self._hears_itself(one):
                self._relay.watch(one.fileno())
            else:
                self._lose(one)

        def fileno(self) -> int | None:
            """Return the descriptor that is readable when a program began."""
            return self._relay.fileno()

        def begun(self) -> Collection[int] | None:
            """Return which began; None where all have to be listed."""
            one = self._socket
            if one is None:
                return self._gate.begun()
            now = self._clock()
            if self._sweeps:
                return self._swept(now)
            if self._rests_until is not None and now < self._rests_until:
                return ()
            told = self._take(one)
            self._tire(one, now, busy=told is None or bool(told))
            self._sweeps = told is not None and now >= self._sweep_at
            return self._swept(now) if self._sweeps and not told else told

        def due_in(self) -> float:
            """Return when a rest is over, or the gate is to be looked through."""
            if self._socket is None:
                return self._gate.due_in()
            if self._sweeps:
                return 0.0
            due = self._sweep_at if self._rests_until is None else self._rests_until
            return max(0.0, due - self._clock())

        def close(self) -> None:
            """Listen no longer."""
            if self._socket is not None:
                self._lose(self._socket)
            self._relay.close()
            self._gate.close()

        def _swept(self, now: float) -> Collection[int] | None:
            """Look through the gate, also where there is no end of news.

            Nothing else tells which processes are gone.
            """
            self._sweeps, self._sweep_at = False, now + SWEEP
            return self._gate.begun()

        def _hears_itself(self, one: socket.socket) -> bool:
            try:
                return self._spawn() in _drained(one)
            except OSError:
                return False

        def _take(self, one: socket.socket) -> Collection[int] | None:
            """Return what was told; None where more was than the socket could hold."""
            try:
                return _drained(one)
            except OSError as error:
                if error.errno != errno.ENOBUFS:
                    self._lose(one)
                return None

        def _tire(self, one: socket.socket, now: float, *, busy: bool) -> None:
            """Rest after news, the longer the more of it comes; else listen again."""
            if self._socket is None:
                return
            if busy:
                self._relay.watch(None)
                self._rests_until = self._end_of_rest(now)
                self._rest = min(2 * self._rest, LAST_REST)
            elif self._rests_until is not None:
                self._relay.watch(one.fileno())
                self._rests_until, self._rest = None, FIRST_REST

        def _end_of_rest(self, now: float) -> float:
            if self._rest >= LAST_REST:
                return end_of_pulse(now)
            return in_step(now, self._rest)

        def _lose(self, one: socket.socket) -> None:
            self._relay.watch(None)
            one.close()
            self._socket = None
            self._rests_until = None
            self._sweeps = False

    def connected() -> socket.socket:
        """Return a socket that the kernel was asked to tell. Raise `OSError`."""
        one = socket.socket(
            socket.AF_NETLINK, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK, _KIND
        )
        try:
            one.bind((0, GROUP))
            port, _ = one.getsockname()
            one.send(wish(port))
        except OSError:
            one.close()
            raise
        return one

    def _run_shell() -> int:
        """Run a program that does nothing, and return its process, which is over.

        It is told before it is over, so that the word lies in the socket by then.
        """
        pid = os.posix_spawn(_SHELL, [_SHELL, "-c", ":"], {})
        os.waitpid(pid, 0)
        return pid


def is_whole_machine(folder: str = "/proc/self/ns") -> bool:
    """Return whether we see all users and processes, as the connector's guests must.

    From inside a namespace of either it is never asked, but overhears what others
    are told, for as long as there are others; see namespaces(7), proc_ns.h.
    """
    try:
        return all(
            Path(folder, kind).readlink() == Path(first)
            for kind, first in _FIRST.items()
        )
    except OSError:
        return False


def _drained(one: socket.socket) -> frozenset[int]:
    """Return the processes that were told. Raise `OSError` where some were lost."""
    told: set[int] = set()
    with suppress(BlockingIOError):
        for _ in range(_MOST):
            told.update(programs_in(one.recv(_PIECE)))
    return frozenset(told)
