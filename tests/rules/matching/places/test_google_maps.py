import pytest

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.places.coordinates import Point
from walkaway_rules.matching.places.google_maps import google_stops
from walkaway_rules.matching.places.located import Located
from walkaway_rules.matching.places.look import look_at

HOME, LUNA = Point(52.5, 13.3), Point(52.52, 13.405)


def _stops(path: str) -> list[Located]:
    address = parse_address("https://www.google.com/maps" + path)
    return google_stops(look_at(address))


def test_the_place_comes_before_the_middle_of_the_map() -> None:
    assert _stops("/place/Luna/@52.5,13.3,17z/data=!3d52.52!4d13.405") == [
        Located(LUNA, "Luna"),
        Located(HOME, centre=True, zoom=17.0),
    ]


def test_a_place_without_its_name_is_a_place() -> None:
    assert _stops("/place//data=!3d52.52!4d13.405") == [Located(LUNA)]


def test_other_places_in_the_data_follow() -> None:
    stops = _stops("/place/Luna/data=!3d52.5!4d13.3!3d52.52!4d13.405")
    assert stops == [Located(LUNA, "Luna"), Located(HOME)]


def test_directions_lead_to_the_last_stop() -> None:
    stops = _stops("/dir/Home/Luna/data=!2m2!1d13.3!2d52.5!2m2!1d13.405!2d52.52")
    assert stops == [Located(LUNA, "Luna"), Located(HOME, "Home")]


def test_stops_with_figures_of_their_own_keep_them() -> None:
    stops = _stops("/dir/52.5,13.3/Luna/data=!2m2!1d13.405!2d52.52")
    assert stops == [Located(LUNA, "Luna"), Located(HOME)]


def test_names_and_points_that_do_not_pair_stay_apart() -> None:
    stops = _stops("/dir/Home/Luna/data=!2m2!1d13.405!2d52.52")
    assert stops == [Located(LUNA), Located(name="Luna"), Located(name="Home")]


@pytest.mark.parametrize(("wide", "near"), [("2400.5", True), ("160000", False)])
def test_an_embedded_map_has_a_middle_and_a_width(
    wide: str,
    near: bool,  # noqa: FBT001
) -> None:
    (stop,) = _stops(f"/embed?pb=!1m18!1m12!1m3!1d{wide}!2d13.405!3d52.52")
    assert (stop.point, stop.centre, stop.is_near) == (LUNA, True, near)


def test_an_embedded_street_is_where_it_was_seen_from() -> None:
    address = "/embed?pb=!4v1!6m8!1m7!1sAbC!2m2!1d52.52!2d13.405!3f1"
    assert _stops(address) == [Located(LUNA)]


def test_embedded_directions_are_their_stops() -> None:
    address = "/embed?pb=!3e6!4m5!1s0x1:0x1!2sA!3m2!1d52.5!2d13.3!3m2!1d52.52!2d13.405"
    assert [stop.point for stop in _stops(address)] == [LUNA, Point(52.5, 13.3)]


def test_a_way_may_have_been_dragged_to_a_point() -> None:
    stop = "!2m2!1d13.405!2d52.52!3m4!1m2!1d13.3!2d52.5!3s0x1:0x1"
    stops = _stops(f"/dir/A/B/data={stop}")
    assert Located(Point(52.5, 13.3)) in stops


def test_a_map_that_tells_nothing_has_no_stops() -> None:
    assert _stops("/?cid=1") == []
    assert _stops("/@95,200,3z") == []
    assert _stops("/place//@/data=!3d99!4d200") == []


def test_a_short_plus_code_is_told_by_the_middle_of_the_map() -> None:
    first, second = _stops("/place/GCC4%2B22+Berlin/@52.51,13.39,17z")
    assert first.point == pytest.approx(LUNA, abs=1e-3)
    assert second.centre
    (name,) = _stops("/place/GCC4%2B22+Berlin")
    assert name == Located(name="GCC4+22 Berlin")


def test_a_place_may_be_told_by_its_number_alone() -> None:
    (first, second) = _stops("/place/Luna/data=!4m2!3m1!1s0x47a851dfecc9a86d:0x1")
    assert first == Located(name="Luna")
    assert second.point == pytest.approx(LUNA)
    (_, far) = _stops("/place/Luna/@52.5,13.3,9z/data=!1s0x47a851dfecc9a86d:0x1")[-2:]
    assert not far.is_near
    assert _stops("/place/Luna/data=!1s0x0:0x0") == [Located(name="Luna")]


def test_a_number_is_not_read_beside_figures() -> None:
    stops = _stops("/place/data=!1s0x470b94e96b3ad9c1:0x1!8m2!3d52.52!4d13.405")
    assert stops == [Located(LUNA)]


def test_a_page_of_a_place_shows_it_in_the_middle_of_its_map() -> None:
    near, _ = _stops("/place/Luna/@52.5,13.3,17z")
    assert (near.name, near.centre) == ("Luna", False)
    far, _ = _stops("/place/Luna/@52.5,13.3,9z")
    assert far == Located(name="Luna")
