"""Steps: the visits of one history, read from a snapshot by its format."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain

from walkaway_daemon.sensors.history.formats.arrival import Arrival
from walkaway_daemon.sensors.history.formats.clocks import moment
from walkaway_daemon.sensors.history.formats.formats import Format
from walkaway_daemon.sensors.history.sqlite.record import Value
from walkaway_daemon.sensors.history.sqlite.snapshot import Row, Snapshot

_BROWSED = frozenset({1, 2})
"""Sources of Chromium's that were made here; 0 is synced, the others imported."""
_SYNCED = 0
_NUMBER = "id"
"""What pages call their number."""


@dataclass(frozen=True, slots=True)
class Step:
    """One row of a history."""

    id: int
    at: int
    """Microseconds since 1970; 0 where the row does not tell."""
    arrival: Arrival
    came_from: int
    """The id of the step that led here; 0 where none is known."""
    page: int
    """The number of the page's row; the step's own where it has none."""


@dataclass(frozen=True, slots=True)
class Span:
    """How much a history holds."""

    count: int
    oldest: int
    """Microseconds since 1970; 0 where there is none."""
    newest: int
    timeless: int = 0
    """How many do not tell when they were."""


@dataclass(frozen=True, slots=True)
class Steps:
    """The steps of one history at one moment."""

    snapshot: Snapshot
    format: Format
    key: str = field(init=False, repr=False, compare=False)
    """The column by which pages are linked to; "" where it is the row's number, as
    it is but in a table that was copied without its keys."""
    _keyed: dict[Value, int] = field(
        default_factory=dict[Value, int], init=False, repr=False, compare=False
    )
    """The number of each page by its key, once it was asked for."""

    def __post_init__(self) -> None:
        """Find out how pages are linked to here."""
        copied = self.snapshot.has_apart(self.format.pages, _NUMBER)
        key = self.format.key or (_NUMBER if copied else "")
        object.__setattr__(self, "key", key)

    def all(self) -> Iterator[Step]:
        """Yield every step, in order."""
        return self.after(None)

    def after(self, step: int | None) -> Iterator[Step]:
        """Yield the steps numbered beyond `step`, or all for None, in order."""
        before: Step | None = None
        for row in self.snapshot.rows(self.format.visits, self._columns, step):
            if self._is_unopened(row):
                continue
            found = self._step(row)
            if self.format.in_pairs and before and before.arrival.moved_on:
                found = _paired(before, found)
            yield found
            before = found

    def back(self) -> Iterator[Step]:
        """Yield the steps from the last to the first."""
        for row in self.snapshot.rows_back(self.format.visits, self._columns):
            yield self._step(row)

    def one(self, step: int) -> Step | None:
        """Return one step; None where there is none of that number."""
        values = self.snapshot.row(self.format.visits, self._columns, step)
        return None if values is None else self._step((step, values))

    def page(self, step: Step) -> tuple[str, str]:
        """Return a step's address and title, "" where unknown."""
        found = self.snapshot.row(
            self.format.pages or self.format.visits,
            (self.format.address, self.format.title),
            step.page,
        )
        address, title = found or ("", "")
        return _text(address), _text(title) or self._own_title(step)

    def source(self, step: int) -> int | None:
        """Return where a step was copied from; None where it was made here."""
        if not self.format.sources:
            return None
        found = self.snapshot.row(self.format.sources, ("source",), step)
        source = found[0] if found else None
        return source if isinstance(source, int) and source not in _BROWSED else None

    def span(self, times: Iterable[Value]) -> Span:
        """Given the time column of all rows, return how many, from when to when."""
        count, known, oldest, newest = 0, 0, 0, 0
        for at in map(self._at, times):
            count += 1
            if at:
                known += 1
                oldest = min(oldest or at, at)
                newest = max(newest, at)
        return Span(count, oldest, newest, count - known)

    def _own_title(self, step: Step) -> str:
        if not self.format.own_title:
            return ""
        named = (self.format.own_title,)
        found = self.snapshot.row(self.format.visits, named, step.id)
        return _text(found[0]) if found else ""

    @property
    def _columns(self) -> tuple[str, ...]:
        known = (self.format.time, self.format.came_from, self.format.link)
        return tuple(chain(known, self.format.told, [self.format.opened]))

    def _is_unopened(self, row: Row) -> bool:
        """Return whether a page is kept here that was never visited."""
        time, *_, opened = row[1]
        return bool(self.format.opened) and not opened and not time

    def _step(self, row: Row) -> Step:
        rowid, (time, came_from, link, *told, _) = row
        return Step(
            rowid,
            self._at(time),
            self.format.arrival(*told),
            came_from if isinstance(came_from, int) else 0,
            self._number(link, rowid),
        )

    def _number(self, link: Value, rowid: int) -> int:
        """Return the number of the row of the page that a row leads to."""
        if not self.format.link:
            return rowid
        if not self.key:
            return _whole(link)
        if not self._keyed:
            keys = self.snapshot.rows(self.format.pages, (self.key,))
            self._keyed.update((key, number) for number, (key,) in keys)
        return self._keyed.get(link, 0)

    def _at(self, time: Value) -> int:
        return moment(time, self.format.clock)


def _paired(first: Step, second: Step) -> Step:
    """Return the second step as one that the first was redirected to, if it was."""
    if first.at != second.at:
        return second
    arrival = replace(second.arrival, redirected=True)
    return replace(second, came_from=first.id, arrival=arrival)


def is_synced(source: int | None) -> bool:
    """Return whether a copied step comes from another device of the person."""
    return source == _SYNCED


def _whole(value: Value) -> int:
    """Return a link as a number, also where it was written as text; 0 for none."""
    if isinstance(value, str) and value.isdecimal():
        return int(value)
    return int(value) if isinstance(value, int) else 0


def _text(value: Value) -> str:
    return value if isinstance(value, str) else ""
