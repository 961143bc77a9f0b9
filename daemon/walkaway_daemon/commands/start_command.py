"""`walkaway start`: guard in the background."""

import os
import sys
import time
from collections.abc import Callable, Sequence

from walkaway_daemon.command_line.exit_codes import TROUBLE, WELL
from walkaway_daemon.command_line.first_run import settle_in
from walkaway_daemon.command_line.terminal import done, say
from walkaway_daemon.command_line.trouble import TroubleError
from walkaway_daemon.computer.paths import Paths, find_paths
from walkaway_daemon.control.client import Client, GuardAwayError
from walkaway_daemon.login.autostart import Started, start_for_session, start_guard
from walkaway_daemon.login.chooser import manager_of, this_program
from walkaway_rules.words import outcries
from walkaway_rules.words.welcome import STARTED, STARTED_ALREADY

PATIENCE = 10.0
"""Seconds within which a guard that was started can be spoken to."""
_BETWEEN = 0.05


def start() -> int:
    """Start the guard, as a unit where there is one, and wait until it is there."""
    paths = find_paths()
    if is_guarding(paths):
        done(STARTED_ALREADY)
        return 0
    settle_in(paths, say)
    _launch(this_program())
    if not wait_until(lambda: is_guarding(paths)):
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


def _launch(program: Sequence[str]) -> None:
    started = start_guard(program, os.environ, manager=manager_of(sys.platform))
    if started is Started.NOT:
        raise TroubleError(*outcries.GUARD_SILENT)
