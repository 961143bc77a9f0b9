"""What is said about a pause of the guard."""

import pytest

from walkaway_rules.deciding.state import EMPTY, Rest, State
from walkaway_rules.moment import DAY, HOUR, MINUTE, Moment, plus
from walkaway_rules.words.resting import (
    rest_planned,
    rest_taken_back,
    rest_waits,
    resting,
    too_long_a_rest,
    when_said,
)

NOON = Moment(1_795_435_200_000_000, 60)  # 2026-11-23 13:00 local


def _state(begins: int, ends: int) -> State:
    return State(rests=(Rest(plus(NOON, begins), plus(NOON, ends)),))


@pytest.mark.parametrize(
    ("begins", "ends", "said"),
    [
        (-HOUR, 30 * MINUTE, "The guard pauses until 13:30."),
        (-HOUR, DAY, "The guard pauses until tomorrow 13:00."),
        (
            DAY,
            DAY + HOUR,
            "The guard will pause from tomorrow 13:00 until 14:00.",
        ),
        (
            DAY,
            12 * DAY,
            "The guard will pause from tomorrow 13:00 until 13:00 on 5 December.",
        ),
        (-2 * HOUR, -HOUR, ""),
    ],
)
def test_a_pause_is_told_with_its_local_times(
    begins: int, ends: int, said: str
) -> None:
    assert resting(_state(begins, ends), NOON) == said


def test_without_a_pause_nothing_is_said() -> None:
    assert resting(EMPTY, NOON) == ""


def test_planning_says_that_it_can_be_taken_back() -> None:
    assert rest_planned(_state(HOUR, 2 * HOUR), NOON) == (
        "The guard will pause from 14:00 until 15:00. You can take it back at any time."
    )


def test_planning_nothing_changes_nothing() -> None:
    assert rest_planned(EMPTY, NOON) == "Nothing changed."


@pytest.mark.parametrize("begins", [-HOUR, HOUR])
def test_taking_back_is_welcomed(begins: int) -> None:
    state = _state(begins, 2 * HOUR)

    assert rest_taken_back(state, NOON) == "The guard keeps watching. Welcome back."


def test_without_a_pause_there_is_none_to_take_back() -> None:
    assert rest_taken_back(_state(-2 * HOUR, -HOUR), NOON) == (
        "No pause of the guard waits or runs. Nothing changed."
    )


def test_a_pause_that_waits_is_said_while_another_runs() -> None:
    running = _state(-HOUR, HOUR).rests
    both = State(rests=(*running, *_state(DAY, DAY + HOUR).rests))

    assert resting(both, NOON) == "The guard pauses until 14:00."
    assert rest_waits(both, NOON) == (
        "The guard will pause from tomorrow 13:00 until 14:00."
    )


def test_another_year_is_named() -> None:
    assert when_said(plus(NOON, 60 * DAY), NOON) == "13:00 on 22 January 2027"


def test_more_than_a_week_is_refused_in_one_sentence() -> None:
    assert too_long_a_rest() == (
        "A pause of the guard lasts seven days at most. Nothing changed."
    )
