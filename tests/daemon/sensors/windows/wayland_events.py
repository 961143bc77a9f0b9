"""What a Wayland compositor says, as bytes."""

import struct

from walkaway_daemon.sensors.windows.wayland_wire import request


def event(thing: int, opcode: int, arguments: bytes = b"") -> bytes:
    """Return one event of one thing."""
    return struct.pack("=IHH", thing, opcode, 8 + len(arguments)) + arguments


def text(value: str) -> bytes:
    """Return a text as an argument."""
    return request(0, 0, value)[8:]


def offer(name: int, interface: str, version: int) -> bytes:
    """Return the event by which something is offered."""
    head = struct.pack("=I", name)
    return event(2, 0, head + text(interface) + struct.pack("=I", version))
