import pytest

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.places.atlas import locate, service_of
from walkaway_rules.matching.places.coordinates import Point, metres

ZURICH, AWAY = Point(47.37645, 8.54812), Point(47.39355, 8.57382)
OSLO, AMSTERDAM = Point(59.91387, 10.75224), Point(52.374218, 4.898010)
CHARING_CROSS = Point(51.507411, -0.127717)
REYKJAVIK, TALLINN = Point(64.1466, -21.9426), Point(59.4370, 24.7536)
BRUSSELS, VILNIUS = Point(50.8466, 4.3528), Point(54.6872, 25.2797)
HAMBURG, BERLIN = Point(53.550855, 9.993345), Point(52.521499, 13.408045)
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


@pytest.mark.parametrize(
    ("address", "point"),
    [
        ("https://map.search.ch/2683790,1247882", ZURICH),
        ("https://map.geo.admin.ch/?swisssearch=2683790%201247882", ZURICH),
        ("https://schweizmobil.ch/de/karte?E=2683790&N=1247882", ZURICH),
        (
            "https://www.norgeskart.no/?lat=6740968.38&lon=-28493.10",
            Point(60.455942, 5.369064),
        ),
        ("https://norgeibilder.no/?x=262563&y=6649440&utm=33", OSLO),
        (
            "https://topotijdreis.nl/kaart/1938/@121687,487484,11",
            AMSTERDAM,
        ),
        ("https://app.pdok.nl/viewer/#x=121687.00&y=487484.00&z=13", AMSTERDAM),
        ("https://b.kadaster.nl/?geometry.x=121687&geometry.y=487484", AMSTERDAM),
        ("https://www.old-maps.co.uk/#/Map/530034/180381/13", CHARING_CROSS),
        ("https://magic.defra.gov.uk/?xygridref=530034,180381", CHARING_CROSS),
        ("https://ja.is/kort/?x=356816&y=408195&nz=17.00&type=map", REYKJAVIK),
        (
            "https://xgis.maaamet.ee/maps/XGis?app_id=A&zlevel=13,542763,6589036",
            TALLINN,
        ),
        ("https://xgis.maaamet.ee/xgis2/?punkt=6589036,542763&moot=500", TALLINN),
        ("https://topomapviewer.ngi.be/?l=en&x=648876&y=670689&zoom=9", BRUSSELS),
        ("https://www.regia.lt/map/regia2?x=582510&y=6061949&scale=500", VILNIUS),
        (
            "https://geoportal-hamburg.de/?map/center=[565811.2,5934010.4]",
            HAMBURG,
        ),
        ("https://gdi.berlin.de/?Map/center=[391989.5,5820234.3]", BERLIN),
    ],
)
def test_metres_of_a_countrys_grid_are_a_point(address: str, point: Point) -> None:
    stops = locate(parse_address(address))
    assert any(stop.point and metres(stop.point, point) < 20 for stop in stops)


def test_a_host_that_is_called_as_another_is_read_by_its_own_maps() -> None:
    found = service_of(parse_address("https://search.google.com/local/reviews"))
    assert found is not None
    assert found.name == "google"
