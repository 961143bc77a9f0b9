import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from walkaway_daemon.sensors.history.sqlite.record import MalformedError
from walkaway_daemon.sensors.history.sqlite.snapshot import Snapshot
from walkaway_daemon.sensors.history.sqlite.tree import read_header
from walkaway_daemon.sensors.history.sqlite.wal import (
    Log,
    commits_beyond_damage,
    read_log,
)


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = _writer(tmp_path / "db", 512)
    yield connection
    connection.close()


def _writer(path: Path, page_size: int) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"pragma page_size = {page_size}")
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma wal_autocheckpoint = 0")
    connection.execute("create table t (id integer primary key, text)")
    return connection


def _read(data: bytes, offset: int, length: int) -> bytes:
    return data[offset : offset + length]


def _log(path: Path) -> bytes:
    return path.with_name("db-wal").read_bytes()


def _count(path: Path, log: Log, data: bytes) -> int:
    """Return how many rows the database has with this log laid over it."""
    main = path.read_bytes()
    header = read_header(main)
    size = header.page_size

    def page(number: int) -> bytes:
        offset = log.frames.get(number)
        if offset is None:
            found = main[(number - 1) * size : number * size]
        else:
            found = data[offset : offset + size]
        if len(found) < size:
            raise MalformedError
        return found

    return sum(1 for _ in Snapshot(page, header).rows("t", ("text",)))


def _add(writer: sqlite3.Connection, count: int) -> None:
    writer.execute("begin")
    writer.executemany("insert into t (text) values (?)", [("text" * 30,)] * count)
    writer.execute("commit")


@pytest.mark.parametrize("page_size", [512, 4096, 65536])
def test_rows_that_are_only_in_the_log_are_read(tmp_path: Path, page_size: int) -> None:
    path = tmp_path / "db"
    writer = _writer(path, page_size)
    for count in (1, 40, 2):
        _add(writer, count)
    data = _log(path)
    log = read_log(partial(_read, data), page_size, Log())
    assert _count(path, log, data) == 43
    writer.close()


def test_only_new_frames_are_looked_at(
    tmp_path: Path, writer: sqlite3.Connection
) -> None:
    _add(writer, 300)
    first = read_log(partial(_read, _log(tmp_path / "db")), 512, Log())
    _add(writer, 1)
    data = _log(tmp_path / "db")
    asked: list[int] = []

    def read(offset: int, length: int) -> bytes:
        asked.append(offset)
        return data[offset : offset + length]

    log = read_log(read, 512, first)
    assert _count(tmp_path / "db", log, data) == 301
    assert min(asked[1:]) > 32 + (first.count - 2) * (24 + 512)
    assert read_log(read, 512, log) == log


def test_what_is_not_committed_is_not_read(
    tmp_path: Path, writer: sqlite3.Connection
) -> None:
    _add(writer, 5)
    writer.execute("pragma cache_size = 5")
    writer.execute("begin")
    writer.executemany("insert into t (text) values (?)", [("text" * 99,)] * 200)
    data = _log(tmp_path / "db")
    assert len(data) > 100 * 512
    log = read_log(partial(_read, data), 512, Log())
    assert _count(tmp_path / "db", log, data) == 5


def test_whoever_reads_thoroughly_ends_where_the_owner_of_a_damaged_log_would(
    tmp_path: Path, writer: sqlite3.Connection
) -> None:
    for count in (5, 7, 9):
        _add(writer, count)
    whole = _log(tmp_path / "db")
    seen = set[int]()
    for at in range(32 + 24, len(whole), 24 + 512):
        broken = bytearray(whole)
        broken[at + 99] ^= 1
        log = read_log(partial(_read, bytes(broken)), 512, Log(), thoroughly=True)
        for suffix, data in ("", (tmp_path / "db").read_bytes()), ("-wal", broken):
            (tmp_path / f"copy{suffix}").write_bytes(data)
        with closing(sqlite3.connect(tmp_path / "copy")) as copy:
            tables = "select count(*) from sqlite_master"
            is_there = copy.execute(tables).fetchone()[0]
            found = "select count(*) from t"
            expected = copy.execute(found).fetchone()[0] if is_there else 0
        seen.add(expected)
        if is_there:
            assert _count(tmp_path / "db", log, bytes(broken)) == expected
        else:
            assert log.count < 2
    assert {0, 5, 12} <= seen


def test_what_was_rolled_back_is_not_read_after_the_next_commit(
    tmp_path: Path, writer: sqlite3.Connection
) -> None:
    writer.execute("pragma cache_size = 5")
    writer.execute("begin")
    writer.executemany("insert into t (text) values (?)", [("text" * 99,)] * 200)
    writer.execute("rollback")
    _add(writer, 3)
    data = _log(tmp_path / "db")
    log = read_log(partial(_read, data), 512, Log())
    assert _count(tmp_path / "db", log, data) == 3


def test_a_log_that_began_anew_is_read_from_its_beginning(
    tmp_path: Path, writer: sqlite3.Connection
) -> None:
    _add(writer, 200)
    before = read_log(partial(_read, _log(tmp_path / "db")), 512, Log())
    writer.execute("pragma wal_checkpoint (restart)")
    _add(writer, 1)
    data = _log(tmp_path / "db")
    log = read_log(partial(_read, data), 512, before)
    assert 0 < log.count < before.count
    assert _count(tmp_path / "db", log, data) == 201


def test_commits_beyond_a_frame_that_was_damaged_are_counted(
    tmp_path: Path, writer: sqlite3.Connection
) -> None:
    for _ in range(5):
        _add(writer, 1)
    data = bytearray(_log(tmp_path / "db"))
    assert commits_beyond_damage(bytes(data)) == 0
    assert commits_beyond_damage(bytes(data[:-200])) == 0
    assert commits_beyond_damage(bytes(data[:20])) == 0

    data[-3 * (24 + 512) + 100] ^= 1
    assert commits_beyond_damage(bytes(data)) == 2


def test_what_an_earlier_log_or_a_rollback_left_there_is_no_damage(
    tmp_path: Path, writer: sqlite3.Connection
) -> None:
    writer.execute("pragma cache_size = 5")
    for _ in range(5):
        _add(writer, 200)
    writer.execute("pragma wal_checkpoint (restart)")
    writer.execute("begin")
    writer.executemany("insert into t (text) values (?)", [("text" * 99,)] * 200)
    writer.execute("rollback")
    _add(writer, 3)

    assert commits_beyond_damage(_log(tmp_path / "db")) == 0


def test_a_log_that_was_emptied_has_no_frames(
    tmp_path: Path, writer: sqlite3.Connection
) -> None:
    _add(writer, 7)
    before = read_log(partial(_read, _log(tmp_path / "db")), 512, Log())
    writer.execute("pragma wal_checkpoint (truncate)")
    assert read_log(partial(_read, _log(tmp_path / "db")), 512, before) == Log()


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_log_cut_anywhere_gives_the_last_whole_commit(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("cut") / "db"
    writer = _writer(path, 512)
    ends = [len(_log(path))]
    for _ in range(4):
        _add(writer, 10)
        ends.append(len(_log(path)))
    whole = _log(path)
    cut = data.draw(st.integers(ends[0], ends[-1]))
    log = read_log(partial(_read, whole[:cut]), 512, Log())
    commits = sum(end <= cut for end in ends) - 1
    assert _count(path, log, whole[:cut]) == 10 * commits
    writer.close()


def test_a_commit_whose_content_is_not_there_yet_does_not_count(
    tmp_path: Path, writer: sqlite3.Connection
) -> None:
    _add(writer, 3)
    _add(writer, 4)
    data = _log(tmp_path / "db")
    unwritten = data[:-512] + bytes(512)
    log = read_log(partial(_read, unwritten), 512, Log())
    assert _count(tmp_path / "db", log, unwritten) == 3


@pytest.mark.parametrize("place", [0, 8, 11, 20, 30])
def test_a_log_whose_header_makes_no_sense_is_passed_over_as_its_writer_does(
    tmp_path: Path, writer: sqlite3.Connection, place: int
) -> None:
    _add(writer, 3)
    data = bytearray(_log(tmp_path / "db"))
    data[place] ^= 0x55
    assert read_log(partial(_read, bytes(data)), 512, Log()) == Log()


def test_a_log_of_another_database_is_malformed(
    tmp_path: Path, writer: sqlite3.Connection
) -> None:
    _add(writer, 3)
    with pytest.raises(MalformedError):
        read_log(partial(_read, _log(tmp_path / "db")), 1024, Log())


@given(st.binary(max_size=400))
def test_any_bytes_are_a_log_or_malformed(data: bytes) -> None:
    header = bytes.fromhex("377f0682002de21800000200") + bytes(20)
    for candidate in (data, header + data):
        try:
            log = read_log(partial(_read, candidate), 512, Log())
        except MalformedError:
            continue
        assert not log.frames
