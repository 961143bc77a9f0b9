from walkaway_rules.matching.longing.weights import WEIGHTS
from walkaway_rules.matching.longing.weights_again import WEIGHTS_AGAIN


def test_the_second_table_has_as_many_places_as_the_first() -> None:
    assert len(WEIGHTS_AGAIN) == len(WEIGHTS)
    assert set(WEIGHTS_AGAIN) <= set(map(chr, range(ord("#"), ord("[") + 1)))
