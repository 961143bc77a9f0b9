"""Wall clocks: what lies ahead, by the local time that will hold then."""

from dataclasses import replace

from walkaway_rules.deciding.state import Rest, State
from walkaway_rules.moment import OffsetAt, by_the_wall


def as_clocks_will_show(state: State, offset_at: OffsetAt) -> State:
    """Return the state with the local time of each plan as clocks will show it.

    What is planned is known by how long it waits, and a clock may change meanwhile.
    """
    rests = (
        Rest(by_the_wall(rest.starts, offset_at), by_the_wall(rest.ends, offset_at))
        for rest in state.rests
    )
    steps = (by_the_wall(step, offset_at) for step in state.steps)
    return replace(state, rests=tuple(rests), steps=tuple(steps))
