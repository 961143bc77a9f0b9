"""Deeds: what choosing a line of the menu asks of the guard."""

from walkaway_daemon.control.message import (
    AskRest,
    Done,
    FeelPull,
    Refused,
    Reply,
    Request,
    TakeHold,
    TakeRestBack,
)
from walkaway_rules.moment import HOUR, MINUTE, Moment, end_of_day
from walkaway_rules.words.tray import NO_REPLY
from walkaway_tray.menu import Deed

_QUARTER = 15 * MINUTE


def request_for(deed: Deed, now: Moment) -> Request | None:
    """Return what to ask the guard; None where the deed is not the guard's."""
    match deed:
        case Deed.PULL:
            return FeelPull()
        case Deed.REST_QUARTER | Deed.REST_HOUR | Deed.REST_DAY:
            lengths = {Deed.REST_QUARTER: _QUARTER, Deed.REST_HOUR: HOUR}
            return AskRest(lengths.get(deed, left_of_day(now)))
        case Deed.TAKE_BACK:
            return TakeRestBack()
        case Deed.HOLD:
            return TakeHold()
        case _:
            return None


def left_of_day(now: Moment) -> int:
    """Return the microseconds until the local day ends, 1 to a whole day."""
    return end_of_day(now).utc - now.utc


def answer_to_show(deed: Deed, reply: Reply | None) -> str:
    """Return what to tell the person; empty where they see it happen anyway."""
    match reply:
        case Refused(said):
            return said
        case Done(said):
            return "" if deed is Deed.PULL else said
        case None:
            return NO_REPLY
        case _:
            return ""
