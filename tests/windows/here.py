"""What these tests run on: Windows, or Wine in its place."""

import sys
from collections.abc import Callable
from ctypes import CDLL
from pathlib import Path
from threading import Event
from time import monotonic

import pytest

on_windows = pytest.mark.skipif(
    sys.platform != "win32",
    reason="it needs Windows; packaging/wine/test runs it under Wine",
)
not_under_wine = pytest.mark.skipif(
    sys.platform == "win32" and hasattr(CDLL("ntdll"), "wine_get_version"),
    reason="Wine 8 does not do what Windows documents",
)
HOMES = {
    "USERPROFILE": ".",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA": "AppData/Local",
}
"""Where a home's folders are, by the variables that say so."""


def homes_in(home: Path) -> dict[str, str]:
    """Return the variables of a person whose home this is."""
    return {name: str(home / below) for name, below in HOMES.items()}


def wait_until(what: str, holds: Callable[[], object], seconds: float = 60.0) -> None:
    """Return once it `holds`; fail the test if it never does."""
    end, between = monotonic() + seconds, Event()
    while not holds():
        if monotonic() > end:
            pytest.fail(f"after {seconds:g} s still not: {what}")
        between.wait(0.05)
