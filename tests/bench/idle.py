"""Idle: what guard and tray cost while nobody does anything."""

import compileall
import sys
from collections.abc import Mapping
from contextlib import ExitStack, closing
from pathlib import Path

import walkaway_daemon
import walkaway_rules
import walkaway_seeds
import walkaway_tray
from bench.report import Section, verdict
from bench.scales import Weight, processes_begun, weigh
from desktop.evening import start_browser
from desktop.loopback import LoopbackServer
from desktop.running_guard import RunningGuard
from desktop.session import DesktopSession, desktop_session
from desktop.tray_menu import start_tray
from walkaway_seeds.starter import starter_rules

SECONDS = 60.0
PROCESSES = 300
_SETTLING = 15
"""Seconds until everything that starts has started."""
_GUARD, _TRAY = "walkaway run", "walkaway-tray"
_BARE = "Python that only wakes"
_AIMS = {_GUARD: (0.1, 16.0), _TRAY: (0.1, 14.0)}
_WAKES = 10.0
"""Seconds that the bare Python sleeps each time."""
_ONLY_WAKES = f"import time\nwhile True: time.sleep({_WAKES})"


def idle(folder: Path) -> Section:
    """Weigh guard and tray, and beside them what does nothing but wake up."""
    folder.mkdir()
    _compile_ours()
    with ExitStack() as stack:
        server = stack.enter_context(closing(LoopbackServer(folder)))
        session = stack.enter_context(desktop_session(folder))
        _start_sleepers(session)
        session.start_notifications("dunst")
        session.start_panel()
        guard = RunningGuard(session)
        guard.write_rules(starter_rules())
        guard.start()
        tray = start_tray(session)
        browser = start_browser("Firefox", session, server.port)
        stack.callback(browser.close)
        browser.visit("https://example.org/")
        bare = session.spawn([sys.executable, "-c", _ONLY_WAKES])
        programs = {_GUARD: guard.pid, _TRAY: tray.process.pid, _BARE: bare.pid}
        weigh({}, _SETTLING)
        before = processes_begun()
        weights = weigh(programs, SECONDS)
        return _told(weights, processes_begun() - before)


def _compile_ours() -> None:
    """Compile our packages, as whoever installs them does: else the guard would."""
    for package in (walkaway_daemon, walkaway_rules, walkaway_seeds, walkaway_tray):
        compileall.compile_dir(package.__path__[0], quiet=1)


def _start_sleepers(session: DesktopSession) -> None:
    """Fill the process table up to what a desktop has."""
    script = (
        "import subprocess, time\n"
        f"for _ in range({PROCESSES}): subprocess.Popen(['sleep', 'infinity'])\n"
        "time.sleep(1e9)"
    )
    session.spawn([sys.executable, "-c", script])


def _told(weights: Mapping[str, Weight], begun: int) -> Section:
    return Section(
        "Idle",
        (
            "Program",
            "CPU of one core",
            "Woke up",
            "For each time",
            "Private memory",
            "Resident",
            "Threads",
        ),
        [_row(name, weight) for name, weight in weights.items()],
        f"{SECONDS:.0f} seconds with {PROCESSES} more processes, a running browser, a "
        "panel and a notification server. Private memory is what would be free if the "
        "program ended (USS), in megabytes of 1,048,576 bytes. The guard looks at each "
        f"program that starts; meanwhile {begun} did. What wakes the thread that reads "
        f"folders is what browsers write: {weights[_GUARD].woken_aside} of its times. "
        "The last row tells this "
        "machine's price from ours: a Python that has loaded nothing and only wakes "
        f"every {_WAKES:.0f} seconds. {_ratios(weights[_GUARD], weights[_BARE])}",
    )


def _ratios(guard: Weight, bare: Weight) -> str:
    """Return how much more the guard takes than what only wakes."""
    if not (guard.woken and bare.woken and bare.cpu):
        return "It did not wake here, so nothing can be said of that."
    return (
        f"The guard took {guard.cpu / bare.cpu:.1f} times its processor time, woke up "
        f"{guard.woken / bare.woken:.1f} times as often and took "
        f"{_price(guard) / _price(bare):.1f} times as long for each."
    )


def _price(weight: Weight) -> float:
    """Return the milliseconds of a processor for each time that it woke up."""
    return weight.cpu / 100 * SECONDS * 1000 / weight.woken if weight.woken else 0.0


def _row(name: str, weight: Weight) -> list[str]:
    cpu, memory = f"{weight.cpu:.3f} %", f"{weight.memory:.1f} MB"
    if name in _AIMS:
        aim_cpu, aim_memory = _AIMS[name]
        cpu = verdict(weight.cpu, aim_cpu, "%")
        memory = verdict(weight.memory, aim_memory, "MB")
    return [
        name,
        cpu,
        f"{weight.woken} times",
        f"{_price(weight):.1f} ms",
        memory,
        f"{weight.resident:.1f} MB",
        str(weight.threads),
    ]
