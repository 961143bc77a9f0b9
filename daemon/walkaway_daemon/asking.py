"""Asking the guard one question, as commands do."""

from collections.abc import Sequence

from walkaway_daemon.control.client import Client, GuardAwayError
from walkaway_daemon.control.message import Refused, Reply, Request
from walkaway_daemon.lock import is_held
from walkaway_daemon.paths import Paths
from walkaway_daemon.trouble import TroubleError
from walkaway_rules.words import outcries

ENGLISH = ("en",)
"""The language that programs are told in."""


def ask_guard(
    paths: Paths, request: Request, languages: Sequence[str] | None = None
) -> Reply | None:
    """Return the reply, or None where no guard runs.

    It is in the first of these languages that there is, or else in the person's own.

    Raise `TroubleError` where the guard says no, or nothing at all.
    """
    client = Client(paths.socket, languages)
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
