"""Pauses: how soon each form is on the screen, and what it weighs there."""

import os
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median
from typing import Protocol

import psutil

from bench.report import Section, spread, verdict
from desktop.browsers import BrowserError, Chromium, OpenFirefox
from desktop.session import DesktopSession, desktop_session, wait_until
from desktop.shown_pause import ShownPause, order, show_pause
from walkaway_rules.pause.order import Order

TIMES = 20
AIM = 300.0
"""Milliseconds from the start of its process to its first paint."""
_MB = 1024 * 1024
_COLUMNS = ("What", "Times", "Least", "Median", "95 %", "Most", "Median and aim")
_ONLY_LOOPBACK = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"
_COLD_TIMES = 10
_PATIENCE = 20.0
_STARTS = {
    "chromium": 'chromium --no-sandbox --no-first-run --user-data-dir={} --app="$1"',
    "firefox": 'firefox-esr --profile {} "$1"',
}
"""How a desktop would open an address in each, given its profile."""
_NOWHERE = 9
"""A port that nobody serves: the browser has nothing to look for afar."""

Painted = Callable[[ShownPause, float], float]
"""Given a pause that says it is shown, and when its process began in seconds since
1970, returns the milliseconds until it was painted."""


@dataclass(slots=True)
class _Form:
    """What was measured of one form."""

    name: str
    paints: list[float] = field(default_factory=list[float])
    work: list[float] = field(default_factory=list[float])
    weights: list[float] = field(default_factory=list[float])

    def rows(self) -> list[list[str]]:
        aimed = verdict(median(self.paints), AIM, "ms")
        return [
            [*spread(f"{self.name}: first paint", self.paints, "ms"), aimed],
            [*spread(f"{self.name}: its work until then", self.work, "ms"), ""],
            [*spread(f"{self.name}: memory of its own", self.weights, "MB"), ""],
        ]


class _Browser(Protocol):
    """A browser that runs and can be asked about its pages."""

    def first_paint(self, address: str) -> float | None:
        """Return when the page there first showed something; None for not yet."""
        ...


def pauses(folder: Path) -> Section:
    """Measure first paint and memory of every form."""
    with desktop_session(folder) as session:
        forms = [
            _drawn("qt", session),
            _drawn("tk", session),
            _in_chromium(session),
            _in_firefox(session),
        ]
        cold = [_cold(name, session) for name in _STARTS]
    return Section(
        "A pause",
        _COLUMNS,
        [*(row for form in forms for row in form.rows()), *cold],
        "First paint: from the start of the pause's process until it says that it is "
        "painted, on an X server (Xvfb) of its own, asked for as the guard asks. The "
        "page is opened in a browser that runs already, which itself tells when it "
        "painted the first words (first-contentful-paint). A cold browser has to be "
        "started for it, with a profile that it knows; that is measured until the page "
        "says that it is there. Its work is the time for which a processor was busy "
        "with the pause's process meanwhile, which a busy machine prolongs less. "
        "Memory is what is its own (USS) by then; a browser has the page's.",
    )


def _drawn(form: str, session: DesktopSession) -> _Form:
    """Measure a form that draws a screen itself."""
    wanted, environment = _ordered(form), session.environment
    return _measured(form, wanted, environment, lambda pause, _: pause.first_paint)


def _in_chromium(session: DesktopSession) -> _Form:
    display, switches = session.environment["DISPLAY"], [_ONLY_LOOPBACK]
    profile = session.folder / "chromium"
    with Chromium(profile, display, _NOWHERE, switches=switches) as browser:
        return _page("page in Chromium", "chromium", browser, session)


def _in_firefox(session: DesktopSession) -> _Form:
    display, around = session.environment["DISPLAY"], session.environment
    profile = session.folder / "firefox"
    with OpenFirefox(profile, display, _NOWHERE, environment=around) as browser:
        return _page("page in Firefox", "firefox", browser, session)


def _page(name: str, program: str, browser: _Browser, session: DesktopSession) -> _Form:
    """Measure the page, in a browser that runs already."""
    asked = session.folder / "asked"

    def painted(_: ShownPause, began: float) -> float:
        return 1000 * (_first_paint(browser, asked.read_text()) - began)

    environment = _opening_in(program, session)
    return _measured(name, _ordered("page"), environment, painted)


def _cold(program: str, session: DesktopSession) -> list[str]:
    """Measure the page where its browser is started for it."""
    environment = _opening_in(program, session)
    begun = session.folder / "begun"
    paints: list[float] = []
    for _ in range(_COLD_TIMES):
        pause = show_pause(environment, _ordered("page"))
        paints.append(pause.first_paint)
        pause.close()
        browser = psutil.Process(int(begun.read_text()))
        family = [browser, *browser.children(recursive=True)]
        browser.terminate()
        psutil.wait_procs(family, _PATIENCE)
    name = f"page, cold {program.capitalize()}: until it is there"
    return [*spread(name, paints, "ms"), ""]


def _opening_in(program: str, session: DesktopSession) -> Mapping[str, str]:
    """Return an environment whose desktop opens addresses with this program."""
    opener = session.folder / "xdg-open"
    start = _STARTS[program].format(session.folder / program)
    opener.write_text(
        f'#!/bin/sh\nprintf %s "$1" >{session.folder}/asked\n'
        f"echo $$ >{session.folder}/begun\nexec {start} >/dev/null 2>&1\n"
    )
    opener.chmod(0o755)
    path = f"{session.folder}{os.pathsep}{session.environment['PATH']}"
    return {**session.environment, "PATH": path}


def _first_paint(browser: _Browser, address: str) -> float:
    found: list[float] = []

    def is_painted() -> bool:
        # The tab's script is not there yet while its page is.
        with suppress(BrowserError):
            found.extend(filter(None, [browser.first_paint(address)]))
        return bool(found)

    wait_until("the page is painted", is_painted)
    return found[0]


def _ordered(form: str) -> Order:
    return replace(order(form, "", wait=60), still=False)


def _measured(
    name: str, wanted: Order, environment: Mapping[str, str], painted: Painted
) -> _Form:
    form = _Form(name)
    for _ in range(TIMES):
        began = time.time()
        pause = show_pause(environment, wanted)
        form.work.append(pause.work())
        memory = psutil.Process(pause.process.pid).memory_full_info()
        form.weights.append(memory.uss / _MB)
        form.paints.append(painted(pause, began))
        pause.close()
    return form
