"""A long walk through the web with words that occur nowhere else.

Every page has its own word in host, path, query and title. Where such a word turns
up afterwards, something was kept that should not have been.
"""

import random
import subprocess
from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from jeepney import DBusAddress

from desktop.bus_spy import BusSpy
from desktop.cast import BROWSERS
from desktop.evening import Browser, start_browser
from desktop.loopback import LoopbackServer, Page
from desktop.running_guard import RunningGuard, rules_about
from desktop.session import DesktopSession, desktop_session, needs, wait_until
from desktop.tray_menu import start_tray
from walkaway_daemon.ledger.store import Ledger
from walkaway_daemon.sensors.history.formats.formats import CHROMIUM, FIREFOX, Format
from walkaway_daemon.sensors.history.sqlite.live_database import LiveDatabase, TornError
from walkaway_daemon.sensors.history.sqlite.snapshot import Snapshot
from walkaway_daemon.sensors.history.steps import Steps

PAGES = 1000
MARK = "zqcnry"
"""With this every canary begins."""
HANDLE = "jane.doe_91"
"""Whose pages are watched; nobody else's word may be kept either."""
_EVERY = 20
"""One page in so many is on the boundary."""
_BUS = DBusAddress(
    "/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus"
)
_NOT_OURS = (".mozilla", ".cache", ".config/chromium", ".config/mozilla", ".pki")
"""Where browsers keep what they keep."""


@dataclass(slots=True)
class Walk:
    """A desktop on which the walk was made."""

    session: DesktopSession
    guard: RunningGuard
    spy: BusSpy
    tray: subprocess.Popen[bytes]
    browsers: dict[str, Browser]
    addresses: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    """What each browser visited."""

    def histories(self) -> dict[str, tuple[int, list[str]]]:
        """Return the last row's number and all addresses, for each browser."""
        return {
            name: _read(browser.history, FIREFOX if name == "Firefox" else CHROMIUM)
            for name, browser in self.browsers.items()
        }

    def positions(self) -> set[int]:
        """Return how far the guard has read, by the ledger."""
        with closing(Ledger.open_reading(self.guard.paths.ledger)) as ledger:
            return {cursor.position for cursor in ledger.cursors().values()}

    def files(self) -> Iterator[Path]:
        """Yield every file in the home and the runtime folder but the browsers'."""
        home = self.session.home
        theirs = tuple(home / below for below in _NOT_OURS)
        runtime = Path(self.session.environment["XDG_RUNTIME_DIR"])
        for path in [*home.rglob("*"), *runtime.rglob("*")]:
            if path.is_file() and not any(map(path.is_relative_to, theirs)):
                yield path

    def logs(self) -> dict[str, str]:
        """Return what our programs printed, and what they say when asked."""
        asked = ["status", "status --json", "doctor", "doctor --json", "rules check"]
        said = {words: self.guard.command(*words.split()) for words in asked}
        printed = ("walkaway", "walkaway-tray")
        return {
            **{words: done.stdout + done.stderr for words, done in said.items()},
            **{name: self.session.log(name).read_text() for name in printed},
        }

    def messages(self) -> list[str]:
        """Return all that our programs sent on the bus."""
        ours = {self.guard.pid, self.tray.pid}
        heard = self.spy.heard()
        senders = {one.sender for one in heard}
        names = {name for name in senders if self._process(name) in ours}
        return [
            f"{one.message.header.fields} {one.body}"
            for one in heard
            if one.sender in names
        ]

    def _process(self, name: str) -> int:
        if not name.startswith(":") or not self.session.owned(name):
            return 0
        (pid,) = self.session.ask(_BUS, "GetConnectionUnixProcessID", "s", (name,))
        return int(pid)


def holds_canary(content: bytes) -> bool:
    """Return whether a canary or the handle is in there, in any usual encoding."""
    text = content.lower().replace(b"\0", b"")
    return MARK.encode() in text or HANDLE.encode() in text


@contextmanager
def walk(folder: Path) -> Generator[Walk]:
    """Visit a thousand pages, then leave everything running."""
    needs("dunst", "chromium", "firefox-esr", "openssl")
    with ExitStack() as stack:
        server = stack.enter_context(closing(LoopbackServer(folder, _page)))
        session = stack.enter_context(desktop_session(folder))
        _leave_damaged_history(session.home)
        session.start_notifications("dunst")
        session.start_panel()
        spy = stack.enter_context(closing(BusSpy(session.bus)))
        guard = RunningGuard(session)
        guard.write_rules(rules_about({"J": HANDLE}))
        guard.start()
        browsers: dict[str, Browser] = {}
        for name in BROWSERS:
            browsers[name] = start_browser(name, session, server.port)
            stack.callback(browsers[name].close)
        here = Walk(session, guard, spy, start_tray(session).process, browsers)
        _stroll(here)
        yield here


def _stroll(here: Walk) -> None:
    words = _words()
    share = PAGES // len(BROWSERS)
    for place, name in enumerate(BROWSERS):
        own = words[place * share : (place + 1) * share]
        here.addresses[name] = [_address(n, word) for n, word in enumerate(own)]
    with ThreadPoolExecutor(len(BROWSERS)) as pool:
        list(pool.map(partial(_visit_all, here), BROWSERS))
    wait_until("the guard has read everything", lambda: _is_read(here), 60)


def _visit_all(here: Walk, name: str) -> None:
    for address in here.addresses[name]:
        here.browsers[name].visit(address)


def _is_read(here: Walk) -> bool:
    try:
        histories = here.histories()
    except TornError:
        return False
    complete = all(
        set(here.addresses[name]) <= set(addresses)
        for name, (_, addresses) in histories.items()
    )
    return complete and {last for last, _ in histories.values()} <= here.positions()


def _words() -> list[str]:
    seed = random.SystemRandom()
    return [f"{MARK}{number:04}{seed.randrange(16**8):08x}" for number in range(PAGES)]


def _address(number: int, word: str) -> str:
    if number % _EVERY == 0:
        return f"https://www.instagram.com/{HANDLE}/p{word}/?q={word}#f{word}"
    return f"https://h{word}.example/p{word}/?q={word}#f{word}"


def _page(host: str, target: str) -> Page:
    return Page(f"Title {target} of {host}")


def _leave_damaged_history(home: Path) -> None:
    """Leave something to complain about, with canaries in its name and content."""
    folder = home / f".mozilla/firefox/{MARK}.profile"
    folder.mkdir(parents=True)
    (folder / "places.sqlite").write_bytes(f"SQLite format 3 {MARK} ".encode() * 500)


def _read(path: Path, format_: Format) -> tuple[int, list[str]]:
    def look(snapshot: Snapshot) -> tuple[int, list[str]]:
        steps = Steps(snapshot, format_)
        found = list(steps.after(0))
        return found[-1].id, [steps.page(step)[0] for step in found]

    return LiveDatabase(path, lambda: 0).read(look)
