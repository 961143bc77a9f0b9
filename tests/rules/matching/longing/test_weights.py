"""The shipped weights are those that learning gives."""

from quality.learning import tables
from walkaway_rules.matching.longing.weights import START, WEIGHTS


def test_the_weights_are_what_is_learned_from_the_seeds() -> None:
    for path, text in tables().items():
        assert path.read_text("utf-8") == text, "run python -m quality.learning"


def test_they_are_few_and_small() -> None:
    assert len(WEIGHTS) == 32_768
    assert START < 0
    assert set(WEIGHTS) <= {chr(sign) for sign in range(ord("#"), ord("[") + 1)}
