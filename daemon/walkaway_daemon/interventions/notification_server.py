"""The session's notification server: whether there is one, and what it can do.

It may start after us, restart, hang or never come, and so may the bus: none of it is
waited for.
"""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import cast

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_method_call,
)

from walkaway_daemon.computer.bus import Bus, is_good
from walkaway_daemon.computer.bus_link import BusLink, quiet
from walkaway_daemon.computer.bus_names import owner_change, owner_rule
from walkaway_daemon.interventions.notification_finding import Service
from walkaway_daemon.interventions.notification_format import (
    NOTIFY_SIGNATURE,
    PATH,
    SERVICE,
    Acted,
    Closed,
    notify_arguments,
    parse_signal,
)
from walkaway_daemon.interventions.notifier import Whisper

_SERVER = DBusAddress(PATH, SERVICE, SERVICE)
_PATIENCE = 60.0
"""Seconds for a reply: longer than a bus takes to start a server."""
_NOTICEABLE = 3.0
"""Seconds without a reply after which `service` says so."""
_FIRST_ANSWERS = 5
"""Its own name, who has the service, what that can do and is: with one to spare."""
_WITH_MENU = frozenset({"dunst"})
"""Servers that say they have buttons, and show none on the whisper itself."""
_MOMENT = 0.1


@dataclass(frozen=True, slots=True)
class Told:
    """Who is told what becomes of the server."""

    ready: Callable[[], None]
    """It can show something: it is known, or starts when it is asked to."""
    refused: Callable[[], None]
    """It did not say what it can do, or the bus is gone."""
    gone: Callable[[], None]
    """What it showed is not on the screen any more."""
    heard: Callable[[Acted | Closed], None]
    """Something became of what it shows."""


class NotificationServer:
    """Asks and hears one server, whichever it is by now."""

    def __init__(
        self,
        open_bus: Callable[[], Bus],
        told: Told,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self.link = BusLink(open_bus, self._on_message, self._lose, clock)
        self._told = told
        self._clock = clock
        self._capabilities: frozenset[str] | None = None
        self._service = Service.NO_BUS
        self._asked: list[float] = []

    @property
    def service(self) -> Service:
        """How well it serves, as far as is known by now."""
        overdue = self._asked and self._clock() - self._asked[0] >= _NOTICEABLE
        return Service.SILENT if overdue else self._service

    @property
    def is_known(self) -> bool:
        """Whether it said what it can do."""
        return self._capabilities is not None

    @property
    def is_absent(self) -> bool:
        """Whether there is nobody who could show anything."""
        return self._service in {Service.NO_SERVER, Service.NO_BUS}

    def open(self) -> None:
        """Connect, or be ready to as soon as there is a bus.

        What the bus answers at once is waited for, so that the first finding is true.
        """
        self.link.open(self._greet)
        for _ in range(_FIRST_ANSWERS):
            if self.link.is_up and self.link.due_in() is not None:
                self.link.pump(_MOMENT)

    def ask_capabilities(self) -> None:
        """Ask what it can do; a server that sleeps is started by it."""
        self._ask("GetCapabilities", self._learn)

    def post(
        self, whisper: Whisper, replaces: int, reply: Callable[[int | None], None]
    ) -> None:
        """Have it shown; `reply` hears its number, or None where it was refused."""

        def on_reply(message: Message | None) -> None:
            number = _value(message)
            if not isinstance(number, int):
                self._service = _failure(message)
            reply(number if isinstance(number, int) else None)

        known = self._capabilities or frozenset[str]()
        arguments = notify_arguments(whisper, replaces, known)
        self._ask("Notify", on_reply, NOTIFY_SIGNATURE, arguments)

    def take_down(self, number: int) -> None:
        """Have what it shows under this number closed."""
        call = new_method_call(_SERVER, "CloseNotification", "u", (number,))
        # A server that has just gone must not be started for this.
        self.link.run(lambda bus: bus.send(quiet(call)))

    def _greet(self, bus: Bus) -> None:
        bus.subscribe(owner_rule(SERVICE))
        bus.subscribe(MatchRule(type="signal", interface=SERVICE, path=PATH))
        self._service = Service.NO_SERVER
        bus.call(message_bus.NameHasOwner(SERVICE), self._on_has_owner)

    def _on_has_owner(self, reply: Message | None) -> None:
        if _value(reply) is True:
            self.ask_capabilities()
        else:
            names = message_bus.ListActivatableNames()
            self.link.call(names, self._on_activatable)

    def _on_activatable(self, reply: Message | None) -> None:
        if self._service is Service.NO_SERVER and SERVICE in _words(reply):
            self._service = Service.SLEEPING
            self._told.ready()

    def _on_message(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is not MessageType.signal:
            return
        change = owner_change(message)
        if change is not None and change.name == SERVICE:
            self._on_owner(is_there=bool(change.after))
        elif fields.get(HeaderFields.interface) == SERVICE:
            member = str(fields.get(HeaderFields.member))
            signal = parse_signal(member, message.body)
            if signal is not None:
                self._told.heard(signal)

    def _on_owner(self, *, is_there: bool) -> None:
        self._capabilities = None
        if not is_there:
            self._service = Service.NO_SERVER
        self._told.gone()
        if is_there:
            self.ask_capabilities()
        else:
            self._on_has_owner(None)

    def _learn(self, reply: Message | None) -> None:
        if not isinstance(_value(reply), list):
            self._service = _failure(reply)
            self._told.refused()
            return
        self._capabilities = _words(reply)
        has_buttons = "actions" in self._capabilities
        self._service = Service.WORKING if has_buttons else Service.NO_BUTTONS
        self._told.ready()
        if has_buttons:
            who = new_method_call(_SERVER, "GetServerInformation")
            self.link.call(who, self._on_server)

    def _on_server(self, reply: Message | None) -> None:
        name = str(_value(reply)).casefold()
        if self._service is Service.WORKING and name in _WITH_MENU:
            self._service = Service.IN_MENU

    def _ask(
        self,
        method: str,
        reply: Callable[[Message | None], None],
        signature: str | None = None,
        arguments: tuple[object, ...] = (),
    ) -> None:
        asked = self._clock()

        def on_reply(message: Message | None) -> None:
            self._asked.remove(asked)
            reply(message)

        if self.link.is_up:
            self._asked.append(asked)
            call = new_method_call(_SERVER, method, signature, arguments)
            self.link.call(call, on_reply, _PATIENCE)

    def _lose(self) -> None:
        self._service, self._capabilities = Service.NO_BUS, None
        self._asked.clear()
        self._told.refused()
        self._told.gone()


def _value(reply: Message | None) -> object:
    """Return the first value of a good reply; None for any other."""
    return reply.body[0] if is_good(reply) and reply.body else None


def _words(reply: Message | None) -> frozenset[str]:
    value = _value(reply)
    if not isinstance(value, list):
        return frozenset()
    return frozenset(str(word) for word in cast("list[object]", value))


def _failure(reply: Message | None) -> Service:
    if reply is None:
        return Service.SILENT
    missing = "org.freedesktop.DBus.Error.ServiceUnknown"
    if reply.header.fields.get(HeaderFields.error_name) == missing:
        return Service.NO_SERVER
    return Service.REFUSING
