import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daemon.sqlite_files import pages_of
from walkaway_daemon.sensors.history.sqlite.schema import Column, parse_columns, tables
from walkaway_daemon.sensors.history.sqlite.tree import read_header


def _names(text: str) -> list[str]:
    return [column.name for column in parse_columns(text)]


def _rowid(text: str) -> str:
    return next((c.name for c in parse_columns(text) if c.is_rowid), "")


def test_columns_lie_in_the_order_in_which_they_were_declared() -> None:
    found = parse_columns("CREATE TABLE t(Id INTEGER PRIMARY KEY,url LONGVARCHAR)")
    assert found == (
        Column("id", 0, None, is_rowid=True),
        Column("url", 1, None, is_rowid=False),
    )


def test_quotes_comments_and_brackets_do_not_mislead() -> None:
    text = '''CREATE TABLE "a,(b" ( -- one, two
        "first ""one""" TEXT CHECK ("x" IN (1, 2)), /* , */ [second, one] DECIMAL(1, 2),
        `third` TEXT DEFAULT 'a, (b', UNIQUE ("x", y)) WITHOUT ROWID'''
    assert _names(text) == ['first "one"', "second, one", "third"]


def test_constraints_of_the_table_are_no_columns() -> None:
    text = (
        "create table t (a, b, primary key (a, b), unique (a), check (a > b),"
        " foreign key (a) references s (a), constraint c unique (b))"
    )
    assert _names(text) == ["a", "b"]


def test_computed_columns_are_not_stored_unless_they_say_so() -> None:
    text = (
        "create table t (a, b int generated always as (a + 1) virtual, c as (a),"
        " d int as (a * 2) stored, e)"
    )
    found = {column.name: column.position for column in parse_columns(text)}
    assert found == {"a": 0, "d": 1, "e": 2}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("create table t (id integer primary key, a)", "id"),
        ("create table t (a, Id Integer Not Null Primary Key Autoincrement)", "id"),
        ("create table t (a integer, b, primary key (a))", "a"),
        ("create table t (a integer, b, primary key (a, b))", ""),
        ("create table t (a int primary key)", ""),
        ("create table t (a integer unsigned primary key)", ""),
        ("create table t (a integer primary key desc)", ""),
        ("create table t (a, b)", ""),
    ],
)
def test_the_column_that_is_the_row_number_is_known(text: str, name: str) -> None:
    assert _rowid(text) == name


@pytest.mark.parametrize(
    ("spelt", "value"),
    [
        ("7", 7),
        ("-7", -7),
        ("+ 7", 7),
        ("1.5", 1.5),
        ("'it''s'", "it's"),
        ("(8)", 8),
        ("NULL", None),
        ("FALSE", 0),
        ("true", 1),
        ("CURRENT_TIMESTAMP", None),
    ],
)
def test_defaults_are_read_as_they_are_spelt(spelt: str, value: object) -> None:
    found = parse_columns(f"create table t (a, b text default {spelt} not null)")
    assert found[1].default == value


@pytest.mark.parametrize("text", ["", "create table t as select 1", "(", "a)"])
def test_what_declares_nothing_has_no_columns(text: str) -> None:
    assert not _names(text)


@given(st.text("(),'\"`[]-/* abAS\n", max_size=60))
def test_no_text_leads_to_an_error(text: str) -> None:
    assert all(isinstance(name, str) for name in _names(text))


_WORDS = st.text("abcxyz_ ,()'é", min_size=1, max_size=8)


@settings(max_examples=60, deadline=None)
@given(st.lists(_WORDS, min_size=1, max_size=6, unique_by=str.lower))
def test_quoted_names_are_those_that_sqlite_reads(names: list[str]) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "create table t (" + ", ".join(f'"{name}" text' for name in names) + ")"
    )
    text = connection.execute("select sql from sqlite_master").fetchone()[0]
    found = [row[1].lower() for row in connection.execute("pragma table_info (t)")]
    connection.close()
    assert _names(text) == found


@pytest.mark.parametrize("end", ["without rowid", "WITHOUT ROWID, STRICT", "strict"])
def test_a_table_without_row_numbers_is_none_that_could_be_read(end: str) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute(f"create table t (without text primary key) {end}")
    connection.execute("create table u (a text default ') without rowid')")
    data = connection.serialize()
    connection.close()
    found = {*tables(pages_of(data), read_header(data))}
    assert found == ({"t", "u"} if end == "strict" else {"u"})


def test_tables_are_found_by_name_in_any_case_and_views_are_not() -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("create table History (url text)")
    connection.execute("create index i on History (url)")
    connection.execute("create view v as select url from History")
    data = connection.serialize()
    connection.close()
    found = tables(pages_of(data), read_header(data))
    assert {name: table.root for name, table in found.items()} == {"history": 2}
    assert found["history"].column("URL") == Column("url", 0, None, is_rowid=False)
    assert found["history"].column("other") is None
