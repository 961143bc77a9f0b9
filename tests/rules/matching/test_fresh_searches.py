"""Searches that nobody tuned on stay as well told as they were when they were new."""

import pytest

from quality.freshsearches import kinds, misread, texts

_MOST = {
    ("longing", "seen"): 6,
    ("longing", "unseen"): 16,
    ("danger", "unseen"): 4,
    ("help", "unseen"): 15,
    ("ordinary", "unseen"): 3,
    ("person", "seen"): 21,
    ("person", "unseen"): 3,
    ("danger, named", "unseen"): 5,
    ("help, named", "unseen"): 2,
}
"""How many were told wrongly when they were written; see docs/measurements.md."""


@pytest.mark.parametrize(("kind", "half"), kinds())
def test_no_more_are_told_wrongly_than_at_first(kind: str, half: str) -> None:
    assert len(misread(kind, half)) <= _MOST.get((kind, half), 0)


def test_there_are_searches_enough() -> None:
    assert len(texts("danger", "unseen")) > 100
    assert len(texts("help", "unseen")) > 100
