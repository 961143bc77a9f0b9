"""The idle monitors of GNOME and Cinnamon: called when somebody leaves and is back.

A watch for leaving rings each time; one for coming back rings once and is asked for
again. See org.gnome.Mutter.IdleMonitor.xml; Cinnamon's Muffin has the very same.
"""

from collections.abc import Callable

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, new_method_call

from walkaway_daemon.computer.bus import Bus, is_good
from walkaway_daemon.computer.bus_link import quiet
from walkaway_daemon.sensors.presence.presence import AWAY_AFTER, Hindrance, Word

GNOME = DBusAddress(
    "/org/gnome/Mutter/IdleMonitor/Core",
    "org.gnome.Mutter.IdleMonitor",
    "org.gnome.Mutter.IdleMonitor",
)
CINNAMON = DBusAddress(
    "/org/cinnamon/Muffin/IdleMonitor/Core",
    "org.cinnamon.Muffin.IdleMonitor",
    "org.cinnamon.Muffin.IdleMonitor",
)


class IdleMonitor:
    """One monitor, for as long as it is on the bus."""

    def __init__(
        self,
        monitor: DBusAddress,
        told: Callable[[Word], None],
        after: int = AWAY_AFTER,
    ) -> None:
        """Given who is told, and after how many milliseconds somebody is away."""
        self._monitor = monitor
        self._told = told
        self._after = after
        self._leaving: int | None = None
        self._coming: int | None = None

    @property
    def name(self) -> str:
        """Its name on the bus."""
        return str(self._monitor.bus_name)

    def greet(self, bus: Bus) -> None:
        """Listen, and ask for the first watch where there is anybody to ask."""
        bus.subscribe(
            MatchRule(
                type="signal",
                sender=self.name,
                interface=self._monitor.interface,
                member="WatchFired",
                path=self._monitor.object_path,
            )
        )
        self.begin(bus)

    def begin(self, bus: Bus) -> None:
        """Ask whoever has the name now to call when nobody is there."""
        self._leaving = self._coming = None
        call = new_method_call(self._monitor, "AddIdleWatch", "t", (self._after,))
        bus.call(quiet(call), self._on_leaving)

    def take(self, message: Message, bus: Bus) -> None:
        """Take a signal; one that is not of this monitor is let be."""
        fields = message.header.fields
        if fields.get(HeaderFields.interface) != self._monitor.interface:
            return
        watch = message.body[0] if message.body else None
        if watch is not None and watch == self._leaving:
            self._say(away=True)
            call = new_method_call(self._monitor, "AddUserActiveWatch")
            bus.call(quiet(call), self._on_coming)
        elif watch is not None and watch == self._coming:
            self._say(away=False)

    def _say(self, *, away: bool) -> None:
        self._told(Word(self.name, Hindrance.AWAY, away))

    def _on_leaving(self, reply: Message | None) -> None:
        self._leaving = _number(reply)
        if self._leaving is not None:
            self._say(away=False)

    def _on_coming(self, reply: Message | None) -> None:
        self._coming = _number(reply)


def _number(reply: Message | None) -> int | None:
    return int(reply.body[0]) if is_good(reply) and reply.body else None
