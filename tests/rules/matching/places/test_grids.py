import pytest

from walkaway_rules.matching.places.coordinates import Point, metres
from walkaway_rules.matching.places.grids import (
    KOREA,
    dutch_point,
    eastward,
    northward,
    swiss_point,
    utm,
)

BERN = Point(46.951082877, 7.438632495)
"""The old observatory, from which the Swiss count."""
AMERSFOORT = Point(52.155172, 5.387206)
"""The tower from which the Dutch count."""
OSLO = Point(59.91387, 10.75224)
SEOUL = Point(37.55618, 126.92374)


@pytest.mark.parametrize(
    ("zone", "east", "north"), [(32, 597_982, 6_643_116), (33, 262_563, 6_649_440)]
)
def test_the_same_point_has_figures_in_each_zone(
    zone: int, east: float, north: float
) -> None:
    found = utm(zone).point(east, north)
    assert found is not None
    assert metres(found, OSLO) < 2


def test_kakao_counts_from_its_own_origin() -> None:
    found = KOREA.point(483_154, 1_126_855)
    assert found is not None
    assert metres(found, SEOUL) < 2


@pytest.mark.parametrize(
    ("east", "north"), [(2_600_000, 1_200_000), (600_000, 200_000)]
)
def test_swiss_figures_old_and_new_begin_in_bern(east: float, north: float) -> None:
    found = swiss_point(east, north)
    assert found is not None
    assert metres(found, BERN) < 2


@pytest.mark.parametrize(
    ("east", "north", "point"),
    [
        (155_000, 463_000, AMERSFOORT),
        (121_687, 487_484, Point(52.374218, 4.898010)),
        (176_000, 318_000, Point(50.851449, 5.685391)),
    ],
)
def test_dutch_figures_begin_in_amersfoort(
    east: float, north: float, point: Point
) -> None:
    found = dutch_point(east, north)
    assert found is not None
    assert metres(found, point) < 3


def test_figures_far_off_a_grid_are_no_point() -> None:
    assert utm(33).point(9_000_000, 6_000_000) is None
    assert utm(33).point(500_000, 99_000_000) is None
    assert swiss_point(9_000_000, 1_200_000) is None
    assert swiss_point(2_600_000, 9_000_000) is None
    assert dutch_point(400_000, 463_000) is None
    assert dutch_point(155_000, 900_000) is None


def test_a_text_is_read_east_first_or_north_first() -> None:
    assert eastward(utm(33).point)("262563,6649440") == northward(utm(33).point)(
        "6649440&lon=262563"
    )


def test_a_figure_may_be_west_of_where_a_grid_begins() -> None:
    found = northward(utm(33).point)("6740968.38&lon=-28493.10")
    assert found is not None
    assert metres(found, Point(60.455942, 5.369064)) < 2
