"""A lost desktop is tried again, ever more patiently."""

import pytest

from walkaway_daemon.sensors.windows.patience import wait_after


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [(0, 0.5), (1, 0.5), (2, 1.0), (5, 8.0), (7, 32.0), (8, 60.0), (10**6, 60.0)],
)
def test_it_doubles_up_to_a_minute(failures: int, seconds: float) -> None:
    assert wait_after(failures) == seconds
