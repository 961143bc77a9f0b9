import pytest

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.places.atlas import locate
from walkaway_rules.matching.places.coordinates import Point

LUNA, HOME = Point(52.52, 13.405), Point(52.5, 13.3)


@pytest.mark.parametrize(
    "address",
    [
        "http://router.project-osrm.org/route/v1/foot/13.3,52.5;13.405,52.52?x=1",
        "https://api.mapbox.com/directions/v5/mapbox/walking/13.3,52.5;13.405,52.52",
        "https://api.openrouteservice.org/v2/x?start=13.3,52.5&end=13.405,52.52",
        "https://classic-maps.openrouteservice.org/?a=52.5,13.3,52.52,13.405&b=0",
    ],
)
def test_a_way_leads_to_its_last_point(address: str) -> None:
    assert [stop.point for stop in locate(parse_address(address))] == [LUNA, HOME]


def test_what_is_pointed_at_comes_before_the_middle_of_the_globe() -> None:
    address = (
        "https://earth.nullschool.net/#now/orthographic=13.3,52.5,3000/loc=13.405,52.52"
    )
    first, second = locate(parse_address(address))
    assert (first.point, first.centre) == (LUNA, False)
    assert (second.point, second.centre) == (HOME, True)


@pytest.mark.parametrize("packed", ["", "%%%", "eA==", "w6k=", "JTdCJTdE"])
def test_a_packed_place_that_cannot_be_read_is_none(packed: str) -> None:
    assert locate(parse_address(f"https://www.ubereats.com/feed?pl={packed}")) == ()
