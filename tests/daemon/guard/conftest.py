"""A house that tests of the guard begin with."""

import pytest

from daemon.fake_house import FakeHouse


@pytest.fixture
def house() -> FakeHouse:
    """Return a house whose guard has begun."""
    house = FakeHouse()
    house.guard.begin()
    return house
