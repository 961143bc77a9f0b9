"""A night on a real desktop: two browsers, a guard that pauses, somebody at the keys.

It is lived through once; what happened is judged by the tests. Outcomes take more
than a minute to be known, so everything waits for them together.
"""

import time
from collections.abc import Callable, Generator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PIL import Image

from desktop.bus_spy import BusSpy
from desktop.cast import BROWSERS, alias
from desktop.evening import Browser, start_browser
from desktop.guarded_pause import GuardedScreen
from desktop.loopback import LoopbackServer, Page
from desktop.openers import note_address
from desktop.running_guard import RunningGuard, rules_about
from desktop.session import desktop_session, needs, wait_until
from desktop.shown_pause import press
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.moment import SECOND
from walkaway_rules.pause.wait import wait_before_going_on

INSTEAD = "https://walks.example/by-the-sea"
WORD = "quibblewren"
"""What is hoped for at the second door; nobody may keep it."""

_PARTS = ("redirect", "feed", "back", "on", "closed", "silent")
_RESPONSES = f"default: pause, instead: [{INSTEAD}]"
_COMMITS = 60.0
"""Seconds within which even a busy machine tells of a visit (Chromium: ten)."""
_JUDGED = 100.0
"""Seconds within which an urge is judged: a minute of quiet, and the browser's lag."""


@dataclass(slots=True)
class Night:
    """Everything that runs, and what was seen while it went on."""

    screen: GuardedScreen
    spy: BusSpy
    server: LoopbackServer
    browsers: Mapping[str, Browser]
    calm: int = -1
    """Pauses and whispers while nothing was sought."""
    seen: dict[str, Image.Image] = field(default_factory=dict[str, Image.Image])
    """The screen with the pause that a visit to this person was met with."""
    opened: dict[str, str] = field(default_factory=dict[str, str])
    """Where each browser's person was led instead."""
    answers: dict[str, Answer | None] = field(default_factory=dict[str, Answer | None])
    """How the urge about this person was answered."""

    @property
    def guard(self) -> RunningGuard:
        """The guard."""
        return self.screen.guard

    def visits(self, about: str) -> int:
        """Return how often this person's page was asked for."""
        return sum(handle(about) in asked for asked in self.server.requests)

    def keeps(self, word: str) -> list[str]:
        """Return the names of the files on this desktop that hold a word."""
        folders = (self.screen.session.folder, self.guard.paths.runtime.parent)
        return [
            path.name
            for folder in folders
            for path in folder.rglob("*")
            if path.is_file() and word.encode() in path.read_bytes()
        ]


def handle(about: str) -> str:
    """Return the handle of the person with this alias."""
    browser, part = about.split()
    return f"{part}.{browser.lower()}_91"


@contextmanager
def set_night(folder: Path) -> Generator[Night]:
    """Start the desktop with everything on it."""
    needs("xdotool", "wmctrl", "chromium", "firefox-esr", "openssl")
    with ExitStack() as stack:
        server = stack.enter_context(closing(LoopbackServer(folder, _page)))
        session = stack.enter_context(desktop_session(folder))
        spy = stack.enter_context(closing(BusSpy(session.bus)))
        noted = note_address(session)
        guard = RunningGuard(session)
        people = [alias(browser, part) for browser in BROWSERS for part in _PARTS]
        handles = {about: handle(about) for about in people}
        guard.write_rules(rules_about(handles, responses=_RESPONSES))
        guard.start()
        browsers: dict[str, Browser] = {}
        for name in BROWSERS:
            browsers[name] = start_browser(name, session, server.port)
            stack.callback(browsers[name].close)
        yield Night(GuardedScreen(session, guard, noted), spy, server, browsers)


def live_through(night: Night) -> None:
    """Let the night take its course."""
    for browser in night.browsers.values():
        browser.visit("https://before.example/")
    _wait("both are known", lambda: night.guard.cursors() >= len(BROWSERS))
    _wander(night)
    for name in BROWSERS:
        _turn_back(night, name)
        _go_on(night, name)
        _close_and_leave(night, name)
    _press_nothing(night)
    for name in BROWSERS:
        for part in _PARTS:
            _be_judged(night, alias(name, part))


def _page(host: str, target: str) -> Page:
    """Return the page there; some tell by their titles whose they are."""
    part, name = host.partition(".")[0], target.strip("/")
    if part == "redirect":
        return Page(redirect=_profile(alias(name, part)))
    if part == "feed":
        return Page(f"Sunday at the lake with @{handle(alias(name, part))} and others")
    if name.startswith(("back", "closed")):
        return Page(f"Somebody (@{name}) • Photos and videos")
    return Page("A page", f"Page {target} of {host}")


def _wander(night: Night) -> None:
    """Be led to one profile, and come across another person in a title."""
    for name, browser in night.browsers.items():
        for part in ("redirect", "feed"):
            browser.visit_typed(f"https://{part}.example/{name}")
            _wait("it is told", partial(_is_known, night, alias(name, part)))
    night.calm = len(night.screen.pauses()) + len(night.spy.notifications())


def _turn_back(night: Night, browser: str) -> None:
    """Type the address key by key, turn back, and be led elsewhere."""
    about = alias(browser, "back")
    night.screen.noted.unlink(missing_ok=True)
    _meet(night, about, night.browsers[browser].type_address)
    press(night.screen.session, "Return")
    _wait("there is a place to go instead", lambda: night.screen.opened() != "")
    night.opened[browser] = night.screen.opened()
    night.browsers[browser].visit(night.opened[browser])
    night.screen.wait_for_end()


def _go_on(night: Night, browser: str) -> None:
    """Wait, and go through the second door with one word."""
    session = night.screen.session
    _meet(night, alias(browser, "on"), night.browsers[browser].visit)
    before = BROWSERS.index(browser)
    wait = wait_before_going_on(before, tender=False) / SECOND
    time.sleep(wait)
    press(session, "Tab", "Return")
    session.run(["xdotool", "type", WORD])
    press(session, "Return")
    night.screen.wait_for_end()
    about = alias(browser, "on")
    _wait("it is noted", lambda: night.guard.outcomes(about) == [Outcome.WENT_ON])


def _close_and_leave(night: Night, browser: str) -> None:
    """Answer nothing: close the pause, and leave the page."""
    _meet(night, alias(browser, "closed"), night.browsers[browser].visit_typed)
    night.screen.session.run(["wmctrl", "-c", "Walkaway"])
    night.screen.wait_for_end()
    night.browsers[browser].visit("https://news.example/")


def _press_nothing(night: Night) -> None:
    """Be met in one browser, then in the other below the same pause, and sit."""
    first, second = (alias(browser, "silent") for browser in BROWSERS)
    _meet(night, first, night.browsers[BROWSERS[0]].visit)
    night.browsers[BROWSERS[1]].visit(_profile(second))
    for browser in night.browsers.values():
        browser.visit("https://news.example/")
    night.screen.wait_for_end(2 * _JUDGED)


def _be_judged(night: Night, about: str) -> None:
    _wait("it is judged", lambda: _is_judged(night, about), _JUDGED)
    (urge,) = night.guard.urges(about)
    night.answers[about] = urge.answer


def _meet(night: Night, about: str, visit: Callable[[str], None]) -> None:
    """Make the visit, and look at what it is met with."""
    visit(_profile(about))
    night.screen.wait_for_pause(_COMMITS)
    session = night.screen.session
    night.seen[about] = session.screenshot(session.folder / "seen.png")


def _profile(about: str) -> str:
    return f"https://www.instagram.com/{handle(about)}/"


def _is_known(night: Night, about: str) -> bool:
    return bool(night.guard.urges(about))


def _is_judged(night: Night, about: str) -> bool:
    return night.guard.outcomes(about) not in ([], [None])


def _wait(what: str, holds: Callable[[], bool], seconds: float = _COMMITS) -> None:
    wait_until(what, holds, seconds)
