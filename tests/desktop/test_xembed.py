"""Whether an X panel of the older kind is there."""

import sys
from pathlib import Path

import pytest

from desktop.session import desktop_session, wait_until

pytestmark = pytest.mark.desktop

ASK = [
    sys.executable,
    "-c",
    "from walkaway_daemon.panel import xembed; print(xembed.has_xembed_tray())",
]


def test_a_panel_of_the_older_kind_is_seen(tmp_path: Path) -> None:
    with desktop_session(tmp_path) as desktop:
        assert desktop.run(ASK) == "False\n"

        desktop.start_panel()
        # A panel need not host both kinds of icons from the same moment on.
        wait_until("it is seen", lambda: desktop.run(ASK) == "True\n")


def test_without_a_screen_there_is_none(tmp_path: Path) -> None:
    with desktop_session(tmp_path) as desktop:
        desktop.environment["DISPLAY"] = ":nowhere"

        assert desktop.run(ASK) == "False\n"
