"""A notifier on a bus of the test's: begun, ready to show, or showing a whisper."""

from collections.abc import Iterator

import pytest

from daemon.notifier_desk import FULL, WHISPER, Desk


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.notifier.close()
    assert all(connection.closed for connection in desk.connections)


@pytest.fixture
def ready(desk: Desk) -> Desk:
    desk.begin()
    desk.know(*FULL)
    return desk


@pytest.fixture
def showing(ready: Desk) -> Desk:
    ready.notifier.show(WHISPER)
    ready.land()
    return ready
