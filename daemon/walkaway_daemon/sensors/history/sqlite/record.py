"""Records: how SQLite writes the values of one row.

The format is described at https://sqlite.org/fileformat2.html#record_format.
"""

import struct
from collections.abc import Sequence
from itertools import accumulate
from types import EllipsisType

Value = int | float | str | bytes | None

LONGEST = 8 << 20
"""Bytes of a row that are read; an address may hold a whole picture."""

_SIZES = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0, 10: 0, 11: 0}
_REAL = 7
_FIRST_TEXT = 12
_MORE = 0x80
"""The bit of a number's byte that says that another follows."""


class MalformedError(Exception):
    """Bytes that no intact database holds; what they are is not told."""


def varint(data: bytes, at: int) -> tuple[int, int]:
    """Return the number that begins at `at`, and where it ends. It is not signed."""
    value = 0
    try:
        # Nearly all are as short as this.
        if data[at] < _MORE:
            return data[at], at + 1
        for place in range(at, at + 8):
            byte = data[place]
            value = value << 7 | byte & 0x7F
            if byte < _MORE:
                return value, place + 1
        return value << 8 | data[at + 8], at + 9
    except IndexError:
        raise MalformedError from None


def signed(number: int) -> int:
    """Return a 64-bit number as SQLite means rowids: two's complement."""
    return number - (1 << 64) if number >= 1 << 63 else number


def decode(
    record: bytes, wanted: Sequence[int], encoding: str = "utf-8"
) -> list[Value | EllipsisType]:
    """Return the values of the columns `wanted`, by their positions from 0.

    A column that the row is too old to have is `...`, so that its default can be
    told from NULL. Of a record that was cut at `LONGEST` texts are what is left of
    them, and other values beyond are None.
    """
    kinds, start = _kinds(record)
    ends = list(accumulate(map(_size, kinds), initial=start))
    cut = len(record) >= LONGEST
    return [
        _value(record[ends[place] : ends[place + 1]], kinds[place], encoding, cut=cut)
        if place < len(kinds)
        else ...
        for place in wanted
    ]


def _kinds(record: bytes) -> tuple[Sequence[int], int]:
    """Return what kind of value each column has, and where the first one begins."""
    end, at = varint(record, 0)
    kinds = record[at:end]
    if len(kinds) != end - at:
        raise MalformedError
    if kinds.isascii():
        # All of them take one byte, as nearly always.
        return kinds, end
    longer: list[int] = []
    while at < end:
        kind, at = varint(record, at)
        longer.append(kind)
    if at != end:
        raise MalformedError
    return longer, end


def _size(kind: int) -> int:
    return _SIZES[kind] if kind < _FIRST_TEXT else (kind - _FIRST_TEXT) // 2


def _value(data: bytes, kind: int, encoding: str, *, cut: bool) -> Value:
    if len(data) != _size(kind):
        if not cut:
            raise MalformedError
        if kind < _FIRST_TEXT:
            return None
    if kind >= _FIRST_TEXT:
        return data.decode(encoding, "replace") if kind % 2 else data
    if kind == _REAL:
        return float(struct.unpack(">d", data)[0])
    if data:
        return int.from_bytes(data, "big", signed=True)
    return {8: 0, 9: 1}.get(kind)
