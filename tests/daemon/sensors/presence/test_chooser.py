"""Who tells of presence on which desktop."""

import sys
from collections.abc import Mapping

import pytest

from walkaway_daemon.sensors.presence.chooser import choose_hints, choose_presence
from walkaway_daemon.sensors.presence.presence import Hindrance
from walkaway_daemon.sensors.sensor import Sight


@pytest.mark.parametrize(
    ("platform", "environment", "told"),
    [
        ("linux", {"DISPLAY": ":0", "XDG_SESSION_TYPE": "x11"}, {Hindrance.AWAY}),
        ("linux", {}, {Hindrance.AWAY}),
        (
            "linux",
            {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/run/user/1"},
            {Hindrance.SHARED, Hindrance.AWAY},
        ),
        (
            "linux",
            {"XDG_SESSION_TYPE": "wayland"},
            {Hindrance.SHARED, Hindrance.AWAY},
        ),
        ("win32", {}, set[Hindrance]()),
        ("darwin", {}, set[Hindrance]()),
    ],
)
def test_each_desktop_has_its_tellers(
    platform: str, environment: Mapping[str, str], told: set[Hindrance]
) -> None:
    hints = choose_hints(platform, environment)
    for hint in hints.values():
        hint.close()

    assert set(hints) == told


def test_without_a_place_to_connect_to_nothing_is_tried() -> None:
    (hint,) = choose_hints("linux", {}).values()
    hint.open(lambda: None)

    assert (hint.due_in(), hint.holds()) == (None, None)
    hint.close()


def test_a_desktop_without_buses_tells_nothing() -> None:
    nowhere = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus"}
    system = {"DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent/system"}
    presence = choose_presence("linux", nowhere | system, {})
    presence.open(lambda: None)

    assert [each.sight for each in presence.findings()] == [Sight.LIMITED]
    assert isinstance(presence.fileno(), int)
    presence.close()


@pytest.mark.skipif(sys.platform != "linux", reason="there one of them answers")
@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_another_system_is_asked_in_its_own_way(platform: str) -> None:
    with pytest.raises(OSError, match="linux"):
        choose_presence(platform, {}, {})
