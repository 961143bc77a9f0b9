"""Which kind of tray is run.

pystray chooses its backend, and looks for a display, when it is imported: so its
users are imported here, late, and only those of one way.
"""

from collections.abc import MutableMapping

from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.program.loading import load_in_parts
from walkaway_tray.way import Way, pystray_backend

_PARTS = (
    "walkaway_daemon.control.client",
    "walkaway_tray.sni",
    "walkaway_tray.bus_tray",
)
"""Modules of the tray on the bus that bring about as many others, each in its turn."""


def run_tray(
    way: Way, paths: Paths, environment: MutableMapping[str, str]
) -> Way | None:
    """Show the icon until it is quit; return another way where that is better."""
    backend = pystray_backend(way)
    if backend is not None:
        environment["PYSTRAY_BACKEND"] = backend
    if way is Way.BUS:
        return _on_bus(paths)
    _native(paths)
    return None


def _on_bus(paths: Paths) -> Way | None:
    load_in_parts(_PARTS)
    from walkaway_tray.bus_tray import run_on_bus

    return run_on_bus(paths, _has_xembed_tray)


def _native(paths: Paths) -> None:
    from walkaway_tray.native_tray import run_native

    run_native(paths)


def _has_xembed_tray() -> bool:
    from walkaway_daemon.panel.xembed import has_xembed_tray

    return has_xembed_tray()
