"""Elsewhere than on Windows a pipe's end is waited for."""

import sys

import pytest

from walkaway_daemon.program.hung_up import is_hung_up


@pytest.mark.skipif(sys.platform == "win32", reason="there it can be asked")
def test_elsewhere_it_is_refused() -> None:
    with pytest.raises(OSError, match=sys.platform):
        is_hung_up(0)
