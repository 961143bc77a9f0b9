"""Hours in which the computer was off count where its clock is vouched for."""

from dataclasses import replace
from pathlib import Path

import pytest

from daemon.promise_shelf import FIRM, HOUR, MILD, Shelf
from walkaway_daemon.promise.promise_keeper import PromiseKeeper


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


class PaperNetwork:
    """Vouches for the clock when the test says so."""

    def __init__(self) -> None:
        self.asked = 0
        self.says: bool | None = True
        self.closed = False

    def ask(self) -> None:
        self.asked += 1

    def answer(self) -> bool | None:
        return self.says

    def close(self) -> None:
        self.closed = True


class Nights:
    """A computer that is off at night, and a keeper that may know how long."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.network = PaperNetwork()
        self.boots = 0
        self.keeper = self.start()
        self.keeper.take(FIRM, "firm", self.shelf.clock.now())
        self.keeper.take(MILD, "mild", self.shelf.clock.now())

    def start(self) -> PromiseKeeper:
        return self.shelf.keeper(network=self.network)

    def work(self, minutes: int) -> None:
        for _ in range(minutes):
            self.shelf.clock.step(60)
            self.keeper.pass_time(self.shelf.clock.now())

    def sleep(self, hours: float, *, set_forward: float = 0) -> None:
        """Be switched off, and boot anew; the clock may have been set meanwhile."""
        self.keeper.close()
        self.boots += 1
        moment = self.shelf.clock.moment
        utc = moment.utc + round((hours + set_forward) * HOUR * 1_000_000)
        boot = f"{self.boots:016x}"
        self.shelf.clock.moment = replace(moment, utc=utc, steady=0, boot=boot)
        self.keeper = self.start()


@pytest.fixture
def nights(shelf: Shelf) -> Nights:
    return Nights(shelf)


def left(keeper: PromiseKeeper) -> float:
    """Return the hours until it loosens."""
    assert keeper.bound is not None
    return keeper.bound.pasts[0].left / HOUR / 1_000_000 if keeper.bound.pasts else 0


def test_a_night_counts_where_the_clock_is_vouched_for(nights: Nights) -> None:
    nights.work(120)
    nights.sleep(10)
    nights.work(30)

    assert left(nights.keeper) == pytest.approx(24 - 12.5, abs=0.05)


def test_a_night_does_not_count_where_nobody_vouches(nights: Nights) -> None:
    nights.network.says = False
    nights.work(120)
    nights.sleep(10)
    nights.work(30)

    assert left(nights.keeper) == pytest.approx(24 - 2.5, abs=0.05)


def test_a_night_counts_once_the_network_is_there_again(nights: Nights) -> None:
    nights.work(120)
    nights.network.says = False
    nights.sleep(10)
    nights.work(15)
    assert left(nights.keeper) == pytest.approx(24 - 2.25, abs=0.05)
    nights.network.says = True
    nights.work(15)

    assert left(nights.keeper) == pytest.approx(24 - 12.5, abs=0.05)


def test_time_before_a_change_is_never_credited_to_it(nights: Nights) -> None:
    nights.work(30)
    nights.network.says = False
    nights.sleep(10)
    nights.keeper.take(FIRM, "firm", nights.shelf.clock.now())
    nights.keeper.take(MILD, "mild", nights.shelf.clock.now())
    nights.network.says = True
    nights.work(30)

    assert left(nights.keeper) == pytest.approx(23.5, abs=0.05)


def test_a_clock_set_while_it_was_asked_about_is_not_trusted(nights: Nights) -> None:
    nights.work(30)
    nights.network.says = None
    nights.sleep(0)
    nights.work(2)
    moment = nights.shelf.clock.moment
    nights.shelf.clock.moment = replace(moment, utc=moment.utc + 20 * 3600 * 1_000_000)
    nights.network.says = True
    nights.work(1)

    assert left(nights.keeper) > 23


def test_copies_that_differ_have_no_trusted_time(nights: Nights) -> None:
    nights.work(30)
    nights.keeper.close()
    older = nights.shelf.copies[1].read_text()
    nights.work(30)
    nights.sleep(10)
    nights.shelf.copies[1].write_text(older)
    nights.keeper = nights.start()
    nights.work(15)

    assert left(nights.keeper) > 23


def test_it_is_not_asked_where_nothing_waits(nights: Nights) -> None:
    nights.keeper.take(FIRM, "firm", nights.shelf.clock.now())
    nights.work(30)

    assert nights.network.asked == 0
    nights.keeper.close()
    assert nights.network.closed


def test_it_is_asked_anew_every_ten_minutes(nights: Nights) -> None:
    asked: list[int] = []
    for _ in range(32):
        nights.work(1)
        asked.append(nights.network.asked)

    assert [asked.index(number) + 1 for number in (1, 2, 3, 4)] == [1, 11, 21, 31]


def test_an_answer_is_looked_for_soon(nights: Nights) -> None:
    nights.network.says = None
    nights.work(1)

    assert nights.keeper.due_in() == 1_000_000
