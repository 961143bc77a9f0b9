import sqlite3
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.sensors.history.sqlite.record import (
    LONGEST,
    MalformedError,
    Value,
    decode,
    signed,
    varint,
)


def _record(*values: Value) -> bytes:
    """Return the record that SQLite itself writes for one row."""
    connection = sqlite3.connect(":memory:")
    connection.execute("create table t (a, b, c, d, e, f, g, h, i)")
    row = (*values, *[None] * (9 - len(values)))
    connection.execute("insert into t values (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    page = connection.serialize()[4096:8192]
    connection.close()
    start = int.from_bytes(page[8:10], "big")
    size, at = varint(page, start)
    _, at = varint(page, at)
    return page[at : at + size]


@pytest.mark.parametrize(
    ("data", "value", "end"),
    [
        (b"\x00", 0, 1),
        (b"\x7f", 127, 1),
        (b"\x81\x00", 128, 2),
        (b"\xff\xff\xff\x7f", (1 << 28) - 1, 4),
        (b"\xff" * 9, (1 << 64) - 1, 9),
        (b"\x80" * 8 + b"\xc8", 200, 9),
    ],
)
def test_a_number_takes_as_many_bytes_as_it_says(
    data: bytes, value: int, end: int
) -> None:
    assert varint(b"x" + data + b"x", 1) == (value, end + 1)


@pytest.mark.parametrize("data", [b"", b"\x80", b"\xff" * 8])
def test_a_number_without_its_end_is_malformed(data: bytes) -> None:
    with pytest.raises(MalformedError):
        varint(data, 0)


@given(st.integers(-(1 << 63), (1 << 63) - 1))
def test_row_numbers_below_zero_come_back(number: int) -> None:
    assert signed(number % (1 << 64)) == number


_VALUES = st.one_of(
    st.none(),
    st.integers(-(1 << 63), (1 << 63) - 1),
    st.floats(allow_nan=False),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=80),
    st.binary(max_size=80),
)


@given(st.lists(_VALUES, min_size=1, max_size=9))
def test_values_are_those_that_sqlite_wrote(values: list[Value]) -> None:
    assert decode(_record(*values), range(len(values))) == values


def test_only_the_columns_that_are_wanted_are_returned_in_that_order() -> None:
    assert decode(_record("a", 2, None), (2, 0)) == [None, "a"]


def test_a_column_that_the_row_is_too_old_to_have_is_told_from_null() -> None:
    assert decode(_record(None), (0, 9)) == [None, ...]


def test_text_that_is_no_text_is_read_with_replacements() -> None:
    assert decode(b"\x02\x0f\xff", (0,)) == ["\N{REPLACEMENT CHARACTER}"]


def test_text_is_read_in_the_encoding_of_the_database() -> None:
    assert decode(b"\x02\x11\x41\x00", (0,), "utf-16-le") == ["A"]


@pytest.mark.parametrize(
    "record", [b"", b"\x02", b"\x02\x06\x01", b"\x03\x81", b"\x02\x81\x00"]
)
def test_a_record_that_ends_too_soon_is_malformed(record: bytes) -> None:
    with pytest.raises(MalformedError):
        decode(record, (0,))


def test_of_a_record_that_was_cut_what_is_left_is_read() -> None:
    header = b"\x08\x01\x84\x80\x80\x80\x0d\x04"
    record = (header + b"\x07" + b"a" * LONGEST)[:LONGEST]
    number, text, beyond = decode(record, (0, 1, 2))
    assert (number, beyond) == (7, None)
    assert isinstance(text, str)
    assert text == "a" * (LONGEST - 9)


@given(st.binary(max_size=60), st.lists(st.integers(0, 8), max_size=4))
def test_no_bytes_lead_to_anything_but_values_or_malformed(
    record: bytes, wanted: list[int]
) -> None:
    with suppress(MalformedError):
        assert len(decode(record, wanted)) == len(wanted)
