"""The rulebook as JSON values, and back: what is kept needs no parser to be read.

A field that is missing takes its default and one that is unknown is passed over,
so that rules kept by another version still bind.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import partial
from math import isfinite
from typing import Any, cast

from walkaway_rules.boundary import Response
from walkaway_rules.match import MatchKind
from walkaway_rules.rulebook import (
    App,
    Checking,
    CircleMember,
    Handle,
    Hours,
    Needed,
    Person,
    Place,
    Plan,
    Promise,
    Responses,
    Rulebook,
    Searches,
    Site,
    Song,
    TenderDate,
)
from walkaway_rules.terms import Terms

Read = Callable[[Any], object]
"""Makes a value of what JSON holds. Raises `TypeError` or `ValueError`."""


def rulebook_to_json(rulebook: Rulebook) -> object:
    """Return the rulebook as JSON values."""
    return _plain(rulebook)


def rulebook_from_json(values: object) -> Rulebook:
    """Given what `rulebook_to_json` returned, return the rulebook.

    Raise `ValueError` where that is not what it is.
    """
    try:
        return cast("Rulebook", _RULEBOOK(values))
    except (TypeError, OverflowError) as error:
        message = "no rulebook"
        raise ValueError(message) from error


def _plain(value: object) -> object:
    if is_dataclass(value):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, tuple):
        return [_plain(each) for each in cast("tuple[object, ...]", value)]
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def _a(kind: Callable[..., object], **readers: Read) -> Read:
    """Return what reads one `kind`, each of its fields with its reader."""

    def read(values: object) -> object:
        given = cast("dict[str, object]", _only(dict, values))
        names = readers.keys() & given.keys()
        return kind(**{name: readers[name](given[name]) for name in names})

    return read


def _maybe(read: Read) -> Read:
    return lambda value: None if value is None else read(value)


def _some(read: Read) -> Read:
    return lambda values: tuple(map(read, cast("list[object]", _only(list, values))))


def _only(kind: type, value: object) -> object:
    """Return a value of just this kind: to Python, True is a whole number too."""
    if type(value) is not kind:
        raise TypeError
    return value


def _number(value: object) -> float:
    if type(value) not in (int, float) or not isfinite(cast("float", value)):
        raise TypeError
    return float(cast("float", value))


def _spot(value: object) -> tuple[float, float]:
    latitude, longitude = cast("list[object]", _only(list, value))
    return _number(latitude), _number(longitude)


_text = partial(_only, str)
_whole = partial(_only, int)
_truth = partial(_only, bool)
_TEXTS = _some(_text)
_RESPONSE = _maybe(Response)
_HANDLE = _a(Handle, text=_text, site=_text)
_KNOWN_BY: Mapping[str, Read] = {
    "alias": _text,
    "names": _TEXTS,
    "handles": _some(_HANDLE),
    "phones": _TEXTS,
    "mail": _TEXTS,
    "excepted": _some(MatchKind),
}
_NEEDED = _a(
    Needed,
    site=_text,
    mail=_text,
    subject=_text,
    phone=_text,
    app=_text,
    confined=_truth,
)
_PERSON = _a(
    Person,
    **_KNOWN_BY,
    left=_maybe(date.fromisoformat),
    songs=_some(_a(Song, title=_text, artist=_text)),
    keepsakes=_TEXTS,
    tender_dates=_some(_a(TenderDate, month=_whole, day=_whole)),
    circle=_some(_a(CircleMember, **_KNOWN_BY, response=Response)),
    needed=_some(_NEEDED),
    response=_RESPONSE,
)
_PLACE = _a(
    Place,
    name=_text,
    at=_maybe(_spot),
    within=_number,
    sites=_TEXTS,
    response=_RESPONSE,
)
_CHECKING = _a(
    Checking,
    name=_text,
    site=_text,
    app=_text,
    more_than=_whole,
    per=_whole,
    response=_RESPONSE,
)
_RESPONSES = _a(
    Responses,
    default=Response,
    tender_hours=_some(_a(Hours, start=_whole, end=_whole)),
    own_words=_TEXTS,
    plans=_some(_a(Plan, when=_text, then=_text)),
    instead=_TEXTS,
    only_own=_truth,
    terms=_a(Terms, settle=_whole, grace=_whole),
)
_RULEBOOK = _a(
    Rulebook,
    people=_some(_PERSON),
    places=_some(_PLACE),
    apps=_some(_a(App, name=_text, process=_TEXTS, response=_RESPONSE)),
    sites=_some(_a(Site, site=_text, alias=_text, response=_RESPONSE)),
    searches=_maybe(_a(Searches, packs=_TEXTS, phrases=_TEXTS, response=_RESPONSE)),
    checking=_some(_CHECKING),
    responses=_RESPONSES,
    promise=_a(Promise, loosen_after=_whole),
    discreet=_truth,
    private_windows=_truth,
)
