"""What the tray's tests need before anything of the tray is imported."""

import os

# pystray looks for a display when it is imported; tests have none.
os.environ["PYSTRAY_BACKEND"] = "dummy"
