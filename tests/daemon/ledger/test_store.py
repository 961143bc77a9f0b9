"""The ledger on the disk: whole, private, added to only, and never lost."""

import os
import random
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daemon.ledger_entries import cursors, recorded
from walkaway_daemon.ledger.fault import LedgerError, LedgerFault
from walkaway_daemon.ledger.store import Ledger, fresh_id
from walkaway_daemon.sensors.sensor import Cursor, Finding, Sight
from walkaway_rules.deciding.entry import Recorded, UrgeLeft, WatchBegan, WatchEnded
from walkaway_rules.moment import Moment
from walkaway_rules.words.limits import CUT_SHORT

NOW = Moment(1, 2, 3, "a" * 16)
BEGAN, ENDED = Recorded(WatchBegan(), NOW), Recorded(WatchEnded(), NOW)
HERE = Cursor("c" * 32, 7, 8)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "ledger.sqlite"


@pytest.fixture
def ledger(path: Path) -> Iterator[Ledger]:
    with closing(Ledger.open(path)) as opened:
        yield opened


def fault_of(path: Path) -> LedgerFault:
    with pytest.raises(LedgerError) as caught:
        Ledger.open(path)
    return caught.value.fault


def by_hand(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


def test_a_new_ledger_is_empty(ledger: Ledger) -> None:
    assert list(ledger.entries()) == []
    assert ledger.cursors() == {}


def test_entries_come_back_in_their_order(ledger: Ledger) -> None:
    ledger.append([BEGAN, ENDED], [])
    ledger.append([BEGAN], [])
    assert list(ledger.entries()) == [BEGAN, ENDED, BEGAN]


def test_a_cursor_moves_with_the_entries(ledger: Ledger) -> None:
    ledger.append([BEGAN], [HERE])
    ledger.append([], [Cursor(HERE.source, 9, 10)])
    assert ledger.cursors() == {HERE.source: Cursor(HERE.source, 9, 10)}


def test_what_is_written_is_there_when_it_is_opened_again(path: Path) -> None:
    with closing(Ledger.open(path)) as ledger:
        ledger.append([BEGAN], [HERE])
    with closing(Ledger.open(path)) as ledger:
        assert list(ledger.entries()) == [BEGAN]
        assert ledger.cursors() == {HERE.source: HERE}


@settings(max_examples=25, deadline=None)
@given(st.lists(recorded, max_size=8), st.lists(cursors, max_size=3))
def test_whatever_is_written_is_read(
    entries: list[Recorded], moved: list[Cursor]
) -> None:
    folder = Path(os.environ["HOME"]) / fresh_id()
    with closing(Ledger.open(folder / "ledger.sqlite")) as ledger:
        ledger.append(entries, moved)
        assert list(ledger.entries()) == entries
        assert ledger.cursors() == {cursor.source: cursor for cursor in moved}


def test_what_does_not_belong_is_kept_out_with_all_that_came_with_it(
    ledger: Ledger,
) -> None:
    smuggled = Recorded(UrgeLeft("jane.doe_91"), NOW)
    with pytest.raises(LedgerError) as caught:
        ledger.append([BEGAN, smuggled], [HERE])
    assert caught.value.fault is LedgerFault.REFUSED
    assert "jane" not in str(caught.value) + str(caught.value.__cause__)
    assert list(ledger.entries()) == []
    assert ledger.cursors() == {}


def test_a_source_that_says_something_is_kept_out(ledger: Ledger) -> None:
    with pytest.raises(LedgerError):
        ledger.append([BEGAN], [Cursor("/home/jane/History", 1, 2)])
    assert list(ledger.entries()) == []


def test_each_row_gets_a_random_id_and_the_device_keeps_its_own(path: Path) -> None:
    numbers = iter(f"{number:032x}" for number in range(1, 9))
    with closing(Ledger.open(path, lambda: next(numbers))) as ledger:
        ledger.append([BEGAN, ENDED], [])
    with closing(Ledger.open(path, fresh_id)) as ledger:
        ledger.append([BEGAN], [])
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT id, device FROM entries").fetchall()
        devices = connection.execute("SELECT id FROM device").fetchall()
    assert devices == [(f"{1:032x}",)]
    assert [row[0] for row in rows[:2]] == [f"{2:032x}", f"{3:032x}"]
    assert {row[1] for row in rows} == {f"{1:032x}"}


def test_a_fresh_id_is_32_hexadecimal_digits() -> None:
    assert len(fresh_id()) == 32
    assert int(fresh_id(), 16) != int(fresh_id(), 16)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_can_read_any_of_its_files(path: Path) -> None:
    before = os.umask(0)
    try:
        with closing(Ledger.open(path)) as ledger:
            ledger.append([BEGAN], [HERE])
            modes = {
                file.name: stat.S_IMODE(file.stat().st_mode)
                for file in path.parent.iterdir()
            }
    finally:
        os.umask(before)
    assert modes == {
        "ledger.sqlite": 0o600,
        "ledger.sqlite-shm": 0o600,
        "ledger.sqlite-wal": 0o600,
    }
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_it_is_kept_as_safely_as_sqlite_can(ledger: Ledger) -> None:
    # Only the connection itself knows how it writes.
    execute = ledger._connection.execute  # pyright: ignore[reportPrivateUsage]
    assert execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert execute("PRAGMA synchronous").fetchone() == (2,)
    assert execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_another_process_reads_while_the_guard_writes(
    path: Path, ledger: Ledger
) -> None:
    ledger.append([BEGAN], [HERE])
    with closing(Ledger.open_reading(path)) as reading:
        assert list(reading.entries()) == [BEGAN]
        ledger.append([ENDED], [])
        assert list(reading.entries()) == [BEGAN, ENDED]
        assert reading.cursors() == {HERE.source: HERE}


def test_it_can_be_read_when_no_guard_runs(path: Path) -> None:
    with closing(Ledger.open(path)) as ledger:
        ledger.append([BEGAN], [])
    with closing(Ledger.open_reading(path)) as reading:
        assert list(reading.entries()) == [BEGAN]


def test_nothing_is_written_where_the_disk_takes_it(path: Path, ledger: Ledger) -> None:
    ledger.append([BEGAN], [])
    ledger.append([], [])

    assert list(ledger.entries()) == [BEGAN]
    with closing(Ledger.open_reading(path)) as reading:
        with pytest.raises(LedgerError) as caught:
            reading.append([], [])
        assert caught.value.fault is LedgerFault.CLOSED_OFF


def test_a_reader_cannot_write(path: Path, ledger: Ledger) -> None:
    ledger.append([BEGAN], [])
    with closing(Ledger.open_reading(path)) as reading:
        with pytest.raises(LedgerError) as caught:
            reading.append([ENDED], [])
        assert caught.value.fault is LedgerFault.CLOSED_OFF


def test_reading_what_is_not_there_says_so_and_makes_nothing(path: Path) -> None:
    with pytest.raises(LedgerError) as caught:
        Ledger.open_reading(path)
    assert caught.value.fault is LedgerFault.ABSENT
    assert not path.parent.exists()


def test_a_ledger_that_was_only_just_begun_is_finished(path: Path) -> None:
    path.parent.mkdir()
    by_hand(path, "PRAGMA journal_mode = WAL")
    with closing(Ledger.open(path)) as ledger:
        ledger.append([BEGAN], [])
        assert list(ledger.entries()) == [BEGAN]


def test_reading_a_ledger_that_was_only_just_begun_says_there_is_none(
    path: Path,
) -> None:
    path.parent.mkdir()
    by_hand(path, "PRAGMA journal_mode = WAL")
    with pytest.raises(LedgerError) as caught:
        Ledger.open_reading(path)
    assert caught.value.fault is LedgerFault.ABSENT


def test_a_newer_major_version_is_refused_and_left_as_it_is(path: Path) -> None:
    Ledger.open(path).close()
    by_hand(path, "PRAGMA user_version = 2000")
    before = path.read_bytes()
    assert fault_of(path) is LedgerFault.NEWER
    assert path.read_bytes() == before


def test_a_newer_minor_version_is_read_and_kept(path: Path) -> None:
    Ledger.open(path).close()
    by_hand(path, "PRAGMA user_version = 1009")
    by_hand(path, "ALTER TABLE entries ADD COLUMN mood INTEGER")
    with closing(Ledger.open(path)) as ledger:
        ledger.append([BEGAN], [])
        assert list(ledger.entries()) == [BEGAN]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1009,)


def test_entries_of_a_newer_kind_are_left_out_and_their_number_said(
    path: Path,
) -> None:
    with closing(Ledger.open(path)) as ledger:
        ledger.append([BEGAN], [])
        by_hand(
            path,
            "INSERT INTO entries (id, device, kind, utc, shift, steady, boot)"
            " SELECT substr(id, 2) || '0', device, 98, 0, 0, 0, '' FROM entries",
        )
        ledger.append([ENDED], [])
        assert list(ledger.entries()) == [BEGAN, ENDED]
        assert ledger.unread() == 1


def test_a_file_that_is_no_ledger_is_left_as_it_is(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"not a database at all" * 100)
    before = path.read_bytes()
    assert fault_of(path) is LedgerFault.DAMAGED
    assert path.read_bytes() == before


def test_a_damaged_ledger_is_left_as_it_is(path: Path) -> None:
    with closing(Ledger.open(path)) as ledger:
        ledger.append([BEGAN] * 500, [])
    whole = path.read_bytes()
    middle = len(whole) // 2
    hurt = whole[:middle] + b"\xff" * 9000 + whole[middle + 9000 :]
    path.write_bytes(hurt)
    assert fault_of(path) is LedgerFault.DAMAGED
    assert path.read_bytes() == hurt


def test_a_ledger_cut_short_is_left_as_it_is(path: Path) -> None:
    with closing(Ledger.open(path)) as ledger:
        ledger.append([BEGAN] * 500, [])
    cut = path.read_bytes()[:10_000]
    path.write_bytes(cut)
    assert fault_of(path) is LedgerFault.DAMAGED
    assert path.read_bytes() == cut


def test_a_folder_in_its_place_is_said(path: Path) -> None:
    path.mkdir(parents=True)
    assert fault_of(path) is LedgerFault.CLOSED_OFF


def test_a_file_in_place_of_its_folder_is_said(path: Path) -> None:
    path.parent.write_text("")
    assert fault_of(path) is LedgerFault.CLOSED_OFF


def test_a_path_with_odd_characters_works(tmp_path: Path) -> None:
    path = tmp_path / "a b?c#d%20é" / "ledger.sqlite"
    with closing(Ledger.open(path)) as ledger:
        ledger.append([BEGAN], [])
    assert path.exists()


def spoil_log(path: Path, *, frame: int) -> None:
    """Turn one bit in the content of a frame, counted from the end."""
    log = path.with_name(f"{path.name}-wal")
    content = bytearray(log.read_bytes())
    content[-frame * (24 + 4096) + 100] ^= 1
    log.write_bytes(content)


def left_open(path: Path) -> None:
    """Write ten times to a ledger, and let its log lie as a kill would."""
    writing = (
        "import os, sys\nfrom pathlib import Path\n"
        "from daemon.ledger.test_store import BEGAN\n"
        "from walkaway_daemon.ledger.store import Ledger\n"
        "ledger = Ledger.open(Path(sys.argv[1]))\n"
        "for _ in range(10): ledger.append([BEGAN], [])\n"
        "os._exit(0)\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run(
        [sys.executable, "-c", writing, str(path)], env=environment, check=True
    )


def test_entries_that_were_damaged_before_they_were_filed_are_told_once(
    path: Path,
) -> None:
    left_open(path)
    spoil_log(path, frame=12)
    with closing(Ledger.open(path)) as ledger:
        assert len(list(ledger.entries())) < 10
        assert ledger.findings() == (Finding("Count", Sight.LIMITED, *CUT_SHORT),)
    with closing(Ledger.open(path)) as ledger:
        assert ledger.findings() == ()


def test_a_ledger_that_a_kill_left_is_whole(path: Path) -> None:
    left_open(path)
    with closing(Ledger.open(path)) as ledger:
        assert len(list(ledger.entries())) == 10
        assert ledger.findings() == ()


WRITER = """
import sys
from pathlib import Path
from walkaway_daemon.ledger.store import Ledger
from walkaway_daemon.sensors.sensor import Cursor
from walkaway_rules.deciding.entry import Recorded, WatchBegan
from walkaway_rules.moment import Moment

ledger = Ledger.open(Path(sys.argv[1]))
number = sum(1 for _ in ledger.entries())
while True:
    entries = [Recorded(WatchBegan(), Moment(number + one, 0)) for one in (0, 1, 2)]
    number += 3
    ledger.append(entries, [Cursor("c" * 32, number, number)])
    print(number, flush=True)
"""


def killed_while_writing(path: Path, lines: int) -> int:
    """Kill a writer after so many turns; return the last number it was sure of."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", WRITER, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as writer:
        assert writer.stdout is not None
        sure = 0
        for _ in range(lines):
            sure = int(writer.stdout.readline())
        writer.send_signal(signal.SIGKILL)
        rest = writer.stdout.read().split(b"\n")[:-1]
    return int(rest[-1]) if rest else sure


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_guard_killed_at_any_point_loses_nothing_and_doubles_nothing(
    path: Path,
) -> None:
    chance = random.Random(20260914)  # noqa: S311 - where to kill is no secret
    for _ in range(12):
        sure = killed_while_writing(path, chance.randint(1, 60))
        with closing(Ledger.open_reading(path)) as ledger:
            written = [one.now.utc for one in ledger.entries()]
            cursor = ledger.cursors()["c" * 32]
        assert written == list(range(len(written)))
        assert len(written) == cursor.position >= sure
        assert len(written) % 3 == 0
