"""Fronts: how soon the title of the window in front is seen, desktop by desktop."""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from statistics import median, quantiles

from bench.report import Section, verdict
from desktop.compositors import Compositor
from desktop.test_real_windows import CHANGES, LANES, Lane, seen
from desktop.window_watch import Watch, open_window

_AIM = 10.0
"""Milliseconds that the middle one may take."""
_STILL = 3.0
"""Seconds for which nothing changes."""
_COLUMNS = ("Desktop", "Median", "95 %", "Most", "Seen in a burst", "Calls while still")


def fronts() -> Section:
    """Measure every desktop that this machine has, one after the other."""
    return Section(
        "The window in front",
        _COLUMNS,
        [_row(name, lane) for name, lane in LANES.items()],
        f"How soon a title is seen that another process sets, {CHANGES} times. Seen "
        "in a burst: of as many titles two milliseconds apart; X11 tells only that a "
        "title changed, so there each follows when the last was seen. Calls while "
        f"still: how often the sensor was woken in {_STILL:.0f} quiet seconds.",
    )


@dataclass(frozen=True, slots=True)
class _Figures:
    """What one desktop came to."""

    late: Sequence[float]
    """Milliseconds."""
    burst: int
    calls: int


def _row(name: str, lane: Lane) -> list[str]:
    with lane.run() as desktop, ExitStack() as stack:
        desktop.start()
        figures = _figures(stack.enter_context(seen(desktop, lane)), desktop, lane)
    cuts = quantiles(figures.late, n=20, method="inclusive")
    return [
        name,
        verdict(median(figures.late), _AIM, "ms"),
        f"{cuts[-1]:.1f} ms",
        f"{max(figures.late):.1f} ms",
        f"{figures.burst} of {CHANGES}",
        str(figures.calls),
    ]


def _figures(watching: Watch, desktop: Compositor, lane: Lane) -> _Figures:
    with open_window(desktop.session, "first", platform=lane.platform) as window:
        watching.until("first")
        watching.follow(window, CHANGES)
        late = tuple(watching.late)
        lane.change(watching, window)
        watching.rest(0.5)
        return _Figures(late, len(watching.late) - len(late), watching.rest(_STILL))
