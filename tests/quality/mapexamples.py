"""Map addresses with the places they are about."""

from dataclasses import dataclass
from importlib.resources import files

from walkaway_rules.matching.places.atlas import resolve
from walkaway_rules.matching.places.coordinates import Point, metres

_NEAR = 50.0
"""Metres within which an address is resolved rightly."""


@dataclass(frozen=True, slots=True)
class MapExample:
    """One address on a map and the point it is about, where it has one."""

    address: str
    point: Point | None
    name: str


def map_examples() -> tuple[MapExample, ...]:
    """Return every map address of the seeds."""
    text = files("walkaway_seeds").joinpath("map_addresses.tsv").read_text("utf-8")
    return tuple(_example(row.split("\t")) for row in text.splitlines()[1:] if row)


def unresolved() -> tuple[MapExample, ...]:
    """Return the addresses that do not lead to within 50 m, or to no name."""
    return tuple(one for one in map_examples() if not _is_resolved(one))


def _example(columns: list[str]) -> MapExample:
    _, address, lat, lng, name = columns
    return MapExample(address, Point(float(lat), float(lng)) if lat else None, name)


def _is_resolved(example: MapExample) -> bool:
    found = resolve(example.address)
    if example.point is None:
        return (found is not None and bool(found.name)) or not example.name
    return (
        found is not None
        and found.point is not None
        and metres(found.point, example.point) <= _NEAR
    )
