import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.places.coordinates import Order, Point
from walkaway_rules.matching.places.datum import Datum
from walkaway_rules.matching.places.located import Located
from walkaway_rules.matching.places.parameter_stops import Habits, parameter_stops

HOME, WAY, LUNA = Point(52.5, 13.3), Point(52.51, 13.35), Point(52.52, 13.405)


def _stops(habits: Habits | None = None, **parameters: str) -> list[Located]:
    return parameter_stops(parameters.items(), habits or Habits())


def test_where_it_leads_to_comes_first() -> None:
    stops = _stops(saddr="52.5,13.3", via="52.51,13.35", daddr="52.52,13.405")
    assert [stop.point for stop in stops] == [LUNA, WAY, HOME]


def test_a_latitude_finds_its_longitude_by_the_same_key() -> None:
    parameters = {
        "pickup[latitude]": "52.5",
        "pickup[longitude]": "13.3",
        "dropoff[latitude]": "52.52",
        "dropoff[longitude]": "13.405",
        "dropoff[nickname]": "Luna",
    }
    stops = parameter_stops(parameters.items(), Habits())
    assert stops == [Located(LUNA, "Luna"), Located(HOME)]


def test_a_latitude_alone_is_nothing() -> None:
    assert _stops(lat="52.5") == []
    assert _stops(lat="x", lng="y") == []


def test_words_beside_a_point_are_its_name() -> None:
    assert _stops(ll="52.52,13.405", q="Luna") == [Located(LUNA, "Luna")]


def test_a_name_comes_before_an_address_line() -> None:
    stops = _stops(endaddress="1 Street", endcoord="52.52,13.405", endname="Luna")
    assert stops == [Located(LUNA, "Luna"), Located(name="1 Street")]


def test_the_middle_of_the_map_comes_last() -> None:
    habits = Habits(centres=frozenset({"center"}))
    stops = _stops(habits, center="52.5,13.3", q="52.52,13.405")
    assert stops == [Located(LUNA), Located(HOME, centre=True)]


def test_several_stops_of_one_parameter_are_all_read() -> None:
    stops = _stops(waypoints="52.5,13.3|Luna|52.51,13.35")
    assert stops == [Located(HOME), Located(WAY), Located(name="Luna")]


def test_figures_may_be_the_other_way_round_but_for_some_keys() -> None:
    habits = Habits(order=Order.LONGITUDE_FIRST, turned=frozenset({"rtext"}))
    assert _stops(habits, pt="13.405,52.52") == [Located(LUNA)]
    assert _stops(habits, rtext="52.52,13.405") == [Located(LUNA)]
    other = Habits(turned=frozenset({"q"}))
    assert _stops(other, q="13.405,52.52") == [Located(LUNA)]


def test_a_datum_that_the_address_tells_is_taken() -> None:
    habits = Habits(datum=Datum.BD09)
    shown = _stops(habits, location="39.9,116.4", coord_type="wgs84")
    assert shown == [Located(Point(39.9, 116.4))]
    assert len(_stops(habits, lat="39.9", lng="116.4")[0].others) == 2


def test_words_are_left_out_where_a_host_is_no_map() -> None:
    assert _stops(Habits(words=False), q="Luna", to="Luna") == []


def test_extents_are_no_places() -> None:
    assert _stops(span="0.1,0.2", size="1.5,2.5") == []


def test_equal_keys_are_all_read() -> None:
    pairs = [("q", "52.52,13.405"), ("q", "52.5,13.3")]
    assert parameter_stops(pairs, Habits()) == [Located(LUNA), Located(HOME)]


@given(st.lists(st.tuples(st.text(max_size=20), st.text(max_size=80)), max_size=8))
def test_no_parameters_raise(pairs: list[tuple[str, str]]) -> None:
    parameter_stops(pairs, Habits())


def test_a_key_may_hold_the_middle_only_beside_a_destination() -> None:
    habits = Habits(beside=frozenset({"ll"}))
    assert _stops(habits, ll="52.52,13.405") == [Located(LUNA)]
    stops = _stops(habits, ll="52.52,13.405", daddr="52.5,13.3")
    assert stops == [Located(HOME), Located(LUNA, centre=True)]


@pytest.mark.parametrize(
    ("key", "value"),
    [("rtext", "52.5,13.3~52.52,13.405"), ("daddr", "52.5,13.3 to:52.52,13.405")],
)
def test_a_way_leads_to_its_last_stop(key: str, value: str) -> None:
    stops = parameter_stops([(key, value)], Habits())
    assert stops == [Located(LUNA), Located(HOME)]


def test_a_way_of_equal_keys_leads_to_the_last() -> None:
    pairs = [("point", "52.5,13.3"), ("point", "52.52,13.405")]
    assert parameter_stops(pairs, Habits()) == [Located(LUNA), Located(HOME)]


@pytest.mark.parametrize(
    "keys",
    [
        ("b_tl_lat", "b_tl_lng", "b_br_lat", "b_br_lng"),
        ("ne_lat", "ne_lng", "sw_lat", "sw_lng"),
        ("bounds[ne][lat]", "bounds[ne][lng]", "bounds[sw][lat]", "bounds[sw][lng]"),
        ("maxlat", "maxlon", "minlat", "minlon"),
        ("lat_max", "lng_max", "lat_min", "lng_min"),
    ],
)
def test_a_map_that_is_told_by_its_corners_has_a_middle(keys: tuple[str, ...]) -> None:
    values = ("52.53", "13.415", "52.51", "13.395")
    (stop,) = parameter_stops(zip(keys, values, strict=True), Habits())
    assert stop.centre
    assert stop.point == pytest.approx(LUNA)


def test_corners_may_be_pairs() -> None:
    (stop,) = _stops(sw="52.51,13.395", ne="52.53,13.415")
    assert stop.centre
    assert stop.point == pytest.approx(LUNA)


@pytest.mark.parametrize(
    "values", [{"ne_lat": "52.5", "sw_lat": "52.4"}, {"sw": "52.51,13.395"}]
)
def test_corners_that_are_not_all_there_tell_nothing(values: dict[str, str]) -> None:
    assert parameter_stops(values.items(), Habits()) == []


def test_corners_beyond_the_earth_tell_nothing() -> None:
    assert _stops(ne_lat="95", ne_lng="13", sw_lat="52", sw_lng="13") == []


def test_figures_of_other_things_are_no_places() -> None:
    assert _stops(crop="52.52,13.405", utm_content="52.52,13.405") == []
