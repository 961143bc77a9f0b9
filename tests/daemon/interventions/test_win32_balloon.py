"""Balloons of Windows, which are tried on it (`tests/windows/test_balloon.py`)."""

import sys

import pytest

from walkaway_daemon.interventions.win32_balloon import show_balloon


@pytest.mark.skipif(sys.platform == "win32", reason="there it is shown")
def test_elsewhere_it_cannot_be_shown() -> None:
    with pytest.raises((ImportError, AttributeError)):
        show_balloon("A moment", "A breath.", "Walkaway")
