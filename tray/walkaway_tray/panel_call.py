"""What a panel asks over D-Bus, and answers to the questions every object gets.

Calls and answers are values here; the bus itself is elsewhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

PROPERTIES = "org.freedesktop.DBus.Properties"
INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"
PEER = "org.freedesktop.DBus.Peer"

Variant = tuple[str, Any]
"""A D-Bus signature, and a value that fits it."""


@dataclass(frozen=True, slots=True)
class PanelCall:
    """One method call that arrived."""

    interface: str
    """Empty where the caller left it out, as D-Bus allows."""
    member: str
    signature: str = ""
    body: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Returned:
    """The answer to a call."""

    signature: str = ""
    body: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Failed:
    """The answer to a call that cannot be met."""

    error: str
    said: str


Answer = Returned | Failed


@dataclass(frozen=True, slots=True)
class Exported:
    """An object as a panel sees it."""

    interface: str
    """Its own interface, beside those every object has."""
    properties: Mapping[str, Variant]
    introspection: str


def answer_shared(call: PanelCall, exported: Exported) -> Answer | None:
    """Answer what any object is asked, or return None where it is something else."""
    match (call.interface, call.member, call.signature):
        case (interface, "GetAll", "s") if interface == PROPERTIES:
            return Returned("a{sv}", (_of(call.body[0], exported),))
        case (interface, "Get", "ss") if interface == PROPERTIES:
            return _property(call.body[0], call.body[1], exported)
        case (interface, "Introspect", "") if interface == INTROSPECTABLE:
            return Returned("s", (exported.introspection,))
        case (interface, "Ping", "") if interface == PEER:
            return Returned()
        case _:
            return None


def unknown(call: PanelCall) -> Failed:
    """Return the answer to a call that nothing here understands."""
    said = f"no method {call.member}({call.signature}) here"
    return Failed("org.freedesktop.DBus.Error.UnknownMethod", said)


def invalid(said: str) -> Failed:
    """Return the answer to a call whose arguments lead nowhere."""
    return Failed("org.freedesktop.DBus.Error.InvalidArgs", said)


def _of(interface: str, exported: Exported) -> dict[str, Variant]:
    return dict(exported.properties) if interface == exported.interface else {}


def _property(interface: str, name: str, exported: Exported) -> Answer:
    found = _of(interface, exported).get(name)
    if found is None:
        said = f"no property {name} here"
        return Failed("org.freedesktop.DBus.Error.UnknownProperty", said)
    return Returned("v", (found,))
