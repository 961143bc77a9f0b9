"""What happens when a session begins."""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum

from walkaway_daemon.computer.detached import start_detached
from walkaway_daemon.computer.session_environment import session_variables
from walkaway_daemon.login.unit import UNIT
from walkaway_daemon.login.user_manager import UserManager

Spawn = Callable[[Sequence[str]], bool]
"""Starts a program that outlives us; returns whether it could be started."""


class Started(Enum):
    """How the guard was started."""

    UNIT = "unit"
    DIRECTLY = "directly"
    NOT = "not"


def spawn_detached(command: Sequence[str]) -> bool:
    """Start a program that outlives us; return whether it could be started."""
    try:
        start_detached(command)
    except OSError:
        return False
    return True


def start_for_session(
    program: Sequence[str],
    environment: Mapping[str, str],
    *,
    manager: UserManager | None,
    spawn: Spawn = spawn_detached,
) -> Started:
    """Start the guard, as a unit where a user manager answers, and then the tray.

    `manager` is None where the system knows none. The tray is a process of its own
    and waits for its host by itself.
    """
    started = start_guard(program, environment, manager=manager, spawn=spawn)
    spawn([*program, "tray"])
    return started


def start_guard(
    program: Sequence[str],
    environment: Mapping[str, str],
    *,
    manager: UserManager | None,
    spawn: Spawn = spawn_detached,
) -> Started:
    """Start the guard alone, as a unit where a user manager answers and has it."""
    if manager is not None and manager.answers():
        manager.take_over(session_variables(environment))
        if manager.restart(UNIT):
            return Started.UNIT
    return Started.DIRECTLY if spawn([*program, "run"]) else Started.NOT
