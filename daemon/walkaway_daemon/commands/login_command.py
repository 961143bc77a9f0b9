"""`walkaway login`: start by itself at login."""

from walkaway_daemon.command_line.asking import ask_guard
from walkaway_daemon.command_line.exit_codes import NOT_WELL, TROUBLE
from walkaway_daemon.command_line.first_run import settle_in
from walkaway_daemon.computer.clock import SystemClock
from walkaway_daemon.computer.paths import Paths, find_paths
from walkaway_daemon.control.message import Done, EndLogin, KeepLogin
from walkaway_daemon.login.chooser import own_login
from walkaway_daemon.login.login import Login, Standing, Switched
from walkaway_daemon.login.login_words import (
    standing_said,
    switched_off_said,
    switched_on_said,
)
from walkaway_daemon.program.terminal import complain, done, report
from walkaway_daemon.promise.installed_rules import keeper_of
from walkaway_rules.promise.resolution import binds
from walkaway_rules.tongue.said import laid_out
from walkaway_rules.words.promising import login_ends, login_waits


def login(deed: str) -> int:
    """Switch it on or off, or say how it stands: 0 for on, 1 for off."""
    chosen, paths = own_login(), find_paths()
    match deed:
        case "on":
            settle_in(paths, report)
            _keep(paths)
            outcome = chosen.enable()
            return _tell(switched_on_said(outcome), outcome)
        case "off":
            return _switch_off(chosen, paths)
        case _:
            return _say_standing(chosen, paths)


def _switch_off(chosen: Login, paths: Paths) -> int:
    """Switch it off, or let that wait as every loosening does."""
    starts = chosen.standing() not in {Standing.OFF, Standing.UNSUPPORTED}
    if starts and (waits := _ask_to_end(paths)):
        done(waits)
        return 0
    outcome = chosen.disable()
    return _tell(switched_off_said(outcome), outcome)


def _ask_to_end(paths: Paths) -> str:
    """Return what is said while it waits; empty where it may be switched off now."""
    keeper, now = keeper_of(paths), SystemClock().now()
    keeper.load(now)
    if keeper.in_force is None or not binds(keeper.in_force):
        return ""
    reply = ask_guard(paths, EndLogin())
    if isinstance(reply, Done):
        return reply.said
    may_end = keeper.end_login(now)
    if may_end:
        keeper.keep_login(now)
        return ""
    return login_waits(keeper.beside(now).until_login_off)


def _until_off(paths: Paths) -> int:
    """Return the microseconds until it ends, as was asked for; 0 where it does not."""
    keeper, now = keeper_of(paths), SystemClock().now()
    keeper.load(now)
    return keeper.beside(now).until_login_off


def _keep(paths: Paths) -> None:
    """Take back that it was to end."""
    if ask_guard(paths, KeepLogin()) is None:
        keeper, now = keeper_of(paths), SystemClock().now()
        keeper.load(now)
        keeper.keep_login(now)


def _tell(said: str, outcome: Switched) -> int:
    if outcome in {Switched.DONE, Switched.ALREADY}:
        done(said)
        return 0
    complain(said)
    return TROUBLE


def _say_standing(chosen: Login, paths: Paths) -> int:
    standing = chosen.standing()
    told, remedy = standing_said(standing)
    if standing is Standing.ON:
        done(told)
        if left := _until_off(paths):
            report(laid_out("  {sentence}", sentence=login_ends(left)))
        return 0
    complain(told, remedy)
    return TROUBLE if standing is Standing.UNSUPPORTED else NOT_WELL
