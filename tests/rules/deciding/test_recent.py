"""What happened lately, from the state alone."""

from dataclasses import replace

import pytest

from rules.story import APP, CIRCLE, PERSON, Guard, at
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.event import Outcome, Revised
from walkaway_rules.deciding.recent import has_slipped, is_repeated, times_gone_on
from walkaway_rules.deciding.state import State

HOUR, DAY = 3600.0, 86_400.0


def gone_on(boundary: object = PERSON) -> tuple[State, str]:
    """Return the state after one urge that went on at the start of the story."""
    guard = Guard()
    assert boundary in {PERSON, CIRCLE}
    known = CIRCLE if boundary is CIRCLE else PERSON
    urge = guard.match(known, at(0), at(0))
    assert urge is not None
    guard.show(urge, at(1))
    guard.answer(urge, Answer.GO_ON, at(2))
    return guard.state, urge


def test_an_urge_met_within_the_hour_makes_the_next_a_repeated_one() -> None:
    state, urge = gone_on()

    assert is_repeated(state, "another", PERSON.id, at(HOUR + 1))
    assert not is_repeated(state, "another", PERSON.id, at(HOUR + 2))
    assert not is_repeated(state, "another", APP.id, at(HOUR))
    assert is_repeated(state, urge, PERSON.id, at(HOUR)), "it goes on, and is met anew"


def test_an_urge_that_is_met_for_the_first_time_repeats_nothing() -> None:
    guard = Guard()
    urge = guard.match(PERSON, at(0), at(0))
    assert urge is not None
    guard.show(urge, at(1))

    assert not is_repeated(guard.state, urge, PERSON.id, at(2))


def test_an_urge_that_was_never_met_repeats_nothing() -> None:
    guard = Guard()
    guard.match(PERSON, at(0), at(0))

    assert not is_repeated(guard.state, "another", PERSON.id, at(10))


def test_a_slip_is_felt_for_a_day() -> None:
    state, _ = gone_on()

    assert has_slipped(state, at(DAY))
    assert not has_slipped(state, at(DAY + 1))


@pytest.mark.parametrize("outcome", Outcome)
def test_only_going_on_and_what_was_missed_are_slips(outcome: Outcome) -> None:
    state, urge = gone_on()
    ended = replace(state.urges[urge], outcome=outcome)
    slips = {Outcome.WENT_ON, Outcome.MISSED}

    assert has_slipped(State(urges={urge: ended}), at(HOUR)) is (outcome in slips)


def test_the_circle_is_no_slip() -> None:
    state, _ = gone_on(CIRCLE)

    assert not has_slipped(state, at(HOUR))


def test_going_on_is_counted_for_a_day() -> None:
    state, _ = gone_on()

    assert times_gone_on(state, at(DAY + 2)) == 1
    assert times_gone_on(state, at(DAY + 3)) == 0


def test_what_was_disputed_does_not_lengthen_the_wait() -> None:
    guard = Guard()
    guard.state, urge = gone_on()
    guard.tell(Revised(urge, Outcome.DISPUTED), at(60))

    assert times_gone_on(guard.state, at(HOUR)) == 0


def test_what_was_turned_away_is_no_going_on() -> None:
    state, urge = gone_on()
    calm = replace(state.urges[urge], gone=None)

    assert times_gone_on(replace(state, urges={urge: calm}), at(HOUR)) == 0
