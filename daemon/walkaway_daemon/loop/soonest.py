"""What is due soonest, where several things want their turn in one loop."""

from collections.abc import Iterable


def soonest(waits: Iterable[float | None]) -> float | None:
    """Given seconds until each is due, return the fewest; None where nothing is."""
    return min((wait for wait in waits if wait is not None), default=None)
