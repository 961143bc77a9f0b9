import pytest

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.places.coordinates import Point, metres
from walkaway_rules.matching.places.grid_squares import (
    SQUARED,
    british_point,
    marks_near,
    squared,
    written_squares,
)
from walkaway_rules.matching.places.look import look_at

CAISTER = Point(52.657978, 1.716052)
"""The water tower by which the Ordnance Survey explains its grid."""
CHARING_CROSS = Point(51.507411, -0.127717)


def test_britains_metres_lead_to_the_world_s_degrees() -> None:
    found = british_point(651_409.903, 313_177.270)
    assert found is not None
    assert metres(found, CAISTER) < 2
    assert british_point(-1, 0) is None
    assert british_point(0, 1_300_000) is None


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("TQ 30034 80381", CHARING_CROSS),
        ("tq3003480381", CHARING_CROSS),
        ("TG 51409 13177", CAISTER),
        ("HU 47 41", Point(60.1549, -1.1448)),
        ("33U XP 02054 40413", Point(48.20874, 16.37367)),
        ("56HLH3448852511", Point(-33.85473, 151.21089)),
        ("18T WL 85634 11690", Point(40.75171, -73.98558)),
        ("33U 391779 5820072", Point(52.52, 13.405)),
        ("33N 391779E, 5820072N", Point(52.52, 13.405)),
        ("56H 334901 6252289", Point(-33.8568, 151.2153)),
        ("56S 334901 6252289", Point(-33.8568, 151.2153)),
        ("18S 585628 4511322", Point(40.7484, -73.9857)),
    ],
)
def test_a_reference_is_a_point(text: str, point: Point) -> None:
    found = squared(text)
    assert found is not None
    assert found.point is not None
    assert min(metres(one, point) for one in (found.point, *found.others)) < 300


@pytest.mark.parametrize(
    "text",
    [
        "TQ 30034 8038",
        "TQ 3 8",
        "TI 30 80",
        "XY 30 80",
        "HA 99 99",
        "OZ 00 00",
        "61U XP 02 40",
        "33I XP 02 40",
        "TQ",
        "TQ 300 8030",
        "33 391779 5820072",
        "33U 99 5820072",
        "61U 391779 5820072",
        "33N 391779 9999999999",
        "a reference such as TQ 30034 80381 in the midst",
    ],
)
def test_what_is_no_reference_is_nothing(text: str) -> None:
    assert squared(text) is None


def test_a_kilometre_is_looked_at_all_over() -> None:
    found = squared("TQ 30 80")
    assert found is not None
    assert len(found.others) == 15
    assert min(metres(one, CHARING_CROSS) for one in found.others) < 180


def test_a_reference_in_a_path_is_read() -> None:
    look = look_at(parse_address("https://www.geograph.org.uk/gridref/TQ300803"))
    assert len(written_squares(look)) == 1


def test_of_many_references_in_a_path_only_the_first_are_read() -> None:
    look = look_at(parse_address(f"https://www.geograph.org.uk/{'TQ3080/' * 500}"))
    assert len(written_squares(look)) == 8


@pytest.mark.parametrize(
    ("at", "marks"),
    [
        ((51.5074, -0.1278), ["tl", "tq", "30u", "31u"]),
        ((48.2082, 16.3738), ["33t", "33u"]),
        ((60.39, 5.32), ["31v", "32v"]),
        ((0.0, 179.99), ["60m", "60n", "1m", "1n"]),
        ((89.9, 0.0), ["30x", "31x"]),
    ],
)
def test_references_to_a_place_begin_with_few_letters(
    at: tuple[float, float], marks: list[str]
) -> None:
    found = list(marks_near(at, 200.0))
    assert [mark for mark in found if mark in marks] == marks


@pytest.mark.parametrize(
    "address",
    [
        "https://x.example/?q=TQ+30034+80381",
        "https://x.example/?q=33U%20XP%2002054%2040413",
        "https://x.example/?u=y%3fq%3dtq3080",
        "https://x.example/?q=33U+391779+5820072",
        "https://x.example/?q=33n%20391779e%2C%205820072n",
    ],
)
def test_a_reference_is_seen_in_an_address(address: str) -> None:
    assert SQUARED.search(address)
    assert not SQUARED.search("https://x.example/?q=tq+30034x")
