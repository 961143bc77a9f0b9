"""What is said about starting at login."""

from walkaway_daemon.login.login import Standing, Switched
from walkaway_rules.tongue.said import said

_UNSUPPORTED = said("Walkaway does not know how this system starts programs.")
_STANDINGS = {
    Standing.ON: (said("Walkaway starts when you log in."), ""),
    Standing.OFF: (
        said("Walkaway does not start when you log in."),
        said("`walkaway login on` lets it start by itself."),
    ),
    Standing.SWITCHED_OFF: (
        said(
            "Walkaway would start when you log in, but your desktop's settings have it"
            " switched off."
        ),
        said("`walkaway login on` switches it on again."),
    ),
    Standing.OTHER: (
        said("Another copy of Walkaway, or an older one, starts when you log in."),
        said("`walkaway login on` makes it this one."),
    ),
    Standing.UNSUPPORTED: (_UNSUPPORTED, ""),
}

_REFUSED = said("This system did not allow the change; nothing else was touched.")


def standing_said(standing: Standing) -> tuple[str, str]:
    """Return how it stands, and the remedy: empty where none is needed or known."""
    return _STANDINGS[standing]


def switched_on_said(outcome: Switched) -> str:
    """Return one sentence for `walkaway login on`."""
    return {
        Switched.DONE: "From your next login on, Walkaway starts by itself.",
        Switched.ALREADY: "Walkaway starts when you log in, as before.",
        Switched.REFUSED: _REFUSED,
        Switched.UNSUPPORTED: _UNSUPPORTED,
    }[outcome]


def switched_off_said(outcome: Switched) -> str:
    """Return one sentence for `walkaway login off`."""
    return {
        Switched.DONE: (
            "Walkaway no longer starts when you log in."
            " What runs now goes on until `walkaway stop`."
        ),
        Switched.ALREADY: "Walkaway does not start when you log in, as before.",
        Switched.REFUSED: _REFUSED,
        Switched.UNSUPPORTED: _UNSUPPORTED,
    }[outcome]
