"""`walkaway hold`: meet everything with a hold until the day is over."""

from walkaway_daemon.asking import ask_guard
from walkaway_daemon.commands.status_command import NOT_RUNNING
from walkaway_daemon.control.message import Done, TakeHold
from walkaway_daemon.paths import find_paths
from walkaway_daemon.terminal import complain, done
from walkaway_rules.words import outcries


def hold() -> int:
    """Tell the guard, and print what it says."""
    reply = ask_guard(find_paths(), TakeHold())
    if not isinstance(reply, Done):
        complain(*outcries.NO_GUARD)
        return NOT_RUNNING
    done(reply.said)
    return 0
