"""Scenes: what the state says about the moment in which a whisper is shown."""

from walkaway_rules.boundary import Boundary
from walkaway_rules.counting.tally import SLIPS, tally
from walkaway_rules.deciding.state import State
from walkaway_rules.deciding.urge import Account
from walkaway_rules.moment import DAY, HOUR, Moment, elapsed, local_day, local_minute
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.standing import earliest_left
from walkaway_rules.words.situation import Scene


def scene_of(
    urge: str, boundary: Boundary, state: State, rulebook: Rulebook, now: Moment
) -> Scene:
    """Return the scene of a whisper about this urge."""
    return Scene(
        boundary=boundary,
        minute=local_minute(now),
        days=tally(state, earliest_left(rulebook), local_day(now)).days_kept,
        repeated=_is_repeated(state, urge, boundary, now),
        slipped=_has_slipped(state, now),
        discreet=rulebook.discreet,
    )


def _is_repeated(state: State, urge: str, boundary: Boundary, now: Moment) -> bool:
    return any(
        other.boundary == boundary.id
        and other.id != urge
        and other.shown is not None
        and elapsed(other.shown, now) <= HOUR
        for other in state.urges.values()
    )


def _has_slipped(state: State, now: Moment) -> bool:
    """Return whether a slip that counts happened within the last day."""
    return any(
        urge.outcome in SLIPS
        and urge.account is Account.COUNTED
        and elapsed(urge.last, now) <= DAY
        for urge in state.urges.values()
    )
