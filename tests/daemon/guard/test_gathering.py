"""What sensors bring is held from turn to turn: apps, counts, times."""

import pytest

from daemon.fake_house import CHECKED_PAGE, NOON, FakeHouse, kinds
from walkaway_daemon.guard.gathering import Gathering
from walkaway_daemon.sensors.sensor import AppClosed, Report
from walkaway_rules.deciding.entry import UrgeBegan
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.moment import SECOND, plus


def test_what_matches_nothing_leaves_no_trace(house: FakeHouse) -> None:
    house.visit("https://innocent.example/")
    house.turn()

    assert kinds(house.tape.entries) == ["WatchBegan"]
    assert house.notifier.shown == []


def test_visits_of_one_batch_are_taken_in_their_own_order(house: FakeHouse) -> None:
    house.visits(house.seen(ago=1), house.seen(ago=9), house.seen(ago=5))
    house.turn()

    began = house.tape.entries[1]
    assert isinstance(began, UrgeBegan)
    assert began.at == plus(NOON, -9 * SECOND)
    assert len(house.notifier.shown) == 1


def test_what_happens_while_sensors_are_read_keeps_its_own_time(
    house: FakeHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow_read() -> Report:
        house.clock.step(0.4)
        return Report(sightings=(house.seen(),))

    monkeypatch.setattr(house.history, "read", slow_read)
    house.guard.call({"history"})
    house.guard.turn()

    (began,) = (one for one in house.tape.entries if isinstance(one, UrgeBegan))
    assert began.at == house.clock.moment


def test_a_program_that_nobody_minds_is_not_left_when_it_ends(
    house: FakeHouse,
) -> None:
    gathering = Gathering(house.parts)

    assert list(gathering.gather(Report(closed=(AppClosed(70),)), NOON)) == []


def test_an_app_that_is_closed_in_time_was_turned_away_from(house: FakeHouse) -> None:
    house.start_app(70)
    house.turns(0, 1)
    house.end_apps(70)
    house.turns(1, 700)

    assert house.followed == [70]
    assert house.tape.outcomes == [Outcome.TURNED_AWAY]


def test_what_an_app_begins_itself_is_followed_and_no_new_opening(
    house: FakeHouse,
) -> None:
    house.kin[71] = (70, 1)
    house.start_app(70)
    house.turns(0, 1)
    house.start_app(71)
    house.turns(1)
    house.end_apps(70)
    house.turns(1)
    house.end_apps(71)
    house.turns(1, 700)

    assert house.followed == [70, 71]
    assert house.tape.outcomes == [Outcome.TURNED_AWAY]


def test_an_app_that_is_opened_again_from_elsewhere_was_gone_on_with(
    house: FakeHouse,
) -> None:
    house.kin[71] = (40, 1)
    house.start_app(70)
    house.turns(0, 1)
    house.start_app(71)
    house.turns(5)

    assert house.tape.outcomes == [Outcome.WENT_ON]


def test_an_app_that_stays_open_was_gone_on_with(house: FakeHouse) -> None:
    house.start_app(70)
    house.turns(0, 1, 700)

    assert house.tape.outcomes == [Outcome.WENT_ON]


def test_an_app_is_left_with_its_last_process(house: FakeHouse) -> None:
    house.start_app(70)
    house.turn()
    house.start_app(71)
    house.turn()
    house.end_apps(70)
    house.turns(1, 700)

    assert house.tape.outcomes == [Outcome.WENT_ON]


def test_a_process_that_was_never_matched_may_end_unnoticed(house: FakeHouse) -> None:
    house.end_apps(99)
    house.turn()

    assert kinds(house.tape.entries) == ["WatchBegan"]


def test_one_opening_too_many_is_met_across_turns(house: FakeHouse) -> None:
    house.visit(CHECKED_PAGE)
    house.turns(0, 5)
    house.clock.step(30)
    assert house.notifier.shown == []
    house.visit(CHECKED_PAGE)
    house.turns(0, 5)

    assert len(house.notifier.shown) == 1
    assert kinds(house.tape.entries)[:2] == ["WatchBegan", "UrgeBegan"]
