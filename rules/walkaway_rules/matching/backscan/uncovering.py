"""Uncovering: odd addresses and texts, written as their words are read.

Escapes are undone, letters folded, and what is hidden in base64 or in the host of a
translator or proxy is read as well.
"""

import re
from base64 import urlsafe_b64decode
from binascii import Error, a2b_qp
from collections.abc import Iterator
from functools import lru_cache

from walkaway_rules.matching.backscan.lines import ROW_END
from walkaway_rules.matching.spelling.fold import fold

APOSTROPHES = tuple(mark.encode() for mark in "'`\u2019\u2018\u00b4\u02bc")
_MOST = 40
"""Readings of one address that are looked at; with more, the matcher looks."""


def readings(address: bytes) -> list[bytes] | None:
    """Given an address, return all that it may be read as.

    Return None where there is no end to it.
    """
    if b"%" in address:
        address = _undone(address)
    return _beneath_all(address) if _may_hide(address) else [address]


def undone(text: bytes) -> tuple[bytes, bool]:
    """Return a text of many lines with its escapes undone, once.

    It is done as mail undoes them, at once: percent signs stand for its equals signs
    meanwhile. Say as well whether a percent sign stands before another: such lines are
    not to be trusted.
    """
    mail = text.translate(_AS_MAIL)
    bare = a2b_qp(mail)
    if len(mail) - len(bare) == 2 * mail.count(b"=") and (
        bare.count(ROW_END) == text.count(ROW_END)
    ):
        return bare.translate(_ALL_ESCAPES), False
    return _undone_with_care(text), _TWICE in text


def _undone_with_care(text: bytes) -> bytes:
    """Return the same where not every percent sign is one of an escape."""
    for end in (b"%1e", b"%1E"):
        text = text.replace(end, b"%20")
    for equals in (b"%3d", b"%3D"):
        text = text.replace(equals, _EQUALS)
    return a2b_qp(text.translate(_AS_MAIL)).translate(_AS_WEB)


def folded(text: bytes) -> bytes:
    """Return a text folded, however long; its blanks may become others.

    What is beyond ASCII often comes again, so that each run of it is folded once. The
    runs and what stands between them are taken apart, and woven together again.
    """
    if text.isascii():
        return text.lower()
    foreign, plain = text.translate(_FOREIGN).split(), text.translate(_PLAIN).split()
    after = text[0] >= _BEYOND_ASCII
    woven = [b""] * (len(foreign) + len(plain))
    woven[after::2] = plain
    woven[1 - after :: 2] = map(_RUNS.__getitem__, foreign)
    return b"".join(woven).translate(_LOWER)


def closed(text: bytes) -> bytes:
    """Return the text without apostrophes."""
    for apostrophe in APOSTROPHES:
        text = text.replace(apostrophe, b"")
    return text


class _Runs(dict[bytes, bytes]):
    """What runs of bytes beyond ASCII fold to."""

    def __missing__(self, run: bytes) -> bytes:
        if len(self) >= _MOST_RUNS:
            self.clear()
        plain = fold(run.decode(errors="replace")).encode(errors="replace")
        self[run] = plain
        return plain


def _beneath_all(address: bytes) -> list[bytes] | None:
    """Return an address and all that is hidden in it, in what is hidden, and so on."""
    waiting = [address]
    found: dict[bytes, None] = {}
    while waiting:
        if len(found) > _MOST:
            return None
        one = waiting.pop()
        if one not in found:
            found[one] = None
            waiting += _beneath(one)
    return list(found)


def _may_hide(text: bytes) -> bool:
    lower = text.lower()
    return b"%" in text or _CODED in text or b"proxy" in lower or _TRANSLATED in lower


def _beneath(text: bytes) -> Iterator[bytes]:
    if b"%" in text and _ESCAPES.search(text):
        yield _undone(text)
    if _CODED in text:
        yield from map(_plain, _BASE64.findall(text))
    lower = text.lower()
    if b"proxy" in lower or _TRANSLATED in lower:
        dotted = lower.replace(_TRANSLATED, b"").replace(b"--", b"\0")
        yield dotted.replace(b"-", b".").replace(b"\0", b"-")


def _undone(text: bytes) -> bytes:
    return _ESCAPES.sub(_bytes_of, text)


def _bytes_of(escapes: re.Match[bytes]) -> bytes:
    return _unescaped(escapes[0])


@lru_cache(maxsize=10_000)
def _unescaped(escapes: bytes) -> bytes:
    return bytes.fromhex(escapes.replace(b"%", b"").decode()).translate(_SAFE)


def _plain(coded: bytes) -> bytes:
    bare = coded.replace(b"+", b"-").rstrip(b"=")
    try:
        return urlsafe_b64decode(bare + b"=" * (-len(bare) % 4)).translate(_SAFE)
    except Error:
        return b""


_ESCAPES = re.compile(rb"(?:%[0-9a-fA-F]{2})+")
_CODED = b"aHR0c"
_BASE64 = re.compile(rb"aHR0c[\w+-]{6,}={0,2}", re.ASCII)
_TRANSLATED = b".translate.goog"
_SAFE = bytes(max(byte, 0x20) for byte in range(256))
"""No sign is left by which rows or fields are parted."""
_BEYOND_ASCII = 0x80
_EQUALS = b"\x1d"
_AS_MAIL = bytes(
    {0x25: 0x3D, 0x3D: 0x1D, 0x0A: 0x20, 0x0D: 0x20}.get(byte, byte)
    for byte in range(256)
)
_AS_WEB = bytes({0x3D: 0x25, 0x1D: 0x3D}.get(byte, byte) for byte in range(256))
_ALL_ESCAPES = bytes.maketrans(_EQUALS, b"=")
"""Web again, where equals signs are what they are: none of them was a percent sign."""
_TWICE = b"%%"
_BLANKS = b" \t\n\v\f\r"
_STAND_IN = 0x02
"""Stands for blanks while texts are split by them."""
_FOREIGN = bytes(byte if byte >= _BEYOND_ASCII else 0x20 for byte in range(256))
_PLAIN = bytes(
    0x20 if byte >= _BEYOND_ASCII else _STAND_IN if byte in _BLANKS else byte
    for byte in range(256)
)
_LOWER = bytes(0x20 if byte == _STAND_IN else byte for byte in range(256)).lower()
_RUNS = _Runs()
_MOST_RUNS = 4_000
