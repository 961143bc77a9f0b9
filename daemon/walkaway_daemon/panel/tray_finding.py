"""What `doctor` says of the tray."""

from enum import Enum

from walkaway_daemon.sensors.sensor import Finding, Sight

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
            said = "This desktop shows tray icons in an older way."
            return Finding(SUBJECT, Sight.WORKING, said)
        case TrayHost.MISSING:
            said = "Nothing on this desktop shows tray icons right now."
            return Finding(SUBJECT, Sight.BLIND, said, _remedy(desktop))
        case TrayHost.NO_BUS:
            said = "There is no session bus, so no icon can be shown."
            return Finding(SUBJECT, Sight.BLIND, said, _STATUS)


_STATUS = "`walkaway status` says the same numbers."


def _remedy(desktop: str) -> str:
    names = desktop.lower().split(":")
    if "gnome" in names:
        way = "GNOME shows them with its AppIndicator extension."
    else:
        way = "Add a status tray to the panel."
    return f"{way} {_STATUS}"
