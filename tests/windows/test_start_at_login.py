"""The Run key of whoever runs this, by a name that is the test's own."""

from collections.abc import Iterator
from contextlib import suppress

import pytest

from walkaway_daemon.login.registry import WindowsRunKey
from windows.here import on_windows

pytestmark = on_windows
_NAME = "Walkaway, a test"


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


def test_what_is_not_there_cannot_be_taken_away(key: WindowsRunKey) -> None:
    with pytest.raises(OSError, match="WinError"):
        key.remove(_NAME)
