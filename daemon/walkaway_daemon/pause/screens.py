"""The screens of an X server: where each lies beside the others.

By its XINERAMA extension, version 1.0, which servers of today answer from RandR. See
panoramiXproto.h, and the X protocol's appendix B.
"""

import os
import socket
import struct
from collections.abc import Mapping
from contextlib import closing, suppress

from walkaway_daemon.sensors.windows import x11_wire as wire
from walkaway_daemon.sensors.windows.desktops import screen_of
from walkaway_daemon.sensors.windows.talk import BrokenTalkError
from walkaway_daemon.sensors.windows.x11 import key_of
from walkaway_rules.pause.area import Area

_FAMILY: int = getattr(socket, "AF_UNIX", 0)
_PATIENCE = 0.5
"""Seconds that each answer may take."""
_QUERY_SCREENS = 5
_SCREEN = struct.Struct("<hhHH")
_MOST = 64
_ERROR = 0


def ask_screens(environment: Mapping[str, str] = os.environ) -> tuple[Area, ...]:
    """Return the screens of the server that DISPLAY names; none where nobody tells."""
    screen = screen_of(environment)
    if screen is None:
        return ()
    greeting = wire.greet(key_of(environment, screen.number))
    for path in screen.sockets:
        with suppress(OSError, BrokenTalkError), _connected(path) as server:
            server.sendall(greeting)
            return _screens(server)
    return ()


def _connected(path: str) -> closing[socket.socket]:
    server = socket.socket(_FAMILY)
    server.settimeout(_PATIENCE)
    try:
        server.connect(path)
    except OSError:
        server.close()
        raise
    return closing(server)


def _screens(server: socket.socket) -> tuple[Area, ...]:
    head = _received(server, wire.SETUP_HEAD)
    wire.roots_of(head + _received(server, wire.setup_size(head) - wire.SETUP_HEAD))
    present, major = _answer(server, wire.ask_extension("XINERAMA"))[8:10]
    if not present:
        return ()
    packet = _answer(server, struct.pack("<BBH", major, _QUERY_SCREENS, 1))
    count = min(_MOST, int.from_bytes(packet[8:12], "little"))
    told = packet[wire.HEAD : wire.HEAD + count * _SCREEN.size]
    return tuple(Area(*one) for one in _SCREEN.iter_unpack(told))


def _answer(server: socket.socket, request: bytes) -> bytes:
    """Return the reply to a request. Raise `BrokenTalkError` where it is refused."""
    server.sendall(request)
    head = _received(server, wire.HEAD)
    packet = head + _received(server, wire.packet_size(head) - wire.HEAD)
    if packet[0] == _ERROR:
        message = "the X server refuses to tell"
        raise BrokenTalkError(message)
    return packet


def _received(server: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        more = server.recv(size - len(data))
        if not more:
            raise ConnectionResetError
        data += more
    return data
