"""Wayland's wire format: messages of an object, an opcode and arguments.

Numbers are in the machine's own byte order; see the Wayland book, "Wire protocol".
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from walkaway_daemon.sensors.windows.talk import BrokenTalkError

DISPLAY, REGISTRY, ROUND = 1, 2, 3
"""What every talk begins with: the compositor, its list of what it offers, and what
is done once that was told."""
FIRST_OWN = 4
"""The first number for a thing that a talk makes of what is offered."""
_SYNC, _GET_REGISTRY, _BIND = 0, 1, 0
_HEAD = 8


@dataclass(frozen=True, slots=True)
class Message:
    """One event of one object."""

    thing: int
    opcode: int
    arguments: bytes = field(repr=False)

    @property
    def about(self) -> tuple[int, int]:
        """Of what it is, and which of its events."""
        return self.thing, self.opcode


FAILED, OFFERED, WITHDRAWN, TOLD_ALL = (
    (DISPLAY, 0),
    (REGISTRY, 0),
    (REGISTRY, 1),
    (ROUND, 0),
)


@dataclass(frozen=True, slots=True)
class Offer:
    """What a compositor has for whoever asks."""

    name: int
    """By which it is asked for."""
    interface: str
    version: int
    """The newest."""


def messages(data: bytearray) -> Iterator[Message]:
    """Take whole messages from the front of `data` and yield them.

    Raise `BrokenTalkError` where one says that it is shorter than its own head.
    """
    while len(data) >= _HEAD:
        thing, opcode, size = struct.unpack_from("=IHH", data)
        if size < _HEAD:
            message = "a message is shorter than its head"
            raise BrokenTalkError(message)
        if len(data) < size:
            return
        arguments = bytes(data[_HEAD:size])
        del data[:size]
        yield Message(thing, opcode, arguments)


def request(thing: int, opcode: int, *arguments: int | str) -> bytes:
    """Return a request; numbers are unsigned."""
    body = b"".join(map(_argument, arguments))
    return struct.pack("=IHH", thing, opcode, _HEAD + len(body)) + body


def ask_offers() -> bytes:
    """Return the request for what the compositor offers, and to be told the end."""
    ask = request(DISPLAY, _GET_REGISTRY, REGISTRY)
    return ask + request(DISPLAY, _SYNC, ROUND)


def offer_in(message: Message) -> Offer:
    """Return what is offered. Raise `BrokenTalkError` where it breaks off."""
    told = message.arguments
    size = number_at(told, 4)
    version = number_at(told, 8 + size + -size % 4)
    return Offer(number_at(told), text_at(told, 4), version)


def bind(offer: Offer, version: int, thing: int) -> bytes:
    """Return the request for what is offered, as a thing of this number."""
    return request(REGISTRY, _BIND, offer.name, offer.interface, version, thing)


def number_at(arguments: bytes, place: int = 0) -> int:
    """Return the number at this place. Raise `BrokenTalkError` where none is."""
    if len(arguments) < place + 4:
        message = "an argument is missing"
        raise BrokenTalkError(message)
    return int(struct.unpack_from("=I", arguments, place)[0])


def text_at(arguments: bytes, place: int = 0) -> str:
    """Return the text at this place, without the zero at its end."""
    size = number_at(arguments, place)
    text = arguments[place + 4 : place + 4 + size]
    return text.rstrip(b"\0").decode("utf-8", "replace")


def numbers_at(arguments: bytes, place: int = 0) -> tuple[int, ...]:
    """Return the array of numbers at this place, as far as it reaches."""
    size = number_at(arguments, place)
    array = arguments[place + 4 : place + 4 + size]
    count = len(array) // 4
    return struct.unpack(f"={count}I", array[: count * 4])


def _argument(value: int | str) -> bytes:
    if isinstance(value, int):
        return struct.pack("=I", value)
    text = value.encode() + b"\0"
    return struct.pack("=I", len(text)) + text + bytes(-len(text) % 4)
