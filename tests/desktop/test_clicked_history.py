"""The history sensor against the browsers that only hands can steer."""

from collections.abc import Generator
from functools import partial
from pathlib import Path

import pytest

from desktop.clicked_browsers import (
    EPIPHANY,
    FALKON,
    KONQUEROR,
    QUTEBROWSER,
    Clicked,
    ClickedBrowser,
    walk,
)
from desktop.history_guard import HistoryGuard, distinct, history_guard
from desktop.loopback import LoopbackServer
from desktop.session import desktop_session, needs
from walkaway_daemon.computer.clock import SystemClock
from walkaway_rules.moment import SECOND
from walkaway_rules.observation import Visit, VisitKind

pytestmark = pytest.mark.desktop

_PAGES = 50
_CLOCK = SystemClock()


@pytest.fixture
def server(tmp_path: Path) -> Generator[LoopbackServer]:
    needs("openssl")
    server = LoopbackServer(tmp_path, walk)
    yield server
    server.close()


@pytest.mark.parametrize(
    ("kind", "visited"),
    [
        pytest.param(EPIPHANY, VisitKind.LINK, id="epiphany"),
        pytest.param(QUTEBROWSER, VisitKind.UNKNOWN, id="qutebrowser"),
        pytest.param(FALKON, VisitKind.UNKNOWN, id="falkon"),
    ],
)
def test_each_click_is_seen_once_with_its_kind_and_its_time(
    kind: Clicked, visited: VisitKind, tmp_path: Path, server: LoopbackServer
) -> None:
    begun: dict[str, int] = {}
    ended: dict[str, int] = {}
    with desktop_session(tmp_path) as session, history_guard(session.home) as guard:
        browser = ClickedBrowser(kind, session, server)
        for number in range(1, _PAGES + 1):
            begun[browser.address(number)] = _CLOCK.now().utc
            ended[browser.go_on()] = _CLOCK.now().utc
            guard.run(lambda: set(ended) <= set(guard.addresses()), 20)
        while_running = guard.addresses()
        browser.close()
        guard.run(lambda: False, 0.5)
    seen = [v for v in distinct(guard.sightings) if v.address in begun]
    assert set(begun) <= set(while_running)
    assert sorted(visit.address for visit in seen) == sorted(begun)
    assert {visit.kind for visit in seen} == {visited}
    early = [begun[visit.address] - visit.at for visit in seen]
    late = [visit.at - ended[visit.address] for visit in seen]
    assert max(early + late) < SECOND
    assert not any(sighting.late for sighting in guard.sightings)
    assert "Page 9" in {visit.title for visit in seen}


def test_konqueror_tells_each_click_once_and_none_by_a_wrong_address(
    tmp_path: Path, server: LoopbackServer
) -> None:
    with desktop_session(tmp_path) as session, history_guard(session.home) as guard:
        browser = ClickedBrowser(KONQUEROR, session, server)
        guard.run(lambda: bool(guard.sightings), 20)
        for number in range(1, _PAGES + 1):
            browser.go_on()
            guard.run(partial(_is_titled, guard, f"Page {number}"), 20)
        browser.close()
        guard.run(lambda: False, 0.5)
    seen = {visit for visit in _pages(guard) if visit.title != "Page 0"}
    # Konqueror 25 does not note the address that a link led to.
    allowed = {
        (f"Page {number}", address)
        for number in range(1, _PAGES + 1)
        for address in ("", browser.address(number))
    }
    assert len({visit.title for visit in seen}) == len(seen) == _PAGES
    assert {(visit.title, visit.address) for visit in seen} <= allowed


def _is_titled(guard: HistoryGuard, title: str) -> bool:
    return any(visit.title == title for visit in _pages(guard))


def _pages(guard: HistoryGuard) -> list[Visit]:
    seen = [sighting.observation for sighting in guard.sightings]
    return [one for one in seen if isinstance(one, Visit) and one.title]
