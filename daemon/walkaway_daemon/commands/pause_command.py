"""`walkaway pause-guard`: pause the guard, after the wait one promised oneself."""

from walkaway_daemon.asking import ask_guard
from walkaway_daemon.commands.status_command import NOT_RUNNING
from walkaway_daemon.control.message import AskRest, Done, TakeRestBack
from walkaway_daemon.paths import find_paths
from walkaway_daemon.terminal import complain, done
from walkaway_daemon.trouble import TroubleError
from walkaway_rules.reading.measure import span
from walkaway_rules.words import outcries

BACK = "off"
"""The word that takes a pause back."""


def pause_guard(length: str) -> int:
    """Plan a pause of this length, or take one back."""
    request = TakeRestBack() if length == BACK else AskRest(_microseconds(length))
    reply = ask_guard(find_paths(), request)
    if not isinstance(reply, Done):
        complain(*outcries.NO_GUARD)
        return NOT_RUNNING
    done(reply.said)
    return 0


def _microseconds(length: str) -> int:
    read = span(length)
    if not isinstance(read, int) or read <= 0:
        raise TroubleError(*outcries.NO_LENGTH)
    return read
