"""A real notification server that is told to be quiet, and a real bus."""

from collections.abc import Iterator
from contextlib import closing
from functools import partial

import pytest

from desktop.session import DesktopSession, desktop_session, needs, wait_until
from walkaway_daemon.bus import open_session_bus
from walkaway_daemon.sensors.presence.presence import Hindrance
from walkaway_daemon.sensors.presence.presence_sensor import PresenceSensor

pytestmark = pytest.mark.desktop


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DesktopSession]:
    needs("dunst", "dunstctl")
    with desktop_session(tmp_path_factory.mktemp("desk")) as session:
        yield session


@pytest.fixture
def sensor(session: DesktopSession) -> Iterator[PresenceSensor]:
    bus = partial(open_session_bus, session.environment)
    sensor = PresenceSensor(bus, bus)
    with closing(sensor):
        yield sensor


def undisturbed(sensor: PresenceSensor) -> bool:
    sensor.read()
    return Hindrance.UNDISTURBED in sensor.presence.hindrances


def test_quiet_is_noticed_before_and_while_it_is_wanted(
    session: DesktopSession, sensor: PresenceSensor
) -> None:
    server = session.spawn(["dunst"])
    wait_until("dunst answers", lambda: "false" in session.output(_PAUSED))
    session.run(["dunstctl", "set-paused", "true"])
    sensor.open(lambda: None)
    wait_until("quiet", lambda: undisturbed(sensor))
    session.run(["dunstctl", "set-paused", "false"])
    wait_until("no quiet", lambda: not undisturbed(sensor))
    session.run(["dunstctl", "set-paused", "true"])
    wait_until("quiet again", lambda: undisturbed(sensor))
    session.stop(server)
    wait_until("no server", lambda: not undisturbed(sensor))


_PAUSED = ["dunstctl", "is-paused"]
