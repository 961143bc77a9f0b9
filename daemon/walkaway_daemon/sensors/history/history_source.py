"""Sources: one history each, with its cursor, its troubles and its next try."""

from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet
from dataclasses import replace
from pathlib import Path, PurePath

from walkaway_daemon.sensors.history.browsers.family import SESSIONS
from walkaway_daemon.sensors.history.browsers.interest import FOLLOWING
from walkaway_daemon.sensors.history.browsers.profiles import Found
from walkaway_daemon.sensors.history.formats.chooser import open_file
from walkaway_daemon.sensors.history.formats.formats import CHROMIUM
from walkaway_daemon.sensors.history.history_finding import Trouble
from walkaway_daemon.sensors.history.history_look import Look, look
from walkaway_daemon.sensors.history.late_titles import NO_RECENT
from walkaway_daemon.sensors.history.sessions import Sessions, SessionSight
from walkaway_daemon.sensors.history.sqlite.live_database import EmptyError, TornError
from walkaway_daemon.sensors.history.sqlite.record import MalformedError
from walkaway_daemon.sensors.history.told import Told
from walkaway_daemon.sensors.sensor import Cursor
from walkaway_rules.keyed import keyed_id
from walkaway_rules.moment import Moment, elapsed
from walkaway_rules.observation import Visit

_FIRST_WAIT = 20_000
_LONGEST_WAIT = 1_000_000
_PATIENCE = 9
"""Torn readings in succession, about five seconds, after which doctor says so."""
_DAMAGED = 3
"""Readings that make no sense, after which a database is taken for damaged."""
_LATER = 60_000_000


def source_id(secret: bytes, path: PurePath) -> str:
    """Return what stands for a database in the ledger; it says nothing by itself."""
    identity = f"history\x1f{path}".encode("utf-8", "surrogateescape")
    return keyed_id(secret, identity)


def identity(path: Path) -> tuple[int, int] | None:
    """Return what stays the same of a file that is moved; None where none is told."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found.st_ino else None


def is_there(path: PurePath) -> bool:
    """Return whether there is such a file, as far as we may look."""
    try:
        Path(path).stat()
    except OSError:
        return False
    return True


class Source:
    """One history."""

    def __init__(
        self, found: Found, cursor: Cursor, now: Callable[[], int], told: Told
    ) -> None:
        """Given a database and how far it was read, wait to be asked to read.

        `told` is what was told of all sources.
        """
        self.found = found
        self.cursor = cursor
        self.file = identity(found.path)
        """Which file was read last, whatever it is called."""
        self.trouble: Trouble | None = None
        self.pending = True
        """Whether there may be something to read."""
        self._file = open_file(found.path, now)
        early = found.family.format is CHROMIUM
        self._sessions = Sessions(Path(found.path).parent) if early else None
        self._told = told
        self._recent = NO_RECENT
        self._failures = 0
        self._tried: Moment | None = None
        self._wait = 0

    def read(self, now: Moment) -> Look | None:
        """Return what is new; None where nothing could be read now."""
        self.pending = False
        self._tried = now
        self.file = identity(self.found.path) or self.file
        try:
            seen = self._file.read(
                lambda s: look(s, self.cursor, self._recent, now.utc)
            )
        except TornError:
            self._fail(Trouble.BUSY, _PATIENCE)
        except MalformedError:
            self._fail(Trouble.DAMAGED, _DAMAGED)
        except EmptyError:
            self._settle(None)
        except FileNotFoundError:
            self._settle(Trouble.GONE)
        except OSError:
            self._settle(Trouble.REFUSED)
            self._retry(_LATER)
        else:
            return self._take(seen)
        return None

    @property
    def is_early(self) -> bool:
        """Whether something may be read that is not in the history yet."""
        return self._sessions is not None and self._sessions.pending

    @property
    def session(self) -> SessionSight:
        """What is to be seen before it is in the history."""
        return self._sessions.sight if self._sessions else SessionSight.NONE

    def read_early(self, since: int, now: int) -> list[Visit]:
        """Return the visits after `since` that are not in the history yet."""
        if self._sessions is None or not self._sessions.pending:
            return []
        return self._news(self._sessions.read(since, now))

    def notice(self, changes: AbstractSet[PurePath]) -> set[PurePath]:
        """Take note of files that changed; return those that are this source's."""
        path = PurePath(self.found.path)
        own = {path.with_name(path.name + suffix) for suffix in FOLLOWING} & changes
        noted = {each for each in changes if each.parent == path.parent / SESSIONS}
        if own:
            self.touch()
        if noted:
            self.touch_session()
        return own | noted

    def wait(self, now: Moment) -> int | None:
        """Return the microseconds until the next try; None where none is planned."""
        if not self.pending:
            return None
        since = elapsed(self._tried, now) if self._tried else self._wait
        return max(0, self._wait - since)

    def touch(self) -> None:
        """Say that there may be something new."""
        if not self.pending:
            self._retry(0)

    def touch_session(self) -> None:
        """Say that there may be something new in the session's files."""
        if self._sessions is not None:
            self._sessions.pending = True

    def _news(self, visits: Iterable[Visit]) -> list[Visit]:
        """Return the visits without those that were told from elsewhere already."""
        return [visit for visit in visits if self._told.is_news(visit)]

    def _take(self, seen: Look | None) -> Look | None:
        self._settle(Trouble.UNKNOWN if seen is None else None)
        if seen is not None:
            self.cursor = seen.cursor
            self._recent = seen.recent
            if seen.more:
                self._retry(0)
            seen = replace(seen, visits=self._news(seen.visits))
        return seen

    def _settle(self, trouble: Trouble | None) -> None:
        self.trouble = trouble
        self._failures = 0

    def _fail(self, trouble: Trouble, patience: int) -> None:
        self._failures += 1
        if self._failures >= patience:
            self.trouble = trouble
        if trouble is Trouble.BUSY or self._failures < patience:
            exponent = min(self._failures - 1, 10)
            self._retry(min(_FIRST_WAIT * 2**exponent, _LONGEST_WAIT))

    def _retry(self, wait: int) -> None:
        self.pending = True
        self._wait = wait
