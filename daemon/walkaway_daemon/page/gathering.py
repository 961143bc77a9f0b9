"""Gathering: what the page shows, from the ledger, the rules and the guard.

The ledger is only read, beside a guard that writes or not. What a guard says of the
present and of the last days comes from the guard.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from walkaway_daemon.command_line.asking import ask_guard
from walkaway_daemon.command_line.peek import recorded, rules_to_go_by
from walkaway_daemon.command_line.rules_at_hand import at_hand
from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.computer.version import VERSION
from walkaway_daemon.control.message import AskRecent, AskStatus, RecentSaid, StatusSaid
from walkaway_daemon.program.trouble import TroubleError
from walkaway_daemon.promise.installed_rules import compile_installed
from walkaway_rules.boundary import Boundary
from walkaway_rules.counting.chronicle import chronicle
from walkaway_rules.deciding.watching import unattended
from walkaway_rules.moment import Moment
from walkaway_rules.page.view import View, guarded, view
from walkaway_rules.remembered import Remembered
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.standing.standing import earliest_left, standing


def gather(paths: Paths, now: Moment) -> View:
    """Return the view of this moment.

    Raise `TroubleError` where the ledger cannot be read.
    """
    status = ask_guard(paths, AskStatus())
    lately = _lately(paths)
    told = chronicle(recorded(paths), now if isinstance(status, StatusSaid) else None)
    hand = at_hand(paths, now)
    rulebook, limits = rules_to_go_by(hand)
    left = earliest_left(rulebook)
    boundaries = () if lately else _boundaries(paths.secret, rulebook)
    if isinstance(status, StatusSaid):
        seen = view(told, status.status, left, boundaries, now)
        return guarded(seen, status.status, lately or seen.recent)
    alone = standing(unattended(told.state), rulebook, now, limits, VERSION)
    alone = replace(alone, pending=hand.waiting())
    return view(told, alone, left, boundaries, now)


def _lately(paths: Paths) -> Sequence[Remembered]:
    """Return what the guard says of the last days; a guard from before says nothing."""
    with suppress(TroubleError):
        reply = ask_guard(paths, AskRecent())
        if isinstance(reply, RecentSaid):
            return reply.recent
    return ()


def _boundaries(secret: Path, rulebook: Rulebook) -> Sequence[Boundary]:
    """Return the boundaries under the ids that the ledger has for them."""
    try:
        return compile_installed(secret.read_bytes(), rulebook).boundaries
    except OSError:
        return ()
