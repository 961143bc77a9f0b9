"""The status: all that the tray, the page and the command line are ever told."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Status:
    """What a glance may show. It holds numbers and sentences, never content."""

    streak: int
    """Whole local days since the last slip, or since the day of leaving."""
    days_kept: int
    """Those of `days` without a slip."""
    days: int
    """All days since leaving that are over."""
    best_run: int
    turned_away_today: int
    turned_away: int
    days_on_word: int = 0
    """Those of `days_kept` that nobody watched: they count on the person's word."""
    circle_turned_away: int = 0
    """Times turned away from news of them, which are counted apart."""
    open_urges: int = 0
    """Urges that are not over yet, of those that a review lists."""
    resting: str = ""
    """A sentence about a pause of the guard that waits or runs; mostly empty."""
    rests: bool = False
    """That pause has begun and is not over; else the guard is awake."""
    limits: tuple[str, ...] = ()
    """Sentences about what cannot be seen or done right now."""
    stopped: bool = False
    """Something that worked before does not work any more."""
    pending: tuple[str, ...] = ()
    """Sentences about changes of the rules that wait."""
    fading: tuple[str, ...] = ()
    """Sentences about how urges fade, and what the guard offers."""
    held: bool = False
    """The person took a hold for the rest of the day."""
    hold_offered: bool = False
    """Going on came often today; a hold until tomorrow can be taken."""
    discreet: bool = False
    """The person asked for a neutral icon and neutral words."""
    version: str = ""


def status_to_json(status: Status) -> dict[str, Any]:
    """Return the status as JSON values."""
    return asdict(status)


def status_from_json(values: Mapping[str, Any]) -> Status:
    """Given what a guard of the same protocol sent, return the status.

    Raise `TypeError` or `KeyError` where a field is missing or unknown.
    """
    known: dict[str, Any] = {**values}
    for name in ("limits", "pending", "fading"):
        known[name] = tuple(values[name])
    return Status(**known)
