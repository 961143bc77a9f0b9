"""Messages as JSON values, as they travel.

Each travels as one frame: `walkaway` is the version of this language, `id` ties
a reply to its request (0 where the guard speaks unasked), `ask` or `say` names
the message, and the rest are its fields. A request also says the `languages` in which
it is to be answered, the dearest first.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any, cast

from walkaway_daemon.control.message import (
    AskFindings,
    AskRecent,
    AskRest,
    AskStatus,
    AskStop,
    AskUpdates,
    Done,
    EndLogin,
    FeelPull,
    FindingsSaid,
    KeepLogin,
    LeavePromise,
    RecentSaid,
    Refused,
    Reply,
    Request,
    Revise,
    StatusSaid,
    TakeHold,
    TakeRestBack,
    TakeStep,
    TakeStepsBack,
)
from walkaway_daemon.sensors.sensor import Finding, Sight
from walkaway_rules.remembered import (
    Correction,
    remembered_from_json,
    remembered_to_json,
)
from walkaway_rules.status import status_from_json, status_to_json

VERSION = 1
_MOST_LANGUAGES = 9


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
        name = values["ask"]
        request = _BARE[name]() if name in _BARE else _FULL[name](values)
    except (KeyError, TypeError, ValueError) as error:
        message = "an unknown request"
        raise MessageError(message) from error
    return request, number


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


_BARE: Mapping[str, Callable[[], Request]] = {
    "status": AskStatus,
    "updates": AskUpdates,
    "findings": AskFindings,
    "stop": AskStop,
    "pull": FeelPull,
    "rest-back": TakeRestBack,
    "step": TakeStep,
    "steps-back": TakeStepsBack,
    "leave": LeavePromise,
    "login-off": EndLogin,
    "login-on": KeepLogin,
    "hold": TakeHold,
    "recent": AskRecent,
}
"""Requests that say nothing more."""
_FULL: Mapping[str, Callable[[Mapping[str, Any]], Request]] = {
    "rest": _rest_from_json,
    "revise": _revise_from_json,
}
_ASK_NAMES: Mapping[object, str] = {
    **{kind: name for name, kind in _BARE.items()},
    AskRest: "rest",
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
