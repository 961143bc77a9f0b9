"""Formats: one row of data for each way in which browsers keep their history."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from walkaway_daemon.sensors.history.formats.arrival import (
    Arrival,
    chromium_arrival,
    epiphany_arrival,
    firefox_arrival,
    qutebrowser_arrival,
    safari_arrival,
    untold_arrival,
)
from walkaway_daemon.sensors.history.formats.clocks import (
    Clock,
    chromium_clock,
    microsecond_clock,
    millisecond_clock,
    safari_clock,
    second_clock,
)
from walkaway_daemon.sensors.history.sqlite.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Format:
    """Where a history has what. A name that is "" stands for nothing kept."""

    name: str
    visits: str
    """The table of visits, one row each."""
    time: str
    clock: Clock
    arrival: Callable[..., Arrival]
    told: tuple[str, ...] = ()
    """The columns that `arrival` takes, in its order."""
    link: str = ""
    """The column with the page's number; "" where the visit has the address itself."""
    came_from: str = ""
    """The column with the number of the visit that led here."""
    pages: str = ""
    key: str = ""
    """The column of `pages` that `link` names in words; "" for its number."""
    address: str = "url"
    title: str = "title"
    own_title: str = ""
    """The column with the title, where the visit has one of its own."""
    sources: str = ""
    """A table that says, by the visit's number, which visits were copied here."""
    marks_synced: bool = False
    """Whether rows say that they were made on another device."""
    copies_coarsely: bool = False
    """Whether visits that were copied here (from another device, or another browser)
    are dated in whole milliseconds, where its own are dated more finely."""
    marks_ends: bool = False
    """Whether rows say that the browser was sent on from there."""
    in_pairs: bool = False
    """Whether a redirect is two rows of one time, one after the other."""
    one_row_each: bool = False
    """Whether a page has one row that is changed by every visit."""
    opened: str = ""
    """The column with how often a page was opened: what was never, and has no time,
    is no visit but a bookmark, or what is left of a page that was deleted."""
    signature: tuple[str, ...] = ()
    """Columns of `visits` by which the format is known."""


CHROMIUM = Format(
    name="Chromium",
    visits="visits",
    time="visit_time",
    clock=chromium_clock,
    arrival=chromium_arrival,
    told=("transition", "originator_cache_guid"),
    link="url",
    came_from="from_visit",
    pages="urls",
    sources="visit_source",
    marks_synced=True,
    marks_ends=True,
    signature=("url", "visit_time"),
)
FIREFOX = Format(
    name="Firefox",
    visits="moz_historyvisits",
    time="visit_date",
    clock=microsecond_clock,
    arrival=firefox_arrival,
    told=("visit_type",),
    link="place_id",
    came_from="from_visit",
    pages="moz_places",
    copies_coarsely=True,
    signature=("place_id", "visit_date"),
)
SAFARI = Format(
    name="Safari",
    visits="history_visits",
    time="visit_time",
    clock=safari_clock,
    arrival=safari_arrival,
    told=("redirect_source", "redirect_destination", "origin"),
    link="history_item",
    came_from="redirect_source",
    pages="history_items",
    own_title="title",
    marks_synced=True,
    marks_ends=True,
    signature=("history_item", "visit_time"),
)
EPIPHANY = Format(
    name="Epiphany",
    visits="visits",
    time="visit_time",
    clock=microsecond_clock,
    arrival=epiphany_arrival,
    told=("visit_type",),
    link="url",
    pages="urls",
    signature=("url", "visit_time", "visit_type"),
)
QUTEBROWSER = Format(
    name="qutebrowser",
    visits="history",
    time="atime",
    clock=second_clock,
    arrival=qutebrowser_arrival,
    told=("redirect",),
    marks_ends=True,
    in_pairs=True,
    signature=("url", "atime"),
)
FALKON = Format(
    name="Falkon",
    visits="history",
    time="date",
    clock=millisecond_clock,
    arrival=untold_arrival,
    one_row_each=True,
    signature=("url", "date", "count"),
)
KONQUEROR = Format(
    name="Konqueror",
    visits="konqueror",
    time="visited",
    clock=microsecond_clock,
    arrival=untold_arrival,
    one_row_each=True,
    signature=("url", "visited"),
)
ANDROID = Format(
    name="Firefox for Android",
    visits="visits",
    time="date",
    clock=microsecond_clock,
    arrival=firefox_arrival,
    told=("visit_type",),
    link="history_guid",
    pages="history",
    key="guid",
    signature=("history_guid", "date"),
)
IOS = Format(
    name="Firefox for iOS",
    visits="visits",
    time="date",
    clock=microsecond_clock,
    arrival=firefox_arrival,
    told=("type",),
    link="siteid",
    pages="history",
    signature=("siteid", "date"),
)
ORION = Format(
    name="Orion",
    visits="visits",
    time="visit_time",
    clock=microsecond_clock,
    arrival=untold_arrival,
    link="history_item_id",
    pages="history_items",
    signature=("history_item_id", "visit_time"),
)
MIDORI = Format(
    name="Midori",
    visits="history",
    time="date",
    clock=second_clock,
    arrival=untold_arrival,
    address="uri",
    signature=("uri", "date", "day"),
)
LUAKIT = Format(
    name="luakit",
    visits="history",
    time="last_visit",
    clock=second_clock,
    arrival=untold_arrival,
    address="uri",
    one_row_each=True,
    signature=("uri", "last_visit"),
)
ANGELFISH = Format(
    name="Angelfish",
    visits="history",
    time="lastvisited",
    clock=second_clock,
    arrival=untold_arrival,
    one_row_each=True,
    signature=("url", "lastvisited"),
)
OLD_ANDROID = Format(
    name="Android's old browser",
    visits="history",
    time="date",
    clock=millisecond_clock,
    arrival=untold_arrival,
    one_row_each=True,
    opened="visits",
    signature=("url", "date", "visits"),
)
OLDEST_ANDROID = replace(
    OLD_ANDROID,
    name="Android's first browser",
    visits="bookmarks",
    signature=("url", "date", "visits", "bookmark"),
)
FORMATS = (
    EPIPHANY,
    CHROMIUM,
    FIREFOX,
    SAFARI,
    QUTEBROWSER,
    FALKON,
    KONQUEROR,
    ANDROID,
    IOS,
    ORION,
    MIDORI,
    LUAKIT,
    ANGELFISH,
    OLD_ANDROID,
    OLDEST_ANDROID,
)
"""The one that says more stands before the one it could be taken for."""


def recognised(snapshot: Snapshot) -> Format | None:
    """Return the format of a database; None where it is none that we know.

    One whose pages are there, too, goes before one that a foreign table looks like.
    """
    fitting = [f for f in FORMATS if snapshot.has(f.visits, *f.signature)]
    whole = (f for f in fitting if snapshot.has(f.pages or f.visits, f.address))
    return next(whole, fitting[0] if fitting else None)
