import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.checking.rates import Openings, opened
from walkaway_rules.moment import HOUR, MINUTE

TIMES = st.lists(st.integers(0, 3 * HOUR), max_size=30)


def _is_too_often(times: list[int], more_than: int) -> bool:
    """Return whether the last of these, opened one by one, is one too many."""
    state, too_often = Openings(), False
    for time in times:
        state, too_often = opened(state, time, more_than, HOUR)
    return too_often


def test_as_many_as_are_allowed_are_not_too_many() -> None:
    assert not _is_too_often([i * MINUTE for i in range(6)], 6)


def test_one_more_within_the_hour_is_too_many() -> None:
    assert _is_too_often([i * MINUTE for i in range(7)], 6)


def test_what_is_over_an_hour_ago_no_longer_counts() -> None:
    assert not _is_too_often([0, *(HOUR + i for i in range(6))], 6)


@pytest.mark.parametrize(("gap", "too_many"), [(HOUR - 1, True), (HOUR, False)])
def test_an_opening_an_hour_ago_to_the_microsecond_is_over(
    gap: int, *, too_many: bool
) -> None:
    assert _is_too_often([0, gap], 1) is too_many


def test_a_limit_of_none_makes_the_first_too_many() -> None:
    assert opened(Openings(), 5, 0, HOUR) == (Openings((5,)), True)


def test_openings_are_remembered_until_they_no_longer_matter() -> None:
    state = Openings()
    for time in (0, 10 * MINUTE, 65 * MINUTE):
        state, too_often = opened(state, time, 2, HOUR)
        assert not too_often
    assert state == Openings((10 * MINUTE, 65 * MINUTE))


def test_never_more_is_remembered_than_is_asked_for() -> None:
    state = Openings()
    for time in range(1000):
        state, _ = opened(state, time, 6, HOUR)
    assert len(state.times) == 7


def test_an_opening_told_late_is_put_where_it_belongs() -> None:
    state, _ = opened(Openings((10, 30)), 20, 6, HOUR)
    assert state == Openings((10, 20, 30))


def test_an_opening_that_is_long_past_is_not_the_one_too_many() -> None:
    before = Openings((2 * HOUR, 2 * HOUR + 1))
    assert opened(before, 0, 1, HOUR) == (before, False)


@given(TIMES, st.integers(0, 8))
def test_remembering_agrees_with_counting_all(times: list[int], more_than: int) -> None:
    state, seen = Openings(), list[int]()
    for time in sorted(times):
        seen.append(time)
        state, too_often = opened(state, time, more_than, HOUR)
        within = [one for one in seen if time - one < HOUR]
        assert too_often == (len(within) > more_than)
