"""`walkaway stop`: end the guard."""

from contextlib import suppress

from walkaway_daemon.command_line.asking import ask_guard
from walkaway_daemon.command_line.traces import end_holder
from walkaway_daemon.commands.start_command import PATIENCE, wait_until
from walkaway_daemon.computer.lock import is_held
from walkaway_daemon.computer.paths import Paths, find_paths
from walkaway_daemon.control.message import AskStop
from walkaway_daemon.program.terminal import done
from walkaway_daemon.program.trouble import TroubleError
from walkaway_rules.words import outcries
from walkaway_rules.words.welcome import STOPPED, STOPPED_ALREADY


def stop(patience: float = PATIENCE) -> int:
    """Ask the guard to stop and wait until it is gone, at most for these seconds."""
    paths = find_paths()
    if not is_held(paths.lock):
        done(STOPPED_ALREADY)
        return 0
    if not end_guard(paths, patience):
        raise TroubleError(*outcries.GUARD_STAYS)
    done(STOPPED)
    return 0


def end_guard(paths: Paths, patience: float = PATIENCE) -> bool:
    """End the guard in good order, if one runs; return whether none does any more."""
    with suppress(TroubleError):
        ask_guard(paths, AskStop())
    if wait_until(lambda: not is_held(paths.lock), patience):
        return True
    # A guard that cannot be spoken to ends as every program does.
    return end_holder(paths.lock)
