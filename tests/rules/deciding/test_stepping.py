"""Steps back: taken, waiting, and taken back."""

from rules.ledgers import Diary
from rules.story import CIRCLE, Guard, at
from walkaway_rules.deciding.decision import Record
from walkaway_rules.deciding.entry import (
    GoodbyeSaid,
    StepOffered,
    StepPlanned,
    StepWithdrawn,
)
from walkaway_rules.deciding.event import Outcome, Revised, StepAsked, StepDue
from walkaway_rules.deciding.event import StepTakenBack as TakenBack
from walkaway_rules.deciding.evolve import replay
from walkaway_rules.deciding.state import steps_now
from walkaway_rules.moment import HOUR, local_day


def test_an_offer_is_written_down_with_its_day() -> None:
    guard = Guard()

    assert guard.tell(StepDue(last=False), at(0)) == (Record(StepOffered()),)
    assert guard.state.offered == local_day(at(0))


def test_a_goodbye_is_written_down() -> None:
    guard = Guard()

    assert guard.tell(StepDue(last=True), at(0)) == (Record(GoodbyeSaid()),)
    assert guard.state.parted


def test_a_step_waits_as_every_loosening_does() -> None:
    guard = Guard()

    assert guard.tell(StepAsked(HOUR), at(0)) == (Record(StepPlanned(at(3600))),)
    assert steps_now(guard.state, at(3599)) == 0
    assert steps_now(guard.state, at(3600)) == 1


def test_each_step_is_one_more() -> None:
    guard = Guard()
    guard.tell(StepAsked(0), at(0))
    guard.tell(StepAsked(HOUR), at(0))

    assert guard.state.steps == (at(0), at(3600))


def test_steps_are_taken_back_at_once() -> None:
    guard = Guard()
    guard.tell(StepAsked(0), at(0))

    assert guard.tell(TakenBack(), at(1)) == (Record(StepWithdrawn()),)
    assert guard.state.steps == ()
    assert guard.tell(TakenBack(), at(2)) == ()


def test_a_slip_takes_steps_and_goodbye_back_at_once() -> None:
    diary = Diary()
    diary.guard.tell(StepAsked(0), at(0))
    diary.guard.tell(StepDue(last=True), at(0))
    diary.look(60)

    assert diary.guard.state.steps == ()
    assert not diary.guard.state.parted
    assert replay(diary.guard.ledger) == diary.guard.state


def test_the_circle_and_what_was_turned_away_from_take_nothing_back() -> None:
    diary = Diary()
    diary.guard.tell(StepAsked(0), at(0))
    diary.turn_away(60)
    diary.look(3600, CIRCLE)

    assert len(diary.guard.state.steps) == 1


def test_a_slip_that_is_disputed_leaves_the_guard_near() -> None:
    diary = Diary()
    diary.guard.tell(StepAsked(0), at(0))
    diary.look(60)
    (urge,) = diary.guard.state.urges
    diary.guard.tell(Revised(urge, Outcome.DISPUTED), at(70))

    assert diary.guard.state.steps == ()
