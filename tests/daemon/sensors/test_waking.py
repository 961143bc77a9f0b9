"""The computer slept where one clock went on and the other one stood still."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.sensors.waking import LEAST, Reading, has_slept
from walkaway_rules.moment import HOUR, SECOND

BEGAN = Reading(9 * HOUR, 7 * HOUR)


def later(passed: int, awake: int) -> Reading:
    return Reading(BEGAN.steady + passed, BEGAN.awake + awake)


@pytest.mark.parametrize(
    ("after", "slept"),
    [
        (later(0, 0), False),
        (later(8 * HOUR, 8 * HOUR), False),
        (later(8 * HOUR, 0), True),
        (later(8 * HOUR, SECOND), True),
        (later(LEAST, 0), True),
        (later(LEAST - 1, 0), False),
        (later(8 * HOUR, 8 * HOUR - SECOND), False),
        (later(SECOND, 2 * SECOND), False),
    ],
)
def test_sleep_is_what_one_clock_is_ahead_by(after: Reading, *, slept: bool) -> None:
    assert has_slept(BEGAN, after) is slept


@given(st.integers(0, 100 * HOUR), st.integers(0, 100 * HOUR))
def test_how_long_it_was_awake_does_not_matter(awake: int, sleep: int) -> None:
    assert has_slept(BEGAN, later(awake + sleep, awake)) is (sleep >= LEAST)
