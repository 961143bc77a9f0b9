"""Tables: each picture once more, for those who would rather read it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from walkaway_rules.counting.days import Day
from walkaway_rules.counting.trend import Trend, is_watched
from walkaway_rules.counting.weeks import Week
from walkaway_rules.page.markup import Child, Markup, tag
from walkaway_rules.page.months import Month, grid
from walkaway_rules.words import picturing
from walkaway_rules.words.page_words import PageWords

Row = Sequence[str]


def table(caption: str, head: Row, rows: Iterable[Row]) -> Markup:
    """Return a table whose rows begin with their own heading."""
    return tag(
        "table",
        tag("caption", caption),
        tag("thead", tag("tr", *(tag("th", each, scope="col") for each in head))),
        tag("tbody", *(_row(row) for row in rows)),
    )


def folded(name: str, *inner: Child) -> Markup:
    """Return what is shown once somebody asks for it."""
    # What is wider than the page scrolls, also by keys.
    box = tag("div", *inner, class_="scroll", tabindex=0, role="region",
              aria_label=name)  # fmt: skip
    return tag("details", tag("summary", picturing.AS_TABLE), box, class_="more")


def months_table(
    months: Sequence[Month], name: str, words: PageWords, today: date
) -> Markup:
    """Return the days as calendars, one for each month."""
    return folded(name, *(_month(month, words, today) for month in months))


def hours_table(hours: Sequence[int], name: str) -> Markup:
    """Return the hours and how often each was one."""
    rows = [(f"{hour:02}", str(count)) for hour, count in enumerate(hours)]
    head = (picturing.HOUR, picturing.URGES)
    return folded(name, table(name, head, rows))


def course_table(
    weeks: Sequence[Week], trend: Trend | None, name: str, today: date
) -> Markup:
    """Return the weeks and what the line has for each."""
    head = (picturing.WEEK, picturing.URGES, picturing.EXPECTED)
    rows = _weeks(weeks, trend, today)
    return folded(name, table(name, head if trend else head[:2], rows))


def _weeks(
    weeks: Sequence[Week], trend: Trend | None, today: date
) -> Iterator[tuple[str, ...]]:
    for i, week in enumerate(weeks):
        seen = str(week.urges) if is_watched(week) else picturing.NOT_WATCHED
        begun = picturing.date_said(week.first, today)
        if trend is None:
            yield begun, seen
        else:
            one = trend.estimates[i]
            yield begun, seen, picturing.estimate_said(one)


def _month(month: Month, words: PageWords, today: date) -> Markup:
    name = picturing.month_name(month.first, today)
    rows = [[_cell(day, words, today) for day in week] for week in grid(month)]
    head = picturing.WEEKDAYS
    return tag(
        "table",
        tag("caption", name),
        tag("thead", tag("tr", *(tag("th", each, scope="col") for each in head))),
        tag("tbody", *(tag("tr", *(tag("td", one) for one in row)) for row in rows)),
    )


def _cell(day: Day | None, words: PageWords, today: date) -> str:
    if day is None:
        return ""
    return picturing.cell_said(day, words, today)


def _row(row: Row) -> Markup:
    first, *rest = row
    return tag("tr", tag("th", first, scope="row"), *(tag("td", one) for one in rest))
