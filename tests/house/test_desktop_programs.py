"""What the desktop tests start is what the set-up installs for them."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
DESKTOP = ROOT / "tests/desktop"
LISTED = ROOT / "packaging/test-packages.txt"
BROUGHT_BY = {
    "Xvfb": "xvfb",
    "chromium": "chromium",
    "dbus-daemon": "dbus",
    "desktop-file-validate": "desktop-file-utils",
    "dunst": "dunst",
    "dunstctl": "dunst",
    "firefox-esr": "firefox-esr",
    "gio": "libglib2.0-bin",
    "gnome-shell": "gnome-shell",
    "grim": "grim",
    "import": "imagemagick",
    "kwin_wayland": "kwin-wayland",
    "nsenter": "util-linux",
    "openssl": "openssl",
    "setpriv": "util-linux",
    "sway": "sway",
    "systemctl": "systemd",
    "systemd-analyze": "systemd",
    "unshare": "util-linux",
    "wmctrl": "wmctrl",
    "wtype": "wtype",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "xfce4-notifyd": "xfce4-notifyd",
    "xfce4-panel": "xfce4-panel",
    "xfconf-query": "xfconf",
    "xfwm4": "xfwm4",
    "xprop": "x11-utils",
    "xrandr": "x11-xserver-utils",
    "pipewire": "pipewire",
    "pw-cli": "pipewire-bin",
}
"""Debian's package for each program."""
ASKING = {"needs", "start_notifications"}
"""What a test calls with the names of programs."""


def asked_for(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        name = called.attr if isinstance(called, ast.Attribute) else ""
        name = called.id if isinstance(called, ast.Name) else name
        if name in ASKING:
            for given in node.args:
                if isinstance(given, ast.Constant):
                    yield str(given.value)


def programs() -> set[str]:
    return {one for file in DESKTOP.rglob("*.py") for one in asked_for(file)}


def listed() -> set[str]:
    lines = LISTED.read_text("utf-8").splitlines()
    return {line.split()[0] for line in lines if line and not line.startswith("#")}


def test_the_tests_say_what_they_need() -> None:
    assert {"Xvfb", "chromium", "xfce4-notifyd"} <= programs()


def test_every_program_has_its_package() -> None:
    assert sorted(programs() - BROUGHT_BY.keys()) == []


def test_every_package_is_installed_by_the_set_up() -> None:
    wanted = {BROUGHT_BY[one] for one in programs() if one in BROUGHT_BY}

    assert sorted(wanted - listed()) == []


def test_no_package_is_listed_twice() -> None:
    lines = LISTED.read_text("utf-8").split("\n")
    named = [line for line in lines if line and not line.startswith("#")]

    assert len(named) == len(set(named))
