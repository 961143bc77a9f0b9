"""Sway's screen and keyboard: what it shows, and keys pressed in it.

Keys come from a virtual keyboard of the compositor's, so that they go the way of a
real one's. The first stays plugged in: windows have to learn that there is one.
"""

import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from desktop.compositors import Compositor
from desktop.session import DesktopSession, needs, wait_until

_PLUGGED_IN = str(3_600_000)
"""Milliseconds for which the first keyboard stays."""
_BETWEEN = 0.15
"""Seconds between two keys."""


@dataclass(frozen=True, slots=True)
class SwayScreen:
    """The screen of a sway that runs, with a keyboard at it."""

    session: DesktopSession

    def screenshot(self, path: Path) -> Image.Image:
        """Write what the screen shows to `path` as PNG, and return it."""
        self.session.run(["grim", str(path)])
        with Image.open(path) as image:
            return image.convert("RGB")

    def press(self, *keys: str) -> None:
        """Press keys as a person at this screen would, one after the other."""
        for key in keys:
            self.session.run(["wtype", "-k", key])
            time.sleep(_BETWEEN)


@contextmanager
def sway_screen(compositor: Compositor) -> Generator[SwayScreen]:
    """Sit down at the screen of a sway that runs."""
    needs("grim", "wtype")
    session = compositor.session
    keyboard = session.spawn(["wtype", "-s", _PLUGGED_IN])
    yield SwayScreen(session)
    session.kill(keyboard)


def with_x11(compositor: Compositor) -> Mapping[str, str]:
    """Return the environment for programs of X11, for which sway starts a server."""
    told = compositor.session.folder / "display"
    compositor.session.run(["swaymsg", "exec", f'printf %s "$DISPLAY" >{told}'])
    wait_until("it has an X server", lambda: told.is_file() and told.stat().st_size > 0)
    return {**compositor.environment, "DISPLAY": told.read_text("utf-8")}
