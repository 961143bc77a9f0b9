"""Histories that are cleared in real browsers: nothing is told again, nothing lost."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.browsers import Chromium, Firefox
from desktop.history_guard import HistoryGuard, distinct, history_guard
from desktop.loopback import LoopbackServer
from desktop.session import DesktopSession, desktop_session, needs
from walkaway_daemon.computer.clock import SystemClock
from walkaway_daemon.sensors.history.whole.whole_history import read_whole
from walkaway_rules.observation import Visit

pytestmark = pytest.mark.desktop

_Browser = Chromium | Firefox
_Start = Callable[[DesktopSession, int], _Browser]
_BEFORE = [f"http://before{number}.org/" for number in range(3)]
_AFTER, _LATER = "http://after.org/", "http://later.org/"
_COMMITS = 30.0
"""Seconds within which even a busy machine tells of a visit (Chromium: ten)."""
_EVERYTHING = '{"browser": {"clear_data": {"time_period": 4}}}'
_CLOCK = SystemClock()


def _firefox(session: DesktopSession, port: int) -> _Browser:
    profile = session.home / ".mozilla/firefox/own.default"
    display, environment = session.environment["DISPLAY"], session.environment
    return Firefox(profile, display, port, environment=environment)


def _chromium(session: DesktopSession, port: int) -> _Browser:
    """Start one that offers to clear the last hour: its rows are numbered on."""
    profile = session.home / ".config/chromium"
    profile.mkdir(parents=True, exist_ok=True)
    display, environment = session.environment["DISPLAY"], session.environment
    return Chromium(profile, display, port, environment=environment)


def _chromium_all(session: DesktopSession, port: int) -> _Browser:
    """Start one that offers to clear everything: its rows are numbered anew."""
    settings = session.home / ".config/chromium/Default/Preferences"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(_EVERYTHING)
    return _chromium(session, port)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[DesktopSession]:
    needs("chromium", "firefox-esr", "openssl")
    with desktop_session(tmp_path) as session:
        yield session


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LoopbackServer]:
    server = LoopbackServer(tmp_path)
    yield server
    server.close()


@pytest.mark.parametrize(
    "start",
    [_firefox, _chromium, _chromium_all],
    ids=["firefox", "chromium", "chromium-everything"],
)
def test_what_is_visited_after_a_clearing_is_told_once_and_nothing_else_again(
    start: _Start, session: DesktopSession, server: LoopbackServer
) -> None:
    with history_guard(session.home) as guard, start(session, server.port) as browser:
        _visit(guard, browser, *_BEFORE)
        browser.clear_history()
        guard.run(lambda: not _kept(browser), _COMMITS)
        assert _kept(browser) == set()
        _visit(guard, browser, _AFTER)
        with history_guard(session.home, [*guard.cursors.values()]) as later:
            _visit(later, browser, _LATER)

    assert _told(guard) == [*_BEFORE, _AFTER]
    assert _told(later) == [_LATER]
    assert not any(each.late for each in (*guard.sightings, *later.sightings))


def _visit(guard: HistoryGuard, browser: _Browser, *addresses: str) -> None:
    """Go there, and wait until the guard read it where it stays."""
    *others, last = addresses
    for address in others:
        browser.visit_typed(address)
    began = _CLOCK.now().utc
    browser.visit_typed(last)
    guard.run(lambda: guard.has_read_until(began), _COMMITS)
    assert guard.has_read_until(began)


def _kept(browser: _Browser) -> set[str]:
    """Return what stands in the history, of what a test visits."""
    visits = read_whole(browser.history, lambda whole: [*whole.visits()])
    return {visit.address for visit in visits} & {*_BEFORE, _AFTER, _LATER}


def _told(guard: HistoryGuard) -> list[str]:
    """Return the addresses that were told, each as often as a visit to it was."""
    told = [each.observation for each in guard.sightings]
    bare = [(v.address, v.title, v.at) for v in told if isinstance(v, Visit)]
    assert len(bare) == len(set(bare))
    return [visit.address for visit in distinct(guard.sightings)]
