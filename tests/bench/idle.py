"""Idle: what guard and tray cost while nobody does anything."""

import sys
from collections.abc import Mapping
from contextlib import ExitStack, closing
from pathlib import Path

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
_AIMS = {"walkaway run": (0.1, 16.0), "walkaway-tray": (0.1, 14.0)}


def idle(folder: Path) -> Section:
    """Weigh guard and tray."""
    folder.mkdir()
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
        programs = {"walkaway run": guard.pid, "walkaway-tray": tray.process.pid}
        weigh({}, _SETTLING)
        before = processes_begun()
        weights = weigh(programs, SECONDS)
        return _told(weights, processes_begun() - before)


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
        ("Program", "CPU of one core", "Private memory", "Resident", "Threads"),
        [_row(name, weight) for name, weight in weights.items()],
        f"{SECONDS:.0f} seconds with {PROCESSES} more processes, a running browser, a "
        "panel and a notification server. Private memory is what would be free if the "
        "program ended (USS), in megabytes of 1,048,576 bytes. The guard looks at each "
        f"program that starts; meanwhile {begun} did.",
    )


def _row(name: str, weight: Weight) -> list[str]:
    cpu, memory = f"{weight.cpu:.3f} %", f"{weight.memory:.1f} MB"
    if name in _AIMS:
        aim_cpu, aim_memory = _AIMS[name]
        cpu = verdict(weight.cpu, aim_cpu, "%")
        memory = verdict(weight.memory, aim_memory, "MB")
    return [name, cpu, memory, f"{weight.resident:.1f} MB", str(weight.threads)]
