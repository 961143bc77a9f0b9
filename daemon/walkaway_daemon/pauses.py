"""Pauses: how long a loop may sleep, where several things want their turn."""

from collections.abc import Iterable


def soonest(pauses: Iterable[float | None]) -> float | None:
    """Return the shortest of the pauses; None where nothing is due."""
    return min((pause for pause in pauses if pause is not None), default=None)
