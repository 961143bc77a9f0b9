"""How a desktop opens an address."""

import pytest

from walkaway_daemon.computer.opener import open_commands

HERE = "http://127.0.0.1:9/x"


def on_linux(*programs: str, **environment: str) -> list[str]:
    found = open_commands(HERE, "linux", environment, lambda name: name in programs)
    return [" ".join(command) for command in found]


@pytest.mark.parametrize("screen", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_the_desktops_own_way_comes_first(screen: str) -> None:
    assert on_linux("x-www-browser", "gio", "xdg-open", **{screen: ":0"}) == [
        f"xdg-open {HERE}",
        f"gio open {HERE}",
        f"x-www-browser {HERE}",
    ]


def test_what_is_not_installed_is_not_tried() -> None:
    assert on_linux("gio", DISPLAY=":0") == [f"gio open {HERE}"]


def test_without_a_screen_there_is_none() -> None:
    assert on_linux("xdg-open", DISPLAY="") == []


@pytest.mark.parametrize(
    ("platform", "program"), [("darwin", "open"), ("win32", "rundll32")]
)
def test_other_systems_have_one_of_their_own(platform: str, program: str) -> None:
    ((first, *_, last),) = open_commands(HERE, platform, {}, lambda _: False)

    assert (first, last) == (program, HERE)
