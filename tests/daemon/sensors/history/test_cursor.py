from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daemon.histories import NOON, ChromiumHistory, FirefoxHistory, History
from walkaway_daemon.sensors.history.cursor import News, begin, news
from walkaway_daemon.sensors.sensor import Cursor
from walkaway_rules.moment import DAY, HOUR, MINUTE, SECOND
from walkaway_rules.observation import VisitKind


def _news(history: History, cursor: Cursor, now: int = NOON + DAY) -> News:
    return news(history.steps(), cursor, now)


def _ids(found: News) -> list[int]:
    return [step.id for step in found.steps]


def _filled(times: Sequence[int]) -> FirefoxHistory:
    history = FirefoxHistory()
    for at in times:
        history.add("http://one.org/", at=NOON + at)
    return history


def _minutes(count: int) -> FirefoxHistory:
    return _filled([number * MINUTE for number in range(1, count + 1)])


def _cursor(position: int) -> Cursor:
    return Cursor("a", position, NOON + position * MINUTE)


def test_a_history_seen_for_the_first_time_begins_at_its_end() -> None:
    history = _minutes(5)
    found = _news(history, begin("a", NOON + HOUR))
    assert _ids(found) == []
    assert found.cursor == Cursor("a", 5, NOON + HOUR)
    history.close()


def test_a_history_that_begins_while_the_guard_runs_is_read_whole() -> None:
    history = _minutes(3)
    found = _news(history, begin("a", NOON))
    assert _ids(found) == [1, 2, 3]
    assert found.cursor == Cursor("a", 3, NOON + 3 * MINUTE)
    history.close()


def test_what_comes_after_the_cursor_is_new() -> None:
    history = _minutes(5)
    found = _news(history, _cursor(3))
    assert _ids(found) == [4, 5]
    assert found.cursor == _cursor(5)
    assert _ids(_news(history, found.cursor)) == []
    history.close()


def test_an_empty_history_gives_nothing_and_then_everything() -> None:
    history = FirefoxHistory()
    found = _news(history, begin("a", NOON))
    assert found.cursor == Cursor("a", 0, NOON)
    history.add("http://one.org/", at=NOON + 1)
    assert _ids(_news(history, found.cursor)) == [1]
    history.close()


def test_clearing_the_history_loses_nothing_and_repeats_nothing() -> None:
    history = _minutes(9)
    history.run("delete from moz_historyvisits")
    found = _news(history, _cursor(9))
    assert _ids(found) == []
    history.add("http://one.org/", at=NOON + HOUR)
    assert _ids(_news(history, found.cursor)) == [1]
    history.close()


def test_numbers_that_are_used_again_are_noticed() -> None:
    history = _minutes(9)
    history.run("delete from moz_historyvisits where id > 5")
    for number in range(7):
        history.add("http://new.org/", at=NOON + HOUR + number)
    found = _news(history, _cursor(9))
    assert _ids(found) == [6, 7, 8, 9, 10, 11, 12]
    assert found.cursor.position == 12
    history.close()


def test_a_single_visit_that_was_deleted_changes_nothing() -> None:
    history = _minutes(9)
    history.run("delete from moz_historyvisits where id = 9")
    history.add("http://new.org/", at=NOON + HOUR)
    found = _news(history, _cursor(9))
    assert _ids(found) == [9]
    history.close()


def test_numbers_that_vacuum_gave_anew_are_noticed() -> None:
    history = History(schema="create table History (url, title, atime, redirect)")
    for number in range(1, 30):
        at = (NOON + number * MINUTE) // SECOND
        history.run("insert into History values ('http://a/', '', ?, 0)", at)
    history.run("delete from History where rowid < 20")
    history.run("vacuum")
    for number in range(1, 4):
        at = (NOON + HOUR) // SECOND + number
        history.run("insert into History values ('http://a/', '', ?, 0)", at)
    found = _news(history, _cursor(29))
    assert _ids(found) == [11, 12, 13]
    assert found.cursor.position == 13
    history.close()


def test_a_restored_older_profile_repeats_nothing() -> None:
    history = _minutes(4)
    found = _news(history, _cursor(9))
    assert _ids(found) == []
    assert found.cursor == Cursor("a", 4, NOON + 9 * MINUTE)
    history.add("http://new.org/", at=NOON + HOUR)
    assert _ids(_news(history, found.cursor)) == [5]
    history.close()


def test_visits_after_the_clock_was_set_back_are_new() -> None:
    history = _filled([DAY, 0, MINUTE])
    found = _news(history, Cursor("a", 1, NOON + DAY), now=NOON + MINUTE)
    assert _ids(found) == [2, 3]
    assert {step.arrival.kind for step in found.steps} == {VisitKind.LINK}
    assert found.cursor == Cursor("a", 3, NOON + DAY)
    history.add("http://new.org/", at=NOON + 2 * MINUTE)
    after = _news(history, found.cursor, now=NOON + 2 * MINUTE)
    assert _ids(after) == [4]
    history.close()


def test_a_visit_from_the_future_does_not_make_others_old() -> None:
    history = _filled([0, 30 * DAY, SECOND])
    first = _news(history, Cursor("a", 1, NOON), now=NOON + SECOND)
    assert _ids(first) == [2, 3]
    assert first.cursor == Cursor("a", 3, NOON + SECOND)
    assert _ids(_news(history, Cursor("a", 2, NOON), now=NOON + SECOND)) == [3]
    history.close()


def test_older_visits_that_come_after_newer_ones_were_made_elsewhere() -> None:
    history = _filled([HOUR, MINUTE, HOUR + SECOND])
    found = _news(history, Cursor("a", 1, NOON + HOUR))
    kinds = [step.arrival.kind for step in found.steps]
    assert kinds == [VisitKind.SYNCED, VisitKind.LINK]
    history.close()


FINE = 123
"""What is left of a time beyond whole milliseconds."""


def _kinds(times: Sequence[int], now: int) -> list[VisitKind]:
    history = _filled(times)
    found = _news(history, Cursor("a", 1, NOON + times[0]), now=NOON + now)
    history.close()
    return [step.arrival.kind for step in found.steps]


def test_firefox_dates_what_it_copied_in_whole_milliseconds() -> None:
    times = [FINE, 20 * SECOND, 25 * SECOND + FINE]
    assert _kinds(times, 60 * SECOND) == [VisitKind.SYNCED, VisitKind.LINK]


def test_a_visit_that_another_one_led_to_is_no_copy_whatever_its_time() -> None:
    history = _filled([FINE])
    history.add("http://two.org/", at=NOON + 20 * SECOND, source=1)
    found = _news(history, Cursor("a", 1, NOON + FINE), now=NOON + MINUTE)
    assert [step.arrival.kind for step in found.steps] == [VisitKind.LINK]
    history.close()


def test_a_visit_of_this_moment_is_no_copy_whatever_its_time() -> None:
    times = [FINE, 20 * SECOND]
    assert _kinds(times, 29 * SECOND) == [VisitKind.LINK]
    assert _kinds(times, 31 * SECOND) == [VisitKind.SYNCED]


def test_where_no_visit_is_dated_more_finely_the_time_tells_nothing_of_copies() -> None:
    assert _kinds([0, 20 * SECOND], 60 * SECOND) == [VisitKind.LINK]


def test_what_is_copied_in_great_numbers_is_known_by_what_was_there_before() -> None:
    own = [MINUTE * number + FINE for number in range(40)]
    copied = [HOUR + number * SECOND for number in range(200)]
    history = _filled([*own, *copied])
    found = _news(history, Cursor("a", 40, NOON + own[-1]), now=NOON + 2 * HOUR)
    assert {step.arrival.kind for step in found.steps} == {VisitKind.SYNCED}
    history.close()


def test_what_is_copied_is_known_also_where_the_cursor_lost_its_place() -> None:
    history = _filled([FINE, 20 * SECOND, 25 * SECOND + FINE])
    found = _news(history, Cursor("a", 9, NOON + FINE), now=NOON + MINUTE)
    kinds = [step.arrival.kind for step in found.steps]
    assert kinds == [VisitKind.SYNCED, VisitKind.LINK]
    history.close()


def test_other_browsers_tell_nothing_by_the_fineness_of_a_time() -> None:
    history = History(schema="create table History (url, title, atime, redirect)")
    for at in (0, 20):
        values = ("http://one.org/", "", NOON // SECOND + at, 0)
        history.run("insert into History values (?, ?, ?, ?)", *values)
    found = _news(history, Cursor("a", 1, NOON), now=NOON + MINUTE)
    assert [step.arrival.kind for step in found.steps] == [VisitKind.UNKNOWN]
    history.close()


def test_a_browser_that_marks_other_devices_is_believed() -> None:
    history = ChromiumHistory()
    for at in (HOUR, MINUTE):
        history.add("http://one.org/", at=NOON + at)
    found = _news(history, Cursor("a", 1, NOON + HOUR))
    assert [step.arrival.kind for step in found.steps] == [VisitKind.LINK]
    history.close()


def test_many_visits_are_taken_in_several_readings() -> None:
    history = FirefoxHistory()
    history.run("begin")
    for number in range(1, 1202):
        history.add("http://one.org/", at=NOON + number * SECOND)
    history.run("commit")
    cursor = Cursor("a", 1, NOON + SECOND)
    counts: list[int] = []
    more = True
    while more:
        found = _news(history, cursor)
        counts.append(len(found.steps))
        cursor, more = found.cursor, found.more
    assert counts == [500, 500, 200]
    history.close()


def test_a_page_with_one_row_for_all_its_visits_is_read_by_time() -> None:
    history = History(
        schema="create table history (id integer primary key, url unique, title,"
        " date, count)"
    )
    for number in range(1, 4):
        at = (NOON + number * MINUTE) // 1000
        history.run("insert into history values (?, ?, '', ?, 1)", number, number, at)
    first = _news(history, begin("a", NOON + HOUR))
    assert _ids(first) == []
    later = (NOON + 2 * HOUR) // 1000
    history.run("update history set date = ?, count = 2 where id = 2", later)
    found = _news(history, first.cursor)
    assert _ids(found) == [2]
    assert found.cursor == Cursor("a", 0, NOON + 2 * HOUR)
    assert _ids(_news(history, found.cursor)) == []
    history.close()


_DELETIONS = {
    ("FirefoxHistory", "clear"): "delete from moz_historyvisits",
    ("FirefoxHistory", "trim"): "delete from moz_historyvisits where id in"
    " (select id from moz_historyvisits order by id desc limit 2)",
    ("ChromiumHistory", "clear"): "delete from visits",
    ("ChromiumHistory", "trim"): "delete from visits where id in"
    " (select id from visits order by id desc limit 2)",
}
_ACTIONS = st.sampled_from(["visit", "visit", "visit", "read", "read", "clear", "trim"])


@pytest.mark.parametrize("kind", [FirefoxHistory, ChromiumHistory])
@settings(max_examples=80, deadline=None)
@given(actions=st.lists(_ACTIONS, max_size=40))
def test_whatever_is_deleted_between_each_visit_is_seen_at_most_once_and_none_is_lost(
    kind: type[FirefoxHistory | ChromiumHistory], actions: list[str]
) -> None:
    history = kind()
    cursor = begin("a", NOON)
    now, expected, seen = NOON, list[int](), list[int]()
    unread = list[int]()
    for action in [*actions, "read"]:
        now += SECOND
        if action == "visit":
            history.add("http://one.org/", at=now)
            unread.append(now)
        elif action == "read":
            found = _news(history, cursor, now)
            cursor = found.cursor
            seen += [step.at for step in found.steps]
            expected += unread
            unread = []
        else:
            history.run(_DELETIONS[kind.__name__, action])
            unread = unread[:-2] if action == "trim" else []
    assert seen == expected
    history.close()
