"""The past: what the rules would have met in a history that a browser keeps."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from walkaway_daemon.dry_run.abreast import LostShareError
from walkaway_daemon.dry_run.joined_pages import PageTable
from walkaway_daemon.dry_run.sifted_pages import Sieving, sifted_pages
from walkaway_daemon.program.trouble import TroubleError
from walkaway_daemon.promise.matches import Matches
from walkaway_daemon.sensors.history.steps import Span
from walkaway_daemon.sensors.history.whole.whole_history import (
    UnreadableError,
    WholeHistory,
    read_whole,
)
from walkaway_rules.match import Match
from walkaway_rules.matching.checking.repeats import Repeats, repeated
from walkaway_rules.observation import Visit
from walkaway_rules.words import outcries

Progress = Callable[[int, int], None]
"""Is told how many of how many pages or visits were read."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """One visit that would have been noticed. It does not hold what was visited."""

    at: int
    """Microseconds since 1970 UTC; 0 where the history does not tell."""
    match: Match


@dataclass(frozen=True, slots=True)
class Past:
    """What a history came to."""

    span: Span
    """All that it holds, also before what was looked at."""
    meetings: tuple[Meeting, ...]
    """In the order of their time."""


@dataclass(frozen=True, slots=True)
class Hindsight:
    """How a history is looked at."""

    matcher: Matches
    since: int = 0
    """Microseconds since 1970 UTC; what lies before is not met."""
    sieving: Sieving | None = None
    """What tells the pages worth reading; None where each is read."""
    progress: Progress = lambda _done, _all: None


def look_back(path: Path, hindsight: Hindsight) -> Past:
    """Return what would have been noticed in this history. It is only read.

    Raise `TroubleError` where it is no history that can be read, or not to its end.
    """
    try:
        return read_whole(path, partial(_past, hindsight))
    except UnreadableError as error:
        raise TroubleError(error.said) from error
    except LostShareError as error:
        raise TroubleError(*outcries.LOST_READER) from error


def _past(hindsight: Hindsight, history: WholeHistory) -> Past:
    span = history.span()
    visits = _visits(hindsight, history, span)
    return Past(span, tuple(_met(visits, hindsight)))


def _visits(hindsight: Hindsight, history: WholeHistory, span: Span) -> Iterable[Visit]:
    # Where each visit has a title of its own, a page's row does not tell enough.
    by_page = history.has_pages and not history.format.own_title
    by_page = by_page and history.is_joinable
    if hindsight.sieving and by_page:
        return history.visits_of(_worth_reading(hindsight, history))
    return _counted(history.visits(), span.count, hindsight.progress)


def _worth_reading(hindsight: Hindsight, history: WholeHistory) -> set[int]:
    """Return the numbers of the pages that could touch a boundary."""
    assert hindsight.sieving
    found: set[int] = set()
    total, done = history.page_count(), 0
    table = PageTable(history.pages, history.format.address, history.title)
    for count, numbers in sifted_pages(history.connected, table, hindsight.sieving):
        found.update(numbers)
        done += count
        hindsight.progress(done, total)
    return found


def _counted(
    visits: Iterable[Visit], total: int, progress: Progress
) -> Iterator[Visit]:
    for done, visit in enumerate(visits, start=1):
        yield visit
        if done % _AT_ONCE == 0:
            progress(done, total)


def _met(visits: Iterable[Visit], hindsight: Hindsight) -> Iterator[Meeting]:
    """Yield what is met, and what was opened once too often, in their order."""
    repeats = Repeats()
    recent = [visit for visit in visits if visit.at >= hindsight.since]
    for visit in sorted(recent, key=lambda visit: visit.at):
        match = hindsight.matcher.match(visit)
        opened = hindsight.matcher.checked(visit)
        repeats, too_often = repeated(repeats, opened, visit.at)
        if match is None and too_often:
            match = too_often[0].match()
        if match is not None:
            yield Meeting(visit.at, match)


_AT_ONCE = 2048
"""Visits after which it is told how far the reading is."""
