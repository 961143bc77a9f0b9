"""Konqueror's file is read as a table, and what was read keeps its time."""

import os
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from daemon.histories import NOON
from daemon.konqueror_files import NO_MOMENT, entry, history
from walkaway_daemon.sensors.history.cursor import begin
from walkaway_daemon.sensors.history.formats.formats import KONQUEROR, recognised
from walkaway_daemon.sensors.history.formats.konqueror_file import KonquerorFile
from walkaway_daemon.sensors.history.history_look import Look, look
from walkaway_daemon.sensors.history.late_titles import NO_RECENT
from walkaway_daemon.sensors.history.sqlite.live_database import EmptyError
from walkaway_daemon.sensors.history.sqlite.record import MalformedError
from walkaway_daemon.sensors.history.sqlite.snapshot import Snapshot
from walkaway_daemon.sensors.sensor import Cursor
from walkaway_rules.moment import DAY, HOUR, MINUTE, SECOND
from walkaway_rules.observation import Visit, VisitKind

_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001  # as on the wall
AUTUMN = 1_792_886_400_000_000
"""2026-10-25 00:00 UTC, an hour before clocks in Berlin show two o'clock again."""


@pytest.fixture(autouse=True)
def berlin() -> Iterator[None]:
    before = os.environ.get("TZ")
    zone("Europe/Berlin")
    yield
    os.environ.pop("TZ")
    if before is not None:
        os.environ["TZ"] = before
    time.tzset()


def zone(name: str) -> None:
    os.environ["TZ"] = name
    time.tzset()


def shown(utc: int) -> datetime:
    """Return what clocks on the wall show at this moment."""
    seconds = time.localtime(utc // SECOND).tm_gmtoff
    return _EPOCH + timedelta(microseconds=utc + seconds * SECOND)


class Browser:
    """A Konqueror that writes its file."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "konq_history"
        self.file = KonquerorFile(self.path)
        self.pages: dict[str, bytes] = {}

    def visit(self, address: str, at: int, title: str = "A") -> None:
        self.pages[address] = entry(address, shown(at), title)
        self.write(history(self.pages.values()), at)

    def write(self, data: bytes, at: int = NOON) -> None:
        fresh = self.path.with_name("fresh")
        fresh.write_bytes(data)
        os.utime(fresh, ns=(at * 1000, at * 1000))
        fresh.replace(self.path)

    def times(self) -> dict[str, int]:
        """Return when each page was last visited, by the rows of the table."""
        columns = ("url", "visited")

        def ask(snapshot: Snapshot) -> dict[str, int]:
            rows = snapshot.rows(KONQUEROR.visits, columns)
            return {str(url): int(str(at)) for _, (url, at) in rows}

        return self.file.read(ask)

    def look(self, cursor: Cursor, now: int) -> Look:
        found = self.file.read(lambda s: look(s, cursor, NO_RECENT, now))
        assert found is not None
        return found


@pytest.fixture
def browser(tmp_path: Path) -> Browser:
    return Browser(tmp_path)


def test_visits_after_the_cursor_are_told_with_title_and_time(browser: Browser) -> None:
    browser.visit("http://old.org/", NOON - DAY)
    browser.visit("http://a.org/", NOON + SECOND, "A page")
    found = browser.look(begin("x", NOON), NOON + MINUTE)

    expected = Visit("http://a.org/", "A page", VisitKind.UNKNOWN, NOON + SECOND)
    assert found.visits == [expected]
    assert browser.look(found.cursor, NOON + MINUTE).visits == []


def test_a_page_that_is_visited_again_is_told_again(browser: Browser) -> None:
    browser.visit("http://a.org/", NOON)
    browser.visit("http://b.org/", NOON + SECOND)
    cursor = browser.look(begin("x", NOON - DAY), NOON + MINUTE).cursor
    browser.visit("http://a.org/", NOON + MINUTE)

    again = browser.look(cursor, NOON + MINUTE).visits
    assert [(visit.address, visit.at) for visit in again] == [
        ("http://a.org/", NOON + MINUTE)
    ]


def told(look: Look) -> list[tuple[str, str]]:
    return [(visit.address, visit.title) for visit in look.visits]


def test_a_page_behind_a_link_is_not_told_by_the_address_it_is_noted_under(
    browser: Browser,
) -> None:
    browser.visit("http://a.org/", NOON, "A page")
    first = browser.look(begin("x", NOON - DAY), NOON + MINUTE)
    browser.visit("http://a.org/", NOON + SECOND, "Behind a link")
    second = browser.look(first.cursor, NOON + MINUTE)
    browser.visit("http://a.org/", NOON + MINUTE, "Behind another")
    third = browser.look(second.cursor, NOON + HOUR)
    browser.visit("http://a.org/", NOON + HOUR, "A page")
    fourth = browser.look(third.cursor, NOON + DAY)

    assert told(first) == [("http://a.org/", "A page")]
    assert told(second) == [("", "Behind a link")]
    assert told(third) == [("", "Behind another")]
    assert told(fourth) == [("http://a.org/", "A page")]


def test_a_link_that_is_followed_at_once_is_a_page_of_its_own(
    browser: Browser,
) -> None:
    browser.visit("http://a.org/", NOON, "A page")
    first = browser.look(begin("x", NOON - DAY), NOON)
    browser.visit("http://a.org/", NOON + SECOND, "Behind a link")

    second = browser.file.read(
        lambda s: look(s, first.cursor, first.recent, NOON + SECOND)
    )
    assert second is not None
    assert told(second) == [("", "Behind a link")]


def test_a_title_that_comes_after_its_page_belongs_to_it(browser: Browser) -> None:
    browser.visit("http://a.org/", NOON, "")
    first = browser.look(begin("x", NOON - DAY), NOON + MINUTE)
    browser.visit("http://a.org/", NOON + MINUTE, "A page")

    assert told(browser.look(first.cursor, NOON + HOUR)) == [
        ("http://a.org/", "A page")
    ]


def test_a_history_that_was_cleared_goes_on(browser: Browser) -> None:
    browser.visit("http://a.org/", NOON)
    cursor = browser.look(begin("x", NOON - DAY), NOON + MINUTE).cursor
    browser.pages.clear()
    browser.write(history([]))
    cursor = browser.look(cursor, NOON + MINUTE).cursor
    browser.visit("http://a.org/", NOON + MINUTE)

    found = browser.look(cursor, NOON + MINUTE)
    assert [visit.address for visit in found.visits] == ["http://a.org/"]


def test_a_visit_that_does_not_tell_its_time_is_let_be(browser: Browser) -> None:
    browser.write(history([entry("http://a.org/", NO_MOMENT)]))

    assert browser.times() == {"http://a.org/": 0}
    assert browser.look(begin("x", NOON - DAY), NOON).visits == []


def test_a_journey_makes_no_old_visit_a_new_one(browser: Browser) -> None:
    browser.visit("http://a.org/", NOON)
    before = browser.times()
    zone("America/New_York")
    browser.visit("http://b.org/", NOON + HOUR)

    assert browser.times() == before | {"http://b.org/": NOON + HOUR}


def test_in_the_hour_that_is_shown_twice_each_visit_has_its_time(
    browser: Browser,
) -> None:
    for number, at in enumerate((-50, -10, 10, 50, 70)):
        browser.visit(f"http://host/{number}", AUTUMN + HOUR + at * MINUTE)
        browser.times()

    assert [*sorted(browser.times().values())] == [
        AUTUMN + HOUR + at * MINUTE for at in (-50, -10, 10, 50, 70)
    ]


def test_at_the_first_look_the_hour_that_is_shown_twice_is_the_first(
    browser: Browser,
) -> None:
    browser.visit("http://a.org/", AUTUMN + HOUR + 10 * MINUTE)

    assert browser.times() == {"http://a.org/": AUTUMN + 10 * MINUTE}


def test_a_time_beyond_every_calendar_is_none(browser: Browser) -> None:
    far = entry("http://a.org/", b"\0\0\0\0\0\xff\xff\xff" + bytes(5))
    browser.write(history([far]))

    assert browser.times() == {"http://a.org/": 0}


def test_another_version_is_a_history_that_nobody_knows(browser: Browser) -> None:
    browser.write(history([entry("http://a.org/", shown(NOON))], version=3))

    assert browser.file.read(recognised) is None


def test_an_empty_file_and_a_damaged_one_are_told_apart(browser: Browser) -> None:
    browser.write(b"")
    with pytest.raises(EmptyError):
        browser.times()
    browser.write(history([entry("http://a.org/", shown(NOON))])[:-3])
    with pytest.raises(MalformedError):
        browser.times()


def test_without_a_file_there_is_an_error(browser: Browser) -> None:
    with pytest.raises(FileNotFoundError):
        browser.times()
