"""What binds is kept over every restart, in two places."""

from dataclasses import replace
from pathlib import Path

import pytest

from daemon.fake_house import NOON, StepClock, without_steady
from walkaway_daemon.promise_keeper import PromiseKeeper
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
    assert keeper.pause() is None
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

    assert keeper.pause() == 23 * HOUR * 1_000_000


def test_a_restart_forgets_nothing(shelf: Shelf) -> None:
    keeper = shelf.loosened()
    shelf.passes(keeper, 5)
    keeper.close()
    again = shelf.keeper()

    assert response(again) is Response.HOLD
    assert again.pause() == 19 * HOUR * 1_000_000


def test_a_sudden_end_costs_at_most_minutes(shelf: Shelf) -> None:
    keeper = shelf.loosened()
    for _ in range(4):
        shelf.passes(keeper, 0.1)
    shelf.clock.moment = replace(shelf.clock.moment, boot="c" * 16)
    left = shelf.keeper().pause()

    assert left is not None
    assert left <= (24 * HOUR - 20 * 60) * 1_000_000


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
    assert keeper.pause() is None
