"""Measures: lengths of time, days, hours, distances and rates, as texts.

All are read by linear patterns over ASCII digits; none raises on any text.
"""

import re
from collections.abc import Callable
from datetime import date

from walkaway_rules.moment import DAY, HOUR, MINUTE, SECOND
from walkaway_rules.reading.finding import Fault
from walkaway_rules.reading.written_days import written_day
from walkaway_rules.rulebook import Hours, TenderDate
from walkaway_rules.tongue.said import said

_GERMAN = {
    "s": ("sekunde", "sekunden"),
    "h": ("std", "stunde", "stunden"),
    "d": ("tag", "tage", "tagen"),
    "w": ("woche", "wochen"),
}
_SPANS = {
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds", *_GERMAN["s"]), SECOND),
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes", "minuten"), MINUTE),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours", *_GERMAN["h"]), HOUR),
    **dict.fromkeys(("d", "day", "days", *_GERMAN["d"]), DAY),
    **dict.fromkeys(("w", "week", "weeks", *_GERMAN["w"]), 7 * DAY),
}
_LENGTHS = {
    **dict.fromkeys(("m", "metre", "metres", "meter", "meters"), 1.0),
    **dict.fromkeys(("km", "kilometre", "kilometres", "kilometer", "kilometers"), 1e3),
    **dict.fromkeys(("ft", "foot", "feet"), 0.3048),
    **dict.fromkeys(("yd", "yard", "yards"), 0.9144),
    **dict.fromkeys(("mi", "mile", "miles"), 1609.344),
}
_AMOUNT = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,6})?)[ \xa0]{0,3}([a-z]{1,12})")
_BETWEEN = re.compile(r"(?:,? and | und |[ ,\xa0]{0,3})")
_DATE = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_DAY_OF_YEAR = re.compile(r"([0-9]{1,2})-([0-9]{1,2})")
_HOURS = re.compile(
    r"([0-9]{1,2}):([0-9]{2}) {0,3}(?:-|\u2013|to|bis) {0,3}([0-9]{1,2}):([0-9]{2})"
)
_RATE = re.compile(
    r"([0-9]{1,4})(?:x| times| ?mal)? {0,3}(?:per|pro|am|an|a|in|/) {0,3}(.{1,30})"
)
_DEGREES = re.compile(r"[+-]?[0-9]{1,3}(?:\.[0-9]{1,18})?")
_A_LEAP_YEAR = 2024
_FIRST_YEAR = 1900
_MINUTES = 24 * 60
_NEAR = 10.0
_FAR = 50_000.0


def span(text: str) -> int | Fault:
    """Given a length of time such as "1 h 30 min", return microseconds."""
    total = 0.0
    rest = text.casefold()
    while rest:
        amount = _AMOUNT.match(rest)
        if not amount or amount[2] not in _SPANS:
            return _SPAN_DIGITS if text.isascii() and text.isdigit() else _SPAN
        total += float(amount[1]) * _SPANS[amount[2]]
        rest = rest[amount.end() :]
        between = _BETWEEN.match(rest)
        rest = rest[between.end() :] if between else rest
    return round(total)


def span_within(least: int, most: int, range_: str) -> Callable[[str], int | Fault]:
    """Return a reader of spans that refuses those out of range, which it names."""

    def read(text: str) -> int | Fault:
        value = span(text)
        if isinstance(value, Fault) or least <= value <= most:
            return value
        return Fault(said("this length of time is not {range}", range=range_))

    return read


def distance(text: str) -> float | Fault:
    """Given a distance such as "300 m", return metres, 10 to 50,000."""
    amount = _AMOUNT.fullmatch(text.casefold())
    if not amount or amount[2] not in _LENGTHS:
        return _DISTANCE
    metres = float(amount[1]) * _LENGTHS[amount[2]]
    return metres if _NEAR <= metres <= _FAR else _DISTANCE_RANGE


def day(text: str) -> date | Fault:
    """Given a date such as "2026-09-14", return it if it is in the calendar."""
    if not (found := _DATE.fullmatch(text)):
        return _turned(text)
    year, month, number = map(int, found.groups())
    try:
        value = date(year, month, number)
    except ValueError:
        return _NO_SUCH_DAY
    return value if value.year >= _FIRST_YEAR else _LONG_AGO


def day_of_year(text: str) -> TenderDate | Fault:
    """Given a day such as "06-21", return it; 29 February is one."""
    if not (found := _DAY_OF_YEAR.fullmatch(text)):
        return _with_year(text)
    month, number = map(int, found.groups())
    try:
        value = date(_A_LEAP_YEAR, month, number)
    except ValueError:
        return _NO_SUCH_DAY_OF_YEAR
    return TenderDate(value.month, value.day)


def hours(text: str) -> Hours | Fault:
    """Given hours such as "22:30-07:30", return them; 24:00 is midnight."""
    if not (found := _HOURS.fullmatch(text)):
        return _HOURS_FORM
    from_hour, from_minute, to_hour, to_minute = map(int, found.groups())
    start, end = from_hour * 60 + from_minute, to_hour * 60 + to_minute
    if max(start, end) > _MINUTES or max(from_minute, to_minute) >= _MINUTES // 24:
        return _HOURS_RANGE
    both = Hours(start % _MINUTES, end % _MINUTES)
    return both if both.start != both.end else _HOURS_EQUAL


def rate(text: str) -> tuple[int, int] | Fault:
    """Given a rate such as "6 per hour", return how often and microseconds."""
    if not (found := _RATE.fullmatch(text.casefold())):
        return _RATE_FORM
    length = found[2] if found[2][0] in "0123456789" else f"1 {found[2]}"
    per = span(length)
    if isinstance(per, Fault):
        return _RATE_FORM
    count = int(found[1])
    return (count, per) if count and MINUTE <= per <= 7 * DAY else _RATE_RANGE


def degrees(text: str) -> float | Fault:
    """Given a coordinate in degrees, return it."""
    return float(text) if _DEGREES.fullmatch(text) else _DEGREES_FORM


def _turned(text: str) -> Fault:
    """Return how a date is written that has another form, such as "14.9.2026"."""
    meant = written_day(text)
    if meant is None:
        return _DAY
    if meant.year is None:
        return _NO_YEAR
    iso = f"{meant.year:04}-{meant.month:02}-{meant.day:02}"
    return _DAY if isinstance(day(iso), Fault) else _instead(_DAY_FORM, iso)


def _with_year(text: str) -> Fault:
    """Return what is wrong with the day; one that is a day has a word of its own."""
    meant = written_day(text)
    if meant is None:
        return _TENDER_DAY
    form = _TENDER_FORM if meant.year is None else _TENDER
    return _instead(form, f"{meant.month:02}-{meant.day:02}")


def _instead(what: str, text: str) -> Fault:
    return Fault(what, said("write `{text}`", text=text))


_SPAN = Fault(
    said("this is not a length of time"), said("write it like `10 min` or `24 h`")
)
_SPAN_DIGITS = Fault(
    said("a length of time needs a unit"), said("write it like `10 min` or `24 h`")
)
_DISTANCE = Fault(
    said("this is not a distance"), said("write it like `300 m` or `0.5 km`")
)
_DISTANCE_RANGE = Fault(said("this distance is not between 10 m and 50 km"))
_DAY = Fault(
    said("this is not a date"), said("write year-month-day, such as `2026-09-14`")
)
_DAY_FORM = said("a date is written year-month-day")
_NO_YEAR = Fault(
    said("this date has no year"), said("write year-month-day, such as `2026-09-14`")
)
_NO_SUCH_DAY = Fault(
    said("there is no such day in the calendar"),
    said("dates are written year-month-day"),
)
_NO_SUCH_DAY_OF_YEAR = Fault(
    said("there is no such day in the calendar"), said("days are written month-day")
)
_LONG_AGO = Fault(said("this date lies too long ago"), said("years have four digits"))
_TENDER = said("a tender date has a month and a day, and no year")
_TENDER_FORM = said("a tender date is written month-day")
_TENDER_DAY = Fault(
    said("this is not a day of the year"), said("write month-day, such as `06-21`")
)
_HOURS_FORM = Fault(
    said("these are not hours of the day"), said("write them like `22:30-07:30`")
)
_HOURS_RANGE = Fault(
    said("there is no such time of the day"), said("hours end at 24:00")
)
_HOURS_EQUAL = Fault(
    said("these hours end when they begin"), said("write them like `22:30-07:30`")
)
_RATE_FORM = Fault(
    said("this does not say how often"), said("write it like `6 per hour`")
)
_RATE_RANGE = Fault(
    said("this is not at least once in a time between a minute and a week"),
    said("write it like `6 per hour`"),
)
_DEGREES_FORM = Fault(
    said("this is not a coordinate"),
    said("write degrees with a point, such as `52.5200`"),
)
