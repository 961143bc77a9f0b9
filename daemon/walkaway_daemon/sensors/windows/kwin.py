"""KWin: through a script that it runs, and that calls us on the bus."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from jeepney import DBusAddress, Message, new_method_call

from walkaway_daemon.computer.bus import Bus, BusLostError, is_good, open_session_bus
from walkaway_daemon.computer.paths import find_paths, write_private
from walkaway_daemon.sensors.windows.bus_source import BusSource
from walkaway_daemon.sensors.windows.kwin_script import PLUGIN, script_for, script_paths
from walkaway_daemon.sensors.windows.source import Outlook

_NAME = "org.kde.KWin"
_SCRIPTING = DBusAddress("/Scripting", _NAME, "org.kde.kwin.Scripting")


class KwinSource(BusSource):
    """Loads the script whenever KWin comes, and takes it back at the end."""

    def __init__(self, bus: Bus, file: Path) -> None:
        """Given where the script is put for as long as it runs."""
        super().__init__(bus, _NAME, Outlook.AWAY)
        self._file = file

    def load(self) -> None:
        """Put the script there and ask KWin to run it, now and when it comes again."""
        write_private(self._file, script_for(self._bus.name).encode())
        self.begin(self._load)

    def close(self) -> None:
        """Take the script back, delete its file and close the connection."""
        with suppress(BusLostError):
            self._bus.send(_unload())
        with suppress(OSError):
            self._file.unlink()
        super().close()

    def _load(self) -> None:
        # One of a guard that was killed may still be there.
        self._bus.send(_unload())
        call = new_method_call(
            _SCRIPTING, "loadScript", "ss", (str(self._file), PLUGIN)
        )
        self._bus.call(call, self._loaded)

    def _loaded(self, reply: Message | None) -> None:
        if is_good(reply):
            number = int(reply.body[0])
            self._run(script_paths(number))

    def _run(self, paths: tuple[str, ...]) -> None:
        if not paths:
            return

        def answered(reply: Message | None) -> None:
            if is_good(reply):
                self.succeed()
            else:
                self._run(paths[1:])

        script = DBusAddress(paths[0], _NAME, "org.kde.kwin.Script")
        self._bus.call(new_method_call(script, "run"), answered)


def open_kwin(environment: Mapping[str, str]) -> KwinSource:
    """Return a source that asks KWin. Raise `OSError` without a session bus."""
    bus = open_session_bus(environment)
    # One name for all time: a guard that was killed leaves one file, and no more.
    source = KwinSource(bus, find_paths(environment).runtime / "kwin.js")
    try:
        source.load()
    except OSError:
        source.close()
        raise
    return source


def _unload() -> Message:
    return new_method_call(_SCRIPTING, "unloadScript", "s", (PLUGIN,))
