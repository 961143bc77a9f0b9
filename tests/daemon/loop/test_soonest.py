"""A loop sleeps until the first of several things is due."""

import pytest

from walkaway_daemon.loop.soonest import soonest


@pytest.mark.parametrize(
    ("waits", "first"),
    [([], None), ([None, None], None), ([3.0, None, 1.0], 1.0), ([0.0], 0.0)],
)
def test_the_soonest_counts(waits: list[float | None], first: float | None) -> None:
    assert soonest(waits) == first
