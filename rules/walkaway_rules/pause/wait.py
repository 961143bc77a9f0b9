"""How long "Go on" takes to open."""

from walkaway_rules.moment import SECOND

FIRST = 10 * SECOND
LONGEST = 60 * SECOND

_MANY = 10
"""Times after which the wait is at its longest, whatever the hour."""


def wait_before_going_on(went_on_today: int, *, tender: bool) -> int:
    """Return the microseconds until the second door opens.

    It begins at ten seconds, grows by half with every time the person went on
    within a day, is half as long again in a tender hour, and is capped at a
    minute: friction works by being there, not by being endless.
    """
    wait = FIRST * 1.5**went_on_today if went_on_today < _MANY else LONGEST
    if tender:
        wait *= 1.5
    return min(round(wait), LONGEST)
