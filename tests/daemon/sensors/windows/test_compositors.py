"""Each compositor's socket is found and spoken to in its language."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from walkaway_daemon.sensors.windows.compositors import open_compositor
from walkaway_daemon.sensors.windows.desktops import Desktop


@pytest.fixture
def places(tmp_path: Path) -> Iterator[dict[Desktop, socket.socket]]:
    names = {
        Desktop.SWAY: "sway-ipc.1000.7.sock",
        Desktop.HYPRLAND: "hypr/f_1/.socket2.sock",
        Desktop.WLR: "wayland-1",
    }
    (tmp_path / "hypr/f_1").mkdir(parents=True)
    servers: dict[Desktop, socket.socket] = {}
    for desktop, name in names.items():
        servers[desktop] = socket.socket(socket.AF_UNIX)
        servers[desktop].bind(str(tmp_path / name))
        servers[desktop].listen()
    yield servers
    for server in servers.values():
        server.close()


@pytest.mark.parametrize(
    ("desktop", "greeting"),
    [(Desktop.SWAY, b"i3-ipc"), (Desktop.HYPRLAND, b""), (Desktop.WLR, b"\1\0\0\0")],
)
def test_a_compositor_is_greeted_where_it_listens(
    places: dict[Desktop, socket.socket],
    tmp_path: Path,
    desktop: Desktop,
    greeting: bytes,
) -> None:
    environment = {"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-1"}
    stream = open_compositor(desktop, environment)
    far, _ = places[desktop].accept()
    stream.close()
    with far:
        assert far.recv(len(greeting) or 1) == greeting


@pytest.mark.parametrize("desktop", [Desktop.SWAY, Desktop.HYPRLAND, Desktop.WLR])
def test_one_that_is_not_there_is_an_error(tmp_path: Path, desktop: Desktop) -> None:
    with pytest.raises(FileNotFoundError):
        open_compositor(desktop, {"XDG_RUNTIME_DIR": str(tmp_path)})
