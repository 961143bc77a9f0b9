"""A loop sleeps until the first of several things is due."""

import pytest

from walkaway_daemon.pauses import soonest


@pytest.mark.parametrize(
    ("pauses", "first"),
    [([], None), ([None, None], None), ([3.0, None, 1.0], 1.0), ([0.0], 0.0)],
)
def test_the_soonest_of_the_pauses_counts(
    pauses: list[float | None], first: float | None
) -> None:
    assert soonest(pauses) == first
