"""What `doctor` says of notifications, for every state they can be in."""

from enum import Enum

from walkaway_daemon.sensors.sensor import Finding, Sight


class Service(Enum):
    """How well whispers can be shown."""

    WORKING = "working"
    SLEEPING = "sleeping"
    """Nobody shows notifications yet; the first one starts the server."""
    IN_MENU = "in menu"
    """The buttons of a whisper open only in a menu of their own."""
    NO_BUTTONS = "no buttons"
    REFUSING = "refusing"
    SILENT = "silent"
    NO_SERVER = "no server"
    NO_BUS = "no bus"
    NO_EARS = "no ears"
    """The baseline: it shows, and hears nothing back."""
    SCRIPTED = "scripted"
    """The same on macOS, where they are shown as those of another program."""
    HANGING = "hanging"
    FAILING = "failing"
    UNKNOWN_SYSTEM = "unknown system"


_SAID: dict[Service, tuple[Sight, str, str]] = {
    Service.WORKING: (Sight.WORKING, "Whispers are shown, with their buttons.", ""),
    Service.SLEEPING: (
        Sight.WORKING,
        "Whispers can be shown; the notification server starts with the first one.",
        "",
    ),
    Service.IN_MENU: (
        Sight.WORKING,
        "Whispers are shown; their buttons open in a menu, by a middle click.",
        "",
    ),
    Service.NO_BUTTONS: (
        Sight.LIMITED,
        "Whispers are shown, but this notification server has no buttons.",
        "Turning back is noticed all the same; most desktops' own servers have them.",
    ),
    Service.REFUSING: (
        Sight.LIMITED,
        "The notification server did not take the last whisper.",
        "If that stays so, restart the notification server.",
    ),
    Service.SILENT: (
        Sight.BLIND,
        "The notification server does not answer, so no whisper can be shown.",
        "Restart it, or log out and in.",
    ),
    Service.NO_SERVER: (
        Sight.BLIND,
        "No notification server is running, so no whisper can be shown.",
        "Most desktops bring one; where yours does not, install dunst.",
    ),
    Service.NO_BUS: (
        Sight.BLIND,
        "There is no session bus, so no whisper can be shown.",
        "Start Walkaway from within your desktop session.",
    ),
    Service.NO_EARS: (
        Sight.LIMITED,
        "Whispers are shown, but your answer to one cannot be heard here.",
        "",
    ),
    Service.SCRIPTED: (
        Sight.LIMITED,
        (
            "Whispers are shown as those of Script Editor, where macOS lets it; your"
            " answer to one cannot be heard here."
        ),
        "Where none appears, allow Script Editor in the settings under Notifications.",
    ),
    Service.HANGING: (
        Sight.BLIND,
        "The system took a whisper and has not come back, so no more are shown.",
        "Log out and in.",
    ),
    Service.FAILING: (
        Sight.BLIND,
        "This system has no way to show a whisper that Walkaway knows how to use.",
        "If that stays so, log out and in.",
    ),
    Service.UNKNOWN_SYSTEM: (
        Sight.BLIND,
        "Walkaway knows no way to show a whisper on this system.",
        "",
    ),
}


def notification_finding(service: Service) -> Finding:
    """Return the finding that tells of this state."""
    sight, said, remedy = _SAID[service]
    return Finding("Notifications", sight, said, remedy)
