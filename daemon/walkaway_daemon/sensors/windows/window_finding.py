"""What `doctor` says of the window in front."""

from walkaway_daemon.sensors.sensor import Finding, Sight
from walkaway_daemon.sensors.windows.source import Outlook

_SUBJECT = "Windows"
_SAID = {
    Outlook.CLEAR: (
        Sight.WORKING,
        "The window in front is seen at once, by its title.",
        "",
    ),
    Outlook.AWAY: (
        Sight.BLIND,
        "The desktop does not answer, so the window in front is not seen.",
        "It is tried again by itself.",
    ),
    Outlook.NO_DESKTOP: (
        Sight.BLIND,
        "This desktop does not say which window is in front.",
        "Pages are still seen in the browser's history, programs when they start.",
    ),
    Outlook.ELSEWHERE: (
        Sight.BLIND,
        "DISPLAY names no screen of this machine, so the window in front is not seen.",
        (
            "No other machine is asked, for nothing leaves this one. Start Walkaway"
            " from within your desktop session."
        ),
    ),
    Outlook.ONE_SCREEN: (
        Sight.LIMITED,
        "The window in front is seen on one screen of several that stand apart.",
        "It is the screen that DISPLAY names.",
    ),
    Outlook.NO_MANAGER: (
        Sight.BLIND,
        "No window manager here says which window is in front.",
        "Pages are still seen in the browser's history, programs when they start.",
    ),
    Outlook.NO_EXTENSION: (
        Sight.BLIND,
        "GNOME shows window titles only with a small extension.",
        "`walkaway gnome add` puts it there; nothing else does.",
    ),
    Outlook.NO_BRIDGE: (
        Sight.BLIND,
        "On a Mac the window in front is seen only with a package that is not there.",
        "`pip install walkaway[mac]` adds it.",
    ),
    Outlook.NO_TITLES: (
        Sight.LIMITED,
        "The program in front is seen, the titles of its windows are not.",
        (
            "Allow the program that runs Walkaway (Python, or your terminal) under"
            " Privacy & Security, Accessibility."
        ),
    ),
}


def window_finding(outlook: Outlook) -> Finding:
    """Return what is to be said of an outlook."""
    sight, said, remedy = _SAID[outlook]
    return Finding(_SUBJECT, sight, said, remedy)
