"""The record of what is held still, so that it goes on again whatever happens.

A process id alone can come to mean another process; its start time tells.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HeldProcess:
    """One process that is held still."""

    pid: int
    started: float
    """Seconds since 1970, as the system counts them."""


def held_text(held: Iterable[HeldProcess]) -> str:
    """Return the record as text."""
    return json.dumps([[each.pid, each.started] for each in held])


def read_held(text: str) -> tuple[HeldProcess, ...]:
    """Return the record again; what makes no sense holds nothing."""
    try:
        return tuple(HeldProcess(int(pid), float(at)) for pid, at in json.loads(text))
    except (ValueError, TypeError, OverflowError):
        return ()
