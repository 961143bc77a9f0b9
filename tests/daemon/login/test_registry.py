"""The Run key where there is no Windows."""

import sys

import pytest

from walkaway_daemon.login.login import Standing, Switched
from walkaway_daemon.login.registry import WindowsRunKey
from walkaway_daemon.login.run_key import RunKeyLogin

elsewhere = pytest.mark.skipif(sys.platform == "win32", reason="it is real there")


@elsewhere
def test_elsewhere_the_key_is_empty_and_refuses() -> None:
    key = WindowsRunKey()

    assert key.read("Walkaway") is None
    assert not key.is_switched_off("Walkaway")
    with pytest.raises(OSError, match="Walkaway"):
        key.remove("Walkaway")


@elsewhere
def test_elsewhere_nothing_can_be_switched_on() -> None:
    login = RunKeyLogin(WindowsRunKey(), ["walkaway"])

    assert login.enable() is Switched.REFUSED
    assert login.standing() is Standing.OFF
