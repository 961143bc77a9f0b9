"""Choosing the way between clients and the guard that this platform offers."""

import socket
import sys
from pathlib import Path

from walkaway_daemon.control.doorway import Doorway


def choose_doorway(path: Path) -> Doorway:
    """Return the guard's side, for this path; it does not let anybody in yet."""
    if sys.platform == "win32":
        from walkaway_daemon.control.pipe_doorway import PipeDoorway
        from walkaway_daemon.control.win32_pipe_calls import open_calls
        from walkaway_daemon.control.win32_pipes import Win32Pipes

        doorway: Doorway = PipeDoorway(Win32Pipes(open_calls(), path))
    else:
        from walkaway_daemon.control.unix_doorway import UnixDoorway

        doorway = UnixDoorway(path)
    return doorway


def reach(path: Path, seconds: float) -> socket.socket:
    """Return a connection to the guard that waits as long as this for anything.

    Raise `OSError` where no guard of this person's is there.
    """
    if sys.platform == "win32":
        from walkaway_daemon.control.bridge import Bridge
        from walkaway_daemon.control.win32_pipe_calls import open_calls
        from walkaway_daemon.control.win32_pipes import Win32Pipes

        connection = Bridge(Win32Pipes(open_calls(), path).dial()).begin()
        connection.settimeout(seconds)
    else:
        from walkaway_daemon.control.unix_doorway import reach_unix

        connection = reach_unix(path, seconds)
    return connection
