"""Rates: whether something was opened once too often."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Openings:
    """When something was opened of late, as far as it still matters."""

    times: tuple[int, ...] = ()
    """Microseconds, oldest first, on any clock that does not jump."""


def opened(
    before: Openings, at: int, more_than: int, per: int
) -> tuple[Openings, bool]:
    """Given what was opened before and an opening, return both, and if it is too much.

    It is where more than `more_than` openings, this one among them, lie within the
    `per` microseconds that end with it; an opening exactly `per` before it is over.
    An opening that is told late is put where it belongs. Kept are only the times
    that can still matter, and never more than one beyond `more_than`.
    """
    times = sorted((*before.times, at))
    recent = _since(times, per)[-(more_than + 1) :]
    return Openings(tuple(recent)), len(recent) > more_than and at in recent


def _since(times: list[int], per: int) -> list[int]:
    """Return the times within `per` of the newest."""
    return [time for time in times if times[-1] - time < per]
