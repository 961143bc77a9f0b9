import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.places.coordinates import Point, metres
from walkaway_rules.matching.places.geocells import geo_cells
from walkaway_rules.rulebook import Place

LUNA = Place("Luna", (52.52, 13.405), 300.0)


def test_a_point_within_is_at_the_place() -> None:
    assert geo_cells([LUNA]).near(Point(52.522, 13.405)) == LUNA


def test_a_point_without_is_not() -> None:
    assert geo_cells([LUNA]).near(Point(52.523, 13.405)) is None


def test_the_nearest_of_several_is_taken() -> None:
    wide = Place("Town", (52.52, 13.4), 20_000.0)
    assert geo_cells([wide, LUNA]).near(Point(52.52, 13.405)) == LUNA
    assert geo_cells([wide, LUNA]).near(Point(52.6, 13.4)) == wide


def test_a_place_without_a_position_is_never_near() -> None:
    assert geo_cells([Place("Luna")]).near(Point(52.52, 13.405)) is None


@pytest.mark.parametrize(
    ("at", "within", "point"),
    [
        ((0.0, 179.999), 500.0, Point(0, -179.999)),
        ((0.0, -180.0), 500.0, Point(0, 180.0)),
        ((89.9, 0.0), 30_000.0, Point(89.9, 180.0)),
        ((10.0, 10.0), 900_000.0, Point(15.0, 12.0)),
        ((60.02499, 10.0), 200.0, Point(60.025, 10.0035)),
    ],
)
def test_edges_of_the_map_are_no_edges(
    at: tuple[float, float], within: float, point: Point
) -> None:
    assert geo_cells([Place("Edge", at, within)]).near(point) is not None


@given(
    st.floats(-90, 90), st.floats(-180, 180), st.floats(1, 50_000),
    st.floats(-90, 90), st.floats(-180, 180),
)  # fmt: skip
def test_cells_agree_with_measuring(
    lat: float, lng: float, within: float, other_lat: float, other_lng: float
) -> None:
    point = Point(other_lat, other_lng)
    found = geo_cells([Place("P", (lat, lng), within)]).near(point)
    assert (found is not None) == (metres(Point(lat, lng), point) <= within)


@given(st.floats(-89, 89), st.floats(-180, 180), st.floats(10, 5000), st.floats(0, 1))
def test_a_point_near_the_place_is_found(
    lat: float, lng: float, within: float, share: float
) -> None:
    point = Point(min(90.0, lat + share * within / 111_200), lng)
    assert geo_cells([Place("P", (lat, lng), within)]).near(point) is not None
