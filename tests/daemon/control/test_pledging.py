"""Clients ask about the promise, and hear what becomes of it."""

import pytest

from daemon.fake_house import FakeHouse, StepClock, Tape, kinds
from walkaway_daemon.control.message import (
    Done,
    EndLogin,
    KeepLogin,
    LeavePromise,
    Refused,
    TakeHold,
)
from walkaway_daemon.control.pledging import Pledging
from walkaway_daemon.promise.promise_keeper import PromiseKeeper
from walkaway_rules.deciding.event import RestAsked
from walkaway_rules.moment import DAY, HOUR
from walkaway_rules.rulebook import Person, Rulebook
from walkaway_rules.words.promising import all_waiting

FIRM = Rulebook(people=(Person("J", names=("Jane Doe",)),))
LEFT = Done("All that waited holds now. The next early exit is possible in seven days.")


class Desk:
    """Where a promise is spoken of."""

    def __init__(self) -> None:
        self.tape = Tape()
        self.house = FakeHouse(self.tape)
        self.ended = 0
        self.house.rules.keeper = PromiseKeeper((), switch_login_off=self._end)
        self.clock: StepClock = self.house.clock
        self.keeper = self.house.rules.keeper
        self.keeper.load(self.clock.now())
        self.keeper.take(FIRM, "firm", self.clock.now())
        self.pledging = Pledging(self.house.guard, self.house.rules, self.clock)

    def loosen(self) -> None:
        self.keeper.take(Rulebook(), "mild", self.clock.now())
        self.house.rules.pending = all_waiting(self.keeper.pending)

    def _end(self) -> None:
        self.ended += 1


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_where_nothing_waits_the_exit_is_not_used_up(desk: Desk) -> None:
    assert desk.pledging.answer(LeavePromise()) == Done(
        "Nothing waits. Your rules are in force as they stand in rules.yaml."
    )
    assert desk.keeper.beside(desk.clock.now()).until_exit == 0


def test_the_exit_lets_all_hold_now_and_is_written_down(desk: Desk) -> None:
    desk.loosen()

    assert desk.pledging.answer(LeavePromise()) == LEFT
    assert desk.keeper.in_force == Rulebook()
    assert kinds(desk.tape.entries) == ["PromiseLeft"]


def test_a_second_exit_within_seven_days_is_refused(desk: Desk) -> None:
    desk.loosen()
    desk.pledging.answer(LeavePromise())
    desk.keeper.take(FIRM, "firm", desk.clock.now())
    desk.loosen()
    desk.clock.step(3 * 24 * 3600)

    assert desk.pledging.answer(LeavePromise()) == Refused(
        "The early exit was used not long ago. It opens again in 4 days."
    )


def test_a_week_later_it_is_possible_again(desk: Desk) -> None:
    desk.loosen()
    desk.pledging.answer(LeavePromise())
    desk.keeper.take(FIRM, "firm", desk.clock.now())
    desk.clock.step(7 * 24 * 3600)
    desk.keeper.pass_time(desk.clock.now())
    desk.loosen()

    assert desk.pledging.answer(LeavePromise()) == LEFT


def test_an_exit_that_cannot_be_written_down_does_not_happen(desk: Desk) -> None:
    desk.loosen()
    desk.tape.full = True

    assert desk.pledging.answer(LeavePromise()) == Refused(
        "The ledger cannot be opened or written. Nothing was changed."
    )
    assert desk.keeper.in_force == FIRM or desk.keeper.pending


def test_a_pause_of_the_guard_that_waits_begins(desk: Desk) -> None:
    desk.house.guard.tell(RestAsked(DAY, HOUR))

    assert desk.pledging.answer(LeavePromise()) == LEFT
    assert desk.house.guard.state.rests[-1].starts == desk.clock.now()


def test_ending_the_start_at_login_waits_and_then_happens(desk: Desk) -> None:
    assert desk.pledging.answer(EndLogin()) == Done(
        "Noted. It takes hold in 24 hours, as you promised yourself;"
        " `walkaway login on` takes it back."
    )
    desk.clock.step(24 * 3600 - 1)
    desk.keeper.pass_time(desk.clock.now())
    assert desk.ended == 0
    desk.clock.step(1)
    desk.keeper.pass_time(desk.clock.now())

    assert desk.ended == 1
    assert desk.keeper.pending == ()


def test_it_can_be_taken_back(desk: Desk) -> None:
    desk.pledging.answer(EndLogin())

    assert desk.pledging.answer(KeepLogin()) == Done(
        "Walkaway goes on starting when you log in."
    )
    assert desk.keeper.pending == ()


def test_the_exit_ends_it_at_once(desk: Desk) -> None:
    desk.pledging.answer(EndLogin())
    desk.house.rules.pending = all_waiting(desk.keeper.pending)
    desk.pledging.answer(LeavePromise())

    assert desk.ended == 1


def test_a_hold_is_taken(desk: Desk) -> None:
    assert desk.pledging.answer(TakeHold()) == Done(
        "Until the day is over, everything you keep away from is met with a hold."
    )
    assert kinds(desk.tape.entries) == ["HoldTaken"]


def test_a_second_hold_is_none_and_that_is_said(desk: Desk) -> None:
    desk.pledging.answer(TakeHold())

    assert desk.pledging.answer(TakeHold()) == Done(
        "A hold runs already. It ends by itself when the day is over."
    )
    assert kinds(desk.tape.entries) == ["HoldTaken"]


def test_what_was_planned_in_this_boot_or_is_not_to_wait_stays_as_it_is(
    desk: Desk,
) -> None:
    desk.pledging.mend()
    assert desk.tape.entries == []

    desk.house.guard.tell(RestAsked(DAY, HOUR))
    desk.keeper.plan(desk.clock.now())
    before = desk.tape.entries
    desk.pledging.mend()
    assert desk.tape.entries == before
