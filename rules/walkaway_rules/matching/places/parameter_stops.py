"""Stops in parameters: places that an address names key by key.

Services call them by hundreds of names, but after few habits: a latitude beside a
longitude under keys that differ in that alone ("dropoff[latitude]"), or a pair of
figures, or words, under a key that says start or end. Reading by these habits
covers services that nobody listed.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from walkaway_rules.matching.places.boxes import CORNER_KEY, framed, is_box
from walkaway_rules.matching.places.coordinates import Order, point_of, whole_point
from walkaway_rules.matching.places.datum import Datum, readings
from walkaway_rules.matching.places.located import Located
from walkaway_rules.matching.places.wording import read_wording

_MOST = 50
"""Stops of one parameter that are looked at."""


@dataclass(frozen=True, slots=True)
class Habits:
    """How one service writes its parameters."""

    order: Order = Order.LATITUDE_FIRST
    turned: frozenset[str] = frozenset()
    """Keys that are written the other way round."""
    centres: frozenset[str] = frozenset()
    """Keys that hold the middle of the map."""
    beside: frozenset[str] = frozenset()
    """Keys that hold it where another key says where it goes to."""
    unread: frozenset[str] = frozenset()
    """Keys that hold figures in an order of their own, which a form reads."""
    datum: Datum = Datum.WGS84
    words: bool = True
    """Whether words under a key that asks "where?" are the name of a place."""
    fine: bool = False
    """Whether any two figures may stand for something else: fine ones are places."""


def parameter_stops(
    parameters: Iterable[tuple[str, str]], habits: Habits
) -> list[Located]:
    """Given decoded parameters, return their stops: where it goes to comes first.

    Maps' centres come last.
    """
    given = _without_origin(tuple(parameters))
    way = [pair for pair in given if _WAY.search(pair[0])]
    rest = [pair for pair in given if not _WAY.search(pair[0])]
    pairs = sorted([*reversed(way), *rest], key=lambda pair: "addr" in pair[0])
    values = dict(reversed(pairs))
    habits = _said_habits(values, habits)
    if habits.beside and any(map(_LEADS.search, values)):
        habits = replace(habits, centres=habits.centres | habits.beside)
    stops = [stop for pair in pairs for stop in _of(pair, values, habits)]
    return [
        *_joined(stops),
        *framed([p for p in given if p[0] not in habits.unread], habits.order),
    ]


def _without_origin(
    pairs: tuple[tuple[str, str], ...],
) -> tuple[tuple[str, str], ...]:
    """Leave out from where one searched, where the map that one found is told."""
    if not any(key == "ll" for key, _ in pairs):
        return pairs
    return tuple(pair for pair in pairs if pair[0] != "sll" or pair[1] == "")


def _of(
    pair: tuple[str, str], values: dict[str, str], habits: Habits
) -> list[tuple[int, Located]]:
    key, value = pair
    if CORNER_KEY.search(key):
        return []
    twin = _twin(key, values) if values[key] == value else ""
    found = _twin_stops(key, value, twin, habits) or _stops(key, value, habits)
    return [(_rank(key, stop), stop) for stop in found]


def _said_habits(values: dict[str, str], habits: Habits) -> Habits:
    """Take another datum where the address itself says which it is in."""
    if habits.datum is Datum.WGS84:
        return habits
    said = values.get("coord_type", values.get("coordtype", "")).lower()
    datum = next((own for mark, own in _SAID if mark in said), habits.datum)
    return replace(habits, datum=datum)


def _twin(key: str, values: dict[str, str]) -> str:
    """Given the key of a latitude, return the value that is its longitude."""
    found = _LATITUDE.search(key)
    if not found:
        return ""
    before, after = key[: found.start()], key[found.end() :]
    names = (f"{before}{word}{after}" for word in _LONGITUDES)
    return next((values[name] for name in names if name in values), "")


def _twin_stops(key: str, lat: str, lng: str, habits: Habits) -> list[Located]:
    point = point_of(lat, lng) if lng else None
    if not point:
        return []
    first, *others = readings(point, habits.datum)
    return [Located(first, centre=key in habits.centres, others=tuple(others))]


def _stops(key: str, value: str, habits: Habits) -> list[Located]:
    if key in _NEVER or key in habits.unread or _CARRIES.match(key):
        return []
    if is_box(key, value):
        return []
    order = _turned(habits.order) if key in habits.turned else habits.order
    order = Order.LONGITUDE_FIRST if _SAYS_TURNED.search(key) else order
    asks = habits.words and _ASKS.search(key) is not None
    lone = ";" in value and "," not in value
    is_one = lone or whole_point(value, order) is not None
    parts = [value] if is_one else _SEVERAL.split(value, _MOST)[:_MOST]
    if _WAY.search(key) or _WAY_SIGN.search(value):
        parts.reverse()
    return list(_read(key, parts, order, habits, asks=asks))


def _read(
    key: str, parts: list[str], order: Order, habits: Habits, *, asks: bool
) -> Iterator[Located]:
    for part in parts:
        if habits.fine and not _is_fine(key, part):
            continue
        stop = read_wording(part, order)
        if _FINE.match(part) and not (stop and stop.point):
            stop = read_wording(part, _turned(order)) or stop
        if stop and stop.point:
            first, *others = readings(stop.point, habits.datum)
            centre = key in habits.centres
            others += stop.others
            yield replace(stop, point=first, centre=centre, others=tuple(others))
        elif stop and asks:
            yield stop


def _is_fine(key: str, part: str) -> bool:
    """Whether figures are so fine that they are no prices, versions or sizes."""
    decimals = [len(one) for one in _DECIMALS.findall(part)[:_PAIR]]
    if len(decimals) < _PAIR or _SAYS_FIGURES.search(key) or _WITH_SIDES.search(part):
        return True
    least = _FEW if _SAYS_WHERE.search(key) else _MANY
    return min(decimals) >= _PAIR and sum(decimals) >= least


def _turned(order: Order) -> Order:
    if order is Order.LONGITUDE_FIRST:
        return Order.LATITUDE_FIRST
    return Order.LONGITUDE_FIRST


def _rank(key: str, stop: Located) -> int:
    if stop.centre:
        return 4
    if _STARTS.search(key):
        return 3
    if _BETWEEN.search(key):
        return 2
    return 0 if _ENDS.search(key) else 1


def _joined(ranked: list[tuple[int, Located]]) -> list[Located]:
    """Give each point without a name the name of the same rank that has no point."""
    joined: list[Located] = []
    for rank in range(5):
        stops = [stop for own, stop in ranked if own == rank]
        names = [stop for stop in stops if not stop.point]
        points = [stop for stop in stops if stop.point]
        if len(points) == 1 and names and not points[0].name:
            points = [replace(points[0], name=names[0].name)]
            names = names[1:]
        joined += points + names
    return joined


_SAYS_TURNED = re.compile(r"lo?ng?_?lat")
_SAID = (("wgs", Datum.WGS84), ("gps", Datum.WGS84), ("gcj", Datum.GCJ02))
_LATITUDE = re.compile("latitude|lat")
_LONGITUDES = ("longitude", "long", "lng", "lon")
_STARTS = re.compile(
    r"start|from|orig|pick|depart|source|^s(?:p|ll|lat|addr|name)$|^o(?:lat|name)$|^fll$"
)
_ENDS = re.compile(
    r"drop|dest|end|finish|arriv|(?:^|[_\-\[])to(?:$|[_\-\]])|^tocoord$|^ep$|^tll$"
    r"|^d(?:ll|lat|addr|name)"
)
_BETWEEN = re.compile(r"way|via|stop")
_ASKS = re.compile(
    r"^(?:q|query|search|text|n|name|title|label|where\d?|near|what|w|sname|dname)$"
    r"|addr|name|dest|orig|^to$|^from$|location|place|station|rtext|waypoint|marker|point$"
)
_LEADS = re.compile(
    r"^[sd]addr$|destination|coordinate|^(?:cb|p)ll$|^(?:from|to)_?lat$"
)
_WAY = re.compile(r"^(?:rtext|route|r|lonlats|points?|loc|ri)$|\[\d+\]")
"""Keys of the stops of a way, of which the last is where it leads to."""
_WAY_SIGN = re.compile(r" to:|~-?\d.*\|")
_SEVERAL = re.compile(r"[|;~]| to:")
_NEVER_TEXT = """
span spn sspn size zoom z cbp crop rect resize range ratio offset
price mean dim dims rate rates score value values version ne nw se sw
ref referrer referer v ver rev build sku model flight mpn part serial
"""
_NEVER = frozenset(_NEVER_TEXT.split())
_FINE = re.compile(r"[-+]?\d{1,3}\.\d{4,40}[, ;]{1,2}[-+]?\d{1,3}\.\d{4,40}(?![\d.])")
"""Figures so fine that they are a point, also where they can be but turned."""
_DECIMALS = re.compile(r"\d\.(\d+)", re.ASCII)
_WITH_SIDES = re.compile(r"\d ?[nsew\u00b0'\"\u2032]", re.IGNORECASE)
_PAIR = 2
_FEW = 5
_MANY = 7
"""Decimals of both figures together: some hundred metres, and some ten."""
_SAYS_WHERE = re.compile(
    r"^(?:ll|at|q|s|p|c|pt|pin|gps|near|text|query|search|where|around|map|view|via|to|from)$"
    r"|coord|lat|l(?:o|n)ng?lat|loc|pos|point|geo|cent(?:er|re)|addr|place|marker|poi"
    r"|orig|dest|start|end|stop|route"
)
"""Keys that ask where."""
_SAYS_FIGURES = re.compile(r"^ll$|latl|lo?ng?_?lat")
"""Keys that can hold nothing else."""
_CARRIES = re.compile("utm_")
