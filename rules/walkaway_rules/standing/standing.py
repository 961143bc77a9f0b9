"""The standing: how state and rules become the status that others are told."""

from collections.abc import Sequence
from datetime import date

from walkaway_rules.counting.tally import tally
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.deciding.state import State, open_urges, rest_now
from walkaway_rules.deciding.urge import is_for_review
from walkaway_rules.deciding.watching import days_watched
from walkaway_rules.moment import Moment, local_day
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.status import Status
from walkaway_rules.words.resting import resting


def earliest_left(rulebook: Rulebook) -> date | None:
    """Return the earliest day of leaving among the people, if any is given."""
    return min((p.left for p in rulebook.people if p.left is not None), default=None)


def standing(
    state: State,
    rulebook: Rulebook,
    now: Moment,
    limits: Sequence[str],
    version: str,
) -> Status:
    """Return the status at this moment."""
    watched = days_watched(state, now)
    numbers = tally(state, earliest_left(rulebook), local_day(now), watched)
    return Status(
        streak=numbers.streak,
        days_kept=numbers.days_kept,
        days=numbers.days,
        best_run=numbers.best_run,
        turned_away_today=numbers.turned_away_today,
        turned_away=numbers.turned_away,
        days_on_word=numbers.days_on_word,
        circle_turned_away=numbers.circle[Outcome.TURNED_AWAY],
        open_urges=sum(map(is_for_review, open_urges(state))),
        resting=resting(state, now),
        rests=rest_now(state, now) is not None,
        limits=tuple(limits),
        discreet=rulebook.discreet,
        version=version,
    )
