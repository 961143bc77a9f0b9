from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.places.atlas import locate, service_of
from walkaway_rules.matching.places.coordinates import Point, metres

ZURICH, AWAY = Point(47.37645, 8.54812), Point(47.39355, 8.57382)
MAP = "https://map.geo.admin.ch/#/map?lang=de&center=2685703,1249811&z=10"


def test_a_pin_comes_before_the_middle_of_the_map() -> None:
    first, second = locate(parse_address(f"{MAP}&crosshair=marker,2683790,1247882"))
    assert first.point is not None
    assert second.point is not None
    assert metres(first.point, ZURICH) < 3
    assert metres(second.point, AWAY) < 3
    assert second.centre


def test_other_pages_of_a_government_are_no_map() -> None:
    assert service_of(parse_address("https://www.bfs.admin.ch/?e=2683790")) is None
