import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.places.coordinates import Order, Point
from walkaway_rules.matching.places.located import Located
from walkaway_rules.matching.places.wording import read_wording

POINT = Point(52.52, 13.405)


@pytest.mark.parametrize(
    ("text", "located"),
    [
        ("52.52,13.405", Located(POINT)),
        ("loc:52.52,13.405", Located(POINT)),
        ("ll.52.52,13.405", Located(POINT)),
        ("'52.52,13.405'", Located(POINT)),
        ("52.52,13.405 (Luna)", Located(POINT, "Luna")),
        ("52.52,13.405,17z", Located(POINT)),
        ("52.52,13.405/data=!4m4", Located(POINT)),
        ("52.52,13.405,Luna", Located(POINT)),
        ("House @ 180@52.52,13.405", Located(POINT, "House @ 180")),
        ("[52.52,13.405]", Located(POINT)),
        ("Luna 52.5200,13.4050", Located(POINT, "Luna")),
        ("Luna_52.5200,13.4050", Located(POINT, "Luna")),
        ("Luna 95.5200,13.4050", Located(name="Luna 95.5200,13.4050")),
        ("9F4MGCC4+22", Located(Point(52.5200625, 13.4050625))),
        ("Caf\u00e9 Luna", Located(name="Caf\u00e9 Luna")),
        ("10, 20 Downing Street", Located(name="10, 20 Downing Street")),
        ("luna@home", Located(name="luna@home")),
    ],
)
def test_a_wording_is_a_point_a_name_or_both(text: str, located: Located) -> None:
    found = read_wording(text)
    assert found is not None
    assert found.name == located.name
    assert found.point == (located.point and pytest.approx(located.point))


def test_a_wording_may_be_longitude_first() -> None:
    assert read_wording("13.405,52.52", Order.LONGITUDE_FIRST) == Located(POINT)


@pytest.mark.parametrize(
    "text", ["", "12", "my location", "true", "ChIJN1t_tDeuEmsRUsoyG83frY4"]
)
def test_what_names_no_place_is_none(text: str) -> None:
    assert read_wording(text) is None


@given(st.text(max_size=300))
def test_no_text_raises(text: str) -> None:
    read_wording(text)
