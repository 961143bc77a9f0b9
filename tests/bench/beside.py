"""Beside others: what Walkaway and its peers cost on one desktop."""

import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from threading import Thread

from bench.peers import find_peers
from bench.report import Section
from bench.scales import Weight, is_alive, processes_begun, weigh
from desktop.running_guard import RunningGuard
from desktop.session import DesktopSession, desktop_session, wait_until
from desktop.tray_menu import start_tray
from desktop.window_watch import Window, open_window

SECONDS = 60.0
TITLES = 1000
STARTS = 300
_SETTLING = 20
_GAP = 40
"""Milliseconds between two titles."""
_PAUSE = 0.12
"""Seconds between two starts."""
_RULES = """\
walkaway: 1
private_windows: true
people:
  - alias: J
    left: 2026-09-14
    names: [Jane Doe]
    handles: [jane.doe_91]
    songs: [{{artist: Bon Iver, title: Holocene}}]
    keepsakes: [{keepsakes}]
apps:
  - {{name: Chat, process: [telegram-desktop]}}
searches: [longing]
responses: {{default: whisper}}
"""
_OURS = ("Walkaway: guard", "Walkaway: tray")
_LEAST = "Python that only hears"
_YARDSTICK = Path(__file__).with_name("least.py")


def beside(folder: Path) -> Section:
    """Weigh all of them in one session, first at rest, then at work."""
    peers = find_peers(folder / "peers")
    with ExitStack() as stack:
        session = stack.enter_context(desktop_session(_made(folder / "desk")))
        session.environment["DBUS_SYSTEM_BUS_ADDRESS"] = session.bus
        session.start_notifications("dunst")
        session.start_panel()
        others = {_LEAST: [sys.executable, str(_YARDSTICK)], **peers.commands}
        programs = {**_start_ours(session), **_start(session, others)}
        weigh({}, _SETTLING)
        # Opened last: of a window behind a peer's own nobody is told anything.
        window = stack.enter_context(open_window(session, "begin", platform="xcb"))
        wait_until("the window is in front", lambda: _front(session) == "begin", 20)
        alive = {name: pid for name, pid in programs.items() if is_alive(pid)}
        begun = processes_begun()
        rest = weigh(alive, SECONDS)
        begun = processes_begun() - begun
        work = _at_work(alive, window)
        assert _front(session) == "end", "another window was in front"
        lost = dict.fromkeys(programs.keys() - alive.keys(), "did not start here")
    return _told(rest, work, {**peers.missing, **lost}, begun)


def _front(session: DesktopSession) -> str:
    """Return the title of the window in front."""
    asked = ["xdotool", "getactivewindow", "getwindowname"]
    environment = session.environment
    found = subprocess.run(
        asked, env=environment, capture_output=True, check=False, text=True
    )
    return found.stdout.strip()


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _start_ours(session: DesktopSession) -> dict[str, int]:
    keepsakes = _made(session.home / "keepsakes")
    guard = RunningGuard(session)
    guard.write_rules(_RULES.format(keepsakes=keepsakes))
    guard.start()
    tray = start_tray(session)
    return dict(zip(_OURS, (guard.pid, tray.process.pid), strict=True))


def _start(
    session: DesktopSession, commands: Mapping[str, list[str]]
) -> dict[str, int]:
    return {name: session.spawn(line).pid for name, line in commands.items()}


def _at_work(programs: Mapping[str, int], window: Window) -> dict[str, Weight]:
    """Weigh them while titles change and programs start."""
    starting = Thread(target=_start_programs)
    starting.start()
    window.say(f"burst {TITLES} {_GAP}")
    weights = weigh(programs, SECONDS)
    starting.join()
    return weights


def _start_programs() -> None:
    for _ in range(STARTS):
        subprocess.run(["/bin/true"], check=True)
        time.sleep(_PAUSE)


def _told(
    rest: Mapping[str, Weight],
    work: Mapping[str, Weight],
    missing: Mapping[str, str],
    begun: int,
) -> Section:
    rows = [_row(name, rest[name], work[name], rest, work) for name in rest]
    left_out = "; ".join(f"{name}: {why}" for name, why in sorted(missing.items()))
    return Section(
        "Beside others",
        (
            "Program",
            "At rest: CPU",
            "Private memory",
            "At work: CPU",
            "Private memory",
            "Ours is below",
        ),
        rows,
        f"One desktop session, {SECONDS:.0f} seconds each: at rest, and with "
        f"{TITLES} changes of a window's title and {STARTS} starts of a program. All "
        "of Walkaway's sensors are on. CPU is in seconds of one core. Below means "
        "guard and tray together, in all four figures. While all were at rest, "
        f"{begun} processes of other work began on this machine, each of which the "
        "guard looks at as it is told of every program of its person's; peers do "
        f"not. {_LEAST} is no peer but a yardstick: one process that has read the "
        "five packages and reads each title, and does nothing with it."
        f"{f' Not weighed: {left_out}.' if left_out else ''}",
    )


def _row(
    name: str,
    rest: Weight,
    work: Weight,
    resting: Mapping[str, Weight],
    working: Mapping[str, Weight],
) -> list[str]:
    figures = [_seconds(rest), rest.memory, _seconds(work), work.memory]
    ours = (
        [_seconds(resting[one]) for one in _OURS],
        [resting[one].memory for one in _OURS],
    )
    busy = (
        [_seconds(working[one]) for one in _OURS],
        [working[one].memory for one in _OURS],
    )
    sums = [sum(each) for each in (*ours, *busy)]
    below = [mine < theirs for mine, theirs in zip(sums, figures, strict=True)]
    verdict = f"{sum(below)} of 4" if name not in (*_OURS, _LEAST) else ""
    cpu, memory, busy_cpu, busy_memory = figures
    return [
        name,
        f"{cpu:.3f} s",
        f"{memory:.1f} MB",
        f"{busy_cpu:.3f} s",
        f"{busy_memory:.1f} MB",
        verdict,
    ]


def _seconds(weight: Weight) -> float:
    return weight.cpu * SECONDS / 100


if __name__ == "__main__":
    import tempfile

    from bench.report import drawn

    with tempfile.TemporaryDirectory(prefix="walkaway-bench-") as name:
        sys.stdout.write(drawn([beside(Path(name))]) + "\n")
