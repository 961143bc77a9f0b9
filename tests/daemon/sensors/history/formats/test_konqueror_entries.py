"""Konqueror's entries are read as Qt writes them."""

import struct
import zlib
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.konqueror_files import NO_MOMENT, entry, history, moment, octets, text
from walkaway_daemon.sensors.history.formats.konqueror_entries import (
    Entry,
    WallTime,
    entries,
    version_of,
)
from walkaway_daemon.sensors.history.sqlite.record import MalformedError

SHOWN = datetime(2026, 9, 21, 16, 53, 20, 250_000)  # noqa: DTZ001  # as on the wall
_AT = 1_790_009_600_250_000


def read(*pages: bytes) -> list[Entry]:
    return list(entries(history(pages)))


def test_an_entry_is_a_page_and_when_it_was_last_visited() -> None:
    page = entry("http://host/%C3%A9?q=a%20b", SHOWN, "Café 日 😀", 7)

    assert read(page) == [
        Entry("http://host/%C3%A9?q=a%20b", "Café 日 😀", 7, WallTime(_AT, None))
    ]


def test_entries_are_told_in_their_order() -> None:
    pages = [entry(f"http://host/{number}", SHOWN) for number in (3, 1, 2)]

    assert [one.address for one in read(*pages)] == [
        "http://host/3",
        "http://host/1",
        "http://host/2",
    ]
    assert read() == []


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        (SHOWN, WallTime(_AT, None)),
        (SHOWN.replace(tzinfo=UTC), WallTime(_AT, 0)),
        (SHOWN.replace(tzinfo=timezone(timedelta(hours=-3))), WallTime(_AT, -10_800)),
        (datetime(1969, 12, 31, 23, 59, 59), WallTime(-1_000_000, None)),  # noqa: DTZ001  # as on the wall
        (NO_MOMENT, None),
        (struct.pack(">qIb", 2_440_588, 86_400_000, 0), None),
        (struct.pack(">qIb", 2**40, 5, 0), None),
    ],
)
def test_a_time_is_what_clocks_showed_and_where(
    last: datetime | bytes, expected: WallTime | None
) -> None:
    assert [one.last for one in read(entry("http://a/", last))] == [expected]


def test_a_page_without_a_title_has_none() -> None:
    assert read(entry("http://a/", SHOWN, ""))[0].title == ""


@pytest.mark.parametrize("version", [0, 3, 4, 5])
def test_a_file_begins_with_its_version(version: int) -> None:
    assert version_of(history([], version)) == version


@pytest.mark.parametrize("data", [b"", b"\0\0\0", b"\0\0\0\4", b"\0\0\0\4\0\0\0\0"])
def test_a_file_that_is_cut_makes_no_sense(data: bytes) -> None:
    with pytest.raises(MalformedError):
        list(entries(data))


def test_a_checksum_that_does_not_fit_makes_no_sense() -> None:
    data = bytearray(history([entry("http://a/", SHOWN)]))
    data[-1] ^= 1

    with pytest.raises(MalformedError):
        list(entries(bytes(data)))


def test_a_zone_by_name_is_not_read() -> None:
    named = moment(SHOWN)[:-1] + b"\3" + text("Europe/Berlin")

    with pytest.raises(MalformedError):
        read(entry("http://a/", named))


def test_no_entry_shows_what_was_visited() -> None:
    (page,) = read(entry("http://host/jane", SHOWN, "Jane"))

    assert "jane" not in repr(page).lower()


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_make_no_sense(content: bytes) -> None:
    data = struct.pack(">II", 4, zlib.crc32(content)) + octets(content)
    try:
        found = list(entries(data))
    except MalformedError:
        return
    assert len(found) <= len(content) // 38


@given(st.integers(0, 400), st.binary(min_size=1, max_size=8))
def test_a_damaged_file_is_read_or_makes_no_sense(at: int, spot: bytes) -> None:
    content = bytearray(entry("http://host/", SHOWN) * 4)
    content[at : at + len(spot)] = spot
    data = struct.pack(">II", 4, zlib.crc32(content)) + octets(bytes(content))
    try:
        found = list(entries(data))
    except MalformedError:
        return
    assert found
