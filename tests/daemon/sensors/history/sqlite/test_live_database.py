import sqlite3
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from walkaway_daemon.sensors.history.sqlite.live_database import (
    EmptyError,
    LiveDatabase,
    TornError,
)
from walkaway_daemon.sensors.history.sqlite.record import MalformedError
from walkaway_daemon.sensors.history.sqlite.snapshot import Snapshot

_WRITER = """
import sqlite3, sys
path, mode = sys.argv[1:]
writer = sqlite3.connect(path, isolation_level=None)
writer.execute("pragma locking_mode = exclusive")
writer.execute("pragma page_size = 1024")
writer.execute("pragma journal_mode = " + mode)
writer.execute("pragma wal_autocheckpoint = 10")
writer.execute("create table visits (id integer primary key, url, visit_time)")
writer.execute("create table urls (id integer primary key, url)")
number = 0
print(flush=True)
for line in sys.stdin:
    writer.execute("begin")
    for _ in range(int(line)):
        number += 1
        address = f"http://host/{number}/" + "x" * (number % 7 * 90)
        writer.execute("insert into urls values (?, ?)", (number, address))
        row = (number, number, number * 7)
        writer.execute("insert into visits values (?, ?, ?)", row)
    writer.execute("commit")
    print(number, flush=True)
"""


def _clock() -> int:
    return time.time_ns() // 1000


def _long_ago() -> int:
    return 0


class _Writer:
    """A process that holds a database exclusively and commits when it is told to."""

    def __init__(self, path: Path, mode: str) -> None:
        self.path = path
        self.process = subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(path), mode],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        self.wait()

    def begin(self, rows: int) -> None:
        assert self.process.stdin
        self.process.stdin.write(f"{rows}\n")

    def wait(self) -> str:
        assert self.process.stdout
        return self.process.stdout.readline()

    def close(self) -> None:
        self.process.communicate()


@contextmanager
def _writer(path: Path, mode: str) -> Generator[_Writer]:
    writer = _Writer(path, mode)
    try:
        yield writer
    finally:
        writer.close()


def _rows(snapshot: Snapshot) -> list[tuple[object, ...]]:
    rows: list[tuple[object, ...]] = []
    for rowid, values in snapshot.rows("visits", ("url", "visit_time")):
        found = snapshot.row("urls", ("url",), rowid)
        rows.append((rowid, *values, str(found[0]) if found else ""))
    return rows


def _count(snapshot: Snapshot) -> int:
    return len(_rows(snapshot))


def _checked(rows: list[tuple[object, ...]]) -> int:
    """Return how many visits there are, all of them as they were written."""
    for count, (rowid, page, time_, address) in enumerate(rows, 1):
        assert (rowid, page, time_) == (count, count, count * 7)
        assert str(address).startswith(f"http://host/{count}/")
    return len(rows)


def _open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def _read(database: LiveDatabase) -> tuple[int, int]:
    """Return what was read in the end, and after how many torn readings."""
    for torn in range(200_000):
        try:
            return _checked(database.read(_rows)), torn
        except TornError:
            continue
    pytest.fail("the database never came to rest")


@pytest.mark.parametrize("mode", ["delete", "persist", "truncate", "wal"])
def test_what_is_read_beside_a_writer_is_always_one_whole_state(
    tmp_path: Path, mode: str
) -> None:
    path = tmp_path / "db"
    with _writer(path, mode) as writer:
        database = LiveDatabase(path, _clock)
        written = 0
        for rows in (1, 2, 40, 1, 90, 3) * 5:
            writer.begin(rows)
            seen, _ = _read(database)
            assert seen in {written, written + rows}
            written = int(writer.wait())
        assert _read(database)[0] == written == 685


@pytest.mark.parametrize("mode", ["persist", "wal"])
def test_an_exclusive_lock_is_neither_asked_for_nor_touched(
    tmp_path: Path, mode: str
) -> None:
    path = tmp_path / "db"
    with _writer(path, mode) as writer:
        writer.begin(3)
        writer.wait()
        before = sorted(
            (file.name, file.stat().st_mtime_ns, file.stat().st_size)
            for file in tmp_path.iterdir()
        )
        assert _read(LiveDatabase(path, _clock))[0] == 3
        after = sorted(
            (file.name, file.stat().st_mtime_ns, file.stat().st_size)
            for file in tmp_path.iterdir()
        )
        assert after == before
        reader = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=0)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            reader.execute("select count(*) from visits")
        reader.close()


def test_nothing_is_held_open_after_reading(tmp_path: Path) -> None:
    with _writer(tmp_path / "db", "wal") as writer:
        writer.begin(3)
        writer.wait()
        before = _open_files()
        _read(LiveDatabase(tmp_path / "db", _clock))
        assert _open_files() == before


def test_a_database_that_was_just_written_is_left_alone_for_a_moment(
    tmp_path: Path,
) -> None:
    path = _made(tmp_path / "db", 1)
    written = path.stat().st_mtime_ns // 1000
    with pytest.raises(TornError):
        LiveDatabase(path, lambda: written + 5_000).read(_count)
    assert LiveDatabase(path, lambda: written + 25_000).read(_count) == 1


def test_a_change_while_reading_makes_the_reading_torn(tmp_path: Path) -> None:
    path = _made(tmp_path / "db", 1)

    def meddle(snapshot: Snapshot) -> int:
        _made(path, 2)
        return _count(snapshot)

    with pytest.raises(TornError):
        LiveDatabase(path, _long_ago).read(meddle)


def test_nonsense_that_a_change_explains_is_torn_and_other_nonsense_malformed(
    tmp_path: Path,
) -> None:
    path = _made(tmp_path / "db", 1)

    def nonsense(_: Snapshot) -> int:
        raise MalformedError

    def meddle(_: Snapshot) -> int:
        _made(path, 2)
        raise MalformedError

    with pytest.raises(TornError):
        LiveDatabase(path, _long_ago).read(meddle)
    with pytest.raises(MalformedError):
        LiveDatabase(path, _long_ago).read(nonsense)


def test_a_commit_in_progress_is_waited_for_and_one_left_behind_is_rolled_back(
    tmp_path: Path,
) -> None:
    source = tmp_path / "running"
    _made(source, 40)
    writer = sqlite3.connect(source, isolation_level=None)
    writer.execute("pragma cache_size = 2")
    writer.execute("begin")
    writer.execute("update visits set visit_time = -1")
    writer.execute("update urls set url = hex(zeroblob(400))")
    path = tmp_path / "db"
    path.write_bytes(source.read_bytes())
    journal = tmp_path / "db-journal"
    journal.write_bytes((tmp_path / "running-journal").read_bytes())
    writer.execute("rollback")
    writer.close()
    written = path.stat().st_mtime_ns // 1000
    with pytest.raises(TornError):
        LiveDatabase(path, lambda: written + 1_000_000).read(_count)
    assert LiveDatabase(path, lambda: written + 5_000_000).read(_count) == 40


def test_a_database_that_was_replaced_is_read_anew(tmp_path: Path) -> None:
    path = _made(tmp_path / "db", 1)
    database = LiveDatabase(path, _long_ago)
    assert database.read(_count) == 1
    _made(tmp_path / "other", 5).replace(path)
    assert database.read(_count) == 5


def test_a_table_that_comes_later_is_found(tmp_path: Path) -> None:
    path = tmp_path / "db"
    with sqlite3.connect(path) as connection:
        connection.execute("create table other (a)")
    connection.close()
    database = LiveDatabase(path, _long_ago)
    assert database.read(_count) == 0
    _made(path, 2)
    assert database.read(_count) == 2


def test_a_file_that_holds_nothing_yet_is_told_from_a_damaged_one(
    tmp_path: Path,
) -> None:
    path = tmp_path / "db"
    path.touch()
    with pytest.raises(EmptyError):
        LiveDatabase(path, _long_ago).read(_count)
    path.write_bytes(b"something else entirely" * 99)
    with pytest.raises(MalformedError):
        LiveDatabase(path, _long_ago).read(_count)


def test_a_file_that_is_not_there_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        LiveDatabase(tmp_path / "db", _long_ago).read(_count)


def _made(path: Path, rows: int) -> Path:
    """Make a history with so many visits, or add them to the one that is there."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(
        "create table if not exists visits (id integer primary key, url, visit_time)"
    )
    connection.execute("create table if not exists urls (id integer primary key, url)")
    connection.execute("begin")
    connection.execute("delete from visits")
    connection.execute("delete from urls")
    for number in range(1, rows + 1):
        address = f"http://host/{number}/"
        connection.execute("insert into urls values (?, ?)", (number, address))
        row = (number, number, number * 7)
        connection.execute("insert into visits values (?, ?, ?)", row)
    connection.execute("commit")
    connection.close()
    return path
