"""What `walkaway try` says about the histories that it looked through."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from walkaway_rules.matching.match import Match
from walkaway_rules.moment import MINUTE
from walkaway_rules.words.checking import meets, verdict

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NO_TIME = "At a time that the history does not tell"

Met = tuple[datetime | None, Match]
"""When, by the local clock, None where it is not known, and what was met."""


def local_time(at: int, offset: int) -> datetime | None:
    """Given microseconds since 1970 UTC and minutes to add, return the local time."""
    if not at:
        return None
    return _EPOCH + timedelta(microseconds=at + offset * MINUTE)


def iso(at: int) -> str | None:
    """Given microseconds since 1970 UTC, return the moment as programs write it."""
    if not at:
        return None
    moment = _EPOCH + timedelta(microseconds=at)
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def database(name: str, count: int, oldest: int, newest: int) -> str:
    """Return what one history holds, by days of the common clock."""
    if count == 0:
        return f"{name}: no visits."
    visits = "1 visit" if count == 1 else f"{count:,} visits"
    first, last = (iso(at) or "" for at in (oldest, newest))
    span = f", {first[:10]} to {last[:10]}" if first else ""
    return f"{name}: {visits}{span}."


def hours(met: Iterable[Met]) -> list[str]:
    """Return what was met, hour by hour: a line for the hour, and one for each kind."""
    lines: list[str] = []
    by_hour: dict[str, Counter[str]] = {}
    for at, match in met:
        hour = f"{at:%Y-%m-%d %H:00}" if at else _NO_TIME
        by_hour.setdefault(hour, Counter())[verdict(match)] += 1
    for hour, told in by_hour.items():
        lines.append(hour)
        lines += [f"  {said}{_times(count)}" for said, count in told.items()]
    return lines


def overview(met: Sequence[Met], days: int | None) -> list[str]:
    """Return what it came to: on which boundaries, and at which hours of the day."""
    counted = [(at, match) for at, match in met if meets(match)]
    if not counted:
        return [f"Nothing on your list{_in(days)}."]
    boundaries = Counter(match.boundary.alias for _, match in counted)
    day = Counter(f"{at:%H}" for at, _ in counted if at)
    visits = "1 visit" if len(counted) == 1 else f"{len(counted):,} visits"
    lines = [f"{visits} would be noticed{_in(days)}.", _shares("By name", boundaries)]
    return [*lines, _shares("By hour", dict(sorted(day.items())))] if day else lines


def database_json(
    name: str, count: int, oldest: int, newest: int, met: int
) -> dict[str, Any]:
    """Return what one history holds, for programs."""
    return {
        "database": name,
        "visits": count,
        "oldest": iso(oldest),
        "newest": iso(newest),
        "met": met,
    }


def profile_name(browser: str, profile: int) -> str:
    """Return what a history is called that was found on this machine."""
    return f"{browser}, profile {profile}"


def _times(count: int) -> str:
    return f" ({count} times)" if count > 1 else ""


def _in(days: int | None) -> str:
    if days is None:
        return ""
    return " in the last day" if days == 1 else f" in the last {days} days"


def _shares(said: str, counts: "Counter[str] | dict[str, int]") -> str:
    return f"{said}: {', '.join(f'{name} {count}' for name, count in counts.items())}"
