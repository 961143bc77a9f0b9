"""What `doctor` says of the tray."""

from enum import Enum

from walkaway_daemon.sensors.sensor import Finding, Sight
from walkaway_rules.tongue.said import joined, said

SUBJECT = "Tray"


class TrayHost(Enum):
    """Whether something on this desktop shows tray icons."""

    THERE = "there"
    OLDER = "older"
    """A panel takes icons in the older way of X11 alone."""
    MISSING = "missing"
    NO_BUS = "no bus"


def tray_finding(host: TrayHost, desktop: str) -> Finding:
    """Given the host and `XDG_CURRENT_DESKTOP`, return what to say of it."""
    match host:
        case TrayHost.THERE:
            return Finding(SUBJECT, Sight.WORKING, "This desktop shows tray icons.")
        case TrayHost.OLDER:
            shown = "This desktop shows tray icons in an older way."
            return Finding(SUBJECT, Sight.WORKING, shown)
        case TrayHost.MISSING:
            gone = "Nothing on this desktop shows tray icons right now."
            return Finding(SUBJECT, Sight.BLIND, gone, _remedy(desktop))
        case TrayHost.NO_BUS:
            gone = "There is no session bus, so no icon can be shown."
            return Finding(SUBJECT, Sight.BLIND, gone, _STATUS)


_STATUS = said("`walkaway status` says the same numbers.")


def _remedy(desktop: str) -> str:
    names = desktop.lower().split(":")
    if "gnome" in names:
        way = said("GNOME shows them with its AppIndicator extension.")
    else:
        way = said("Add a status tray to the panel.")
    return joined(" ", (way, _STATUS))
