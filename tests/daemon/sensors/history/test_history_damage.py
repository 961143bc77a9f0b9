"""Damaged histories of every kind: read without an error but ours, and without end."""

import sqlite3
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from daemon.histories import NOON, ChromiumHistory, FirefoxHistory, History
from daemon.sqlite_files import pages_of
from walkaway_daemon.sensors.history.cursor import begin
from walkaway_daemon.sensors.history.history_look import look
from walkaway_daemon.sensors.history.late_titles import NO_RECENT
from walkaway_daemon.sensors.history.sqlite.journal import JOURNAL_MAGIC, read_journal
from walkaway_daemon.sensors.history.sqlite.record import MalformedError, decode
from walkaway_daemon.sensors.history.sqlite.schema import parse_columns
from walkaway_daemon.sensors.history.sqlite.snapshot import Snapshot
from walkaway_daemon.sensors.history.sqlite.tree import read_header
from walkaway_daemon.sensors.history.sqlite.wal import Log, read_log
from walkaway_daemon.sensors.history.whole.whole_history import (
    UnreadableError,
    WholeHistory,
    read_whole,
)
from walkaway_rules.moment import DAY

_VISITS = 120
_MOST_PAGES = 20_000
"""Pages that one look may read, however damaged a database of a few hundred is."""
_slow = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def _filled(history: ChromiumHistory | FirefoxHistory) -> None:
    for number in range(_VISITS):
        address = f"http://host/{number}/" + "x" * (number % 9 * 200)
        history.add(address, at=NOON + number, source=number, title="A title")


@cache
def _images() -> tuple[bytes, ...]:
    """Return whole databases of small pages, with rows that flow into other pages."""
    made: list[bytes] = []
    for kind in (ChromiumHistory, FirefoxHistory):
        history = kind()
        history.run("pragma page_size = 512")
        history.run("vacuum")
        _filled(history)
        made.append(history.connection.serialize())
        history.close()
    qute = History(schema="create table History (url, title, atime, redirect)")
    for number in range(_VISITS):
        qute.run("insert into History values ('http://a/', 'A', ?, 1)", NOON + number)
    made.append(qute.connection.serialize())
    qute.close()
    return tuple(made)


_Spots = list[tuple[float, bytes]]
_spots = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.binary(min_size=1, max_size=6)),
    min_size=1,
    max_size=12,
)
_heads = st.lists(
    st.tuples(
        st.integers(0, 999), st.integers(0, 40), st.binary(min_size=1, max_size=4)
    ),
    max_size=6,
)


def _damaged(data: bytes, spots: _Spots) -> bytes:
    damaged = bytearray(data)
    for where, content in spots:
        at = int(where * len(damaged))
        damaged[at : at + len(content)] = content[: len(damaged) - at]
    return bytes(damaged)


class _Counted:
    """Pages of a database in memory, and how many of them were read."""

    def __init__(self, data: bytes) -> None:
        self.count = 0
        self._page = pages_of(data)

    def __call__(self, number: int) -> bytes:
        self.count += 1
        return self._page(number)


@_slow
@given(st.integers(0, 2), _spots, _heads)
def test_a_damaged_database_is_read_as_far_as_it_makes_sense(
    which: int, spots: _Spots, heads: list[tuple[int, int, bytes]]
) -> None:
    data = bytearray(_damaged(_images()[which], spots))
    for page, offset, content in heads:
        # The heads of pages say what lies where: that is where damage does most.
        at = page * 512 % len(data) + offset
        data[at : at + len(content)] = content
    try:
        header = read_header(bytes(data))
        pages = _Counted(bytes(data))
        snapshot = Snapshot(pages, header)
        look(snapshot, begin("a", NOON - DAY), NO_RECENT, NOON + DAY)
    except MalformedError:
        return
    assert pages.count < _MOST_PAGES


@_slow
@given(st.integers(0, 2), _spots, st.integers(0, 1 << 16))
def test_a_damaged_or_cut_file_is_told_in_a_sentence(
    which: int, spots: _Spots, cut: int
) -> None:
    data = _damaged(_images()[which], spots)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "History"
        path.write_bytes(data[: max(0, len(data) - cut)])
        _read_all(path)


def _read_all(path: Path) -> None:
    def ask(whole: WholeHistory) -> int:
        whole.span()
        return len([*whole.visits()])

    try:
        found = read_whole(path, ask)
    except UnreadableError:
        return
    assert found <= _VISITS * 500


@cache
def _with_log() -> tuple[bytes, bytes]:
    """Return a database and its log, in which nearly everything is."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "places.sqlite"
        history = FirefoxHistory(path)
        history.run("pragma journal_mode = wal")
        history.run("pragma wal_autocheckpoint = 0")
        _filled(history)
        main = path.read_bytes()
        log = path.with_name("places.sqlite-wal").read_bytes()
        history.close()
    return main, log


@_slow
@given(_spots | st.just([]), _spots, st.integers(0, 9000))
def test_a_damaged_log_is_read_up_to_its_last_whole_commit(
    main_spots: _Spots, log_spots: _Spots, cut: int
) -> None:
    main, log = _with_log()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "places.sqlite"
        path.write_bytes(_damaged(main, main_spots))
        damaged = _damaged(log, log_spots)
        path.with_name("places.sqlite-wal").write_bytes(
            damaged[: max(0, len(damaged) - cut)]
        )
        _read_all(path)


@given(st.binary(max_size=600), st.sampled_from([512, 4096]))
def test_any_bytes_as_a_log_are_none_or_malformed(data: bytes, size: int) -> None:
    try:
        log = read_log(_reader(data), size, Log())
    except MalformedError:
        return
    assert log.count == 0


@given(st.binary(max_size=600), st.sampled_from([512, 4096]))
def test_any_bytes_as_a_journal_are_read_to_their_end(data: bytes, size: int) -> None:
    journal = JOURNAL_MAGIC + data
    found = read_journal(_reader(journal), size)
    assert found is None or len(found.frames) <= len(data)


def _reader(data: bytes) -> Callable[[int, int], bytes]:
    return lambda offset, length: data[offset : offset + length]


@given(st.binary(max_size=200), st.lists(st.integers(0, 40), max_size=5))
def test_any_bytes_as_a_record_are_values_or_malformed(
    record: bytes, wanted: list[int]
) -> None:
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        try:
            assert len(decode(record, wanted, encoding)) == len(wanted)
        except MalformedError:
            continue


@given(
    st.text(
        "create table(),'\"`[]/*- \nabcINTEGER PRIMARYKEYDEFAULT10.e+-", max_size=300
    )
)
def test_any_text_as_a_schema_has_columns_or_none(text: str) -> None:
    assert len(parse_columns(text)) <= len(text)


@pytest.mark.parametrize(
    "text", ['"' * 60_001, "/*" * 30_000, "[" * 60_000, "'" * 60_001]
)
def test_a_schema_that_never_closes_what_it_opens_is_read_once(text: str) -> None:
    assert len(parse_columns("create table x (" + text)) <= 1


def test_a_row_that_leads_back_into_itself_is_malformed() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("pragma page_size = 512")
    connection.execute("create table visits (id integer primary key, url, visit_time)")
    connection.execute("insert into visits values (1, ?, 1)", ("x" * 3000,))
    data = bytearray(connection.serialize())
    connection.close()
    for page in range(2, len(data) // 512):
        if data.startswith(b"xxxx", 512 * page + 4):
            data[512 * page : 512 * page + 4] = (page + 1).to_bytes(4, "big")
    pages = _Counted(bytes(data))
    snapshot = Snapshot(pages, read_header(bytes(data)))
    with pytest.raises(MalformedError):
        list(snapshot.rows("visits", ("url",)))
    assert pages.count < 10
