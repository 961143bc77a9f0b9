"""The wait grows gently and has an end."""

import pytest

from walkaway_rules.moment import SECOND
from walkaway_rules.pause.wait import wait_before_going_on


@pytest.mark.parametrize(
    ("went_on", "tender", "seconds"),
    [
        (0, False, 10),
        (1, False, 15),
        (2, False, 22.5),
        (3, False, 33.75),
        (0, True, 15),
        (4, True, 60),
        (50, False, 60),
    ],
)
def test_the_second_door_opens_after(
    *,
    went_on: int,
    tender: bool,
    seconds: float,
) -> None:
    assert wait_before_going_on(went_on, tender=tender) == seconds * SECOND
