"""A backend for pystray: icon and menu over the session bus, without a toolkit.

pystray's own menus need GTK's bindings, which pip cannot install, and its X11
backend has none. Set PYSTRAY_BACKEND to "dummy" before importing this: pystray
looks for a display when it is imported, and ours derives from its base alone.
"""

from collections.abc import Callable
from typing import ClassVar

from pystray import Menu, MenuItem
from pystray._base import Icon as BaseIcon

from walkaway_daemon.computer.bus import Bus, open_session_bus
from walkaway_daemon.loop.mailbox import Mailbox
from walkaway_tray import dbusmenu
from walkaway_tray.dbusmenu import Layout, Row, lay_out
from walkaway_tray.icon import Picture
from walkaway_tray.panel import Panel
from walkaway_tray.sni import Item, Touch
from walkaway_tray.source import Source
from walkaway_tray.waiting import wait


class Icon(BaseIcon):
    """An icon in the tray. Its `icon` is a tuple of pictures in several sizes."""

    HAS_DEFAULT_ACTION: ClassVar[bool] = True
    HAS_MENU: ClassVar[bool] = True
    HAS_MENU_RADIO: ClassVar[bool] = True
    HAS_NOTIFICATION: ClassVar[bool] = True

    def __init__(
        self,
        name: str,
        icon: tuple[Picture, ...] = (),
        title: str | None = None,
        menu: Menu | None = None,
        *,
        open_bus: Callable[[], Bus] = open_session_bus,
    ) -> None:
        # The base looks at these when it is thrown away, also half made.
        self._visible = False
        super().__init__(name, icon, title, menu)
        self._panel = Panel(open_bus, self._touched, self._chosen)
        self._layout = Layout()
        self._items: list[MenuItem] = []
        self._sources: list[Source] = []
        # Setters may be called from any thread; only the loop speaks to the bus.
        self._mailbox = Mailbox()
        self._changed = self._mailbox.bell("changed")
        self._wanted = True
        self._shown = False

    @property
    def panel(self) -> Panel:
        """The tray that shows the icon, or does not yet."""
        return self._panel

    def attend(self, source: Source) -> None:
        """Give `source` its turns in the icon's loop. Call before `run`."""
        self._sources.append(source)

    def _run(self) -> None:
        self._mark_ready()
        self._panel.open()
        sources: list[Source] = [*self._sources, self._panel]
        for source in sources:
            source.pump()
        while self._wanted:
            self._turn(sources)
        self._panel.close()
        self._mailbox.close()

    def _turn(self, sources: list[Source]) -> None:
        if self._mailbox.collect():
            self._refresh()
        wait(sources, self._mailbox)
        for source in sources:
            source.pump()

    def _refresh(self) -> None:
        if not self._icon or not (self._shown or self._items):
            return
        self._items = []
        self._layout = lay_out(_rows(self.menu, self._items), self._layout)
        item = Item(self.name, self.title, self._icon, dbusmenu.PATH, self._shown)
        self._panel.show(item, self._layout)

    def _touched(self, touch: Touch) -> None:
        if touch is Touch.FIRST:
            self()

    def _chosen(self, token: int) -> None:
        if token < len(self._items):
            self._items[token](self)

    def _stop(self) -> None:
        self._wanted = False
        self._changed()

    def _show(self) -> None:
        # The base notes `visible` only after this, too late for the loop's thread.
        self._shown = True
        self._changed()

    def _hide(self) -> None:
        self._shown = False
        self._changed()

    def _update_icon(self) -> None:
        self._icon_valid = True
        self._changed()

    def _update_title(self) -> None:
        self._changed()

    def _update_menu(self) -> None:
        self._changed()

    def _notify(self, message: str, title: str | None = None) -> None:
        self._panel.notice.show(title or self.title, message)

    def _remove_notification(self) -> None:
        self._panel.notice.take_down()


def _rows(menu: Menu | None, items: list[MenuItem]) -> tuple[Row, ...]:
    """Return the menu's rows, adding to `items` what their tokens stand for."""
    return tuple(_row(item, items) for item in menu or ())


def _row(item: MenuItem, items: list[MenuItem]) -> Row:
    if item is Menu.SEPARATOR:
        return Row()
    items.append(item)
    token = len(items) - 1
    return Row(
        item.text,
        enabled=item.enabled,
        checked=item.checked,
        radio=item.radio,
        rows=_rows(item.submenu, items),
        token=token,
    )
