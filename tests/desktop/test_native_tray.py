"""The tray by pystray's own X11 backend, in a real panel of the older kind."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.session import wait_until
from desktop.tray_evening import STATUS, difference, greens, tray_evening

pytestmark = pytest.mark.desktop


def test_a_panel_of_the_older_kind_shows_the_number_too(tmp_path: Path) -> None:
    with tray_evening(tmp_path) as evening:
        evening.desktop.start_panel()
        evening.start_tray("--xembed")
        wait_until("the icon is there", lambda: greens(evening.seen()) > 150, 20)

        before = evening.seen()
        evening.guard.say(replace(STATUS, streak=24))
        wait_until("it changed", lambda: difference(before, evening.seen()) > 10)
