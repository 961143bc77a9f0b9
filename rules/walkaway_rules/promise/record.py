"""The record of what binds, as text that outlives the guard."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, cast

from walkaway_rules.moment import Moment
from walkaway_rules.promise.beside import Beside, Wait
from walkaway_rules.promise.binding import Bound, Past, waited
from walkaway_rules.promise.vouched import Vouched, counted
from walkaway_rules.rulebook_json import rulebook_from_json, rulebook_to_json

VERSION = 2


@dataclass(frozen=True, slots=True)
class Record:
    """What a record says."""

    bound: Bound
    reader: str
    """The version of Walkaway that read these rules from the file."""
    vouched: Vouched | None = None
    """The last moment at which the wall clock could be trusted."""


def record_text(record: Record, counted: Moment) -> str:
    """Return the record; `counted` is the moment up to which waiting is counted."""
    bound = record.bound
    return json.dumps(
        {
            "promise": VERSION,
            "reader": record.reader,
            "steady": counted.steady,
            "boot": counted.boot,
            "current": rulebook_to_json(bound.current),
            "text": bound.text,
            "pasts": [_past_values(past) for past in bound.pasts],
            "beside": asdict(bound.beside),
            "vouched": record.vouched and asdict(record.vouched),
        }
    )


def read_record(text: str, now: Moment) -> Record | None:
    """Return what the record says binds now, or None where it says nothing sound.

    Time that passed since it was written counts where the machine was on or
    asleep all the while; across a reboot none is counted here.
    """
    try:
        values: dict[str, Any] = json.loads(text)
        if values["promise"] != VERSION:
            return None
        since = _since(values, now)
        bound = waited(_bound(values), since)
        vouched = counted(_vouched(values.get("vouched")), since)
        return Record(bound, str(values["reader"]), vouched)
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None


def _past_values(past: Past) -> dict[str, object]:
    return {
        "rulebook": rulebook_to_json(past.rulebook),
        "text": past.text,
        "binds": past.binds,
        "waited": past.waited,
    }


def _bound(values: Mapping[str, Any]) -> Bound:
    current = rulebook_from_json(values["current"])
    pasts = tuple(map(_past, values["pasts"]))
    beside = _beside(_group(values.get("beside", {})))
    return Bound(current, pasts, str(values["text"]), beside)


def _group(values: object) -> Mapping[str, Any]:
    """Return what should be keys with values. Raise `TypeError` where it is not."""
    if not isinstance(values, dict):
        raise TypeError
    return cast("dict[str, Any]", values)


def _beside(values: Mapping[str, Any]) -> Beside:
    """Return what is beside the rules; records from before it have nothing there."""
    since = values.get("since_exit")
    return Beside(
        login_off=_wait(values.get("login_off")),
        plan=_wait(values.get("plan")),
        since_exit=None if since is None else max(0, int(since)),
    )


def _wait(values: Mapping[str, Any] | None) -> Wait | None:
    if values is None:
        return None
    return Wait(int(values["binds"]), max(0, int(values["waited"])))


def _vouched(values: Mapping[str, Any] | None) -> Vouched | None:
    if values is None:
        return None
    return Vouched(int(values["utc"]), max(0, int(values["counted"])))


def _past(values: Mapping[str, Any]) -> Past:
    rulebook = rulebook_from_json(values["rulebook"])
    past = Past(rulebook, int(values["binds"]), text=str(values["text"]))
    return replace(past, waited=max(0, int(values["waited"])))


def _since(values: Mapping[str, Any], now: Moment) -> int:
    if not now.boot or values["boot"] != now.boot:
        return 0
    return max(0, now.steady - int(values["steady"]))
