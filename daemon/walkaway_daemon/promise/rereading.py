"""Rereading: rules.yaml is read again once it has changed and is still.

watchdog tells of a change in its folder, by whatever way an editor saves. A look
at the file's stamp, in a turn of each second, sees what no watch does, and a folder
that was replaced is watched anew from then on.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from walkaway_daemon.computer.folders.folders import Folders
from walkaway_daemon.promise.file_watch import FileWatch
from walkaway_daemon.promise.rules_look import Changed, Look, Start
from walkaway_rules.moment import SECOND, Moment
from walkaway_rules.verdict import Accepted, Doubted, Verdict

_CALM = SECOND // 10
"""After a change the file is read once it has been still for this long."""
_PATIENCE = 6 * SECOND // 10
"""Whatever is wrong with it is believed once it has been still for this long."""
_BLIND = 5.0
"""Seconds between two looks at a file that nobody tells of."""
_GLANCE = 0.02
"""Seconds between two looks at whether a reading is done."""


class Known:
    """The file says what is known already."""


@dataclass(frozen=True, slots=True)
class Read:
    """The file says something that can be taken into force."""

    verdict: Accepted
    text: str


Says = Known | Read | Doubted | OSError
"""What the file says, or why that cannot be told."""


class Rereading:
    """Tells what the file says, once for each time that it was changed."""

    def __init__(
        self, path: Path, start: Start, is_known: Callable[[str], bool]
    ) -> None:
        """Given how to read it, and who knows a text without reading it."""
        self._path = path
        self._start = start
        self._is_known = is_known
        self._watch = FileWatch(path)
        self._stamp: object = None
        self._since: int | None = None
        self._looked: int | None = None
        self._blind = True
        self._look: Look | None = None
        self._doubt: Doubted | OSError | None = None

    def first(self, now: Moment) -> Says | None:
        """Read the file at once; return what it says, or None where it just changed."""
        self._stamp = _stamp(self._path)
        said: Says | None = self._begin(now)
        if self._look is not None:
            self._look.wait()
            said = self._heard(self._look, self._look.verdict(now, patient=False), now)
        return said or self._believed()

    def open(self, wake: Callable[[], None], folders: Folders) -> None:
        """Begin to watch; `wake` is called from another thread."""
        self._watch.open(wake, folders)
        self._blind = self._watch.is_blind

    def poll(self, now: Moment) -> Says | None:
        """Return what the file says, where that is to be taken up now."""
        self._notice(now)
        said: Says | None = None
        if self._look is None and self._doubt is None and self._is_still(now, _CALM):
            said = self._begin(now)
        if self._look is not None:
            said = self._heard(self._look, self._look.verdict(now), now)
        if self._doubt is not None and self._is_still(now, _PATIENCE):
            said = self._believed()
        return said

    def due_in(self, now: Moment) -> float | None:
        """Return the seconds until `poll` has something to do, or None."""
        if self._look is not None:
            return _GLANCE
        waits = [_BLIND] if self._blind else []
        if self._since is not None:
            due = self._since + (_CALM if self._doubt is None else _PATIENCE)
            waits.append(max(0.0, (due - now.steady) / SECOND))
        return min(waits, default=None)

    def close(self) -> None:
        """Stop watching, and read no further."""
        self._watch.close()
        self._drop_look()

    def _notice(self, now: Moment) -> None:
        touched = self._watch.was_touched()
        is_calm = not touched and self._since is None and self._look is None
        if is_calm and self._looked == now.utc // SECOND:
            return
        self._looked = now.utc // SECOND
        self._blind = self._watch.mend()
        stamp = _stamp(self._path)
        if touched or stamp != self._stamp:
            self._stamp = stamp
            self._look_anew(now)

    def _look_anew(self, now: Moment) -> None:
        self._since = now.steady
        self._doubt = None
        self._drop_look()

    def _is_still(self, now: Moment, span: int) -> bool:
        return self._since is not None and now.steady - self._since >= span

    def _begin(self, now: Moment) -> Known | None:
        """Begin to read, unless it is known what the file says."""
        try:
            look = Look(self._path, self._start, now)
        except OSError as error:
            self._doubt = error
            return None
        if self._is_known(look.text):
            self._since = None
            return Known()
        look.begin(now)
        self._look = look
        return None

    def _heard(
        self, look: Look, verdict: Verdict | Changed | None, now: Moment
    ) -> Read | None:
        """Return what can be taken into force by this verdict, if there is one."""
        if verdict is None:
            return None
        self._look = None
        match verdict:
            case Accepted():
                self._since = None
                return Read(verdict, look.text)
            case Doubted():
                self._doubt = verdict
            case Changed():
                self._look_anew(now)
        return None

    def _believed(self) -> Doubted | OSError | None:
        """Return what is wrong with the file, as it stays so."""
        doubt, self._doubt = self._doubt, None
        if doubt is not None:
            self._since = None
        return doubt

    def _drop_look(self) -> None:
        if self._look is not None:
            self._look.end()
            self._look = None


def _stamp(path: Path) -> object:
    """Return something that differs when the file was written or replaced."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
