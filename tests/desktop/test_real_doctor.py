"""What the doctor says of a real desktop's tray."""

import json
import sys
from pathlib import Path

import pytest

from desktop.session import DesktopSession, desktop_session

pytestmark = pytest.mark.desktop

WALKAWAY = str(Path(sys.executable).with_name("walkaway"))


def said_of_tray(desktop: DesktopSession) -> str:
    told = json.loads(desktop.output([WALKAWAY, "doctor", "--json"]))
    (said,) = [one["said"] for one in told["findings"] if one["subject"] == "Tray"]
    return str(said)


def test_the_doctor_sees_whether_a_panel_shows_icons(tmp_path: Path) -> None:
    with desktop_session(tmp_path) as desktop:
        missing = "Nothing on this desktop shows tray icons right now."
        assert said_of_tray(desktop) == missing

        panel = desktop.start_panel()
        assert said_of_tray(desktop) == "This desktop shows tray icons."

        desktop.stop(panel)
        assert said_of_tray(desktop) == missing
