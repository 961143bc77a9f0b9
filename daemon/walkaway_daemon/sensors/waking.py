"""Waking up: noticed by two clocks where no service tells it.

One clock goes on while the computer sleeps, the other one stands still; whatever the
first is ahead by since the last look was slept through. Neither can be set by hand.
"""

from dataclasses import dataclass

from walkaway_rules.moment import SECOND

LEAST = 5 * SECOND
"""Microseconds of sleep that matter; two clocks also drift apart a little."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Both clocks at one instant, in microseconds."""

    steady: int
    """Sleep included."""
    awake: int
    """Sleep left out."""


def has_slept(before: Reading, after: Reading) -> bool:
    """Return whether the computer slept between two readings of one boot."""
    passed, awake = after.steady - before.steady, after.awake - before.awake
    return passed - awake >= LEAST
