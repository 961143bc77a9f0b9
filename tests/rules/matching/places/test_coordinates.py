import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.places.coordinates import (
    Order,
    Point,
    leading_point,
    metres,
    point_of,
    whole_point,
)

BERLIN = Point(52.52, 13.405)
LATITUDES = st.floats(-90, 90, allow_nan=False)
LONGITUDES = st.floats(-180, 180, allow_nan=False)


def test_a_degree_of_latitude_is_some_111_kilometres() -> None:
    assert metres(Point(0, 10), Point(1, 10)) == pytest.approx(111_195, abs=1)


def test_distance_runs_over_the_date_line() -> None:
    assert metres(Point(0, 179.999), Point(0, -179.999)) == pytest.approx(222, abs=1)


def test_the_other_side_of_the_earth_is_half_round_it() -> None:
    assert metres(Point(0, 0.1), Point(0, -179.9)) == pytest.approx(20_015_115, abs=9)


@given(LATITUDES, LONGITUDES, LATITUDES, LONGITUDES)
def test_distance_is_the_same_both_ways(
    lat: float, lng: float, other_lat: float, other_lng: float
) -> None:
    one, other = Point(lat, lng), Point(other_lat, other_lng)
    assert metres(one, other) == pytest.approx(metres(other, one))


@pytest.mark.parametrize(
    "text",
    [
        "52.52,13.405",
        "52.52, 13.405",
        " 52.52 ; 13.405 ",
        "52.52~13.405",
        "52.52|13.405",
        "52.52_13.405",
        "+52.52 +13.405",
        "(52.52, 13.405)",
        "52.52\N{DEGREE SIGN} N, 13.405\N{DEGREE SIGN} E",
        "N 52.52 E 13.405",
        "52\N{DEGREE SIGN}31'12.0\"N 13\N{DEGREE SIGN}24'18.0\"E",
        "13\N{DEGREE SIGN}24\N{PRIME}18\N{DOUBLE PRIME}E 52\N{DEGREE SIGN}31'12''N",
        "52\N{DEGREE SIGN}31.2'N 13\N{DEGREE SIGN}24.3'E",
    ],
)
def test_a_pair_of_figures_is_read_however_it_is_written(text: str) -> None:
    point = whole_point(text)
    assert point is not None
    assert metres(point, BERLIN) < 1


def test_the_order_of_figures_can_be_turned() -> None:
    assert whole_point("13.405,52.52", Order.LONGITUDE_FIRST) == BERLIN


def test_south_and_west_are_negative() -> None:
    assert whole_point("33.5S 70.25W") == Point(-33.5, -70.25)


@pytest.mark.parametrize(
    "text",
    ["", "Caf\u00e9 Luna", "52.52", "10, 20 Downing Street", "91,10", "10,181", "0,0",
     "1.2.3,4", "52.5N 13.4N", "95.5N 13.4E", "1,2" + " " * 200, "1234,5"],
)  # fmt: skip
def test_what_is_no_point_is_none(text: str) -> None:
    assert whole_point(text) is None


def test_what_follows_a_leading_pair_is_told() -> None:
    assert leading_point("52.52,13.405(Luna)") == (BERLIN, "(Luna)")


def test_a_pair_that_is_nowhere_leads_nothing() -> None:
    assert leading_point("99,13.405(Luna)") is None


@pytest.mark.parametrize("text", ["a", "", "5_2", "1e1", ".5", "\u0665", "nan"])
def test_numbers_that_are_none_make_no_point(text: str) -> None:
    assert point_of(text, "1") is None


@given(LATITUDES, LONGITUDES)
def test_every_point_is_read_back(lat: float, lng: float) -> None:
    first, second = f"{lat:.6f}", f"{lng:.6f}"
    assert whole_point(f"{first},{second}") == point_of(first, second)


@given(st.text(max_size=300))
def test_no_text_raises(text: str) -> None:
    whole_point(text)
    leading_point(text, Order.LONGITUDE_FIRST)
