"""pystray's own backends: Windows, macOS, and X11 panels of the older kind.

They have a loop of their own, so the guard is listened to from a second thread.
A lock makes the two take turns.
"""

from collections.abc import Callable, Sequence
from threading import RLock, Thread
from typing import Any

import pystray
from PIL import Image

from walkaway_daemon.service.mailbox import Mailbox
from walkaway_tray.icon import Emblem, draw
from walkaway_tray.source import Source
from walkaway_tray.waiting import wait

_SIZE = 64


def image(emblem: Emblem) -> Image.Image:
    """Return the icon as pystray's own backends want it."""
    picture = draw(emblem, _SIZE)
    return Image.frombytes("RGBA", (_SIZE, _SIZE), picture.rgba)


class NativeIcon:
    """A pystray icon of whatever backend pystray chose."""

    def __init__(self, name: str, notify: Callable[[str, str], None]) -> None:
        self._icon = pystray.Icon(name)
        self._notify = notify

    @property
    def icon(self) -> Any:  # noqa: ANN401  # pystray's own
        """The image."""
        return self._icon.icon

    @icon.setter
    def icon(self, value: Any) -> None:  # noqa: ANN401  # pystray's own
        self._icon.icon = value
        self._icon.visible = True

    @property
    def title(self) -> str:
        """What a pointer over the icon brings up."""
        return self._icon.title

    @title.setter
    def title(self, value: str) -> None:
        # pystray's X11 backend fails for what Latin-1 cannot say.
        self._icon.title = value.encode("latin-1", "replace").decode("latin-1")

    @property
    def menu(self) -> pystray.Menu | None:
        """The menu."""
        return self._icon.menu

    @menu.setter
    def menu(self, value: pystray.Menu | None) -> None:
        self._icon.menu = value

    def notify(self, message: str, title: str | None = None) -> None:
        """Show a notification, by other means where the backend cannot."""
        if self._icon.HAS_NOTIFICATION:
            self._icon.notify(message, title)
        else:
            self._notify(title or "", message)

    def run(self, sources: Sequence[Source], lock: RLock) -> None:
        """Show the icon until it is stopped, giving the sources their turns."""
        attendant = Attendant(sources, lock)
        self._icon.run(lambda _: attendant.start())
        attendant.stop()

    def stop(self) -> None:
        """Leave the tray and end the loop."""
        self._icon.stop()


class Attendant:
    """Gives sources their turns in a thread of its own."""

    def __init__(self, sources: Sequence[Source], lock: RLock) -> None:
        self._sources = sources
        self._lock = lock
        self._mailbox = Mailbox()
        self._thread = Thread(target=self._attend, name="guard link", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End, after the turn that is under way."""
        self._mailbox.bell("stop")()
        if self._thread.is_alive():
            self._thread.join()
        self._mailbox.close()

    def _attend(self) -> None:
        while True:
            with self._lock:
                for source in self._sources:
                    source.pump()
            wait(self._sources, self._mailbox)
            if self._mailbox.collect():
                return
