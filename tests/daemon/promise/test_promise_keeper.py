"""What binds is kept over every restart, and waits in time that cannot be set."""

from dataclasses import replace
from pathlib import Path

import pytest

from daemon.fake_house import NOON, without_steady
from daemon.promise_shelf import FIRM, HOUR, MILD, Shelf, response
from walkaway_daemon.promise.promise_keeper import PromiseKeeper
from walkaway_rules.boundary import Response
from walkaway_rules.promise.changes import pending
from walkaway_rules.rulebook import Person, Rulebook
from walkaway_rules.words.promising import all_waiting


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def test_where_nothing_was_taken_nothing_binds(shelf: Shelf) -> None:
    keeper = shelf.keeper()

    assert keeper.in_force is None
    assert keeper.bound is None
    assert keeper.due_in() is None
    assert not shelf.passes(keeper, 1)
    keeper.close()
    assert not shelf.copies[0].exists()


def test_the_first_rules_are_in_force_at_once(shelf: Shelf) -> None:
    assert shelf.keeper().take(FIRM, "firm", NOON) == FIRM


def test_a_loosening_waits_in_steady_time(shelf: Shelf) -> None:
    keeper = shelf.loosened()

    assert not shelf.passes(keeper, 23)
    assert response(keeper) is Response.HOLD
    assert shelf.passes(keeper, 1)
    assert response(keeper) is Response.WHISPER


def test_the_time_until_something_loosens_is_told(shelf: Shelf) -> None:
    keeper = shelf.loosened()
    shelf.passes(keeper, 1)

    assert keeper.due_in() == 23 * HOUR * 1_000_000


def test_a_restart_forgets_nothing(shelf: Shelf) -> None:
    keeper = shelf.loosened()
    shelf.passes(keeper, 5)
    keeper.close()
    again = shelf.keeper()

    assert response(again) is Response.HOLD
    assert again.due_in() == 19 * HOUR * 1_000_000


def test_a_sudden_end_costs_at_most_minutes(shelf: Shelf) -> None:
    keeper = shelf.loosened()
    for _ in range(4):
        shelf.passes(keeper, 0.1)
    shelf.clock.moment = replace(shelf.clock.moment, boot="c" * 16)
    left = shelf.keeper().due_in()

    assert left is not None
    assert left <= (24 * HOUR - 20 * 60) * 1_000_000


def test_what_was_waited_through_in_one_stride_is_kept_as_well(shelf: Shelf) -> None:
    keeper = shelf.loosened()
    shelf.passes(keeper, 10)
    shelf.clock.moment = replace(shelf.clock.moment, boot="c" * 16)

    assert shelf.keeper().due_in() == 14 * HOUR * 1_000_000


def test_stopping_in_good_order_costs_nothing(shelf: Shelf) -> None:
    keeper = shelf.loosened()
    shelf.passes(keeper, 0.1)
    keeper.close()
    shelf.clock.moment = replace(shelf.clock.moment, boot="c" * 16)

    assert shelf.keeper().due_in() == 23.9 * HOUR * 1_000_000


def test_a_plan_that_waits_alone_is_kept_over_a_sudden_end(shelf: Shelf) -> None:
    keeper = shelf.keeper()
    keeper.take(FIRM, "firm", shelf.clock.now())
    keeper.plan(shelf.clock.now())
    shelf.passes(keeper, 10)
    shelf.clock.moment = replace(shelf.clock.moment, boot="c" * 16)

    assert shelf.keeper().beside(shelf.clock.now()).until_plan == 14 * HOUR * 1_000_000


def test_the_disk_is_written_to_every_ten_minutes_and_only_while_something_waits(
    shelf: Shelf,
) -> None:
    keeper = shelf.loosened()
    first = shelf.copies[0]
    first.unlink()
    shelf.passes(keeper, 0.1)
    assert not first.exists()
    shelf.passes(keeper, 0.1)
    assert first.exists()

    shelf.passes(keeper, 24)
    first.unlink()
    shelf.passes(keeper, 1)
    keeper.close()
    assert not first.exists()


def test_time_by_the_wall_clock_alone_is_not_counted(shelf: Shelf) -> None:
    keeper = shelf.loosened()
    shelf.clock.moment = without_steady(shelf.clock.moment)

    assert not shelf.passes(keeper, 99)
    assert response(keeper) is Response.HOLD


def test_the_text_that_was_taken_last_is_known(shelf: Shelf) -> None:
    shelf.loosened()

    assert shelf.keeper().knows("mild")
    assert not shelf.keeper().knows("firm")


def test_a_text_that_another_version_read_is_not_known(shelf: Shelf) -> None:
    shelf.loosened()
    keeper = shelf.keeper("2")
    assert not keeper.knows("mild")
    shelf.passes(keeper, 1)
    assert not shelf.keeper("2").knows("mild")

    keeper.take(MILD, "mild", shelf.clock.now())
    assert shelf.keeper("2").knows("mild")


def test_what_would_be_taken_can_be_foreseen(shelf: Shelf) -> None:
    keeper = shelf.keeper()
    assert keeper.foresee(MILD).in_force == MILD

    keeper.take(FIRM, "firm", NOON)
    assert keeper.foresee(MILD).in_force == FIRM
    assert keeper.due_in() is None


def test_a_loosening_noticed_in_passing_is_still_told(shelf: Shelf) -> None:
    keeper = shelf.loosened()
    shelf.clock.step(25 * HOUR)
    keeper.beside(shelf.clock.now())

    assert keeper.pass_time(shelf.clock.now())


def test_waiting_is_counted_once_a_second_and_nothing_of_it_is_lost(
    shelf: Shelf,
) -> None:
    keeper = shelf.loosened()
    shelf.clock.step(24 * HOUR - 1)
    loosened: list[bool] = []
    for _ in range(5):
        shelf.clock.step(0.4)
        loosened.append(keeper.pass_time(shelf.clock.now()))

    assert loosened == [False, False, True, False, False]
    assert keeper.pending == ()


def test_what_is_over_within_a_second_is_over_when_it_is_due(shelf: Shelf) -> None:
    keeper = shelf.loosened()
    shelf.clock.step(24 * HOUR - 0.1)
    assert not keeper.pass_time(shelf.clock.now())
    assert keeper.due_in() == 100_000
    shelf.clock.step(0.1)

    assert keeper.pass_time(shelf.clock.now())


def test_where_nothing_was_taken_there_is_nothing_to_leave(shelf: Shelf) -> None:
    keeper = shelf.keeper()

    assert not keeper.leave(NOON)
    assert keeper.end_login(NOON)
    keeper.keep_login(NOON)
    assert keeper.beside(NOON).until_login_off == 0


def test_the_promise_is_left_early_once_in_seven_days(shelf: Shelf) -> None:
    keeper = shelf.loosened()
    assert keeper.leave(shelf.clock.now())
    assert response(keeper) is Response.WHISPER

    keeper.take(FIRM, "firm", shelf.clock.now())
    keeper.take(MILD, "mild", shelf.clock.now())
    shelf.clock.step(HOUR)
    assert not keeper.leave(shelf.clock.now())
    assert response(keeper) is Response.HOLD
    shelf.passes(keeper, 7 * 24)
    assert keeper.leave(shelf.clock.now())


def test_a_plan_waits_a_day_from_the_moment_it_is_made(shelf: Shelf) -> None:
    keeper = shelf.keeper()
    keeper.take(FIRM, "firm", shelf.clock.now())
    assert keeper.beside(shelf.clock.now()).until_plan == 0
    shelf.clock.step(5 * HOUR)
    keeper.plan(shelf.clock.now())

    assert keeper.beside(shelf.clock.now()).until_plan == 24 * HOUR * 1_000_000
    shelf.clock.step(5 * HOUR)
    assert keeper.beside(shelf.clock.now()).until_plan == 19 * HOUR * 1_000_000


def test_starting_at_login_ends_at_once_where_nothing_binds(shelf: Shelf) -> None:
    keeper = shelf.keeper()
    keeper.take(Rulebook(), "", shelf.clock.now())
    assert keeper.end_login(shelf.clock.now())

    keeper.take(FIRM, "firm", shelf.clock.now())
    assert not keeper.end_login(shelf.clock.now())


def test_another_alias_lets_nothing_begin_to_wait(shelf: Shelf) -> None:
    keeper = shelf.keeper()
    firm = Person("J", names=("Jane Doe",), response=Response.HOLD)
    mild = replace(firm, response=Response.WHISPER)
    for number, person in enumerate((firm, mild, replace(mild, alias="K"))):
        keeper.take(Rulebook(people=(person,)), str(number), shelf.clock.now())

    assert all_waiting(keeper.pending) == (
        "K: a whisper instead of a hold (in 24 hours)",
    )
    assert keeper.begun == ()


def test_starting_at_login_is_switched_off_once_when_it_has_waited(
    shelf: Shelf,
) -> None:
    switched: list[float] = []
    keeper = PromiseKeeper(
        shelf.copies,
        "1",
        switch_login_off=lambda: switched.append(shelf.clock.moment.steady),
    )
    keeper.load(shelf.clock.now())
    keeper.take(FIRM, "firm", shelf.clock.now())
    assert not keeper.end_login(shelf.clock.now())
    shelf.passes(keeper, 23)
    assert switched == []
    assert keeper.beside(shelf.clock.now()).until_login_off == HOUR * 1_000_000

    shelf.passes(keeper, 1)
    shelf.passes(keeper, 1)
    assert len(switched) == 1
    assert [keeper.pending, shelf.keeper().pending] == [(), ()]


def test_time_before_a_plan_is_never_credited_to_it(shelf: Shelf) -> None:
    keeper = shelf.keeper()
    keeper.take(FIRM, "firm", shelf.clock.now())
    shelf.clock.step(5 * HOUR)
    keeper.plan(shelf.clock.now())
    shelf.clock.step(HOUR)

    assert keeper.beside(shelf.clock.now()).until_plan == 23 * HOUR * 1_000_000


def test_what_would_wait_is_told_and_nothing_is_taken(shelf: Shelf) -> None:
    keeper = shelf.keeper()
    assert pending(keeper.foresee(MILD)) == ()
    assert keeper.foresee(MILD).in_force == MILD

    keeper.take(FIRM, "firm", shelf.clock.now())
    assert pending(keeper.foresee(FIRM)) == ()
    assert all_waiting(pending(keeper.foresee(MILD))) == (
        "J: a whisper instead of a hold (in 24 hours)",
    )
    assert keeper.foresee(MILD).in_force == FIRM
    assert keeper.pending == ()
