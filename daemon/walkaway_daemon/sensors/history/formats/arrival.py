"""Arrivals: what a browser notes about how a page came to be loaded.

Every browser family has codes of its own; each function here takes the columns its
family tells it by, and returns the same value for all. Sources: Chromium's
ui/base/page_transition_types.h and visit_source enumeration, Firefox's
nsINavHistoryService.idl, Epiphany's ephy-history-types.h, qutebrowser's history.py.
"""

from dataclasses import dataclass

from walkaway_daemon.sensors.history.sqlite.record import Value
from walkaway_rules.observation import VisitKind

_CORE = 0xFF
_CHAIN_START = 0x10000000
_CHAIN_END = 0x20000000
_REDIRECTS = 0xC0000000
_BACK = 0x01000000
_CHROMIUM_KINDS = {
    0: VisitKind.LINK,
    1: VisitKind.TYPED,
    2: VisitKind.TYPED,  # bookmarks and the like
    3: VisitKind.SUBFRAME,
    4: VisitKind.SUBFRAME,
    5: VisitKind.TYPED,  # a suggestion of the address bar
    6: VisitKind.TYPED,  # start page, or given on the command line
    7: VisitKind.LINK,  # a form was sent
    8: VisitKind.RELOAD,
    9: VisitKind.TYPED,  # a search by keyword
    10: VisitKind.TYPED,
}
_FIREFOX_KINDS = {
    1: VisitKind.LINK,
    2: VisitKind.TYPED,
    3: VisitKind.TYPED,  # a bookmark
    4: VisitKind.SUBFRAME,
    5: VisitKind.REDIRECT,
    6: VisitKind.REDIRECT,
    7: VisitKind.LINK,  # a download
    8: VisitKind.SUBFRAME,
    9: VisitKind.RELOAD,
}
_EPIPHANY_KINDS = {
    1: VisitKind.LINK,
    2: VisitKind.TYPED,
    3: VisitKind.TYPED,  # a bookmark
    4: VisitKind.TYPED,  # the home page
}


@dataclass(frozen=True, slots=True)
class Arrival:
    """How one page came to be loaded, as far as its own row tells."""

    kind: VisitKind
    redirected: bool = False
    """Another page sent the browser here."""
    moved_on: bool = False
    """The browser was sent on from here."""


def chromium_arrival(transition: Value, guid: Value = None) -> Arrival:
    """Given a transition and the device it was made on ("" for here), say how."""
    code = transition & 0xFFFFFFFF if isinstance(transition, int) else None
    if guid:
        return Arrival(VisitKind.SYNCED)
    if code is None:
        return Arrival(VisitKind.UNKNOWN)
    kind = _CHROMIUM_KINDS.get(code & _CORE, VisitKind.UNKNOWN)
    if kind is VisitKind.TYPED and code & _BACK:
        kind = VisitKind.LINK
    bare = code <= _CORE
    inside = not bare and not code & (_CHAIN_START | _CHAIN_END)
    return Arrival(
        kind,
        redirected=bool(code & _REDIRECTS) or inside,
        moved_on=not bare and not code & _CHAIN_END,
    )


def firefox_arrival(visit_type: Value) -> Arrival:
    """Given a visit type, say how; what follows it tells whether it moved on."""
    code = visit_type if isinstance(visit_type, int) else 0
    kind = _FIREFOX_KINDS.get(code, VisitKind.UNKNOWN)
    return Arrival(kind, redirected=kind is VisitKind.REDIRECT)


def safari_arrival(source: Value, destination: Value, origin: Value) -> Arrival:
    """Given the visits it came from and led to by redirect, say how.

    `origin` is 1 for a visit that iCloud brought; Safari does not note whether an
    address was typed.
    """
    if origin:
        return Arrival(VisitKind.SYNCED)
    return Arrival(VisitKind.UNKNOWN, bool(source), bool(destination))


def epiphany_arrival(visit_type: Value) -> Arrival:
    """Given a visit type, say how."""
    code = visit_type if isinstance(visit_type, int) else 0
    return Arrival(_EPIPHANY_KINDS.get(code, VisitKind.UNKNOWN))


def qutebrowser_arrival(redirect: Value) -> Arrival:
    """Given whether this address led to that of the next row, say how."""
    return Arrival(VisitKind.UNKNOWN, moved_on=bool(redirect))


def untold_arrival() -> Arrival:
    """Return what holds for a browser that notes nothing."""
    return Arrival(VisitKind.UNKNOWN)
