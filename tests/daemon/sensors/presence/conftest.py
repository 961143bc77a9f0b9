"""A presence sensor on buses of the test's, closed to the last after each test."""

from collections.abc import Iterator

import pytest

from daemon.presence_desk import Desk


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.sensor.close()
    assert all(each.closed for each in (*desk.sessions, *desk.systems))


@pytest.fixture
def open_desk(desk: Desk) -> Desk:
    desk.sensor.open(lambda: None)
    return desk
