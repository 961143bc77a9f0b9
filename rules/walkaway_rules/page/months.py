"""Months: every day as a circle, seven in a row, as on a calendar on the wall.

Size tells as much as colour does, so that nothing is lost without it.
"""

from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from walkaway_rules.counting.days import Day, DayKind
from walkaway_rules.page.markup import Markup, tag

PITCH = 24
"""The side of the square around each day."""
_WEEK = 7
_RADIUS: Mapping[DayKind, float] = {
    DayKind.QUIET: 4.5,
    DayKind.TURNED: 7,
    DayKind.HARDER: 10,
    DayKind.LOOKED: 7,
    DayKind.UNKNOWN: 4,
}
_HALO = 11.2
_AHEAD = 1.3


@dataclass(frozen=True, slots=True)
class Month:
    """One month, as far as it has been lived."""

    first: date
    """Its first day, whether that is known or not."""
    days: tuple[Day, ...]


def months(days: Iterable[Day]) -> tuple[Month, ...]:
    """Return the days by month, in their order."""
    found: dict[date, list[Day]] = {}
    for day in days:
        found.setdefault(day.date.replace(day=1), []).append(day)
    return tuple(Month(first, tuple(each)) for first, each in found.items())


def month_picture(month: Month, said: str, today: date) -> Markup:
    """Return the month as circles. `said` is the picture in words."""
    box = f"0 0 {_WEEK * PITCH} {len(grid(month)) * PITCH}"
    return tag(
        "svg",
        *_circles(month, today),
        class_="month",
        viewBox=box,
        role="img",
        aria_label=said,
    )


def day_mark(kind: DayKind) -> Markup:
    """Return one circle by itself, as a legend shows it."""
    middle = PITCH / 2
    circle = _circle(kind, middle, middle)
    box = f"0 0 {PITCH} {PITCH}"
    return tag("svg", circle, class_="mark", viewBox=box, aria_hidden="true")


def grid(month: Month) -> tuple[Sequence[Day | None], ...]:
    """Return the month's days in weeks from Monday; None where no day is known.

    It begins with the week of its first day that is known.
    """
    weeks = _row(_last(month.first), month) + 1
    rows: list[list[Day | None]] = [[None] * _WEEK for _ in range(weeks)]
    for day in month.days:
        rows[_row(day.date, month)][day.date.weekday()] = day
    return tuple(rows)


def _circles(month: Month, today: date) -> Iterator[Markup]:
    for day in month.days:
        x, y = _middle(day.date, month)
        yield _circle(day.kind, x, y)
        if day.date == today:
            yield tag("circle", class_="halo", cx=x, cy=y, r=_HALO)
    if month.first == today.replace(day=1):
        for number in range(today.day + 1, _last(today).day + 1):
            x, y = _middle(today.replace(day=number), month)
            yield tag("circle", class_="ahead", cx=x, cy=y, r=_AHEAD)


def _circle(kind: DayKind, x: float, y: float) -> Markup:
    return tag("circle", class_=f"day {kind.value}", cx=x, cy=y, r=_RADIUS[kind])


def _middle(day: date, month: Month) -> tuple[float, float]:
    return (day.weekday() + 0.5) * PITCH, (_row(day, month) + 0.5) * PITCH


def _row(day: date, month: Month) -> int:
    """Return in which row a day stands; weeks begin on Monday."""
    first = month.days[0].date
    return (first.weekday() + (day - first).days) // _WEEK


def _last(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])
