"""The rules file, and what is in force by it.

It is read at the start, and again within a second of being saved (`rereading`). What it
says is in force as the promise has it: what is firmer at once, what is milder later.
"""

from collections.abc import Callable
from pathlib import Path

from walkaway_daemon.computer.folders.folders import Folders
from walkaway_daemon.loop.soonest import soonest
from walkaway_daemon.promise.in_force import (
    NOTHING,
    InForce,
    with_doubt,
    without_access,
    without_file,
)
from walkaway_daemon.promise.matches import Matches
from walkaway_daemon.promise.promise_keeper import PromiseKeeper
from walkaway_daemon.promise.rereading import Known, Read, Rereading, Says
from walkaway_daemon.promise.rules_look import Start
from walkaway_rules.moment import SECOND, Moment
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.verdict import Doubted, is_remarked_anew
from walkaway_rules.words.loosening import Loosening
from walkaway_rules.words.promising import all_waiting


class RulesFile:
    """The file, what is in force, and what is to be said about it."""

    def __init__(
        self,
        path: Path,
        keeper: PromiseKeeper,
        start: Start,
        compile_: Callable[[Rulebook], Matches],
    ) -> None:
        self._keeper = keeper
        self._compile = compile_
        self._file = Rereading(path, start, keeper.knows)
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
        return all_waiting(self._keeper.pending)

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
        self._keeper.load(now)
        self._loosen()
        self._take_up(self._file.first(now), now)

    def open(self, wake: Callable[[], None], folders: Folders) -> None:
        """Begin to watch; `wake` is called from another thread."""
        self._file.open(wake, folders)

    def poll(self, now: Moment) -> bool:
        """Take up a change; return whether what is in force, or said, is new."""
        before = self._in_force
        if self._keeper.pass_time(now):
            self._loosen()
        self._take_up(self._file.poll(now), now)
        return self._in_force != before

    def due_in(self, now: Moment) -> float | None:
        """Return the seconds until `poll` has something to do, or None."""
        loosening = self._keeper.due_in()
        waits = None if loosening is None else loosening / SECOND
        return soonest((self._file.due_in(now), waits))

    def close(self) -> None:
        """Stop watching, and write down how long everything has waited."""
        self._file.close()
        self._keeper.close()

    def _take_up(self, said: Says | None, now: Moment) -> None:
        """Take up what the file says; where something is wrong, that is told."""
        match said:
            case Known():
                self._put_in_force(InForce(self.rulebook, kept=True))
            case Read():
                self._accept(said, now)
            case Doubted(told):
                self._in_force = with_doubt(self._in_force, told)
            case FileNotFoundError():
                self._in_force = without_file(self._in_force)
            case OSError():
                self._in_force = without_access(self._in_force)
            case None:
                pass

    def _accept(self, said: Read, now: Moment) -> None:
        bound = self._keeper.bound
        before = "" if bound is None else bound.text
        verdict, text = said.verdict, said.text
        self._remarked += is_remarked_anew(verdict.remarks, text, before)
        rulebook = self._keeper.take(verdict.rulebook, text, now)
        self._put_in_force(InForce(rulebook, kept=True))

    def _loosen(self) -> None:
        rulebook = self._keeper.in_force
        if rulebook is not None:
            self._put_in_force(InForce(rulebook, kept=True, trouble=self.trouble))

    def _put_in_force(self, in_force: InForce) -> None:
        if in_force.rulebook != self._in_force.rulebook:
            self._matcher = self._compile(in_force.rulebook)
        self._in_force = in_force
