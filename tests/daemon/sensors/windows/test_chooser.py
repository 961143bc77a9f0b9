"""Every desktop gets the way that sees its windows."""

import socket
import sys
from pathlib import Path

import pytest

from walkaway_daemon.sensors.windows.chooser import choose_windows

NOT_SEEN = "This desktop does not say which window is in front."
NOT_HERE = (
    "DISPLAY names no screen of this machine, so the window in front is not seen."
)
MISSING = "On a Mac the window in front is seen only with a package that is not there."
AWAY = "The desktop does not answer, so the window in front is not seen."


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({}, NOT_SEEN),
        ({"DISPLAY": ":99999"}, AWAY),
        ({"DISPLAY": "elsewhere.example:0"}, NOT_HERE),
        ({"DISPLAY": "nonsense"}, NOT_HERE),
        ({"SWAYSOCK": "/nonexistent"}, AWAY),
        ({"WAYLAND_DISPLAY": "nothing"}, AWAY),
        ({"WAYLAND_DISPLAY": "nothing", "XDG_CURRENT_DESKTOP": "KDE"}, AWAY),
        ({"WAYLAND_DISPLAY": "nothing", "XDG_CURRENT_DESKTOP": "GNOME"}, AWAY),
    ],
)
def test_a_desktop_that_does_not_answer_is_said(
    tmp_path: Path, environment: dict[str, str], said: str
) -> None:
    runtime = {"XDG_RUNTIME_DIR": str(tmp_path)}
    sensor = choose_windows("linux", runtime | environment)
    sensor.open(lambda: None)

    assert [each.said for each in sensor.findings()] == [said]
    sensor.close()


def test_a_desktop_that_answers_is_watched(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "sway"))
        server.listen()
        sensor = choose_windows("linux", {"SWAYSOCK": str(tmp_path / "sway")})
        sensor.open(lambda: None)
        far, _ = server.accept()
        with far:
            assert far.recv(6) == b"i3-ipc"
            assert sensor.due_in() is None
            sensor.close()


@pytest.mark.skipif(sys.platform != "linux", reason="as it is on another system")
@pytest.mark.parametrize(
    ("platform", "said"),
    [
        ("win32", AWAY),
        (
            "darwin",
            MISSING,
        ),
    ],
)
def test_another_system_is_not_taken_for_a_desktop_of_this_one(
    platform: str, said: str
) -> None:
    sensor = choose_windows(platform, {"DISPLAY": ":0"})
    sensor.open(lambda: None)

    assert [each.said for each in sensor.findings()] == [said]
    sensor.close()


def test_a_system_that_nobody_knows_is_said() -> None:
    sensor = choose_windows("aix", {"DISPLAY": ":0"})
    sensor.open(lambda: None)

    assert [each.said for each in sensor.findings()] == [NOT_SEEN]
    sensor.close()
