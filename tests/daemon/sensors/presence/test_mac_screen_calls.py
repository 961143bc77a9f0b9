"""Elsewhere than on a Mac there is nothing to call."""

import sys

import pytest

from walkaway_daemon.sensors.presence.mac_screen_calls import open_calls


@pytest.mark.skipif(sys.platform == "darwin", reason="there it can be called")
def test_elsewhere_it_is_refused() -> None:
    with pytest.raises(OSError, match=sys.platform):
        open_calls()
