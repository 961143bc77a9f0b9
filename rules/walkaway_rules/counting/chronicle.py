"""The chronicle: every urge of the ledger, and the days on which anybody watched.

State forgets an urge a week after it ended; the pictures look further back.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from walkaway_rules.deciding.entry import (
    GoodbyeSaid,
    HoldTaken,
    PlansPutOff,
    PromiseLeft,
    Recorded,
    RestPlanned,
    RestWithdrawn,
    StepOffered,
    StepPlanned,
    StepWithdrawn,
    UrgeJoined,
    WatchBegan,
    WatchEnded,
)
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.deciding.evolve import evolve
from walkaway_rules.deciding.state import EMPTY, State
from walkaway_rules.deciding.urge import Account, Urge
from walkaway_rules.deciding.watching import days_watched
from walkaway_rules.moment import Moment

FELT = frozenset(
    {Outcome.TURNED_AWAY, Outcome.WENT_ON, Outcome.MISSED, Outcome.UNKNOWN}
)
"""Outcomes of an urge of the person's own, whatever came of it."""


@dataclass(frozen=True, slots=True)
class Chronicle:
    """What the ledger tells of all its days."""

    state: State
    urges: tuple[Urge, ...]
    """Open and over, in the order in which they were first recorded."""
    watched: frozenset[date]
    """Local days on which the guard watched, if only for a while."""


def chronicle(entries: Iterable[Recorded], awake: Moment | None) -> Chronicle:
    """Given the entries in their order, return what they tell.

    `awake` is this moment where a guard watches now, else None: what a guard that
    ended without a word saw is only known up to its last entry.
    """
    state, urges = EMPTY, dict[str, Urge]()
    for recorded in entries:
        state = evolve(state, recorded)
        _note(urges, recorded, state)
    watched = days_watched(state, awake) if awake else state.watched
    return Chronicle(state, tuple(urges.values()), watched)


def is_felt(urge: Urge) -> bool:
    """Return whether this was an urge of the person's own, whatever came of it.

    What passed by, was needed or was disputed is none, and the circle is apart.
    """
    return urge.outcome in FELT and urge.account is not Account.CIRCLE


def _note(urges: dict[str, Urge], recorded: Recorded, state: State) -> None:
    """Take over what state knows of the urge that the entry speaks of."""
    match recorded.entry:
        case WatchBegan() | WatchEnded() | RestPlanned() | RestWithdrawn():
            return
        case StepOffered() | StepPlanned() | StepWithdrawn() | GoodbyeSaid():
            return
        case PromiseLeft() | HoldTaken() | PlansPutOff():
            return
        case UrgeJoined(joined, name):
            urges.pop(joined, None)
        case entry:
            name = entry.urge
    if name in state.urges:
        urges[name] = state.urges[name]
