import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.places.coordinates import Point, metres
from walkaway_rules.matching.places.s2_cells import cell_point


@pytest.mark.parametrize(
    ("number", "lat", "lng", "near"),
    [
        ("47a851dfecc9a86d", 52.52, 13.405, 1),
        ("470b94e96b3ad9c1", 50.0877215, 14.4211422, 20),
        ("3994f56ccd448a8b", 27.464327, 84.291019, 1),
        ("3f8dfd04d309f925", 35.743880, 51.312514, 1),
        ("89c2589a018531e3", 40.782517, -73.965518, 1),
        ("6b12ae665e892fdd", -33.8571, 151.2150, 200),
    ],
)
def test_a_cell_is_where_its_place_is(
    number: str, lat: float, lng: float, near: float
) -> None:
    found = cell_point(number)
    assert found is not None
    assert metres(found, Point(lat, lng)) <= near


@pytest.mark.parametrize("number", ["", "0", "47a851df", "f7a851dfecc9a86d", "1" * 17])
def test_other_numbers_are_no_cells(number: str) -> None:
    assert cell_point(number) is None


@given(st.integers(0, (6 << 61) - 1))
def test_every_cell_lies_on_earth(cell: int) -> None:
    point = cell_point(f"{cell:016x}")
    assert point is not None
    assert abs(point.lat) <= 90
    assert abs(point.lng) <= 180
