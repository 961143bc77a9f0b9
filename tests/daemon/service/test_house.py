"""A house turns its guard and tells when the status changes."""

from collections.abc import Iterator

import pytest

from daemon.fake_house import FakeHouse, kinds
from walkaway_daemon.control.reception import Reception
from walkaway_daemon.loop.loop import Loop
from walkaway_daemon.loop.mailbox import Mailbox
from walkaway_daemon.service.house import Engine, House, Later
from walkaway_rules.moment import HOUR
from walkaway_rules.status import Status


@pytest.fixture
def engine() -> Iterator[Engine]:
    engine = Engine(Loop(_raise), Mailbox())
    engine.loop.watch(engine.mailbox.fileno(), lambda: None)
    yield engine
    engine.loop.close()
    engine.mailbox.close()


def _raise(error: Exception) -> None:
    raise error


def _house(engine: Engine, fakes: FakeHouse) -> House:
    reception = Reception(
        fakes.guard, fakes.rules, fakes.clock, engine.stop, fakes.graduating
    )
    return House(engine, fakes.guard, reception)


def test_what_a_sensor_calls_about_is_read_and_told(engine: Engine) -> None:
    fakes = FakeHouse()
    house = _house(engine, fakes)
    told = list[Status]()
    house.reception.listen(told.append)
    fakes.guard.begin()
    fakes.visits(fakes.seen())
    engine.mailbox.bell("history")()
    engine.loop.step(house)

    assert told[-1].open_urges == 1
    assert house.due_in() == 0.0


def test_running_begins_and_ends_the_watch(engine: Engine) -> None:
    fakes = FakeHouse()
    house = _house(engine, fakes)
    house.stop()
    house.run()

    assert kinds(fakes.tape.entries) == ["WatchBegan", "WatchEnded"]


def test_stopping_wakes_the_loop(engine: Engine) -> None:
    fakes = FakeHouse()
    house = _house(engine, fakes)
    engine.stop()

    assert engine.mailbox.collect() == {"stop"}
    assert house.due_in() is not None


def test_what_is_for_later_is_done_once_and_in_time(engine: Engine) -> None:
    fakes = FakeHouse()
    house = _house(engine, fakes)
    done = list[str]()

    def greet() -> None:
        done.append("greeted")
        house.stop()

    later = Later(fakes.clock, HOUR, greet)
    assert later.due_in() == 3600
    later.turn()
    assert done == []

    fakes.clock.step(3600)
    house.run(later)
    later.turn()
    assert done == ["greeted"]
    assert later.due_in() is None
