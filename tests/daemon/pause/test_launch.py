"""Which way of starting a pause this system has."""

import pytest

from walkaway_daemon.pause.launch import choose_launch


@pytest.mark.parametrize("platform", ["linux", "win32", "plan9"])
def test_without_a_screen_there_is_no_way(platform: str) -> None:
    assert choose_launch(platform, {}) is None


def test_with_a_screen_there_is_one() -> None:
    assert choose_launch("linux", {"DISPLAY": ":77"}) is not None
