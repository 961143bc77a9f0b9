"""The view: everything that the page shows, as values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from walkaway_rules.boundary import Boundary
from walkaway_rules.counting.chronicle import Chronicle
from walkaway_rules.counting.days import Day, days
from walkaway_rules.counting.hours import by_hour
from walkaway_rules.counting.tally import tally
from walkaway_rules.counting.trend import Trend, trend
from walkaway_rules.counting.weeks import Week, weeks
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.moment import Moment, local_day
from walkaway_rules.remembered import Remembered
from walkaway_rules.standing.review import remembered
from walkaway_rules.status import Status


@dataclass(frozen=True, slots=True)
class View:
    """What the page shows. It holds numbers, sentences and aliases, never content."""

    status: Status
    guarding: bool
    """Whether a guard runs; else nothing can be changed."""
    since_leaving: bool
    """The days are counted from a day of leaving, not from the ledger's first."""
    today: date
    days: tuple[Day, ...]
    hours: tuple[int, ...]
    weeks: tuple[Week, ...]
    trend: Trend | None
    outcomes: Mapping[Outcome, int]
    """How urges on boundaries that count ended."""
    circle: Mapping[Outcome, int]
    recent: tuple[Remembered, ...]
    """Those that can still be corrected, the newest first."""
    told: tuple[str, ...] = ()
    """What was just done, or answered, in sentences."""
    answer: tuple[str, ...] = field(default=(), repr=False)
    """What is said of an address that was asked about."""


def view(
    told: Chronicle,
    status: Status,
    left: date | None,
    boundaries: Sequence[Boundary],
    now: Moment,
) -> View:
    """Return the view of this moment, as it is where no guard runs."""
    today = local_day(now)
    start = min(left or told.state.first_day or today, today)
    numbers = tally(told.state, left, today, told.watched)
    lived = weeks(told, today)
    return View(
        status=status,
        guarding=False,
        since_leaving=left is not None,
        today=today,
        days=days(told, start, today),
        hours=by_hour(told.urges, today),
        weeks=lived,
        trend=trend(lived),
        outcomes=numbers.outcomes,
        circle=numbers.circle,
        recent=remembered(told.state, boundaries),
    )


def guarded(view: View, status: Status, recent: Sequence[Remembered]) -> View:
    """Return the view with what a guard that runs says itself."""
    return replace(view, guarding=True, status=status, recent=tuple(recent))
