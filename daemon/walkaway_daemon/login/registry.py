"""The person's Run key in the Windows registry."""

import sys
from contextlib import suppress

_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
"""What Task Manager and the settings keep of each; its first byte is odd for "off"."""

if sys.platform == "win32":
    import winreg


class WindowsRunKey:
    """The real one; elsewhere there is nothing in it, and it refuses to be written."""

    def read(self, name: str) -> str | None:
        """Return the value, or None where there is none."""
        found = _value(_RUN, name)
        return None if found is None else str(found)

    def is_switched_off(self, name: str) -> bool:
        """Return whether Windows' own settings keep it from starting."""
        match _value(_APPROVED, name):
            case bytes(told) if told:
                return told[0] % 2 == 1
            case _:
                return False

    def write(self, name: str, value: str) -> None:
        """Set the value, and let it start. Raise `OSError` where Windows refuses."""
        if sys.platform == "win32":
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                winreg.SetValueEx(key, name, 0, winreg.REG_SZ, value)
            _forget(name)
        else:
            raise OSError(name, value)

    def remove(self, name: str) -> None:
        """Remove all that is kept of it. Raise `OSError` where Windows refuses."""
        _delete(_RUN, name)
        _forget(name)


def _value(path: str, name: str) -> object:
    found = None
    if sys.platform == "win32":
        with (
            suppress(OSError),
            winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key,
        ):
            found = winreg.QueryValueEx(key, name)[0]
    return found


def _delete(path: str, name: str) -> None:
    if sys.platform == "win32":
        access = winreg.KEY_SET_VALUE
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path, access=access) as key:
            winreg.DeleteValue(key, name)
    else:
        raise OSError(name)


def _forget(name: str) -> None:
    """Remove what the settings keep of it, without which it starts."""
    with suppress(FileNotFoundError):
        _delete(_APPROVED, name)
