"""The gazetteer says where the larger towns lie."""

import pytest

from walkaway_rules.matching.places.coordinates import Point
from walkaway_rules.matching.places.gazetteer import lie_at


def test_a_town_lies_where_it_does_and_so_do_its_namesakes() -> None:
    assert list(lie_at("wien")) == [Point(48.2, 16.4)]
    assert len(list(lie_at("london"))) == 2
    assert list(lie_at("new_york"))


@pytest.mark.parametrize("name", ["a_coruna", "badajoz", "czestochowa", "zwolle"])
def test_the_first_and_the_last_of_a_letter_are_found(name: str) -> None:
    assert len(list(lie_at(name))) == 1


def test_what_is_no_larger_town_lies_nowhere() -> None:
    assert not list(lie_at("hittisau"))
    assert not list(lie_at("öland"))
    assert not list(lie_at("new"))
    assert not list(lie_at(""))
