"""What binds is kept over every restart, in two places."""

from dataclasses import replace
from pathlib import Path

import pytest

from daemon.fake_house import NOON, StepClock, without_steady
from walkaway_daemon.promise.promise_keeper import PromiseKeeper
from walkaway_rules.boundary import Response
from walkaway_rules.rulebook import Person, Rulebook

FIRM = Rulebook(people=(Person("J", response=Response.HOLD),))
MILD = Rulebook(people=(Person("J", response=Response.WHISPER),))
HOUR = 3600.0


class Shelf:
    """Two copies of a record, and a clock."""

    def __init__(self, folder: Path) -> None:
        self.copies = (
            folder / "state" / "promise.json",
            folder / "data" / "promise.json",
        )
        self.clock = StepClock(NOON)

    def keeper(self, reader: str = "1") -> PromiseKeeper:
        """Return a keeper that has just started."""
        keeper = PromiseKeeper(self.copies, reader)
        keeper.load(self.clock.now())
        return keeper

    def loosened(self) -> PromiseKeeper:
        """Return a keeper with a loosening that waits."""
        keeper = self.keeper()
        keeper.take(FIRM, "firm", self.clock.now())
        keeper.take(MILD, "mild", self.clock.now())
        return keeper

    def passes(self, keeper: PromiseKeeper, hours: float) -> bool:
        """Let time pass, and return whether something loosened."""
        self.clock.step(hours * HOUR)
        return keeper.pass_time(self.clock.now())


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def response(keeper: PromiseKeeper) -> Response | None:
    rulebook = keeper.in_force
    return rulebook.people[0].response if rulebook is not None else None


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

    assert shelf.keeper().until_plan(shelf.clock.now()) == 14 * HOUR * 1_000_000


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


def test_one_copy_is_enough(shelf: Shelf) -> None:
    shelf.loosened()
    shelf.copies[0].unlink()

    assert response(shelf.keeper()) is Response.HOLD


def test_a_copy_that_cannot_be_written_stops_nothing(shelf: Shelf) -> None:
    shelf.copies[0].parent.touch()
    shelf.loosened()

    assert response(shelf.keeper()) is Response.HOLD


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
    assert keeper.foresee(MILD) == MILD

    keeper.take(FIRM, "firm", NOON)
    assert keeper.foresee(MILD) == FIRM
    assert keeper.due_in() is None


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
        keeper = PromiseKeeper(self.shelf.copies, "1", self.network)
        keeper.load(self.shelf.clock.now())
        return keeper

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


def test_a_loosening_noticed_in_passing_is_still_told(shelf: Shelf) -> None:
    keeper = shelf.loosened()
    shelf.clock.step(25 * HOUR)
    keeper.until_exit(shelf.clock.now())

    assert keeper.pass_time(shelf.clock.now())


def test_where_nothing_was_taken_there_is_nothing_to_leave(shelf: Shelf) -> None:
    keeper = shelf.keeper()

    assert not keeper.leave(NOON)
    assert keeper.end_login(NOON)
    keeper.keep_login(NOON)
    assert keeper.until_login_off == 0


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
    assert keeper.until_plan(shelf.clock.now()) == 0
    shelf.clock.step(5 * HOUR)
    keeper.plan(shelf.clock.now())

    assert keeper.until_plan(shelf.clock.now()) == 24 * HOUR * 1_000_000
    shelf.clock.step(5 * HOUR)
    assert keeper.until_plan(shelf.clock.now()) == 19 * HOUR * 1_000_000


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

    assert keeper.pending == ("K: a whisper instead of a hold (in 24 hours)",)
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
    assert keeper.until_login_off == HOUR * 1_000_000

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

    assert keeper.until_plan(shelf.clock.now()) == 23 * HOUR * 1_000_000


def test_what_would_wait_is_told_and_nothing_is_taken(shelf: Shelf) -> None:
    keeper = shelf.keeper()
    assert keeper.foreseen(MILD) == ()
    assert keeper.foresee(MILD) == MILD

    keeper.take(FIRM, "firm", shelf.clock.now())
    assert keeper.foreseen(FIRM) == ()
    assert keeper.foreseen(MILD) == ("J: a whisper instead of a hold (in 24 hours)",)
    assert keeper.foresee(MILD) == FIRM
    assert keeper.pending == ()
