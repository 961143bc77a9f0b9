"""The tray on a session without a panel, or without a bus."""

import sys
from pathlib import Path

import pytest

from desktop.session import desktop_session, wait_until
from desktop.tray_evening import tray_evening
from walkaway_rules.words.tray import NO_BUS, NO_HOST

pytestmark = pytest.mark.desktop

TRAY = [sys.executable, "-m", "walkaway_tray.app"]


def test_a_desktop_without_a_tray_is_told_once(tmp_path: Path) -> None:
    with tray_evening(tmp_path) as evening:
        tray = evening.start_tray()
        said = evening.desktop.log(sys.executable)
        wait_until("it is said", lambda: said.read_text() == NO_HOST + "\n")

        assert tray.poll() is None


def test_a_session_without_a_bus_is_told_and_waited_for_no_longer(
    tmp_path: Path,
) -> None:
    with desktop_session(tmp_path) as desktop:
        nowhere = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
        tray = desktop.spawn(TRAY, extra=nowhere)

        assert tray.wait(30) == 2
        assert desktop.log(sys.executable).read_text() == NO_BUS + "\n"
