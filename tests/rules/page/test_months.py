"""Every day as a circle, on a calendar."""

from datetime import date, timedelta

from walkaway_rules.counting.days import Day, DayKind
from walkaway_rules.page.months import day_mark, grid, month_picture, months

TODAY = date(2026, 11, 28)


def days(first: date, *kinds: DayKind) -> list[Day]:
    return [Day(first + timedelta(days=i), kind, 0) for i, kind in enumerate(kinds)]


def test_days_are_put_into_their_months() -> None:
    found = months(days(date(2026, 10, 31), *[DayKind.QUIET] * 2))

    assert [(one.first, len(one.days)) for one in found] == [
        (date(2026, 10, 1), 1),
        (date(2026, 11, 1), 1),
    ]


def test_a_month_is_drawn_circle_by_circle() -> None:
    (month,) = months(days(TODAY, DayKind.HARDER))
    drawn = month_picture(month, "November. One day.", TODAY)

    assert drawn.text == (
        '<svg class="month" viewBox="0 0 168 48" role="img" '
        'aria-label="November. One day.">'
        '<circle class="day harder" cx="132" cy="12" r="10"></circle>'
        '<circle class="halo" cx="132" cy="12" r="11.2"></circle>'
        '<circle class="ahead" cx="156" cy="12" r="1.3"></circle>'
        '<circle class="ahead" cx="12" cy="36" r="1.3"></circle>'
        "</svg>"
    )


def test_a_month_that_is_over_has_nothing_ahead() -> None:
    (month,) = months(days(date(2026, 10, 1), *[DayKind.QUIET] * 31))

    assert "ahead" not in month_picture(month, "", TODAY).text
    assert "halo" not in month_picture(month, "", TODAY).text


def test_each_kind_of_day_has_its_own_size() -> None:
    drawn = [day_mark(kind).text.split(' r="')[1] for kind in DayKind]

    assert len(set(drawn)) == 4
    assert drawn[1] == drawn[3], (
        "looking is drawn open, and no larger than turning away"
    )


def test_weeks_begin_on_monday_and_with_the_first_day_that_is_known() -> None:
    (month,) = months(days(date(2026, 11, 17), *[DayKind.QUIET] * 3))
    rows = grid(month)

    assert [[day.date.day if day else 0 for day in row] for row in rows] == [
        [0, 17, 18, 19, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0],
    ]
