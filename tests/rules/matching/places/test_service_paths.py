import pytest

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.places.coordinates import Point
from walkaway_rules.matching.places.located import Located
from walkaway_rules.matching.places.look import Look, look_at
from walkaway_rules.matching.places.service_paths import (
    bing_stops,
    geo_stops,
    geohack_stops,
    here_stops,
    mapy_stops,
    object_stops,
)

HOME, LUNA = Point(52.5, 13.3), Point(52.52, 13.405)


def _look(address: str) -> Look:
    return look_at(parse_address(address))


def test_a_geo_address_is_its_point() -> None:
    assert geo_stops(_look("geo:52.52,13.405;u=30")) == [Located(LUNA)]


def test_a_geo_address_with_a_search_is_only_around_its_point() -> None:
    assert geo_stops(_look("geo:52.52,13.405?q=cafe")) == [Located(LUNA, centre=True)]


def test_a_geo_address_nowhere_has_no_point() -> None:
    assert geo_stops(_look("geo:0,0?q=cafe")) == []


def test_bings_stops_lead_to_the_last() -> None:
    look = _look("https://bing.example/maps?rtp=pos.52.5_13.3_Home~adr.Luna~x.y&a=b")
    assert bing_stops(look) == [Located(name="Luna"), Located(HOME, "Home")]


def test_heres_segments_hold_names_before_or_after() -> None:
    look = _look("https://here.example/directions/Home:52.5,13.3/52.52,13.405,Luna")
    assert here_stops(look) == [Located(LUNA, "Luna"), Located(HOME, "Home")]


def test_heres_app_links_begin_with_the_point() -> None:
    assert here_stops(_look("here-location://52.52,13.405")) == [Located(LUNA)]


def test_a_packed_place_of_here_may_say_nothing() -> None:
    assert here_stops(_look("https://here.example/p/s-xx")) == []
    assert here_stops(_look("https://here.example/p/s-xxxxxxxx")) == [Located()]


def test_mapys_points_come_before_its_middle() -> None:
    look = _look("https://mapy.example/?x=13.3&y=52.5&z=12&rc=9hChxxXvtO")
    stops = mapy_stops(look)
    assert [stop.centre for stop in stops] == [False, True]
    assert stops[1] == Located(HOME, centre=True, zoom=12.0)


def test_mapys_zoom_may_be_nonsense() -> None:
    look = _look("https://mapy.example/?x=13.3&y=52.5&z=far")
    assert mapy_stops(look) == [Located(HOME, centre=True)]


def test_objects_hold_points_and_names() -> None:
    look = _look(
        'https://x.example/?pickup={"latitude":52.5,"longitude":13.3}'
        '&drop[0]={"addressLine1":"Luna","lat":"52.52","lng":"13.405"}&x={"a":1}'
    )
    assert object_stops(look) == [Located(LUNA, "Luna"), Located(HOME)]


@pytest.mark.parametrize(
    ("params", "lat", "lng"),
    [
        ("52_31_12_N_13_24_18_E_type:x", 52.52, 13.405),
        ("33.5_S_70.25_W", -33.5, -70.25),
    ],
)
def test_geohacks_degrees_are_read(params: str, lat: float, lng: float) -> None:
    (stop,) = geohack_stops(_look(f"https://x.example/?pagename=L&params={params}"))
    assert stop.point == pytest.approx(Point(lat, lng))


def test_geohack_without_degrees_has_no_stop() -> None:
    assert geohack_stops(_look("https://x.example/?params=99_N_13_E")) == []
    assert geohack_stops(_look("https://x.example/?params=x&q=1")) == []
