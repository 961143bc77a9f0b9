"""The review: urges of the last days as a person may look back at them, and correct."""

from collections.abc import Iterable

from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.deciding.state import State
from walkaway_rules.deciding.urge import Urge, is_for_review
from walkaway_rules.match import EXCEPTABLE
from walkaway_rules.matching.reason import reason
from walkaway_rules.moment import Moment, local_time
from walkaway_rules.remembered import Correction, Remembered
from walkaway_rules.words.reviewing import sign_said

MOST = 100
"""Urges that are told at one time, the newest of them."""


def remembered(state: State, boundaries: Iterable[Boundary]) -> tuple[Remembered, ...]:
    """Return the urges that can still be corrected, the newest first."""
    known = {boundary.id: boundary for boundary in boundaries}
    urges = filter(is_for_review, state.urges.values())
    newest = sorted(urges, key=lambda urge: urge.began.utc, reverse=True)
    return tuple(_told(urge, known.get(urge.boundary)) for urge in newest[:MOST])


def outcome_of(correction: Correction) -> Outcome | None:
    """Return the outcome that an urge then has; None for the one from before."""
    return _OUTCOMES[correction]


def can_be_excepted(one: Remembered) -> bool:
    """Return whether rules.yaml has a word for leaving such matches alone."""
    people = {BoundaryKind.PERSON.value, BoundaryKind.CIRCLE.value}
    return one.sort in people and one.sign in {kind.value for kind in EXCEPTABLE}


_OUTCOMES = {
    Correction.MISTAKE: Outcome.DISPUTED,
    Correction.NOT_ME: Outcome.DISPUTED,
    Correction.NEEDED: Outcome.NEEDED,
    Correction.UNDO: None,
}


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
