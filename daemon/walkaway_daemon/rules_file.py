"""The rules file: read at the start, and again within a second of being saved.

watchdog tells of a change in its folder, by whatever way an editor saves. A look
at the file's stamp on every turn sees what no watch does: a file behind a link,
or a folder that was replaced.
"""

from collections.abc import Callable
from pathlib import Path

from walkaway_daemon.folder_watch import FolderWatch
from walkaway_daemon.found import Matches
from walkaway_daemon.in_force import (
    NOTHING,
    InForce,
    after_reading,
    without_access,
    without_file,
)
from walkaway_daemon.paths import write_private
from walkaway_rules.moment import SECOND, Moment
from walkaway_rules.reading.reader import Reading, Sound, Unsound
from walkaway_rules.rulebook import Rulebook

_CALM = SECOND // 10
"""After a change the file is read once it has been still for this long."""
_PATIENCE = 6 * SECOND // 10
"""Whatever is wrong with it is believed once it has been still for this long."""
_MOST = 16 * 1024 * 1024
"""Bytes that are read at most; the reader says what is too long."""

Read = Callable[[bytes, Moment], Reading]


class RulesFile:
    """The file, what is in force, and what is to be said about it."""

    def __init__(
        self,
        path: Path,
        last_good: Path,
        read: Read,
        compile_: Callable[[Rulebook], Matches],
    ) -> None:
        self._path = path
        self._last_good = last_good
        self._read = read
        self._compile = compile_
        self._watch = FolderWatch(path)
        self._stamp: object = None
        self._since: int | None = None
        self._tried = False
        self._in_force = NOTHING
        self._matcher = compile_(NOTHING.rulebook)

    @property
    def rulebook(self) -> Rulebook:
        """The rulebook in force."""
        return self._in_force.rulebook

    @property
    def matcher(self) -> Matches:
        """What knows its boundaries."""
        return self._matcher

    @property
    def trouble(self) -> str:
        """Why the file is not in force, in a sentence that quotes nothing."""
        return self._in_force.trouble

    def load(self, now: Moment) -> None:
        """Read the file; where it is not sound, what was last good stays."""
        self._stamp = _stamp(self._path)
        kept = _content(self._last_good)
        if isinstance(kept, bytes):
            before = self._read(kept, now)
            if isinstance(before, Sound):
                self._put_in_force(after_reading(NOTHING, before))
        self._try(now, sure=True)

    def open(self, wake: Callable[[], None]) -> None:
        """Begin to watch; `wake` is called from another thread."""
        self._watch.open(wake)

    def poll(self, now: Moment) -> bool:
        """Take up a change; return whether what is in force, or said, is new."""
        self._notice(now)
        if self._since is None:
            return False
        still = now.steady - self._since
        if still < (_PATIENCE if self._tried else _CALM):
            return False
        before = self._in_force
        self._try(now, sure=still >= _PATIENCE)
        return self._in_force != before

    def pause(self, now: Moment) -> float | None:
        """Return the seconds until `poll` has something to do, or None."""
        if self._since is None:
            return None
        due = self._since + (_PATIENCE if self._tried else _CALM)
        return max(0.0, (due - now.steady) / SECOND)

    def close(self) -> None:
        """Stop watching."""
        self._watch.close()

    def _notice(self, now: Moment) -> None:
        stamp = _stamp(self._path)
        if self._watch.was_touched() or stamp != self._stamp:
            self._stamp = stamp
            self._since = now.steady
            self._tried = False

    def _try(self, now: Moment, *, sure: bool) -> None:
        """Read the file; what is wrong with it is believed only when `sure`."""
        content = _content(self._path)
        found = content if isinstance(content, OSError) else self._read(content, now)
        self._tried = True
        if isinstance(found, Sound):
            self._put_in_force(after_reading(self._in_force, found))
            self._keep_copy(content)
        elif sure:
            self._put_in_force(_doubted(self._in_force, found))
        if sure or isinstance(found, Sound):
            self._since = None

    def _put_in_force(self, in_force: InForce) -> None:
        if in_force.rulebook != self._in_force.rulebook:
            self._matcher = self._compile(in_force.rulebook)
        self._in_force = in_force

    def _keep_copy(self, content: bytes | OSError) -> None:
        if isinstance(content, OSError) or content == _content(self._last_good):
            return
        try:
            write_private(self._last_good, content)
        except OSError:
            # A full disk: the older copy is still good rules.
            return


def _doubted(before: InForce, found: Unsound | OSError) -> InForce:
    match found:
        case Unsound():
            return after_reading(before, found)
        case FileNotFoundError():
            return without_file(before)
        case OSError():
            return without_access(before)


def _content(path: Path) -> bytes | OSError:
    try:
        with path.open("rb") as file:
            return file.read(_MOST)
    except OSError as error:
        return error


def _stamp(path: Path) -> object:
    """Return something that differs when the file was written or replaced."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
