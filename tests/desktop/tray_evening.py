"""An evening at a desktop of one's own, with a guard, a panel and our tray."""

import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress
from PIL import Image, ImageChops

from desktop.pretend_guard import PretendGuard, pretend_guard
from desktop.session import WATCHER, DesktopSession, desktop_session
from walkaway_rules.status import Status
from walkaway_tray import dbusmenu, sni

STATUS = Status(23, 57, 60, 34, 1, 48)
_PROPERTIES = "org.freedesktop.DBus.Properties"
_PANEL = (780, 768, 1280, 800)
"""Where on the screen the tray is."""


@dataclass
class Evening:
    """A desktop with a guard; the test brings panel and tray."""

    desktop: DesktopSession
    guard: PretendGuard
    folder: Path

    def start_tray(self, *arguments: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "walkaway_tray.app", *arguments]
        return self.desktop.spawn(command)

    def seen(self) -> Image.Image:
        """Return what the panel shows."""
        return self.desktop.screenshot(self.folder / "seen.png").crop(_PANEL)

    def middle(self) -> tuple[str, str]:
        """Return where on the screen the icon's middle is."""
        seen = self.seen()
        places = [
            (x, y)
            for x in range(seen.width)
            for y in range(seen.height)
            if greens(seen.crop((x, y, x + 1, y + 1)))
        ]
        across, down = (sum(each) // len(places) for each in zip(*places, strict=True))
        return str(_PANEL[0] + across), str(_PANEL[1] + down)

    def items(self) -> list[str]:
        """Return the bus names of what the panel hosts."""
        watcher = DBusAddress("/StatusNotifierWatcher", WATCHER, _PROPERTIES)
        asked = (WATCHER, "RegisteredStatusNotifierItems")
        ((_, found),) = self.desktop.ask(watcher, "Get", "ss", asked)
        return [item.split("/", maxsplit=1)[0] for item in found]

    def hosts_one(self) -> bool:
        return self.desktop.owned(WATCHER) and len(self.items()) == 1

    def ask(self, path: str, interface: str, method: str, *given: Any) -> Any:  # noqa: ANN401
        """Call a method of the icon's objects, as a panel does."""
        (name,) = self.items()
        address = DBusAddress(path, name, interface)
        return self.desktop.ask(address, method, *given)

    def pixmaps(self) -> list[tuple[int, int, bytes]]:
        asked = (sni.INTERFACE, "IconPixmap")
        ((_, found),) = self.ask(sni.PATH, _PROPERTIES, "Get", "ss", asked)
        return list(found)

    def lines(self) -> dict[str, int]:
        """Return every line of the menu with its number."""
        _, root = self.ask(
            dbusmenu.PATH, dbusmenu.INTERFACE, "GetLayout", "iias", (0, -1, [])
        )
        return dict(_labels(root))

    def click(self, label: str) -> None:
        event = (self.lines()[label], "clicked", ("s", ""), 0)
        self.ask(dbusmenu.PATH, dbusmenu.INTERFACE, "Event", "isvu", event)


def _labels(node: Any) -> Generator[tuple[str, int]]:  # noqa: ANN401
    number, properties, below = node
    if "label" in properties:
        yield properties["label"][1], number
    for _, child in below:
        yield from _labels(child)


def greens(picture: Image.Image) -> int:
    """Return how many pixels have the disc's colour, from its top to its bottom."""
    shown = picture.tobytes()
    return sum(
        1
        for red, green, blue in zip(shown[::3], shown[1::3], shown[2::3], strict=True)
        if 45 < red < 100 and green > red + 40 and red < blue < green
    )


def difference(one: Image.Image, other: Image.Image) -> int:
    """Return how many pixels differ."""
    changed = ImageChops.difference(one, other).convert("L")
    return sum(1 for level in changed.tobytes() if level > 40)


@contextmanager
def tray_evening(folder: Path) -> Generator[Evening]:
    """Run a desktop and a guard; the test brings panel and tray."""
    with desktop_session(folder) as desktop:
        socket = Path(desktop.environment["XDG_RUNTIME_DIR"], "walkaway", "control")
        with pretend_guard(socket, STATUS) as guard:
            yield Evening(desktop, guard, folder)
