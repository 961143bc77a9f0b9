"""An evening on a real desktop: two browsers, a guard, a panel, somebody at the keys.

It is lived through once; what happened is judged by the tests. Outcomes take more
than a minute to be known, so everything waits for them together.
"""

import subprocess
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from desktop.browsers import Chromium, Firefox
from desktop.bus_spy import BusSpy, Notification
from desktop.cast import BROWSERS, INNOCENT, alias, handles, profile
from desktop.history_poll import HistoryPoll
from desktop.loopback import LoopbackServer, Page
from desktop.pressing import choose_in_dunst, prepare_dunst, press_in_xfce
from desktop.running_guard import RunningGuard, rules_about
from desktop.session import DesktopSession, desktop_session, needs, wait_until
from desktop.tray_menu import TrayMenu, start_tray
from walkaway_daemon.sensors.history.formats.formats import CHROMIUM, FIREFOX
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.event import Outcome

Browser = Chromium | Firefox
Press = Callable[[DesktopSession, str], None]

_EVERY_VISIT = {"places.history.floodingPrevention.enabled": False}
"""Firefox leaves out visits to one site that follow too fast; ours are such."""
_COMMITS = 60.0
"""Seconds within which even a busy machine tells of a visit (Chromium: ten)."""
_JUDGED = 100.0
"""Seconds within which an urge is judged: a minute of quiet, and the browser's lag."""


@dataclass(slots=True)
class Stage:
    """Everything that runs."""

    session: DesktopSession
    guard: RunningGuard
    spy: BusSpy
    tray: TrayMenu
    browsers: Mapping[str, Browser]
    polls: Mapping[str, HistoryPoll]
    dunst: subprocess.Popen[bytes]


@dataclass(slots=True)
class Evening:
    """What was seen while it went on."""

    doctor: str = ""
    """What doctor said with both browsers running."""
    missed_at: dict[str, int] = field(default_factory=dict[str, int])
    """When a visit was made with the guard off, in microseconds."""
    silent_start: int = -1
    """Whispers after the guard found what it had missed."""
    whispers: dict[str, list[Notification]] = field(
        default_factory=dict[str, list[Notification]]
    )
    """What a visit to the person with this alias was met with."""
    streaks: dict[str, int] = field(default_factory=dict[str, int])
    """The streak after each part that could change it."""
    calm: int = -1
    """Whispers while only innocent pages and redirects were visited."""
    counts: dict[str, int] = field(default_factory=dict[str, int])
    """Turned away in all, as `status` said when each browser's came to be judged."""
    menus: dict[str, tuple[list[str], float]] = field(
        default_factory=dict[str, tuple[list[str], float]]
    )
    """The menu then, and the seconds it took after the ledger."""


@contextmanager
def set_stage(folder: Path) -> Generator[Stage]:
    """Start the desktop with everything on it."""
    needs("dunst", "dunstctl", "xdotool", "chromium", "firefox-esr", "openssl")
    with ExitStack() as stack:
        server = stack.enter_context(closing(LoopbackServer(folder, _page)))
        session = stack.enter_context(desktop_session(folder))
        session.start_panel()
        spy = stack.enter_context(closing(BusSpy(session.bus)))
        guard = RunningGuard(session)
        guard.write_rules(rules_about(handles()))
        guard.start()
        # Before the browsers: they would have the bus start one of its own choice.
        prepare_dunst(session)
        dunst = session.start_notifications("dunst")
        browsers: dict[str, Browser] = {}
        for name in BROWSERS:
            browsers[name] = start_browser(name, session, server.port)
            stack.callback(browsers[name].close)
        polls = {
            name: stack.enter_context(closing(_poll(browser)))
            for name, browser in browsers.items()
        }
        tray = start_tray(session)
        yield Stage(session, guard, spy, tray, browsers, polls, dunst)


def start_browser(name: str, session: DesktopSession, port: int) -> Browser:
    """Start a browser with its profile where it would be by itself."""
    display = session.environment["DISPLAY"]
    if name == "Firefox":
        own = session.home / ".mozilla/firefox/own.default"
        return Firefox(
            own,
            display,
            port,
            settings=_EVERY_VISIT,
            environment=session.environment,
        )
    own = session.home / ".config/chromium"
    own.parent.mkdir(exist_ok=True)
    return Chromium(own, display, port, environment=session.environment)


def live_through(stage: Stage) -> Evening:
    """Let the evening take its course."""
    evening = Evening()
    _open_browsers(stage, evening)
    _look_while_off(stage, evening)
    _wander(stage, evening)
    _be_met(stage, evening, "Firefox", choose_in_dunst)
    stage.session.stop(stage.dunst)
    stage.session.start_notifications("xfce4-notifyd")
    _be_met(stage, evening, "Chromium", press_in_xfce)
    for browser in BROWSERS:
        _say_nothing(stage, evening, browser)
    for browser in BROWSERS:
        _see_counted(stage, evening, browser)
    for browser in BROWSERS:
        about = alias(browser, "silent")
        _wait("it is judged", partial(_is_judged, stage, about), _JUDGED)
    return evening


def visit_and_wait(
    stage: Stage, browser: str, parts: list[str]
) -> list[tuple[float, Notification]]:
    """Visit these people; return each whisper with when its row could be read.

    A whisper may come before the row: what is in a session's file is seen sooner.
    """
    before = len(stage.spy.notifications())
    for part in parts:
        stage.browsers[browser].visit_typed(profile(browser, part))
    after = before + len(parts)
    _wait("whispers", lambda: len(stage.spy.notifications()) >= after)
    shown = stage.spy.notifications()[before:after]
    # A session's file may tell of a visit that its history does not hold yet.
    for part in parts:
        _wait_until_read(stage.polls[browser], profile(browser, part))
    seen = stage.polls[browser].seen()
    rows = [seen[profile(browser, part)] for part in parts]
    return list(zip(rows, shown, strict=True))


def _page(host: str, target: str) -> Page:
    """Return the page there; two hosts lead to profiles without saying so.

    Titles name nobody: seen in the window they would come before any history.
    """
    part, name = host.partition(".")[0], target.strip("/")
    if part == "redirect":
        return Page(redirect=profile(name, part))
    if part == "frame":
        return Page("Cats", f'<iframe src="{profile(name, part)}"></iframe>')
    return Page("A page", f"Page {target} of {host}")


def _poll(browser: Browser) -> HistoryPoll:
    format_ = FIREFOX if isinstance(browser, Firefox) else CHROMIUM
    return HistoryPoll(browser.history, format_)


def _open_browsers(stage: Stage, evening: Evening) -> None:
    for browser in stage.browsers.values():
        browser.visit("https://before.example/")
    _wait("both histories are known", lambda: stage.guard.cursors() >= len(BROWSERS))
    evening.doctor = stage.guard.command("doctor").stdout


def _look_while_off(stage: Stage, evening: Evening) -> None:
    stage.guard.stop()
    for name, browser in stage.browsers.items():
        evening.missed_at[name] = time.time_ns() // 1000
        browser.visit_typed(profile(name, "missed"))
    for name, poll in stage.polls.items():
        _wait_until_read(poll, profile(name, "missed"))
    stage.guard.start()
    for name in BROWSERS:
        _wait_until_found(stage.guard, alias(name, "missed"))
    evening.silent_start = len(stage.spy.notifications())


def _be_met(stage: Stage, evening: Evening, browser: str, press: Press) -> None:
    """Turn back once, with the address typed key by key, and go on once."""
    back, on = alias(browser, "back"), alias(browser, "on")
    typed = partial(stage.browsers[browser].type_address, profile(browser, "back"))
    evening.whispers[back] = _met(stage, typed)
    press(stage.session, "Turn back")
    _wait("it is noted", lambda: _answered(stage, back, Answer.TURN_BACK))
    evening.streaks[back] = stage.guard.status()["streak"]

    led = partial(stage.browsers[browser].visit, profile(browser, "on"))
    evening.whispers[on] = _met(stage, led)
    press(stage.session, "Not now")
    _wait("it is judged", lambda: stage.guard.outcomes(on) == [Outcome.WENT_ON])
    evening.streaks[on] = stage.guard.status()["streak"]


def _say_nothing(stage: Stage, evening: Evening, browser: str) -> None:
    """Be met, press nothing, and go elsewhere."""
    visit = partial(stage.browsers[browser].visit_typed, profile(browser, "silent"))
    evening.whispers[alias(browser, "silent")] = _met(stage, visit)
    stage.browsers[browser].visit_typed(INNOCENT[-1])


def _is_judged(stage: Stage, about: str) -> bool:
    return stage.guard.outcomes(about) not in ([], [None])


def _met(stage: Stage, visit: Callable[[], None]) -> list[Notification]:
    """Make the visit; return what it is met with."""
    before = len(stage.spy.notifications())
    visit()
    _wait("a whisper", lambda: len(stage.spy.notifications()) > before)
    return stage.spy.notifications()[before:]


def _answered(stage: Stage, about: str, answer: Answer) -> bool:
    return [urge.answer for urge in stage.guard.urges(about)] == [answer]


def _wander(stage: Stage, evening: Evening) -> None:
    """Visit what is nobody's business, and be led to what is."""
    before = len(stage.spy.notifications())
    for name, browser in stage.browsers.items():
        browser.visit_typed(f"https://redirect.example/{name}")
        browser.visit_typed(f"https://frame.example/{name}")
        for address in INNOCENT:
            browser.visit_typed(address)
    for poll in stage.polls.values():
        _wait_until_read(poll, INNOCENT[-1])
    for name in BROWSERS:
        _wait_until_found(stage.guard, alias(name, "redirect"))
    evening.calm = len(stage.spy.notifications()) - before


def _see_counted(stage: Stage, evening: Evening, browser: str) -> None:
    """Wait for the ledger, then for the tray."""
    about = alias(browser, "back")
    _wait("it is judged", lambda: stage.guard.outcomes(about) != [None], _JUDGED)
    begin = time.monotonic()
    before = [label for _, one in evening.menus.items() for label in one[0]]
    labels: list[str] = []

    def has_changed() -> bool:
        labels[:] = stage.tray.labels()
        counted = [label for label in labels if "in all" in label]
        return bool(counted) and counted[0] not in before

    _wait("the tray shows it", has_changed)
    evening.menus[browser] = labels, time.monotonic() - begin
    evening.counts[browser] = stage.guard.status()["turned_away"]


def _wait_until_read(poll: HistoryPoll, address: str) -> None:
    _wait("the visit is written down", lambda: address in poll.seen())


def _wait_until_found(guard: RunningGuard, about: str) -> None:
    _wait("the ledger has it", lambda: bool(guard.urges(about)))


def _wait(what: str, holds: Callable[[], bool], seconds: float = _COMMITS) -> None:
    wait_until(what, holds, seconds)
