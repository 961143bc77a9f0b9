import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.places.coordinates import Point, metres
from walkaway_rules.matching.places.short_codes import (
    ge0_point,
    geohash_point,
    hafas_point,
    here_place,
    mapy_points,
    mercator_point,
    osm_point,
)

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
_MAPY = "0ABCD2EFGH4IJKLMN6OPQRST8UVWXYZ-1abcd3efgh5ijklmn7opqrst9uvwxyz."
LATITUDES = st.floats(-85, 85)
LONGITUDES = st.floats(-179, 179)


def _bits(share: float, count: int) -> str:
    return f"{int(share * 2**count):0{count}b}"


def _osm(lat: float, lng: float) -> str:
    east, north = _bits((lng + 180) / 360, 30), _bits((lat + 90) / 180, 30)
    woven = "".join(e + n for e, n in zip(east, north, strict=True))
    return _packed(woven, _LETTERS + "_~")


def _ge0(lat: float, lng: float) -> str:
    east, north = _bits((lng + 180) / 360, 27), _bits((lat + 90) / 180, 27)
    woven = "".join(n + e for e, n in zip(east, north, strict=True))
    return "B" + _packed(woven, _LETTERS + "-_")


def _packed(bits: str, alphabet: str) -> str:
    return "".join(alphabet[int(bits[i : i + 6], 2)] for i in range(0, len(bits), 6))


def _whole(figure: int) -> str:
    parts = [48 | figure >> 24, *(figure >> shift & 63 for shift in (18, 12, 6, 0))]
    return "".join(_MAPY[part] for part in parts)


def _step(change: int) -> str:
    value = change + (1 << 15)
    return "".join(_MAPY[p] for p in (32 | value >> 12, value >> 6 & 63, value & 63))


def _small_step(change: int) -> str:
    value = change + (1 << 10)
    return _MAPY[value >> 6] + _MAPY[value & 63]


@given(LATITUDES, LONGITUDES)
def test_osms_short_links_lead_back(lat: float, lng: float) -> None:
    point = osm_point(_osm(lat, lng))
    assert point is not None
    assert metres(point, Point(lat, lng)) < 2


def test_a_coarse_code_of_osm_is_the_corner_that_its_site_shows() -> None:
    point = osm_point("0EEQjE--")
    assert point is not None
    assert metres(point, Point(51.5107727, 0.0549316)) < 1


def test_the_older_letter_of_osms_codes_is_known() -> None:
    assert osm_point("0E@QjE") == osm_point("0E~QjE")


@given(LATITUDES, LONGITUDES)
def test_ge0_codes_lead_back(lat: float, lng: float) -> None:
    point = ge0_point(_ge0(lat, lng))
    assert point is not None
    assert metres(point, Point(lat, lng)) < 2


def test_a_published_ge0_code_is_read() -> None:
    point = ge0_point("B4srhdHVVt")
    assert point is not None
    assert metres(point, Point(64.5234, 12.1234)) < 5


def test_a_geohash_is_read() -> None:
    point = geohash_point("u33dc0cpz")
    assert point is not None
    assert metres(point, Point(52.5201, 13.4050)) < 10


@pytest.mark.parametrize("code", ["", "-", "\u00e4bc", "!!"])
def test_no_code_is_no_point(code: str) -> None:
    assert osm_point(code) is None
    assert ge0_point(code) is None
    assert ge0_point("B" + code) is None


def test_letters_that_geohash_leaves_out_are_no_point() -> None:
    assert geohash_point("ailo") is None
    assert geohash_point("") is None


def test_mapys_chain_goes_on_in_steps() -> None:
    lng, lat = int((13.405 + 180) / 360 * 2**28), int((52.52 + 90) / 180 * 2**28)
    code = _whole(lng) + _whole(lat) + _step(2000) + _step(-3000)
    code += _small_step(900) + _small_step(-900)
    first, second, third = mapy_points(code)
    assert metres(first, Point(52.52, 13.405)) < 1
    assert second.lng - first.lng == pytest.approx(2000 * 360 / 2**28)
    assert second.lat - first.lat == pytest.approx(-3000 * 180 / 2**28)
    assert third.lng - second.lng == pytest.approx(900 * 360 / 2**28)


@pytest.mark.parametrize("code", ["", "9", "9hChx", "9hChxxXvt", "a", "1a0", "\u00e4"])
def test_a_broken_chain_ends_where_it_breaks(code: str) -> None:
    assert mapy_points(code) == []


def test_a_chain_over_the_pole_is_left_out() -> None:
    assert mapy_points(_whole(1) + _small_step(-1000)) == []


def test_heres_packed_place_has_point_and_name() -> None:
    packed = "bGF0PTUyLjUyO2xvbj0xMy40MDU7bj1DYWbDqSBMdW5hO2g9MQ"
    assert here_place(packed) == (Point(52.52, 13.405), "Caf\u00e9 Luna")


@pytest.mark.parametrize("code", ["", "aWQ9MQ", "____", "a", "\u00e4"])
def test_a_packed_place_that_says_nothing_has_neither(code: str) -> None:
    assert here_place(code) == (None, "")


@given(st.text(max_size=60))
def test_no_text_raises(text: str) -> None:
    for read in (ge0_point, osm_point, geohash_point, mapy_points, here_place):
        read(text)


def test_heres_packed_place_may_be_an_object() -> None:
    packed = "eyJsYXRpdHVkZSI6IDUyLjUyLCJsb25naXR1ZGUiOjEzLjQwNX0="
    assert here_place(packed) == (Point(52.52, 13.405), "")


def test_railways_count_in_millionths_of_degrees() -> None:
    assert hafas_point("13405000@Y=52520000") == Point(52.52, 13.405)
    assert hafas_point("13405000@Y=95520000") is None


def test_metres_of_web_mercator_are_read() -> None:
    found = mercator_point("14135591.13,4518291.46")
    assert found == pytest.approx(Point(37.565966, 126.982176), abs=1e-5)
    assert mercator_point("99999999,4518291") is None
