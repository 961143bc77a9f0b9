"""Elsewhere than on Windows there is nothing to call."""

import sys

import pytest

from walkaway_daemon.pause.win32_stage_calls import open_calls


@pytest.mark.skipif(sys.platform == "win32", reason="there it can be called")
def test_elsewhere_it_is_refused() -> None:
    with pytest.raises(OSError, match=sys.platform):
        open_calls()
