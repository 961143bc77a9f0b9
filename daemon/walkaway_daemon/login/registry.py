"""The person's Run key in the Windows registry."""

import sys
from contextlib import suppress

_PATH = r"Software\Microsoft\Windows\CurrentVersion\Run"

if sys.platform == "win32":
    import winreg


class WindowsRunKey:
    """The real one; elsewhere there is nothing in it, and it refuses to be written."""

    def read(self, name: str) -> str | None:
        """Return the value, or None where there is none."""
        found = None
        if sys.platform == "win32":
            with (
                suppress(OSError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, _PATH) as key,
            ):
                found = str(winreg.QueryValueEx(key, name)[0])
        return found

    def write(self, name: str, value: str) -> None:
        """Set the value. Raise `OSError` where Windows refuses."""
        if sys.platform == "win32":
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _PATH) as key:
                winreg.SetValueEx(key, name, 0, winreg.REG_SZ, value)
        else:
            raise OSError(name, value)

    def remove(self, name: str) -> None:
        """Remove the value. Raise `OSError` where Windows refuses."""
        if sys.platform == "win32":
            access = winreg.KEY_SET_VALUE
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _PATH, access=access) as key:
                winreg.DeleteValue(key, name)
        else:
            raise OSError(name)
