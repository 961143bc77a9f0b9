"""The schemas in which browsers kept their histories over the years, as data.

From Chromium's history_database.cc and visit_database.cc, Firefox's nsPlacesTables.h
and Database.cpp, application-services' create_shared_schema.sql, Fennec's
BrowserDatabaseHelper.java, WebKit's and Epiphany's sources, qutebrowser's history.py,
Firefox for iOS's BrowserSchema.swift, Midori's midori-history.c, luakit's history.lua,
Angelfish's migrations, Android's BrowserProvider2.java, and queries of Orion's.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from daemon.histories import NOON

_1601 = 11_644_473_600_000_000
_2001 = 978_307_200
_SECOND = 1_000_000


@dataclass(frozen=True, slots=True)
class Generation:
    """One schema, and how a page and a visit to it are written."""

    name: str
    format: str
    schema: str
    page: str
    """An INSERT of number and address."""
    visit: str
    """An INSERT of number and time."""
    clock: Callable[[int], float | str]
    """Turns microseconds since 1970 into what the browser writes."""
    later: str = ""
    """How later versions changed the schema, with the rows in it."""


def _chromium_clock(at: int) -> int:
    return at + _1601


_OLD_URLS = (
    "create table urls(id integer primary key, url longvarchar, title longvarchar,"
    " visit_count integer default 0 not null, typed_count integer default 0 not null,"
    " last_visit_time integer not null, hidden integer default 0 not null"
)
_URLS = _OLD_URLS.replace("primary key", "primary key autoincrement")
_OLD_VISITS = (
    "create table visits(id integer primary key, url integer not null,"
    " visit_time integer not null, from_visit integer,"
    " transition integer default 0 not null, segment_id integer"
)
_META = "create table meta(key longvarchar not null unique primary key, value"
_VERSION = "insert into meta values ('version', '{}')"
_SOURCES = "create table visit_source(id integer primary key, source integer not null)"
_ADDED = (
    ("visit_duration integer default 0 not null", 20),
    ("incremented_omnibox_typed_score boolean default false not null", 37),
    ("publicly_routable boolean default false not null", 43),
    ("opener_visit integer", 48),
    ("originator_cache_guid text", 49),
    ("originator_visit_id integer", 49),
    ("originator_from_visit integer", 51),
    ("originator_opener_visit integer", 51),
    ("is_known_to_sync boolean default false not null", 53),
    ("consider_for_ntp_most_visited boolean default false not null", 58),
    ("external_referrer_url text", 59),
    ("visited_link_id integer default 0 not null", 65),
    ("app_id text", 68),
)
_URL_ROW = (
    "insert into urls (id, url, title, last_visit_time) values (:no, :at, 'A', 0)"
)
_VISIT_ROW = (
    "insert into visits (id, url, visit_time, from_visit, transition)"
    " values (:no, :no, :at, 0, 805306369)"
)


def _chromium(version: int) -> Generation:
    """Return the schema of a database that was made by this version."""
    columns = [text for text, since in _ADDED if since <= version]
    indexed = ["is_indexed boolean"] if version < 22 else []
    icon = ", favicon_id integer default 0 not null)" if version < 38 else ")"
    visits = ", ".join([_OLD_VISITS, *indexed, *columns]) + ")"
    if version >= 40:
        visits = visits.replace("primary key", "primary key autoincrement")
    urls = (_URLS if version >= 39 else _OLD_URLS) + icon
    schema = f"{urls};{visits};{_SOURCES};{_META}); {_VERSION.format(version)}"
    name = f"Chromium {version}"
    return Generation(name, "Chromium", schema, _URL_ROW, _VISIT_ROW, _chromium_clock)


def _grown() -> Generation:
    """Return a database that was made by version 16 and is used by today's."""
    old = _chromium(16)
    added = [f"alter table visits add column {text}" for text, _ in _ADDED]
    later = ";".join([*added, "update meta set value = '70'"])
    name = "Chromium 16, by now 70"
    return Generation(
        name, "Chromium", old.schema, _URL_ROW, _VISIT_ROW, _chromium_clock, later=later
    )


_PLACE_ROW = "insert into moz_places (id, url, title) values (:no, :at, 'A')"
_FIREFOX_ROW = (
    "insert into moz_historyvisits (id, place_id, visit_date, visit_type)"
    " values (:no, :no, :at, 2)"
)
_PLACES = (
    "create table moz_places (id integer primary key, url longvarchar,"
    " title longvarchar, rev_host longvarchar, visit_count integer default 0,"
    " hidden integer default 0 not null, typed integer default 0 not null"
)
_HISTORYVISITS = (
    "create table moz_historyvisits (id integer primary key, from_visit integer,"
    " place_id integer, visit_date integer, visit_type integer, session integer"
)
_PLACES_ADDED = (
    (", favicon_id integer", 6),
    (", frecency integer default -1 not null, last_visit_date integer", 6),
    (", guid text", 11),
    (", foreign_count integer default 0 not null", 24),
    (", url_hash integer default 0 not null", 32),
    (", description text, preview_image_url text", 34),
    (", origin_id integer", 47),
    (", site_name text", 63),
    (", recalc_frecency integer not null default 0", 71),
)


def _firefox(version: int) -> Generation:
    places = "".join(text for text, since in _PLACES_ADDED if since <= version)
    source = ", source integer default 0 not null, triggeringPlaceId integer"
    visits = _HISTORYVISITS + (source if version >= 69 else "") + ")"
    schema = f"{_PLACES}{places}); {visits}; pragma user_version = {version}"
    name = f"Firefox {version}"
    return Generation(name, "Firefox", schema, _PLACE_ROW, _FIREFOX_ROW, lambda at: at)


_FENIX = Generation(
    "Firefox for Android since 2020",
    "Firefox",
    "create table moz_places (id integer primary key, url longvarchar not null,"
    " title longvarchar, last_visit_date_local integer not null default 0,"
    " guid text); create table moz_historyvisits (id integer primary key,"
    " is_local integer not null default 1, from_visit integer, place_id integer not"
    " null, visit_date integer not null, visit_type integer not null);"
    " pragma user_version = 17",
    _PLACE_ROW,
    _FIREFOX_ROW,
    lambda at: at // 1000,
)
_FENNEC = Generation(
    "Firefox for Android until 2020",
    "Firefox for Android",
    "create table history (_id integer primary key autoincrement, title text, url text"
    " not null, visits integer not null default 0, date integer, created integer,"
    " guid text not null, deleted integer not null default 0);"
    " create table visits (_id integer primary key autoincrement, history_guid text"
    " not null, visit_type integer not null default 1, date integer not null,"
    " is_local integer not null default 1); create table remote_devices (_id)",
    "insert into history (_id, url, title, guid) values (:no, :at, 'A', 'guid' || :no)",
    "insert into visits (_id, history_guid, date) values (:no, 'guid' || :no, :at)",
    lambda at: at,
)


def _safari(name: str, more: str) -> Generation:
    return Generation(
        name,
        "Safari",
        "create table history_items (id integer primary key autoincrement, url text not"
        " null unique, domain_expansion text null, visit_count integer);"
        " create table history_visits (id integer primary key autoincrement,"
        " history_item integer not null references history_items(id) on delete cascade,"
        " visit_time real not null, title text null, load_successful boolean not null"
        " default 1, http_non_get boolean not null default 0, synthesized boolean not"
        " null default 0, redirect_source integer null unique, redirect_destination"
        f" integer null unique{more})",
        "insert into history_items (id, url) values (:no, :at)",
        "insert into history_visits (id, history_item, visit_time, title)"
        " values (:no, :no, :at, 'A')",
        lambda at: at / _SECOND - _2001,
    )


_EPIPHANY = (
    "create table hosts (id integer primary key, url, title, visit_count);"
    " create table urls (id integer primary key, host integer not null, url text,"
    " title longvarchar, visit_count integer default 0 not null, typed_count integer,"
    " last_visit_time integer); create table visits (id integer primary key, url"
    " integer not null references urls(id), visit_time integer not null,"
    " visit_type integer not null, referring_visit integer)"
)
_EPIPHANY_ROWS = (
    "insert into urls (id, host, url, title) values (:no, 1, :at, 'A')",
    "insert into visits (id, url, visit_time, visit_type) values (:no, :no, :at, 2)",
)

GENERATIONS = (
    *map(_chromium, (16, 20, 22, 29, 36, 38, 40, 43, 48, 51, 53, 58, 59, 65, 68, 70)),
    _grown(),
    *map(_firefox, (6, 10, 11, 17, 24, 30, 32, 34, 39, 47, 52, 63, 69, 75, 86)),
    _FENIX,
    _FENNEC,
    _safari("Safari 8", ""),
    _safari(
        "Safari 17",
        ", origin integer not null default 0, generation integer not null default 0,"
        " attributes integer not null default 0, score integer not null default 0",
    ),
    Generation(
        "Epiphany in seconds",
        "Epiphany",
        _EPIPHANY,
        *_EPIPHANY_ROWS,
        lambda at: at // _SECOND,
    ),
    Generation(
        "Epiphany in microseconds",
        "Epiphany",
        _EPIPHANY.replace(
            "typed_count integer,", "typed_count integer, hidden integer,"
        ),
        *_EPIPHANY_ROWS,
        lambda at: at,
    ),
    Generation(
        "qutebrowser",
        "qutebrowser",
        "create table History (url text not null, title text not null, atime integer"
        " not null, redirect integer not null); pragma user_version = 3",
        "select :no, :at",
        "insert into History (rowid, url, title, atime, redirect)"
        " values (:no, 'http://host/' || :no, 'A', :at, 0)",
        lambda at: at // _SECOND,
    ),
    Generation(
        "Falkon",
        "Falkon",
        "create table history (id integer primary key, url varchar unique, title"
        " varchar, date numeric, count integer)",
        "select :no, :at",
        "insert into history (id, url, title, date, count)"
        " values (:no, 'http://host/' || :no, 'A', :at, 1)",
        lambda at: at // 1000,
    ),
    Generation(
        "Firefox for iOS",
        "Firefox for iOS",
        "create table history (id integer primary key autoincrement, guid text, url"
        " text unique, title text not null); create table visits (id integer primary"
        " key autoincrement, siteID integer not null references history(id), date real"
        " not null, type integer not null, is_local tinyint)",
        "insert into history (id, url, title) values (:no, :at, 'A')",
        "insert into visits (id, siteID, date, type) values (:no, :no, :at, 2)",
        float,
    ),
    Generation(
        "Orion, times in words",
        "Orion",
        "create table history_items (ID integer primary key, URL text, TITLE text,"
        " HOST text, VISIT_COUNT integer, LAST_VISIT_TIME text); create table visits"
        " (HISTORY_ITEM_ID integer, VISIT_TIME text)",
        "insert into history_items (ID, URL, TITLE) values (:no, :at, 'A')",
        "insert into visits values (:no, :at)",
        lambda at: str(datetime.fromtimestamp(at // _SECOND, UTC))[:19],
    ),
    Generation(
        "Midori",
        "Midori",
        "create table history (uri text, title text, date integer, day integer);"
        " create table search (keywords text, uri text, day integer)",
        "select :no, :at",
        "insert into history values ('http://host/' || :no, 'A', :at, 1)",
        lambda at: at // _SECOND,
    ),
    Generation(
        "luakit",
        "luakit",
        "create table history (id integer primary key, uri text, title text, visits"
        " integer, last_visit integer)",
        "select :no, :at",
        "insert into history values (:no, 'http://host/' || :no, 'A', 3, :at)",
        lambda at: at // _SECOND,
    ),
    Generation(
        "Angelfish",
        "Angelfish",
        "create table history (url text unique, title text, icon text,"
        " lastVisited int)",
        "select :no, :at",
        "insert into history values ('http://host/' || :no, 'A', '', :at)",
        lambda at: at // _SECOND,
    ),
    Generation(
        "Android's old browser",
        "Android's old browser",
        "create table history (_id integer primary key autoincrement, title text, url"
        " text not null, created integer, date integer, visits integer not null"
        " default 0, user_entered integer)",
        "select :no, :at",
        "insert into history (_id, url, title, date)"
        " values (:no, 'http://host/' || :no, 'A', :at)",
        lambda at: at // 1000,
    ),
    Generation(
        "Android's first browser",
        "Android's first browser",
        "create table bookmarks (_id integer primary key, title text, url text, visits"
        " integer, date long, created long, description text, bookmark integer);"
        " insert into bookmarks (_id, url, visits, created, bookmark)"
        " values (9, 'http://kept/', 0, 1, 1), (8, 'http://kept/too', null, 1, 1)",
        "select :no, :at",
        "insert into bookmarks (_id, url, title, date, visits, bookmark)"
        " values (:no, 'http://host/' || :no, 'A', :at, 1, 0)",
        lambda at: at // 1000,
    ),
    Generation(
        "Chromium, times in words",
        "Chromium",
        _chromium(70).schema.replace("visit_time integer", "visit_time text"),
        _URL_ROW,
        _VISIT_ROW,
        lambda at: str(at + _1601),
    ),
    Generation(
        "Chromium, columns taken out",
        "Chromium",
        "create table urls (id integer primary key, url text); create table visits"
        " (id integer primary key, url integer, visit_time integer)",
        "insert into urls values (:no, :at)",
        "insert into visits values (:no, :no, :at)",
        _chromium_clock,
    ),
    Generation(
        "Firefox, times with a fraction",
        "Firefox",
        f"{_PLACES}); {_HISTORYVISITS})".replace(
            "visit_date integer", "visit_date real"
        ),
        _PLACE_ROW,
        _FIREFOX_ROW,
        lambda at: at + 0.0,
    ),
)

TIMES = tuple(NOON + number * _SECOND for number in (7, 3, 9, 5))
"""When the visits were made, in the order in which they stand."""
