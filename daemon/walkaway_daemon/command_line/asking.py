"""Asking the guard one question, as commands do."""

import time
from collections.abc import Callable, Sequence

from walkaway_daemon.command_line.exit_codes import NOT_RUNNING, WELL
from walkaway_daemon.computer.lock import is_held
from walkaway_daemon.computer.paths import Paths, find_paths
from walkaway_daemon.control.client import Client, GuardAwayError
from walkaway_daemon.control.message import Done, Refused, Reply, Request
from walkaway_daemon.program.terminal import complain, done
from walkaway_daemon.program.trouble import TroubleError
from walkaway_rules.words import outcries

ENGLISH = ("en",)
"""The language that programs are told in."""

_TRIES, _BETWEEN = 20, 0.1
"""How often a guard is tried that can be heard once it is up, and the seconds
between two tries."""


def ask_guard(
    paths: Paths,
    request: Request,
    languages: Sequence[str] | None = None,
    sleep: Callable[[float], None] = time.sleep,
) -> Reply | None:
    """Return the reply, or None where no guard runs.

    It is in the first of these languages that there is, or else in the person's own.
    A guard that has just begun is waited for.

    Raise `TroubleError` where the guard says no, or nothing at all.
    """
    client = Client(paths.socket, languages)
    try:
        if not _is_reached(client, paths, sleep):
            return None
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


def tell_guard(request: Request) -> int:
    """Have the guard do this, print what it says, and return the exit code."""
    reply = ask_guard(find_paths(), request)
    if not isinstance(reply, Done):
        complain(*outcries.NO_GUARD)
        return NOT_RUNNING
    done(reply.said)
    return WELL


def _is_reached(client: Client, paths: Paths, sleep: Callable[[float], None]) -> bool:
    """Connect, or return that no guard is there. Raise `GuardAwayError` if mute."""
    for _ in range(_TRIES):
        try:
            client.connect()
        except GuardAwayError:
            if not is_held(paths.lock):
                return False
            sleep(_BETWEEN)
        else:
            return True
    client.connect()
    return True
