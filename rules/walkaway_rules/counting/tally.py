"""The tally: the streak and the numbers that always stand beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from walkaway_rules.deciding.event import SLIPS, Outcome
from walkaway_rules.deciding.state import State
from walkaway_rules.deciding.urge import Account


@dataclass(frozen=True, slots=True)
class Tally:
    """What the ledger comes to on one day."""

    streak: int
    """Whole local calendar days since the last slip, or since the start."""
    days: int
    """Days since the start that are over."""
    days_kept: int
    """Those of `days` without a slip."""
    days_on_word: int
    """Those of `days_kept` that nobody watched: they count on the person's word."""
    best_run: int
    """The longest stretch of days between slips, the present one included."""
    turned_away_today: int
    turned_away: int
    """The circle aside; a pull that was met is one of them."""
    outcomes: Mapping[Outcome, int]
    """How often each outcome came, on boundaries that count; all are named."""
    circle: Mapping[Outcome, int]
    """The same for the circle, which never breaks the streak."""


def slip_days(state: State) -> tuple[date, ...]:
    """Return the days with a slip, earliest first."""
    days = {
        count.day
        for count in state.counts
        if count.account is Account.COUNTED and count.outcome in SLIPS
    }
    return tuple(sorted(days))


def known_days(state: State, watched: frozenset[date]) -> frozenset[date]:
    """Given the days that were watched, return those that can be spoken of.

    A day on which nobody watched says nothing, and one with an urge whose outcome
    was not seen as little, unless something else was seen of them.
    """
    counted = [count for count in state.counts if count.account is Account.COUNTED]
    unseen = {count.day for count in counted if count.outcome is Outcome.UNKNOWN}
    return frozenset((watched - unseen).union(slip_days(state), turned_away(state)))


def turned_away(state: State) -> Mapping[date, int]:
    """Return how often each day was turned away; the circle aside."""
    days: dict[date, int] = {}
    for count, number in state.counts.items():
        if count.outcome is Outcome.TURNED_AWAY and count.account is not Account.CIRCLE:
            days[count.day] = days.get(count.day, 0) + number
    return days


def tally(
    state: State, left: date | None, today: date, watched: frozenset[date]
) -> Tally:
    """Given the day of leaving, the local day it is and those watched, return it.

    Where no day of leaving is known the count starts on the ledger's first day.
    Slips before the start, and any that seem to lie ahead because the clock was
    set back, are not part of this count.
    """
    start = min(left or state.first_day or today, today)
    slips = [day for day in slip_days(state) if start <= day <= today]
    marks = [start, *slips, today]
    turned = turned_away(state)
    days = (today - start).days
    kept = {start + timedelta(days=n) for n in range(days)}.difference(slips)
    return Tally(
        streak=(today - marks[-2]).days,
        days=days,
        days_kept=len(kept),
        days_on_word=len(kept - known_days(state, watched)),
        best_run=max((late - soon).days for soon, late in pairwise(marks)),
        turned_away_today=turned.get(today, 0),
        turned_away=sum(turned.values()),
        outcomes=_totals(state, Account.COUNTED),
        circle=_totals(state, Account.CIRCLE),
    )


def _totals(state: State, account: Account) -> Mapping[Outcome, int]:
    totals = dict.fromkeys(Outcome, 0)
    for count, number in state.counts.items():
        if count.account is account:
            totals[count.outcome] += number
    return totals
