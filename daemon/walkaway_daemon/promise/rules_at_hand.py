"""The rules at hand: for commands that ask them without a guard, and write nothing."""

from contextlib import suppress
from enum import Enum
from pathlib import Path

from walkaway_daemon.command_line.trouble import TroubleError
from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.guard.found import Matches
from walkaway_daemon.promise.promise_keeper import PromiseKeeper
from walkaway_daemon.promise.rules_child import read_installed
from walkaway_daemon.promise.rules_reading import compile_installed, keeper_of
from walkaway_rules.moment import Moment
from walkaway_rules.promise.resolution import resolved
from walkaway_rules.reading.reader import Reading, Sound
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.words import outcries, promising

_NO_SECRET = b"asked without a guard"
"""Ids of boundaries are made under it; they are shown to nobody and kept nowhere."""


class NoRulesError(TroubleError):
    """Nobody has written rules yet."""


def read_file(path: Path, now: Moment) -> Reading:
    """Return what a rules file says. Raise `TroubleError` where it cannot be read."""
    try:
        return read_installed(path.read_bytes(), now)
    except FileNotFoundError as error:
        raise TroubleError(*outcries.NO_RULES) from error
    except OSError as error:
        raise TroubleError(*outcries.NO_FILE) from error


def rulebook_at_hand(paths: Paths, given: str | None, now: Moment) -> Rulebook:
    """Return the rules of the file `given`, or those that are in force.

    Those that still bind beside one's own file are among them; where it is not
    sound, the last good ones are in force. Raise `NoRulesError` where there are none,
    `TroubleError` where none of them can be used.
    """
    if given is not None:
        return _of_another_file(Path(given), now)
    kept = keeper_of(paths)
    kept.load(now)
    own = read_file(paths.rules, now) if paths.rules.exists() else None
    if isinstance(own, Sound):
        return kept.foresee(own.rulebook)
    if kept.in_force is not None:
        return kept.in_force
    if own is None:
        raise NoRulesError(*outcries.NO_RULES)
    return _sound(own)


class Beside(Enum):
    """How one's own file stands beside the rules in force."""

    IN_FORCE = "in force"
    WAITS = "waits"
    """Something in it is milder, and waits."""
    UNSOUND = "unsound"


def beside_the_file(paths: Paths, now: Moment) -> Beside:
    """Return how one's own file stands beside what `rulebook_at_hand` returns."""
    kept = keeper_of(paths)
    kept.load(now)
    if kept.in_force is None or not paths.rules.exists():
        return Beside.IN_FORCE
    own = read_file(paths.rules, now)
    if not isinstance(own, Sound):
        return Beside.UNSOUND
    is_all = kept.foresee(own.rulebook) == resolved(own.rulebook)
    return Beside.IN_FORCE if is_all else Beside.WAITS


def what_waits(paths: Paths, keeper: PromiseKeeper, now: Moment) -> tuple[str, ...]:
    """Return what waits of the file as it stands, in sentences.

    The keeper knows what a guard read last, and there may be none that reads. That
    is all there is to say where the file cannot be used, or not even be read.
    """
    own = None
    with suppress(TroubleError):
        own = read_file(paths.rules, now)
    return keeper.foreseen(own.rulebook) if isinstance(own, Sound) else keeper.pending


def nothing_waits(paths: Paths, now: Moment) -> str:
    """Return how that is said. Raise `NoRulesError` where there are no rules at all."""
    rulebook_at_hand(paths, None, now)
    unsound = beside_the_file(paths, now) is Beside.UNSOUND
    return promising.NOTHING_BUT_BEFORE if unsound else promising.NOTHING_WAITS


def matcher_at_hand(rulebook: Rulebook) -> Matches:
    """Return what knows the boundaries of these rules."""
    return compile_installed(_NO_SECRET, rulebook)


def _of_another_file(path: Path, now: Moment) -> Rulebook:
    if not path.exists():
        raise TroubleError(*outcries.NO_FILE)
    reading = read_file(path, now)
    if isinstance(reading, Sound):
        return reading.rulebook
    raise TroubleError(*outcries.UNSOUND_FILE)


def _sound(reading: Reading) -> Rulebook:
    if isinstance(reading, Sound):
        return reading.rulebook
    raise TroubleError(*outcries.UNSOUND_RULES)
