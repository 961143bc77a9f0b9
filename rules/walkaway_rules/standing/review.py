"""The review: urges of the last days as a person may look back at them, and correct.

Nothing here holds what was seen: an alias, what sort of thing it was, when it was
and how it ended.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from enum import Enum
from typing import Any

from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.deciding.state import State
from walkaway_rules.deciding.urge import Urge, is_for_review
from walkaway_rules.match import EXCEPTABLE
from walkaway_rules.matching.reason import reason
from walkaway_rules.moment import Moment, local_time
from walkaway_rules.words.reviewing import sign_said

MOST = 100
"""Urges that are told at one time, the newest of them."""


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

    @property
    def outcome(self) -> Outcome | None:
        """The outcome that the urge then has; None for the one from before."""
        return _OUTCOMES[self]


_OUTCOMES = {
    Correction.MISTAKE: Outcome.DISPUTED,
    Correction.NOT_ME: Outcome.DISPUTED,
    Correction.NEEDED: Outcome.NEEDED,
    Correction.UNDO: None,
}


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


def remembered(state: State, boundaries: Iterable[Boundary]) -> tuple[Remembered, ...]:
    """Return the urges that can still be corrected, the newest first."""
    known = {boundary.id: boundary for boundary in boundaries}
    urges = filter(is_for_review, state.urges.values())
    newest = sorted(urges, key=lambda urge: urge.began.utc, reverse=True)
    return tuple(_told(urge, known.get(urge.boundary)) for urge in newest[:MOST])


def remembered_to_json(one: Remembered) -> dict[str, Any]:
    """Return it as JSON values."""
    return asdict(one)


def remembered_from_json(values: Mapping[str, Any]) -> Remembered:
    """Return what these values say. Raise `TypeError` where they do not fit."""
    return Remembered(**{name: str(value) for name, value in values.items()})


def can_be_excepted(one: Remembered) -> bool:
    """Return whether rules.yaml has a word for leaving such matches alone."""
    people = {BoundaryKind.PERSON.value, BoundaryKind.CIRCLE.value}
    return one.sort in people and one.sign in {kind.value for kind in EXCEPTABLE}


def _told(urge: Urge, boundary: Boundary | None) -> Remembered:
    return Remembered(
        urge=urge.id,
        alias=boundary.alias if boundary else "",
        sort=boundary.kind.value if boundary else "",
        sign=urge.sign.value if urge.sign else "",
        said=sign_said(urge.sign),
        why=reason(urge.sign, boundary) if urge.sign and boundary else "",
        at=_local(urge.began),
        outcome=urge.outcome.value if urge.outcome else "",
    )


def _local(moment: Moment) -> str:
    return f"{local_time(moment):%Y-%m-%dT%H:%M}"
