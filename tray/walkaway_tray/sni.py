"""StatusNotifierItem: the icon as a panel asks for it.

https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/ with KDE's
names, which every panel uses. Left out: overlay and attention icons and movies.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from walkaway_tray.icon import Picture, argb
from walkaway_tray.panel_call import (
    Answer,
    Exported,
    PanelCall,
    Returned,
    Variant,
    answer_shared,
    unknown,
)

PATH = "/StatusNotifierItem"
INTERFACE = "org.kde.StatusNotifierItem"
WATCHER = "org.kde.StatusNotifierWatcher"
WATCHER_PATH = "/StatusNotifierWatcher"


class Touch(Enum):
    """How the person touched the icon."""

    FIRST = "first"
    """The left button, or a key."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Item:
    """What the icon shows."""

    name: str
    """Tells items apart; panels remember their place by it."""
    title: str
    """One line; also what a pointer over the icon brings up."""
    pictures: tuple[Picture, ...]
    menu_path: str
    visible: bool = True


def answer_item(call: PanelCall, item: Item) -> tuple[Answer, Touch | None]:
    """Return the answer to a call, and what the person did, if anything."""
    shared = answer_shared(call, Exported(INTERFACE, properties(item), _XML))
    if shared is not None:
        return shared, None
    if call.interface not in {INTERFACE, ""}:
        return unknown(call), None
    touched = _TOUCHES.get((call.member, call.signature))
    if touched is None:
        return unknown(call), None
    return Returned(), touched


def properties(item: Item) -> dict[str, Variant]:
    """Return every property of the item, with its D-Bus type."""
    none: Variant = ("s", "")
    return {
        "Category": ("s", "ApplicationStatus"),
        "Id": ("s", item.name),
        "Title": ("s", item.title),
        "Status": ("s", "Active" if item.visible else "Passive"),
        "WindowId": ("i", 0),
        "IconThemePath": none,
        "IconName": none,
        "IconPixmap": ("a(iiay)", pixmaps(item.pictures)),
        "OverlayIconName": none,
        "AttentionIconName": none,
        "ToolTip": ("(sa(iiay)ss)", ("", [], item.title, "")),
        "ItemIsMenu": ("b", False),
        "Menu": ("o", item.menu_path),
    }


def pixmaps(pictures: Sequence[Picture]) -> list[tuple[int, int, bytes]]:
    """Return the pictures as D-Bus carries them: width, height, pixels."""
    return [(each.size, each.size, argb(each)) for each in pictures]


def news(before: Item, after: Item) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Return the signals that tell a panel what changed: name, signature, body."""
    signals: list[tuple[str, str, tuple[str, ...]]] = []
    if before.pictures != after.pictures:
        signals.append(("NewIcon", "", ()))
    if before.title != after.title:
        signals += [("NewTitle", "", ()), ("NewToolTip", "", ())]
    if before.visible != after.visible:
        status = "Active" if after.visible else "Passive"
        signals.append(("NewStatus", "s", (status,)))
    return tuple(signals)


_TOUCHES = {
    ("Activate", "ii"): Touch.FIRST,
    ("XAyatanaActivate", "iiu"): Touch.FIRST,
    ("SecondaryActivate", "ii"): Touch.OTHER,
    ("XAyatanaSecondaryActivate", "u"): Touch.OTHER,
    ("ContextMenu", "ii"): Touch.OTHER,
    ("Scroll", "is"): Touch.OTHER,
    ("ProvideXdgActivationToken", "s"): Touch.OTHER,
}

_PROPERTY = '<property name="{}" type="{}" access="read"/>'
_TYPES = {
    "Category": "s",
    "Id": "s",
    "Title": "s",
    "Status": "s",
    "WindowId": "i",
    "IconThemePath": "s",
    "IconName": "s",
    "IconPixmap": "a(iiay)",
    "OverlayIconName": "s",
    "AttentionIconName": "s",
    "ToolTip": "(sa(iiay)ss)",
    "ItemIsMenu": "b",
    "Menu": "o",
}
_POINT = '<arg type="i" direction="in"/><arg type="i" direction="in"/>'
_XML = (
    f'<node><interface name="{INTERFACE}">'
    + "".join(_PROPERTY.format(name, kind) for name, kind in _TYPES.items())
    + f'<method name="Activate">{_POINT}</method>'
    f'<method name="SecondaryActivate">{_POINT}</method>'
    f'<method name="ContextMenu">{_POINT}</method>'
    '<method name="Scroll"><arg type="i" direction="in"/>'
    '<arg type="s" direction="in"/></method>'
    '<signal name="NewIcon"/><signal name="NewTitle"/><signal name="NewToolTip"/>'
    '<signal name="NewStatus"><arg type="s"/></signal></interface></node>'
)
