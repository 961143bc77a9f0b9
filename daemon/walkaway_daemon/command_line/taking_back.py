"""Taking back what waits: rules.yaml as it was before it became milder."""

from pathlib import Path

from walkaway_daemon.command_line.asking import ask_guard
from walkaway_daemon.command_line.rules_at_hand import at_hand
from walkaway_daemon.computer.paths import Paths, write_private
from walkaway_daemon.control.message import KeepLogin
from walkaway_daemon.program.trouble import TroubleError
from walkaway_daemon.promise.rules_child import read_installed
from walkaway_rules.moment import Moment
from walkaway_rules.promise.binding import Bound, restorable
from walkaway_rules.promise.restoring import restored
from walkaway_rules.reading.reader import Sound
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.words import outcries, promising


def take_back(paths: Paths, now: Moment) -> str:
    """Put back what became milder; a guard sees that by itself. Return what to say.

    Raise `TroubleError` where it cannot be told apart from what became firmer, and
    where the file is gone or cannot be used.
    """
    hand = at_hand(paths, now)
    keeper, bound = hand.keeper, hand.keeper.bound
    if bound is None or not hand.waiting():
        return hand.nothing_waits()
    if bound.beside.login_off is not None:
        if ask_guard(paths, KeepLogin()) is None:
            keeper.keep_login(now)
        if not bound.pasts:
            return promising.LOGIN_STAYS
    if isinstance(hand.own, TroubleError):
        raise hand.own
    if _text(paths.rules) != bound.text:
        raise TroubleError(*promising.UNREAD)
    text = _without_what_waits(bound, now)
    _put_back(paths.rules, text)
    as_before = any(text == past.text for past in bound.pasts)
    return promising.TAKEN_BACK if as_before else promising.MILDER_TAKEN_BACK


def _without_what_waits(bound: Bound, now: Moment) -> str:
    """Return the file with what became milder as it was, and the rest as it is.

    The whole file from before is it only where the two cannot be told apart: what
    was written since may be words of the person's, which are neither.
    """

    def read(text: str) -> Rulebook | None:
        found = read_installed(text.encode("utf-8", "surrogateescape"), now)
        return found.rulebook if isinstance(found, Sound) else None

    text = restored(bound, read)
    if text is not None:
        return text
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
