"""Wordings: what people and pages put where a map asks "where?"."""

import re

from walkaway_rules.matching.places.coordinates import (
    Order,
    Point,
    leading_point,
    whole_point,
)
from walkaway_rules.matching.places.grid_squares import squared
from walkaway_rules.matching.places.located import Located
from walkaway_rules.matching.places.plus_codes import plus_code_point


def read_wording(text: str, order: Order = Order.LATITUDE_FIRST) -> Located | None:
    """Given a free text, return the point or the name it stands for.

    Read are "52.5,13.4", "52.5,13.4(label)", "52.5,13.4,17z", "name@52.5,13.4",
    "name 52.520,13.405", "52.520,13.405 name", degrees with minutes, full plus codes,
    references to a grid, and everything else as a name. Return None where there is no
    letter and no point.
    """
    plain = _OPENING.sub("", text.strip(" '\"/[]"), count=1)
    point = whole_point(plain, order) or _plus_code(plain)
    if point:
        return Located(point)
    return (
        squared(plain)
        or _with_label(plain, order)
        or _with_at(plain, order)
        or _name(plain)
    )


def _plus_code(text: str) -> Point | None:
    """Read a plus code, also with a town or an address behind it."""
    first = text[:_CODE].replace(",", " ").partition(" ")[0]
    return plus_code_point(text) or plus_code_point(first)


def _with_label(text: str, order: Order) -> Located | None:
    led = leading_point(text, order)
    if led is None:
        return None
    rest = led[1].strip()
    if rest.startswith("("):
        label = text.partition("(")[2].strip(" )")
        return Located(led[0], label)
    if rest.startswith((",", ";", "_", "/", "!")) or _BEFORE.match(text):
        return Located(led[0])
    return None


def _with_at(text: str, order: Order) -> Located | None:
    name, at, figures = text.rpartition("@")
    point = whole_point(figures, order) if at else None
    if not point and (behind := _BEHIND.search(text)):
        name, point = text[: behind.start()], whole_point(behind[0].strip(" _"), order)
    return Located(point, name.strip()) if point else None


def _name(text: str) -> Located | None:
    if not any(map(str.isalpha, text)) or text.lower() in _NOWHERE:
        return None
    return None if _IDENTIFIER.fullmatch(text) else Located(name=text)


_CODE = 20
_BEFORE = re.compile(r"[-+]?\d{1,3}\.\d{2,20},[-+]?\d{1,3}\.\d{3,20} ")
_BEHIND = re.compile(r"(?<=\D)[ _][-+]?\d{1,3}\.\d{3,20},[-+]?\d{1,3}\.\d{3,20}$")
_OPENING = re.compile(
    r"(?:loc|geo|ll|pos|point|latlng|coords?|name|title|addr)[:.]\s?", re.IGNORECASE
)
_IDENTIFIER = re.compile(r"(?=.{0,60}\d)[\w\-=:]{24,}")
_NOWHERE_TEXT = (
    "true,false,here,current location,current+location,current_location,"
    "my location,my_location,mylocation,your location"
)
_NOWHERE = frozenset(_NOWHERE_TEXT.split(","))
