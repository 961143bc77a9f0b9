"""Events: what happened, as the state machine is told of it."""

from dataclasses import dataclass
from enum import Enum

from walkaway_rules.boundary import Boundary, Response
from walkaway_rules.deciding.answer import Answer as Answer  # noqa: PLC0414  (told on)
from walkaway_rules.match import MatchKind
from walkaway_rules.moment import DAY, Moment
from walkaway_rules.terms import Terms


class Outcome(Enum):
    """How an urge ended."""

    TURNED_AWAY = "turned_away"
    WENT_ON = "went_on"
    PASSED_BY = "passed_by"
    NEEDED = "needed"
    MISSED = "missed"
    DISPUTED = "disputed"
    UNKNOWN = "unknown"
    """Nobody was watching when it would have shown; never counted either way."""


SLIPS = frozenset({Outcome.WENT_ON, Outcome.MISSED})
"""The outcomes that are a slip, on a boundary that counts."""
CORRECTIONS = frozenset({Outcome.DISPUTED, Outcome.NEEDED})
"""What a person may say that an urge was."""


@dataclass(frozen=True, slots=True)
class Matched:
    """An observation matched a boundary."""

    boundary: Boundary
    at: Moment
    """When it happened, which may lie before the moment it was noticed."""
    sought: bool
    needed: bool
    late: bool
    """Noticed only afterwards: made while the guard was off, or told too late."""
    watched: bool
    """A sensor can see when this page or app is left, and will say so."""
    terms: Terms
    urge: str
    """A fresh random id, used if this begins a new urge."""
    tender: bool = False
    """This is a tender hour or date of the person's."""
    sign: MatchKind | None = None
    """What about it touched the boundary."""
    offered: bool = False
    """A whisper is offered although nothing was sought."""
    led: bool = False
    """Another site led there, and nobody went there by themselves."""


@dataclass(frozen=True, slots=True)
class Left:
    """A sensor saw that the page or app of an open urge was left."""

    boundary: str
    """The boundary's id."""


@dataclass(frozen=True, slots=True)
class OutOfSight:
    """The desktop tells no more of a boundary that was in front."""

    boundary: str
    """The boundary's id."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A response reached the screen."""

    urge: str
    response: Response


@dataclass(frozen=True, slots=True)
class Answered:
    """The person answered a response."""

    urge: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class PullFelt:
    """The person said that they feel the pull; nothing was seen."""

    terms: Terms
    urge: str
    """A fresh random id."""


@dataclass(frozen=True, slots=True)
class Revised:
    """The person corrects an urge, or takes what they said of it back."""

    urge: str
    outcome: Outcome | None
    """One of `CORRECTIONS`; None for what it was before any of them."""


LONGEST_REST = 7 * DAY
"""Microseconds that one pause of the guard lasts at most; another can follow it."""


@dataclass(frozen=True, slots=True)
class RestAsked:
    """The person asked to pause the guard; it waits as every loosening does."""

    after: int
    """Microseconds until it begins: the promise's `loosen_after`."""
    length: int
    """Microseconds that it lasts, `LONGEST_REST` at most."""


@dataclass(frozen=True, slots=True)
class RestTakenBack:
    """The person took a waiting or running pause of the guard back."""


@dataclass(frozen=True, slots=True)
class StepDue:
    """Urges have faded, and the guard is about to say so."""

    last: bool
    """No milder rung is left, so what is said is goodbye."""


@dataclass(frozen=True, slots=True)
class StepAsked:
    """The person takes the step back that was offered; it waits first."""

    after: int
    """Microseconds until it holds: the promise's `loosen_after`."""


@dataclass(frozen=True, slots=True)
class StepTakenBack:
    """The person wants to be answered as the rules say again."""


@dataclass(frozen=True, slots=True)
class EarlyExit:
    """The person leaves the promise early."""


@dataclass(frozen=True, slots=True)
class PlansHeld:
    """The promise's own count says that what was planned still has to wait."""

    after: int
    """Microseconds that it still waits."""


@dataclass(frozen=True, slots=True)
class HoldAsked:
    """The person takes the offer of a hold, for the rest of the day."""

    ends: Moment
    """The midnight that ends it."""


@dataclass(frozen=True, slots=True)
class GuardStarted:
    """The guard began to watch; what came before was not observed live."""


@dataclass(frozen=True, slots=True)
class GuardStopped:
    """The guard stopped in good order."""


@dataclass(frozen=True, slots=True)
class Ticked:
    """Time passed."""


Event = (
    Matched
    | Left
    | OutOfSight
    | Shown
    | Answered
    | PullFelt
    | Revised
    | RestAsked
    | RestTakenBack
    | EarlyExit
    | HoldAsked
    | PlansHeld
    | StepDue
    | StepAsked
    | StepTakenBack
    | GuardStarted
    | GuardStopped
    | Ticked
)
