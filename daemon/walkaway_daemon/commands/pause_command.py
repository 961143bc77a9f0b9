"""`walkaway pause-guard`: pause the guard, after the wait one promised oneself."""

from walkaway_daemon.command_line.asking import tell_guard
from walkaway_daemon.control.message import AskRest, TakeRestBack
from walkaway_daemon.program.trouble import TroubleError
from walkaway_rules.reading.measure import span
from walkaway_rules.words import outcries

BACK = "off"
"""The word that takes a pause back."""


def pause_guard(length: str) -> int:
    """Plan a pause of this length, or take one back."""
    if length == BACK:
        return tell_guard(TakeRestBack())
    return tell_guard(AskRest(_microseconds(length)))


def _microseconds(length: str) -> int:
    read = span(length)
    if not isinstance(read, int) or read <= 0:
        raise TroubleError(*outcries.NO_LENGTH)
    return read
