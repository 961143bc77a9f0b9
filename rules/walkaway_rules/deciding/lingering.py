"""Lingering: what somebody turned back from, while it is still there.

Turning back on a page is two steps, and the second, closing it, is the person's. Who
forgets it is told once for each turning back, when half of the time in which it
counts is over. Being told changes nothing about what is counted.
"""

from collections.abc import Collection, Iterator, Mapping

from walkaway_rules.deciding.state import State
from walkaway_rules.deciding.urge import Urge, later, takes_in
from walkaway_rules.moment import SECOND, Moment, elapsed, is_after, plus

LEAST = 3 * SECOND
"""Microseconds that anybody gets to close something before it is spoken of."""

Told = Mapping[str, Moment]
"""By urge, which turning back was spoken of last."""


def lingering(state: State, here: Collection[str], now: Moment) -> tuple[Urge, ...]:
    """Return what was turned back from and is still there.

    `here` are the boundaries that a page, window or program still stands for.
    """
    return tuple(
        urge
        for urge in state.urges.values()
        if urge.boundary in here and _is_to_be_left(urge) and takes_in(urge, now)
    )


def to_tell(
    state: State, here: Collection[str], told: Told, now: Moment
) -> tuple[Urge, ...]:
    """Return the urges of which it is time to say that they are not left yet."""
    return tuple(
        urge for urge, due in _untold(state, here, told, now) if not is_after(due, now)
    )


def next_telling(
    state: State, here: Collection[str], told: Told, now: Moment
) -> int | None:
    """Return the microseconds until there is something to say; None for never."""
    waits = (elapsed(now, due) for _, due in _untold(state, here, told, now))
    return min(waits, default=None)


def _is_to_be_left(urge: Urge) -> bool:
    return urge.turned is not None and urge.left is None


def _untold(
    state: State, here: Collection[str], told: Told, now: Moment
) -> Iterator[tuple[Urge, Moment]]:
    for urge in lingering(state, here, now):
        if urge.turned is not None and told.get(urge.id) != urge.turned:
            yield urge, _due(urge, urge.turned)


def _due(urge: Urge, turned: Moment) -> Moment:
    """Return the middle of the time that was left to leave when they turned back.

    By then none may have been left: a whisper was answered late, or the urge had
    gone on before. A whole `grace` stands for it then.
    """
    limit = plus(later(urge.shown or turned, urge.freed), urge.terms.grace)
    span = elapsed(turned, limit) or urge.terms.grace
    return plus(turned, max(LEAST, span // 2))
