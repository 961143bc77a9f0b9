"""Vouched time: what may be counted of the hours in which the computer was off.

The steady clock begins anew with every boot, and the wall clock can be set by hand.
But the kernel knows whether the wall clock was set from the network, and forgets it
the moment anybody sets it otherwise. Between two moments at which it knew, the wall
clock says truly how much time passed; what of it was not counted yet, counts then.
"""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Vouched:
    """A moment at which the wall clock was vouched for."""

    utc: int
    """Microseconds since 1970-01-01 UTC."""
    counted: int = 0
    """Microseconds of waiting that were counted since then."""


def counted(last: Vouched | None, span: int) -> Vouched | None:
    """Given that so many microseconds were counted, return what is known now."""
    return last and replace(last, counted=last.counted + span)


def credit(last: Vouched | None, utc: int) -> int:
    """Given a vouched time, return the microseconds that were not counted yet."""
    return 0 if last is None else max(0, utc - last.utc - last.counted)
