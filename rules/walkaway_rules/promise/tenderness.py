"""Tender hours compared by the minutes that they cover, however they are written."""

from collections.abc import Iterable, Sequence

from walkaway_rules.rulebook import Hours

_MINUTES = 24 * 60


def united_hours(hours: Iterable[Hours]) -> tuple[Hours, ...]:
    """Return the hours without those that lie within others of them."""
    each = tuple(dict.fromkeys(hours))
    return tuple(one for one in each if not _is_within(one, each))


def are_shorter(new: Sequence[Hours], old: Sequence[Hours]) -> bool:
    """Return whether the old hours cover a minute that the new ones do not."""
    return bool(_covered(old) - _covered(new))


def _is_within(one: Hours, others: Sequence[Hours]) -> bool:
    """Return whether another covers all of it; of two alike the first stays."""
    mine = _minutes(one)
    return any(
        mine < _minutes(other)
        or (mine == _minutes(other) and others.index(other) < others.index(one))
        for other in others
    )


def _covered(hours: Iterable[Hours]) -> frozenset[int]:
    return frozenset[int]().union(*map(_minutes, hours))


def _minutes(hours: Hours) -> frozenset[int]:
    """Return the minutes of the day; hours that end where they begin are all of it."""
    length = (hours.end - hours.start - 1) % _MINUTES + 1
    return frozenset((hours.start + minute) % _MINUTES for minute in range(length))
