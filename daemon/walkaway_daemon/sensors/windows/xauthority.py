"""Xauthority: the file of keys that an X server asks its guests for.

Each entry is a family and four counted strings (address, display number, name of
the method, key), all big-endian; see Xau's README.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

_LOCAL = 256
_WILD = 65535
_METHOD = b"MIT-MAGIC-COOKIE-1"


@dataclass(frozen=True, slots=True)
class Key:
    """What is shown at an X server's door."""

    method: bytes
    secret: bytes = field(repr=False)


NO_KEY = Key(b"", b"")


def find_key(content: bytes, number: str, host: str) -> Key:
    """Given an Xauthority file, return the key for a display of this machine.

    An entry for this very host comes before one that names another. Return
    `NO_KEY` where none fits; a file that breaks off is read up to there.
    """
    fitting = [
        (address != host.encode(), key)
        for family, address, display, key in _entries(content)
        if family in {_LOCAL, _WILD} and display in {number.encode(), b""}
        if key.method == _METHOD
    ]
    return min(fitting, key=lambda each: each[0], default=(True, NO_KEY))[1]


def _entries(content: bytes) -> Iterator[tuple[int, bytes, bytes, Key]]:
    place = 0
    while place + 2 <= len(content):
        family = int.from_bytes(content[place : place + 2], "big")
        place += 2
        fields: list[bytes] = []
        for _ in range(4):
            size = int.from_bytes(content[place : place + 2], "big")
            fields.append(content[place + 2 : place + 2 + size])
            place += 2 + size
        if place > len(content):
            return
        yield family, fields[0], fields[1], Key(fields[2], fields[3])
