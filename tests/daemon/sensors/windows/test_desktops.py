"""What the environment says about the desktop."""

from collections.abc import Mapping

import pytest

from walkaway_daemon.sensors.windows.desktops import (
    Desktop,
    Screen,
    desktop_of,
    is_wayland,
    screen_of,
    stays_here,
    wayland_sockets,
)

KDE = {"WAYLAND_DISPLAY": "wayland-0", "XDG_CURRENT_DESKTOP": "KDE", "DISPLAY": ":0"}


@pytest.mark.parametrize(
    ("environment", "desktop"),
    [
        ({}, None),
        ({"DISPLAY": ":0"}, Desktop.X11),
        ({"DISPLAY": "elsewhere:0"}, None),
        ({"DISPLAY": ":0", "I3SOCK": "/run/i3"}, Desktop.SWAY),
        ({"SWAYSOCK": "/run/sway", "WAYLAND_DISPLAY": "wayland-1"}, Desktop.SWAY),
        ({"HYPRLAND_INSTANCE_SIGNATURE": "f_1", **KDE}, Desktop.HYPRLAND),
        (KDE, Desktop.KWIN),
        ({**KDE, "XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}, Desktop.GNOME),
        (
            {"XDG_SESSION_TYPE": "wayland", "XDG_CURRENT_DESKTOP": "GNOME"},
            Desktop.GNOME,
        ),
        ({"WAYLAND_DISPLAY": "wayland-0", "XDG_CURRENT_DESKTOP": "labwc"}, Desktop.WLR),
        ({"DISPLAY": ":0", "XDG_CURRENT_DESKTOP": "KDE"}, Desktop.X11),
        ({"SWAYSOCK": "", "DISPLAY": ":1"}, Desktop.X11),
    ],
)
def test_a_desktop_is_known_by_what_it_sets(
    environment: Mapping[str, str], desktop: Desktop | None
) -> None:
    assert desktop_of(environment) is desktop


@pytest.mark.parametrize(
    ("display", "screen"),
    [
        (":0", Screen("0")),
        (":12.1", Screen("12", 1)),
        ("unix:3", Screen("3")),
        ("localhost:10.0", None),
        ("elsewhere:0", None),
        (":٣", None),
        (":../../etc", None),
        (":1234567", None),
        ("", None),
    ],
)
def test_only_a_screen_of_this_machine_counts(
    display: str, screen: Screen | None
) -> None:
    assert screen_of({"DISPLAY": display}) == screen


@pytest.mark.parametrize(
    ("display", "here"),
    [
        (":0.1", True),
        ("localhost:10.0", True),
        ("127.0.0.1:10.0", True),
        ("elsewhere:0", False),
        ("localhost.example:0", False),
        ("10.0.0.2:0.0", False),
        ("nonsense", False),
        ("", False),
    ],
)
def test_a_screen_is_here_where_the_way_to_it_leaves_no_machine(
    *, display: str, here: bool
) -> None:
    assert stays_here({"DISPLAY": display}) is here


def test_a_screen_is_tried_by_its_abstract_name_first() -> None:
    abstract, path = Screen("7").sockets

    assert abstract == f"\0{path}"
    assert path.endswith("/.X11-unix/X7")


@pytest.mark.parametrize(
    ("name", "socket"),
    [("", "/run/me/wayland-0"), ("wayland-3", "/run/me/wayland-3"), ("/a/b", "/a/b")],
)
def test_a_compositor_listens_below_the_runtime_folder(name: str, socket: str) -> None:
    environment = {"XDG_RUNTIME_DIR": "/run/me", "WAYLAND_DISPLAY": name}

    assert wayland_sockets(environment) == (socket,)


def test_a_session_may_be_called_wayland_before_its_display_is_known() -> None:
    assert is_wayland({"XDG_SESSION_TYPE": "wayland"})
    assert not is_wayland({"XDG_SESSION_TYPE": "x11", "DISPLAY": ":0"})
