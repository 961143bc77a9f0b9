"""KWin: through a script that it runs, and that calls us on the bus."""

import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from jeepney import DBusAddress, Message, new_method_call

from walkaway_daemon.bus import Bus, BusLostError, is_good, open_session_bus
from walkaway_daemon.sensors.windows.bus_source import BusSource
from walkaway_daemon.sensors.windows.kwin_script import (
    PLUGIN,
    script_for,
    script_paths,
)
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
        self._file.write_text(script_for(self._bus.name))
        self.begin(self._load)

    def close(self) -> None:
        """Take the script back, delete its file and close the connection."""
        with suppress(BusLostError):
            self._bus.send(_unload())
        self._file.unlink(missing_ok=True)
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
    folder = environment.get("XDG_RUNTIME_DIR") or None
    with tempfile.NamedTemporaryFile(
        prefix="walkaway-", suffix=".js", dir=folder, delete=False
    ) as file:
        source = KwinSource(bus, Path(file.name))
    try:
        source.load()
    except OSError:
        source.close()
        raise
    return source


def _unload() -> Message:
    return new_method_call(_SCRIPTING, "unloadScript", "s", (PLUGIN,))
