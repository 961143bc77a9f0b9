"""Sockets that are called otherwise after every start."""

import os
from pathlib import Path

from walkaway_daemon.sensors.windows.runtime_sockets import (
    hyprland_sockets,
    sway_sockets,
)


def put(folder: Path, name: str, age: int) -> str:
    """Put a file there that is so many seconds old."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    os.utime(path, (10_000 - age, 10_000 - age))
    return str(path)


def test_sway_is_looked_for_where_it_was_and_then_where_it_is_newest(
    tmp_path: Path,
) -> None:
    old = put(tmp_path, "sway-ipc.1000.1.sock", 9)
    new = put(tmp_path, "sway-ipc.1000.2.sock", 1)
    environment = {"SWAYSOCK": "/gone", "XDG_RUNTIME_DIR": str(tmp_path)}

    assert sway_sockets(environment) == ["/gone", new, old]


def test_i3_says_itself_where_it_is() -> None:
    assert sway_sockets({"I3SOCK": "/run/i3"}) == ["/run/i3"]


def test_hyprland_is_looked_for_by_its_signature_and_then_by_age(
    tmp_path: Path,
) -> None:
    new = put(tmp_path, "hypr/b/.socket2.sock", 1)
    old = put(tmp_path, "hypr/a/.socket2.sock", 9)
    environment = {
        "HYPRLAND_INSTANCE_SIGNATURE": "a",
        "XDG_RUNTIME_DIR": str(tmp_path),
    }

    assert hyprland_sockets(environment) == [old, new, old]


def test_a_socket_that_goes_while_it_is_looked_at_comes_last(tmp_path: Path) -> None:
    (tmp_path / "sway-ipc.1.sock").symlink_to(tmp_path / "gone")
    there = put(tmp_path, "sway-ipc.2.sock", 5)

    found = sway_sockets({"XDG_RUNTIME_DIR": str(tmp_path)})
    assert found == [there, str(tmp_path / "sway-ipc.1.sock")]
