import pytest

from walkaway_rules.matching.matcher import compile_matcher
from walkaway_rules.matching.places.nearness import zoom_of
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.rulebook import Place, Rulebook

_RULES = Rulebook(places=(Place("Caf\u00e9 Luna", (52.5163, 13.3779), 200.0),))


def _is_sought(address: str) -> bool:
    matcher = compile_matcher(_RULES, b"secret")
    met = matcher.match(Visit(address, "", VisitKind.TYPED, 0))
    assert met is not None
    return met.sought


_MAPS = [
    "https://maps.google.com/maps?ll=52.5163,13.3779&z={zoom}",
    "https://yandex.ru/maps/?ll=13.3779%2C52.5163&z={zoom}",
    "https://www.bing.com/maps?cp=52.5163~13.3779&lvl={zoom}",
    "https://wego.here.com/?map=52.5163,13.3779,{zoom},normal",
    "https://2gis.ru/?m=13.3779,52.5163/{zoom}",
    "https://x.example/home/centerx:13.3779/centery:52.5163/zoom:{zoom}",
    "https://x.example/#m=oss;y=52.5163;x=13.3779;z={zoom};d=2",
]


@pytest.mark.parametrize("address", _MAPS)
def test_the_middle_of_a_whole_country_is_not_sought(address: str) -> None:
    assert not _is_sought(address.format(zoom=5))


@pytest.mark.parametrize("address", _MAPS)
def test_the_middle_of_a_street_is(address: str) -> None:
    assert _is_sought(address.format(zoom=17))


@pytest.mark.parametrize(
    ("address", "sought"),
    [
        ("https://www.google.com/maps/@52.5163,13.3779,1200m/data=!3m1!1e3", True),
        ("https://www.google.com/maps/@52.5163,13.3779,120000m/data=!3m1!1e3", False),
        ("https://earth.google.com/web/@52.5163,13.3779,5a,200d,35y,0h,0t,0r", True),
        ("https://earth.google.com/web/@52.5163,13.3779,5a,2000000d,35y,0h", False),
    ],
)
def test_a_width_in_metres_tells_the_same(address: str, *, sought: bool) -> None:
    assert _is_sought(address) is sought


def test_a_pin_is_sought_however_far_the_map_is_away() -> None:
    assert _is_sought("https://maps.google.com/maps?q=52.5163,13.3779&z=3")


def test_a_map_twice_as_wide_is_one_step_farther_away() -> None:
    assert zoom_of(2000, 52.5) == zoom_of(1000, 52.5) - 1
