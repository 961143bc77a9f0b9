"""Remembered: an urge as a person may look back at it, and what they may say of it.

Nothing here holds what was seen: an alias, what sort of thing it was, when it was
and how it ended. Clients read this, and need to know no more of urges.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import Enum
from typing import Any


class Correction(Enum):
    """What a person says of an urge afterwards."""

    MISTAKE = "mistake"
    """It was something else."""
    NOT_ME = "not-me"
    """Somebody else sat there."""
    NEEDED = "needed"
    """Contact that had to be."""
    UNDO = "undo"
    """What was said of it before is taken back."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """One urge that can be corrected."""

    urge: str
    """Its id, by which it is corrected."""
    alias: str
    """The boundary's; empty where the rules no longer have it."""
    sort: str
    """A `BoundaryKind`'s value; empty likewise."""
    sign: str
    """A `MatchKind`'s value; empty where it was not written down."""
    said: str
    """The sign in words, such as "a search"."""
    why: str
    """The reason in a sentence that names the alias alone; empty without either."""
    at: str
    """The local time when it began, as in 2026-11-23T13:05."""
    outcome: str
    """An `Outcome`'s value; empty while it is open."""


def remembered_to_json(one: Remembered) -> dict[str, Any]:
    """Return it as JSON values."""
    return asdict(one)


def remembered_from_json(values: Mapping[str, Any]) -> Remembered:
    """Return what these values say. Raise `TypeError` where they do not fit."""
    return Remembered(**{name: str(value) for name, value in values.items()})
