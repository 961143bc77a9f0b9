"""Private windows of real browsers: let be, unless the rules or the browser say other.

Chromium calls none of its windows private on Linux, so that nobody can tell.
"""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass

import pytest

from desktop.browsers import Chromium, PrivateFirefox
from desktop.bus_spy import BusSpy
from desktop.loopback import LoopbackServer, Page
from desktop.running_guard import RunningGuard, rules_about
from desktop.session import DesktopSession, desktop_session, needs, wait_until

pytestmark = pytest.mark.desktop

HANDLES = {
    "Hidden": "jane.doe_91",
    "Unmarked": "jess.doe_77",
    "Asked": "jo.doe_55",
}
_ELSEWHERE = "https://news.example/"
_ASKED_FOR = "private_windows: true\n"


@dataclass(slots=True)
class Room:
    """A guard, and a browser with a private window."""

    session: DesktopSession
    guard: RunningGuard
    spy: BusSpy
    firefox: PrivateFirefox
    whispers: int = 0
    """Those so far."""

    def in_front(self) -> str:
        """Return the title of the window in front."""
        return self.session.output(["xdotool", "getactivewindow", "getwindowname"])

    def go_to_firefox(self) -> str:
        """Have its window in front, as by a click, and return its title then."""
        search = ["xdotool", "search", "--onlyvisible", "--class", "firefox"]
        self.session.output([*search, "windowactivate"])
        return self.in_front()

    def is_met(self) -> bool:
        """Return whether there was one more whisper since this was last true."""
        shown = len(self.spy.notifications())
        more, self.whispers = shown > self.whispers, shown
        return more


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    needs("chromium", "firefox-esr", "openssl", "xdotool")
    with ExitStack() as stack:
        folder = tmp_path_factory.mktemp("desk")
        server = stack.enter_context(closing(LoopbackServer(folder, _page)))
        session = stack.enter_context(desktop_session(folder))
        session.start_notifications("dunst")
        spy = stack.enter_context(closing(BusSpy(session.bus)))
        guard = RunningGuard(session)
        guard.write_rules(rules_about(HANDLES))
        guard.start()
        profile = session.home / ".mozilla/firefox/own.default"
        display, bus = session.environment["DISPLAY"], session.environment
        firefox = PrivateFirefox(profile, display, server.port, environment=bus)
        room = Room(session, guard, spy, stack.enter_context(firefox))
        _live_through(room, server.port)
        yield room


def _page(host: str, target: str) -> Page:
    if host.startswith("news"):
        return Page("The weather")
    return Page(f"Somebody (@{target.strip('/')}) • Photos and videos")


def _live_through(room: Room, port: int) -> None:
    room.firefox.visit_typed(_profile("Hidden"))
    wait_until("its title is in front", lambda: _is_about("Hidden", room.in_front()))
    _look_unmarked(room, port)
    room.guard.stop()
    room.guard.write_rules(_ASKED_FOR + rules_about(HANDLES))
    room.guard.start()
    wait_until("it is in front again", lambda: "weather" in room.go_to_firefox())
    room.firefox.visit_typed(_profile("Asked"))
    wait_until("a whisper", room.is_met, 20)


def _look_unmarked(room: Room, port: int) -> None:
    """Look in a private window of Chromium; the other shows the weather by then."""
    profile = room.session.home / ".config/chromium"
    profile.parent.mkdir(exist_ok=True)
    environment = room.session.environment
    display = environment["DISPLAY"]
    private = ["--incognito"]
    with Chromium(
        profile, display, port, switches=private, environment=environment
    ) as chromium:
        chromium.visit_typed(_profile("Unmarked"))
        wait_until("a whisper", room.is_met, 20)
        room.firefox.visit(_ELSEWHERE)


def _is_about(alias: str, title: str) -> bool:
    return HANDLES[alias] in title and "Private Browsing" in title


def _profile(alias: str) -> str:
    return f"https://www.instagram.com/{HANDLES[alias]}/"


def test_a_window_that_its_browser_calls_private_is_let_be(room: Room) -> None:
    assert room.guard.urges("Hidden") == []


def test_one_that_its_browser_does_not_call_so_is_met_as_any_other(room: Room) -> None:
    assert len(room.guard.urges("Unmarked")) == 1


def test_where_the_rules_ask_for_it_a_private_window_is_met(room: Room) -> None:
    assert len(room.guard.urges("Asked")) == 1


def test_nothing_else_was_met(room: Room) -> None:
    assert len(room.spy.notifications()) == 2
