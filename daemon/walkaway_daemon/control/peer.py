"""Whose process is at the other end of a Unix socket."""

import os
import socket
import struct
import sys

_SOL_LOCAL = 0
_LOCAL_PEERCRED = 1
"""As macOS numbers them; Python has no names for the two (sys/un.h)."""
_UCRED = struct.Struct("3i")
"""Linux's struct ucred: process, user, group."""
_XUCRED = struct.Struct("2I")
"""The beginning of macOS's struct xucred: version, user."""


def peer_is_ours(connection: socket.socket) -> bool:
    """Return whether the other end runs as the same user; False where unknown."""
    try:
        return _peer_user(connection) == _own_user()
    except OSError:
        return False


def _own_user() -> int | None:
    if sys.platform == "win32":
        user = None
    else:
        user = os.getuid()
    return user


def _peer_user(connection: socket.socket) -> int:
    if sys.platform == "linux":
        raw = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _UCRED.size)
        user = int(_UCRED.unpack(raw)[1])
    else:
        raw = connection.getsockopt(_SOL_LOCAL, _LOCAL_PEERCRED, 128)
        user = int(_XUCRED.unpack_from(raw)[1])
    return user
