from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.places.coordinates import Order, Point
from walkaway_rules.matching.places.datum import Datum
from walkaway_rules.matching.places.located import Located
from walkaway_rules.matching.places.parameterstops import Habits, parameter_stops

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
    assert _stops(span="0.1,0.2", bbox="1.5,2.5,3.5,4.5") == []


def test_equal_keys_are_all_read() -> None:
    pairs = [("q", "52.52,13.405"), ("q", "52.5,13.3")]
    assert parameter_stops(pairs, Habits()) == [Located(LUNA), Located(HOME)]


@given(st.lists(st.tuples(st.text(max_size=20), st.text(max_size=80)), max_size=8))
def test_no_parameters_raise(pairs: list[tuple[str, str]]) -> None:
    parameter_stops(pairs, Habits())
