"""Elsewhere there are no calls of Windows to be had."""

import pytest

from walkaway_daemon.control.win32_pipe_calls import open_calls


def test_here_there_are_none() -> None:
    with pytest.raises(OSError, match="linux"):
        open_calls()
