"""Map points: addresses of maps, and the points that each of them shows.

They were written in three batches, from what each service is known to write, before it
was tried how they are read. Beside them, figures that are no points at all.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from walkaway_rules.matching.matcher import Matcher, compile_matcher
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.rulebook import Place, Rulebook

_HERE = Path(__file__).parent
_NEAR = 50.0
"""Metres within which a point is told rightly."""

At = tuple[float, float]


@dataclass(frozen=True, slots=True)
class MapPoint:
    """One address, the points that it shows, and the middle of its map beside them."""

    family: str
    address: str
    shown: tuple[At, ...]
    middle: At | None


def map_points(family: str = "") -> tuple[MapPoint, ...]:
    """Return the addresses of one family, or of all."""
    text = (_HERE / "map_points.tsv").read_text(encoding="utf-8")
    rows = [_row(*line.split("\t")) for line in text.splitlines()]
    return tuple(row for row in rows if family in {"", row.family})


def point_families() -> tuple[str, ...]:
    """Return the families, in the file's order."""
    return tuple(dict.fromkeys(row.family for row in map_points()))


def untold(rows: tuple[MapPoint, ...]) -> list[str]:
    """Return the addresses of which not every point is told to within 50 m."""
    return [
        row.address
        for row in rows
        if not all(_leads(row.address, at) for at in row.shown)
    ]


def mistaken(rows: tuple[MapPoint, ...]) -> list[str]:
    """Return those of which the middle of the map is taken for what they show."""
    return [
        row.address for row in rows if row.middle and _leads(row.address, row.middle)
    ]


def figures_elsewhere() -> tuple[str, ...]:
    """Return addresses with figures that are prices, versions, sizes and the like."""
    text = (_HERE / "figures_elsewhere.txt").read_text(encoding="utf-8")
    return tuple(text.splitlines())


def taken_for_points() -> list[str]:
    """Return those that are met where places lie at these very figures."""
    places = [Place(f"Qzx{i}", at, 300.0) for i, at in enumerate(_THERE)]
    matcher = compile_matcher(Rulebook(places=tuple(places)), b"secret")
    return [one for one in figures_elsewhere() if matcher.match(_visit(one))]


def _row(family: str, address: str, shown: str, middle: str) -> MapPoint:
    points = tuple(_at(one) for one in shown.split(";"))
    return MapPoint(family, address, points, _at(middle) if middle else None)


def _at(text: str) -> At:
    lat, lng = text.split(",")
    return float(lat), float(lng)


def _leads(address: str, at: At) -> bool:
    match = _matcher(at).match(_visit(address))
    return match is not None and match.sought


@cache
def _matcher(at: At) -> Matcher:
    place = Place("Qzxwv", at, _NEAR)
    return compile_matcher(Rulebook(places=(place,)), b"secret")


def _visit(address: str) -> Visit:
    return Visit(address, "", VisitKind.TYPED, 0)


_THERE = (
    (52.52, 13.405),
    (1.25, 3.5),
    (10.0, 20.0),
    (12.5, 99.99),
    (31.2304, 121.4737),
)
