"""Surveys: how much one history database holds, of any browser that we know."""

from dataclasses import dataclass
from pathlib import Path

from walkaway_daemon.sensors.history.whole_history import (
    SurveyError,
    WholeHistory,
    read_whole,
)

__all__ = ["Survey", "SurveyError", "survey"]


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
    """Return how many visits a database holds, from when to when.

    The file is only read. Raise `SurveyError` where it cannot be.
    """
    return read_whole(path, _survey)


def _survey(history: WholeHistory) -> Survey:
    span = history.span()
    name = history.format.name
    return Survey(name, span.count, span.oldest, span.newest, span.timeless)
