"""Likeness: a format for a history of no browser that we know, by how it looks.

Browsers that few have keep histories much like those that many have: a table that is
named after visits or history, with an address and a time in each row, or with a time
and the number of a page in another table. Only whoever names a file is read so: what
the guard reads lies where a browser that we know keeps its own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, product

from walkaway_daemon.sensors.history.formats.arrival import untold_arrival
from walkaway_daemon.sensors.history.formats.clocks import (
    Clock,
    microsecond_clock,
    safari_clock,
)
from walkaway_daemon.sensors.history.formats.formats import Format
from walkaway_daemon.sensors.history.sqlite.schema import Table
from walkaway_daemon.sensors.history.sqlite.snapshot import Snapshot

NAME = "Another browser"

_ABOUT = ("visit", "histor")
"""What the names of tables with visits hold, the better first."""
_ADDRESSES = (
    *("url", "uri", "pageurl", "pageuri", "weburl", "weblink", "originalurl"),
    *("link", "href", "address", "urlencrypted"),
)
_TITLES = ("title", "pagetitle", "webtitle", "name")
_TIMES = (
    *("visittime", "visitdate", "visitedat", "visitedon", "visited", "visitts"),
    *("visitedtime", "visitdatetime", "viewedat", "openedat"),
    *("visittimestamp", "timestamp", "time", "datetime", "date", "ts", "atime"),
    *("accesstime", "accessedat"),
)
_MADE = "createdat", "created"
"""When a row was made: with its visit, unless it also tells the last one."""
_LAST_TIMES = (
    *("lastvisittime", "lastvisitdate", "lastvisit", "lastvisited", "lastvisitedtime"),
    *("lastvisitedat", "lastvisitts", "lastvisitedts", "lastaccesstime"),
    *("lastaccessed", "lastaccessedat", "lasttime"),
)
_LINKS = ("url", "page", "item", "entry", "history", "historyitem", "historyentry")
_PAGES = ("url", "page", "place", "site", "item", "entr")
"""What the names of tables with pages hold, beside those."""
_KEPT = "bookmark", "download"
"""What the names of tables hold that have times of pages, and are no histories."""
_SAMPLE = 20
"""Addresses that are looked at."""
_CORE_DATA = "z"
"""How Core Data begins all names; it counts from 2001."""


def likened(snapshot: Snapshot) -> Format | None:
    """Return where a database has what looks like visits; None where nothing does."""
    ways = (_visits, _linked, _pages)
    found = filter(None, (way(snapshot.tables) for way in ways))
    return next((each for each in found if _leads_to_pages(snapshot, each)), None)


def _leads_to_pages(snapshot: Snapshot, found: Format) -> bool:
    """Return whether the addresses are of pages, not houses or numbers, if any tell.

    Encrypted ones, which are bytes, do not.
    """
    rows = snapshot.rows(found.pages or found.visits, (found.address,))
    values = [
        value
        for _, (value,) in islice(rows, _SAMPLE)
        if value and not isinstance(value, bytes)
    ]
    texts = (value for value in values if isinstance(value, str))
    return not values or any(":" in text for text in texts)


def _visits(tables: dict[str, Table]) -> Format | None:
    """Return a format of a table with an address and a time in each row."""
    for name, table in _named(tables, _ABOUT):
        address, time = _column(table, _ADDRESSES), _time(table)
        if address and time:
            return _alone(name, table, time, once=False)
    return None


def _linked(tables: dict[str, Table]) -> Format | None:
    """Return a format of a table of visits that tells pages by their numbers."""
    pages = [name for name in tables if _column(tables[name], _ADDRESSES)]
    for (name, table), page in product(_named(tables, _ABOUT), pages):
        time, link = _time(table), _link(table, page, alone=len(pages) == 1)
        if time and link and page != name:
            return _joined(name, time, link, page, tables[page])
    return None


def _pages(tables: dict[str, Table]) -> Format | None:
    """Return a format of a table with the last visit to each page alone."""
    for name, table in (*_named(tables, _ABOUT), *_named(tables, _PAGES)):
        time = _column(table, _LAST_TIMES)
        if time and _column(table, _ADDRESSES):
            return _alone(name, table, time, once=True)
    return None


def _named(
    tables: dict[str, Table], words: Sequence[str]
) -> Iterator[tuple[str, Table]]:
    for word in words:
        for name, table in tables.items():
            if word in name and not any(kept in name for kept in _KEPT):
                yield name, table


def _alone(name: str, table: Table, time: str, *, once: bool) -> Format:
    """Return a format of visits, given the table with their addresses and titles."""
    return Format(
        NAME,
        name,
        time,
        _clock(name),
        untold_arrival,
        address=_column(table, _ADDRESSES),
        title=_column(table, _TITLES),
        one_row_each=once,
        opened=time if once else "",
    )


def _joined(name: str, time: str, link: str, page: str, table: Table) -> Format:
    """Return a format of visits whose addresses and titles are in another table."""
    alone = _alone(name, table, time, once=False)
    return replace(alone, link=link, pages=page, key=_key(table, link))


def _clock(name: str) -> Clock:
    return safari_clock if name.startswith(_CORE_DATA) else microsecond_clock


def _key(table: Table, link: str) -> str:
    """Return the column that a link names; "" where it is the row's number.

    A `url` beside a page's own one is its number, too.
    """
    same = table.column(link)
    is_number = same is None or same.is_rowid or link == _column(table, _ADDRESSES)
    return "" if is_number else link


def _column(table: Table, meanings: Sequence[str]) -> str:
    """Return the table's column that means the first of these; "" where none does."""
    named = {_meaning(column.name): column.name for column in reversed(table.columns)}
    return next((named[each] for each in meanings if each in named), "")


def _time(table: Table) -> str:
    """Return the column with a visit's time; "" where there is none, or a page's."""
    is_page = _column(table, _LAST_TIMES)
    return _column(table, _TIMES if is_page else (*_TIMES, *_MADE))


def _link(table: Table, page: str, *, alone: bool) -> str:
    """Return the column with the number of a page, one's table being so named."""
    wanted = _singular(_meaning(page))
    for column in table.columns:
        meaning = _meaning(column.name).removesuffix("id")
        if alone and meaning in _LINKS:
            return column.name
        if meaning and wanted.endswith(_singular(meaning)):
            return column.name
    return ""


def _meaning(name: str) -> str:
    """Return a name without what parts its words and what stands around them."""
    bare = name.removeprefix(_CORE_DATA).removesuffix("managedobject")
    return bare.removesuffix("_ms").removesuffix("_utc").replace("_", "")


def _singular(name: str) -> str:
    if name.endswith("ies"):
        return f"{name[:-3]}y"
    return name.removesuffix("s")
