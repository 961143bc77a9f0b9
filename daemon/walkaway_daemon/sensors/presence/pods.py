"""PipeWire's values on the wire: a size, a kind, and the bytes up to a full eight.

See "SPA POD" and "PipeWire protocol, native" in PipeWire's documentation. Only numbers,
texts and structures of them are needed here; all else is passed over.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from walkaway_daemon.sensors.windows.talk import BrokenTalkError

Value = int | str | None | tuple["Value", ...]
"""None stands for a kind that is not needed."""
_INT, _TEXT, _STRUCTURE = 4, 8, 14
_VALUE = struct.Struct("<II")
_HEAD = struct.Struct("<IIII")
_FULL = 8
_DEEPEST = 8
_SIZE = 0xFFFFFF


@dataclass(frozen=True, slots=True)
class Event:
    """One message to one object."""

    thing: int
    opcode: int
    arguments: tuple[Value, ...] = field(repr=False)


def packed(value: int | str | tuple[int | str | tuple[int | str, ...], ...]) -> bytes:
    """Return the value as it is sent."""
    match value:
        case int():
            kind, body = _INT, struct.pack("<i", value)
        case str():
            kind, body = _TEXT, value.encode() + b"\0"
        case _:
            kind, body = _STRUCTURE, b"".join(map(packed, value))
    return _VALUE.pack(len(body), kind) + body + bytes(-len(body) % _FULL)


def message(
    thing: int, opcode: int, *arguments: int | str | tuple[int | str, ...]
) -> bytes:
    """Return a message to an object. Its number in the row does not matter."""
    body = packed(arguments)
    return _HEAD.pack(thing, opcode << 24 | len(body), 0, 0) + body


def events(data: bytearray) -> Iterator[Event]:
    """Take whole messages from the front of `data` and yield them.

    Raise `BrokenTalkError` where one is no structure.
    """
    while len(data) >= _HEAD.size:
        thing, what, _, _ = _HEAD.unpack_from(data)
        end = _HEAD.size + (what & _SIZE)
        if len(data) < end:
            return
        body = bytes(data[_HEAD.size : end])
        del data[:end]
        yield Event(thing, what >> 24, _arguments(body))


def _arguments(body: bytes) -> tuple[Value, ...]:
    # What may follow the first value is about the connection itself.
    first = next(_values(body, 0), None)
    if not isinstance(first, tuple):
        text = "a message without arguments"
        raise BrokenTalkError(text)
    return first


def _values(body: bytes, depth: int) -> Iterator[Value]:
    place = 0
    while place + _VALUE.size <= len(body):
        size, kind = _VALUE.unpack_from(body, place)
        place += _VALUE.size
        if place + size > len(body) or depth > _DEEPEST:
            text = "a value is longer than its message, or too deep"
            raise BrokenTalkError(text)
        yield _value(kind, body[place : place + size], depth)
        place += size + -size % _FULL


def _value(kind: int, body: bytes, depth: int) -> Value:
    match kind:
        case 3 | 4 if len(body) >= 4:  # noqa: PLR2004  # a number's size
            return int.from_bytes(body[:4], "little", signed=kind == _INT)
        case 8:
            return body.rstrip(b"\0").decode("utf-8", "replace")
        case 14:
            return tuple(_values(body, depth + 1))
        case _:
            return None
