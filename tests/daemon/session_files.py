"""Session files for tests, as Chromium writes them."""

import struct

from daemon.histories import LINK

_1601 = 11_644_473_600_000_000
_NAVIGATION = 6
_PADDING = b"\0" * 3


def navigation(
    address: str,
    at: int,
    transition: int = LINK,
    *,
    title: str = "",
    asked_for: str = "",
) -> bytes:
    """Return the command that a tab has this page; `at` is as a visit's time."""
    values = [
        struct.pack("<ii", 7, 0),
        _text(address.encode()),
        _text(title.encode("utf-16-le"), len(title)),
        _text(b"state" * 3),
        struct.pack("<ii", _signed(transition), 0),
        _text(b"http://referrer.org/"),
        struct.pack("<i", 0),
        _text((asked_for or address).encode()),
        struct.pack("<iq", 0, at + _1601),
        struct.pack("<iii", 0, 200, 0),
    ]
    body = b"".join(values)
    return command(_NAVIGATION, struct.pack("<I", len(body)) + body)


def command(number: int, body: bytes) -> bytes:
    """Return a command as it stands in a file."""
    return struct.pack("<HB", len(body) + 1, number) + body


def session(*commands: bytes, version: int = 3) -> bytes:
    """Return a whole file."""
    return b"SNSS" + struct.pack("<i", version) + b"".join(commands)


def _text(data: bytes, length: int | None = None) -> bytes:
    told = len(data) if length is None else length
    return struct.pack("<I", told) + data + _PADDING[: -len(data) % 4]


def _signed(number: int) -> int:
    return number - (1 << 32) if number >= 1 << 31 else number
