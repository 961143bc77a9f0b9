from walkaway_rules.matching.longing.weights import WEIGHTS
from walkaway_rules.matching.longing.weights_apart import WEIGHTS_APART


def test_words_apart_have_as_many_places_as_those_side_by_side() -> None:
    assert len(WEIGHTS_APART) == len(WEIGHTS)
    assert set(WEIGHTS_APART) <= set(map(chr, range(ord("#"), ord("[") + 1)))
