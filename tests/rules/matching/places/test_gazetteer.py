"""The gazetteer says where the larger towns lie."""

from walkaway_rules.matching.places.coordinates import Point
from walkaway_rules.matching.places.gazetteer import lie_at


def test_a_town_lies_where_it_does_and_so_do_its_namesakes() -> None:
    assert list(lie_at("wien")) == [Point(48.2, 16.4)]
    assert len(list(lie_at("london"))) == 2
    assert list(lie_at("new_york"))


def test_what_is_no_larger_town_lies_nowhere() -> None:
    assert not list(lie_at("hittisau"))
    assert not list(lie_at("new"))
    assert not list(lie_at(""))
