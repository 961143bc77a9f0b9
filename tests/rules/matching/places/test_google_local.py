import pytest

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.places.coordinates import Point, metres
from walkaway_rules.matching.places.google_local import local_stops
from walkaway_rules.matching.places.located import Located
from walkaway_rules.matching.places.look import look_at

LUNA = Point(52.52, 13.405)
SEARCH = "https://www.google.com/search?tbm=lcl&q=bar"


def _stop(more: str) -> Located | None:
    found = local_stops(look_at(parse_address(SEARCH + more)))
    return found[0] if found else None


@pytest.mark.parametrize(
    ("more", "near"),
    [
        ("&rllag=52520000,13405000,300&x=1", True),
        ("&rllag=52520000,13405000,90000", False),
        ("#rlfi=hd:;si:;mv:[[52.521,13.406],[52.519,13.404]]", True),
        ("#rlfi=hd:;si:;mv:[[53.52,14.405],[51.52,12.405]]", False),
        ("#rlfi=hd:;si:;mv:[[9.1,9.2],[8.1,8.2],null,[52.52,13.405],17]", True),
        ("#rlfi=hd:;si:;mv:[[9.1,9.2],[8.1,8.2],null,[52.52,13.405],9]", False),
        ("#rlfi=hd:;mv:!1m2!1d52.521!2d13.406!2m2!1d52.519!2d13.404", True),
        ("#rlfi=hd:;mv:!1m3!1d1800.5!2d13.405!3d52.52!3m2!1i774", True),
        ("#rlfi=hd:;mv:!1m3!1d180000!2d13.405!3d52.52!3m2!1i774", False),
    ],
)
def test_the_map_beside_a_search_is_told(more: str, *, near: bool) -> None:
    stop = _stop(more)
    assert stop is not None
    assert stop.point is not None
    assert metres(stop.point, LUNA) < 50
    assert stop.centre
    assert stop.is_near is near


def test_where_the_map_was_moved_to_comes_before_where_one_asked_from() -> None:
    stop = _stop(
        "&rllag=1000000,2000000,300#rlfi=x;mv:[[52.521,13.406],[52.519,13.404]]"
    )
    assert stop is not None
    assert stop.point is not None
    assert metres(stop.point, LUNA) < 50


@pytest.mark.parametrize(
    "more",
    [
        "",
        "&rllag=95000000,13405000,300",
        "&rllag=0,0,300",
        "#rlfi=hd:;si:;mv:[[95,13]]",
        "#rlfi=hd:;si:;mv:[[1,2],null,[95,200],9]",
        "#rlfi=hd:;si:;mv:!1m1",
    ],
)
def test_a_search_without_a_map_is_nowhere(more: str) -> None:
    assert _stop(more) is None
