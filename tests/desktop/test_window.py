"""The small window of numbers, on a real screen."""

import json
import sys
from pathlib import Path

import pytest

from desktop.session import desktop_session, wait_until
from desktop.tray_evening import greens

pytestmark = pytest.mark.desktop

SAID = {"title": "Days", "number": 7, "sentences": ["7 days in a row"], "limits": []}


def window_of(folder: Path) -> list[str]:
    """Return a command that opens the window with what the tray would say."""
    file = folder / "said.json"
    file.write_text(json.dumps(SAID))
    command = f'"{sys.executable}" -m walkaway_tray.window < "{file}"'
    return ["sh", "-c", f"exec {command}"]


def test_the_window_shows_its_disc_and_goes_with_a_key(tmp_path: Path) -> None:
    pytest.importorskip("tkinter")
    with desktop_session(tmp_path) as desktop:
        window = desktop.spawn(window_of(tmp_path))
        seen = tmp_path / "seen.png"
        wait_until("the disc is drawn", lambda: greens(desktop.screenshot(seen)) > 1000)
        wait_until(
            "it has the title",
            lambda: desktop.output(["xdotool", "search", "--name", "^Days$"]) != "",
        )

        desktop.run(["xdotool", "key", "Escape"])
        assert window.wait(20) == 0


def test_without_a_screen_it_says_so_by_its_status(tmp_path: Path) -> None:
    pytest.importorskip("tkinter")
    with desktop_session(tmp_path) as desktop:
        desktop.environment["DISPLAY"] = ":nowhere"

        assert desktop.spawn(window_of(tmp_path)).wait(20) == 1
