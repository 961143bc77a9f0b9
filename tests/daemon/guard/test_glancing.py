"""Most turns are for something that nobody minds, and look at nothing else."""

from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from daemon.fake_house import FakeHouse, kinds
from walkaway_daemon.guard.waiting_cursors import CURSOR_REST
from walkaway_daemon.sensors.sensor import Report, Sighting
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.entry import Recorded
from walkaway_rules.moment import SECOND
from walkaway_rules.observation import WindowShown

JANE = "Jane (@jane)"


@pytest.fixture
def house() -> FakeHouse:
    """Return one that waits, with nothing under way."""
    house = FakeHouse()
    house.programs.rest = None
    house.guard.begin()
    house.turn()
    house.guard.due_in()
    return house


def _looked_around(house: FakeHouse) -> bool:
    """Return whether the last turn looked at the rules, too."""
    return not house.rules.news


def test_a_title_that_nobody_minds_is_all_that_is_looked_at(house: FakeHouse) -> None:
    house.rules.news = True
    house.front("News")

    assert not _looked_around(house)
    assert house.windows.reads == 2


def test_a_glance_brings_nothing_that_anybody_is_told(house: FakeHouse) -> None:
    news = Sighting(WindowShown("News", "browser"))
    house.windows.reports.append(Report(sightings=(news,)))
    house.guard.call({"windows"})

    assert not house.guard.turn()


@pytest.mark.parametrize("name", ["rules", "notifier", "pause", "request", "stop"])
def test_whoever_else_calls_with_it_is_heard(house: FakeHouse, name: str) -> None:
    house.rules.news = True
    house.guard.call({name})
    house.front("News")

    assert _looked_around(house)


def test_a_turn_that_nobody_called_for_looks_around(house: FakeHouse) -> None:
    house.rules.news = True
    house.turn()

    assert _looked_around(house)


def test_what_is_minded_is_met_in_the_same_turn(house: FakeHouse) -> None:
    house.front("News")
    house.guard.due_in()
    house.front(JANE)

    assert len(house.notifier.shown) == 1


def test_while_something_is_under_way_all_is_looked_at(house: FakeHouse) -> None:
    house.front(JANE)
    house.guard.due_in()
    house.rules.news = True
    house.front("News")

    assert _looked_around(house)


def test_while_something_waits_to_be_shown_all_is_looked_at(house: FakeHouse) -> None:
    house.lock(locked=True)
    house.rules.next_trouble = "It cannot be read."
    house.turn()
    house.guard.due_in()
    house.lock(locked=False)
    house.front("News")

    assert len(house.notifier.shown) == 1


def test_a_notice_about_the_rules_that_was_shown_is_nothing_under_way(
    house: FakeHouse,
) -> None:
    house.rules.remarked = 1
    house.turn()
    house.guard.due_in()
    assert len(house.notifier.shown) == 1
    house.rules.news = True
    house.front("News")

    assert not _looked_around(house)


def test_what_is_due_otherwise_is_looked_at_in_time(house: FakeHouse) -> None:
    house.rules.wait = 0.5
    house.turn()
    assert house.guard.due_in() == 0.5
    house.clock.step(0.2)
    house.front("News")
    assert house.guard.due_in() == 0.3
    house.rules.news = True
    house.clock.step(0.3)
    house.front("More news")

    assert _looked_around(house)


def test_within_a_second_all_is_looked_at_though_titles_go_on(
    house: FakeHouse,
) -> None:
    house.rules.news = True
    for number in range(10):
        assert not _looked_around(house)
        house.clock.step(0.1)
        house.front(f"News {number}")
        house.guard.due_in()

    assert _looked_around(house)


def test_cursors_that_are_due_are_written(house: FakeHouse) -> None:
    for number in (7, 8):
        house.visits(cursor=number)
        house.turn()
    house.guard.due_in()
    before = house.tape.writes
    house.clock.step(CURSOR_REST / SECOND)
    house.front("News")

    assert house.tape.writes == before + 1


_STEPS: dict[str, Callable[[FakeHouse], object]] = {
    "news": lambda house: house.front("News"),
    "jane": lambda house: house.front(JANE),
    "nothing": lambda house: house.front("", ""),
    "chat": lambda house: house.front("Chat", "chat"),
    "mail": lambda house: house.front("Mail", "mail"),
    "visit": FakeHouse.visit,
    "visit before": lambda house: house.visit(ago=200),
    "app": lambda house: house.start_app(7),
    "app ends": lambda house: house.end_apps(7),
    "found nothing": lambda house: house.programs.reports.append(Report()),
    "locked": lambda house: house.lock(locked=True),
    "open": lambda house: house.lock(locked=False),
    "turned back": lambda house: _answer(house, Answer.TURN_BACK),
    "went on": lambda house: _answer(house, Answer.GO_ON),
    "a moment": lambda house: house.turn(after=0.3),
    "some seconds": lambda house: house.turn(after=7),
    "minutes": lambda house: house.turn(after=400),
    "an hour": lambda house: house.turn(after=3600),
}


def _answer(house: FakeHouse, answer: Answer) -> None:
    if house.notifier.shown:
        house.notifier.answer(answer)


def _lived(
    steps: list[str], *, glancing: bool
) -> tuple[list[float], list[Recorded], object]:
    """Return how long it waited, what it wrote, and what was seen of it.

    Whoever is called by more than sensors never glances.
    """
    house = FakeHouse()
    house.programs.rest = None
    house.guard.begin()
    waits: list[float] = []
    for step in steps:
        waits.append(min(house.guard.due_in() or 60, 60))
        if not glancing:
            house.guard.call({"request"})
        _STEPS[step](house)
    for _ in range(3):
        house.turn(after=700)
    shown = [each.urge for each in house.notifier.shown]
    gone = house.notifier.withdrawn, house.asked_to_close
    return waits, house.tape.recorded, (shown, gone)


@example(["jane", "an hour", "nothing", "news"])
@given(st.lists(st.sampled_from(sorted(_STEPS)), max_size=14))
def test_a_guard_that_glances_does_what_one_does_that_always_looks_around(
    steps: list[str],
) -> None:
    waits, *came = _lived(steps, glancing=True)
    others, *same = _lived(steps, glancing=False)

    assert came == same
    assert all(one <= other for one, other in zip(waits, others, strict=True))


def test_such_lives_hold_something() -> None:
    steps = ["jane", "turned back", "news", "minutes"]
    _, recorded, _ = _lived(steps, glancing=True)

    assert "UrgeEnded" in kinds(each.entry for each in recorded)
