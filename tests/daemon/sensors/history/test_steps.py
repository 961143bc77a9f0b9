import pytest

from daemon.histories import LINK, NOON, TYPED, ChromiumHistory, FirefoxHistory, History
from walkaway_daemon.sensors.history.formats.arrival import Arrival
from walkaway_daemon.sensors.history.sqlite.record import Value
from walkaway_daemon.sensors.history.steps import Span, Step, is_synced
from walkaway_rules.observation import VisitKind


def test_a_step_holds_what_its_row_tells() -> None:
    history = ChromiumHistory()
    history.add("http://one.org/", LINK)
    history.add("http://two.org/", TYPED, at=NOON + 5, source=1, title="Two")
    steps = history.steps()
    history.close()
    second = Step(2, NOON + 5, Arrival(VisitKind.TYPED), 1, 2)
    assert steps.one(2) == second
    assert list(steps.after(1)) == [second]
    assert [step.id for step in steps.back()] == [2, 1]
    assert steps.one(3) is None
    assert steps.page(second) == ("http://two.org/", "Two")


def test_a_page_that_is_gone_has_neither_address_nor_title() -> None:
    history = FirefoxHistory()
    history.add("http://one.org/")
    history.run("delete from moz_places")
    steps = history.steps()
    history.close()
    step = steps.one(1)
    assert step is not None
    assert steps.page(step) == ("", "")


@pytest.mark.parametrize(
    ("source", "found", "synced"),
    [
        (None, None, False),
        (0, 0, True),
        (1, None, False),
        (2, None, False),
        (3, 3, False),
        (5, 5, False),
    ],
)
def test_chromium_says_which_visits_were_copied(
    source: int | None, found: int | None, *, synced: bool
) -> None:
    history = ChromiumHistory()
    history.add("http://one.org/")
    if source is not None:
        history.run("insert into visit_source values (1, ?)", source)
    steps = history.steps()
    history.close()
    assert steps.source(1) == found
    assert is_synced(steps.source(1)) is synced


def test_a_history_without_such_a_table_copied_nothing() -> None:
    history = ChromiumHistory()
    history.add("http://one.org/")
    history.run("drop table visit_source")
    steps = history.steps()
    history.close()
    assert steps.source(1) is None


def test_an_old_schema_is_read_as_far_as_it_goes() -> None:
    history = History(
        schema="create table urls (id integer primary key, url);"
        "create table visits (id integer primary key, url, visit_time, transition)"
    )
    history.run("insert into urls values (4, 'http://old.org/')")
    history.run("insert into visits values (9, 4, ?, ?)", 1_230_000_000_000_000, TYPED)
    steps = history.steps()
    history.close()
    step = Step(9, 1_230_000_000_000_000, Arrival(VisitKind.TYPED), 0, 4)
    assert steps.one(9) == step
    assert steps.page(step) == ("http://old.org/", "")


def test_a_table_that_was_copied_without_its_keys_is_linked_by_its_numbers() -> None:
    history = History(
        schema="create table urls (id integer, url); create table visits"
        " (id integer primary key, url integer, visit_time integer, transition)"
    )
    for number in (40, 30):
        history.run("insert into urls values (?, ?)", number, f"http://{number}.org/")
    for page in (30, 40, 50):
        history.run("insert into visits values (null, ?, ?, 1)", page, NOON)
    steps = history.steps()
    history.close()
    assert [steps.page(step)[0] for step in steps.all()] == [
        "http://30.org/",
        "http://40.org/",
        "",
    ]


def test_a_link_is_a_number_also_as_text_and_none_leads_nowhere() -> None:
    history = History(
        schema="create table urls (id integer primary key, url); create table visits"
        " (id integer primary key, url, visit_time integer, transition)"
    )
    for number in (1, 2, 3, 4):
        history.run("insert into urls values (?, ?)", number, f"http://{number}.org/")
    for link in ("4", None, "x", b"4"):
        history.run("insert into visits values (null, ?, ?, 1)", link, NOON)
    steps = history.steps()
    history.close()
    found = [steps.page(step)[0] for step in steps.all()]
    assert found == ["http://4.org/", "", "", ""]


def test_safari_keeps_the_title_with_the_visit() -> None:
    history = History(
        schema="create table history_items (id integer primary key, url);"
        "create table history_visits (id integer primary key, history_item,"
        " visit_time real, title, redirect_source, redirect_destination)"
    )
    history.run("insert into history_items values (3, 'http://one.org/')")
    history.run("insert into history_visits values (1, 3, 811692800.5, 'One', 7, null)")
    steps = history.steps()
    history.close()
    arrival = Arrival(VisitKind.UNKNOWN, redirected=True)
    step = Step(1, NOON + 500_000, arrival, 7, 3)
    assert steps.one(1) == step
    assert steps.page(step) == ("http://one.org/", "One")


def test_qutebrowser_keeps_the_address_with_the_visit() -> None:
    history = History(schema="create table History (url, title, atime, redirect)")
    history.run("insert into History values ('http://a/', 'A', ?, 0)", NOON // 10**6)
    steps = history.steps()
    history.close()
    step = Step(1, NOON, Arrival(VisitKind.UNKNOWN), 0, 1)
    assert steps.one(1) == step
    assert steps.page(step) == ("http://a/", "A")


def test_a_time_that_is_none_is_not_known() -> None:
    history = FirefoxHistory()
    for time in (None, "nonsense", "1e999", b"1", 0):
        history.run(
            "insert into moz_historyvisits (visit_date, place_id) values (?, 1)", time
        )
    steps = history.steps()
    history.close()
    assert [step.at for step in steps.after(0)] == [0, 0, 0, 0, 0]


def _span_of(times: list[Value]) -> Span:
    history = FirefoxHistory()
    steps = history.steps()
    history.close()
    return steps.span(times)


def test_a_span_counts_all_visits_and_finds_the_first_and_the_last() -> None:
    found = _span_of([NOON + 5, NOON + 3, str(NOON + 9), None, "nonsense"])
    assert found == Span(5, NOON + 3, NOON + 9, timeless=2)


def test_an_empty_history_has_an_empty_span() -> None:
    assert _span_of([]) == Span(0, 0, 0)


def test_rows_with_numbers_below_one_are_steps_too() -> None:
    history = FirefoxHistory()
    for number in (-3, 0, 2):
        history.run(
            "insert into moz_historyvisits (id, visit_date) values (?, ?)", number, NOON
        )
    steps = history.steps()
    history.close()
    assert [step.id for step in steps.all()] == [-3, 0, 2]
