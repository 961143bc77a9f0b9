"""Days and numbers as a language says them."""

from datetime import date

import pytest

from walkaway_rules.tongue.tongue import ENGLISH, day_said, decimal_said


def test_english_is_said_as_it_is_written() -> None:
    assert ENGLISH.gettext("Turn back") == "Turn back"
    assert [ENGLISH.ngettext("day", "days", n) for n in (0, 1, 2)] == [
        "days", "day", "days",
    ]  # fmt: skip


def test_a_day_has_its_month_by_name() -> None:
    assert day_said(date(2026, 11, 23), ENGLISH) == "23 November"


@pytest.mark.parametrize(
    ("value", "said"), [(0.34, "0.3"), (2.0, "2"), (0.04, "0"), (12.26, "12.3")]
)
def test_a_number_has_one_place_at_most(value: float, said: str) -> None:
    assert decimal_said(value, ENGLISH) == said
