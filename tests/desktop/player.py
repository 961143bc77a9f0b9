"""A media player that plays nothing: it says over MPRIS what it is told to say.

Run as a program: `player.py NAME`; each line on its standard input is one
"status|artist|title", and each that was said is answered with a line.
"""

import sys
from contextlib import closing
from selectors import EVENT_READ, DefaultSelector

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_PATH = "/org/mpris/MediaPlayer2"
_PLAYER = "org.mpris.MediaPlayer2.Player"
_PROPERTIES = DBusAddress(_PATH, None, "org.freedesktop.DBus.Properties")


class Player:
    """What is said to whoever asks."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection
        self._said: dict[str, tuple[str, object]] = {"PlaybackStatus": ("s", "Stopped")}

    def say(self, line: str) -> None:
        """Change as the line says, and tell everybody."""
        status, artist, title = line.split("|")
        metadata = {
            "mpris:trackid": ("o", "/track/1"),
            "xesam:artist": ("as", [artist]),
            "xesam:title": ("s", title),
        }
        self._said = {"PlaybackStatus": ("s", status), "Metadata": ("a{sv}", metadata)}
        body: tuple[object, ...] = (_PLAYER, self._said, [])
        signal = new_signal(_PROPERTIES, "PropertiesChanged", "sa{sv}as", body)
        self._connection.send(signal)

    def answer(self, message: Message) -> None:
        """Answer the one question that is asked."""
        if message.header.message_type is not MessageType.method_call:
            return
        if message.header.fields.get(HeaderFields.member) == "GetAll":
            reply = new_method_return(message, "a{sv}", (self._said,))
        else:
            reply = new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
        self._connection.send(reply)


def play(name: str) -> None:
    """Be a player of this name until there is nothing more to say."""
    with (
        closing(open_dbus_connection("SESSION")) as connection,
        DefaultSelector() as selector,
    ):
        connection.send_and_get_reply(
            message_bus.RequestName(f"org.mpris.MediaPlayer2.{name}")
        )
        player = Player(connection)
        selector.register(connection.sock, EVENT_READ, "bus")
        selector.register(sys.stdin, EVENT_READ, "line")
        while True:
            for key, _ in selector.select():
                if key.data == "bus":
                    player.answer(connection.receive())
                elif line := sys.stdin.readline().strip():
                    player.say(line)
                    sys.stdout.write("said\n")
                    sys.stdout.flush()
                else:
                    return


if __name__ == "__main__":
    play(sys.argv[1])
