"""Cursors: how far a history has been read, through all that befalls histories.

A cursor is the number of the last row and the newest time so far. Where the row it
stands on is still there and not newer than that time, new rows are those with higher
numbers. Where it is not (history was cleared, a profile restored, numbers used again
or given anew by VACUUM) new rows are those with a newer time, wherever they stand.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice

from walkaway_daemon.sensors.history.formats.arrival import Arrival
from walkaway_daemon.sensors.history.steps import Step, Steps
from walkaway_daemon.sensors.sensor import Cursor
from walkaway_rules.moment import MINUTE, SECOND
from walkaway_rules.observation import VisitKind

_UNPLACED = -1
_MOST = 500
"""Rows that one reading takes; the others wait for the next."""
_ENOUGH = 250
"""Older rows in succession after which no newer one is looked for."""
_AHEAD = MINUTE
"""How far beyond now a visit's time may lie and be believed."""
_JUST_NOW = 2 * MINUTE
"""A visit not older than this was made here, whatever the order of rows says."""
_WRITTEN = 10 * SECOND
"""A visit younger than this may be of this moment, whatever its time looks like."""
_MILLISECOND = 1000
_SAMPLE = 50
"""Rows each, of the last, the first and all, of which one is dated more finely than to
the millisecond, if any is: thousands may be copied at once."""


@dataclass(frozen=True, slots=True)
class News:
    """What one reading found."""

    steps: Sequence[Step]
    cursor: Cursor
    more: bool = False
    """Whether rows were left for the next reading."""


def begin(source: str, opened: int) -> Cursor:
    """Return the cursor of a history never seen before: nothing older counts."""
    return Cursor(source, _UNPLACED, opened)


def news(steps: Steps, cursor: Cursor, now: int) -> News:
    """Return what came after `cursor`, and the cursor behind it."""
    if steps.format.one_row_each:
        changed = [
            s for s in steps.after(_UNPLACED) if cursor.time < s.at <= now + _AHEAD
        ]
        new = sorted(changed, key=lambda step: step.at)
        return _news(new, cursor, now, position=0)
    if cursor.position == _UNPLACED:
        return _by_time(steps, cursor, now)
    rows = steps.after(cursor.position - 1)
    if cursor.position and not _stands_on(next(rows, None), cursor, now):
        return _by_time(steps, cursor, now)
    new = [step for step in islice(rows, _MOST + 1) if step.id > cursor.position]
    taken = new[:_MOST]
    position = taken[-1].id if taken else cursor.position
    seen = _news(_marked(steps, taken, cursor, now), cursor, now, position=position)
    return replace(seen, more=len(new) > _MOST)


def _by_time(steps: Steps, cursor: Cursor, now: int) -> News:
    last = next(steps.back(), None)
    new = sorted(_newer(steps.back(), cursor, now), key=lambda step: step.id)
    position = last.id if last else 0
    return _news(_with_copies_marked(steps, new, now), cursor, now, position=position)


def _news(new: Sequence[Step], cursor: Cursor, now: int, *, position: int) -> News:
    times = [step.at for step in new if step.at <= now + _AHEAD]
    newest = max([cursor.time, *times])
    return News(new, Cursor(cursor.source, position, newest))


def _stands_on(row: Step | None, cursor: Cursor, now: int) -> bool:
    """Return whether the cursor's row is still the one it was.

    A row from the future was made before the clock was set back.
    """
    if row is None or row.id != cursor.position:
        return False
    return row.at <= cursor.time or row.at > now + _AHEAD


def _newer(rows: Iterable[Step], cursor: Cursor, now: int) -> list[Step]:
    return list(_while_newer(rows, cursor.time, now + _AHEAD))


def _while_newer(rows: Iterable[Step], least: int, most: int) -> Iterator[Step]:
    older = 0
    for row in rows:
        fits = least < row.at <= most
        older = 0 if fits else older + 1
        if fits:
            yield row
        if older > _ENOUGH:
            return


def _marked(
    steps: Steps, new: Sequence[Step], cursor: Cursor, now: int
) -> Sequence[Step]:
    """Mark as synced what came after newer visits though it is older than they are.

    Only where the browser does not mark it itself. A visit of just now is no such
    thing: then the clock was set back.
    """
    if steps.format.marks_synced:
        return new
    newest = cursor.time
    marked: list[Step] = []
    for step in _with_copies_marked(steps, new, now):
        old = step.at < min(newest - _AHEAD, now - _JUST_NOW)
        marked.append(replace(step, arrival=_COPIED) if old else step)
        newest = max(newest, min(step.at, now))
    return marked


def _with_copies_marked(steps: Steps, new: Sequence[Step], now: int) -> Sequence[Step]:
    """Mark as synced what is dated as only copies are by this browser.

    Firefox takes them from JavaScript's dates (services/sync/modules/engines/
    history.sys.mjs, and its importers likewise), and with nothing that led to them: of
    what no page led to, one visit of a thousand is dated so by chance. Nothing is told
    by it where the computer's own clock is no finer.
    """
    if not steps.format.copies_coarsely:
        return new
    coarse = {
        step.id
        for step in new
        if step.at % _MILLISECOND == 0
        and not step.came_from
        and step.at <= now - _WRITTEN
    }
    if not coarse or not _is_dated_finely(steps):
        return new
    return [replace(s, arrival=_COPIED) if s.id in coarse else s for s in new]


def _is_dated_finely(steps: Steps) -> bool:
    last = [*islice(steps.back(), _SAMPLE)]
    first = [*islice(steps.all(), _SAMPLE)]
    low, high = first[0].id, last[0].id
    among = (low + (high - low) * part // _SAMPLE for part in range(_SAMPLE))
    spread = (step for step in map(steps.one, among) if step is not None)
    return any(step.at % _MILLISECOND for step in chain(last, first, spread))


_COPIED = Arrival(VisitKind.SYNCED)
