"""The Run key of whoever runs this, by a name that is the test's own."""

import sys
from collections.abc import Iterator
from contextlib import suppress

import pytest

from walkaway_daemon.login.registry import WindowsRunKey
from windows.here import on_windows

if sys.platform == "win32":
    import winreg

pytestmark = on_windows
_NAME = "Walkaway, a test"
_APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


@pytest.fixture
def key() -> Iterator[WindowsRunKey]:
    key = WindowsRunKey()
    yield key
    with suppress(OSError):
        key.remove(_NAME)


def test_what_is_written_is_read_and_can_be_taken_away(key: WindowsRunKey) -> None:
    assert key.read(_NAME) is None
    key.write(_NAME, r'"C:\Ünder way\pythonw.exe" "-P"')
    assert key.read(_NAME) == r'"C:\Ünder way\pythonw.exe" "-P"'
    key.remove(_NAME)
    assert key.read(_NAME) is None


@pytest.mark.parametrize(
    ("kept", "switched_off"),
    [
        (b"\x02" + bytes(11), False),
        (b"\x06" + bytes(11), False),
        (b"\x03\0\0\0\xd4\x0d\x43\x8d\xc8\x3b\xd9\x01", True),
        (b"", False),
    ],
)
def test_what_task_manager_keeps_of_it_is_known(
    key: WindowsRunKey, kept: bytes, *, switched_off: bool
) -> None:
    key.write(_NAME, "x.exe")
    _keep(kept)
    assert key.is_switched_off(_NAME) is switched_off
    key.write(_NAME, "x.exe")
    assert not key.is_switched_off(_NAME)


def test_nothing_that_task_manager_keeps_outlives_it(key: WindowsRunKey) -> None:
    key.write(_NAME, "x.exe")
    _keep(b"\x03" + bytes(11))
    key.remove(_NAME)
    assert not key.is_switched_off(_NAME)


def _keep(kept: bytes) -> None:
    """Write down what Task Manager would."""
    if sys.platform == "win32":
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _APPROVED) as folder:
            winreg.SetValueEx(folder, _NAME, 0, winreg.REG_BINARY, kept)


def test_what_is_not_there_cannot_be_taken_away(key: WindowsRunKey) -> None:
    with pytest.raises(OSError, match="WinError"):
        key.remove(_NAME)
