"""The sensor of media players on a desktop with D-Bus.

One match rule covers every player there is and will be. Nothing is asked twice,
and nothing runs between two signals.
"""

from collections.abc import Callable, Sequence
from time import monotonic
from typing import TYPE_CHECKING, cast

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
from walkaway_daemon.computer.bus_names import OwnerChange, owner_change, owner_rule
from walkaway_daemon.sensors.media.metadata import PLAYER, Change, read_change
from walkaway_daemon.sensors.media.players import Players, forget, hear, lacks_track
from walkaway_daemon.sensors.sensor import Finding, Report, Sight, Sighting

if TYPE_CHECKING:
    from walkaway_rules.observation import TrackPlayed

PATH = "/org/mpris/MediaPlayer2"
PREFIX = "org.mpris.MediaPlayer2"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_MOST_WAITING = 1000
"""Tracks that may wait for one reading; more than that nobody listens to."""


class MediaSensor:
    """Tracks that begin to play, in any player that tells the session of it."""

    def __init__(
        self, open_bus: Callable[[], Bus], clock: Callable[[], float] = monotonic
    ) -> None:
        self._link = BusLink(open_bus, self._on_message, self._forget, clock)
        self._players = Players()
        self._begun: list[TrackPlayed] = []

    def open(self, wake: Callable[[], None]) -> None:
        """Begin; this sensor is woken through its own descriptor."""
        del wake
        self._link.open(self._greet)

    def fileno(self) -> int | None:
        """Return the descriptor that is readable when a player said something."""
        return self._link.fileno()

    def read(self) -> Report:
        """Return the tracks that began."""
        self._link.pump()
        begun, self._begun = self._begun, []
        return Report(sightings=tuple(Sighting(track) for track in begun))

    def due_in(self) -> float | None:
        """Return the seconds until a reply is overdue or a bus is looked for."""
        return self._link.due_in()

    def findings(self) -> Sequence[Finding]:
        """Return whether players are heard."""
        return (_HEARD if self._link.is_up else _NO_BUS,)

    def close(self) -> None:
        """Disconnect."""
        self._link.close()

    def _forget(self) -> None:
        self._players = Players()

    def _greet(self, bus: Bus) -> None:
        changed = MatchRule(
            type="signal",
            interface=_PROPERTIES,
            member="PropertiesChanged",
            path=PATH,
        )
        changed.add_arg_condition(0, PLAYER)
        bus.subscribe(changed)
        bus.subscribe(owner_rule(PREFIX, below=True))
        bus.call(message_bus.ListNames(), self._on_names)

    def _on_names(self, reply: Message | None) -> None:
        if is_good(reply):
            for name in cast("list[str]", reply.body[0]):
                if name.startswith(f"{PREFIX}."):
                    self._ask(name)

    def _on_message(self, message: Message) -> None:
        if message.header.message_type is not MessageType.signal:
            return
        fields = message.header.fields
        said = fields.get(HeaderFields.member), fields.get(HeaderFields.path)
        change = owner_change(message)
        if change is not None:
            self._on_owner(change)
        elif said == ("PropertiesChanged", PATH):
            self._on_change(str(fields.get(HeaderFields.sender)), message.body)

    def _on_owner(self, change: OwnerChange) -> None:
        self._players = forget(self._players, change.before)
        if change.after:
            self._ask(change.after)

    def _on_change(self, name: str, body: Sequence[object]) -> None:
        if len(body) == 3 and body[0] == PLAYER:  # noqa: PLR2004  # as specified
            change = read_change(body[1], body[2])
            asks = lacks_track(self._players, name, change)
            self._take(name, change)
            if asks:
                self._ask(name)

    def _ask(self, name: str) -> None:
        """Ask a player for all it says; the answer comes under its own name."""
        player = DBusAddress(PATH, name, _PROPERTIES)
        call = new_method_call(player, "GetAll", "s", (PLAYER,))
        # A player that has just gone must not be started for this.
        self._link.call(quiet(call), self._on_said)

    def _on_said(self, reply: Message | None) -> None:
        if is_good(reply) and reply.body:
            sender = str(reply.header.fields.get(HeaderFields.sender))
            self._take(sender, read_change(reply.body[0]))

    def _take(self, name: str, change: Change) -> None:
        self._players, begun = hear(self._players, name, change)
        if begun is not None and len(self._begun) < _MOST_WAITING:
            self._begun.append(begun)


_HEARD = Finding(
    "Media players",
    Sight.WORKING,
    "A song on your list is noticed when a player that shows up in the desktop's "
    "media controls begins it.",
)
_NO_BUS = Finding(
    "Media players",
    Sight.BLIND,
    "No session bus answers, so players cannot be heard.",
    "Start Walkaway from within your desktop session.",
)
