"""The panel: our icon and menu on the session bus, whatever comes and goes there.

The icon may be there before the panel, the panel may start anew, the bus may go
away and come back: each time the icon registers again by itself.
"""

from collections.abc import Callable
from time import monotonic
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)

from walkaway_daemon.computer.bus import Bus, BusLostError, is_good
from walkaway_tray import dbusmenu, sni
from walkaway_tray.dbusmenu import Layout, answer_menu
from walkaway_tray.panel_call import Answer, Failed, PanelCall, unknown
from walkaway_tray.sni import Item, Touch, answer_item

RETRY_SECONDS = 5.0
"""How long a lost bus is left alone before it is tried again."""

_BUS = "org.freedesktop.DBus"
_NOTIFICATIONS = DBusAddress(
    "/org/freedesktop/Notifications",
    "org.freedesktop.Notifications",
    "org.freedesktop.Notifications",
)
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
        self._open_bus = open_bus
        self._touched = touched
        self._chosen = chosen
        self._clock = clock
        self._bus: Bus | None = None
        self._due = 0.0
        self._item: Item | None = None
        self._layout = Layout()
        self._hosted = False
        self._met = False
        self._notice = 0

    @property
    def hosted(self) -> bool:
        """Whether a tray is there to show the icon."""
        return self._hosted

    @property
    def met(self) -> bool:
        """Whether the session bus was there at any time; one that was comes back."""
        return self._met

    @property
    def layout(self) -> Layout:
        """The menu that is shown now."""
        return self._layout

    def show(self, item: Item, layout: Layout) -> None:
        """Show this icon and this menu from now on."""
        before, self._item = self._item, item
        menu_before, self._layout = self._layout, layout
        if before is None:
            self._try(self._register)
            return
        for signal in sni.news(before, item):
            self._emit(sni.PATH, sni.INTERFACE, signal)
        changed = dbusmenu.news(menu_before, layout)
        if changed:
            self._emit(dbusmenu.PATH, dbusmenu.INTERFACE, changed)

    def notify(self, title: str, body: str) -> None:
        """Show a notification in place of the last one."""
        hints = {"transient": ("b", True)}
        none: list[str] = []
        told = ("", self._notice, "", title, _unmarked(body), none, hints, -1)
        call = new_method_call(_NOTIFICATIONS, "Notify", "susssasa{sv}i", told)
        self._try(lambda bus: bus.call(call, self._noticed))

    def withdraw(self) -> None:
        """Take the last notification down."""
        told = (self._notice,)
        call = new_method_call(_NOTIFICATIONS, "CloseNotification", "u", told)
        self._try(lambda bus: bus.call(call, _ignore))

    def fileno(self) -> int | None:
        """Return the descriptor of the bus; None while it is away."""
        return self._bus.fileno() if self._bus else None

    def due_in(self) -> float | None:
        """Return the seconds until `pump` is due even if nothing arrives."""
        if self._bus is None:
            return max(0.0, self._due - self._clock())
        return self._bus.deadline()

    def pump(self) -> None:
        """Answer what a panel asked; reach for the bus where it is away."""
        if self._bus is None and self._clock() >= self._due:
            self._open()
        self._try(lambda bus: bus.pump())

    def close(self) -> None:
        """Leave the tray."""
        if self._bus is not None:
            self._bus.close()
            self._bus = None

    def _open(self) -> None:
        try:
            self._bus = self._open_bus()
        except BusLostError:
            self._due = self._clock() + RETRY_SECONDS
            return
        self._met = True
        self._bus.listen(self._heard)
        self._try(self._look_for_host)

    def _look_for_host(self, bus: Bus) -> None:
        rule = MatchRule(
            type="signal", sender=_BUS, interface=_BUS, member="NameOwnerChanged"
        )
        rule.add_arg_condition(0, sni.WATCHER)
        bus.subscribe(rule)
        bus.call(message_bus.NameHasOwner(sni.WATCHER), self._host_is)

    def _host_is(self, reply: Message | None) -> None:
        self._hosted = is_good(reply) and bool(reply.body[0])
        self._try(self._register)

    def _register(self, bus: Bus) -> None:
        """Ask for a place; the panel may question us before it answers."""
        if not self._hosted or self._item is None:
            return
        call = new_method_call(_WATCHER, "RegisterStatusNotifierItem", "s", (bus.name,))
        bus.call(call, _ignore)

    def _noticed(self, reply: Message | None) -> None:
        if is_good(reply):
            self._notice = int(reply.body[0])

    def _try(self, deed: Callable[[Bus], None]) -> None:
        """Do something on the bus; forget the bus where it is lost."""
        if self._bus is None:
            return
        try:
            deed(self._bus)
        except BusLostError:
            self.close()
            self._hosted = False
            self._due = self._clock() + RETRY_SECONDS

    def _emit(self, path: str, interface: str, signal: tuple[str, str, Any]) -> None:
        name, signature, body = signal
        emitter = DBusAddress(path, interface=interface)
        message = new_signal(emitter, name, signature or None, body)
        self._try(lambda bus: bus.send(message))

    def _heard(self, message: Message) -> None:
        kind = message.header.message_type
        if kind is MessageType.signal:
            self._signalled(message)
        elif kind is MessageType.method_call:
            self._asked(message)

    def _signalled(self, message: Message) -> None:
        fields = message.header.fields
        if (
            fields.get(HeaderFields.member) == "NameOwnerChanged"
            and fields.get(HeaderFields.sender) == _BUS
            and message.body[0] == sni.WATCHER
        ):
            self._hosted = bool(message.body[2])
            self._try(self._register)

    def _asked(self, message: Message) -> None:
        """Answer first and act afterwards: an act may take a while."""
        call = _call(message)
        match message.header.fields.get(HeaderFields.path):
            case sni.PATH if self._item is not None:
                answer, touch = answer_item(call, self._item)
                self._answer(message, answer)
                if touch is not None:
                    self._touched(touch)
            case dbusmenu.PATH:
                answer, tokens = answer_menu(call, self._layout)
                self._answer(message, answer)
                for token in tokens:
                    self._chosen(token)
            case _:
                self._answer(message, unknown(call))

    def _answer(self, message: Message, answer: Answer) -> None:
        if isinstance(answer, Failed):
            reply = new_error(message, answer.error, "s", (answer.said,))
        else:
            signature = answer.signature or None
            reply = new_method_return(message, signature, answer.body)
        self._try(lambda bus: bus.send(reply))


def _call(message: Message) -> PanelCall:
    fields = message.header.fields
    return PanelCall(
        str(fields.get(HeaderFields.interface, "")),
        str(fields.get(HeaderFields.member, "")),
        str(fields.get(HeaderFields.signature, "")),
        tuple(message.body),
    )


def _unmarked(text: str) -> str:
    """Return the text so that a server that reads markup shows it as it is."""
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _ignore(_: Message | None) -> None:
    """Take no notice: the panel shows the icon, or it does not."""
