"""`walkaway tray`: show the icon, as the program of its own that it is."""

import subprocess
import sys


def tray() -> int:
    """Run the tray until it is quit, and return its exit code."""
    return subprocess.call([sys.executable, "-m", "walkaway_tray.app"])
