"""Asking the guard one question, as commands do."""

from walkaway_daemon.control.client import Client, GuardAwayError
from walkaway_daemon.control.message import Refused, Reply, Request
from walkaway_daemon.lock import is_held
from walkaway_daemon.paths import Paths
from walkaway_daemon.trouble import TroubleError
from walkaway_rules.words import outcries


def ask_guard(paths: Paths, request: Request) -> Reply | None:
    """Return the reply, or None where no guard runs.

    Raise `TroubleError` where the guard says no, or nothing at all.
    """
    client = Client(paths.socket)
    try:
        client.connect()
        reply = client.ask(request)
    except GuardAwayError as error:
        if is_held(paths.lock):
            raise TroubleError(*outcries.GUARD_UNHEARD) from error
        return None
    finally:
        client.close()
    if isinstance(reply, Refused):
        raise TroubleError(reply.said)
    return reply
