"""The history sensor: visits in every browser's history, while the browser runs."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import PurePath

from walkaway_daemon.sensors.history.browsers.profiles import (
    Found,
    Profiles,
    Surroundings,
)
from walkaway_daemon.sensors.history.browsers.running import unread_browser
from walkaway_daemon.sensors.history.cursor import begin
from walkaway_daemon.sensors.history.history_finding import Trouble, finding, findings
from walkaway_daemon.sensors.history.history_look import Look
from walkaway_daemon.sensors.history.history_source import (
    Source,
    identity,
    is_there,
    source_id,
)
from walkaway_daemon.sensors.history.history_watch import FolderWatch
from walkaway_daemon.sensors.history.told import Told
from walkaway_daemon.sensors.sensor import Cursor, Finding, Report, Sighting
from walkaway_rules.moment import MINUTE, SECOND, Moment, elapsed
from walkaway_rules.observation import ProcessStarted

_POLL = 2.0
"""Seconds between readings where folders cannot be watched."""
_MARGIN = MINUTE
"""What is told about the coming of a history may be late by less than this."""
_ROUNDS = 4
"""Times that profiles are looked for again, when new folders came up meanwhile."""


class HistorySensor:
    """Reads what browsers write down.

    A database seen for the first time begins now: nothing from before is counted, so
    that a profile that was copied is not told again. One that was read before, or was
    moved, goes on where it was left, and what is older than this start is told as late.
    """

    def __init__(
        self,
        surroundings: Surroundings,
        secret: bytes,
        clock: Callable[[], Moment],
        cursors: Sequence[Cursor] = (),
        *,
        watch: Callable[[Callable[[], None]], FolderWatch],
    ) -> None:
        """Given whose browsers, the installation's secret and the stored cursors.

        Cursors of other sensors may be among them; `watch` is called once it opens.
        """
        self._profiles = Profiles(surroundings)
        self._secret = secret
        self._clock = clock
        self._cursors = {cursor.source: cursor for cursor in cursors}
        self._sources: dict[str, Source] = {}
        self._told = Told(secret)
        self._make_watch = watch
        self._watch = watch(lambda: None)
        self._opened = Moment(0, 0)
        self._heeded = 0
        """Until when all that the watch told of was known, by the wall clock."""
        self._looked = 0
        """When histories were last looked for, by the wall clock."""
        self._surroundings = surroundings
        self._wake: Callable[[], None] = lambda: None
        self._named_anew = False
        self._unread: set[str] = set()
        """Browsers that began, of which no history is read."""

    def open(self, wake: Callable[[], None]) -> None:
        """Begin to watch; call `wake`, from any thread, when there may be news."""
        self._opened = self._clock()
        self._heeded = self._looked = self._opened.utc
        self._watch = self._make_watch(wake)
        for process in self._surroundings.running():
            self.hear(process)
        self._wake = wake
        self._discover()

    def hear(self, process: ProcessStarted) -> None:
        """Take up the folder that a browser was started with, if it names one.

        Whatever began may be a browser whose profile lies on a drive that came, of
        which the watch of an empty folder does not tell.
        """
        if unread := unread_browser(process):
            self._unread.add(unread)
        roots = self._surroundings.roots_of(process)
        added = [self._profiles.add(root) for root in roots]
        if any(added) or self._watch.may_be_covered():
            self._named_anew = True
            self._wake()

    def read(self) -> Report:
        """Return the visits since the last call, by their time."""
        now = self._clock()
        self._notice(now)
        self._heeded = now.utc
        began = self._began(now)
        sightings: list[Sighting] = []
        cursors: list[Cursor] = []
        for source in self._sources.values():
            early = source.read_early(began, now.utc)
            sightings.extend(Sighting(visit) for visit in early)
        self._told.forget(now.utc)
        for source in self._due(now):
            before = self._cursors.get(source.cursor.source)
            seen = source.read(now)
            if seen is not None:
                sightings.extend(_sightings(seen, began))
                if seen.cursor != before:
                    self._cursors[seen.cursor.source] = seen.cursor
                    cursors.append(seen.cursor)
        sightings.sort(key=_time)
        return Report(sightings, (), cursors)

    def due_in(self) -> float | None:
        """Return the seconds after which to read even without being woken."""
        now = self._clock()
        waits = [source.wait(now) for source in self._sources.values()]
        planned = [wait / SECOND for wait in waits if wait is not None]
        if any(source.is_early for source in self._sources.values()):
            planned.append(0.0)
        if self._watch.blind:
            planned.append(_POLL)
        return min(planned, default=None)

    def findings(self) -> Sequence[Finding]:
        """Return what is said of each history."""
        told = [
            finding(
                source.found.family,
                source.found.profile,
                source.trouble,
                source.session,
            )
            for source in self._sources.values()
        ]
        blind = self._watch.blind
        return findings(told, watching=not blind, unread=self._unread)

    def close(self) -> None:
        """Stop watching; nothing of a browser's is held open in between anyway."""
        self._watch.close()

    def _notice(self, now: Moment) -> None:
        """Take note of what the watch saw."""
        changes = self._watch.collect()
        for source in self._sources.values():
            if self._watch.blind:
                source.touch()
                source.touch_session()
            changes -= source.notice(changes) - {source.found.path}
        known = {source.found.path for source in self._sources.values()}
        gone = any(not is_there(path) for path in changes & known)
        let_in = any(
            _is_refused(s) and s.wait(now) == 0 for s in self._sources.values()
        )
        anew = changes - known or gone or let_in or self._named_anew
        if self._watch.blind or anew:
            self._discover(changes)

    def _discover(self, changes: Collection[PurePath] = ()) -> None:
        at = self._clock().utc
        self._named_anew = False
        self._profiles.forget_gone()
        self._sources = {n: s for n, s in self._sources.items() if not _passed(s)}
        for _ in range(_ROUNDS):
            databases = self._profiles.databases()
            there = [self._add(found, changes) for found in databases]
            self._sources = {
                name: source
                for name, source in self._sources.items()
                if name in there or self._is_missed(source, there)
            }
            for source in self._sources.values():
                source.touch_session()
            if not self._watch.follow(self._profiles.interests()):
                break
            for source in self._sources.values():
                source.touch()
        self._looked = at

    def _is_missed(self, source: Source, there: Iterable[str]) -> bool:
        """Return whether to go on speaking of a history that is not found any more.

        Not where we could only not look, and not where its profile was removed while
        its browser has another.
        """
        # While we looked, one may have been moved to where it was found once more.
        known = [self._sources[name] for name in there if name in self._sources]
        others = {each.found.family.name for each in known}
        removed = not is_there(source.found.path.parent)
        replaced = removed and source.found.family.name in others
        return not replaced and not _is_refused(source)

    def _add(self, found: Found, changes: Collection[PurePath]) -> str:
        name = source_id(self._secret, found.path)
        if name in self._sources:
            self._sources[name].found = found
        else:
            cursor = self._moved(name, found) or self._cursors.get(name)
            cursor = cursor or begin(name, self._since(found, changes))
            self._sources[name] = Source(
                found, cursor, lambda: self._clock().utc, self._told
            )
        return name

    def _moved(self, name: str, found: Found) -> Cursor | None:
        """Return how far a history was read where it was before, if it was moved."""
        file = identity(found.path)
        for old, source in self._sources.items():
            if file and source.file == file and not is_there(source.found.path):
                del self._sources[old]
                return replace(source.cursor, source=name)
        return None

    def _since(self, found: Found, changes: Collection[PurePath]) -> int:
        """Return what a new history begins with: before, it was not there.

        One that a running browser named may have been there unseen; one of whose
        coming the watch did not tell (a drive), since histories were last looked for.
        """
        now = self._clock()
        began = self._began(now)
        if found.passing:
            return began
        told = not {found.path, *found.path.parents}.isdisjoint(changes)
        known = self._heeded if told else self._looked
        return max(began, min(known, now.utc) - _MARGIN)

    def _due(self, now: Moment) -> Iterator[Source]:
        for source in self._sources.values():
            if source.wait(now) == 0:
                yield source

    def _began(self, now: Moment) -> int:
        """Return when this run began, by the wall clock as it is set now."""
        return min(self._opened.utc, now.utc - elapsed(self._opened, now))


def _passed(source: Source) -> bool:
    """Return whether this was a running browser's own history, and is no more."""
    return source.found.passing and not is_there(source.found.path)


def _is_refused(source: Source) -> bool:
    """Return whether the system does not let us read this."""
    return source.trouble is Trouble.REFUSED


def _sightings(seen: Look, began: int) -> Iterator[Sighting]:
    for visit in seen.visits:
        yield Sighting(visit, late=visit.at < began)


def _time(sighting: Sighting) -> int:
    return getattr(sighting.observation, "at", 0)
