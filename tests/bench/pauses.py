"""Pauses: how soon each form is on the screen, and what it weighs there."""

import os
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median

import psutil

from bench.report import Section, spread, verdict
from desktop.browsers import BrowserError, Chromium
from desktop.session import DesktopSession, desktop_session, wait_until
from desktop.shown_pause import ShownPause, order, show_pause

TIMES = 20
AIM = 300.0
"""Milliseconds from the start of its process to its first paint."""
_MB = 1024 * 1024
_COLUMNS = ("What", "Times", "Least", "Median", "95 %", "Most", "Median and aim")
_ONLY_LOOPBACK = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"
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


def pauses(folder: Path) -> Section:
    """Measure first paint and memory of every form."""
    with desktop_session(folder) as session:
        forms = [_drawn("qt", session), _drawn("tk", session), _page(session)]
    return Section(
        "A pause",
        _COLUMNS,
        [row for form in forms for row in form.rows()],
        "First paint: from the start of the pause's process until it says that it is "
        "painted, on an X server (Xvfb) of its own, asked for as the guard asks. The "
        "page is opened in a Chromium that runs already, which itself tells when it "
        "painted the first words (first-contentful-paint). Its work is the time for "
        "which a processor was busy with the pause's process meanwhile, which a busy "
        "machine prolongs less. Memory is what is its own (USS) by then; a browser "
        "has the page's.",
    )


def _drawn(form: str, session: DesktopSession) -> _Form:
    """Measure a form that draws a screen itself."""
    return _measured(form, session.environment, lambda pause, _: pause.first_paint)


def _page(session: DesktopSession) -> _Form:
    """Measure the page, in a browser that runs already."""
    asked = session.folder / "asked"
    profile = session.folder / "chromium"
    opener = session.folder / "xdg-open"
    opener.write_text(
        f'#!/bin/sh\nprintf %s "$1" >{asked}\n'
        f'exec chromium --no-sandbox --user-data-dir={profile} --app="$1" >/dev/null\n'
    )
    opener.chmod(0o755)
    display, path = (session.environment[name] for name in ("DISPLAY", "PATH"))
    environment = {
        **session.environment,
        "PATH": f"{session.folder}{os.pathsep}{path}",
    }
    switches = [_ONLY_LOOPBACK]
    with Chromium(profile, display, _NOWHERE, switches=switches) as browser:

        def painted(_: ShownPause, began: float) -> float:
            return 1000 * (_first_paint(browser, asked.read_text()) - began)

        return _measured("page", environment, painted)


def _first_paint(browser: Chromium, address: str) -> float:
    found: list[float] = []

    def is_painted() -> bool:
        # The tab's script is not there yet while its page is.
        with suppress(BrowserError):
            found.extend(filter(None, [browser.first_paint(address)]))
        return bool(found)

    wait_until("the page is painted", is_painted)
    return found[0]


def _measured(name: str, environment: Mapping[str, str], painted: Painted) -> _Form:
    form = _Form(name)
    wanted = replace(order(name, "", wait=60), still=False)
    for _ in range(TIMES):
        began = time.time()
        pause = show_pause(environment, wanted)
        form.work.append(pause.work())
        form.paints.append(painted(pause, began))
        memory = psutil.Process(pause.process.pid).memory_full_info()
        form.weights.append(memory.uss / _MB)
        pause.close()
    return form
