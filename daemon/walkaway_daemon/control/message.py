"""Messages: what a client may ask the guard, and what the guard may say."""

from dataclasses import dataclass

from walkaway_daemon.sensors.sensor import Finding
from walkaway_rules.remembered import Correction, Remembered
from walkaway_rules.status import Status


@dataclass(frozen=True, slots=True)
class AskStatus:
    """Say the status. Answered by `StatusSaid`."""


@dataclass(frozen=True, slots=True)
class AskUpdates:
    """Say the status now, and again whenever it changes. By `StatusSaid`."""


@dataclass(frozen=True, slots=True)
class AskFindings:
    """Say what is seen and what is not. Answered by `FindingsSaid`."""


@dataclass(frozen=True, slots=True)
class AskStop:
    """Stop the guard in good order. Answered by `Done`."""


@dataclass(frozen=True, slots=True)
class FeelPull:
    """The person feels the pull. Answered by `Done`."""


@dataclass(frozen=True, slots=True)
class AskRest:
    """Pause the guard, after the promise's wait. By `Done` or `Refused`."""

    length: int | None
    """Microseconds; None until the day is over on which it begins."""


@dataclass(frozen=True, slots=True)
class TakeRestBack:
    """Take a waiting or running pause of the guard back. Answered by `Done`."""


@dataclass(frozen=True, slots=True)
class TakeStep:
    """Take the step back that is offered. Answered by `Done` or `Refused`."""


@dataclass(frozen=True, slots=True)
class TakeStepsBack:
    """Answer as the rules say again. Answered by `Done`."""


@dataclass(frozen=True, slots=True)
class LeavePromise:
    """Let all that waits hold now: the early exit. By `Done` or `Refused`."""


@dataclass(frozen=True, slots=True)
class EndLogin:
    """Start at login no more, after the promise's wait. By `Done` or `Refused`."""


@dataclass(frozen=True, slots=True)
class KeepLogin:
    """Go on starting at login. Answered by `Done`."""


@dataclass(frozen=True, slots=True)
class TakeHold:
    """Meet everything with a hold until the day is over. By `Done` or `Refused`."""


@dataclass(frozen=True, slots=True)
class AskRecent:
    """Say what was noticed in the last seven days. Answered by `RecentSaid`."""


@dataclass(frozen=True, slots=True)
class Revise:
    """The person corrects an urge. Answered by `Done` or `Refused`."""

    urge: str
    """The id that `RecentSaid` gave it."""
    correction: Correction


Request = (
    AskStatus
    | AskUpdates
    | AskFindings
    | AskStop
    | FeelPull
    | AskRest
    | TakeRestBack
    | TakeStep
    | TakeStepsBack
    | LeavePromise
    | EndLogin
    | KeepLogin
    | TakeHold
    | AskRecent
    | Revise
)


@dataclass(frozen=True, slots=True)
class StatusSaid:
    """The status as it is now."""

    status: Status


@dataclass(frozen=True, slots=True)
class FindingsSaid:
    """What is seen and what is not."""

    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class RecentSaid:
    """What was noticed in the last seven days, the newest first."""

    recent: tuple[Remembered, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """It was done."""

    said: str
    """One sentence for the person."""


@dataclass(frozen=True, slots=True)
class Refused:
    """It was not done."""

    said: str
    """One sentence for the person."""


Reply = StatusSaid | FindingsSaid | RecentSaid | Done | Refused
