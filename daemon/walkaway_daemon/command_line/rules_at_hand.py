"""The rules at hand: for commands that ask them without a guard, and write nothing."""

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.program.trouble import TroubleError
from walkaway_daemon.promise.installed_rules import compile_installed, keeper_of
from walkaway_daemon.promise.matches import Matches
from walkaway_daemon.promise.promise_keeper import PromiseKeeper
from walkaway_daemon.promise.rules_child import read_installed
from walkaway_rules.moment import Moment
from walkaway_rules.promise.changes import pending
from walkaway_rules.promise.resolution import resolved
from walkaway_rules.reading.reader import Reading, Sound
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.words import outcries, promising

_NO_SECRET = b"asked without a guard"
"""Ids of boundaries are made under it; they are shown to nobody and kept nowhere."""


class NoRulesError(TroubleError):
    """Nobody has written rules yet."""


class Beside(Enum):
    """How one's own file stands beside the rules in force."""

    IN_FORCE = "in force"
    WAITS = "waits"
    """Something in it is milder, and waits."""
    UNUSABLE = "unusable"


@dataclass(frozen=True, slots=True)
class AtHand:
    """One's own file as it stands, read once, and the promise beside it."""

    keeper: PromiseKeeper
    """Knows what a guard read last; there may be none that reads now."""
    own: Rulebook | TroubleError = field(repr=False)
    """What the file says, or why it cannot be used."""

    def rulebook(self) -> Rulebook:
        """Return the rules in force; where the file cannot be used, the last good ones.

        Raise `NoRulesError` where there are none, `TroubleError` where none of them
        can be used.
        """
        if isinstance(self.own, Rulebook):
            return self.keeper.foresee(self.own).in_force
        if self.keeper.in_force is None:
            raise self.own
        return self.keeper.in_force

    def beside(self) -> Beside:
        """Return how the file stands beside what `rulebook` returns."""
        if not isinstance(self.own, Rulebook):
            return Beside.UNUSABLE
        is_all = resolved(self.rulebook()) == resolved(self.own)
        return Beside.IN_FORCE if is_all else Beside.WAITS

    def waiting(self) -> tuple[str, ...]:
        """Return what waits of the file as it stands, in sentences.

        Where it cannot be used, that is what a guard read last.
        """
        if isinstance(self.own, Rulebook):
            return promising.all_waiting(pending(self.keeper.foresee(self.own)))
        return promising.all_waiting(self.keeper.pending)

    def nothing_waits(self) -> str:
        """Return how that is said; raise as `rulebook` does."""
        self.rulebook()
        usable = isinstance(self.own, Rulebook)
        return promising.NOTHING_WAITS if usable else promising.NOTHING_BUT_BEFORE


def at_hand(paths: Paths, now: Moment) -> AtHand:
    """Return this account's own rules."""
    keeper = keeper_of(paths)
    keeper.load(now)
    try:
        reading = read_own(paths, keeper, now)
        return AtHand(keeper, _sound(reading, outcries.UNSOUND_RULES))
    except TroubleError as error:
        return AtHand(keeper, error)


def rulebook_of(file: Path, now: Moment) -> Rulebook:
    """Return the rules of another file. Raise `TroubleError` where it has none."""
    if not file.exists():
        raise TroubleError(*outcries.NO_FILE)
    return _sound(read_file(file, now), outcries.UNSOUND_FILE)


def rulebook_at_hand(paths: Paths, given: str | None, now: Moment) -> Rulebook:
    """Return the rules of the file `given`, or those that are in force.

    Raise `NoRulesError` where there are none, `TroubleError` where none of them can
    be used.
    """
    if given is None:
        return at_hand(paths, now).rulebook()
    return rulebook_of(Path(given), now)


def read_own(paths: Paths, keeper: PromiseKeeper, now: Moment) -> Reading:
    """Return what one's own file says, given what a guard read last.

    Raise `NoRulesError` where there never was one, `TroubleError` where it cannot be
    read.
    """
    try:
        return read_file(paths.rules, now)
    except NoRulesError:
        if keeper.in_force is None:
            raise
        raise TroubleError(*outcries.RULES_GONE) from None


def read_file(path: Path, now: Moment) -> Reading:
    """Return what a rules file says. Raise `TroubleError` where it cannot be read."""
    try:
        return read_installed(path.read_bytes(), now)
    except FileNotFoundError as error:
        raise NoRulesError(*outcries.NO_RULES) from error
    except OSError as error:
        raise TroubleError(*outcries.NO_FILE) from error


def matcher_at_hand(rulebook: Rulebook) -> Matches:
    """Return what knows the boundaries of these rules."""
    return compile_installed(_NO_SECRET, rulebook)


def _sound(reading: Reading, unsound: tuple[str, str]) -> Rulebook:
    if isinstance(reading, Sound):
        return reading.rulebook
    raise TroubleError(*unsound)
