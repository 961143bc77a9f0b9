import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.places.coordinates import Point, metres
from walkaway_rules.matching.places.plus_codes import (
    plus_code_beginnings,
    plus_code_point,
    short_code_point,
)


@pytest.mark.parametrize(
    ("code", "lat", "lng"),
    [
        ("8FVC9G8F+6X", 47.3655625, 8.5249375),
        ("8fvc9g8f+6x", 47.3655625, 8.5249375),
        ("8FVC9G8F 6X", 47.3655625, 8.5249375),
        ("7FG49Q00+", 20.375, 2.775),
        ("7FG49QCJ+2VX", 20.3701125, 2.782234375),
        ("8FVC0000+", 47.5, 8.5),
    ],
)
def test_a_full_code_is_the_middle_of_its_cell(
    code: str, lat: float, lng: float
) -> None:
    point = plus_code_point(code)
    assert point is not None
    assert point == pytest.approx(Point(lat, lng), abs=0.0001)


@pytest.mark.parametrize(
    "text", ["GC22+22", "GC22+22 Berlin", "", "Luna", "8FVC9G8F", "8FVC9G8F+6", "X" * 9]
)
def test_a_short_code_and_any_other_text_is_no_point(text: str) -> None:
    assert plus_code_point(text) is None


@given(st.from_regex(r"\A[2-9C][2-9CFGHJMPQRV][2-9CFGHJMPQRVWX]{6}\+\Z"))
def test_every_full_code_lies_on_earth(code: str) -> None:
    point = plus_code_point(code)
    assert point is not None
    assert -90 <= point.lat <= 90
    assert -180 <= point.lng <= 180


@pytest.mark.parametrize(
    ("box", "beginnings"),
    [
        ((47.36, 8.52, 47.37, 8.53), ("8FVC9G", "8FVC0000")),
        (
            (47.36, 8.53, 47.37, 8.56),
            ("8FVC9G", "8FVC0000", "8FVC9H"),
        ),
        (
            (40.5, 8.5, 41.5, 9.5),
            (
                "8FGC",
                "8FGC0000",
                "8FGF",
                "8FGF0000",
                "8FHC",
                "8FHC0000",
                "8FHF",
                "8FHF0000",
            ),
        ),
    ],
)
def test_a_box_is_told_by_the_beginnings_of_its_codes(
    box: tuple[float, float, float, float], beginnings: tuple[str, ...]
) -> None:
    assert plus_code_beginnings(*box) == beginnings


BERLIN = Point(52.51, 13.39)


@pytest.mark.parametrize(
    ("text", "lat", "lng"),
    [
        ("GCC4+22", 52.5200625, 13.4050625),
        ("gcc4+22 Berlin, Germany", 52.5200625, 13.4050625),
        ("GCC4+22X", 52.5201, 13.405109375),
        ("2222+22, Potsdam", 53.0000625, 13.0000625),
    ],
)
def test_a_short_code_is_told_by_what_is_near(
    text: str, lat: float, lng: float
) -> None:
    found = short_code_point(text, BERLIN)
    assert found is not None
    assert metres(found, Point(lat, lng)) < 20


@pytest.mark.parametrize(
    "text", ["", "Luna", "CC4+22", "GCC4+22Luna", "9F4MGCC4+22", "GCC4+2"]
)
def test_any_other_text_is_no_short_code(text: str) -> None:
    assert short_code_point(text, BERLIN) is None


@given(st.floats(-90, 90, allow_nan=False), st.floats(-180, 180, allow_nan=False))
def test_a_short_code_is_near_everywhere(lat: float, lng: float) -> None:
    found = short_code_point("GCC4+22", Point(lat, lng))
    assert found is not None
    assert abs(found.lat - lat) <= 1
