"""The tray icon in a real panel, asked over D-Bus as a panel asks."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress

from desktop.session import WATCHER, DesktopSession, wait_until

TRAY = str(Path(sys.executable).with_name("walkaway-tray"))
"""The command as it was installed."""
_PROPERTIES = "org.freedesktop.DBus.Properties"
_ITEM = "org.kde.StatusNotifierItem"
_MENU = "com.canonical.dbusmenu"


@dataclass(frozen=True, slots=True)
class TrayMenu:
    """The menu of the one icon that a panel hosts."""

    session: DesktopSession
    process: subprocess.Popen[bytes]

    def labels(self) -> list[str]:
        """Return what the menu says now, line by line, branches included."""
        name, path = self._item()
        menu = self._property(name, path, _ITEM, "Menu")
        address = DBusAddress(menu, name, _MENU)
        wanted = (0, -1, ["label"])
        _, layout = self.session.ask(address, "GetLayout", "iias", wanted)
        return list(_labels(layout))

    def is_there(self) -> bool:
        """Return whether the panel hosts an icon."""
        return bool(self._items())

    def _item(self) -> tuple[str, str]:
        item = self._items()[0]
        name, _, path = item.partition("/")
        return name, f"/{path}" if path else "/StatusNotifierItem"

    def _items(self) -> list[str]:
        path = "/StatusNotifierWatcher"
        found = self._property(WATCHER, path, WATCHER, "RegisteredStatusNotifierItems")
        return [str(item) for item in found]

    def _property(self, name: str, path: str, interface: str, which: str) -> Any:  # noqa: ANN401  # a variant
        address = DBusAddress(path, name, _PROPERTIES)
        (variant,) = self.session.ask(address, "Get", "ss", (interface, which))
        return variant[1]


def start_tray(session: DesktopSession) -> TrayMenu:
    """Start `walkaway-tray` and wait until the panel hosts its icon."""
    menu = TrayMenu(session, session.spawn([TRAY]))
    wait_until("the panel hosts the icon", menu.is_there, 20)
    return menu


def _labels(item: tuple[Any, ...]) -> list[str]:
    _, properties, children = item
    own = [str(properties["label"][1])] if "label" in properties else []
    return own + [label for child in children for label in _labels(child[1])]
