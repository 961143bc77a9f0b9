"""The shipped weights are those that learning gives."""

from quality.learning import TABLE, table
from walkaway_rules.matching.longing.weights import START, WEIGHTS


def test_the_weights_are_what_is_learned_from_the_seeds() -> None:
    assert TABLE.read_text("utf-8") == table(), "run python -m quality.learning"


def test_they_are_few_and_small() -> None:
    assert len(WEIGHTS) == 32_768
    assert START < 0
    assert set(WEIGHTS) <= {chr(sign) for sign in range(ord("#"), ord("[") + 1)}
