"""Telling the guard what a client asks for."""

from walkaway_daemon.control.message import Done, Refused, Reply
from walkaway_daemon.guard.guard import Guard
from walkaway_rules.deciding.event import Event
from walkaway_rules.words.limits import not_noted


def tell(guard: Guard, event: Event, said: str = "") -> Reply:
    """Tell the guard; return that it is done, in these words, or why it is not."""
    fault = guard.tell(event)
    return Done(said) if fault is None else Refused(not_noted(fault.said))
