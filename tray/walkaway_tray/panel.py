"""The panel: our icon and menu on the session bus, whatever comes and goes there.

The icon may be there before the panel, the panel may start anew, the bus may go
away and come back: each time the icon registers again by itself.
"""

from collections.abc import Callable
from time import monotonic

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_method_call,
)

from walkaway_daemon.computer.bus import Bus, is_good
from walkaway_daemon.computer.bus_link import BusLink
from walkaway_daemon.computer.bus_names import owner_change, owner_rule
from walkaway_tray import dbusmenu, sni
from walkaway_tray.dbusmenu import Layout, answer_menu
from walkaway_tray.notice import Notice
from walkaway_tray.panel_call import unknown
from walkaway_tray.panel_wire import call_in, reply_to, signal_of
from walkaway_tray.sni import Item, Touch, answer_item

_WATCHER = DBusAddress(sni.WATCHER_PATH, sni.WATCHER, sni.WATCHER)


class Panel:
    """Our side of the tray."""

    def __init__(
        self,
        open_bus: Callable[[], Bus],
        touched: Callable[[Touch], None],
        chosen: Callable[[int], None],
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._link = BusLink(open_bus, self._heard, self._lose, clock)
        self._touched = touched
        self._chosen = chosen
        self._item: Item | None = None
        self._layout = Layout()
        self._hosted = False
        self._met = False
        self.notice = Notice(self._link)

    @property
    def hosted(self) -> bool:
        """Whether a tray is there to show the icon."""
        return self._hosted

    @property
    def met(self) -> bool:
        """Whether the session bus was there at any time; one that was comes back."""
        return self._met

    def open(self) -> None:
        """Look for a tray, or be ready to as soon as there is a bus."""
        self._link.open(self._greet)

    def show(self, item: Item, layout: Layout) -> None:
        """Show this icon and this menu from now on."""
        before, self._item = self._item, item
        menu_before, self._layout = self._layout, layout
        if before is None:
            self._link.run(self._register)
            return
        for signal in sni.news(before, item):
            self._send(signal_of(sni.PATH, sni.INTERFACE, signal))
        changed = dbusmenu.news(menu_before, layout)
        if changed:
            self._send(signal_of(dbusmenu.PATH, dbusmenu.INTERFACE, changed))

    def fileno(self) -> int | None:
        """Return the one descriptor that stays, with a bus behind it or not."""
        return self._link.fileno()

    def due_in(self) -> float | None:
        """Return the seconds until `pump` is due even if nothing arrives."""
        return self._link.due_in()

    def pump(self) -> None:
        """Answer what a panel asked; look for a bus where that is due."""
        self._link.pump()

    def close(self) -> None:
        """Leave the tray."""
        self._link.close()

    def _greet(self, bus: Bus) -> None:
        self._met = True
        bus.subscribe(owner_rule(sni.WATCHER))
        bus.call(message_bus.NameHasOwner(sni.WATCHER), self._on_has_owner)

    def _on_has_owner(self, reply: Message | None) -> None:
        self._be_hosted(by_anybody=is_good(reply) and bool(reply.body[0]))

    def _be_hosted(self, *, by_anybody: bool) -> None:
        self._hosted = by_anybody
        self._link.run(self._register)

    def _register(self, bus: Bus) -> None:
        """Ask for a place; the panel may question us before it answers."""
        if not self._hosted or self._item is None:
            return
        call = new_method_call(_WATCHER, "RegisterStatusNotifierItem", "s", (bus.name,))
        bus.send(call)

    def _lose(self) -> None:
        self._hosted = False

    def _send(self, message: Message) -> None:
        self._link.run(lambda bus: bus.send(message))

    def _heard(self, message: Message) -> None:
        change = owner_change(message)
        if change is not None and change.name == sni.WATCHER:
            self._be_hosted(by_anybody=bool(change.after))
        elif message.header.message_type is MessageType.method_call:
            self._asked(message)

    def _asked(self, message: Message) -> None:
        """Answer first and act afterwards: an act may take a while."""
        call = call_in(message)
        match message.header.fields.get(HeaderFields.path):
            case sni.PATH if self._item is not None:
                said, touch = answer_item(call, self._item)
                self._send(reply_to(message, said))
                if touch is not None:
                    self._touched(touch)
            case dbusmenu.PATH:
                said, tokens = answer_menu(call, self._layout)
                self._send(reply_to(message, said))
                for token in tokens:
                    self._chosen(token)
            case _:
                self._send(reply_to(message, unknown(call)))
