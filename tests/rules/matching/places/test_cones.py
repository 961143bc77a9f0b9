from collections.abc import Callable

import pytest

from walkaway_rules.matching.places.cones import (
    belgian_point,
    estonian_point,
    icelandic_point,
)
from walkaway_rules.matching.places.coordinates import Point, metres

BRUSSELS, ARLON = Point(50.8466, 4.3528), Point(49.6833, 5.8167)
REYKJAVIK, TALLINN = Point(64.1466, -21.9426), Point(59.4370, 24.7536)


@pytest.mark.parametrize(
    ("read", "one", "other", "point"),
    [
        (belgian_point, 648_876.2, 670_688.8, BRUSSELS),
        (belgian_point, 754_505.0, 542_327.8, ARLON),
        (icelandic_point, 356_816.5, 408_195.4, REYKJAVIK),
        (icelandic_point, 1_556_816.5, 208_195.4, REYKJAVIK),
        (estonian_point, 542_763.4, 6_589_036.3, TALLINN),
        (estonian_point, 6_589_036.3, 542_763.4, TALLINN),
    ],
)
def test_figures_on_a_cone_are_read_back(
    read: Callable[[float, float], Point | None],
    one: float,
    other: float,
    point: Point,
) -> None:
    found = read(one, other)
    assert found is not None
    assert metres(found, point) < 1


@pytest.mark.parametrize(
    ("east", "north", "point"),
    [(148_876.5, 170_688.5, BRUSSELS), (254_491.0, 42_313.9, ARLON)],
)
def test_older_belgian_figures_are_read_to_some_metres(
    east: float, north: float, point: Point
) -> None:
    found = belgian_point(east, north)
    assert found is not None
    assert metres(found, point) < 25


def test_figures_far_off_their_grid_are_no_point() -> None:
    assert icelandic_point(5_000_000, 400_000) is None
    assert estonian_point(12_345, 67_890) is None
