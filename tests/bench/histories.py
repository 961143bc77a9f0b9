"""Histories: what one new visit costs among a million, and how soon it is seen."""

import sqlite3
import threading
import time
from collections.abc import Callable, Generator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles

from bench.report import Section, verdict
from daemon.surveys import survey
from desktop.clicked_browsers import (
    EPIPHANY,
    FALKON,
    KONQUEROR,
    QUTEBROWSER,
    Clicked,
    ClickedBrowser,
    walk,
)
from desktop.evening import start_browser
from desktop.history_guard import HistoryGuard, history_guard
from desktop.history_poll import HistoryPoll
from desktop.loopback import LoopbackServer
from desktop.session import DesktopSession, desktop_session, wait_until
from walkaway_daemon.sensors.history.browsers.families import FAMILIES
from walkaway_daemon.sensors.history.browsers.profiles import Found
from walkaway_daemon.sensors.history.formats import formats
from walkaway_daemon.sensors.history.history_source import Source
from walkaway_daemon.sensors.history.told import Told
from walkaway_daemon.sensors.sensor import Cursor
from walkaway_rules.moment import SECOND, Moment
from walkaway_rules.observation import Visit

_NOON = 1_790_000_000_000_000
_1601 = 11_644_473_600_000_000
_TIMES = 100
_CPU_AIM = 5.0
"""Milliseconds of processor for a wake-up."""
_WAIT_AIM = 100.0
"""Milliseconds from row to observation."""
_MANY = 1_000_000
"""Visits of a history in which one is new."""
_VISITS = 20
_CLICKED = {
    "Epiphany": (EPIPHANY, formats.EPIPHANY),
    "qutebrowser": (QUTEBROWSER, formats.QUTEBROWSER),
    "Falkon": (FALKON, formats.FALKON),
    "Konqueror": (KONQUEROR, formats.KONQUEROR),
}
_STEERED = {"Chromium": formats.CHROMIUM, "Firefox": formats.FIREFOX}


@dataclass(frozen=True, slots=True)
class _Kind:
    """How one browser's history of a million visits is made, and added to."""

    family: str
    mode: str
    schema: str
    pages: str
    visits: str
    epoch: int


_KINDS = (
    _Kind(
        "Chromium",
        "persist",
        "CREATE TABLE urls (id INTEGER PRIMARY KEY, url, title);"
        "CREATE TABLE visits (id INTEGER PRIMARY KEY, url, visit_time, from_visit,"
        " transition, visit_duration, originator_cache_guid);"
        "CREATE INDEX visits_time ON visits (visit_time)",
        "INSERT INTO urls VALUES (?1, ?2, 'A title of some words, ' || ?1)",
        "INSERT INTO visits VALUES (?1, ?2, ?3, 0, 805306368, 0, '')",
        _1601,
    ),
    _Kind(
        "Firefox",
        "wal",
        "CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url, title);"
        "CREATE TABLE moz_historyvisits (id INTEGER PRIMARY KEY, place_id,"
        " visit_date, from_visit, visit_type);"
        "CREATE INDEX dates ON moz_historyvisits (visit_date)",
        "INSERT INTO moz_places VALUES (?1, ?2, 'A title of some words, ' || ?1)",
        "INSERT INTO moz_historyvisits VALUES (?1, ?2, ?3, 0, 1)",
        0,
    ),
)


def wake_ups(folder: Path) -> Section:
    """Return what a wake-up costs when one visit is new among so many."""
    return Section(
        f"One new visit in a history of {_MANY:,}",
        ("history", "size", "wake-ups", "CPU, median", "CPU, 95 %", "all counted in"),
        [_woken(folder / kind.family, kind, _MANY) for kind in _KINDS],
        "Processor time of the guard's own thread from being woken to having the visit"
        " in hand, with its address, title and kind. The last column is what"
        " `walkaway try` takes to count every visit.",
    )


def latencies(folder: Path) -> Section:
    """Return how soon what real browsers write down is observed."""
    rows = [_of_steered(_made(folder / name), name) for name in _STEERED]
    rows += [_of_clicked(_made(folder / name), name) for name in _CLICKED]
    return Section(
        "From a row in the history to an observation",
        ("browser", "visits", "row to observation, median", "95 %", "visit, median"),
        rows,
        "The row: when another process could first read it. The last column is from"
        " when the page was asked for. Chromium's session file tells of a visit before"
        " its history does, so that its observations come before the rows.",
    )


def _woken(folder: Path, kind: _Kind, count: int) -> list[str]:
    path = _made(folder) / "history"
    with closing(_history(path, kind, count)) as writer:
        family = next(each for each in FAMILIES if each.name == kind.family)
        cursor = Cursor("a", count, _NOON + count)
        told = Told(b"bench")
        source = Source(Found(path, family, 1), cursor, lambda: 0, told)
        source.read(_moment(count))
        took = [
            _wake(source, writer, kind, count + number) for number in range(1, _TIMES)
        ]
    begin = time.process_time()
    assert survey(path).count == count + _TIMES - 1
    counted = time.process_time() - begin
    return [
        kind.family,
        f"{path.stat().st_size / 1e6:.0f} MB",
        str(len(took)),
        verdict(median(took), _CPU_AIM, "ms"),
        f"{quantiles(took, n=20)[-1]:.2f} ms",
        f"{counted:.1f} s",
    ]


def _history(path: Path, kind: _Kind, count: int) -> sqlite3.Connection:
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute(f"PRAGMA journal_mode = {kind.mode}")
    writer.executescript(kind.schema)
    writer.execute("BEGIN")
    pages = count // 3
    addresses = ((n, f"https://site{n % 500}.example/page/{n}") for n in range(pages))
    writer.executemany(kind.pages, addresses)
    times = ((n, n % pages, _NOON + kind.epoch + n) for n in range(1, count + 1))
    writer.executemany(kind.visits, times)
    writer.execute("COMMIT")
    return writer


def _wake(
    source: Source, writer: sqlite3.Connection, kind: _Kind, number: int
) -> float:
    row = (number, number % 1000, _NOON + kind.epoch + number)
    writer.execute(kind.visits, row)
    begin = time.thread_time_ns()
    source.touch()
    seen = source.read(_moment(number))
    took = time.thread_time_ns() - begin
    assert seen is not None
    assert len(seen.visits) == 1
    return took / 1e6


def _moment(number: int) -> Moment:
    return Moment(_NOON + number + SECOND, 0, number, "bench")


@dataclass(slots=True)
class _Watch:
    """A guard that reads in a thread of its own, and notes when it saw what."""

    guard: HistoryGuard
    seen: dict[str, float] = field(default_factory=dict[str, float])
    over: threading.Event = field(default_factory=threading.Event)

    def run(self) -> None:
        """Read whenever there is news, until it is over."""
        while not self.over.is_set():
            pause = self.guard.sensor.due_in()
            self.guard.woken.wait(0.2 if pause is None else min(pause, 0.2))
            self.guard.woken.clear()
            report = self.guard.sensor.read()
            now = time.monotonic()
            for sighting in report.sightings:
                if isinstance(sighting.observation, Visit):
                    self.seen.setdefault(sighting.observation.address, now)


@contextmanager
def _watched(session: DesktopSession) -> Generator[_Watch]:
    with history_guard(session.home) as guard:
        watch = _Watch(guard)
        thread = threading.Thread(target=watch.run)
        thread.start()
        try:
            yield watch
        finally:
            watch.over.set()
            thread.join()


def _of_steered(folder: Path, name: str) -> list[str]:
    with ExitStack() as stack:
        server = stack.enter_context(closing(LoopbackServer(folder)))
        session = stack.enter_context(desktop_session(folder))
        watch = stack.enter_context(_watched(session))
        browser = start_browser(name, session, server.port)
        stack.callback(browser.close)
        browser.visit("http://before.example/")

        def go_on(number: int) -> str:
            address = f"http://example.com/page{number}/"
            browser.visit(address)
            return address

        return _row(name, watch, HistoryPoll(browser.history, _STEERED[name]), go_on)


def _of_clicked(folder: Path, name: str) -> list[str]:
    kind: Clicked
    kind, format_ = _CLICKED[name]
    with ExitStack() as stack:
        server = stack.enter_context(closing(LoopbackServer(folder, walk)))
        session = stack.enter_context(desktop_session(folder))
        watch = stack.enter_context(_watched(session))
        browser = ClickedBrowser(kind, session, server)
        stack.callback(browser.close)
        poll = HistoryPoll(session.home / kind.history, format_)
        return _row(name, watch, poll, lambda _: browser.go_on())


def _row(
    name: str, watch: _Watch, poll: HistoryPoll, go_on: Callable[[int], str]
) -> list[str]:
    begun: dict[str, float] = {}
    with closing(poll):
        for number in range(_VISITS):
            begin = time.monotonic()
            begun[go_on(number)] = begin
        wait_until("all are seen", lambda: begun.keys() <= watch.seen.keys(), 30)
        wait_until("all are written", lambda: begun.keys() <= poll.seen().keys(), 30)
        rows = poll.seen()
    waits = [1000 * (watch.seen[each] - rows[each]) for each in begun]
    whole = [1000 * (watch.seen[each] - begun[each]) for each in begun]
    return [
        name,
        str(len(begun)),
        verdict(median(waits), _WAIT_AIM, "ms"),
        f"{quantiles(waits, n=20)[-1]:.0f} ms",
        f"{median(whole):.0f} ms",
    ]


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return folder
