import pytest

from walkaway_rules.matching.places.coordinates import Point, metres
from walkaway_rules.matching.places.datum import Datum, from_baidu_metres, readings

GATE = Point(39.90714, 116.391269)
"""A gate in Beijing; its shifted figures below are published worked examples."""
GATE_GCJ = Point(39.908541, 116.397510)
GATE_BD = Point(39.914884, 116.403883)


def test_true_figures_stay_as_they_are() -> None:
    assert readings(GATE, Datum.WGS84) == (GATE,)


@pytest.mark.parametrize(
    ("shown", "datum"), [(GATE_GCJ, Datum.GCJ02), (GATE_BD, Datum.BD09)]
)
def test_shifted_figures_lead_to_the_true_point(shown: Point, datum: Datum) -> None:
    assert metres(readings(shown, datum)[0], GATE) < 1


def test_a_shift_is_some_hundred_metres() -> None:
    assert 300 < metres(GATE, GATE_GCJ) < 900


def test_what_the_figures_look_like_is_kept_beside_the_true_point() -> None:
    assert readings(GATE_GCJ, Datum.GCJ02)[1:] == (GATE_GCJ,)
    assert readings(GATE_BD, Datum.BD09)[2] == GATE_BD


def test_outside_china_nothing_is_shifted() -> None:
    berlin = Point(52.52, 13.405)
    assert readings(berlin, Datum.GCJ02) == (berlin, berlin)


def test_baidus_metres_are_its_own_degrees() -> None:
    assert metres(from_baidu_metres(12958162, 4825907), GATE_BD) < 1


def test_south_and_west_are_mirrored() -> None:
    north_east = from_baidu_metres(12958162, 4825907)
    south_west = from_baidu_metres(-12958162, -4825907)
    assert south_west == Point(-north_east.lat, -north_east.lng)


@pytest.mark.parametrize("edge", [1678043.12, 3481989.83, 5591021, 8362377.87])
def test_inhabited_bands_meet_without_a_gap(edge: float) -> None:
    below, above = from_baidu_metres(1e7, edge - 1), from_baidu_metres(1e7, edge + 1)
    assert metres(below, above) < 10


@pytest.mark.parametrize(
    "inland",
    [
        (39.9, 116.4),
        (31.23, 121.47),
        (22.54, 114.06),
        (43.8, 87.6),
        (25.0, 102.7),
        (29.6, 91.1),
    ],
)
def test_other_lands_maps_are_shifted_on_the_mainland(
    inland: tuple[float, float],
) -> None:
    first, *others = readings(Point(*inland), Datum.MAINLAND)
    assert 50 < metres(first, Point(*inland)) < 900
    assert others == [Point(*inland)]


@pytest.mark.parametrize(
    "outside",
    [
        *((22.28, 114.16), (22.19, 113.54), (25.04, 121.5), (37.56, 126.98)),
        *((21.03, 105.85), (34.7, 135.5), (43.1, 131.9), (47.9, 106.9), (27.7, 85.3)),
    ],
)
def test_and_nowhere_else(outside: tuple[float, float]) -> None:
    assert readings(Point(*outside), Datum.MAINLAND) == (Point(*outside),)


def test_maps_of_china_are_shifted_off_the_coast_too() -> None:
    hong_kong, osaka = Point(22.28, 114.16), Point(34.7, 135.5)
    assert metres(readings(hong_kong, Datum.GCJ02)[0], hong_kong) > 50
    assert readings(osaka, Datum.GCJ02)[0] == osaka
