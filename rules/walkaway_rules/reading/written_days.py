"""Days as people write them elsewhere, to say how rules.yaml has them.

What could be two days, such as 3/4, is none of them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec"
_MONTHS = {
    **{name: number for number, name in enumerate(_NAMES.split(), start=1)},
    "mär": 3,
    "mrz": 3,
    "mai": 5,
    "okt": 10,
    "dez": 12,
}
"""How their names begin in English and German."""
_PART = re.compile(r"[0-9]{1,4}|[^\W\d_]{3,9}")
_LOOSE = re.compile(r"(?<=[0-9])(?:st|nd|rd|th)\b|\bof\b")
_BETWEEN = frozenset(" ,./-\N{EN DASH}")
_LONGEST = 40
_YEAR = 4
"""Digits of a whole year."""
_SHORT_YEAR = 2
_FIRST_SHORT = 1969
"""The first year that two digits stand for, as POSIX has it."""
_A_LEAP_YEAR = 2024
_OLDEST = 1000
"""Years of fewer digits than four are none that anybody wrote."""


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A day that is in the calendar."""

    month: int
    day: int
    year: int | None = None


def written_day(text: str) -> WrittenDay | None:
    """Given "14.9.2026", "14 September" or "9/14/26", return the day that is meant."""
    plain = _LOOSE.sub(" ", text.casefold()[:_LONGEST])
    if not {*_PART.sub("", plain)} <= _BETWEEN:
        return None
    parts = _PART.findall(plain)
    numbers = [part for part in parts if part.isdigit()]
    months = [_MONTHS.get(part[:3], 0) for part in parts if not part.isdigit()]
    if months:
        readings = _named(months, numbers)
    else:
        readings = _counted(numbers, turned="." in plain)
    meant = {day for day in readings if _is_in_calendar(day)}
    return meant.pop() if len(meant) == 1 else None


def _named(months: Sequence[int], numbers: Sequence[str]) -> list[WrittenDay]:
    """Return what a month's name and numbers may be, "2026 September 14" too."""
    if len(months) > 1 or not 1 <= len(numbers) <= len(("day", "year")):
        return []
    day, *year = sorted(numbers, key=lambda number: len(number) == _YEAR)
    return [_made(months[0], day, year)]


def _counted(numbers: Sequence[str], *, turned: bool) -> list[WrittenDay]:
    """Return what numbers alone may be; where they are turned the day comes first."""
    if not 1 < len(numbers) <= len(("day", "month", "year")):
        return []
    first, second, *third = numbers
    if len(first) == _YEAR:
        return [_made(int(second), day, [first]) for day in third]
    day_first = _made(int(second), first, third)
    return [day_first] if turned else [day_first, _made(int(first), second, third)]


def _made(month: int, day: str, years: Sequence[str]) -> WrittenDay:
    if not years:
        return WrittenDay(month, int(day))
    year = int(years[0])
    if len(years[0]) == _SHORT_YEAR:
        year = _FIRST_SHORT + (year - _FIRST_SHORT) % 100
    return WrittenDay(month, int(day), year)


def _is_in_calendar(one: WrittenDay) -> bool:
    year = _A_LEAP_YEAR if one.year is None else one.year
    if year < _OLDEST:
        return False
    try:
        date(year, one.month, one.day)
    except ValueError:
        return False
    return True
