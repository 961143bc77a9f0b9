"""What a screen reader is told: the tree of accessible things on a desktop.

Written against the bus itself; the interfaces are those of AT-SPI 2.
"""

from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from desktop.session import DesktopSession

_BUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
_ROOT = "/org/a11y/atspi/accessible/root"
_THING = "org.a11y.atspi.Accessible"
_DEEP = 12
_FOCUSED = 12
"""The number of the state "focused" among AT-SPI's states."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One accessible thing."""

    role: str
    name: str
    focused: bool


@contextmanager
def reader(session: DesktopSession) -> Generator[DBusConnection]:
    """Join the bus that screen readers listen on."""
    (address,) = session.ask(_BUS, "GetAddress")
    with closing(open_dbus_connection(bus=address)) as bus:
        yield bus


def things(bus: DBusConnection) -> list[Thing]:
    """Return everything that a screen reader can reach, in order."""
    return [*_below(bus, "org.a11y.atspi.Registry", _ROOT, 0)]


def knows(bus: DBusConnection, count: int) -> bool:
    """Return whether a screen reader can reach more than so many things by now."""
    try:
        return len(things(bus)) > count
    except LookupError:
        # Something came or went while it was asked.
        return False


def act(bus: DBusConnection, name: str) -> bool:
    """Do what the thing of this name does when it is pressed."""
    for owner, path in _places(bus, "org.a11y.atspi.Registry", _ROOT, 0):
        if _thing(bus, owner, path).name == name:
            action = DBusAddress(path, owner, "org.a11y.atspi.Action")
            return bool(_ask(bus, action, "DoAction", "i", 0)[0])
    return False


def _below(bus: DBusConnection, owner: str, path: str, deep: int) -> Iterator[Thing]:
    for where in _places(bus, owner, path, deep):
        yield _thing(bus, *where)


def _places(
    bus: DBusConnection, owner: str, path: str, deep: int
) -> Iterator[tuple[str, str]]:
    here = DBusAddress(path, owner, _THING)
    if deep == _DEEP:
        return
    children: list[tuple[str, str]] = _ask(bus, here, "GetChildren")[0]
    for child in children:
        yield child
        yield from _places(bus, child[0], child[1], deep + 1)


def _thing(bus: DBusConnection, owner: str, path: str) -> Thing:
    here = DBusAddress(path, owner, _THING)
    properties = DBusAddress(path, owner, "org.freedesktop.DBus.Properties")
    (named,) = _ask(bus, properties, "Get", "ss", _THING, "Name")
    (states,) = _ask(bus, here, "GetState")
    (role,) = _ask(bus, here, "GetRoleName")
    return Thing(role, named[1], bool(states[0] >> _FOCUSED & 1))


def _ask(
    bus: DBusConnection,
    where: DBusAddress,
    method: str,
    signature: str | None = None,
    *body: object,
) -> tuple[Any, ...]:
    call = new_method_call(where, method, signature, body)
    reply = bus.send_and_get_reply(call, timeout=5)
    if reply.header.message_type is MessageType.error:
        message = f"{method}: {reply.body}"
        raise LookupError(message)
    return tuple(reply.body)
