"""pystray's own backends: Windows, macOS, and X11 panels of the older kind.

They have a loop of their own, so the guard is listened to from a second thread.
A lock makes the two take turns. On macOS the loop's thread alone may touch what is
on the screen (Apple's Threading Programming Guide, "Thread Safety Summary").
"""

import sys
from collections.abc import Callable, Sequence
from threading import RLock, Thread
from typing import Any

import pystray
from PIL import Image

from walkaway_daemon.interventions.balloon import cut, limits_of
from walkaway_daemon.loop.mailbox import Mailbox
from walkaway_tray.icon import Emblem, draw
from walkaway_tray.source import Source
from walkaway_tray.waiting import wait

_SIZE = 64
_LONGEST_TIP = 127
"""UTF-16 units that NOTIFYICONDATAW holds beside its closing zero."""

Turn = Callable[[Callable[[], None]], object]
"""Does something in the thread of the icon's loop, now or soon."""


def image(emblem: Emblem) -> Image.Image:
    """Return the icon as pystray's own backends want it."""
    picture = draw(emblem, _SIZE)
    return Image.frombytes("RGBA", (_SIZE, _SIZE), picture.rgba)


def at_once(deed: Callable[[], None]) -> None:
    """Do it in whatever thread this is."""
    deed()


def loop_turn() -> Turn:
    """Return how the icon is touched on this system."""
    if sys.platform == "darwin":
        from PyObjCTools.AppHelper import callAfter  # noqa: PLC0415  # macOS alone

        turn: Turn = callAfter
    else:
        turn = at_once
    return turn


class NativeIcon:
    """A pystray icon of whatever backend pystray chose."""

    def __init__(
        self, name: str, notify: Callable[[str, str], None], turn: Turn = at_once
    ) -> None:
        """Given also what shows a title and a body where the icon does not."""
        self._icon = pystray.Icon(name)
        self._notify = notify
        self._turn = turn

    @property
    def icon(self) -> Any:  # noqa: ANN401  # pystray's own
        """The image."""
        return self._icon.icon

    @icon.setter
    def icon(self, value: Any) -> None:  # noqa: ANN401  # pystray's own
        self._turn(lambda: self._show(value))

    @property
    def title(self) -> str:
        """What a pointer over the icon brings up."""
        return self._icon.title

    @title.setter
    def title(self, value: str) -> None:
        self._turn(lambda: setattr(self._icon, "title", _tip(value)))

    @property
    def menu(self) -> pystray.Menu | None:
        """The menu."""
        return self._icon.menu

    @menu.setter
    def menu(self, value: pystray.Menu | None) -> None:
        self._turn(lambda: setattr(self._icon, "menu", value))

    def notify(self, message: str, title: str | None = None) -> None:
        """Show a notification, by the icon on Windows alone.

        What pystray has for macOS would show it in the list of processes, too.
        """
        if sys.platform == "win32":
            most = limits_of(sys.platform)
            self._icon.notify(cut(message, most.body), cut(title or "", most.title))
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

    def _show(self, image: Any) -> None:  # noqa: ANN401  # pystray's own
        self._icon.icon = image
        self._icon.visible = True


def _tip(text: str) -> str:
    tip = cut(text, _LONGEST_TIP)
    if sys.platform not in {"win32", "darwin"}:
        # pystray's X11 backend fails for what Latin-1 cannot say.
        tip = tip.encode("latin-1", "replace").decode("latin-1")
    return tip


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
