"""Entries: the facts that the ledger keeps, and all that it keeps.

State is nothing but these entries folded in order, so replaying the ledger
gives the same state. None holds an address, title, name or handle.
"""

from dataclasses import dataclass

from walkaway_rules.boundary import Response
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.match import MatchKind
from walkaway_rules.moment import Moment
from walkaway_rules.terms import Terms


@dataclass(frozen=True, slots=True)
class UrgeBegan:
    """A first match on a boundary."""

    urge: str
    boundary: str
    at: Moment
    """When it happened, by its own time."""
    sought: bool
    needed: bool
    late: bool
    counts: bool
    """Whether a slip here breaks the streak."""
    watched: bool
    terms: Terms
    sign: MatchKind | None = None
    """What about the first match touched the boundary; None where nothing did."""


@dataclass(frozen=True, slots=True)
class UrgeTouched:
    """A further match within an urge."""

    urge: str
    at: Moment
    sought: bool
    late: bool
    watched: bool
    sign: MatchKind | None = None
    """What about the first match touched the boundary, where this tells more of it.

    A look after nothing but what came of itself tells what was looked at.
    """


@dataclass(frozen=True, slots=True)
class UrgeLeft:
    """The page or app of an urge was seen to be left."""

    urge: str


@dataclass(frozen=True, slots=True)
class UrgeOutOfSight:
    """Whether the page or app of an urge is left can be seen no more."""

    urge: str


@dataclass(frozen=True, slots=True)
class UrgeLed:
    """Another site had led to the page with whose title an urge began."""

    urge: str


@dataclass(frozen=True, slots=True)
class UrgeAnswered:
    """A response was shown, or the person answered it."""

    urge: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class ResponseShown:
    """A response reached the screen."""

    urge: str
    response: Response


@dataclass(frozen=True, slots=True)
class UrgeEnded:
    """An urge is over and its outcome was observed, or is unknown."""

    urge: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class UrgeRevised:
    """The person corrected the outcome of an urge, or took that back."""

    urge: str
    outcome: Outcome
    """One of `CORRECTIONS`, or else the one that holds again."""


@dataclass(frozen=True, slots=True)
class UrgeJoined:
    """Two urges proved to be one: a match told later lies between them."""

    urge: str
    """From now on part of the other."""
    into: str


@dataclass(frozen=True, slots=True)
class RestPlanned:
    """A pause of the guard was asked for and waits."""

    starts: Moment
    ends: Moment


@dataclass(frozen=True, slots=True)
class RestWithdrawn:
    """A waiting or running pause of the guard was taken back."""


@dataclass(frozen=True, slots=True)
class StepOffered:
    """Urges had faded, and the guard offered to answer one rung more mildly."""


@dataclass(frozen=True, slots=True)
class StepPlanned:
    """The person took a step back; it waits as every loosening does."""

    starts: Moment


@dataclass(frozen=True, slots=True)
class StepWithdrawn:
    """Every step back was taken back."""


@dataclass(frozen=True, slots=True)
class GoodbyeSaid:
    """Urges were gone and no step was left, so the guard said goodbye."""


@dataclass(frozen=True, slots=True)
class PromiseLeft:
    """The promise was left early; all that waited held from then on."""


@dataclass(frozen=True, slots=True)
class PlansPutOff:
    """What was planned in an earlier boot has not waited long enough yet."""

    starts: Moment
    """When it begins instead."""


@dataclass(frozen=True, slots=True)
class HoldTaken:
    """The person took a hold on everything for a while; it cannot be taken back."""

    ends: Moment


@dataclass(frozen=True, slots=True)
class WatchBegan:
    """The guard began to watch."""


@dataclass(frozen=True, slots=True)
class WatchEnded:
    """The guard stopped in good order."""


Entry = (
    UrgeBegan
    | UrgeTouched
    | UrgeLeft
    | UrgeOutOfSight
    | UrgeLed
    | UrgeAnswered
    | ResponseShown
    | UrgeEnded
    | UrgeRevised
    | UrgeJoined
    | RestPlanned
    | RestWithdrawn
    | PromiseLeft
    | HoldTaken
    | PlansPutOff
    | StepOffered
    | StepPlanned
    | StepWithdrawn
    | GoodbyeSaid
    | WatchBegan
    | WatchEnded
)


@dataclass(frozen=True, slots=True)
class Recorded:
    """An entry and the moment it was recorded."""

    entry: Entry
    now: Moment
