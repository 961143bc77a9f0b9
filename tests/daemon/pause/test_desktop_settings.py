"""The desktop is asked how a pause is to look, and never waited for."""

from pathlib import Path

import pytest

from walkaway_daemon.pause.desktop_settings import ask_appearance
from walkaway_rules.pause.appearance import Appearance


@pytest.mark.parametrize("bus", ["", "nonsense", "unix:path=/nonexistent/bus"])
def test_without_a_bus_it_is_dark(bus: str) -> None:
    environment = {"DBUS_SESSION_BUS_ADDRESS": bus}

    assert ask_appearance(environment) == Appearance()


def test_gtks_own_file_is_asked_then(tmp_path: Path) -> None:
    folder = tmp_path / "gtk-3.0"
    folder.mkdir()
    (folder / "settings.ini").write_text(
        "[Settings]\ngtk-application-prefer-dark-theme=0\ngtk-enable-animations=0\n"
    )

    assert ask_appearance({"XDG_CONFIG_HOME": str(tmp_path)}) == Appearance(
        "light", still=True
    )


def test_a_file_that_is_no_text_says_nothing(tmp_path: Path) -> None:
    folder = tmp_path / ".config" / "gtk-3.0"
    folder.mkdir(parents=True)
    (folder / "settings.ini").write_bytes(b"\xff\xfe\xff")

    assert ask_appearance({"HOME": str(tmp_path)}) == Appearance()
