"""A party on a bus made of lists: KWin, or the Shell's extension."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from jeepney import DBusAddress, HeaderFields, Message, new_method_call, new_signal

from daemon.fake_bus import BUS, FakeConnection
from walkaway_daemon.computer.bus import Bus

PLACE = DBusAddress("/org/walkaway/Window", ":1.7", "org.walkaway.Window")


@dataclass
class Party:
    """Somebody with a name, who tells which window is in front."""

    name: str
    connection: FakeConnection = field(default_factory=FakeConnection)

    def __post_init__(self) -> None:
        self.bus = Bus(self.connection)

    def is_there(self, owner: str = ":1.5") -> None:
        """Answer who owns the name."""
        (call,) = self.connection.calls("GetNameOwner")
        self.connection.answer(call, "s", owner)

    def is_away(self) -> None:
        """Answer that nobody does."""
        (call,) = self.connection.calls("GetNameOwner")
        self.connection.refuse(call, "org.freedesktop.DBus.Error.NameHasNoOwner")

    def changes(self, old: str, new: str, *, name: str = "", sender: str = "") -> None:
        """Let the name go from one owner to another."""
        body = (name or self.name, old, new)
        change = new_signal(BUS, "NameOwnerChanged", "sss", body)
        change.header.fields[HeaderFields.sender] = sender or "org.freedesktop.DBus"
        self.connection.deliver(change)

    def shows(
        self, title: str, app: str = "app", pid: int = 41, sender: str = ":1.5"
    ) -> None:
        """Tell by a signal."""
        self.says(new_signal(PLACE, "Shown", "ssi", (title, app, pid)), sender)

    def calls(self, title: str, sender: str = ":1.5") -> Message:
        """Tell by a method call, and return it."""
        call = new_method_call(PLACE, "Shown", "ssi", (title, "app", 41))
        call.header.serial = 77
        self.says(call, sender)
        return call

    def says(self, message: Message, sender: str = ":1.5") -> None:
        """Let any message arrive from this sender."""
        message.header.fields[HeaderFields.sender] = sender
        self.connection.deliver(message)

    def asked(self, method: str) -> list[Sequence[object]]:
        """Return what this method was called with."""
        return [call.body for call in self.connection.calls(method)]
