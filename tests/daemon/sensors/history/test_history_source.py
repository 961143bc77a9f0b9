from dataclasses import dataclass
from pathlib import Path

from daemon.histories import NOON, FirefoxHistory
from walkaway_daemon.sensors.history.browsers.families import FAMILIES
from walkaway_daemon.sensors.history.browsers.profiles import Found
from walkaway_daemon.sensors.history.cursor import begin
from walkaway_daemon.sensors.history.history_finding import Trouble
from walkaway_daemon.sensors.history.history_source import Source, source_id
from walkaway_daemon.sensors.history.sqlite.journal import JOURNAL_MAGIC
from walkaway_daemon.sensors.history.told import Told
from walkaway_rules.moment import SECOND, Moment

_FIREFOX = next(family for family in FAMILIES if family.name == "Firefox")


@dataclass
class _Clock:
    """A clock that a test steps; by its wall clock every file is old."""

    steady: int = 0

    def now(self) -> Moment:
        return Moment(NOON + self.steady, 0, self.steady, "boot")


class _Bench:
    """One source over one file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.clock = _Clock()
        found = Found(path, _FIREFOX, 1)
        self.source = Source(found, begin("a", NOON), lambda: 0, Told(b"secret"))

    def read(self) -> list[str] | None:
        seen = self.source.read(self.clock.now())
        return None if seen is None else [visit.address for visit in seen.visits]

    def wait(self) -> int | None:
        return self.source.wait(self.clock.now())


def _history(path: Path, *addresses: str) -> None:
    history = FirefoxHistory(path)
    for number, address in enumerate(addresses, 1):
        history.add(address, at=NOON + number)
    history.close()


def test_a_new_source_wants_to_be_read_at_once_and_then_rests(tmp_path: Path) -> None:
    bench = _Bench(tmp_path / "places.sqlite")
    _history(bench.path, "http://one.org/")
    assert bench.wait() == 0
    assert bench.read() == ["http://one.org/"]
    assert bench.source.trouble is None
    assert bench.wait() is None


def test_a_touched_source_is_read_from_where_it_was_left(tmp_path: Path) -> None:
    bench = _Bench(tmp_path / "places.sqlite")
    _history(bench.path, "http://one.org/")
    bench.read()
    _history(bench.path, "http://two.org/")
    bench.source.touch()
    assert bench.wait() == 0
    assert bench.read() == ["http://two.org/"]
    assert bench.source.cursor.position == 2


def test_a_commit_in_progress_is_tried_again_ever_more_patiently(
    tmp_path: Path,
) -> None:
    bench = _Bench(tmp_path / "places.sqlite")
    _history(bench.path, "http://one.org/")
    busy = Source(
        Found(bench.path, _FIREFOX, 1),
        begin("a", NOON),
        lambda: bench.path.stat().st_mtime_ns // 1000,
        Told(b"secret"),
    )
    bench.source = busy
    waits: list[int | None] = []
    for _ in range(9):
        assert busy.trouble is None
        assert bench.read() is None
        waits.append(bench.wait())
        bench.clock.steady += waits[-1] or 0
        assert bench.wait() == 0
    assert waits[:3] == [20_000, 40_000, 80_000]
    assert waits[-1] == SECOND
    assert busy.trouble is Trouble.BUSY


def test_a_wake_during_such_a_wait_does_not_shorten_it(tmp_path: Path) -> None:
    bench = _Bench(tmp_path / "places.sqlite")
    _history(bench.path)
    (tmp_path / "places.sqlite-journal").write_bytes(JOURNAL_MAGIC)
    bench.source = Source(
        Found(bench.path, _FIREFOX, 1),
        begin("a", NOON),
        lambda: bench.path.stat().st_mtime_ns // 1000 + SECOND,
        Told(b"secret"),
    )
    assert bench.read() is None
    bench.source.touch()
    assert bench.wait() == 20_000


def test_a_damaged_history_is_given_up_until_it_changes(tmp_path: Path) -> None:
    bench = _Bench(tmp_path / "places.sqlite")
    bench.path.write_bytes(b"no database" * 99)
    for _ in range(3):
        assert bench.source.trouble is None
        assert bench.read() is None
    assert bench.source.trouble is Trouble.DAMAGED
    assert bench.wait() is None
    bench.path.unlink()
    _history(bench.path, "http://one.org/")
    bench.source.touch()
    assert bench.read() == ["http://one.org/"]
    assert bench.source.trouble is None


def test_a_history_that_is_gone_is_waited_for(tmp_path: Path) -> None:
    bench = _Bench(tmp_path / "places.sqlite")
    assert bench.read() is None
    assert bench.source.trouble is Trouble.GONE
    assert bench.wait() is None


def test_an_empty_file_is_no_trouble(tmp_path: Path) -> None:
    bench = _Bench(tmp_path / "places.sqlite")
    bench.path.touch()
    assert bench.read() is None
    assert bench.source.trouble is None


def test_a_file_that_cannot_be_read_is_tried_again_in_a_minute(tmp_path: Path) -> None:
    bench = _Bench(tmp_path / "places.sqlite")
    bench.path.symlink_to(bench.path)
    assert bench.read() is None
    assert bench.source.trouble is Trouble.REFUSED
    assert bench.wait() == 60 * SECOND


def test_a_database_of_something_else_is_said_to_be_unknown(tmp_path: Path) -> None:
    bench = _Bench(tmp_path / "places.sqlite")
    _history(bench.path)
    history = FirefoxHistory(bench.path)
    history.run("drop table moz_historyvisits")
    history.close()
    assert bench.read() is None
    assert bench.source.trouble is Trouble.UNKNOWN


def test_the_id_of_a_source_depends_on_the_secret_and_says_nothing() -> None:
    path = Path("/home/jane/.config/chromium/Default/History")
    one, other = source_id(b"one", path), source_id(b"other", path)
    assert one != other
    assert source_id(b"one", path) == one
    assert len(one) == 16
    assert set(one) <= set("0123456789abcdef")
