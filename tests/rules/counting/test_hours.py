"""At which times of the day urges come."""

from datetime import date

import pytest

from rules.ledgers import HOUR, Diary
from walkaway_rules.counting.hours import Stretch, busiest, by_hour, is_few

TODAY = date(2026, 9, 15)


def counts(**hours: int) -> tuple[int, ...]:
    return tuple(hours.get(f"h{hour}", 0) for hour in range(24))


def test_each_urge_is_counted_in_its_local_hour() -> None:
    diary = Diary()
    diary.turn_away(0)
    diary.look(HOUR - 1)
    diary.turn_away(23 * HOUR)
    diary.pass_by(12 * HOUR)

    assert by_hour(diary.told().urges, TODAY) == counts(h0=2, h23=1)


def test_hours_of_long_ago_say_nothing_any_more() -> None:
    diary = Diary()
    diary.turn_away(HOUR)

    assert sum(by_hour(diary.told().urges, date(2026, 12, 13))) == 1
    assert sum(by_hour(diary.told().urges, date(2026, 12, 14))) == 0


@pytest.mark.parametrize(
    ("found", "stretch"),
    [
        (counts(h22=3, h9=2), Stretch(22, 23)),
        (counts(h23=2, h0=2, h9=2), Stretch(23, 1)),
        (counts(h1=1, h2=4, h3=1, h12=3), Stretch(1, 3)),
        (tuple([1] * 16 + [0] * 8), Stretch(0, 8)),
        (tuple([1] * 17 + [0] * 7), None),
        (counts(h3=4), None),
        (tuple([1] * 24), None),
    ],
)
def test_the_shortest_stretch_with_half_of_them_is_named_up_to_eight_hours(
    found: tuple[int, ...], stretch: Stretch | None
) -> None:
    assert busiest(found) == stretch


def test_a_few_say_nothing() -> None:
    assert is_few(counts(h3=4))
    assert not is_few(counts(h3=5))
