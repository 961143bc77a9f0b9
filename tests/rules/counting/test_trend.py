"""Whether urges grow rarer, said only where it can be."""

from datetime import date, timedelta
from math import exp, isfinite, log, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.counting.trend import Direction, is_watched, trend
from walkaway_rules.counting.weeks import Week

HALVING_EVERY_FOUR = [64, 54, 45, 38, 32, 27, 23, 19, 16, 13, 11, 10, 8, 7, 6, 5]


def weeks_of(*urges: int, watched: int = 7) -> list[Week]:
    first = date(2026, 1, 5)
    return [
        Week(first + timedelta(weeks=i), number, watched)
        for i, number in enumerate(urges)
    ]


def test_a_known_course_is_found_again() -> None:
    found = trend(weeks_of(*HALVING_EVERY_FOUR))

    assert found
    assert found.direction is Direction.RARER
    assert found.half == pytest.approx(4.0, abs=0.2)
    assert found.estimates[0].middle == pytest.approx(64, rel=0.05)
    assert found.estimates[-1].middle == pytest.approx(5, rel=0.15)


def test_the_same_course_backwards_grows() -> None:
    found = trend(weeks_of(*reversed(HALVING_EVERY_FOUR)))

    assert found
    assert found.direction is Direction.OFTENER
    assert found.half == pytest.approx(4.0, abs=0.2)


@pytest.mark.parametrize(
    "urges",
    [(5, 4, 6, 5, 3, 7, 5, 5), (0, 0, 0, 0, 1), (1, 0, 0, 0), (9, 1, 8, 2, 9, 1)],
)
def test_where_both_are_possible_nothing_is_claimed(urges: tuple[int, ...]) -> None:
    found = trend(weeks_of(*urges))

    assert found
    assert (found.direction, found.half) == (Direction.OPEN, 0.0)


@pytest.mark.parametrize("urges", [(), (5, 3, 1), (0, 0, 0, 0, 0, 0)])
def test_too_little_is_no_trend(urges: tuple[int, ...]) -> None:
    assert trend(weeks_of(*urges)) is None


def test_weeks_that_nobody_watched_do_not_count_as_quiet() -> None:
    seen = weeks_of(*[6] * 8)
    blind = [Week(week.first + timedelta(weeks=8), 0, 0) for week in seen[:4]]
    found = trend([*seen, *blind])

    assert found
    assert found.direction is Direction.OPEN
    assert len(found.estimates) == 12
    assert found.estimates[-1].middle == pytest.approx(6, rel=0.2)


def test_half_a_week_is_taken_for_half_a_week() -> None:
    half = [Week(week.first, 3, 4) for week in weeks_of(*[3] * 6)]
    found = trend(half)

    assert found
    assert found.estimates[0].middle == pytest.approx(3 * 7 / 4, rel=0.05)


def test_scatter_makes_less_certain() -> None:
    calm, wild = trend(weeks_of(*[10] * 8)), trend(weeks_of(*[2, 18] * 4))

    assert calm
    assert wild
    wide, narrow = wild.estimates[3], calm.estimates[3]
    assert wide.high - wide.low > 1.5 * (narrow.high - narrow.low)


def test_the_band_of_even_weeks_is_the_one_of_the_textbook() -> None:
    found = trend(weeks_of(*[10] * 8))

    # Eight weeks of ten: 80 urges tell of the level. Of the slope, 3.5 weeks off the
    # middle, tell 10 * 42 (the squares of the distances) and 1 / 0.25 ** 2 of before.
    spread = 1.645 * sqrt(1 / 80 + 3.5**2 / (10 * 42 + 16))
    assert found
    assert found.estimates[-1].middle == pytest.approx(10)
    assert found.estimates[-1].high == pytest.approx(10 * exp(spread))
    assert found.estimates[0].low == pytest.approx(10 * exp(-spread))


def test_the_band_of_weeks_that_scatter_is_as_wide_as_they_do() -> None:
    found = trend(weeks_of(5, 15, 15, 5, 5, 15, 15, 5))

    # As even weeks, but each strays by five from ten: 20 in all, where the six of
    # eight that two parameters leave free would stray by 6.
    spread = 1.645 * sqrt((1 / 80 + 3.5**2 / (10 * 42 + 16)) * 20 / 6)
    assert found
    assert found.estimates[-1].middle == pytest.approx(10)
    assert found.estimates[-1].high == pytest.approx(10 * exp(spread))


def test_a_week_is_watched_from_its_fourth_day() -> None:
    (blind,), (seen,) = weeks_of(1, watched=3), weeks_of(1, watched=4)

    assert (is_watched(blind), is_watched(seen)) == (False, True)


some_weeks = st.lists(
    st.builds(
        Week,
        first=st.just(date(2026, 1, 5)),
        urges=st.one_of(st.integers(0, 9), st.integers(0, 5000)),
        watched=st.integers(0, 7),
    ),
    max_size=52,
)


@given(some_weeks)
def test_what_is_expected_of_the_watched_weeks_adds_up_to_what_came(
    weeks: list[Week],
) -> None:
    found = trend(weeks)
    if found is None:
        return
    seen = [(i, week) for i, week in enumerate(weeks) if week.watched >= 4]
    expected = [found.estimates[i].middle * week.watched / 7 for i, week in seen]
    came = [week.urges for _, week in seen]
    assert sum(expected) == pytest.approx(sum(came))
    # Early and late as well, but for what the prior takes off the slope.
    slope = log(found.estimates[1].middle / found.estimates[0].middle)
    middle = (len(weeks) - 1) / 2
    leant = [
        (i - middle) * (one - other)
        for (i, _), one, other in zip(seen, came, expected, strict=True)
    ]
    assert sum(leant) == pytest.approx(16 * slope, rel=1e-6, abs=1e-6 * sum(came))


@given(some_weeks)
def test_whatever_happened_the_band_is_a_band(weeks: list[Week]) -> None:
    found = trend(weeks)
    for one in found.estimates if found else ():
        assert 0 <= one.low <= one.middle <= one.high
        assert isfinite(one.high)
