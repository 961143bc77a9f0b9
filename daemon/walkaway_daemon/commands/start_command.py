"""`walkaway start`: guard in the background."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress

from walkaway_daemon.command_line.exit_codes import TROUBLE, WELL
from walkaway_daemon.command_line.first_run import settle_in
from walkaway_daemon.computer.detached import start_detached
from walkaway_daemon.computer.lock import is_held
from walkaway_daemon.computer.paths import Paths, find_paths
from walkaway_daemon.control.client import Client, GuardAwayError
from walkaway_daemon.login.autostart import Started, start_for_session, start_guard
from walkaway_daemon.login.chooser import manager_of, this_program
from walkaway_daemon.program.terminal import done, report, say
from walkaway_daemon.program.trouble import TroubleError
from walkaway_rules.words import outcries
from walkaway_rules.words.welcome import STARTED, STARTED_ALREADY, STARTING

PATIENCE = 10.0
"""Seconds within which a guard that was started can mostly be spoken to."""
_LONGER = 60.0
"""Seconds more that one may take which has not ended."""
_BETWEEN = 0.05


def start() -> int:
    """Start the guard, as a unit where there is one, and wait until it is there."""
    paths = find_paths()
    if is_guarding(paths):
        done(STARTED_ALREADY)
        return 0
    settle_in(paths, report)
    has_ended = _launch(this_program())
    # Where another one began meanwhile ours ends, and that one has the lock.
    wait_for(lambda: is_guarding(paths) or (has_ended() and not is_held(paths.lock)))
    if not is_guarding(paths):
        raise TroubleError(*outcries.GUARD_SILENT)
    done(STARTED)
    return 0


def autostart() -> int:
    """Start guard and tray as a session begins; say nothing where all is well."""
    program = this_program()
    manager = manager_of(sys.platform)
    started = start_for_session(program, os.environ, manager=manager)
    return TROUBLE if started is Started.NOT else WELL


def is_guarding(paths: Paths) -> bool:
    """Return whether there is a guard that can be spoken to."""
    client = Client(paths.socket)
    try:
        client.connect()
    except GuardAwayError:
        return False
    client.close()
    return True


def wait_until(
    true: Callable[[], bool],
    patience: float = PATIENCE,
    sleep: Callable[[float], None] = time.sleep,
) -> bool:
    """Return whether it becomes true within `patience` seconds."""
    for _ in range(int(patience / _BETWEEN)):
        if true():
            return True
        sleep(_BETWEEN)
    return true()


def wait_for(
    settled: Callable[[], bool], sleep: Callable[[float], None] = time.sleep
) -> None:
    """Wait until it is settled, long where need be, and say so then."""
    if not wait_until(settled, sleep=sleep):
        say(STARTING)
        wait_until(settled, _LONGER, sleep)


def _launch(program: Sequence[str]) -> Callable[[], bool]:
    """Start the guard; return what tells whether it has ended again.

    One that is a unit may be started anew, so that never counts as ended.
    """
    children = list[subprocess.Popen[bytes]]()

    def spawn(command: Sequence[str]) -> bool:
        with suppress(OSError):
            children.append(start_detached(command))
        return bool(children)

    manager = manager_of(sys.platform)
    started = start_guard(program, os.environ, manager=manager, spawn=spawn)
    if started is Started.NOT:
        raise TroubleError(*outcries.GUARD_SILENT)
    return lambda: any(child.poll() is not None for child in children)
