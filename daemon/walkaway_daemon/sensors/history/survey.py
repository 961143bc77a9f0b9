"""Surveys: how much one history database holds, of any browser that we know."""

from dataclasses import dataclass
from pathlib import Path

from walkaway_daemon.sensors.history.formats import recognised
from walkaway_daemon.sensors.history.live_database import (
    EmptyError,
    LiveDatabase,
    TornError,
)
from walkaway_daemon.sensors.history.snapshot import Snapshot
from walkaway_daemon.sensors.history.sqlite_record import MalformedError
from walkaway_daemon.sensors.history.steps import Steps

_LONG_AGO = 0
_TRIES = 100


@dataclass(frozen=True, slots=True)
class Survey:
    """What a history holds."""

    family: str
    """Such as "Chromium" or "Firefox": the format, not the brand."""
    count: int
    oldest: int
    """Microseconds since 1970 UTC; 0 where there is no visit."""
    newest: int


class SurveyError(Exception):
    """The file cannot be surveyed; the message says why and names nothing."""


def survey(path: Path) -> Survey:
    """Return how many visits a database holds, from when to when.

    The file is only read. Raise `SurveyError` where it cannot be.
    """
    # Nothing was written "just now" by this clock: one torn reading is read again.
    database = LiveDatabase(path, lambda: _LONG_AGO)
    for _ in range(_TRIES):
        try:
            return database.read(_survey)
        except TornError:
            continue
        except EmptyError:
            said = "The file is empty."
        except MalformedError:
            said = "The file is no SQLite database, or it is damaged or encrypted."
        except OSError as error:
            said = f"The file cannot be read: {error.strerror}."
        raise SurveyError(said)
    said = "The file is being written without a rest."
    raise SurveyError(said)


def _survey(snapshot: Snapshot) -> Survey:
    format_ = recognised(snapshot)
    if format_ is None:
        said = "The file is a database, but no browser's history that Walkaway knows."
        raise SurveyError(said)
    span = Steps(snapshot, format_).span()
    return Survey(format_.name, span.count, span.oldest, span.newest)
