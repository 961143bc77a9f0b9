"""State: what the guard knows, which is the fold of the ledger and nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from walkaway_rules.deciding.event import Outcome
from walkaway_rules.deciding.urge import (
    Account,
    Urge,
    is_answerable,
    takes_in,
    wait_for,
)
from walkaway_rules.moment import Moment, elapsed, is_after


class Count(NamedTuple):
    """What is counted together: urges of one day, heading and outcome."""

    day: date
    account: Account
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Rest:
    """A pause of the guard that waits, runs or is over."""

    starts: Moment
    ends: Moment


@dataclass(frozen=True, slots=True)
class State:
    """Everything that decisions rest on. Its mappings are never changed."""

    urges: Mapping[str, Urge] = field(default_factory=lambda: MappingProxyType({}))
    """Urges by id: those that are open, and those that ended lately."""
    counts: Mapping[Count, int] = field(default_factory=lambda: MappingProxyType({}))
    """How many urges ended in each way, for all time; never 0."""
    rests: tuple[Rest, ...] = ()
    """In the order in which they were asked for; old ones are dropped."""
    left_early: Moment | None = None
    """When the promise was last left early."""
    held_until: Moment | None = None
    """The end of the hold that the person took last."""
    first_day: date | None = None
    """The day of the ledger's first entry."""
    watched: frozenset[date] = frozenset()
    """Local days that are known to have been watched."""
    awake: Moment | None = None
    """Until when a watch that runs is known to have run; None where none does."""
    steps: tuple[Moment, ...] = ()
    """When each step back takes hold. A slip takes all of them back."""
    offered: date | None = None
    """The day on which a step back was last offered."""
    parted: bool = False
    """The guard said goodbye, and nothing has happened since to unsay it."""


EMPTY = State()
"""The state of an empty ledger."""


def covers(rest: Rest, at: Moment) -> bool:
    """Return whether this pause of the guard ran at that time."""
    return not is_after(rest.starts, at) and is_after(rest.ends, at)


def is_held(state: State, now: Moment) -> bool:
    """Return whether a hold that the person took still runs."""
    return state.held_until is not None and is_after(state.held_until, now)


def rest_now(state: State, now: Moment) -> Rest | None:
    """Return the pause of the guard that runs now, or None."""
    return next((rest for rest in state.rests if covers(rest, now)), None)


def rest_ahead(state: State, now: Moment) -> Rest | None:
    """Return the pause of the guard that waits to begin, or None."""
    return next((rest for rest in state.rests if is_after(rest.starts, now)), None)


def open_urges(state: State) -> tuple[Urge, ...]:
    """Return the urges that have no outcome yet."""
    return tuple(urge for urge in state.urges.values() if urge.outcome is None)


def under_way(state: State, now: Moment) -> tuple[Urge, ...]:
    """Return the urges that are not over yet, so that a prompt may still be shown."""
    return tuple(
        urge
        for urge in state.urges.values()
        if (urge.outcome is None or is_answerable(urge)) and takes_in(urge, now)
    )


def steps_now(state: State, now: Moment) -> int:
    """Return how many steps back have taken hold."""
    return sum(not is_after(starts, now) for starts in state.steps)


def next_due(state: State, now: Moment) -> int | None:
    """Return the microseconds until the next `Ticked` matters; None if none does.

    It matters when an urge can be judged, and when a pause of the guard begins
    or ends.
    """
    edges = (edge for rest in state.rests for edge in (rest.starts, rest.ends))
    waits = [elapsed(now, edge) for edge in edges if is_after(edge, now)]
    waits += [wait_for(urge, now) for urge in open_urges(state)]
    return min(waits, default=None)
