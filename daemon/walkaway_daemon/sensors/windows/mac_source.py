"""macOS: a process of its own sees the window in front and tells it on a socket.

AppKit tells only the main thread of a program that runs its loop; the guard's main
thread runs another, and need not carry AppKit in memory.
"""

import socket
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib.util import find_spec

from walkaway_daemon.sensors.windows.mac_talk import MacTalk
from walkaway_daemon.sensors.windows.source import Outlook
from walkaway_daemon.sensors.windows.stream import Stream
from walkaway_rules.observation import WindowShown

CHILD = (sys.executable, "-P", "-m", "walkaway_daemon.sensors.windows.mac_child")
"""The command of that process."""
_SECONDS = 2.0


class MacSource:
    """That process, and what it tells."""

    def __init__(
        self,
        stream: Stream,
        child: subprocess.Popen[bytes],
        patience: float = _SECONDS,
    ) -> None:
        """Given also the seconds that the process may take to end by itself."""
        self._stream = stream
        self._patience = patience
        self._child = child

    def fileno(self) -> int | None:
        """Return the socket."""
        return self._stream.fileno()

    def read(self) -> Sequence[WindowShown]:
        """Return what came to the front. Raise `ConnectionError` at the end."""
        return self._stream.read()

    def due_in(self) -> float | None:
        """Return None: whatever happens is told."""
        return self._stream.due_in()

    def outlook(self) -> Outlook:
        """Return how well it sees."""
        return self._stream.outlook()

    def close(self) -> None:
        """Hang up, upon which the process ends."""
        self._stream.close()
        with suppress(subprocess.TimeoutExpired):
            self._child.wait(self._patience)
            return
        self._child.kill()
        self._child.wait()


def has_bridge() -> bool:
    """Return whether the package is there through which Python speaks to AppKit."""
    return find_spec("ApplicationServices") is not None


def open_mac(command: Sequence[str] = CHILD, patience: float = _SECONDS) -> MacSource:
    """Start the process. Raise `OSError` where that fails."""
    ours, theirs = socket.socketpair()
    with theirs:
        try:
            child = subprocess.Popen(
                command,
                stdin=theirs.fileno(),
                stdout=theirs.fileno(),
                stderr=subprocess.DEVNULL,
            )
        except OSError:
            ours.close()
            raise
    ours.settimeout(0)
    return MacSource(Stream(ours, MacTalk()), child, patience)
