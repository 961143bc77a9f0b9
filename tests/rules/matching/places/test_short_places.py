import pytest

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.places.short_places import short_places
from walkaway_rules.rulebook import Place

CAFE = Place("Morgenrot", (48.2082, 16.3738), 200.0)
SHORTS = short_places([CAFE, Place("Nowhere")])


@pytest.mark.parametrize(
    "address",
    [
        "https://www.google.com/search?q=695F%2B7G+Wien",
        "https://www.google.com/search?q=695f%2b7g%20Vienna%2C%20Austria",
        "https://www.google.com/maps/place/695F%2B7G+Wien",
        "https://plus.codes/695F+7G,Wien",
        "https://duckduckgo.com/?q=695F%2B7G",
        "https://duckduckgo.com/?q=caf%C3%A9+695F%2B7G+Klein-Nirgendwo",
    ],
)
def test_a_short_code_is_held_against_each_place(address: str) -> None:
    assert SHORTS.meant(parse_address(address)) is CAFE


@pytest.mark.parametrize(
    "address",
    [
        "https://www.google.com/search?q=695F%2B7G+Berlin",
        "https://www.google.com/search?q=695F%2BXX+Wien",
        "https://www.google.com/search?q=695F+7G+Wien",
        "https://www.google.com/search?q=X695F%2B7G",
        "https://www.google.com/search?q=22%2B22",
        "https://www.google.com/search?q=" + "x" * 9000 + "+695F%2B7G",
    ],
)
def test_another_code_or_another_town_is_not_the_place(address: str) -> None:
    assert SHORTS.meant(parse_address(address)) is None


def test_a_sum_is_no_place_however_wide_that_is() -> None:
    wide = short_places([Place("Harbour", (-33.8688, 151.2093), 10_000.0)])
    assert wide.meant(parse_address("https://www.google.com/search?q=46J5%2B64"))
    assert not wide.meant(parse_address("https://www.google.com/search?q=4685%2B64"))


def test_a_place_that_is_wider_than_codes_tell_is_still_found_near_its_middle() -> None:
    wide = short_places([Place("Town", (48.2082, 16.3738), 90_000.0)])
    assert wide.meant(parse_address("https://plus.codes/695F+7G"))
