"""Songs are heard where players tell of them."""

import pytest

from walkaway_daemon.sensors.media.chooser import choose_media


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_where_players_tell_nobody_there_is_no_sensor(platform: str) -> None:
    assert choose_media(platform, {}) is None


def test_on_a_desktop_players_are_heard() -> None:
    media = choose_media("linux", {})
    assert media is not None
    media.open(lambda: None)

    assert isinstance(media.fileno(), int)
    media.close()
