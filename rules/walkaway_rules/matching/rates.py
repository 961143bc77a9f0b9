"""Rates: whether something was opened once too often."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Openings:
    """When something was opened of late, as far as it still matters."""

    times: tuple[int, ...] = ()
    """Microseconds, oldest first, on any clock that does not jump."""


def is_too_often(times: Iterable[int], more_than: int, per: int) -> bool:
    """Given times of openings, return whether the newest is one too many.

    It is where more than `more_than` of them, itself among them, lie within the
    `per` microseconds that end with it; an opening exactly `per` before it is over.
    """
    known = sorted(times)
    return len(_since(known, per)) > more_than


def opened(
    before: Openings, at: int, more_than: int, per: int
) -> tuple[Openings, bool]:
    """Given what was opened before and an opening, return both, and if it is too much.

    An opening that is told late is put where it belongs. Kept are only the times
    that can still matter, and never more than one beyond `more_than`.
    """
    times = sorted((*before.times, at))
    recent = _since(times, per)[-(more_than + 1) :]
    return Openings(tuple(recent)), len(recent) > more_than and at in recent


def _since(times: list[int], per: int) -> list[int]:
    """Return the times within `per` of the newest."""
    return [time for time in times if times[-1] - time < per]
