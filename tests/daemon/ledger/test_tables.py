"""The form of the ledger's tables, with and without STRICT."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from walkaway_daemon.ledger.tables import (
    COLUMNS,
    INSERT_ENTRY,
    MAJOR,
    migrations,
    steps_done,
    version_of,
)

ENTRY = {
    **dict.fromkeys(COLUMNS),
    "id": "1" * 32,
    "kind": 1,
    "utc": 0,
    "shift": 0,
    "steady": 0,
    "boot": "",
}
NUMBERS = sorted(
    set(COLUMNS) - {"id", "urge", "into", "boundary"} - {"boot", "at_boot", "end_boot"}
)
IDS = ["id", "urge", "into", "boundary", "boot", "at_boot", "end_boot"]
WORDS = [
    "jane.doe_91",
    "https://instagram.com/jane.doe",
    "Jane Doe",
    "facade",
    "deadbeef",
]
PHONES = ["2025550143", "+12025550143"]


@pytest.fixture(params=[True, False], ids=["strict", "older SQLite"])
def tables(request: pytest.FixtureRequest) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as connection:
        for step in migrations(strict=request.param):
            for statement in step:
                connection.execute(statement)
        connection.execute("INSERT INTO device VALUES (?)", ("2" * 32,))
        yield connection


def test_a_plain_entry_fits(tables: sqlite3.Connection) -> None:
    tables.execute(INSERT_ENTRY, ENTRY)
    assert tables.execute("SELECT device FROM entries").fetchone() == ("2" * 32,)


@pytest.mark.parametrize("text", WORDS)
def test_no_text_fits_into_any_column(tables: sqlite3.Connection, text: str) -> None:
    for column in [*NUMBERS, *IDS]:
        with pytest.raises(sqlite3.IntegrityError):
            tables.execute(INSERT_ENTRY, {**ENTRY, column: text})


@pytest.mark.parametrize("text", PHONES)
def test_no_telephone_number_fits_in_place_of_an_id(
    tables: sqlite3.Connection, text: str
) -> None:
    for column in IDS:
        with pytest.raises(sqlite3.IntegrityError):
            tables.execute(INSERT_ENTRY, {**ENTRY, column: text})


def test_no_bytes_fit_into_a_number(tables: sqlite3.Connection) -> None:
    for column in NUMBERS:
        with pytest.raises(sqlite3.IntegrityError):
            tables.execute(INSERT_ENTRY, {**ENTRY, column: b"jane"})


@pytest.mark.parametrize("text", [*WORDS, *PHONES])
def test_no_text_fits_as_a_source(tables: sqlite3.Connection, text: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        tables.execute("INSERT INTO cursors VALUES (?, 0, 0)", (text,))


@pytest.mark.parametrize(
    "statement", ["UPDATE entries SET kind = 2", "DELETE FROM entries"]
)
def test_entries_are_neither_changed_nor_removed(
    tables: sqlite3.Connection, statement: str
) -> None:
    tables.execute(INSERT_ENTRY, ENTRY)
    with pytest.raises(sqlite3.IntegrityError, match="only ever added to"):
        tables.execute(statement)


def test_an_id_is_written_once(tables: sqlite3.Connection) -> None:
    tables.execute(INSERT_ENTRY, ENTRY)
    with pytest.raises(sqlite3.IntegrityError):
        tables.execute(INSERT_ENTRY, ENTRY)


def test_versions_count_the_steps_of_a_major() -> None:
    assert version_of(1) == MAJOR * 1000 + 1
    assert steps_done(version_of(1)) == 1
    assert steps_done(0) == 0


def test_a_newer_minor_version_is_read_and_a_newer_major_is_not() -> None:
    assert steps_done(version_of(7)) == 7
    assert steps_done((MAJOR + 1) * 1000) is None
