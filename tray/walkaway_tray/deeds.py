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
from walkaway_rules.moment import HOUR, MINUTE
from walkaway_rules.words.tray import NO_REPLY
from walkaway_tray.menu import Deed

_LENGTHS = {Deed.REST_QUARTER: 15 * MINUTE, Deed.REST_HOUR: HOUR}


def request_for(deed: Deed) -> Request | None:
    """Return what to ask the guard; None where the deed is not the guard's."""
    match deed:
        case Deed.PULL:
            return FeelPull()
        case Deed.REST_QUARTER | Deed.REST_HOUR | Deed.REST_DAY:
            return AskRest(_LENGTHS.get(deed))
        case Deed.TAKE_BACK:
            return TakeRestBack()
        case Deed.HOLD:
            return TakeHold()
        case _:
            return None


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
