"""com.canonical.dbusmenu: the menu as a panel asks for it.

https://github.com/AyatanaIndicators/libdbusmenu, dbus-menu.xml. Left out: icons
and shortcuts. Numbers of lines are never used again for another line, so that a
click on a menu that has changed meanwhile does nothing rather than something else.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from walkaway_tray.panel_call import (
    Answer,
    Exported,
    PanelCall,
    Returned,
    Variant,
    answer_shared,
    invalid,
    unknown,
)

PATH = "/MenuBar"
INTERFACE = "com.canonical.dbusmenu"

Key = tuple[str, ...]
"""Where a line stands, in words that stay the same while it means the same."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a menu as a program describes it."""

    text: str = ""
    """Empty for a separator."""
    enabled: bool = True
    checked: bool | None = None
    """None where it cannot be checked."""
    radio: bool = False
    rows: tuple["Row", ...] = ()
    token: int = 0
    """Whatever the program knows the line by."""


@dataclass(frozen=True, slots=True)
class Node:
    """One line of a menu as a panel knows it."""

    number: int
    properties: Mapping[str, Variant]
    nodes: tuple["Node", ...] = ()
    token: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Layout:
    """The whole menu. Its root is line 0."""

    root: Node = field(default_factory=lambda: Node(0, _ROOT))
    revision: int = 1
    numbers: Mapping[Key, int] = field(default_factory=dict[Key, int])
    """The numbers given out so far."""


def lay_out(rows: Sequence[Row], before: Layout) -> Layout:
    """Return the menu of these rows; what stayed the same keeps its number."""
    numbers = dict(before.numbers)
    root = Node(0, _ROOT, _nodes(rows, (), numbers))
    changed = root != before.root
    return Layout(root, before.revision + changed, numbers)


def news(before: Layout, after: Layout) -> tuple[str, str, tuple[Any, ...]] | None:
    """Return the signal that tells a panel what changed: name, signature, body."""
    if before.root == after.root:
        return None
    old = {node.number: node for node in walk(before.root)}
    new = {node.number: node for node in walk(after.root)}
    if _shape(before.root) != _shape(after.root):
        return "LayoutUpdated", "ui", (after.revision, 0)
    changed = [n for n in new if new[n].properties != old[n].properties]
    updated = [(n, dict(new[n].properties)) for n in changed]
    removed = [
        (n, gone)
        for n in changed
        if (
            gone := [
                name for name in old[n].properties if name not in new[n].properties
            ]
        )
    ]
    return "ItemsPropertiesUpdated", "a(ia{sv})a(ias)", (updated, removed)


def walk(node: Node) -> Iterator[Node]:
    """Yield the node and all below it."""
    yield node
    for each in node.nodes:
        yield from walk(each)


def answer_menu(call: PanelCall, layout: Layout) -> tuple[Answer, tuple[int, ...]]:
    """Return the answer to a call, and the tokens of the lines that were chosen."""
    shared = answer_shared(call, Exported(INTERFACE, _PROPERTIES, _XML))
    if shared is not None:
        return shared, ()
    if call.interface not in {INTERFACE, ""}:
        return unknown(call), ()
    nodes = {node.number: node for node in walk(layout.root)}
    match (call.member, call.signature):
        case ("Event", "isvu"):
            return _event(call, nodes)
        case ("EventGroup", "a(isvu)"):
            return _event_group(call, nodes)
        case _:
            return _question(call, layout, nodes), ()


def _question(call: PanelCall, layout: Layout, nodes: Mapping[int, Node]) -> Answer:
    """Answer what only asks."""
    match (call.member, call.signature):
        case ("GetLayout", "iias"):
            return _layout(call, layout, nodes)
        case ("GetGroupProperties", "aias"):
            return _group(call, nodes)
        case ("GetProperty", "is"):
            return _property(call, nodes)
        case ("AboutToShow", "i"):
            return Returned("b", (False,))
        case ("AboutToShowGroup", "ai"):
            unheard = [number for number in call.body[0] if number not in nodes]
            return Returned("aiai", ([], unheard))
        case _:
            return unknown(call)


def _layout(call: PanelCall, layout: Layout, nodes: Mapping[int, Node]) -> Answer:
    parent, depth, names = call.body
    if parent not in nodes:
        return invalid("no such line")
    node = _described(nodes[parent], depth, names)
    return Returned("u(ia{sv}av)", (layout.revision, node))


def _described(node: Node, depth: int, names: Sequence[str]) -> tuple[Any, ...]:
    """Return a node as D-Bus carries it, `depth` levels deep, all where negative."""
    below: list[Variant] = []
    if depth:
        below = [("(ia{sv}av)", _described(n, depth - 1, names)) for n in node.nodes]
    return node.number, _named(node, names), below


def _named(node: Node, names: Sequence[str]) -> dict[str, Variant]:
    """Return the properties asked for; all of them where none is named."""
    return {
        name: value
        for name, value in node.properties.items()
        if not names or name in names
    }


def _group(call: PanelCall, nodes: Mapping[int, Node]) -> Answer:
    numbers, names = call.body
    wanted = [nodes[n] for n in numbers or nodes if n in nodes]
    return Returned("a(ia{sv})", ([(n.number, _named(n, names)) for n in wanted],))


def _property(call: PanelCall, nodes: Mapping[int, Node]) -> Answer:
    number, name = call.body
    if number not in nodes:
        return invalid("no such line")
    found = nodes[number].properties.get(name, _DEFAULTS.get(name))
    return Returned("v", (found,)) if found else invalid("no such property")


def _event(
    call: PanelCall, nodes: Mapping[int, Node]
) -> tuple[Answer, tuple[int, ...]]:
    number, kind, _data, _time = call.body
    if number not in nodes:
        return invalid("no such line"), ()
    return Returned(), _chosen([(number, kind)], nodes)


def _event_group(
    call: PanelCall, nodes: Mapping[int, Node]
) -> tuple[Answer, tuple[int, ...]]:
    events = [(number, kind) for number, kind, _data, _time in call.body[0]]
    unheard = [number for number, _ in events if number not in nodes]
    return Returned("ai", (unheard,)), _chosen(events, nodes)


def _chosen(
    events: Sequence[tuple[int, str]], nodes: Mapping[int, Node]
) -> tuple[int, ...]:
    clicked = [nodes[n] for n, kind in events if kind == "clicked" and n in nodes]
    return tuple(node.token for node in clicked if _choosable(node))


def _choosable(node: Node) -> bool:
    plain = "type" not in node.properties and "enabled" not in node.properties
    return plain and not node.nodes and node.number != 0


def _nodes(
    rows: Sequence[Row], above: Key, numbers: dict[Key, int]
) -> tuple[Node, ...]:
    """Return the rows as nodes, adding to `numbers` what is new."""
    seen: dict[str, int] = {}
    found: list[Node] = []
    for row in rows:
        words = _lasting(row)
        seen[words] = seen.get(words, 0) + 1
        key = (*above, words, str(seen[words]))
        number = numbers.setdefault(key, len(numbers) + 1)
        below = _nodes(row.rows, key, numbers)
        found.append(Node(number, _row_properties(row), below, row.token))
    return tuple(found)


def _lasting(row: Row) -> str:
    """Return what a line is known by: its words only where it can be chosen."""
    if not row.text:
        return "-"
    return f"+{row.text}" if row.enabled else "="


def _row_properties(row: Row) -> dict[str, Variant]:
    """Return what differs from the protocol's defaults."""
    if not row.text:
        return {"type": ("s", "separator")}
    found: dict[str, Variant] = {"label": ("s", row.text.replace("_", "__"))}
    if not row.enabled:
        found["enabled"] = ("b", False)
    if row.checked is not None:
        found["toggle-type"] = ("s", "radio" if row.radio else "checkmark")
        found["toggle-state"] = ("i", int(row.checked))
    if row.rows:
        found["children-display"] = ("s", "submenu")
    return found


def _shape(node: Node) -> tuple[Any, ...]:
    return node.number, tuple(_shape(each) for each in node.nodes)


_ROOT: Mapping[str, Variant] = {"children-display": ("s", "submenu")}
_DEFAULTS: Mapping[str, Variant] = {
    "type": ("s", "standard"),
    "label": ("s", ""),
    "enabled": ("b", True),
    "visible": ("b", True),
    "toggle-type": ("s", ""),
    "toggle-state": ("i", -1),
    "children-display": ("s", ""),
}
_PROPERTIES: Mapping[str, Variant] = {
    "Version": ("u", 3),
    "TextDirection": ("s", "ltr"),
    "Status": ("s", "normal"),
    "IconThemePath": ("as", []),
}
_METHODS = {
    "GetLayout": (("i", "i", "as"), ("u", "(ia{sv}av)")),
    "GetGroupProperties": (("ai", "as"), ("a(ia{sv})",)),
    "GetProperty": (("i", "s"), ("v",)),
    "Event": (("i", "s", "v", "u"), ()),
    "EventGroup": (("a(isvu)",), ("ai",)),
    "AboutToShow": (("i",), ("b",)),
    "AboutToShowGroup": (("ai",), ("ai", "ai")),
}


def _method_xml(name: str, given: Sequence[str], returned: Sequence[str]) -> str:
    arguments = [f'<arg type="{each}" direction="in"/>' for each in given]
    arguments += [f'<arg type="{each}" direction="out"/>' for each in returned]
    return f'<method name="{name}">{"".join(arguments)}</method>'


_XML = (
    f'<node><interface name="{INTERFACE}">'
    + "".join(
        f'<property name="{name}" type="{kind}" access="read"/>'
        for name, (kind, _) in _PROPERTIES.items()
    )
    + "".join(_method_xml(name, *types) for name, types in _METHODS.items())
    + '<signal name="ItemsPropertiesUpdated"><arg type="a(ia{sv})"/>'
    '<arg type="a(ias)"/></signal>'
    '<signal name="LayoutUpdated"><arg type="u"/><arg type="i"/></signal>'
    "</interface></node>"
)
