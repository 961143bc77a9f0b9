"""Of the time in which the computer was off, only what is vouched for counts."""

from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.moment import HOUR
from walkaway_rules.promise.vouched import Vouched, counted, credit

spans = st.integers(0, 1000 * HOUR)


def test_the_hours_that_nobody_counted_are_credited() -> None:
    evening = Vouched(20 * HOUR)
    off = counted(evening, 2 * HOUR)

    assert credit(off, 32 * HOUR) == 10 * HOUR


def test_without_a_vouched_beginning_nothing_is() -> None:
    assert credit(counted(None, HOUR), 99 * HOUR) == 0


def test_a_clock_that_went_back_takes_nothing_away() -> None:
    assert credit(Vouched(20 * HOUR), 10 * HOUR) == 0


@given(st.lists(st.tuples(spans, spans), max_size=8))
def test_what_is_counted_and_credited_is_the_time_that_passed(
    days: list[tuple[int, int]],
) -> None:
    """Each day is so long on, which is counted, and then so long off."""
    last, total, utc = Vouched(0), 0, 0
    for on, off in days:
        utc += on + off
        known = counted(last, on)
        total += on + credit(known, utc)
        last = Vouched(utc)

    assert total == utc
