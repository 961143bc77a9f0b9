"""`walkaway step-back`: take the step back that is offered, or take them all back."""

from walkaway_daemon.command_line.asking import tell_guard
from walkaway_daemon.control.message import TakeStep, TakeStepsBack

BACK = "off"
"""The word that takes every step back."""


def step_back(deed: str) -> int:
    """Tell the guard, and print what it says."""
    return tell_guard(TakeStepsBack() if deed == BACK else TakeStep())
