"""The rules at hand: for commands that ask them without a guard, and write nothing."""

from pathlib import Path

from walkaway_daemon.found import Matches
from walkaway_daemon.paths import Paths
from walkaway_daemon.rules_reading import compile_installed, read_installed
from walkaway_daemon.trouble import TroubleError
from walkaway_rules.moment import Moment
from walkaway_rules.reading.reader import Reading, Sound
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.words import outcries

_NO_SECRET = b"asked without a guard"
"""Ids of boundaries are made under it; they are shown to nobody and kept nowhere."""


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

    Where one's own file is not sound, the copy of the last good one is in force.
    Raise `TroubleError` where there are none.
    """
    if given is not None:
        return _sound(read_file(Path(given), now))
    own = read_file(paths.rules, now) if paths.rules.exists() else None
    if isinstance(own, Sound):
        return own.rulebook
    if paths.last_good_rules.exists():
        return _sound(read_file(paths.last_good_rules, now))
    if own is None:
        raise TroubleError(*outcries.NO_RULES)
    return _sound(own)


def matcher_at_hand(rulebook: Rulebook) -> Matches:
    """Return what knows the boundaries of these rules."""
    return compile_installed(_NO_SECRET, rulebook)


def _sound(reading: Reading) -> Rulebook:
    if isinstance(reading, Sound):
        return reading.rulebook
    raise TroubleError(*outcries.UNSOUND_RULES)
