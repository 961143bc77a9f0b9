"""`walkaway hold`: meet everything with a hold until the day is over."""

from walkaway_daemon.command_line.asking import tell_guard
from walkaway_daemon.control.message import TakeHold


def hold() -> int:
    """Tell the guard, and print what it says."""
    return tell_guard(TakeHold())
