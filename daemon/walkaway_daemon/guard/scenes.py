"""Scenes: what the state says about the moment in which a whisper is shown."""

from walkaway_rules.boundary import Boundary
from walkaway_rules.counting.tally import tally
from walkaway_rules.deciding.recent import has_slipped, is_repeated
from walkaway_rules.deciding.state import State
from walkaway_rules.moment import Moment, local_day, local_minute
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.standing.standing import earliest_left
from walkaway_rules.words.situation import Scene


def scene_of(
    urge: str, boundary: Boundary, state: State, rulebook: Rulebook, now: Moment
) -> Scene:
    """Return the scene of a whisper about this urge."""
    return Scene(
        boundary=boundary,
        minute=local_minute(now),
        days=_days_kept(state, rulebook, now),
        repeated=is_repeated(state, urge, boundary.id, now),
        slipped=has_slipped(state, now),
        discreet=rulebook.discreet,
    )


def _days_kept(state: State, rulebook: Rulebook, now: Moment) -> int:
    left, today = earliest_left(rulebook), local_day(now)
    return tally(state, left, today, state.watched).days_kept
