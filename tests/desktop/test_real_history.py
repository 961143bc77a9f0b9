"""The history sensor against real browsers that are visited while it reads."""

import threading
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import pytest

from desktop.browsers import Chromium, Firefox
from desktop.loopback import LoopbackServer
from desktop.session import DesktopSession, desktop_session, needs
from walkaway_daemon.clock import SystemClock
from walkaway_daemon.sensors.history.history import HistorySensor
from walkaway_daemon.sensors.history.profiles import Surroundings
from walkaway_daemon.sensors.sensor import Cursor, Sighting
from walkaway_rules.moment import SECOND
from walkaway_rules.observation import Visit, VisitKind

pytestmark = pytest.mark.desktop

_SECRET = b"secret"
_CLOCK = SystemClock()


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


@dataclass
class _Guard:
    """A sensor with the smallest loop around it."""

    sensor: HistorySensor
    woken: threading.Event = field(default_factory=threading.Event)
    sightings: list[Sighting] = field(default_factory=list[Sighting])
    cursors: dict[str, Cursor] = field(default_factory=dict[str, Cursor])

    def run(self, until: Callable[[], bool], seconds: float) -> None:
        """Read when woken or when asked to, until it holds or time is over."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and not until():
            pause = self.sensor.pause()
            self.woken.wait(min(0.2, 0.2 if pause is None else pause))
            self.woken.clear()
            report = self.sensor.read()
            self.sightings += report.sightings
            self.cursors.update({cursor.source: cursor for cursor in report.cursors})

    def addresses(self) -> list[str]:
        """Return what was seen, each visit once, by its time."""
        return [visit.address for visit in _distinct(self.sightings)]


def _distinct(sightings: Sequence[Sighting]) -> list[Visit]:
    """Return the visits; one that is told again with its title is the same."""
    found: dict[tuple[str, int], Visit] = {}
    for sighting in sightings:
        if isinstance(sighting.observation, Visit):
            visit = sighting.observation
            found[visit.address, visit.at] = visit
    return [visit for visit in found.values() if visit.address.startswith("http")]


@contextmanager
def _guard(home: Path, cursors: Sequence[Cursor] = ()) -> Generator[_Guard]:
    surroundings = Surroundings(home, "linux", {})
    sensor = HistorySensor(surroundings, _SECRET, _CLOCK.now, cursors)
    guard = _Guard(sensor)
    sensor.open(guard.woken.set)
    try:
        yield guard
    finally:
        sensor.close()


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
    with _guard(desktop.home) as guard:
        browser = start(desktop.home, desktop, server.port)
        for number in range(20):
            address = f"http://instagram.com/page{number}/"
            begun[address] = _CLOCK.now().utc
            (browser.visit_typed if number % 2 else browser.visit)(address)
        guard.run(lambda: set(begun) <= set(guard.addresses()), 20)
        browser.close()
        guard.run(lambda: False, 0.5)
    seen = [v for v in _distinct(guard.sightings) if v.address in begun]
    assert [visit.address for visit in seen] == list(begun)
    assert [visit.kind for visit in seen] == [VisitKind.LINK, VisitKind.TYPED] * 10
    assert max(abs(visit.at - begun[visit.address]) for visit in seen) < SECOND
    assert not any(sighting.late for sighting in guard.sightings)
    assert {visit.title for visit in seen} >= {"Page /page3/ of instagram.com"}


@_BOTH
def test_redirects_keep_what_was_sought_apart_from_what_was_passed(
    start: _Start, desktop: DesktopSession, server: LoopbackServer
) -> None:
    same = "http://www.example.com/jane/"
    other = "http://elsewhere.org/jane/"
    hops = "http://hop.org/?to=http://elsewhere.org/end/"
    with _guard(desktop.home) as guard:
        browser = start(desktop.home, desktop, server.port)
        browser.visit_typed(f"http://example.com/?to={same}")
        browser.visit_typed(f"http://example.com/a?to={other}")
        browser.visit(f"http://begin.org/?to={hops}")
        browser.visit("http://last.org/")
        guard.run(lambda: "http://last.org/" in guard.addresses(), 20)
        browser.close()
    kinds = {visit.address: visit.kind for visit in _distinct(guard.sightings)}
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
    with _guard(desktop.home) as guard:
        browser.visit_typed("http://first.org/")
        guard.run(lambda: "http://first.org/" in guard.addresses(), 20)
    browser.visit_typed("http://second.org/")
    browser.close()
    with _guard(desktop.home, list(guard.cursors.values())) as later:
        later.run(lambda: "http://second.org/" in later.addresses(), 5)
    assert later.addresses() == ["http://second.org/"]
    assert all(sighting.late for sighting in later.sightings)


@_BOTH
def test_a_browser_that_was_killed_is_still_read(
    start: _Start, desktop: DesktopSession, server: LoopbackServer
) -> None:
    browser = start(desktop.home, desktop, server.port)
    with _guard(desktop.home) as guard:
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
    with _guard(desktop.home) as guard:
        browser = start(desktop.home, desktop, server.port)
        browser.type_address("http://example.com/jane.doe")
        guard.run(lambda: any("jane.doe" in seen for seen in guard.addresses()), 20)
        browser.close()
    kinds = {visit.kind for visit in _distinct(guard.sightings)}
    assert kinds == {VisitKind.TYPED}
