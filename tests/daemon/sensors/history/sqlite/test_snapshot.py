import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daemon.sqlite_files import snapshot_of

_COLUMNS = ("id", "a", "b", "c d", "e", "f")
_MAKE = """create table "T x" (
    id integer primary key autoincrement, a text default 'it''s, (x', b real,
    [c d] blob, unique (id, a))"""


def _connection(page_size: int, encoding: str) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute(f"pragma page_size = {page_size}")
    connection.execute(f"pragma encoding = '{encoding}'")
    connection.execute(_MAKE)
    return connection


_ROWS = st.lists(
    st.tuples(
        st.one_of(st.none(), st.integers(-(1 << 40), 1 << 40)),
        st.sampled_from([0, 5, 50, 3000]).map("\N{SNOWMAN}".__mul__),
        st.floats(0, 1),
        st.sampled_from([0, 9, 9000]).map(bytes),
    ),
    max_size=90,
)
_Rows = list[tuple[int | None, str, float, bytes]]


def _fill(connection: sqlite3.Connection, rows: _Rows) -> None:
    for values in rows:
        connection.execute('insert or replace into "T x" values (?, ?, ?, ?)', values)


@settings(max_examples=25, deadline=None)
@given(
    st.sampled_from([512, 1024, 4096, 32768, 65536]),
    st.sampled_from(["UTF-8", "UTF-16le", "UTF-16be"]),
    _ROWS,
)
def test_every_row_is_read_as_sqlite_reads_it(
    page_size: int, encoding: str, filled: _Rows
) -> None:
    connection = _connection(page_size, encoding)
    _fill(connection, filled)
    connection.execute('alter table "T x" add column e integer not null default -7')
    connection.execute("""alter table "T x" add column f text default 'q'""")
    connection.execute("""insert into "T x" (a, e, f) values ('x', 2, null)""")
    rows = connection.execute('select * from "T x" order by id').fetchall()
    snapshot = snapshot_of(connection.serialize())
    connection.close()
    expected = [(row[0], list(row)) for row in rows]
    assert list(snapshot.rows("t X", _COLUMNS)) == expected
    assert list(snapshot.rows_back("t X", _COLUMNS)) == expected[::-1]
    for rowid, values in expected[::10]:
        assert snapshot.row("t x", _COLUMNS, rowid) == values
        beyond = [row for row in expected if row[0] > rowid]
        assert list(snapshot.rows("t x", _COLUMNS, rowid)) == beyond


def test_a_column_that_no_row_has_is_none() -> None:
    connection = _connection(4096, "UTF-8")
    connection.execute("""insert into "T x" (a) values ('x')""")
    snapshot = snapshot_of(connection.serialize())
    connection.close()
    assert snapshot.row("t x", ("nothing", "a"), 1) == [None, "x"]


def test_a_table_that_is_not_there_has_no_rows() -> None:
    connection = _connection(4096, "UTF-8")
    snapshot = snapshot_of(connection.serialize())
    connection.close()
    assert list(snapshot.rows("other", ("a",))) == []
    assert list(snapshot.rows_back("other", ("a",))) == []
    assert snapshot.row("other", ("a",), 1) is None


@pytest.mark.parametrize(
    ("asked", "there"),
    [
        (("T X", "a", "B"), True),
        (("t x",), True),
        (("t x", "nothing"), False),
        (("other",), False),
    ],
)
def test_tables_and_columns_can_be_asked_for(
    asked: tuple[str, ...], *, there: bool
) -> None:
    connection = _connection(4096, "UTF-8")
    snapshot = snapshot_of(connection.serialize())
    connection.close()
    assert snapshot.has(*asked) is there
