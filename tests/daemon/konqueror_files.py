"""Konqueror's history files, written as Konqueror writes them."""

import struct
import zlib
from collections.abc import Iterable
from datetime import datetime

NULL = struct.pack(">I", 0xFFFFFFFF)


def text(value: str) -> bytes:
    """Return a QString."""
    data = value.encode("utf-16-be", "surrogatepass")
    return struct.pack(">I", len(data)) + data


def octets(value: bytes) -> bytes:
    """Return a QByteArray, or the QUrl that is made of one."""
    return struct.pack(">I", len(value)) + value


def moment(at: datetime) -> bytes:
    """Return a QDateTime; one without a zone shows local time."""
    day = at.toordinal() + 1_721_425
    clock = at.hour * 3600 + at.minute * 60 + at.second
    head = struct.pack(">qI", day, clock * 1000 + at.microsecond // 1000)
    shift = at.utcoffset()
    if shift is None:
        return head + b"\0"
    seconds = int(shift.total_seconds())
    return head + (struct.pack(">bi", 2, seconds) if seconds else b"\1")


NO_MOMENT = struct.pack(">qIb", -(2**63), 0xFFFFFFFF, 0)


def entry(
    address: str, last: datetime | bytes, title: str = "A", times: int = 1
) -> bytes:
    """Return one page."""
    shown = last if isinstance(last, bytes) else moment(last)
    head = octets(address.encode()) + NULL + (text(title) if title else NULL)
    return head + struct.pack(">I", times) + shown + shown


def history(entries: Iterable[bytes], version: int = 4) -> bytes:
    """Return a whole file."""
    content = b"".join(entries)
    return struct.pack(">II", version, zlib.crc32(content)) + octets(content)
