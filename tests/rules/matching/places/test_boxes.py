import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.places.boxes import framed, is_box, written_boxes
from walkaway_rules.matching.places.coordinates import Order, Point, metres
from walkaway_rules.matching.places.look import look_at

LUNA = Point(52.52, 13.405)
SOUTH, NORTH, WEST, EAST = "52.515", "52.525", "13.400", "13.410"


def _middle(**parameters: str) -> Point | None:
    found = framed(parameters.items())
    return found[0].point if found else None


@pytest.mark.parametrize(
    ("key", "figures"),
    [
        ("bbox", (WEST, SOUTH, EAST, NORTH)),
        ("extent", (WEST, NORTH, EAST, SOUTH)),
        ("mapbounds", (SOUTH, WEST, NORTH, EAST)),
        ("viewport", (NORTH, SOUTH, EAST, WEST)),
    ],
)
@pytest.mark.parametrize("sign", [",", ":", "~"])
def test_four_figures_frame_a_map(
    key: str, figures: tuple[str, ...], sign: str
) -> None:
    middle = _middle(**{key: sign.join(figures)})
    assert middle is not None
    assert metres(middle, LUNA) < 1


def test_a_map_may_be_turned_as_its_service_is() -> None:
    box = [("bounds", f"{WEST}~{SOUTH}~{EAST}~{NORTH}")]
    (middle,) = framed(box, Order.LONGITUDE_FIRST)
    assert middle.point is not None
    assert metres(middle.point, LUNA) < 1


def test_a_longitude_that_can_be_nothing_else_is_one_under_any_key() -> None:
    middle = _middle(bounds="-122.425,37.764,-122.415,37.766")
    assert middle is not None
    assert metres(middle, Point(37.765, -122.42)) < 1


def test_a_sign_may_say_that_a_map_is_framed() -> None:
    middle = _middle(l=f"g:{WEST},{SOUTH},{EAST},{NORTH}")
    assert middle is not None
    assert metres(middle, LUNA) < 1


@pytest.mark.parametrize(
    "value", ["1,2,3,4", "13.401,52.511,13.411,52.521", "13.40,52.51;13.41,52.52", "x"]
)
def test_other_figures_under_an_unknown_key_are_no_map(value: str) -> None:
    assert framed([("v", value)]) == []


def test_a_side_beyond_the_earth_frames_nothing() -> None:
    assert framed([("bbox", "190.5,95.5,191.5,96.5")]) == []


def test_sides_may_be_told_one_by_one() -> None:
    sides = {"north": NORTH, "south": SOUTH, "east": EAST, "west": WEST}
    assert _middle(**sides) is not None
    assert _middle(xmin=WEST, xmax=EAST, ymin=SOUTH, ymax=NORTH) is not None
    told = ",".join(f'"{side}":{figure}' for side, figure in sides.items())
    assert _middle(state=f'{{"mapBounds":{{{told}}}}}') is not None


def test_rough_sides_are_those_of_something_else() -> None:
    assert _middle(top="10.00", bottom="10.00", left="20.00", right="20.00") is None
    assert _middle(north=NORTH, south=SOUTH, east=EAST) is None


def test_equal_keys_of_a_map_are_its_corners() -> None:
    corners = [("mapbounds", f"{SOUTH},{WEST}"), ("mapbounds", f"{NORTH},{EAST}")]
    (middle,) = framed(corners)
    assert middle.point is not None
    assert metres(middle.point, LUNA) < 1
    assert framed(corners[:1]) == []


@pytest.mark.parametrize(
    ("key", "value", "box"),
    [
        ("v", "52.51,13.40,52.53,13.41", True),
        ("mapbounds", "52.51,13.40", True),
        ("viewport", "52.52,13.405,12,0,-0", False),
        ("ll", "52.52,13.405", False),
        ("dpos", "52.52,13.405", False),
    ],
)
def test_what_frames_a_map_is_no_place(key: str, value: str, *, box: bool) -> None:
    assert is_box(key, value) is box


@pytest.mark.parametrize(
    "path",
    [
        f"filter/viewport={NORTH}:{SOUTH}:{EAST}:{WEST},no-outline",
        f"for-rent/in_rect:{SOUTH},{NORTH},{WEST},{EAST}",
        f"for_sale/{SOUTH},{NORTH},{WEST},{EAST}_xy/17_zm/",
    ],
)
def test_a_path_may_frame_a_map(path: str) -> None:
    look = look_at(parse_address(f"https://homes.example/{path}"))
    (middle,) = written_boxes(look)
    assert middle.point is not None
    assert metres(middle.point, LUNA) < 1


def test_a_path_that_frames_nothing_on_earth_is_none() -> None:
    look = look_at(
        parse_address("https://homes.example/in_rect:95.001,96.001,1.001,2.001")
    )
    assert written_boxes(look) == []


@given(
    st.lists(st.tuples(st.text(max_size=9), st.text("0123456789.,:~-g", max_size=60)))
)
def test_no_parameters_raise(pairs: list[tuple[str, str]]) -> None:
    framed([(f"bbox{key}", value) for key, value in pairs] + pairs)
