"""Messages: what a client may ask the guard, and what the guard may say.

Each travels as one frame: `walkaway` is the version of this language, `id` ties
a reply to its request (0 where the guard speaks unasked), `ask` or `say` names
the message, and the rest are its fields. A request also says the `languages` in which
it is to be answered, the dearest first.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, cast

from walkaway_daemon.sensors.sensor import Finding, Sight
from walkaway_rules.remembered import (
    Correction,
    Remembered,
    remembered_from_json,
    remembered_to_json,
)
from walkaway_rules.status import Status, status_from_json, status_to_json

VERSION = 1
_MOST_LANGUAGES = 9


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


class MessageError(ValueError):
    """A frame that is no message of this version."""


def request_to_json(
    request: Request, number: int, languages: Sequence[str] | None = None
) -> dict[str, Any]:
    """Return the request as JSON values; its reply carries the same `number`."""
    name = _ASK_NAMES[type(request)]
    spoken = {} if languages is None else {"languages": list(languages)}
    head = {"walkaway": VERSION, "id": number, "ask": name, **spoken}
    return {**head, **_fields(request)}


def languages_from_json(values: Mapping[str, Any]) -> tuple[str, ...] | None:
    """Return the languages that a client wants, the dearest first; None if unsaid."""
    told = values.get("languages")
    if not isinstance(told, list):
        return None
    codes = cast("list[object]", told)[:_MOST_LANGUAGES]
    return tuple(code for code in codes if isinstance(code, str))


def request_from_json(values: Mapping[str, Any]) -> tuple[Request, int]:
    """Return the request and its number. Raise `MessageError` where it is none."""
    number = _number(values)
    try:
        return _ASKS[values["ask"]](values), number
    except (KeyError, TypeError, ValueError) as error:
        message = "an unknown request"
        raise MessageError(message) from error


def reply_to_json(reply: Reply, number: int) -> dict[str, Any]:
    """Return the reply to request `number` as JSON values."""
    return {"walkaway": VERSION, "id": number, **_reply_fields(reply)}


def reply_from_json(values: Mapping[str, Any]) -> tuple[Reply, int]:
    """Return the reply and its number. Raise `MessageError` where it is none."""
    number = _number(values)
    try:
        return _SAYS[values["say"]](values), number
    except (KeyError, TypeError, ValueError) as error:
        message = "an unknown reply"
        raise MessageError(message) from error


def _number(values: Mapping[str, Any]) -> int:
    if values.get("walkaway") != VERSION:
        message = "another version of this language"
        raise MessageError(message)
    number = values.get("id")
    if not isinstance(number, int):
        message = "a message without a number"
        raise MessageError(message)
    return number


def _rest_from_json(values: Mapping[str, Any]) -> AskRest:
    length = values["length"]
    if length is not None and (not isinstance(length, int) or length <= 0):
        raise TypeError
    return AskRest(length)


def _fields(request: Request) -> dict[str, Any]:
    if isinstance(request, Revise):
        return {"urge": request.urge, "correction": request.correction.value}
    return asdict(request)


def _revise_from_json(values: Mapping[str, Any]) -> Revise:
    return Revise(str(values["urge"]), Correction(values["correction"]))


def _reply_fields(reply: Reply) -> dict[str, Any]:
    match reply:
        case StatusSaid(status):
            return {"say": "status", "status": status_to_json(status)}
        case FindingsSaid(findings):
            return {"say": "findings", "findings": [_as_json(f) for f in findings]}
        case RecentSaid(recent):
            return {"say": "recent", "recent": [remembered_to_json(r) for r in recent]}
        case Done(said):
            return {"say": "done", "said": said}
        case Refused(said):
            return {"say": "refused", "said": said}


def _as_json(finding: Finding) -> dict[str, str]:
    return {**asdict(finding), "sight": finding.sight.value}


def _findings(values: Sequence[Mapping[str, Any]]) -> tuple[Finding, ...]:
    return tuple(
        Finding(
            subject=str(each["subject"]),
            sight=Sight(each["sight"]),
            said=str(each["said"]),
            remedy=str(each["remedy"]),
            glance=str(each.get("glance", "")),
        )
        for each in values
    )


_ASKS: Mapping[object, Callable[[Mapping[str, Any]], Request]] = {
    "status": lambda _: AskStatus(),
    "updates": lambda _: AskUpdates(),
    "findings": lambda _: AskFindings(),
    "stop": lambda _: AskStop(),
    "pull": lambda _: FeelPull(),
    "rest": _rest_from_json,
    "rest-back": lambda _: TakeRestBack(),
    "step": lambda _: TakeStep(),
    "steps-back": lambda _: TakeStepsBack(),
    "leave": lambda _: LeavePromise(),
    "login-off": lambda _: EndLogin(),
    "login-on": lambda _: KeepLogin(),
    "hold": lambda _: TakeHold(),
    "recent": lambda _: AskRecent(),
    "revise": _revise_from_json,
}

_ASK_NAMES: Mapping[type[Request], str] = {
    AskStatus: "status",
    AskUpdates: "updates",
    AskFindings: "findings",
    AskStop: "stop",
    FeelPull: "pull",
    AskRest: "rest",
    TakeRestBack: "rest-back",
    TakeStep: "step",
    TakeStepsBack: "steps-back",
    LeavePromise: "leave",
    EndLogin: "login-off",
    KeepLogin: "login-on",
    TakeHold: "hold",
    AskRecent: "recent",
    Revise: "revise",
}

_SAYS: Mapping[object, Callable[[Mapping[str, Any]], Reply]] = {
    "status": lambda values: StatusSaid(status_from_json(values["status"])),
    "findings": lambda values: FindingsSaid(_findings(values["findings"])),
    "recent": lambda values: RecentSaid(
        tuple(map(remembered_from_json, values["recent"]))
    ),
    "done": lambda values: Done(str(values["said"])),
    "refused": lambda values: Refused(str(values["said"])),
}
