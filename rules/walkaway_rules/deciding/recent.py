"""What happened lately, as far as it changes how the next urge is met."""

from walkaway_rules.deciding.event import SLIPS
from walkaway_rules.deciding.state import State
from walkaway_rules.deciding.urge import Account
from walkaway_rules.moment import DAY, HOUR, Moment, elapsed


def is_repeated(state: State, urge: str, boundary: str, now: Moment) -> bool:
    """Return whether this boundary was met within the hour and is met once more."""
    return any(
        other.boundary == boundary
        and (other.id != urge or other.gone is not None)
        and other.shown is not None
        and elapsed(other.shown, now) <= HOUR
        for other in state.urges.values()
    )


def has_slipped(state: State, now: Moment) -> bool:
    """Return whether a slip that counts happened within the last 24 hours."""
    return any(
        urge.outcome in SLIPS
        and urge.account is Account.COUNTED
        and elapsed(urge.last, now) <= DAY
        for urge in state.urges.values()
    )


def times_gone_on(state: State, now: Moment) -> int:
    """Return how often the person was met and went on in the last 24 hours."""
    return sum(
        urge.gone is not None and not urge.revised and elapsed(urge.gone, now) <= DAY
        for urge in state.urges.values()
    )
