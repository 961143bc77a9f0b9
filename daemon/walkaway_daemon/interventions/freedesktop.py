"""Whispers through the session's notification server.

The server may start after us, restart, hang or never come, and so may the bus:
none of it is waited for. What was shown when a server went is heard as closed; what
could not be shown is told as soon as it is worth trying once more.
"""

from collections.abc import Callable, Iterable
from math import inf
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
from walkaway_daemon.interventions.board import Board, Post, Step, TakeDown, Unshown
from walkaway_daemon.interventions.notification_finding import (
    Service,
    notification_finding,
)
from walkaway_daemon.interventions.notification_format import (
    NOTIFY_SIGNATURE,
    PATH,
    SERVICE,
    Acted,
    Closed,
    notify_arguments,
    parse_signal,
)
from walkaway_daemon.interventions.notifier import Again, Ear, Heard, Whisper, not_again
from walkaway_daemon.sensors.sensor import Finding
from walkaway_daemon.service.soonest import soonest

_SERVER = DBusAddress(PATH, SERVICE, SERVICE)
_BUS_NAME = "org.freedesktop.DBus"
_BUS = DBusAddress("/org/freedesktop/DBus", _BUS_NAME, _BUS_NAME)
_PATIENCE = 60.0
"""Seconds for a reply: longer than a bus takes to start a server."""
_NOTICEABLE = 3.0
"""Seconds without a reply after which `finding` says so."""
_FIRST_ANSWERS = 5
"""Its own name, who has the service, what that can do and is: with one to spare."""
_WITH_MENU = frozenset({"dunst"})
"""Servers that say they have buttons, and show none on the whisper itself."""
_MOMENT = 0.1
_SECOND_TRY = 5.0
"""Seconds after which a server that refused is worth trying once more."""


class FreedesktopNotifier:
    """A notifier for every desktop that follows the freedesktop specification."""

    def __init__(
        self,
        heard: Ear,
        open_bus: Callable[[], Bus],
        clock: Callable[[], float] = monotonic,
        again: Again = not_again,
    ) -> None:
        self._heard = heard
        self._again = again
        self._clock = clock
        self._link = BusLink(open_bus, self._on_message, self._lose, clock)
        self._board = Board()
        self._capabilities: frozenset[str] | None = None
        self._held: dict[str, Whisper] = {}
        self._unshown: dict[str, float] = {}
        self._service = Service.NO_BUS
        self._asked: list[float] = []

    def open(self) -> None:
        """Connect, or be ready to as soon as there is a bus.

        What the bus answers at once is waited for, so that the first finding is true.
        """
        self._link.open(self._greet)
        for _ in range(_FIRST_ANSWERS):
            if self._link.is_up and self._link.due_in() is not None:
                self._link.pump(_MOMENT)

    def fileno(self) -> int | None:
        """Return the one descriptor that stays, with a bus behind it or not."""
        return self._link.fileno()

    def due_in(self) -> float | None:
        """Return the seconds until something is due: a reply, a bus, another try."""
        due = self._link.due_in()
        if not self._link.is_up:
            return due
        now = self._clock()
        tries = [max(0.0, at - now) for at in self._unshown.values() if at < inf]
        return soonest([*tries, due])

    def show(self, whisper: Whisper) -> None:
        """Show it, once it is known what the server can do."""
        self._unshown.pop(whisper.urge, None)
        if not self._link.look():
            self._miss(whisper.urge)
            return
        if self._capabilities is not None:
            self._take(self._board.post(whisper))
            return
        is_asked = bool(self._held)
        # It is held first: where the question finds the bus gone, it is let go of.
        self._held[whisper.urge] = whisper
        if not is_asked:
            self._ask("GetCapabilities", self._learn)

    def withdraw(self, urge: str) -> None:
        """Take it off the screen, or keep it from getting there."""
        self._held.pop(urge, None)
        self._unshown.pop(urge, None)
        self._take(self._board.withdraw(urge))

    def pump(self) -> None:
        """Handle what arrived; look for a bus where one is due to be looked for."""
        self._link.pump()
        self._offer_again()

    def finding(self) -> Finding:
        """Return how well whispers are shown, as far as is known by now."""
        overdue = self._asked and self._clock() - self._asked[0] >= _NOTICEABLE
        return notification_finding(Service.SILENT if overdue else self._service)

    def close(self) -> None:
        """Take everything down and disconnect."""
        self._take(self._board.cleared())
        self._link.close()

    def _greet(self, bus: Bus) -> None:
        owner = MatchRule(
            type="signal",
            sender=_BUS_NAME,
            interface=_BUS_NAME,
            member="NameOwnerChanged",
        )
        owner.add_arg_condition(0, SERVICE)
        bus.subscribe(owner)
        bus.subscribe(MatchRule(type="signal", interface=SERVICE, path=PATH))
        self._service = Service.NO_SERVER
        bus.call(message_bus.NameHasOwner(SERVICE), self._on_has_owner)

    def _on_has_owner(self, reply: Message | None) -> None:
        if _value(reply) is True:
            self._ask("GetCapabilities", self._learn)
        else:
            names = new_method_call(_BUS, "ListActivatableNames")
            self._link.call(names, self._on_activatable)

    def _on_activatable(self, reply: Message | None) -> None:
        if self._service is Service.NO_SERVER and SERVICE in _words(reply):
            self._service = Service.SLEEPING
            self._try_at_once()

    def _on_message(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is not MessageType.signal:
            return
        member = str(fields.get(HeaderFields.member))
        if fields.get(HeaderFields.interface) == SERVICE:
            self._on_signal(member, message)
        elif member == "NameOwnerChanged" and message.body[0] == SERVICE:
            self._on_owner(is_there=bool(message.body[2]))

    def _on_signal(self, member: str, message: Message) -> None:
        match parse_signal(member, message.body):
            case Acted(number, action):
                self._take(self._board.acted(number, action))
            case Closed(number):
                self._take(self._board.closed(number))
            case None:
                pass

    def _on_owner(self, *, is_there: bool) -> None:
        self._capabilities = None
        if not is_there:
            self._service = Service.NO_SERVER
        self._take(self._board.lost())
        if is_there:
            self._ask("GetCapabilities", self._learn)
        else:
            self._on_has_owner(None)

    def _learn(self, reply: Message | None) -> None:
        if not isinstance(_value(reply), list):
            self._service = _failure(reply)
            self._let_go_of_held()
            return
        self._try_at_once()
        self._capabilities = _words(reply)
        has_buttons = "actions" in self._capabilities
        self._service = Service.WORKING if has_buttons else Service.NO_BUTTONS
        held, self._held = self._held, {}
        for whisper in held.values():
            self._take(self._board.post(whisper))
        if has_buttons:
            who = new_method_call(_SERVER, "GetServerInformation")
            self._link.call(who, self._on_server)

    def _on_server(self, reply: Message | None) -> None:
        name = str(_value(reply)).casefold()
        if self._service is Service.WORKING and name in _WITH_MENU:
            self._service = Service.IN_MENU

    def _take(self, steps: Iterable[Step]) -> None:
        for step in steps:
            match step:
                case Heard():
                    self._heard(step)
                case TakeDown(number):
                    self._take_down(number)
                case Unshown(urge):
                    self._miss(urge)
                case Post():
                    self._post(step)

    def _miss(self, urge: str) -> None:
        """Note what was not shown; one that comes to nobody waits for somebody."""
        absent = self._service in {Service.NO_SERVER, Service.NO_BUS}
        self._unshown[urge] = inf if absent else self._clock() + _SECOND_TRY

    def _try_at_once(self) -> None:
        self._unshown = dict.fromkeys(self._unshown, self._clock())

    def _let_go_of_held(self) -> None:
        held, self._held = self._held, {}
        for urge in held:
            self._miss(urge)

    def _offer_again(self) -> None:
        if not self._link.is_up:
            return
        now = self._clock()
        for urge in [urge for urge, at in self._unshown.items() if at <= now]:
            del self._unshown[urge]
            self._again(urge)

    def _post(self, post: Post) -> None:
        urge = post.whisper.urge

        def on_reply(reply: Message | None) -> None:
            number = _value(reply)
            if isinstance(number, int):
                self._take(self._board.posted(urge, number))
            else:
                self._service = _failure(reply)
                self._take(self._board.failed(urge))

        known = self._capabilities or frozenset[str]()
        arguments = notify_arguments(post.whisper, post.replaces, known)
        self._ask("Notify", on_reply, NOTIFY_SIGNATURE, arguments)

    def _take_down(self, number: int) -> None:
        call = new_method_call(_SERVER, "CloseNotification", "u", (number,))
        # A server that has just gone must not be started for this.
        self._link.run(lambda bus: bus.send(quiet(call)))

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

        if self._link.is_up:
            self._asked.append(asked)
            call = new_method_call(_SERVER, method, signature, arguments)
            self._link.call(call, on_reply, _PATIENCE)

    def _lose(self) -> None:
        self._service, self._capabilities = Service.NO_BUS, None
        self._asked.clear()
        self._let_go_of_held()
        self._take(self._board.lost())


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
