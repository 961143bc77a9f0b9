"""Another person: roads to somebody with harder names and handles than the example's.

Short and common handles, numbers of accounts, names in several scripts, numbers of
eight countries, places on three continents; beside each road, pages that are near it.
"""

from dataclasses import dataclass
from pathlib import Path

from walkaway_rules.match import Match
from walkaway_rules.matching.matcher import compile_matcher
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.reading.reader import Sound, read_rules
from walkaway_rules.rulebook import Rulebook

_HERE = Path(__file__).parent
_PASSED_BY = " passed by"


@dataclass(frozen=True, slots=True)
class Road:
    """One page, and how it is met."""

    family: str
    kind: str
    """The match's kind, "passed by" behind it where it was; "-" for no match."""
    address: str
    title: str


def roads(family: str = "") -> tuple[Road, ...]:
    """Return every road and page of one family, or of all."""
    text = (_HERE / "another_person.tsv").read_text(encoding="utf-8")
    rows = [_road(row.split("\t")) for row in text.splitlines()]
    return tuple(row for row in rows if family in {"", row.family})


def road_families() -> tuple[str, ...]:
    """Return the families, in the file's order."""
    return tuple(dict.fromkeys(road.family for road in roads()))


def misjudged(family: str) -> list[tuple[Road, str]]:
    """Return the roads of a family that are met otherwise than they say."""
    seen = [(road, met_as(road)) for road in roads(family)]
    return [(road, kind) for road, kind in seen if kind != road.kind]


def met_as(road: Road) -> str:
    """Return how a road is met, written as the file writes it."""
    match = _MATCHER.match(Visit(road.address, road.title, VisitKind.TYPED, 0))
    return "-" if match is None else _told(match)


def _told(match: Match) -> str:
    return match.kind.value + ("" if match.sought else _PASSED_BY)


def _road(columns: list[str]) -> Road:
    family, kind, address, *title = columns
    return Road(family, kind, address, title[0] if title else "")


def another_rulebook() -> Rulebook:
    """Return the rules that the roads are met under."""
    text = (_HERE / "another_person.yaml").read_bytes()
    reading = read_rules(text, packs=frozenset({"longing"}))
    assert isinstance(reading, Sound)
    return reading.rulebook


_MATCHER = compile_matcher(another_rulebook(), b"secret")
