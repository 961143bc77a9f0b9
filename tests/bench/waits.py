"""Waits: how long a person and a visit wait for Walkaway."""

import time
from pathlib import Path

from bench.report import Section, spread
from desktop.cast import VISITS
from desktop.evening import set_stage, visit_and_wait
from desktop.running_guard import RunningGuard, rules_about
from desktop.session import DesktopSession, desktop_session

_STARTS = 7
_COLUMNS = ("What", "Times", "Least", "Median", "95 %", "Most")


def waits(folder: Path) -> Section:
    """Measure a start, a command, and the way from a row to a whisper."""
    rows = _starts(folder / "starts")
    with set_stage(_made(folder / "visits")) as stage:
        for browser, size in (("Firefox", 1), ("Chromium", 4)):
            stage.browsers[browser].visit("https://before.example/")
            met = [
                pair
                for first in range(0, VISITS, size)
                for pair in visit_and_wait(
                    stage, browser, [*map(str, range(first, first + size))]
                )
            ]
            values = [1000 * (whisper.shown - row) for row, whisper in met]
            rows.append(spread(f"{browser}: from row to whisper", values, "ms"))
    return Section(
        "Waiting",
        _COLUMNS,
        rows,
        "From row to whisper: from when another process could first read the visit in "
        "the browser's database to when the notification server had the whisper. "
        "Chromium writes visits down every ten seconds, four of them at once here; its "
        "session's file has them sooner, so that whispers come before the rows.",
    )


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _starts(folder: Path) -> list[list[str]]:
    with desktop_session(_made(folder)) as session:
        session.start_notifications("dunst")
        guard = RunningGuard(session)
        guard.write_rules(rules_about({"J": "jane.doe_91"}))
        starts = [_start(guard) for _ in range(_STARTS)]
        guard.start()
        commands = [_ask(guard) for _ in range(_STARTS)]
    return [
        spread("`walkaway run` until it can be spoken to", starts, "ms"),
        spread("`walkaway status`", commands, "ms"),
    ]


def _start(guard: RunningGuard) -> float:
    session: DesktopSession = guard.session
    begin = time.monotonic()
    guard.process = session.spawn(guard.running)
    while not guard.answers():
        time.sleep(0.002)
    lasted = time.monotonic() - begin
    guard.stop()
    return 1000 * lasted


def _ask(guard: RunningGuard) -> float:
    begin = time.monotonic()
    guard.command("status")
    return 1000 * (time.monotonic() - begin)
