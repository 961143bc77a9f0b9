"""`walkaway promise`: what waits to loosen, and how to take it back."""

import sys
from pathlib import Path

from walkaway_daemon.asking import ask_guard
from walkaway_daemon.clock import SystemClock
from walkaway_daemon.commands.status_command import NOT_RUNNING
from walkaway_daemon.control.message import Done, KeepLogin, LeavePromise
from walkaway_daemon.paths import Paths, find_paths, write_private
from walkaway_daemon.promise_keeper import PromiseKeeper
from walkaway_daemon.rules_reading import keeper_of
from walkaway_daemon.terminal import complain, done, say
from walkaway_daemon.trouble import TroubleError
from walkaway_rules.promise.binding import Bound, restorable
from walkaway_rules.words import outcries, promising

_WORDS = 3
"""How many words a sentence has at the least."""


def promise(deed: str, because: str | None = None) -> int:
    """Print what waits, take it back, or let it hold now, for a reason."""
    paths = find_paths()
    keeper = keeper_of(paths)
    keeper.load(SystemClock().now())
    match deed:
        case "keep":
            done(_take_back(paths, keeper))
        case "leave":
            return _leave(paths, because)
        case _:
            say(promising.promise_report(keeper.pending))
    return 0


def _leave(paths: Paths, because: str | None) -> int:
    """Leave early. The reason is heard and let go: it may name somebody."""
    why = because if because is not None else _asked_why()
    if len(why.split()) < _WORDS:
        raise TroubleError(*promising.NO_REASON)
    reply = ask_guard(paths, LeavePromise())
    if not isinstance(reply, Done):
        complain(*outcries.NO_GUARD)
        return NOT_RUNNING
    say(promising.you_said(why))
    done(reply.said)
    return 0


def _asked_why() -> str:
    if not sys.stdin.isatty():
        return ""
    return input(promising.WHY)


def _take_back(paths: Paths, keeper: PromiseKeeper) -> str:
    bound = keeper.bound
    if bound is None or not keeper.pending:
        return promising.NOTHING_WAITS
    if bound.beside.login_off is not None:
        if ask_guard(paths, KeepLogin()) is None:
            keeper.keep_login(SystemClock().now())
        if not bound.pasts:
            return promising.LOGIN_STAYS
    if _text(paths.rules) != bound.text:
        raise TroubleError(*promising.UNREAD)
    _put_back(paths.rules, _before(bound))
    return promising.TAKEN_BACK


def _before(bound: Bound) -> str:
    past = restorable(bound)
    if past is None:
        raise TroubleError(*promising.MIXED)
    return past.text


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8", "surrogateescape")
    except OSError:
        return ""


def _put_back(path: Path, text: str) -> None:
    try:
        # A file behind a link stays behind it.
        write_private(path.resolve(), text.encode("utf-8", "surrogateescape"))
    except OSError as error:
        raise TroubleError(*outcries.CLOSED_FOLDERS) from error
