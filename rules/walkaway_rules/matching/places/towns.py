"""Towns: those named among words, so that a town beside a place is told from it.

States, countries and islands are taken for towns that fill a whole region.
"""

from collections.abc import Iterable, Iterator, Sequence

from walkaway_rules.matching.places.coordinates import Point, metres
from walkaway_rules.matching.places.regions import Region, region_named

Where = Point | Region

LONGEST_TOWN = 3
"""Words of a town's name."""


def towns_in(spoken: Sequence[str]) -> Iterator[tuple[int, int, tuple[Where, ...]]]:
    """Given folded words, yield each town named: its first word, the word behind it.

    With these come the places of that name; of several names at one word the longest.
    """
    begin = 0
    while begin < len(spoken):
        length, points = _longest(spoken, begin)
        if points:
            yield begin, begin + length, points
        begin += length


def is_around(points: Iterable[Where], at: tuple[float, float]) -> bool:
    """Return whether one of a town's places is the one around this position."""
    return any(
        one.holds(at)
        if isinstance(one, Region)
        else metres(Point(*at), one) <= _OUTSKIRTS
        for one in points
    )


def lies_elsewhere(spoken: Sequence[str], at: tuple[float, float]) -> bool:
    """Return whether folded words name towns, and none of them around a position."""
    named = [points for _, _, points in towns_in(spoken)]
    return bool(named) and not any(is_around(points, at) for points in named)


def towns_around(at: tuple[float, float]) -> list[str]:
    """Return the names of the towns around a position, each as one word."""
    from walkaway_rules.matching.places.surroundings import (  # noqa: PLC0415  # as below
        names_around,
    )

    return [name.replace("_", "") for name in names_around(at)]


def is_town(spoken: Sequence[str]) -> bool:
    """Return whether folded words are a town and nothing else."""
    return len(spoken) <= LONGEST_TOWN and any(_places(spoken))


def leads_elsewhere(spoken: Sequence[str], at: tuple[float, float]) -> bool:
    """Return whether the next of folded words are another town than the one around."""
    first = next((i for i, word in enumerate(spoken) if word not in _BETWEEN), 0)
    length, points = _longest(spoken, first)
    town = " ".join(spoken[first : first + length])
    return bool(points) and town != _QUARTER and not is_around(points, at)


def _longest(spoken: Sequence[str], begin: int) -> tuple[int, tuple[Where, ...]]:
    for length in range(min(LONGEST_TOWN, len(spoken) - begin), 0, -1):
        end = begin + length
        points = tuple(_places(spoken[begin:end]))
        if points:
            return length, _unless_street(points, spoken[end:])
    return 1, ()


def _unless_street(
    points: tuple[Where, ...], behind: Sequence[str]
) -> tuple[Where, ...]:
    """Leave out a region after which a street is called: "Pennsylvania Avenue"."""
    if _STREETS.isdisjoint(behind[:1]):
        return points
    return tuple(one for one in points if isinstance(one, Point))


def _places(spoken: Sequence[str]) -> Iterator[Where]:
    """Yield where the towns lie that are called by all of these words."""
    from walkaway_rules.matching.places.gazetteer import (  # noqa: PLC0415  # a long list, asked for seldom
        lie_at,
    )

    name = "_".join(spoken)
    yield from lie_at(name)
    region = region_named(name)
    if region:
        yield region


_BETWEEN = frozenset(("in", "a", "de", "en", "im", "delivery", "restaurant", "club"))
"""What stands between a place's name and its town: "Luna restaurant in Wien"."""
_STREETS_TEXT = """
street st avenue ave av road rd boulevard blvd drive platz strasse str allee
"""
_STREETS = frozenset(_STREETS_TEXT.split())
_QUARTER = "mitte"
"""A quarter of Berlin, and of every other town."""
_OUTSKIRTS = 60_000.0
"""Metres from the middle of a town to what people still call by its name."""
