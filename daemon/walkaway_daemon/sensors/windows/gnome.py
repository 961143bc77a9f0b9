"""GNOME's Shell: through the small extension in packaging/gnome-shell.

The extension tells nobody who did not ask, and only those who asked.
"""

from collections.abc import Mapping

from jeepney import DBusAddress, Message, new_method_call

from walkaway_daemon.computer.bus import Bus, is_good, open_session_bus
from walkaway_daemon.sensors.windows.bus_source import BusSource
from walkaway_daemon.sensors.windows.kwin_script import INTERFACE, PATH
from walkaway_daemon.sensors.windows.source import Outlook

_NAME = "org.walkaway.Window"
_EXTENSION = DBusAddress(PATH, _NAME, INTERFACE)


def open_gnome(environment: Mapping[str, str]) -> BusSource:
    """Return a source that asks the extension. Raise `OSError` without a bus."""
    return follow_extension(open_session_bus(environment))


def follow_extension(bus: Bus) -> BusSource:
    """Return a source that asks the extension, whenever it is switched on.

    Raise `OSError` where the bus is lost; it is closed then.
    """
    source = BusSource(bus, _NAME, Outlook.NO_EXTENSION)

    def answered(reply: Message | None) -> None:
        if is_good(reply):
            source.succeed()

    def ask() -> None:
        bus.call(new_method_call(_EXTENSION, "Follow"), answered)

    try:
        source.begin(ask)
    except OSError:
        source.close()
        raise
    return source
