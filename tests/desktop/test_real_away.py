"""Real compositors tell when nobody touches them, and when somebody is back."""

import socket
from collections.abc import Iterator
from contextlib import closing

import pytest

from desktop import compositors
from desktop.compositors import Compositor
from desktop.mutter import Pointer
from desktop.session import wait_until
from walkaway_daemon.computer.bus import open_session_bus
from walkaway_daemon.sensors.presence.hint import Hint
from walkaway_daemon.sensors.presence.idle_monitor import GNOME, IdleMonitor
from walkaway_daemon.sensors.presence.idle_talk import IdleTalk
from walkaway_daemon.sensors.presence.presence import Word
from walkaway_daemon.sensors.windows import wayland_wire as wire
from walkaway_daemon.sensors.windows.desktops import wayland_sockets

pytestmark = pytest.mark.desktop

LIMIT = 1500
"""Milliseconds after which somebody is away."""
KDE_IDLE = "org_kde_kwin_idle"


def hint_of(compositor: Compositor) -> Hint:
    paths = wayland_sockets(compositor.environment)
    return Hint(paths, lambda: IdleTalk(LIMIT))


def told(hint: Hint) -> bool | None:
    hint.read()
    return hint.holds()


@pytest.fixture
def sway() -> Iterator[Compositor]:
    with compositors.sway() as compositor:
        compositor.start()
        yield compositor


@pytest.fixture
def kwin() -> Iterator[Compositor]:
    with compositors.kwin() as compositor:
        compositor.start()
        yield compositor


@pytest.fixture
def gnome() -> Iterator[Compositor]:
    with compositors.gnome() as compositor:
        compositor.start()
        yield compositor


def test_sway_tells_when_it_is_left_alone_and_touched(sway: Compositor) -> None:
    hint, names = hint_of(sway), ["swaymsg", "-s", sway.environment["SWAYSOCK"]]
    with closing(hint):
        hint.open(lambda: None)
        wait_until("nobody is there", lambda: told(hint) is True)
        sway.session.run([*names, "seat", "-", "cursor", "move", "10", "10"])
        wait_until("somebody is there", lambda: told(hint) is False)
        wait_until("nobody is there again", lambda: told(hint) is True)
        sway.crash()
        wait_until("nobody tells", lambda: told(hint) is None)
        sway.start()
        wait_until("it keeps watch again", lambda: told(hint) is not None)


def test_kwin_tells_when_it_is_left_alone_and_touched(kwin: Compositor) -> None:
    hint = hint_of(kwin)
    with closing(hint):
        hint.open(lambda: None)
        wait_until("it keeps watch", lambda: told(hint) is False)
        wait_until("nobody is there", lambda: told(hint) is True)
        touch(kwin)
        wait_until("somebody is there", lambda: told(hint) is False)


def touch(compositor: Compositor) -> None:
    """Have it think that somebody touched something, as KDE's idle protocol lets."""
    idle, seat, watch = 4, 5, 6
    with socket.socket(socket.AF_UNIX) as one:
        one.settimeout(10)
        one.connect(wayland_sockets(compositor.environment)[0])
        one.sendall(wire.request(1, 1, 2) + wire.request(1, 0, 3))
        rest = bytearray()
        names = offers(one, rest)
        one.sendall(
            wire.request(2, 0, names[KDE_IDLE], KDE_IDLE, 1, idle)
            + wire.request(2, 0, names["wl_seat"], "wl_seat", 1, seat)
            + wire.request(idle, 0, watch, seat, 60_000)
            + wire.request(watch, 1)
            + wire.request(1, 0, 7)
        )
        while not any(message.thing == 7 for message in heard(one, rest)):
            pass


def offers(one: socket.socket, rest: bytearray) -> dict[str, int]:
    """Return the number of everything that is offered, by its name."""
    found: dict[str, int] = {}
    over = False
    while not over:
        told = heard(one, rest)
        over = any(message.thing == 3 for message in told)
        found |= {
            wire.text_at(message.arguments, 4): wire.number_at(message.arguments)
            for message in told
            if message.thing == 2
        }
    return found


def heard(one: socket.socket, rest: bytearray) -> list[wire.Message]:
    """Return what is told next; what is cut off stays for the next time."""
    rest += one.recv(1 << 16)
    return [*wire.messages(rest)]


def test_gnome_tells_when_it_is_left_alone_and_touched(gnome: Compositor) -> None:
    said: list[str] = []

    def hear(word: Word) -> None:
        said.append("away" if word.holds else "there")

    bus = open_session_bus(gnome.environment)
    with closing(bus):
        monitor = IdleMonitor(GNOME, hear, LIMIT)
        bus.listen(lambda message: monitor.take(message, bus))
        pointer = Pointer(bus)
        pointer.move()
        monitor.greet(bus)

        def has_said(*expected: str) -> bool:
            bus.pump()
            return said == [*expected]

        wait_until("nobody is there", lambda: has_said("there", "away"))
        pointer.move()
        wait_until("somebody is there", lambda: has_said("there", "away", "there"))
        again = ("there", "away", "there", "away")
        wait_until("nobody is there again", lambda: has_said(*again))
