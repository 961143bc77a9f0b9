"""Which kind of tray the icon goes to."""

import pytest

from walkaway_tray.way import XEMBED_OPTION, Way, choose_way, pystray_backend


@pytest.mark.parametrize(
    ("arguments", "platform", "way"),
    [
        ([], "linux", Way.BUS),
        ([XEMBED_OPTION], "linux", Way.XEMBED),
        ([], "freebsd14", Way.BUS),
        ([], "win32", Way.NATIVE),
        ([], "darwin", Way.NATIVE),
        ([XEMBED_OPTION], "darwin", Way.NATIVE),
    ],
)
def test_every_platform_has_its_way(
    arguments: list[str], platform: str, way: Way
) -> None:
    assert choose_way(arguments, platform) is way


@pytest.mark.parametrize(
    ("way", "backend"),
    [(Way.BUS, "dummy"), (Way.XEMBED, "xorg"), (Way.NATIVE, None)],
)
def test_pystray_is_told_what_to_load(way: Way, backend: str | None) -> None:
    assert pystray_backend(way) == backend
