"""The past: what the rules would have met in a history that a browser keeps."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from walkaway_daemon.found import Matches
from walkaway_daemon.sensors.history.chains import visits
from walkaway_daemon.sensors.history.formats import recognised
from walkaway_daemon.sensors.history.live_database import LiveDatabase, TornError
from walkaway_daemon.sensors.history.snapshot import Snapshot
from walkaway_daemon.sensors.history.steps import Steps
from walkaway_daemon.sensors.history.survey import SurveyError, survey
from walkaway_daemon.trouble import TroubleError
from walkaway_rules.matching.match import Match
from walkaway_rules.words import outcries

_TRIES = 100


@dataclass(frozen=True, slots=True)
class Meeting:
    """One visit that would have been noticed."""

    address: str = field(repr=False)
    at: int
    """Microseconds since 1970 UTC."""
    match: Match


@dataclass(frozen=True, slots=True)
class Past:
    """What a history came to."""

    visits: int
    meetings: tuple[Meeting, ...]


def look_back(path: Path, matcher: Matches) -> Past:
    """Return what would have been noticed in this history. It is only read.

    Raise `TroubleError` where it is no history that can be read.
    """
    try:
        count = survey(path).count
    except SurveyError as error:
        raise TroubleError(str(error)) from error
    return Past(count, _meetings(path, matcher))


def _meetings(path: Path, matcher: Matches) -> tuple[Meeting, ...]:
    # Nothing was written "just now" by this clock: one torn reading is read again.
    database = LiveDatabase(path, lambda: 0)
    for _ in range(_TRIES):
        try:
            return database.read(lambda snapshot: tuple(_met(snapshot, matcher)))
        except TornError:
            continue
    raise TroubleError(*outcries.BUSY_HISTORY)


def _met(snapshot: Snapshot, matcher: Matches) -> Iterator[Meeting]:
    format_ = recognised(snapshot)
    if format_ is None:
        return
    steps = Steps(snapshot, format_)
    for _, visit in visits(steps, list(steps.after(0))):
        match = matcher.match(visit)
        if match is not None:
            yield Meeting(visit.address, visit.at, match)
