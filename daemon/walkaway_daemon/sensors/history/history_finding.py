"""What `doctor` says of histories, in words that name nobody."""

from collections.abc import Collection, Sequence
from enum import Enum

from walkaway_daemon.sensors.history.browsers.family import Family
from walkaway_daemon.sensors.history.formats.formats import CHROMIUM
from walkaway_daemon.sensors.history.sessions import SessionSight
from walkaway_daemon.sensors.sensor import Finding, Sight
from walkaway_rules.tongue.said import said


class Trouble(Enum):
    """Why a history is not read."""

    BUSY = "busy"
    DAMAGED = "damaged"
    GONE = "gone"
    REFUSED = "refused"
    UNKNOWN = "unknown"


_SAID = {
    Trouble.BUSY: (
        Sight.LIMITED,
        "The browser is writing without a rest; visits are seen once it is done.",
        "",
    ),
    Trouble.DAMAGED: (
        Sight.BLIND,
        "The history cannot be understood: it is damaged or encrypted.",
        "If the browser shows its history, tell us which version it is.",
    ),
    Trouble.GONE: (
        Sight.BLIND,
        "The history that was read here is gone.",
        "It is read again when the browser makes a new one.",
    ),
    Trouble.REFUSED: (
        Sight.BLIND,
        "The system does not let Walkaway read this history.",
        (
            "Give your user the right to read the browser's profile folder; on macOS,"
            " give the program that runs Walkaway full disk access."
        ),
    ),
    Trouble.UNKNOWN: (
        Sight.BLIND,
        "The history is kept in a way that Walkaway does not know.",
        "Tell us which browser and version it is.",
    ),
}
_SOON = "Visits are seen as soon as the browser writes them down."
_TEN_SECONDS = (
    "Visits are seen when the browser writes them down, up to ten seconds later."
)
_THREE_SECONDS = "Visits are seen when the browser notes its tabs, three seconds later."
_HIDDEN = (
    "Visits are seen up to ten seconds later; what would tell sooner is encrypted."
)
_FORGETS = (
    "This browser keeps no history, unless its settings were changed.",
    "With `private_windows: true` its windows are met by their titles.",
)
_BY_TITLE = "Its windows are met by their titles, where the desktop tells them."
_CHROMIUM_SAID = {
    SessionSight.NONE: _TEN_SECONDS,
    SessionSight.PLAIN: _THREE_SECONDS,
    SessionSight.ENCRYPTED: _HIDDEN,
}


def subject(family: Family, profile: int) -> str:
    """Return how one profile's history is called."""
    if profile == 1:
        return said("{browser} history", browser=family.name)
    return said(
        "{browser} history, profile {profile}", browser=family.name, profile=profile
    )


def finding(
    family: Family,
    profile: int,
    trouble: Trouble | None,
    session: SessionSight = SessionSight.NONE,
) -> Finding:
    """Return what is to be said of one history, and of the session beside it."""
    if trouble is None:
        early = family.format is CHROMIUM
        if family.forgets:
            return Finding(subject(family, profile), Sight.LIMITED, *_FORGETS)
        seen = _CHROMIUM_SAID[session] if early else _SOON
        return Finding(subject(family, profile), Sight.WORKING, seen)
    sight, why, remedy = _SAID[trouble]
    return Finding(subject(family, profile), sight, why, remedy)


def findings(
    found: Sequence[Finding], *, watching: bool, unread: Collection[str] = ()
) -> list[Finding]:
    """Given what is said of each history, return what is said of all.

    `unread` are browsers that began and whose history is not read.
    """
    all_ = list(found)
    if not all_:
        all_.append(NOTHING_FOUND)
    all_ += [_unread(browser) for browser in sorted(unread)]
    if not watching:
        all_.append(LIMIT_REACHED)
    return all_


def _unread(browser: str) -> Finding:
    why = said(
        "{browser} was started: it keeps no history, or none that Walkaway can read.",
        browser=browser,
    )
    return Finding("Browser history", Sight.LIMITED, why, _BY_TITLE)


NOTHING_FOUND = Finding(
    "Browser history",
    Sight.BLIND,
    "No browser's history was found on this computer.",
    "Start your browser once; it is found by itself.",
)
LIMIT_REACHED = Finding(
    "Browser history",
    Sight.LIMITED,
    "The system watches no more folders, so histories are looked at every two seconds.",
    "Raise fs.inotify.max_user_watches and fs.inotify.max_user_instances.",
)
