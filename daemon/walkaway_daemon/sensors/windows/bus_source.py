"""What KWin's and GNOME's sources share: a bus, and one party on it that may go."""

from collections.abc import Callable, Sequence
from typing import Any

from jeepney import (
    HeaderFields,
    Message,
    MessageFlag,
    MessageType,
    message_bus,
    new_method_return,
)

from walkaway_daemon.computer.bus import Bus, is_good
from walkaway_daemon.computer.bus_names import owner_change, owner_rule
from walkaway_daemon.sensors.windows.kwin_script import INTERFACE, MEMBER, shown_in
from walkaway_daemon.sensors.windows.source import Outlook
from walkaway_daemon.sensors.windows.talk import LOST
from walkaway_rules.observation import WindowShown


class BusSource:
    """Is told which window is in front by whoever owns a name on the bus."""

    def __init__(self, bus: Bus, party: str, outlook: Outlook) -> None:
        """Given the name of the party, and the outlook while it does not tell."""
        self._bus = bus
        self._party = party
        self._without = outlook
        self._told = False
        self._owner = ""
        self._shown: list[WindowShown] = []

    def begin(self, asked: Callable[[], None]) -> None:
        """Begin; `asked` is called whenever the party is there, to ask it to tell."""
        self._ask = asked
        self._bus.listen(self._hear)
        self._bus.subscribe(owner_rule(self._party))
        self._bus.call(message_bus.GetNameOwner(self._party), self._take_owner)

    def fileno(self) -> int | None:
        """Return the bus's descriptor."""
        return self._bus.fileno()

    def read(self) -> Sequence[WindowShown]:
        """Return what was told."""
        self._bus.pump()
        shown, self._shown = self._shown, []
        return shown

    def due_in(self) -> float | None:
        """Return when an answer is no longer waited for."""
        return self._bus.deadline()

    def outlook(self) -> Outlook:
        """Return how well it sees."""
        return Outlook.CLEAR if self._told else self._without

    def close(self) -> None:
        """Close the connection."""
        self._bus.close()

    def succeed(self) -> None:
        """Note that the party will tell."""
        self._told = True

    def _take_owner(self, reply: Message | None) -> None:
        if is_good(reply):
            self._change_owner(str(reply.body[0]))

    def _change_owner(self, owner: str) -> None:
        if owner == self._owner:
            return
        lost, self._owner, self._told = bool(self._owner), owner, False
        if lost:
            self._shown.append(LOST)
        if owner:
            self._ask()

    def _hear(self, message: Message) -> None:
        fields = message.header.fields
        change = owner_change(message)
        if change is not None:
            if change.name == self._party:
                self._change_owner(change.after)
        elif self._is_from_owner(fields) and _is_told(fields):
            self._take_told(message)

    def _is_from_owner(self, fields: dict[HeaderFields, Any]) -> bool:
        return bool(self._owner) and fields.get(HeaderFields.sender) == self._owner

    def _take_told(self, message: Message) -> None:
        header = message.header
        if header.message_type is MessageType.method_call and not (
            header.flags & MessageFlag.no_reply_expected
        ):
            self._bus.send(new_method_return(message))
        shown = shown_in(message.body)
        if shown is not None:
            self._shown.append(shown)


def _is_told(fields: dict[HeaderFields, Any]) -> bool:
    told = fields.get(HeaderFields.interface), fields.get(HeaderFields.member)
    return told == (INTERFACE, MEMBER)
