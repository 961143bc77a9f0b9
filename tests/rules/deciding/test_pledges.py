"""A hold for the rest of the day, and what the early exit does."""

import pytest

from rules.story import APP, CIRCLE, PERSON, Guard, at
from walkaway_rules.boundary import Response
from walkaway_rules.deciding.decision import Record, Respond
from walkaway_rules.deciding.entry import HoldTaken, PromiseLeft
from walkaway_rules.deciding.event import (
    Answer,
    EarlyExit,
    HoldAsked,
    Outcome,
    PlansHeld,
    RestAsked,
    RestTakenBack,
    StepAsked,
)
from walkaway_rules.deciding.evolve import replay
from walkaway_rules.deciding.pledges import (
    OFTEN,
    are_plans_foreign,
    is_hold_offered,
    waits_in_ledger,
)
from walkaway_rules.deciding.state import Rest, is_held
from walkaway_rules.moment import DAY, HOUR, plus

NOON, MIDNIGHT = 12 * 3600.0, 24 * 3600.0


def gone_on(times: int) -> Guard:
    guard = Guard()
    for number in range(times):
        moment = at(NOON + number * 1800)
        urge = guard.match(PERSON, moment, moment)
        assert urge is not None
        guard.show(urge, moment)
        guard.answer(urge, Answer.GO_ON, moment)
    return guard


def test_a_hold_is_offered_once_going_on_came_often() -> None:
    later = at(NOON + 4 * 3600)

    assert not is_hold_offered(gone_on(OFTEN - 1).state, later)
    assert is_hold_offered(gone_on(OFTEN).state, later)
    assert not is_hold_offered(gone_on(OFTEN).state, at(NOON + 2 * MIDNIGHT))


def test_it_is_never_forced() -> None:
    guard = gone_on(OFTEN + 2)
    later = at(NOON + 4 * 3600)
    guard.match(APP, later, later)

    assert [one.response for one in guard.said if isinstance(one, Respond)] == [
        Response.PAUSE
    ]


def test_taken_it_holds_at_once_and_until_midnight() -> None:
    guard = gone_on(OFTEN)
    later = at(NOON + 4 * 3600)
    told = guard.tell(HoldAsked(at(MIDNIGHT)), later)
    guard.match(PERSON, later, later)

    assert told == (Record(HoldTaken(at(MIDNIGHT))),)
    assert [one.response for one in guard.said if isinstance(one, Respond)] == [
        Response.HOLD
    ]
    assert not is_hold_offered(guard.state, later)
    assert is_held(guard.state, at(MIDNIGHT - 1))
    assert not is_held(guard.state, at(MIDNIGHT))


@pytest.mark.parametrize("answer", [Answer.GO_ON, Answer.CLOSED, Answer.TURN_BACK])
def test_who_looks_again_at_what_was_met_before_the_hold_is_held_once(
    answer: Answer,
) -> None:
    guard = Guard()
    urge = guard.match(PERSON, at(NOON), at(NOON))
    assert urge is not None
    guard.show(urge, at(NOON + 1))
    guard.answer(urge, answer, at(NOON + 5))
    guard.tell(HoldAsked(at(MIDNIGHT)), at(NOON + 60))

    told_late = guard.match(PERSON, at(NOON + 3), at(NOON + 61))
    assert told_late is None
    assert guard.match(PERSON, at(NOON + 120), at(NOON + 120)) == urge
    assert guard.said[-1] == Respond(urge, PERSON, Response.HOLD)
    guard.show(urge, at(NOON + 121))
    assert guard.match(PERSON, at(NOON + 150), at(NOON + 150)) is None
    guard.answer(urge, Answer.TURN_BACK, at(NOON + 160))
    assert guard.state.urges[urge].answer is Answer.TURN_BACK
    assert guard.state.urges[urge].outcome is Outcome.WENT_ON
    assert sum(guard.state.counts.values()) == 1


def test_the_circle_is_not_held() -> None:
    guard = gone_on(OFTEN)
    later = at(NOON + 4 * 3600)
    guard.tell(HoldAsked(at(MIDNIGHT)), later)
    guard.match(CIRCLE, later, later)

    assert [one.response for one in guard.said if isinstance(one, Respond)] == [
        Response.WHISPER
    ]


def test_it_is_remembered_over_a_restart() -> None:
    guard = gone_on(OFTEN)
    guard.tell(HoldAsked(at(MIDNIGHT)), at(NOON + 4 * 3600))

    assert is_held(replay(guard.ledger), at(NOON + 5 * 3600))


def test_the_exit_is_noted_and_lets_a_pause_that_waits_begin() -> None:
    guard = Guard()
    guard.tell(RestAsked(DAY, HOUR), at(0))
    assert waits_in_ledger(guard.state, at(60))
    told = guard.tell(EarlyExit(), at(60))

    assert told == (Record(PromiseLeft()),)
    assert guard.state.rests == (Rest(at(60), at(3660)),)
    assert guard.state.left_early == at(60)
    assert not waits_in_ledger(guard.state, at(60))


def test_a_pause_that_runs_or_is_over_is_left_as_it_is() -> None:
    guard = Guard()
    guard.tell(RestAsked(0, HOUR), at(0))
    guard.tell(EarlyExit(), at(60))

    assert guard.state.rests == (Rest(at(0), at(3600)),)
    guard.tell(RestTakenBack(), at(120))
    assert not waits_in_ledger(guard.state, at(120))


def test_a_step_back_that_waits_holds_now() -> None:
    guard = Guard()
    guard.tell(StepAsked(DAY), at(0))
    assert waits_in_ledger(guard.state, at(60))
    guard.tell(EarlyExit(), at(60))

    assert guard.state.steps == (at(60),)


def test_what_another_boot_planned_can_be_put_off() -> None:
    guard = Guard()
    guard.tell(RestAsked(DAY, HOUR), at(0))
    guard.tell(StepAsked(DAY), at(0))
    rebooted = at(3600, boot="f" * 16)
    assert are_plans_foreign(guard.state, rebooted)
    guard.tell(PlansHeld(DAY), rebooted)

    starts = plus(rebooted, DAY)
    assert guard.state.rests == (Rest(starts, plus(starts, HOUR)),)
    assert guard.state.steps == (starts,)
    assert not are_plans_foreign(guard.state, rebooted)


def test_of_what_another_boot_planned_only_what_still_waits_is_put_off() -> None:
    guard = Guard()
    for what in (RestAsked(0, HOUR), RestAsked(3 * DAY, HOUR), StepAsked(0)):
        guard.tell(what, at(0))
    guard.tell(StepAsked(3 * DAY), at(60))
    rebooted = at(MIDNIGHT, boot="f" * 16)
    assert are_plans_foreign(guard.state, rebooted)
    guard.tell(PlansHeld(DAY), rebooted)

    starts = plus(rebooted, DAY)
    over = Rest(at(0), at(3600))
    assert guard.state.rests == (over, Rest(starts, plus(starts, HOUR)))
    assert guard.state.steps == (at(0), starts)


def test_a_last_step_of_this_boot_is_not_foreign_for_one_of_another() -> None:
    guard = Guard()
    guard.tell(StepAsked(0), at(0))
    rebooted = at(MIDNIGHT, boot="f" * 16)
    guard.tell(StepAsked(DAY), rebooted)

    assert not are_plans_foreign(guard.state, rebooted)


def test_what_this_boot_planned_or_what_is_over_is_not_put_off() -> None:
    guard = Guard()
    guard.tell(RestAsked(0, HOUR), at(0))
    tomorrow = at(MIDNIGHT, boot="f" * 16)
    guard.tell(RestAsked(DAY, HOUR), tomorrow)
    guard.tell(StepAsked(DAY), tomorrow)
    before = guard.state
    guard.tell(PlansHeld(DAY), tomorrow)

    assert not are_plans_foreign(before, tomorrow)
    assert (guard.state.rests, guard.state.steps) == (before.rests, before.steps)
