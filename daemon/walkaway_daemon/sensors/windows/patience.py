"""Patience: how long to wait before a lost desktop is tried again."""

FIRST = 0.5
"""Seconds before the first new try."""
LONGEST = 60.0
"""Seconds between two tries after a while."""


def wait_after(failures: int) -> float:
    """Given how often it failed in a row, return the seconds to wait."""
    return float(min(FIRST * 2 ** min(max(failures, 1) - 1, 16), LONGEST))
