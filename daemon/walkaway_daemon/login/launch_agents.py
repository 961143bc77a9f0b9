"""Start at login on macOS."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from walkaway_daemon.computer.paths import write_private
from walkaway_daemon.login.agent_plist import GUARD_LABEL, TRAY_LABEL, agent_plist
from walkaway_daemon.login.login import Standing, Switched


class LaunchAgentsLogin:
    """Two launch agents: the guard and the tray."""

    def __init__(self, home: Path, program: Sequence[str]) -> None:
        folder = home / "Library" / "LaunchAgents"
        guard, tray = [*program, "run"], [*program, "tray"]
        self._files: Mapping[Path, bytes] = {
            folder / f"{GUARD_LABEL}.plist": agent_plist(GUARD_LABEL, guard),
            folder / f"{TRAY_LABEL}.plist": agent_plist(TRAY_LABEL, tray),
        }

    def enable(self) -> Switched:
        """Write both agents; launchd reads them at the next login."""
        if self.standing() is Standing.ON:
            return Switched.ALREADY
        try:
            for path, content in self._files.items():
                write_private(path, content)
        except OSError:
            return Switched.REFUSED
        return Switched.DONE

    def disable(self) -> Switched:
        """Remove both agents."""
        if self.standing() is Standing.OFF:
            return Switched.ALREADY
        try:
            for path in self._files:
                path.unlink(missing_ok=True)
        except OSError:
            return Switched.REFUSED
        return Switched.DONE

    def standing(self) -> Standing:
        """Return what the two files say."""
        found = [_read(path) for path in self._files]
        if not any(found):
            return Standing.OFF
        return Standing.ON if found == [*self._files.values()] else Standing.OTHER


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""
