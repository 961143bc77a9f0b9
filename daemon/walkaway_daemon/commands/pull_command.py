"""`walkaway pull`: say that you feel the pull."""

from walkaway_daemon.command_line.asking import tell_guard
from walkaway_daemon.control.message import FeelPull


def pull() -> int:
    """Tell the guard, and print what it says."""
    return tell_guard(FeelPull())
