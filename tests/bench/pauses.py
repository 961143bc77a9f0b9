"""Pauses: how soon each form is on the screen, and what it weighs there."""

from pathlib import Path
from statistics import median

import psutil

from bench.report import Section, spread, verdict
from desktop.session import desktop_session
from desktop.shown_pause import order, show_pause

TIMES = 20
AIM = 300.0
"""Milliseconds from the start of its process to its first paint."""
_MB = 1024 * 1024
_COLUMNS = ("What", "Times", "Least", "Median", "95 %", "Most", "Median and aim")


def pauses(folder: Path) -> Section:
    """Measure first paint and memory of the forms that draw a screen themselves."""
    with desktop_session(folder) as session:
        rows = [
            row for form in ("qt", "tk") for row in _form(session.environment, form)
        ]
    return Section(
        "A pause",
        _COLUMNS,
        rows,
        "First paint: from the start of the pause's process until it says that it is "
        "painted, on an X server (Xvfb) of its own. Its work is the time for which a "
        "processor was busy with it meanwhile, which a busy machine prolongs less. "
        "Memory is what is its own (USS) by then.",
    )


def _form(environment: dict[str, str], form: str) -> list[list[str]]:
    paints: list[float] = []
    work: list[float] = []
    weights: list[float] = []
    for _ in range(TIMES):
        pause = show_pause(environment, order(form, wait=60))
        work.append(pause.work())
        paints.append(pause.first_paint)
        weights.append(psutil.Process(pause.process.pid).memory_full_info().uss / _MB)
        pause.close()
    return [
        [*spread(f"{form}: first paint", paints, "ms"), _aimed(paints)],
        [*spread(f"{form}: its work until then", work, "ms"), ""],
        [*spread(f"{form}: memory of its own", weights, "MB"), ""],
    ]


def _aimed(paints: list[float]) -> str:
    return verdict(median(paints), AIM, "ms")
