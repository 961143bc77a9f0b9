import sqlite3
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.sensors.history.sqlite.journal import (
    JOURNAL_MAGIC,
    Rollback,
    read_journal,
)
from walkaway_daemon.sensors.history.sqlite.snapshot import Snapshot
from walkaway_daemon.sensors.history.sqlite.tree import read_header


def _read(data: bytes, offset: int, length: int) -> bytes:
    return data[offset : offset + length]


def _interrupted(path: Path, page_size: int, *settings: str) -> tuple[bytes, bytes]:
    """Return a database and its journal in the middle of a long commit."""
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute(f"pragma page_size = {page_size}")
    writer.execute("create table t (id integer primary key, text)")
    writer.execute("begin")
    writer.executemany("insert into t (text) values (?)", [("before" * 20,)] * 400)
    writer.execute("commit")
    for setting in settings:
        writer.execute(f"pragma {setting}")
    writer.execute("update t set text = 'before' || id")
    writer.execute("pragma cache_size = 5")
    writer.execute("begin")
    writer.execute("update t set text = 'after' || id || hex(zeroblob(90))")
    writer.executemany("insert into t (text) values (?)", [("after",)] * 400)
    found = path.read_bytes(), path.with_name(path.name + "-journal").read_bytes()
    writer.execute("rollback")
    writer.close()
    return found


def _texts(main: bytes, journal: bytes, rollback: Rollback) -> set[str]:
    header = read_header(main)
    size = header.page_size

    def page(number: int) -> bytes:
        offset = rollback.frames.get(number)
        if offset is None:
            return main[(number - 1) * size : number * size]
        return journal[offset : offset + size]

    rows = Snapshot(page, header).rows("t", ("text",))
    return {str(values[0]) for _, values in rows}


@pytest.mark.parametrize("page_size", [512, 4096])
@pytest.mark.parametrize(
    "settings",
    [
        (),
        ("journal_mode = persist",),
        ("journal_mode = truncate",),
        ("synchronous = off",),
        ("locking_mode = exclusive", "journal_mode = persist"),
    ],
)
def test_the_state_before_an_interrupted_commit_comes_back(
    tmp_path: Path, page_size: int, settings: tuple[str, ...]
) -> None:
    main, journal = _interrupted(tmp_path / "db", page_size, *settings)
    assert b"after" in main
    rollback = read_journal(partial(_read, journal), page_size)
    assert rollback is not None
    expected = {f"before{number}" for number in range(1, 401)}
    assert _texts(main, journal, rollback) == expected


@pytest.mark.parametrize("journal", [b"", bytes(512), JOURNAL_MAGIC])
def test_a_journal_without_a_header_rolls_nothing_back(journal: bytes) -> None:
    assert read_journal(partial(_read, journal), 512) is None


def test_records_that_are_not_whole_are_left_out(tmp_path: Path) -> None:
    _, journal = _interrupted(tmp_path / "db", 512)
    whole = read_journal(partial(_read, journal), 512)
    cut = read_journal(partial(_read, journal[: 512 + 3 * 520 + 100]), 512)
    assert whole is not None
    assert cut is not None
    assert len(cut.frames) == 3
    assert cut.frames.items() < whole.frames.items()


def test_a_journal_of_another_page_size_rolls_nothing_back(tmp_path: Path) -> None:
    _, journal = _interrupted(tmp_path / "db", 512)
    rollback = read_journal(partial(_read, journal), 1024)
    assert rollback is not None
    assert not rollback.frames


@given(st.binary(max_size=1500))
def test_any_bytes_after_the_magic_end_somewhere(data: bytes) -> None:
    rollback = read_journal(partial(_read, JOURNAL_MAGIC + data), 512)
    assert rollback is None or len(rollback.frames) <= 2
