"""`walkaway step-back`: take the step back that is offered, or take them all back."""

from walkaway_daemon.asking import ask_guard
from walkaway_daemon.commands.status_command import NOT_RUNNING
from walkaway_daemon.control.message import Done, TakeStep, TakeStepsBack
from walkaway_daemon.paths import find_paths
from walkaway_daemon.terminal import complain, done
from walkaway_rules.words import outcries

BACK = "off"
"""The word that takes every step back."""


def step_back(deed: str) -> int:
    """Tell the guard, and print what it says."""
    reply = ask_guard(find_paths(), TakeStepsBack() if deed == BACK else TakeStep())
    if not isinstance(reply, Done):
        complain(*outcries.NO_GUARD)
        return NOT_RUNNING
    done(reply.said)
    return 0
