"""The notice: one notification of the tray's, each in place of the last."""

from jeepney import DBusAddress, Message, new_method_call

from walkaway_daemon.computer.bus import is_good
from walkaway_daemon.computer.bus_link import BusLink, quiet

_NOTIFICATIONS = DBusAddress(
    "/org/freedesktop/Notifications",
    "org.freedesktop.Notifications",
    "org.freedesktop.Notifications",
)


class Notice:
    """Remembers under which number it is shown."""

    def __init__(self, link: BusLink) -> None:
        self._link = link
        self._number = 0

    def show(self, title: str, body: str) -> None:
        """Show it, if there is anybody who can."""
        hints = {"transient": ("b", True)}
        none: list[str] = []
        told = ("", self._number, "", title, _unmarked(body), none, hints, -1)
        call = new_method_call(_NOTIFICATIONS, "Notify", "susssasa{sv}i", told)
        self._link.call(call, self._shown)

    def take_down(self) -> None:
        """Take it down; a server that has just gone is not started for this."""
        told = (self._number,)
        call = new_method_call(_NOTIFICATIONS, "CloseNotification", "u", told)
        self._link.run(lambda bus: bus.send(quiet(call)))

    def _shown(self, reply: Message | None) -> None:
        if is_good(reply):
            self._number = int(reply.body[0])


def _unmarked(text: str) -> str:
    """Return the text so that a server that reads markup shows it as it is."""
    return text.replace("&", "&amp;").replace("<", "&lt;")
