"""The talk with sway and i3: their IPC, which is JSON behind a counted head.

See sway-ipc(7). Only the window in front is kept, by its number.
"""

import json
import struct
from collections.abc import Iterator
from typing import Any, cast

from walkaway_daemon.sensors.windows.source import Outlook
from walkaway_daemon.sensors.windows.talk import NOTHING, BrokenTalkError, Said
from walkaway_rules.observation import WindowShown

_MAGIC = b"i3-ipc"
_HEAD = len(_MAGIC) + 8
_SUBSCRIBE, _GET_TREE = 2, 4
_WORKSPACE, _WINDOW = 0x80000000, 0x80000003
_CHANGES = ("title", "fullscreen_mode")
"""What may change about the window in front. No sets: what comes may have no hash."""
_COVERING = (1, 2)
_MOST = 1 << 26
_MOST_NODES = 100_000


class SwayTalk:
    """One connection to sway or i3."""

    def __init__(self) -> None:
        self._rest = bytearray()
        self._front: int | None = None

    @property
    def outlook(self) -> Outlook:
        """That it sees: whoever speaks so tells everything."""
        return Outlook.CLEAR

    def begin(self) -> bytes:
        """Return the wish to be told, and the question what is in front now."""
        return ask(_SUBSCRIBE, b'["window","workspace"]') + ask(_GET_TREE)

    def feed(self, data: bytes) -> Said:
        """Return what comes of these bytes."""
        self._rest += data
        said = (self._take(kind, body) for kind, body in _frames(self._rest))
        return Said(shown=tuple(one for one in said if one is not None))

    def _take(self, kind: int, body: bytes) -> WindowShown | None:
        if kind not in {_WINDOW, _WORKSPACE, _GET_TREE}:
            return None
        value = _object(body)
        match kind:
            case 0x80000003:
                return self._window_event(value)
            case 0x80000000:
                return self._workspace_event(value)
            case _:
                return self._front_of(value)

    def _window_event(self, event: dict[str, Any]) -> WindowShown | None:
        node = _dict(event.get("container"))
        number, change = node.get("id"), event.get("change")
        if change == "focus" or (change in _CHANGES and number == self._front):
            return self._see(node)
        if change == "close" and number == self._front:
            return self._see_nothing()
        return None

    def _workspace_event(self, event: dict[str, Any]) -> WindowShown | None:
        """Return that nothing is in front where an empty workspace comes there."""
        current = _dict(event.get("current"))
        if event.get("change") != "focus" or current.get("focus"):
            return None
        return self._see_nothing()

    def _front_of(self, tree: dict[str, Any]) -> WindowShown | None:
        for node in _nodes(tree):
            if node.get("focused") is True:
                is_window = node.get("type") in {"con", "floating_con"}
                return self._see(node) if is_window else self._see_nothing()
        return None

    def _see(self, node: dict[str, Any]) -> WindowShown:
        number = node.get("id")
        self._front = number if isinstance(number, int) else None
        old = _dict(node.get("window_properties")).get("class")
        pid = node.get("pid")
        return WindowShown(
            title=_text(node.get("name")),
            app=_text(node.get("app_id")) or _text(old),
            pid=pid if isinstance(pid, int) else 0,
            full_screen=node.get("fullscreen_mode") in _COVERING,
        )

    def _see_nothing(self) -> WindowShown:
        self._front = None
        return NOTHING


def ask(kind: int, body: bytes = b"") -> bytes:
    """Return a message of this kind."""
    return _MAGIC + struct.pack("=II", len(body), kind) + body


def _frames(data: bytearray) -> Iterator[tuple[int, bytes]]:
    while len(data) >= _HEAD:
        size, kind = struct.unpack_from("=II", data, len(_MAGIC))
        if not data.startswith(_MAGIC) or size > _MOST:
            message = "this is not sway's language"
            raise BrokenTalkError(message)
        if len(data) < _HEAD + size:
            return
        body = bytes(data[_HEAD : _HEAD + size])
        del data[: _HEAD + size]
        yield kind, body


def _object(body: bytes) -> dict[str, Any]:
    try:
        return _dict(json.loads(body))
    except (ValueError, RecursionError) as error:
        message = "this is not JSON"
        raise BrokenTalkError(message) from error


def _nodes(tree: dict[str, Any]) -> Iterator[dict[str, Any]]:
    waiting = [tree]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop()
        yield node
        for name in ("nodes", "floating_nodes"):
            children = node.get(name)
            if isinstance(children, list):
                waiting += map(_dict, cast("list[object]", children))


def _dict(value: object) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
