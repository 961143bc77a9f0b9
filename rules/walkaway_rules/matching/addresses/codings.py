"""Codings: addresses that are written so that nobody reads them.

Mail scanners, log-ins and web proxies write the address that is meant in base64 (bare,
within an object, or packed), in hex, or with its letters exchanged. Each coding is
known by what it makes of "http".
"""

import base64
import re
import zlib
from binascii import Error
from codecs import decode as decode_by
from collections.abc import Iterable, Iterator

from walkaway_rules.matching.addresses.address import Address, decode

CODED_MARKS = (
    *("h0dHA", "h0dHB", "odHRw", "d3d3L", "68747470", "hvtrs8", "hvtr:-", "uggc"),
    "eyJ",
)
"""What addresses hold where another one is coded, beside `BARE_MARK` at its start.

In base64 "http" is written in three ways, by what stands before it, and "www." may
stand for it. An object that log-ins carry begins with the last, whatever is in it.
"""
BARE_MARK = "aHR0c"
"""What begins an address that is all there is in base64."""
PACKED_KEY = "base64url"
"""The parameter in which one mail scanner packs addresses."""
CALENDAR = "calendar.google.com"
"""Where links hold mail addresses in base64."""


def coded_addresses(outer: Address) -> Iterator[str]:
    """Yield the addresses that are coded in this one."""
    if _MARK.search(outer.text):
        for text in _parts(outer):
            yield from _in_base64(text)
            yield from _in_letters(text)
    packed = outer.parameter(PACKED_KEY)
    if packed:
        yield from _addresses_in(_unpacked(packed))


def coded_paths(outer: Address) -> Iterator[str]:
    """Yield the paths that a log-in keeps in an object: "state={"next": "/jane"}"."""
    for _, value in outer.parameters:
        if value.startswith(_OBJECT):
            told = plain_text(value.replace(" ", "+").partition(".")[0])
            yield from _PATH.findall(told)[:_MOST]


def coded_mail(outer: Address) -> str:
    """Return whose calendar a link shows: Google writes the mail address in base64."""
    if outer.host != CALENDAR:
        return ""
    return "".join([f" {plain_text(outer.parameter(key))}" for key in _CALENDAR_KEYS])


def plain_bytes(coded: str) -> bytes:
    """Given base64 with or without its padding, return what it says or nothing."""
    bare = coded.replace("+", "-").replace("/", "_").rstrip("=")
    try:
        return base64.urlsafe_b64decode(bare + "=" * (-len(bare) % 4))
    except Error:
        return b""


def plain_text(coded: str) -> str:
    """Given base64 of a text, return the text or nothing."""
    try:
        return plain_bytes(coded).decode()
    except UnicodeDecodeError:
        return ""


def _parts(outer: Address) -> Iterable[str]:
    """Return the address and those of its parts in which signs were escaped."""
    values = (value.replace(" ", "+") for _, value in outer.parameters)
    escaped = (*outer.segments, *values, outer.fragment) if "%" in outer.text else ()
    marked = (part for part in escaped if _MARK.search(part))
    return dict.fromkeys((outer.text, *list(marked)[:_MOST]))


def _in_base64(text: str) -> Iterator[str]:
    for coded in _BARE.findall(text)[:_MOST]:
        plain = decode(plain_text(coded))
        if _BEGUN.match(plain):
            yield plain
    for coded in _runs(text):
        yield from _addresses_in(plain_bytes(coded))


def _runs(text: str) -> list[str]:
    """Return what may be base64 as a whole; a slash may part runs, or belong to one."""
    runs = dict.fromkeys(_RUN.findall(text) + _SLASHED_RUN.findall(text))
    return [run for run in runs if _WITHIN.search(run)][:_MOST]


def _in_letters(text: str) -> Iterator[str]:
    for coded in _HEX.findall(text)[:_MOST]:
        yield bytes.fromhex(coded).decode(errors="replace")
    for coded in _ROTATED.findall(text)[:1]:
        yield decode_by(decode(coded), "rot13")
    for coded in _CROSSED.findall(text)[:1]:
        yield _uncrossed(decode(coded))


def _uncrossed(coded: str) -> str:
    """Return a text of which every second character was crossed with 2."""
    return "".join(
        [chr(ord(c) ^ 2) if index % 2 else c for index, c in enumerate(coded)]
    )


def _unpacked(coded: str) -> bytes:
    try:
        return zlib.decompressobj().decompress(plain_bytes(coded), _LONGEST)
    except zlib.error:
        return b""


def _addresses_in(plain: bytes) -> list[str]:
    """Return the addresses in a text, an object or anything else with texts in it."""
    text = decode(plain.decode(errors="replace").replace("\\", ""))
    return _TOLD.findall(text)[:_MOST]


_OBJECT = "eyJ"
_PATH = re.compile(r'": ?"(?:\\?/)(?!/|\\)([^"\s]{2,500})"')
_CALENDAR_KEYS = ("cid", "src", "eid")
_MOST = 20
_LONGEST = 4_000
"""Characters of an address that is packed."""
_MARK = re.compile("|".join((BARE_MARK, *CODED_MARKS)))
_WITHIN = re.compile("h0dH[AB]|odHRw")
_BEGUN = re.compile(r"(?:https?:/{1,2}|www\.)[^\s/]", re.IGNORECASE)
_TOLD = re.compile(r"""https?:/{1,2}[^\s"'<>\x00-\x1f\ufffd]{4,}""")
_BARE = re.compile(r"(?:aHR0c|d3d3L)[\w+-]{6,}={0,2}", re.ASCII)
_RUN = re.compile(r"[A-Za-z0-9_+-]{16,}")
_SLASHED_RUN = re.compile(r"[A-Za-z0-9_+/-]{16,}")
_HEX = re.compile(r"68747470(?:73)?3a2f2f(?:[0-9a-f]{2})+", re.IGNORECASE)
_ROTATED = re.compile(r"uggcf?(?::|%3a|%253a)[^&?#\s]+", re.IGNORECASE)
_CROSSED = re.compile(r"hvtr(?:s8|:-|%3a-)[^&?#\s]+", re.IGNORECASE)
