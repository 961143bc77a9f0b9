"""The page's process: says where it is, serves, and ends when nobody needs it.

It ends after a while without a look, when it was hidden, with the guard that it was
opened beside, and once a browser has come for a newer one.
"""

from contextlib import suppress
from select import select
from time import monotonic
from typing import TextIO

from walkaway_daemon.command_line.traces import end_holder
from walkaway_daemon.computer.clock import SystemClock
from walkaway_daemon.computer.lock import take_lock
from walkaway_daemon.computer.paths import Paths, find_paths
from walkaway_daemon.control.client import Client, GuardAwayError
from walkaway_daemon.page.page_desk import PageDesk
from walkaway_daemon.page.page_server import PageServer

SHOWN = "shown"
"""Said once a browser has come for the page."""
IDLE = 15 * 60.0
"""Seconds without a look after which nobody needs the page any more."""

_PULSE = 1.0


def main(told: TextIO) -> int:
    """Serve one page; say on `told` where it is, and when it was fetched."""
    paths = find_paths()
    desk = PageDesk(paths, SystemClock())

    def shown() -> None:
        succeed(paths)
        _say_last(told, SHOWN)

    with PageServer(desk, shown) as server:
        _say(told, server.address)
        guard = GuardEnd(paths)
        serve(server, guard)
        guard.close()
    return 0


def succeed(paths: Paths) -> None:
    """Be the one page there is: an older one ends. Without a lock there may be two."""
    with suppress(OSError):
        end_holder(paths.page_lock)
        # It is held until this process ends.
        take_lock(paths.page_lock)


class GuardEnd:
    """Notices the end of the guard that runs now, if one does."""

    def __init__(self, paths: Paths) -> None:
        self._client = Client(paths.socket)
        self._there = True
        try:
            self._client.connect()
            self._client.subscribe(lambda _: None)
        except GuardAwayError:
            self._there = False

    def fileno(self) -> int | None:
        """Return the descriptor to watch; None where no guard ran."""
        return self._client.fileno() if self._there else None

    def came(self) -> bool:
        """Return whether what arrived was its end."""
        try:
            self._client.pump()
        except GuardAwayError:
            self._there = False
            return True
        return False

    def close(self) -> None:
        """Let go of the guard."""
        self._client.close()


def serve(server: PageServer, guard: GuardEnd, idle: float = IDLE) -> None:
    """Answer requests until the page is over, or nobody looked for `idle` seconds."""
    while not server.over and monotonic() - server.looked < idle:
        watched = [server.fileno()]
        end = guard.fileno()
        ready, _, _ = select(
            [*watched, *([] if end is None else [end])], [], [], _PULSE
        )
        if end in ready and guard.came():
            return
        if server.fileno() in ready:
            server.handle_request()


def _say_last(told: TextIO, text: str) -> None:
    """Say it and fall silent, so that nobody waits for more."""
    _say(told, text)
    with suppress(OSError):
        told.close()


def _say(told: TextIO, text: str) -> None:
    """Say it, if anybody still listens."""
    with suppress(OSError, ValueError):
        told.write(f"{text}\n")
        told.flush()
