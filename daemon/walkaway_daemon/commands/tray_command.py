"""`walkaway tray`: show the icon, as the program of its own that it is."""

import os
import subprocess
import sys
from collections.abc import Sequence
from typing import NoReturn

_TRAY = (sys.executable, "-P", "-m", "walkaway_tray.app")


def tray() -> int:
    """Become the tray, so that what ends the command ends the icon.

    Windows knows no way to become another program; there the tray is waited for.
    """
    return subprocess.call(_TRAY) if sys.platform == "win32" else _become(_TRAY)


def _become(words: Sequence[str]) -> NoReturn:
    os.execv(words[0], [*words])  # noqa: S606  # ourselves, as the tray
