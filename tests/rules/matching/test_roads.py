"""Every road to one account is seen, and the same road to a stranger's is not."""

import pytest

from quality.roads import roads
from quality.rulebook import met

STRANGERS = (
    "jane.doe_912",
    "xjane.doe_91",
    "jane.doe_9",
    "jane_doe_91",
    "mary.jane.doe_91",
    "jane.doe_91.art",
)


def _sought(address: str) -> bool:
    match = met(address)
    return match is not None and match.sought


def test_every_road_to_the_account_is_seen() -> None:
    assert [road for road in roads("jane.doe_91") if not _sought(road)] == []


@pytest.mark.parametrize("stranger", STRANGERS)
def test_no_road_to_a_near_name_is(stranger: str) -> None:
    assert [road for road in roads(stranger) if met(road) is not None] == []
