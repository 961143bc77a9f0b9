"""Whether a desktop shows tray icons, asked on the session bus."""

from collections.abc import Callable

from jeepney import Message, message_bus

from walkaway_daemon.computer.bus import Bus, BusLostError, is_good
from walkaway_daemon.panel.tray_finding import TrayHost

_WATCHER = "org.kde.StatusNotifierWatcher"


def find_tray_host(open_bus: Callable[[], Bus]) -> TrayHost:
    """Return what hosts tray icons; waits a moment for the bus to answer."""
    try:
        bus = open_bus()
    except BusLostError:
        return TrayHost.NO_BUS
    try:
        return _asked(bus)
    except BusLostError:
        return TrayHost.NO_BUS
    finally:
        bus.close()


def _asked(bus: Bus) -> TrayHost:
    replies: list[Message | None] = []
    bus.call(message_bus.NameHasOwner(_WATCHER), replies.append)
    while not replies:
        bus.pump(bus.deadline() or 0.0)
    reply = replies[0]
    found = is_good(reply) and bool(reply.body[0])
    return TrayHost.THERE if found else TrayHost.MISSING
