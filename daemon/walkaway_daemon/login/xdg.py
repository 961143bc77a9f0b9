"""Start at login on freedesktop desktops.

The entry is only the trigger: it knows the session's display, which the user
manager does not, and systemd keeps the guard running, which the entry cannot.
"""

from collections.abc import Sequence
from pathlib import Path

from walkaway_daemon.computer.paths import remove_empty, write_private
from walkaway_daemon.login.desktop_entry import autostart_entry, entry_standing
from walkaway_daemon.login.login import Standing, Switched
from walkaway_daemon.login.unit import UNIT, service_unit
from walkaway_daemon.login.user_manager import UserManager


class XdgLogin:
    """An autostart entry, and the user unit that it starts."""

    def __init__(
        self, config: Path, program: Sequence[str], manager: UserManager
    ) -> None:
        self._entry = config / "autostart" / "walkaway.desktop"
        self._unit = config / "systemd" / "user" / UNIT
        self._trigger = [*program, "autostart"]
        self._guard = [*program, "run"]
        self._manager = manager

    def enable(self) -> Switched:
        """Write entry and unit; nothing is started before the next login."""
        if self.standing() is Standing.ON:
            return Switched.ALREADY
        try:
            write_private(self._unit, service_unit(self._guard).encode())
            write_private(self._entry, autostart_entry(self._trigger).encode())
        except (OSError, UnicodeEncodeError):
            return Switched.REFUSED
        self._manager.reload()
        return Switched.DONE

    def disable(self) -> Switched:
        """Remove both, and folders left empty; a guard that runs goes on."""
        if not any(self._is_there(path) for path in (self._entry, self._unit)):
            return Switched.ALREADY
        try:
            self._entry.unlink(missing_ok=True)
            self._unit.unlink(missing_ok=True)
        except OSError:
            return Switched.REFUSED
        remove_empty(self._entry.parent, self._unit.parent, self._unit.parents[1])
        self._manager.reload()
        return Switched.DONE

    def standing(self) -> Standing:
        """Return what the two files say."""
        if not self._is_there(self._entry):
            return Standing.OFF
        standing = entry_standing(_read(self._entry), self._trigger)
        unit_fits = _read(self._unit) == service_unit(self._guard)
        if standing is Standing.ON and not unit_fits:
            return Standing.OTHER
        return standing

    def _is_there(self, path: Path) -> bool:
        return path.is_symlink() or path.exists()


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode(errors="replace")
    except OSError:
        return ""
