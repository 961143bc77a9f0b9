"""A real notification server that is told to be quiet, and a real bus."""

from collections.abc import Iterator
from contextlib import closing
from functools import partial

import pytest

from desktop import compositors
from desktop.mutter import ScreenCast
from desktop.session import DesktopSession, desktop_session, needs, wait_until
from walkaway_daemon.computer.bus import open_session_bus
from walkaway_daemon.sensors.presence.away_talk import AwayTalk
from walkaway_daemon.sensors.presence.chooser import choose_hints
from walkaway_daemon.sensors.presence.hint import Hint
from walkaway_daemon.sensors.presence.presence import Hindrance
from walkaway_daemon.sensors.presence.presence_sensor import PresenceSensor
from walkaway_daemon.sensors.windows.desktops import screen_of

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
    # Asked before it is there, the bus would start another in its place.
    server = session.start_notifications("dunst")
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


def told(hint: Hint) -> bool | None:
    hint.read()
    return hint.holds()


def test_an_x_server_tells_when_it_is_left_alone_and_touched(
    session: DesktopSession,
) -> None:
    screen = screen_of(session.environment)
    assert screen is not None
    hint = Hint(screen.sockets, lambda: AwayTalk(after=1500))
    with closing(hint):
        hint.open(lambda: None)
        session.run(["xdotool", "key", "a"])
        wait_until("the server keeps watch", lambda: told(hint) is not None)
        wait_until("nobody is there", lambda: told(hint) is True)
        session.run(["xdotool", "key", "a"])
        wait_until("somebody is there", lambda: told(hint) is False)
        wait_until("nobody is there again", lambda: told(hint) is True)


def test_pipewire_tells_when_the_screen_is_shared(session: DesktopSession) -> None:
    needs("pipewire", "pw-cli")
    hints = choose_hints("linux", _WAYLAND | session.environment)
    hint = hints[Hindrance.SHARED]
    with closing(hint), closing(hints[Hindrance.AWAY]):
        hint.open(lambda: None)
        assert hint.holds() is None
        server = session.spawn(["pipewire"])
        wait_until("PipeWire answers", lambda: told(hint) is False, 20)
        share = session.spawn(["pw-cli", "-m", "create-node", "adapter", _SHARE])
        wait_until("the screen is shared", lambda: told(hint) is True, 20)
        session.stop(share)
        wait_until("it is not any more", lambda: told(hint) is False, 20)
        session.stop(server)
        wait_until("nobody tells any more", lambda: told(hint) is None, 20)


def test_gnome_tells_through_pipewire_when_its_screen_is_shared() -> None:
    needs("pipewire")
    with compositors.gnome() as gnome:
        gnome.session.spawn(["pipewire"])
        gnome.start()
        hints = choose_hints("linux", gnome.environment)
        hint = hints[Hindrance.SHARED]
        bus = open_session_bus(gnome.environment)
        with closing(hint), closing(hints[Hindrance.AWAY]), closing(bus):
            hint.open(lambda: None)
            wait_until("PipeWire answers", lambda: told(hint) is False, 20)
            cast = ScreenCast(bus)
            wait_until("the screen is shared", lambda: told(hint) is True, 20)
            cast.stop()
            wait_until("it is not any more", lambda: told(hint) is False, 20)


def test_gnome_tells_through_its_extension_that_no_disturbance_is_wanted() -> None:
    with compositors.gnome() as gnome:
        gnome.start()
        bus = partial(open_session_bus, gnome.environment)
        with closing(PresenceSensor(bus, bus)) as sensor:
            sensor.open(lambda: None)

            def tells() -> bool:
                sensor.read()
                return sensor.presence.is_known(Hindrance.UNDISTURBED)

            wait_until("GNOME tells", tells, 20)
            assert not undisturbed(sensor)
            gnome.session.run([*_BANNERS, "false"])
            wait_until("none is wanted", lambda: undisturbed(sensor), 20)
            gnome.session.run([*_BANNERS, "true"])
            wait_until("it may be again", lambda: not undisturbed(sensor), 20)
            assert tells()
            gnome.crash()
            wait_until("nobody tells any more", lambda: not tells(), 20)


_BANNERS = [
    *("env", "GSETTINGS_BACKEND=keyfile", "gsettings", "set"),
    *("org.gnome.desktop.notifications", "show-banners"),
]
_WAYLAND = {"WAYLAND_DISPLAY": "wayland-0"}
_SHARE = (
    "{ factory.name=support.null-audio-sink node.name=xdg-desktop-portal-wlr "
    "media.class=Video/Source object.linger=false }"
)
"""A node as a portal has one while it shares a screen; it need not show anything."""
