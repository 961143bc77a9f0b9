"""What `doctor` says of the moments at which prompts wait."""

from collections.abc import Sequence

from walkaway_daemon.sensors.presence.presence import Hindrance, Presence
from walkaway_daemon.sensors.sensor import Finding, Sight

_SUBJECT = "Quiet moments"
_WHEN = {
    Hindrance.LOCKED: "the screen is locked",
    Hindrance.SHARED: "the screen is shared",
    Hindrance.FULL_SCREEN: "a window covers the screen",
    Hindrance.AWAY: "you are away",
    Hindrance.UNDISTURBED: "you want no disturbance",
}


def presence_finding(presence: Presence) -> Finding:
    """Return for what prompts wait here, for what they cannot, and for what now."""
    known = [when for about, when in _WHEN.items() if presence.is_known(about)]
    unknown = [when for about, when in _WHEN.items() if not presence.is_known(about)]
    if not known:
        said = f"Nobody here tells whether {_or(unknown)}, so prompts do not wait."
        return Finding(_SUBJECT, Sight.LIMITED, said)
    said = f"Prompts wait while {_or(known)}.{_unknown(unknown)}{_now(presence)}"
    return Finding(_SUBJECT, Sight.LIMITED if unknown else Sight.WORKING, said)


def _unknown(whens: Sequence[str]) -> str:
    return f" Nobody here tells whether {_or(whens)}." if whens else ""


def _now(presence: Presence) -> str:
    now = [when for about, when in _WHEN.items() if about in presence.hindrances]
    return f" They wait now: {' and '.join(now)}." if now else ""


def _or(whens: Sequence[str]) -> str:
    *first, last = whens
    return f"{', '.join(first)} or {last}" if first else last
