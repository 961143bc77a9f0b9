"""Watching: on which days the guard was there, so that quiet is told from absence."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from walkaway_rules.deciding.entry import Recorded, WatchBegan, WatchEnded
from walkaway_rules.deciding.state import State
from walkaway_rules.moment import DAY, Moment, elapsed, local_day


def watching(state: State, recorded: Recorded) -> State:
    """Return the state with the days that the entry proves to have been watched."""
    entry, now = recorded.entry, recorded.now
    if isinstance(entry, WatchBegan):
        watched = state.watched | {local_day(now)}
        return replace(state, watched=watched, awake=now)
    if state.awake is None:
        return state
    if isinstance(entry, WatchEnded):
        return replace(state, watched=days_watched(state, now), awake=None)
    if local_day(now) in state.watched:
        return state
    return replace(state, watched=days_watched(state, now), awake=now)


def days_watched(state: State, now: Moment) -> frozenset[date]:
    """Return every local day on which the guard watched, if only for a while.

    A guard that ended without a word watched until its last entry, as far as is
    known.
    """
    if state.awake is None:
        return state.watched
    return state.watched | frozenset(_span(state.awake, now))


def unattended(state: State) -> State:
    """Return the state as it is where no guard runs: nobody watches until now."""
    return replace(state, awake=None)


def _span(awake: Moment, now: Moment) -> Iterator[date]:
    """Yield the days in between, where the steady clock has them too."""
    first, last = local_day(awake), local_day(now)
    between = (last - first).days
    if not 0 <= between <= elapsed(awake, now) // DAY + 1:
        yield last
        return
    for number in range(between + 1):
        yield first + timedelta(days=number)
