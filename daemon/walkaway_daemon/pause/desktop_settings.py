"""Asking the desktop how a pause is to look: the portal, else GTK's own file."""

import os
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, cast

from jeepney import DBusAddress, DBusErrorResponse, MessageFlag, new_method_call
from jeepney.io.blocking import open_dbus_connection

from walkaway_daemon.computer.paths import xdg_home
from walkaway_rules.pause.appearance import (
    NAMESPACES,
    Appearance,
    appearance_of,
    appearance_of_gtk,
)

_PORTAL = DBusAddress(
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Desktop",
    "org.freedesktop.portal.Settings",
)
_PATIENCE = 0.15
"""Seconds: a pause that looks not quite right is better than one that is late."""


def ask_appearance(environment: Mapping[str, str] = os.environ) -> Appearance:
    """Return how the desktop wants it; dark and moving where nobody says."""
    settings = _portal_settings(environment)
    if settings:
        return appearance_of(settings)
    return appearance_of_gtk(_gtk_settings(environment))


def _portal_settings(environment: Mapping[str, str]) -> Mapping[str, dict[str, object]]:
    address = environment.get("DBUS_SESSION_BUS_ADDRESS", "")
    if not address:
        return {}
    call = new_method_call(_PORTAL, "ReadAll", "as", (list(NAMESPACES),))
    # A portal that is not there yet would take seconds to start.
    call.header.flags = MessageFlag.no_auto_start
    try:
        with closing(open_dbus_connection(bus=address)) as bus:
            reply = bus.send_and_get_reply(call, timeout=_PATIENCE)
        return _plain(reply.body)
    except (OSError, ValueError, RuntimeError, DBusErrorResponse):
        return {}


def _plain(body: tuple[Any, ...]) -> Mapping[str, dict[str, object]]:
    """Given a reply of type a{sa{sv}}, return it without its signatures.

    An error's body is a sentence, or nothing at all.
    """
    if not body or not isinstance(body[0], dict):
        return {}
    said = cast("dict[str, dict[str, tuple[str, object]]]", body[0])
    return {
        name: {key: value for key, (_, value) in values.items()}
        for name, values in said.items()
    }


def _gtk_settings(environment: Mapping[str, str]) -> str:
    home = Path(environment.get("HOME", "/nonexistent"))
    config = xdg_home(environment, "XDG_CONFIG_HOME", home, ".config")
    try:
        return (config / "gtk-3.0" / "settings.ini").read_text()
    except (OSError, ValueError):
        return ""
