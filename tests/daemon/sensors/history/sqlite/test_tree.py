import sqlite3
from collections.abc import Iterable
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daemon.sqlite_files import pages_of
from walkaway_daemon.sensors.history.sqlite.record import MalformedError, decode
from walkaway_daemon.sensors.history.sqlite.tree import Tree, read_header

_PAGE_SIZES = [512, 1024, 2048, 4096, 8192, 16384, 32768, 65536]


def _made(rows: dict[int, str], page_size: int = 4096) -> bytes:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute(f"pragma page_size = {page_size}")
    connection.execute("create table t (id integer primary key, text)")
    connection.executemany("insert into t values (?, ?)", rows.items())
    data = connection.serialize()
    connection.close()
    return data


def _tree(data: bytes) -> Tree:
    return Tree(pages_of(data), 2, read_header(data).usable)


def _texts(rows: Iterable[tuple[int, bytes]]) -> dict[int, object]:
    return {rowid: decode(record, (1,))[0] for rowid, record in rows}


@pytest.mark.parametrize("page_size", _PAGE_SIZES)
def test_rows_of_every_page_size_and_length_are_read_in_order(page_size: int) -> None:
    lengths = (0, 9, 470, 4000, 30, 70000, 475)
    made = {n: "x" * lengths[n * n % 7] for n in range(1, 300)}
    rows = list(_tree(_made(made, page_size)).rows())
    assert [rowid for rowid, _ in rows] == sorted(made)
    assert _texts(rows) == made


def test_rows_can_be_read_from_the_last_to_the_first() -> None:
    made = {number: str(number) for number in range(-50, 2000, 3)}
    found = [rowid for rowid, _ in _tree(_made(made, 512)).rows_back()]
    assert found == sorted(made, reverse=True)


@settings(max_examples=60, deadline=None)
@given(
    st.sets(st.integers(-(1 << 40), 1 << 40), max_size=150),
    st.integers(-(1 << 40), 1 << 40),
    st.sampled_from([512, 4096]),
)
def test_rows_beyond_a_number_are_those_that_sqlite_finds(
    rowids: set[int], after: int, page_size: int
) -> None:
    tree = _tree(_made(dict.fromkeys(rowids, "text" * 9), page_size))
    found = [rowid for rowid, _ in tree.rows(after)]
    assert found == sorted(rowid for rowid in rowids if rowid > after)


def test_one_row_is_found_by_its_number_and_another_is_not() -> None:
    tree = _tree(_made({number: f"row {number}" for number in range(0, 4000, 2)}, 512))
    record = tree.row(1234)
    assert record is not None
    assert decode(record, (1,)) == ["row 1234"]
    assert tree.row(1235) is None
    assert tree.row(4000) is None


def test_the_newest_of_many_rows_is_found_in_a_few_pages() -> None:
    data = _made(dict.fromkeys(range(100000), "some text"))
    asked: list[int] = []

    def page(number: int) -> bytes:
        asked.append(number)
        return pages_of(data)(number)

    tree = Tree(page, 2, read_header(data).usable)
    assert [rowid for rowid, _ in tree.rows(99_998)] == [99_999]
    assert len(asked) <= 4


def _with(data: bytes, at: int, new: bytes) -> bytes:
    return data[:at] + new + data[at + len(new) :]


@pytest.mark.parametrize(
    ("at", "new"),
    [
        (0, b"Encrypted format"),
        (16, b"\x00\x03"),
        (16, b"\x01\x00"),
        (20, b"\xff"),
        (56, b"\x00\x00\x00\x09"),
    ],
)
def test_what_is_no_database_is_malformed(at: int, new: bytes) -> None:
    with pytest.raises(MalformedError):
        read_header(_with(_made({1: "a"}, 512), at, new))


@pytest.mark.parametrize("length", [0, 16, 99])
def test_a_database_without_its_whole_header_is_malformed(length: int) -> None:
    with pytest.raises(MalformedError):
        read_header(_made({1: "a"}, 512)[:length])


def test_a_page_of_an_unknown_kind_is_malformed() -> None:
    data = _made({1: "a"})
    with pytest.raises(MalformedError):
        list(_tree(_with(data, 4096, b"\x07")).rows())


def test_a_tree_that_bites_its_tail_is_malformed() -> None:
    data = _made(dict.fromkeys(range(500), "some text"), 512)
    biting = _with(data, 512 + 8, (2).to_bytes(4, "big"))
    with pytest.raises(MalformedError):
        list(_tree(biting).rows())


def test_a_row_that_claims_to_be_huge_is_malformed() -> None:
    data = _made({1: "a"}, 512)
    start = int.from_bytes(data[512 + 8 : 512 + 10], "big")
    with pytest.raises(MalformedError):
        list(_tree(_with(data, 512 + start, b"\xbf\xff\xff\x7f")).rows())


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_damage_leads_to_rows_or_malformed_and_never_further(
    data: st.DataObject,
) -> None:
    made = bytearray(_made({n: "text" * (n % 300) for n in range(120)}, 512))
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(100, len(made) - 1))
        made[place] = data.draw(st.integers(0, 255))
    with suppress(MalformedError):
        for _, record in _tree(bytes(made)).rows():
            decode(record, (0, 1))
