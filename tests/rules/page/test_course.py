"""Urges week by week, and where they are going."""

import re
from datetime import date, timedelta

from walkaway_rules.counting.trend import Direction, Estimate, Trend, trend
from walkaway_rules.counting.weeks import Week
from walkaway_rules.page.course import course


def weeks(*urges: int) -> list[Week]:
    first = date(2026, 9, 14)
    return [Week(first + timedelta(weeks=i), n, 7) for i, n in enumerate(urges)]


def test_weeks_are_dots_as_high_as_they_were_full() -> None:
    assert course(weeks(4, 0), None, "said").text == (
        '<svg class="course" viewBox="0 0 440 236" role="img" aria-label="said">'
        '<line class="ground" x1="0" x2="440" y1="228" y2="228"></line>'
        '<circle class="week" cx="8" cy="36.7" r="4"></circle>'
        '<circle class="week" cx="432" cy="228" r="4"></circle>'
        "</svg>"
    )


def test_a_week_that_nobody_watched_is_drawn_as_such() -> None:
    blind = Week(date(2026, 9, 14), 0, 3)

    drawn = course([blind], None, "").text
    assert 'class="week unwatched"' in drawn
    # What is for ears alone is cut away.
    assert "unseen" not in drawn


def test_a_trend_is_a_line_in_a_band() -> None:
    level = Trend((Estimate(1.0, 2.0, 3.0),) * 2, Direction.OPEN, 0.0)
    drawn = course(weeks(2, 2), level, "").text

    assert '<path class="line" d="M8 36.7C78.67 36.7 361.33 36.7 432 36.7"' in drawn
    band = re.search(r'class="band" d="(.*?)"', drawn)
    assert band
    assert band[1].startswith("M8 8C")
    assert band[1].endswith("Z")
    assert band[1].count("M") == 1


def test_what_lies_beyond_the_picture_is_cut_off() -> None:
    high = Trend((Estimate(0.0, 50.0, 900.0),) * 2, Direction.OPEN, 0.0)

    assert "-" not in re.findall(r'd="(.*?)"', course(weeks(2, 2), high, "").text)[0]


def test_a_single_week_has_its_place() -> None:
    assert 'cx="8"' in course(weeks(1), None, "").text


def test_no_week_is_an_empty_picture() -> None:
    assert "circle" not in course((), None, "").text


def test_a_true_trend_can_be_drawn() -> None:
    found = weeks(9, 8, 5, 4, 2, 1)

    assert 'class="band"' in course(found, trend(found), "").text
