"""Whose program is at the other end of a connection over loopback.

Another account of this computer can reach our port, and could read an address from
the words of a running program. Linux lists each connection with its owner, see
proc_pid_net(5); other systems do not tell, and there the token has to do.
"""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

_TABLE = Path("/proc/self/net/tcp")
_LOCAL, _REMOTE, _OWNER = 1, 2, 7


def is_mine(port: int, server: int, table: Path = _TABLE) -> bool:
    """Return whether the program at `port` belongs to this account.

    True where the system does not tell. `server` is the port that it reached.
    """
    try:
        lines = table.read_text("ascii").splitlines()
    except OSError:
        return True
    owner = owner_of(port, server, lines)
    return owner is None or owner == _account()


def owner_of(port: int, server: int, lines: Iterable[str]) -> int | None:
    """Given the table's lines, return the owner's number; None where it has none."""
    begin, end = f":{port:04X}", f":{server:04X}"
    for line in lines:
        parts = line.split()
        if parts[_LOCAL].endswith(begin) and parts[_REMOTE].endswith(end):
            return int(parts[_OWNER])
    return None


def _account() -> int:
    """Return this account's number; Windows has none, and no such table either."""
    if sys.platform == "win32":
        account = -1
    else:
        account = os.getuid()
    return account
