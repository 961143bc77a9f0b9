"""Boundaries: the things a person keeps away from, as decisions know them.

A boundary's content (names, handles, addresses) stays with the matcher. Past the
matcher only this value travels: an alias to show, and an id that says nothing.
"""

from dataclasses import dataclass
from enum import Enum

from walkaway_rules.keyed import keyed_id


class BoundaryKind(Enum):
    """What sort of thing is kept away from."""

    PERSON = "person"
    CIRCLE = "circle"
    PLACE = "place"
    APP = "app"
    SITE = "site"
    SEARCHES = "searches"
    CHECKING = "checking"
    PULL = "pull"
    """No thing at all: the person said that they feel the pull."""


class Response(Enum):
    """What Walkaway does when an urge is noticed, mildest first."""

    WHISPER = "whisper"
    PAUSE = "pause"
    HOLD = "hold"

    @property
    def rung(self) -> int:
        """How firm it is: 0 for the mildest."""
        return _RUNGS.index(self)


_RUNGS = tuple(Response)


@dataclass(frozen=True, slots=True)
class Boundary:
    """One boundary, fit to be shown, logged and stored."""

    id: str
    """Keyed hash of kind and alias; stays the same when content changes."""
    kind: BoundaryKind
    alias: str
    """The only word for it that is ever shown."""
    response: Response = Response.PAUSE

    @property
    def counts(self) -> bool:
        """Whether a slip here breaks the streak; the circle is counted apart."""
        return self.kind not in {BoundaryKind.CIRCLE, BoundaryKind.PULL}


def boundary_id(secret: bytes, kind: BoundaryKind, alias: str) -> str:
    """Given the installation's secret, return the boundary's 16 hex digits.

    The identity is the kind and the alias as written, surrounding space aside:
    a new spelling of a handle, another response or another order in the file
    changes nothing.
    """
    identity = f"{kind.value}\x1f{alias.strip()}".encode()
    return keyed_id(secret, identity)
