"""The record of what binds, as text that outlives the guard."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from walkaway_rules.moment import Moment
from walkaway_rules.promise.binding import Bound, Past, waited
from walkaway_rules.rulebook import Rulebook

VERSION = 1

ReadRules = Callable[[str], Rulebook | None]
"""Returns the rulebook of a text, or None where it is not sound."""


def record_text(bound: Bound, counted: Moment) -> str:
    """Return the record; `counted` is the moment up to which waiting is counted."""
    return json.dumps(
        {
            "promise": VERSION,
            "steady": counted.steady,
            "boot": counted.boot,
            "current": bound.text,
            "pasts": [
                {"text": past.text, "binds": past.binds, "waited": past.waited}
                for past in bound.pasts
            ],
        }
    )


def read_record(text: str, read: ReadRules, now: Moment) -> Bound | None:
    """Return what the record says binds now, or None where it says nothing sound.

    Time that passed since it was written counts where the machine was on or
    asleep all the while; across a reboot none is counted.
    """
    try:
        values: dict[str, Any] = json.loads(text)
        bound = _bound(values, read)
        return bound and waited(bound, _since(values, now))
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _bound(values: Mapping[str, Any], read: ReadRules) -> Bound | None:
    current = read(values["current"])
    if values["promise"] != VERSION or current is None:
        return None
    pasts = (_past(each, read) for each in values["pasts"])
    sound = tuple(past for past in pasts if past is not None)
    return Bound(current, sound, values["current"])


def _past(values: Mapping[str, Any], read: ReadRules) -> Past | None:
    rulebook = read(values["text"])
    if rulebook is None:
        return None
    past = Past(rulebook, int(values["binds"]), text=values["text"])
    return replace(past, waited=max(0, int(values["waited"])))


def _since(values: Mapping[str, Any], now: Moment) -> int:
    if not now.boot or values["boot"] != now.boot:
        return 0
    return max(0, now.steady - int(values["steady"]))
