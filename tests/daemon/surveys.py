"""Surveys: how much a history holds, asked as whoever looks back asks it."""

from dataclasses import dataclass
from pathlib import Path

from walkaway_daemon.sensors.history.whole.whole_history import WholeHistory, read_whole


@dataclass(frozen=True, slots=True)
class Survey:
    """What a history holds."""

    family: str
    """Such as "Chromium" or "Firefox": the format, not the brand."""
    count: int
    oldest: int
    """Microseconds since 1970 UTC; 0 where there is no visit."""
    newest: int
    timeless: int = 0
    """How many of the visits do not tell when they were."""


def survey(path: Path) -> Survey:
    """Return how many visits a file holds, from when to when."""
    return read_whole(path, _survey)


def _survey(history: WholeHistory) -> Survey:
    span = history.span()
    name = history.format.name
    return Survey(name, span.count, span.oldest, span.newest, span.timeless)
