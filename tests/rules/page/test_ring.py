"""The whole way once around."""

import re
from datetime import date, timedelta

import pytest

from walkaway_rules.counting.days import Day, DayKind
from walkaway_rules.page.ring import ring


def way(length: int, *looked: int) -> list[Day]:
    first = date(2026, 1, 1)
    return [
        Day(
            first + timedelta(days=i),
            DayKind.LOOKED if i in looked else DayKind.QUIET,
            0,
        )
        for i in range(length)
    ]


def kinds(drawn: str) -> list[str]:
    return re.findall(r'class="(present|stretch|opening)"', drawn)


def test_a_way_without_a_slip_is_one_stretch() -> None:
    assert ring(way(10), "9", "days", "said").text == (
        '<svg class="ring" viewBox="0 0 200 200" role="img" aria-label="said">'
        '<path class="present" '
        'd="M107.73 14.35A86 86 0 1 1 92.27 14.35"></path>'
        '<text class="number" x="100" y="114" font-size="62">9</text>'
        '<text class="unit" x="100" y="142" font-size="15">days</text>'
        "</svg>"
    )


def test_the_present_stretch_begins_at_the_last_opening() -> None:
    drawn = ring(way(4, 1, 2), "1", "day", "").text

    assert kinds(drawn) == ["stretch", "present", "opening", "opening"]
    stretch, present = re.findall(r'd="M([\d. ]+)A86 86 0 (\d) 1 ([\d. ]+)"', drawn)
    assert stretch[2] == present[0]
    assert (stretch[1], present[1]) == ("1", "0")


def test_a_slip_on_the_first_of_very_many_days_leaves_no_stretch_before_it() -> None:
    assert kinds(ring(way(2000, 0), "9", "days", "").text) == ["present", "opening"]


def test_a_slip_today_leaves_the_way_as_it_was() -> None:
    assert kinds(ring(way(2000, 1999), "·", "", "").text) == [
        "stretch", "present", "opening",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("middle", "size"), [("7", 62), ("23", 62), ("163", 52), ("1095", 42)]
)
def test_a_long_number_is_written_smaller(middle: str, size: int) -> None:
    assert f'font-size="{size}">{middle}<' in ring(way(1), middle, "", "").text
