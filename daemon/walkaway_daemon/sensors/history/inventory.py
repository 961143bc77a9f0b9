"""The inventory: every database that is found, with its rights and its age.

It is made when the doctor is asked, by the one who asks; nothing of it is kept.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from stat import S_IMODE

from walkaway_daemon.sensors.history.browsers.interest import FOLLOWING
from walkaway_daemon.sensors.history.browsers.profiles import (
    Surroundings,
    all_databases,
)
from walkaway_daemon.sensors.history.history_finding import subject


@dataclass(frozen=True, slots=True)
class Database:
    """One history, without where it lies."""

    subject: str
    """Such as "Firefox history"."""
    readable: bool
    mode: int | None
    """Who may do what, as chmod(1) writes it; None where it cannot be known."""
    age: float | None
    """Seconds since it was written last."""


def inventory(surroundings: Surroundings, now: float) -> list[Database]:
    """Given whose browsers, and the seconds since 1970, return all that are there."""
    return [
        _looked_at(subject(one.family, one.profile), one.path, now)
        for one in all_databases(surroundings)
    ]


def _looked_at(name: str, path: Path, now: float) -> Database:
    times = [*_written(path)]
    return Database(
        name,
        os.access(path, os.R_OK),
        _mode(path),
        max(0.0, now - max(times)) if times else None,
    )


def _mode(path: Path) -> int | None:
    if os.name == "nt":
        return None
    try:
        return S_IMODE(path.stat().st_mode)
    except OSError:
        return None


def _written(path: Path) -> Iterator[float]:
    # What belongs to a database may be newer than it.
    for ending in FOLLOWING:
        try:
            yield path.with_name(path.name + ending).stat().st_mtime
        except OSError:
            continue
