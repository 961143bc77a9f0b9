import sqlite3

from daemon.histories import (
    CHAIN_START,
    LINK,
    NOON,
    ChromiumHistory,
    FirefoxHistory,
    History,
)
from daemon.sqlite_files import snapshot_of
from walkaway_daemon.sensors.history.cursor import begin
from walkaway_daemon.sensors.history.history_look import Look, look
from walkaway_daemon.sensors.history.late_titles import NO_RECENT
from walkaway_daemon.sensors.history.sqlite.record import LONGEST
from walkaway_daemon.sensors.sensor import Cursor
from walkaway_rules.moment import MINUTE, SECOND


def _look(history: History, before: Look, now: int) -> Look:
    snapshot = snapshot_of(history.connection.serialize())
    found = look(snapshot, before.cursor, before.recent, now)
    assert found is not None
    return found


def _titles(found: Look) -> list[tuple[str, int]]:
    return [(visit.title, visit.at - NOON) for visit in found.visits]


def test_a_visit_is_told_at_once_and_again_when_its_title_comes() -> None:
    history = FirefoxHistory()
    history.add("http://one.org/", at=NOON + 1)
    first = _look(history, Look((), begin("a", NOON)), NOON + SECOND)
    assert _titles(first) == [("", 1)]
    nothing = _look(history, first, NOON + SECOND)
    assert _titles(nothing) == []
    history.run("update moz_places set title = 'One'")
    titled = _look(history, nothing, NOON + SECOND)
    assert _titles(titled) == [("One", 1)]
    assert _titles(_look(history, titled, NOON + SECOND)) == []
    history.close()


def test_a_title_that_comes_with_the_page_it_led_to_is_not_taken() -> None:
    history = ChromiumHistory()
    history.add("http://t.co/a", LINK, at=NOON + 1)
    first = _look(history, Look((), begin("a", NOON)), NOON + SECOND)
    assert _titles(first) == [("", 1)]
    history.run("update visits set transition = ?", CHAIN_START)
    history.run("update urls set title = 'Jane'")
    assert _titles(_look(history, first, NOON + SECOND)) == []
    history.close()


def test_a_title_that_comes_after_a_minute_is_not_waited_for() -> None:
    history = FirefoxHistory()
    history.add("http://one.org/", at=NOON + 1)
    first = _look(history, Look((), begin("a", NOON)), NOON + SECOND)
    history.run("update moz_places set title = 'One'")
    assert _titles(_look(history, first, NOON + 2 * MINUTE)) == []
    history.close()


def test_a_title_of_another_visit_with_the_same_number_is_not_taken() -> None:
    history = FirefoxHistory()
    history.add("http://one.org/", at=NOON + 1)
    first = _look(history, Look((), begin("a", NOON)), NOON + SECOND)
    history.run("delete from moz_historyvisits")
    history.run("delete from moz_places")
    history.add("http://other.org/", at=NOON + SECOND, title="Other")
    second = _look(history, first, NOON + SECOND)
    assert _titles(second) == [("Other", SECOND)]
    assert [visit.address for visit in second.visits] == ["http://other.org/"]
    history.close()


def test_rows_that_were_left_for_later_are_announced() -> None:
    history = FirefoxHistory()
    history.run("begin")
    for number in range(1, 602):
        history.add("http://one.org/", at=NOON + number)
    history.run("commit")
    first = _look(history, Look((), Cursor("a", 0, NOON)), NOON + SECOND)
    assert (len(first.visits), first.more) == (500, True)
    second = _look(history, first, NOON + SECOND)
    assert (len(second.visits), second.more) == (101, False)
    history.close()


def test_a_row_that_is_changed_again_at_once_is_one_visit_and_later_another() -> None:
    history = History(schema="create table history (id, url, title, date, count)")
    history.run("insert into history values (1, 'http://a/', '', ?, 1)", NOON // 1000)
    first = _look(history, Look((), begin("a", NOON - 1)), NOON + SECOND)
    assert _titles(first) == [("", 0)]
    history.run("update history set date = ?", NOON // 1000 + 90)
    second = _look(history, first, NOON + SECOND)
    assert _titles(second) == []
    history.run("update history set title = 'A', date = ?", NOON // 1000 + 120)
    third = _look(history, second, NOON + SECOND)
    assert _titles(third) == [("A", 0)]
    history.run("update history set date = ?", NOON // 1000 + 5000)
    fourth = _look(history, third, NOON + 6 * SECOND)
    assert _titles(fourth) == [("A", 5 * SECOND)]
    history.close()


def test_an_address_that_holds_a_whole_picture_hides_no_other_visit() -> None:
    history = FirefoxHistory()
    history.add("data:image/png;base64," + "A" * (LONGEST + 1))
    history.add("http://one.org/")
    snapshot = snapshot_of(history.connection.serialize())
    history.close()
    seen = look(snapshot, begin("a", NOON - 1), NO_RECENT, NOON + SECOND)
    assert seen is not None
    first, second = seen.visits
    assert first.address.startswith("data:image/png;base64,AAAA")
    assert second.address == "http://one.org/"


def test_a_database_of_something_else_is_not_read() -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("create table recipes (id, name)")
    snapshot = snapshot_of(connection.serialize())
    connection.close()
    assert look(snapshot, begin("a", NOON), NO_RECENT, NOON) is None
