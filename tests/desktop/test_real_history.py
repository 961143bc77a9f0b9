"""The history sensor against real browsers that are visited while it reads."""

from collections.abc import Callable, Generator, Iterator
from functools import partial
from pathlib import Path
from typing import Protocol

import pytest

from desktop.browsers import Chromium, Firefox
from desktop.history_guard import HistoryGuard, distinct, history_guard
from desktop.loopback import LoopbackServer
from desktop.session import DesktopSession, desktop_session, needs
from walkaway_daemon.computer.clock import SystemClock
from walkaway_daemon.sensors.history.whole.whole_history import read_whole
from walkaway_daemon.sensors.processes.system_table import SystemTable
from walkaway_daemon.sensors.sensor import Sighting
from walkaway_rules.moment import SECOND
from walkaway_rules.observation import ProcessStarted, Visit, VisitKind

pytestmark = pytest.mark.desktop

_CLOCK = SystemClock()
_ROUNDED = SECOND // 100
"""How far before its beginning a visit may be dated: browsers round their clocks."""


class _Browser(Protocol):
    def visit(self, address: str) -> None: ...
    def visit_typed(self, address: str) -> None: ...
    def click(self, selector: str) -> None: ...
    def script(self, source: str) -> object: ...
    def address(self) -> str: ...
    def type_address(self, address: str) -> None: ...
    def close(self) -> None: ...
    def kill(self) -> None: ...


_Start = Callable[[Path, DesktopSession, int], _Browser]


def _chromium(home: Path, desktop: DesktopSession, port: int) -> _Browser:
    needs("chromium")
    profile = home / ".config" / "chromium"
    profile.mkdir(parents=True, exist_ok=True)
    environment = desktop.environment
    return Chromium(profile, environment["DISPLAY"], port, environment=environment)


def _firefox(home: Path, desktop: DesktopSession, port: int) -> _Browser:
    needs("firefox-esr")
    profile = home / ".mozilla" / "firefox" / "own.default"
    environment = desktop.environment
    return Firefox(profile, environment["DISPLAY"], port, environment=environment)


_BOTH = pytest.mark.parametrize(
    "start", [_chromium, _firefox], ids=["chromium", "firefox"]
)


@pytest.fixture
def desktop(tmp_path: Path) -> Generator[DesktopSession]:
    with desktop_session(tmp_path) as session:
        yield session


@pytest.fixture
def server(tmp_path: Path) -> Generator[LoopbackServer]:
    needs("openssl")
    server = LoopbackServer(tmp_path)
    yield server
    server.close()


@_BOTH
def test_each_visit_is_seen_once_with_its_kind_and_its_time(
    start: _Start, desktop: DesktopSession, server: LoopbackServer
) -> None:
    begun: dict[str, int] = {}
    ended: dict[str, int] = {}
    with history_guard(desktop.home) as guard:
        browser = start(desktop.home, desktop, server.port)
        for number in range(50):
            address = f"http://instagram.com/page{number}/"
            begun[address] = _CLOCK.now().utc
            (browser.visit_typed if number % 2 else browser.visit)(address)
            ended[address] = _CLOCK.now().utc
        guard.run(lambda: set(begun) <= set(guard.addresses()), 20)
        browser.close()
        guard.run(lambda: False, 0.5)
    seen = [v for v in distinct(guard.sightings) if v.address in begun]
    assert [visit.address for visit in seen] == list(begun)
    assert [visit.kind for visit in seen] == [VisitKind.LINK, VisitKind.TYPED] * 25
    assert all(begun[v.address] - _ROUNDED <= v.at <= ended[v.address] for v in seen)
    assert not any(sighting.late for sighting in guard.sightings)
    assert {visit.title for visit in seen} >= {"Page /page3/ of instagram.com"}


def test_chromium_tells_a_visit_before_its_history_does_and_only_once(
    desktop: DesktopSession, server: LoopbackServer
) -> None:
    addresses = [f"http://example.com/page{number}/" for number in range(3)]
    unwritten: list[str] = []
    with history_guard(desktop.home) as guard:
        browser = _chromium(desktop.home, desktop, server.port)
        for address in addresses:
            browser.visit_typed(address)
            guard.run(partial(_is_seen, guard, address), 20)
            written = _written(desktop.home / ".config/chromium/Default/History")
            unwritten += {address} - written
        browser.close()
        guard.run(lambda: False, 0.5)
    told = [_told(sighting) for sighting in guard.sightings]
    assert unwritten
    assert len(told) == len(set(told))
    assert len(distinct(guard.sightings)) == len(addresses)
    assert {visit.kind for visit in distinct(guard.sightings)} == {VisitKind.TYPED}


def _is_seen(guard: HistoryGuard, address: str) -> bool:
    return address in guard.addresses()


def _told(sighting: Sighting) -> tuple[str, str, int]:
    visit = sighting.observation
    assert isinstance(visit, Visit)
    return visit.address, visit.title, visit.at


def _written(history: Path) -> set[str]:
    """Return what stands in the history."""
    return read_whole(history, lambda whole: {v.address for v in whole.visits()})


def test_a_folder_that_a_running_chromium_was_started_with_is_read(
    tmp_path: Path, desktop: DesktopSession, server: LoopbackServer
) -> None:
    needs("chromium")
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    display = desktop.environment["DISPLAY"]
    browser = Chromium(folder, display, server.port, environment=desktop.environment)
    browser.visit("http://before.org/")
    only_this = partial(_looks_at, browser.pid)
    with history_guard(desktop.home, running=only_this) as guard:
        browser.visit_typed("http://first.org/")
        guard.run(lambda: "http://first.org/" in guard.addresses(), 20)
        browser.close()
    assert guard.addresses() == ["http://first.org/"]


def _looks_at(pid: int) -> Iterator[ProcessStarted]:
    """Yield what is said of this process."""
    yield from filter(None, [SystemTable().look(pid)])


@_BOTH
def test_redirects_keep_what_was_sought_apart_from_what_was_passed(
    start: _Start, desktop: DesktopSession, server: LoopbackServer
) -> None:
    same = "http://www.example.com/jane/"
    other = "http://elsewhere.org/jane/"
    hops = "http://hop.org/?to=http://elsewhere.org/end/"
    with history_guard(desktop.home) as guard:
        browser = start(desktop.home, desktop, server.port)
        browser.visit_typed(f"http://example.com/?to={same}")
        browser.visit_typed(f"http://example.com/a?to={other}")
        browser.visit(f"http://begin.org/?to={hops}")
        browser.visit("http://last.org/")
        guard.run(lambda: len(guard.addresses()) == 8, 20)
        browser.close()
    kinds = {visit.address: visit.kind for visit in distinct(guard.sightings)}
    assert kinds == {
        f"http://example.com/?to={same}": VisitKind.TYPED,
        same: VisitKind.TYPED,
        f"http://example.com/a?to={other}": VisitKind.TYPED,
        other: VisitKind.REDIRECT,
        f"http://begin.org/?to={hops}": VisitKind.LINK,
        hops: VisitKind.REDIRECT,
        "http://elsewhere.org/end/": VisitKind.REDIRECT,
        "http://last.org/": VisitKind.LINK,
    }


@_BOTH
def test_visits_made_while_nobody_watched_are_told_as_late(
    start: _Start, desktop: DesktopSession, server: LoopbackServer
) -> None:
    browser = start(desktop.home, desktop, server.port)
    with history_guard(desktop.home) as guard:
        browser.visit_typed("http://first.org/")
        guard.run(guard.has_read_a_row, 20)
        assert guard.addresses() == ["http://first.org/"]
    browser.visit_typed("http://second.org/")
    browser.close()
    with history_guard(desktop.home, list(guard.cursors.values())) as later:
        later.run(lambda: "http://second.org/" in later.addresses(), 5)
    assert later.addresses() == ["http://second.org/"]
    assert all(sighting.late for sighting in later.sightings)


@_BOTH
def test_a_browser_that_was_killed_is_still_read(
    start: _Start, desktop: DesktopSession, server: LoopbackServer
) -> None:
    browser = start(desktop.home, desktop, server.port)
    with history_guard(desktop.home) as guard:
        browser.visit("http://first.org/")
        guard.run(lambda: "http://first.org/" in guard.addresses(), 20)
        browser.kill()
        guard.run(lambda: False, 0.3)
        assert guard.addresses() == ["http://first.org/"]
        again = start(desktop.home, desktop, server.port)
        again.visit("http://second.org/")
        guard.run(lambda: "http://second.org/" in guard.addresses(), 20)
        again.close()
    assert guard.addresses() == ["http://first.org/", "http://second.org/"]


@_BOTH
def test_addresses_typed_with_real_keys_are_typed_visits(
    start: _Start, desktop: DesktopSession, server: LoopbackServer
) -> None:
    needs("xdotool")
    with history_guard(desktop.home) as guard:
        browser = start(desktop.home, desktop, server.port)
        browser.type_address("http://example.com/jane.doe")
        guard.run(lambda: any("jane.doe" in seen for seen in guard.addresses()), 20)
        browser.close()
    kinds = {visit.kind for visit in distinct(guard.sightings)}
    assert kinds == {VisitKind.TYPED}
