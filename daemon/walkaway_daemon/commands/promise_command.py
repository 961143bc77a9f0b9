"""`walkaway promise`: what waits to loosen, and how to take it back."""

import os

from walkaway_daemon.command_line.asking import ask_guard
from walkaway_daemon.command_line.exit_codes import NOT_RUNNING
from walkaway_daemon.command_line.peek import recorded
from walkaway_daemon.command_line.rules_at_hand import at_hand
from walkaway_daemon.command_line.taking_back import take_back
from walkaway_daemon.computer.clock import SystemClock
from walkaway_daemon.computer.paths import Paths, find_paths
from walkaway_daemon.control.message import Done, LeavePromise
from walkaway_daemon.program.terminal import ask, complain, done, report, say
from walkaway_daemon.program.trouble import TroubleError
from walkaway_daemon.tongue.tongue import choose_tongue
from walkaway_rules.deciding.evolve import replay
from walkaway_rules.deciding.wall_clocks import as_clocks_will_show
from walkaway_rules.moment import Moment
from walkaway_rules.words import outcries, promising

_WORDS = 3
"""How many words a sentence has at the least."""


def promise(deed: str) -> int:
    """Print what waits, take it back, or let it hold now, for a reason."""
    paths = find_paths()
    now = SystemClock().now()
    match deed:
        case "keep":
            _keep(paths, now)
        case "leave":
            return _leave(paths, now)
        case _:
            _show(paths, now)
    return 0


def _show(paths: Paths, now: Moment) -> None:
    """Print what waits. Raise `TroubleError` where there are no rules at all."""
    hand = at_hand(paths, now)
    pending, plans = hand.waiting(), _plans(paths, now)
    if pending or plans:
        report(promising.promise_report(pending, plans))
    else:
        report(hand.nothing_waits())


def _keep(paths: Paths, now: Moment) -> None:
    """Take back what waits of the rules, and say how the rest is taken back."""
    said, plans = take_back(paths, now), _plans(paths, now)
    nothing = {promising.NOTHING_WAITS, promising.NOTHING_BUT_BEFORE}
    if said not in nothing or not plans:
        done(said)
    if plans:
        report(promising.promise_report((), plans))


def _plans(paths: Paths, now: Moment) -> tuple[str, ...]:
    """Return what the ledger plans, in sentences."""
    state = as_clocks_will_show(replay(recorded(paths)), SystemClock().offset_at)
    return promising.plans_said(state, now, choose_tongue(os.environ))


def _leave(paths: Paths, now: Moment) -> int:
    """Leave early. The reason is heard and let go: it may name somebody.

    It is never an argument, which a shell would remember and other programs see.
    Where there is nothing to leave, nobody is asked.
    """
    if not at_hand(paths, now).waiting() and not _plans(paths, now):
        _show(paths, now)
        return 0
    why = ask(promising.WHY)
    if len(why.split()) < _WORDS:
        raise TroubleError(*promising.NO_REASON)
    reply = ask_guard(paths, LeavePromise())
    if not isinstance(reply, Done):
        complain(*outcries.NO_GUARD)
        return NOT_RUNNING
    say(promising.you_said(why))
    done(reply.said)
    return 0
