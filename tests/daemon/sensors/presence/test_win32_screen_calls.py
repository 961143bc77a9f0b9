"""Elsewhere than on Windows there is nothing to call."""

import sys

import pytest

from walkaway_daemon.sensors.presence.win32_screen_calls import open_calls


@pytest.mark.skipif(sys.platform == "win32", reason="there it can be called")
def test_elsewhere_it_is_refused() -> None:
    with pytest.raises(OSError, match=sys.platform):
        open_calls()
