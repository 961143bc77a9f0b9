"""Whose program is at the other end of a connection over loopback.

Another account of this computer can reach our port, and could read an address from
the words of a running program. Linux lists each connection with its owner, see
proc_pid_net(5); other systems do not tell, and there the token has to do.
"""

import os
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

_TABLES = (
    (Path("/proc/self/net/tcp"), Path("/proc/self/net/tcp6"))
    if sys.platform == "linux"
    else ()
)
"""A program may reach 127.0.0.1 as ::ffff:127.0.0.1, and is in the second one then."""
_LOCAL, _REMOTE, _OWNER = 1, 2, 7
_NOBODY = 0
"""The port at the other end of a socket that listens."""
_LOOKS = 3
"""While connections come and go a line may be passed over; it is looked for again."""


def is_mine(port: int, server: int, tables: Sequence[Path] = _TABLES) -> bool:
    """Return whether the program at `port` belongs to this account.

    True where the system does not tell: it does where it lists who listens at
    `server`, the port that the program reached.
    """
    for _ in range(_LOOKS):
        lines = _lines(tables)
        owner = owner_of(port, server, lines)
        if owner is not None:
            return owner == _account()
        if owner_of(server, _NOBODY, lines) is None:
            return True
    return False


def owner_of(port: int, server: int, lines: Iterable[str]) -> int | None:
    """Given the table's lines, return the owner's number; None where it has none."""
    begin, end = f":{port:04X}", f":{server:04X}"
    for line in lines:
        parts = line.split()
        if parts[_LOCAL].endswith(begin) and parts[_REMOTE].endswith(end):
            return int(parts[_OWNER])
    return None


def _lines(tables: Iterable[Path]) -> list[str]:
    lines: list[str] = []
    for table in tables:
        with suppress(OSError):
            lines += table.read_text("ascii").splitlines()
    return lines


def _account() -> int:
    """Return this account's number; Windows has none, and no such table either."""
    if sys.platform == "win32":
        account = -1
    else:
        account = os.getuid()
    return account
