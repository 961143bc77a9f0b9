"""Konqueror's history: a file of its own, one entry for each page.

Numbers come with their most significant byte first. A version, the checksum of what
follows and its length stand before the entries; each has the address, what was typed
to come there, the title, how often it was visited, and the first and the last time.
See KDE's konq_historyloader.cpp and konq_historyentry.cpp, and "Serializing Qt Data
Types" in Qt's documentation. Only version 4, of KDE's fifth and sixth generation, is
read; what came before it wrote addresses in a way that even Konqueror forgot.
"""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from walkaway_daemon.sensors.history.sqlite.record import MalformedError

VERSION = 4
_NULL = 0xFFFF_FFFF
"""The length of a text, or a time of day, that is none."""
_DAY_OF_1970 = 2_440_588
"""The Julian day with which 1970 began."""
_FAR = 1 << 24
"""A Julian day beyond it is none; the year would be 41000."""
_DAY_MILLISECONDS = 86_400_000


@dataclass(frozen=True, slots=True)
class WallTime:
    """A time as clocks on the wall showed it."""

    shown: int
    """Microseconds since 1970-01-01 by that clock."""
    offset: int | None
    """The clock's seconds ahead of UTC; None for those of this place."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One page."""

    address: str = field(repr=False)
    title: str = field(repr=False)
    count: int
    """How often it was visited."""
    last: WallTime | None
    """When that was last; None where it does not tell."""


def version_of(data: bytes) -> int:
    """Return the version of a history file. Raise `MalformedError` where it is cut."""
    return _Reader(data).number()


def entries(data: bytes) -> Iterator[Entry]:
    """Yield the entries of a history file of version 4.

    Raise `MalformedError` where it is cut or damaged.
    """
    file = _Reader(data)
    file.number()
    checksum, content = file.number(), file.text()
    if zlib.crc32(content) != checksum:
        raise MalformedError
    reader = _Reader(content)
    while not reader.is_over:
        yield _entry(reader)


def _entry(reader: "_Reader") -> Entry:
    address = reader.text().decode("utf-8", "replace")
    reader.text()  # what was typed
    title = reader.text().decode("utf-16-be", "replace")
    count = reader.number()
    reader.time()  # the first visit
    return Entry(address, title, count, reader.time())


class _Reader:
    """Values one after the other, as Qt writes them."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def is_over(self) -> bool:
        return self._at == len(self._data)

    def number(self, size: int = 4, *, signed: bool = False) -> int:
        return int.from_bytes(self._take(size), signed=signed)

    def text(self) -> bytes:
        size = self.number()
        return b"" if size == _NULL else self._take(size)

    def time(self) -> WallTime | None:
        day, millisecond = self.number(8, signed=True), self.number()
        offset = self._offset(self.number(1))
        if not 0 < day < _FAR or millisecond >= _DAY_MILLISECONDS:
            return None
        days = day - _DAY_OF_1970
        return WallTime((days * _DAY_MILLISECONDS + millisecond) * 1000, offset)

    def _offset(self, kind: int) -> int | None:
        match kind:
            case 0:
                return None
            case 1:
                return 0
            case 2:
                return self.number(signed=True)
            case _:
                # By the name of a zone, which Konqueror never writes.
                raise MalformedError

    def _take(self, size: int) -> bytes:
        end = self._at + size
        if end > len(self._data):
            raise MalformedError
        taken = self._data[self._at : end]
        self._at = end
        return taken
