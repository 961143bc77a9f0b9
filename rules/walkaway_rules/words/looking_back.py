"""What `walkaway try` says about the histories that it looked through."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from walkaway_rules.match import Match
from walkaway_rules.moment import MINUTE
from walkaway_rules.tongue.said import counted, joined, laid_out, said
from walkaway_rules.words.checking import meets, verdict

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NO_TIME = said("At a time that the history does not tell")

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


def database(name: str, count: int, oldest: int, newest: int, timeless: int = 0) -> str:
    """Return what one history holds, by days of the common clock."""
    held = _held(name, count, oldest, newest)
    if not timeless:
        return held
    return counted(
        timeless,
        "{held} One of them does not tell when it was.",
        "{held} {count} of them do not tell when they were.",
        held=held,
    )


def hours(met: Iterable[Met]) -> list[str]:
    """Return what was met, hour by hour: a line for the hour, and one for each kind."""
    lines: list[str] = []
    by_hour: dict[str, Counter[str]] = {}
    for at, match in met:
        hour = f"{at:%Y-%m-%d %H:00}" if at else _NO_TIME
        by_hour.setdefault(hour, Counter())[verdict(match)] += 1
    for hour, told in by_hour.items():
        lines.append(hour)
        lines += [_often(what, count) for what, count in told.items()]
    return lines


def overview(met: Sequence[Met], days: int | None) -> list[str]:
    """Return what it came to: on which boundaries, and at which hours of the day."""
    met_at = [(at, match) for at, match in met if meets(match)]
    if not met_at:
        return [_nothing(days)]
    boundaries = Counter(match.boundary.alias for _, match in met_at)
    day = Counter(f"{at:%H:00}" for at, _ in met_at if at)
    lines = [_noticed(len(met_at), days)]
    lines.append(said("By name: {shares}", shares=_shares(boundaries)))
    if day:
        hours = _shares(dict(sorted(day.items())))
        lines.append(said("By hour: {shares}", shares=hours))
    return lines


def database_json(
    name: str, count: int, oldest: int, newest: int, timeless: int
) -> dict[str, Any]:
    """Return what one history holds, for programs."""
    return {
        "database": name,
        "visits": count,
        "oldest": iso(oldest),
        "newest": iso(newest),
        "timeless": timeless,
    }


def profile_name(browser: str, profile: int) -> str:
    """Return what a history is called that was found on this machine."""
    return said("{browser}, profile {profile}", browser=browser, profile=profile)


def _held(name: str, count: int, oldest: int, newest: int) -> str:
    if count == 0:
        return said("{name}: no visits.", name=name)
    visits = _visits(count)
    first, last = (iso(at) or "" for at in (oldest, newest))
    if not first:
        return laid_out("{name}: {visits}.", name=name, visits=visits)
    return said(
        "{name}: {visits}, {first} to {last}.",
        name=name,
        visits=visits,
        first=first[:10],
        last=last[:10],
    )


def _visits(count: int) -> str:
    return counted(count, "1 visit", "{count} visits")


def _often(what: str, count: int) -> str:
    if count == 1:
        return laid_out("  {what}", what=what)
    return said("  {what} ({times} times)", what=what, times=count)


def _nothing(days: int | None) -> str:
    if days is None:
        return said("Nothing on your list.")
    return counted(
        days,
        "Nothing on your list in the last day.",
        "Nothing on your list in the last {count} days.",
    )


def _noticed(count: int, days: int | None) -> str:
    visits = _visits(count)
    if days is None:
        return said("{visits} would be noticed.", visits=visits)
    return counted(
        days,
        "{visits} would be noticed in the last day.",
        "{visits} would be noticed in the last {count} days.",
        visits=visits,
    )


def _shares(counts: "Counter[str] | dict[str, int]") -> str:
    shares = counts.items()
    return joined(
        ", ",
        (
            laid_out("{name} ({count})", name=name, count=count)
            for name, count in shares
        ),
    )
