"""What `doctor` says of the moments at which prompts wait."""

from collections.abc import Sequence

from walkaway_daemon.sensors.presence.presence import ELSEWHERE, Hindrance, Presence
from walkaway_daemon.sensors.sensor import Finding, Sight

_SUBJECT = "Quiet moments"
_WHEN = {
    Hindrance.LOCKED: "the screen is locked",
    Hindrance.SHARED: "the screen is shared",
    Hindrance.FULL_SCREEN: "a window covers the screen",
    Hindrance.AWAY: "you are away",
    Hindrance.UNDISTURBED: "you want no disturbance",
}
_TELLERS = {
    ELSEWHERE: "the display server",
    "the last input": "the system",
    "org.freedesktop.login1": "the login service",
    "org.gnome.Mutter.IdleMonitor": "GNOME",
    "org.cinnamon.Muffin.IdleMonitor": "Cinnamon",
}


_PAST_PIPEWIRE = (
    "A screen counts as shared while PipeWire carries its picture; a program that "
    "copies the screen by itself is not told of."
)


def presence_finding(presence: Presence) -> Finding:
    """Return for what prompts wait here, for what they cannot, and for what now."""
    known = [when for about, when in _WHEN.items() if presence.is_known(about)]
    unknown = [when for about, when in _WHEN.items() if not presence.is_known(about)]
    if not known:
        said = f"Nobody here tells whether {_or(unknown)}, so prompts do not wait."
        return Finding(_SUBJECT, Sight.LIMITED, said)
    said = (
        f"Prompts wait while {_or(known)}.{_tellers(presence)}"
        f"{_shared(presence)}{_unknown(unknown)}{_now(presence)}"
    )
    return Finding(_SUBJECT, Sight.LIMITED if unknown else Sight.WORKING, said)


def _tellers(presence: Presence) -> str:
    """Return who tells of being away: the one thing for which there are many ways."""
    names = [
        _TELLERS[one] for one in presence.tellers(Hindrance.AWAY) if one in _TELLERS
    ]
    told = " and ".join(sorted(names))
    verb = "tell" if names[1:] else "tells"
    return f" {told[0].upper()}{told[1:]} {verb} whether you are away." if told else ""


def _shared(presence: Presence) -> str:
    return f" {_PAST_PIPEWIRE}" if presence.is_known(Hindrance.SHARED) else ""


def _unknown(whens: Sequence[str]) -> str:
    return f" Nobody here tells whether {_or(whens)}." if whens else ""


def _now(presence: Presence) -> str:
    now = [when for about, when in _WHEN.items() if about in presence.hindrances]
    return f" They wait now: {' and '.join(now)}." if now else ""


def _or(whens: Sequence[str]) -> str:
    *first, last = whens
    return f"{', '.join(first)} or {last}" if first else last
