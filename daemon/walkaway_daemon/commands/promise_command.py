"""`walkaway promise`: what waits to loosen, and how to take it back."""

from pathlib import Path

from walkaway_daemon.clock import SystemClock
from walkaway_daemon.paths import Paths, find_paths, write_private
from walkaway_daemon.promise_keeper import PromiseKeeper
from walkaway_daemon.rules_reading import keeper_of
from walkaway_daemon.terminal import done, say
from walkaway_daemon.trouble import TroubleError
from walkaway_rules.promise.binding import Bound, restorable
from walkaway_rules.words import outcries, promising

KEEP = "keep"
"""The word that takes back what waits."""


def promise(deed: str) -> int:
    """Print what waits, or take it back. The guard sees a file that was put back."""
    paths = find_paths()
    keeper = keeper_of(paths)
    keeper.load(SystemClock().now())
    if deed == KEEP:
        done(_take_back(paths, keeper))
    else:
        say(promising.promise_report(keeper.pending))
    return 0


def _take_back(paths: Paths, keeper: PromiseKeeper) -> str:
    bound = keeper.bound
    if bound is None or not keeper.pending:
        return promising.NOTHING_WAITS
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
