"""The sensor of presence: it observes nothing, and knows when to be silent.

Two buses are listened to: the session's for screen savers and notification servers,
the system's for logind, which also tells when the machine wakes up.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from time import monotonic
from types import MappingProxyType

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    new_method_call,
)

from walkaway_daemon.computer.bus import Bus, is_good
from walkaway_daemon.computer.bus_link import BusLink, quiet
from walkaway_daemon.sensors.either import Either
from walkaway_daemon.sensors.presence.idle_monitor import CINNAMON, GNOME, IdleMonitor
from walkaway_daemon.sensors.presence.presence import (
    Hindrance,
    Presence,
    Word,
    asked,
    heard,
    is_meant,
    silenced,
)
from walkaway_daemon.sensors.presence.presence_finding import presence_finding
from walkaway_daemon.sensors.presence.presence_sources import (
    LOGIND,
    LOGIND_PATH,
    MANAGER,
    SESSION_SOURCES,
    Source,
    has_screen,
    read_answer,
    read_news,
    session_sources,
)
from walkaway_daemon.sensors.sensor import Finding, Report
from walkaway_daemon.service.soonest import soonest

_BUS_NAME = "org.freedesktop.DBus"
NOTHING_TOLD: Mapping[Hindrance, Callable[[], bool | None]] = MappingProxyType({})


class PresenceSensor:
    """What the desktop says about the screen, as it changes."""

    def __init__(
        self,
        session_bus: Callable[[], Bus],
        system_bus: Callable[[], Bus],
        clock: Callable[[], float] = monotonic,
        told: Mapping[Hindrance, Callable[[], bool | None]] = NOTHING_TOLD,
    ) -> None:
        """Given two ways to a bus, and who else on this machine tells of what.

        They return None while they cannot tell.
        """
        self._session = BusLink(
            session_bus, self._on_session, self._lose_session, clock
        )
        self._system = BusLink(system_bus, self._on_system, self._lose_system, clock)
        self._told = told
        self._own: tuple[Source, ...] = ()
        self._monitors = [IdleMonitor(one, self._believe) for one in (GNOME, CINNAMON)]
        self._presence = Presence()
        self._resumed = False
        self._either = Either()

    @property
    def presence(self) -> Presence:
        """What is known by now."""
        return asked(self._presence, self._told)

    def open(self, wake: Callable[[], None]) -> None:
        """Begin; this sensor is woken through its descriptors."""
        del wake
        self._session.open(self._greet_session)
        self._system.open(self._greet_system)
        for link in (self._session, self._system):
            self._either.hold(link.fileno())

    def fileno(self) -> int | None:
        """Return the one descriptor that is readable when either bus has news."""
        return self._either.fileno()

    def read(self) -> Report:
        """Return whether the machine woke up; what is said of the screen is kept."""
        self._session.pump()
        self._system.pump()
        resumed, self._resumed = self._resumed, False
        return Report(resumed=resumed)

    def due_in(self) -> float | None:
        """Return the seconds until a reply is overdue or a bus is looked for."""
        return soonest((self._session.due_in(), self._system.due_in()))

    def findings(self) -> Sequence[Finding]:
        """Return what is known of the screen, and what is not."""
        return (presence_finding(self.presence),)

    def close(self) -> None:
        """Disconnect."""
        self._either.close()
        self._session.close()
        self._system.close()

    def _lose_session(self) -> None:
        for name in self._names():
            self._presence = silenced(self._presence, name)

    def _lose_system(self) -> None:
        self._presence = silenced(self._presence, LOGIND)

    def _greet_session(self, bus: Bus) -> None:
        for name in self._names():
            bus.subscribe(_owner_rule(name))
        for source in SESSION_SOURCES:
            bus.subscribe(_news_rule(source))
            self._ask(source, bus)
        for monitor in self._monitors:
            monitor.greet(bus)

    def _names(self) -> Iterable[str]:
        """Return each name on the session's bus that is listened to, once."""
        names = [source.name for source in SESSION_SOURCES]
        return dict.fromkeys([*names, *(each.name for each in self._monitors)])

    def _greet_system(self, bus: Bus) -> None:
        bus.subscribe(
            MatchRule(
                type="signal",
                sender=LOGIND,
                interface=MANAGER,
                member="PrepareForSleep",
                path=LOGIND_PATH,
            )
        )
        manager = DBusAddress(LOGIND_PATH, LOGIND, MANAGER)
        call = new_method_call(manager, "GetSession", "s", ("auto",))

        def on_session(reply: Message | None) -> None:
            if is_good(reply) and reply.body:
                self._own = session_sources(str(reply.body[0]))
                # Both are told by one and the same signal.
                bus.subscribe(_news_rule(self._own[0]))
                locked, away = self._own
                self._ask(locked, bus)
                self._ask_of_a_screen(away, bus)

        bus.call(quiet(call), on_session)

    def _ask_of_a_screen(self, source: Source, bus: Bus) -> None:
        """Ask only where logind takes the session for one with a screen.

        One that began at a console, as with startx, counts as left alone once nobody
        types there, and that is never taken back; see session_get_idle_hint in
        systemd's logind-session.c.
        """

        def on_type(body: Sequence[object]) -> None:
            if has_screen(body):
                self._ask(source, bus)

        _get(replace(source, key="Type"), bus, on_type)

    def _ask(self, source: Source, bus: Bus) -> None:
        _get(source, bus, lambda body: self._hear(read_answer(source, body)))

    def _on_session(self, message: Message) -> None:
        if message.header.message_type is not MessageType.signal:
            return
        fields = message.header.fields
        if fields.get(HeaderFields.member) == "NameOwnerChanged" and message.body:
            self._on_owner(str(message.body[0]))
            return
        for source in SESSION_SOURCES:
            self._take_news(source, message)
        for monitor in self._monitors:
            self._session.run(partial(monitor.take, message))

    def _on_owner(self, name: str) -> None:
        """Forget what the last owner said; a new one is asked."""
        self._presence = silenced(self._presence, name)
        for source in SESSION_SOURCES:
            if source.name == name:
                self._session.run(partial(self._ask, source))
        for monitor in self._monitors:
            if monitor.name == name:
                self._session.run(monitor.begin)

    def _on_system(self, message: Message) -> None:
        if message.header.message_type is not MessageType.signal:
            return
        member = message.header.fields.get(HeaderFields.member)
        if member == "PrepareForSleep":
            self._resumed |= message.body[:1] == (False,)
        else:
            for source in self._own:
                self._take_news(source, message)

    def _take_news(self, source: Source, message: Message) -> None:
        fields = message.header.fields
        said = fields.get(HeaderFields.interface), fields.get(HeaderFields.member)
        if said != source.news or fields.get(HeaderFields.path) != source.path:
            return
        self._hear(read_news(source, message.body))

    def _hear(self, word: Word | None) -> None:
        if word is not None and is_meant(word, self._presence):
            self._believe(word)

    def _believe(self, word: Word) -> None:
        self._presence = heard(self._presence, word)


def _news_rule(source: Source) -> MatchRule:
    interface, member = source.news
    return MatchRule(
        type="signal",
        sender=source.name,
        interface=interface,
        member=member,
        path=source.path,
    )


def _owner_rule(name: str) -> MatchRule:
    rule = MatchRule(
        type="signal",
        sender=_BUS_NAME,
        interface=_BUS_NAME,
        member="NameOwnerChanged",
    )
    rule.add_arg_condition(0, name)
    return rule


def _get(source: Source, bus: Bus, hear: Callable[[Sequence[object]], None]) -> None:
    """Ask; whoever does not know is not heard."""
    interface, method, signature, arguments = source.question
    address = DBusAddress(source.path, source.name, interface)
    call = new_method_call(address, method, signature, arguments)

    def on_answer(reply: Message | None) -> None:
        if is_good(reply):
            hear(reply.body)

    bus.call(quiet(call), on_answer)
