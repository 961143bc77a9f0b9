"""One turn: events in; the new state, what to write and what to do out."""

from collections.abc import Iterable
from dataclasses import dataclass

from walkaway_rules.deciding.decide import decide
from walkaway_rules.deciding.decision import Record, Respond, Withdraw
from walkaway_rules.deciding.entry import Recorded
from walkaway_rules.deciding.event import Event
from walkaway_rules.deciding.state import State
from walkaway_rules.moment import Moment

Action = Respond | Withdraw


@dataclass(frozen=True, slots=True)
class Turn:
    """What a turn comes to. Nothing of it holds before it is written."""

    state: State
    recorded: tuple[Recorded, ...]
    actions: tuple[Action, ...]
    """To be done in this order, once everything recorded is on the disk."""


def take_turn(state: State, events: Iterable[Event], now: Moment) -> Turn:
    """Return what these events, in their order, lead to."""
    recorded: list[Recorded] = []
    actions: list[Action] = []
    for event in events:
        state, decisions = decide(state, event, now)
        for decision in decisions:
            if isinstance(decision, Record):
                recorded.append(Recorded(decision.entry, now))
            else:
                actions.append(decision)
    return Turn(state, tuple(recorded), tuple(actions))
