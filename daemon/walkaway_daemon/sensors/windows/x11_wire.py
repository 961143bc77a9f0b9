"""The X11 protocol, as far as it is needed here.

Everything is little-endian, which we announce and the server follows. Numbers and
layouts are those of the X Window System Protocol, version 11, appendix B.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from walkaway_daemon.sensors.windows.talk import BrokenTalkError
from walkaway_daemon.sensors.windows.xauthority import Key

HEAD = 32
"""Bytes of every event, error and of a reply's beginning."""
SETUP_HEAD = 8
WM_NAME = 39
WM_CLASS = 67
UNMAP_NOTIFY, MAP_NOTIFY = 18, 19
PROPERTY_NOTIFY = 28
_SCREEN, _DEPTH, _VISUAL = 40, 8, 24
"""Bytes of what a greeting says of a screen, and of a depth and a visual on it."""
_MOST = 1 << 20
_REPLY, _GENERIC = 1, 35
_CHANGES = 1 << 17 | 1 << 22
"""Of whether a window is there, and of its properties."""
_LONGEST_VALUE = 1024
"""In units of four bytes: a title beyond that is read up to there."""


@dataclass(frozen=True, slots=True)
class Property:
    """The value of a property; empty where there is none."""

    value: bytes = field(repr=False)

    @property
    def number(self) -> int:
        """The first 32-bit number, 0 without one."""
        return int.from_bytes(self.value[:4], "little")

    @property
    def numbers(self) -> tuple[int, ...]:
        """All 32-bit numbers; what is left over of one does not count."""
        return struct.unpack_from(f"<{len(self.value) // 4}I", self.value)

    @property
    def text(self) -> str:
        """The value as UTF-8, or as Latin-1 where it is none."""
        try:
            return self.value.decode()
        except UnicodeDecodeError:
            return self.value.decode("latin-1")

    @property
    def app(self) -> str:
        """The class out of WM_CLASS, which is an instance's name and a class."""
        pieces = self.text.split("\0")
        return pieces[1] if len(pieces) > 1 else pieces[0]


ABSENT = Property(b"")


def greet(key: Key) -> bytes:
    """Return how a connection begins."""
    sizes = len(key.method), len(key.secret)
    head = struct.pack("<BxHHHHxx", ord("l"), 11, 0, *sizes)
    return head + _padded(key.method) + _padded(key.secret)


def setup_size(head: bytes) -> int:
    """Given the first eight bytes of the answer, return how long all of it is."""
    return SETUP_HEAD + int.from_bytes(head[6:8], "little") * 4


def roots_of(setup: bytes) -> tuple[int, ...]:
    """Given the whole answer, return the root window of each screen, one at least.

    Raise `BrokenTalkError` where the server turns us away.
    """
    if setup[0] != 1:
        message = "the X server turns us away"
        raise BrokenTalkError(message)
    try:
        return tuple(_roots(setup))
    except (struct.error, IndexError) as error:
        message = "the X server's greeting breaks off"
        raise BrokenTalkError(message) from error


def numbers_of(setup: bytes) -> int:
    """Return from where on this connection may number things of its own.

    Raise `BrokenTalkError` where the server turns us away.
    """
    roots_of(setup)
    return int.from_bytes(setup[12:16], "little")


def packet_size(head: bytes) -> int:
    """Given 32 bytes, return how long the packet that they begin is."""
    if head[0] != _REPLY and head[0] & 127 != _GENERIC:
        return HEAD
    size = HEAD + int.from_bytes(head[4:8], "little") * 4
    if size > _MOST:
        message = "a reply is too long to be true"
        raise BrokenTalkError(message)
    return size


def is_reply(packet: bytes) -> bool:
    """Return whether this answers a request, with a value or with an error."""
    return packet[0] == _REPLY or is_error(packet)


def is_error(packet: bytes) -> bool:
    """Return whether this says that a request was in vain."""
    return packet[0] == 0


def sequence_of(packet: bytes) -> int:
    """Return the number of the request that this packet follows."""
    return int.from_bytes(packet[2:4], "little")


def atom_in(packet: bytes) -> int:
    """Given the reply to `ask_atom`, return the atom; 0 for an error."""
    return int.from_bytes(packet[8:12], "little") if packet[0] == _REPLY else 0


def property_in(packet: bytes) -> Property:
    """Given the reply to `ask_property`, return the value; absent for an error.

    A window that was closed meanwhile is answered with an error.
    """
    if packet[0] != _REPLY:
        return ABSENT
    count = int.from_bytes(packet[16:20], "little")
    return Property(packet[HEAD : HEAD + count * (packet[1] // 8)])


def changed_property(event: bytes) -> tuple[int, int]:
    """Given a PropertyNotify event, return the window and the property's atom."""
    window, atom = struct.unpack_from("<II", event, 4)
    return int(window), int(atom)


def gone_window(event: bytes) -> int:
    """Given an UnmapNotify event, return the window that is not there any more."""
    return int.from_bytes(event[8:12], "little")


def ask_atom(name: str) -> bytes:
    """Return the request for the number that stands for a name."""
    plain = name.encode()
    head = struct.pack("<BBHHxx", 16, 0, 2 + (len(plain) + 3) // 4, len(plain))
    return head + _padded(plain)


def ask_extension(name: str) -> bytes:
    """Return the question whether the server has an extension."""
    plain = name.encode()
    head = struct.pack("<BxHHxx", 98, 2 + (len(plain) + 3) // 4, len(plain))
    return head + _padded(plain)


def ask_property(window: int, atom: int) -> bytes:
    """Return the request for a property of any type."""
    return struct.pack("<BBHIIIII", 20, 0, 6, window, atom, 0, 0, _LONGEST_VALUE)


def follow(window: int) -> bytes:
    """Return the request to be told when the window goes or a property changes."""
    return struct.pack("<BBHIII", 2, 0, 4, window, 0x800, _CHANGES)


def unfollow(window: int) -> bytes:
    """Return the request to be told no more."""
    return struct.pack("<BBHIII", 2, 0, 4, window, 0x800, 0)


def _roots(setup: bytes) -> Iterator[int]:
    (vendor,) = struct.unpack_from("<H", setup, 24)
    place = 40 + vendor + -vendor % 4 + 8 * setup[29]
    for _ in range(max(1, setup[28])):
        yield int(struct.unpack_from("<I", setup, place)[0])
        depths = setup[place + _SCREEN - 1]
        place += _SCREEN
        for _ in range(depths):
            (visuals,) = struct.unpack_from("<H", setup, place + 2)
            place += _DEPTH + _VISUAL * visuals


def _padded(text: bytes) -> bytes:
    return text + bytes(-len(text) % 4)
