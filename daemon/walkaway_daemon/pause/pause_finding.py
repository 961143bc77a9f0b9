"""What `doctor` says of pauses, for every state they can be in."""

from enum import Enum

from walkaway_daemon.sensors.sensor import Finding, Sight


class Screen(Enum):
    """How well a pause can be shown, as far as is known."""

    READY = "ready"
    """None was shown yet since the guard began."""
    WORKING = "working"
    PAGE = "page"
    """Neither Qt nor Tk could be used: the browser shows it."""
    FAILED = "failed"
    NONE = "none"
    DEAD = "dead"
    """There was one when the guard began, and nobody answers there now."""
    UNTOLD = "untold"
    """The last one failed, and no whisper can stand in."""
    NOTHING = "nothing"
    """No screen is known, and no whisper can stand in."""
    UNREACHED = "unreached"
    """The screen does not answer, and no whisper can stand in."""


_SAID: dict[Screen, tuple[Sight, str, str]] = {
    Screen.READY: (Sight.WORKING, "A pause fills the screen when one is due.", ""),
    Screen.WORKING: (Sight.WORKING, "Pauses are shown, and the screen is yours.", ""),
    Screen.PAGE: (
        Sight.LIMITED,
        "A pause opens as a page in the browser, which cannot fill every screen.",
        "Install python3-tk, or the `pause` extra of Walkaway.",
    ),
    Screen.FAILED: (
        Sight.LIMITED,
        "The last pause could not be shown, so a whisper stood in for it.",
        "Install python3-tk, or the `pause` extra of Walkaway.",
    ),
    Screen.NONE: (
        Sight.LIMITED,
        "No screen for a pause is known, so a whisper stands in for it.",
        "Start Walkaway from within your desktop session.",
    ),
    Screen.DEAD: (
        Sight.LIMITED,
        "The screen that the guard began with does not answer, so a whisper stands in.",
        "Start Walkaway from within your desktop session.",
    ),
    Screen.UNTOLD: (
        Sight.BLIND,
        "The last pause could not be shown, and no whisper can stand in for it.",
        "Install python3-tk, or the `pause` extra of Walkaway.",
    ),
    Screen.NOTHING: (
        Sight.BLIND,
        "No screen for a pause is known, and no whisper can stand in for it.",
        "Start Walkaway from within your desktop session.",
    ),
    Screen.UNREACHED: (
        Sight.BLIND,
        (
            "The screen that the guard began with does not answer, and no whisper can"
            " stand in."
        ),
        "Start Walkaway from within your desktop session.",
    ),
}
_WITHOUT_WHISPERS = {
    Screen.FAILED: Screen.UNTOLD,
    Screen.NONE: Screen.NOTHING,
    Screen.DEAD: Screen.UNREACHED,
}


def pause_finding(screen: Screen, *, can_whisper: bool = True) -> Finding:
    """Return the finding of this state, where whispers can be shown or cannot."""
    known = screen if can_whisper else _WITHOUT_WHISPERS.get(screen, screen)
    sight, said, remedy = _SAID[known]
    return Finding("Pauses", sight, said, remedy)
