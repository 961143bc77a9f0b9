from collections import Counter
from pathlib import PurePosixPath, PureWindowsPath

import pytest

from walkaway_daemon.sensors.history.browsers.families import FAMILIES, UNREAD, bases

_HOME = PurePosixPath("/home/j")


def _folders(platform: str, environment: dict[str, str] | None = None) -> set[str]:
    found = bases(platform, _HOME, environment or {})
    return {
        str(found[place.base] / place.below)
        for family in FAMILIES
        for place in family.places
        if place.base in found
    }


def test_browsers_on_linux_lie_in_their_native_flatpak_and_snap_folders() -> None:
    assert _folders("linux") >= {
        "/home/j/.config/chromium",
        "/home/j/.config/google-chrome",
        "/home/j/.config/BraveSoftware/Brave-Browser",
        "/home/j/.config/mozilla/firefox",
        "/home/j/.mozilla/firefox",
        "/home/j/.librewolf",
        "/home/j/.var/app/org.mozilla.firefox/.mozilla/firefox",
        "/home/j/.var/app/com.google.Chrome/config/google-chrome",
        "/home/j/snap/firefox/common/.mozilla/firefox",
        "/home/j/snap/chromium/common/chromium",
        "/home/j/.local/share/epiphany",
        "/home/j/.config/falkon/profiles",
        "/home/j/.moonchild productions/pale moon",
    }


def test_homes_of_ones_own_are_honoured() -> None:
    environment = {"XDG_CONFIG_HOME": "/etc/j", "XDG_DATA_HOME": "/data"}
    found = _folders("linux", environment)
    assert {"/etc/j/chromium", "/data/qutebrowser"} <= found
    assert "/home/j/.config/chromium" not in found


@pytest.mark.parametrize("named", ["", "config", "./config"])
def test_an_empty_variable_and_a_relative_one_are_none(named: str) -> None:
    found = _folders("linux", {"XDG_CONFIG_HOME": named})
    assert "/home/j/.config/chromium" in found


def test_browsers_on_macos_lie_in_the_library() -> None:
    assert _folders("darwin") >= {
        "/home/j/Library/Application Support/Google/Chrome",
        "/home/j/Library/Application Support/Firefox/Profiles",
        "/home/j/Library/Safari",
    }


def test_browsers_on_windows_lie_in_both_kinds_of_application_data() -> None:
    environment = {"LOCALAPPDATA": r"D:\L", "APPDATA": r"D:\R"}
    found = bases("win32", PureWindowsPath(r"C:\Users\j"), environment)
    assert found == {
        "home": PureWindowsPath(r"C:\Users\j"),
        "local": PureWindowsPath(r"D:\L"),
        "roaming": PureWindowsPath(r"D:\R"),
    }
    without = bases("win32", PureWindowsPath(r"C:\Users\j"), {})
    assert without["local"] == PureWindowsPath(r"C:\Users\j\AppData\Local")


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_every_browser_lies_somewhere_on_a_platform_we_know(family: object) -> None:
    assert family in FAMILIES
    known = {
        base
        for platform in ("linux", "darwin", "win32")
        for base in bases(platform, _HOME, {})
    }
    named = next(one for one in FAMILIES if one is family)
    assert named.places
    assert {place.base for place in named.places} <= known


def test_everything_but_a_web_app_has_a_program() -> None:
    without = [family.name for family in FAMILIES if not family.programs]
    assert without == ["Epiphany web app"]


def test_no_browser_is_read_and_unread() -> None:
    programs = {name for family in FAMILIES for name in family.programs}
    assert programs.isdisjoint(UNREAD)
    assert {family.name for family in FAMILIES}.isdisjoint(UNREAD.values())


def test_browsers_of_one_kind_keep_the_same_file() -> None:
    files = {(family.format.name, family.file) for family in FAMILIES}
    assert len(files) == len({family.format.name for family in FAMILIES})


def test_no_folder_and_no_name_is_listed_twice() -> None:
    places = Counter(
        (place, family.file) for family in FAMILIES for place in family.places
    )
    names = Counter(family.name for family in FAMILIES)
    assert [place for place, count in places.items() if count > 1] == []
    assert [name for name, count in names.items() if count > 1] == []
