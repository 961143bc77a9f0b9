"""What no address can do without that shows a place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.backscan.whereabouts import holds_plus_code, whereabouts
from walkaway_rules.matching.places.coordinates import Point, metres
from walkaway_rules.rulebook import Place


def place(lat: float, lng: float, within: float = 300.0) -> Place:
    return Place("Café", (lat, lng), within)


def test_a_place_is_known_by_few_beginnings_of_its_figures() -> None:
    (found,) = whereabouts([place(52.5163, 13.3777)])

    assert found.figures == ("52.51",)
    assert found.codes == ("9f4mg9", "9f4m0000")


def test_a_place_without_a_position_has_no_whereabouts() -> None:
    assert list(whereabouts([Place("Café")])) == []


@pytest.mark.parametrize(
    ("address", "near"),
    [
        (b"https://x/@52.5163,13.3777,17z", True),
        (b"https://x/?ll=13.3770,52.516", True),
        (b"https://x/@52.5163,12.3777", False),
        (b"https://x/@51.5163,13.3777", False),
    ],
)
def test_both_figures_must_be_near(address: bytes, near: bool) -> None:  # noqa: FBT001
    (found,) = whereabouts([place(52.5163, 13.3777)])

    assert found.holds_both(address) is near


def test_a_whole_number_within_reach_counts_by_itself_only() -> None:
    (found,) = whereabouts([place(52.0, 13.0)])

    assert found.holds_both(b"geo:52,13")
    assert found.holds_both(b"geo:52.0001,12.9999")
    assert not found.holds_both(b"geo:52.5,13.5")


def test_a_short_figure_takes_the_place_of_no_longer_one() -> None:
    (found,) = whereabouts([place(44.301, 15.101)])

    assert found.numbers == ("44.3",)
    assert found.figures == ("44.29", "44.30")


@pytest.mark.parametrize(
    ("at", "within"), [((89.9, 0.0), 300.0), ((0.0, 179.999), 300.0), ((0, 0), 9e5)]
)
def test_poles_the_date_line_and_wide_places_are_not_lost(
    at: tuple[float, float], within: float
) -> None:
    (found,) = whereabouts([place(*at, within)])

    assert found.holds_both(f"geo:{at[0]},{at[1]}".encode())


@given(
    st.floats(-88, 88),
    st.floats(-179, 179),
    st.floats(1, 60_000),
    st.floats(-1, 1),
    st.floats(-1, 1),
    st.integers(0, 9),
)
def test_every_figure_within_reach_is_known(  # noqa: PLR0913, PLR0917 - one point, every way
    lat: float, lng: float, within: float, north: float, east: float, decimals: int
) -> None:
    (found,) = whereabouts([place(lat, lng, within)])
    degree = within / 111_195
    shown = (
        f"{lat + north * degree:.{decimals}f}",
        f"{lng + east * degree:.{decimals}f}",
    )
    if metres(Point(float(shown[0]), float(shown[1])), Point(lat, lng)) <= within:
        address = f"geo:{shown[0]},{shown[1]}".replace("-", "").encode()
        assert found.holds_both(address)
        whole = [f":{n}," for n in found.numbers] + [f",{n};" for n in found.numbers]
        known = (*found.figures, *whole)
        assert any(figure.encode() in address + b";" for figure in known)


@pytest.mark.parametrize(
    ("address", "holds"),
    [
        (b"https://maps.google.com/?q=9f4mg98g%2b6x", True),
        (b"https://plus.codes/9f4m0000+", True),
        (b"https://x/9f4mg98g6x", False),
    ],
)
def test_full_plus_codes_are_told_from_other_letters(
    address: bytes,
    holds: bool,  # noqa: FBT001
) -> None:
    assert holds_plus_code(address) is holds
