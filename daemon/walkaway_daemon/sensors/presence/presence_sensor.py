"""The sensor of presence: it observes nothing, and knows when to be silent.

Two buses are listened to: the session's for screen savers and notification servers,
the system's for logind, which also tells when the machine wakes up.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from time import monotonic
from types import MappingProxyType

from jeepney import Message, MessageType

from walkaway_daemon.computer.bus import Bus
from walkaway_daemon.computer.bus_link import BusLink
from walkaway_daemon.computer.bus_names import owner_change, owner_rule
from walkaway_daemon.loop.either import Either
from walkaway_daemon.loop.soonest import soonest
from walkaway_daemon.sensors.presence.idle_monitor import CINNAMON, GNOME, IdleMonitor
from walkaway_daemon.sensors.presence.logind import Logind
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
from walkaway_daemon.sensors.presence.presence_sources import LOGIND, SESSION_SOURCES
from walkaway_daemon.sensors.presence.source_call import ask, news_in, news_rule
from walkaway_daemon.sensors.sensor import Finding, Report

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
        self._logind = Logind(system_bus, self._hear, self._lose_logind, clock)
        self._links = (self._session, self._logind.link)
        self._told = told
        self._monitors = [IdleMonitor(one, self._believe) for one in (GNOME, CINNAMON)]
        self._presence = Presence()
        self._either = Either()

    @property
    def presence(self) -> Presence:
        """What is known by now."""
        return asked(self._presence, self._told)

    def open(self, wake: Callable[[], None]) -> None:
        """Begin; this sensor is woken through its descriptors."""
        del wake
        self._session.open(self._greet_session)
        self._logind.open()
        for link in self._links:
            self._either.hold(link.fileno())

    def fileno(self) -> int | None:
        """Return the one descriptor that is readable when either bus has news."""
        return self._either.fileno()

    def read(self) -> Report:
        """Return whether the machine woke up; what is said of the screen is kept."""
        for link in self._links:
            link.pump()
        return Report(resumed=self._logind.has_resumed())

    def due_in(self) -> float | None:
        """Return the seconds until a reply is overdue or a bus is looked for."""
        return soonest(link.due_in() for link in self._links)

    def findings(self) -> Sequence[Finding]:
        """Return what is known of the screen, and what is not."""
        return (presence_finding(self.presence),)

    def close(self) -> None:
        """Disconnect."""
        self._either.close()
        for link in self._links:
            link.close()

    def _lose_session(self) -> None:
        for name in self._names():
            self._presence = silenced(self._presence, name)

    def _lose_logind(self) -> None:
        self._presence = silenced(self._presence, LOGIND)

    def _greet_session(self, bus: Bus) -> None:
        for name in self._names():
            bus.subscribe(owner_rule(name))
        for source in SESSION_SOURCES:
            bus.subscribe(news_rule(source))
            ask(source, bus, self._hear)
        for monitor in self._monitors:
            monitor.greet(bus)

    def _names(self) -> Iterable[str]:
        """Return each name on the session's bus that is listened to, once."""
        names = [source.name for source in SESSION_SOURCES]
        return dict.fromkeys([*names, *(each.name for each in self._monitors)])

    def _on_session(self, message: Message) -> None:
        if message.header.message_type is not MessageType.signal:
            return
        change = owner_change(message)
        if change is not None:
            self._on_owner(change.name)
            return
        for source in SESSION_SOURCES:
            self._hear(news_in(source, message))
        for monitor in self._monitors:
            self._session.run(partial(monitor.take, message))

    def _on_owner(self, name: str) -> None:
        """Forget what the last owner said; a new one is asked."""
        self._presence = silenced(self._presence, name)
        for source in SESSION_SOURCES:
            if source.name == name:
                self._session.run(partial(ask, source, hear=self._hear))
        for monitor in self._monitors:
            if monitor.name == name:
                self._session.run(monitor.begin)

    def _hear(self, word: Word | None) -> None:
        if word is not None and is_meant(word, self._presence):
            self._believe(word)

    def _believe(self, word: Word) -> None:
        self._presence = heard(self._presence, word)
