"""Days as people write them: what is meant, and what could be two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.reading.written_days import WrittenDay, written_day


@pytest.mark.parametrize(
    "text",
    [
        "14.9.2026",
        "14. 09. 2026",
        "14.9.26",
        "9/14/2026",
        "14/9/26",
        "14-09-2026",
        "2026/09/14",
        "2026.9.14",
        "2026-9-14",
        "14 September 2026",
        "14th of September, 2026",
        "September 14, 2026",
        "Sept. 14th 2026",
        "2026 Sep 14",
        "14. September 2026",
    ],
)
def test_a_day_with_its_year_is_known(text: str) -> None:
    assert written_day(text) == WrittenDay(9, 14, 2026)


@pytest.mark.parametrize(
    "text", ["21.6.", "21.6", "21. 6.", "6/21", "21/6", "21 June", "June 21st", "06-21"]
)
def test_so_is_one_without(text: str) -> None:
    assert written_day(text) == WrittenDay(6, 21)


@pytest.mark.parametrize(
    ("text", "month"),
    [("3. März", 3), ("3. Mai", 5), ("3. Okt.", 10), ("3. Dezember", 12)],
)
def test_german_months_are_months(text: str, month: int) -> None:
    assert written_day(text) == WrittenDay(month, 3)


def test_the_same_number_twice_is_one_day() -> None:
    assert written_day("5/5") == WrittenDay(5, 5)


def test_a_year_of_two_digits_lies_in_the_century_that_is_usual() -> None:
    years = [day and day.year for day in map(written_day, ("1.2.69", "1.2.68"))]
    assert years == [1969, 2068]


@pytest.mark.parametrize(
    "text",
    [
        "1.2.6",
        "1.2.226",
        "3/4",
        "3/4/2026",
        "31.2.2026",
        "21.13.",
        "0.0.",
        "2026",
        "2026-09",
        "September 2026",
        "September",
        "21 Juno Jane June",
        "21 Brumaire",
        "21 June 20 26",
        "1.2.3.4",
        "14.9.2026?",
        "today",
        "",
    ],
)
def test_what_is_no_one_day_is_none(text: str) -> None:
    assert written_day(text) is None


@given(st.text(alphabet="0123456789./- JunstMaiof\N{EN DASH}²", max_size=20))
def test_nothing_breaks_it(text: str) -> None:
    found = written_day(text)

    assert found is None or 1 <= found.month <= 12
