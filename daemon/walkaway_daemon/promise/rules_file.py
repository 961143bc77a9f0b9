"""The rules file: read at the start, and again within a second of being saved.

watchdog tells of a change in its folder, by whatever way an editor saves. A look
at the file's stamp, in a turn of each second, sees what no watch does, and a folder
that was replaced is watched anew from then on. What the file says is in force as the
promise has it: what is firmer at once, what is milder later.
"""

from collections.abc import Callable
from pathlib import Path

from walkaway_daemon.computer.folders.folders import Folders
from walkaway_daemon.guard.found import Matches
from walkaway_daemon.promise.file_watch import FileWatch
from walkaway_daemon.promise.in_force import (
    NOTHING,
    InForce,
    with_doubt,
    without_access,
    without_file,
)
from walkaway_daemon.promise.promise_keeper import PromiseKeeper
from walkaway_daemon.promise.rules_look import Changed, Look, Start
from walkaway_rules.moment import SECOND, Moment
from walkaway_rules.promise.changes import Loosening
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.verdict import Accepted, Doubted, Verdict, is_remarked_anew

_CALM = SECOND // 10
"""After a change the file is read once it has been still for this long."""
_PATIENCE = 6 * SECOND // 10
"""Whatever is wrong with it is believed once it has been still for this long."""
_BLIND = 5.0
"""Seconds between two looks at a file that nobody tells of."""
_GLANCE = 0.02
"""Seconds between two looks at whether a reading is done."""


class RulesFile:
    """The file, what is in force, and what is to be said about it."""

    def __init__(
        self,
        path: Path,
        keeper: PromiseKeeper,
        start: Start,
        compile_: Callable[[Rulebook], Matches],
    ) -> None:
        self._path = path
        self._keeper = keeper
        self._start = start
        self._compile = compile_
        self._watch = FileWatch(path)
        self._stamp: object = None
        self._since: int | None = None
        self._looked: int | None = None
        self._blind = True
        self._look: Look | None = None
        self._doubt: Doubted | OSError | None = None
        self._remarked = 0
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

    @property
    def pending(self) -> tuple[str, ...]:
        """What waits to loosen, in sentences."""
        return self._keeper.pending

    @property
    def begun(self) -> tuple[Loosening, ...]:
        """What began to wait with the last saving; the very same until the next."""
        return self._keeper.begun

    @property
    def remarked(self) -> int:
        """How many savings brought lines that can be read and may not be meant so."""
        return self._remarked

    @property
    def keeper(self) -> PromiseKeeper:
        """What keeps the promise about it."""
        return self._keeper

    def leave(self, now: Moment) -> bool:
        """Leave the promise early; return whether that was allowed."""
        allowed = self._keeper.leave(now)
        if allowed:
            self._loosen()
        return allowed

    def load(self, now: Moment) -> None:
        """Read the file; where it is not sound, what was last good stays."""
        self._stamp = _stamp(self._path)
        self._keeper.load(now)
        kept = self._keeper.in_force
        if kept is not None:
            self._put_in_force(InForce(kept, kept=True))
        self._begin(now)
        if self._look is not None:
            self._look.wait()
            self._take_up(self._look, self._look.verdict(now, patient=False), now)
        self._believe()

    def open(self, wake: Callable[[], None], folders: Folders) -> None:
        """Begin to watch; `wake` is called from another thread."""
        self._watch.open(wake, folders)
        self._blind = self._watch.is_blind

    def poll(self, now: Moment) -> bool:
        """Take up a change; return whether what is in force, or said, is new."""
        before = self._in_force
        if self._keeper.pass_time(now):
            self._loosen()
        self._notice(now)
        if self._look is None and self._doubt is None and self._is_still(now, _CALM):
            self._begin(now)
        if self._look is not None:
            self._take_up(self._look, self._look.verdict(now), now)
        if self._doubt is not None and self._is_still(now, _PATIENCE):
            self._believe()
        return self._in_force != before

    def due_in(self, now: Moment) -> float | None:
        """Return the seconds until `poll` has something to do, or None."""
        if self._look is not None:
            return _GLANCE
        waits = [_BLIND] if self._blind else []
        loosening = self._keeper.due_in()
        if loosening is not None:
            waits.append(loosening / SECOND)
        if self._since is not None:
            due = self._since + (_CALM if self._doubt is None else _PATIENCE)
            waits.append(max(0.0, (due - now.steady) / SECOND))
        return min(waits, default=None)

    def close(self) -> None:
        """Stop watching, and write down how long everything has waited."""
        self._watch.close()
        self._drop_look()
        self._keeper.close()

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

    def _begin(self, now: Moment) -> None:
        """Begin to read, unless it is known what the file says."""
        try:
            look = Look(self._path, self._start, now)
        except OSError as error:
            self._doubt = error
            return
        if self._keeper.knows(look.text):
            self._settle(self.rulebook)
            return
        look.begin(now)
        self._look = look

    def _take_up(
        self, look: Look, verdict: Verdict | Changed | None, now: Moment
    ) -> None:
        """Take up the verdict, if there is one by now."""
        if verdict is None:
            return
        self._look = None
        match verdict:
            case Accepted():
                self._accept(verdict, look.text, now)
            case Doubted():
                self._doubt = verdict
            case Changed():
                self._look_anew(now)

    def _accept(self, verdict: Accepted, text: str, now: Moment) -> None:
        bound = self._keeper.bound
        before = "" if bound is None else bound.text
        self._remarked += is_remarked_anew(verdict.remarks, text, before)
        self._settle(self._keeper.take(verdict.rulebook, text, now))

    def _settle(self, rulebook: Rulebook) -> None:
        self._put_in_force(InForce(rulebook, kept=True))
        self._since = None

    def _loosen(self) -> None:
        rulebook = self._keeper.in_force
        if rulebook is not None:
            self._put_in_force(InForce(rulebook, kept=True, trouble=self.trouble))

    def _believe(self) -> None:
        """Say what is wrong with the file; what is in force stays."""
        match self._doubt:
            case Doubted(told):
                self._in_force = with_doubt(self._in_force, told)
            case FileNotFoundError():
                self._in_force = without_file(self._in_force)
            case OSError():
                self._in_force = without_access(self._in_force)
            case None:
                return
        self._doubt, self._since = None, None

    def _drop_look(self) -> None:
        if self._look is not None:
            self._look.end()
            self._look = None

    def _put_in_force(self, in_force: InForce) -> None:
        if in_force.rulebook != self._in_force.rulebook:
            self._matcher = self._compile(in_force.rulebook)
        self._in_force = in_force


def _stamp(path: Path) -> object:
    """Return something that differs when the file was written or replaced."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
