"""logind, on the system's bus: whether this session is locked or alone, and sleep."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from time import monotonic

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
from walkaway_daemon.sensors.presence.presence import Word
from walkaway_daemon.sensors.presence.presence_sources import (
    LOGIND,
    LOGIND_PATH,
    MANAGER,
    Source,
    has_screen,
    session_sources,
)
from walkaway_daemon.sensors.presence.source_call import ask, get, news_in, news_rule


class Logind:
    """What logind says of this session and this machine, as it changes."""

    def __init__(
        self,
        system_bus: Callable[[], Bus],
        hear: Callable[[Word | None], None],
        lost: Callable[[], None],
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """Given a way to the bus, who hears each word, and who that it is gone."""
        self.link = BusLink(system_bus, self._on_message, lost, clock)
        self._hear = hear
        self._own: tuple[Source, ...] = ()
        self._resumed = False

    def open(self) -> None:
        """Connect, or be ready to."""
        self.link.open(self._greet)

    def has_resumed(self) -> bool:
        """Return whether the machine woke up since the last call."""
        resumed, self._resumed = self._resumed, False
        return resumed

    def _greet(self, bus: Bus) -> None:
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
                bus.subscribe(news_rule(self._own[0]))
                locked, away = self._own
                ask(locked, bus, self._hear)
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
                ask(source, bus, self._hear)

        get(replace(source, key="Type"), bus, on_type)

    def _on_message(self, message: Message) -> None:
        if message.header.message_type is not MessageType.signal:
            return
        member = message.header.fields.get(HeaderFields.member)
        if member == "PrepareForSleep":
            self._resumed |= message.body[:1] == (False,)
        else:
            for source in self._own:
                self._hear(news_in(source, message))
