"""What `doctor` says of the moments at which prompts wait."""

from collections.abc import Iterator, Sequence

from walkaway_daemon.sensors.presence.presence import ELSEWHERE, Hindrance, Presence
from walkaway_daemon.sensors.sensor import Finding, Sight
from walkaway_rules.tongue.said import counted, joined, said

_SUBJECT = "Quiet moments"
_WHEN = {
    Hindrance.LOCKED: said("the screen is locked"),
    Hindrance.SHARED: said("the screen is shared"),
    Hindrance.FULL_SCREEN: said("a window covers the screen"),
    Hindrance.AWAY: said("you are away"),
    Hindrance.UNDISTURBED: said("you want no disturbance"),
}
_LOCKED_OR_SHARED = said("the screen is locked or shared")
_TELLERS = {
    ELSEWHERE: (said("The display server"), said("the display server")),
    "the last input": (said("The system"), said("the system")),
    "org.freedesktop.login1": (said("The login service"), said("the login service")),
    "org.gnome.Mutter.IdleMonitor": ("GNOME", "GNOME"),
    "org.cinnamon.Muffin.IdleMonitor": ("Cinnamon", "Cinnamon"),
}
"""How each is called at the beginning of a sentence, and within one."""


_PAST_PIPEWIRE = said(
    "A screen counts as shared while PipeWire carries its picture; a program that "
    "copies the screen by itself is not told of."
)


def presence_finding(presence: Presence) -> Finding:
    """Return for what prompts wait here, for what they cannot, and for what now."""
    known = [when for about, when in _WHEN.items() if presence.is_known(about)]
    unknown = [when for about, when in _WHEN.items() if not presence.is_known(about)]
    if not known:
        never = said(
            "Nobody here tells whether {when}, so prompts do not wait.",
            when=_or(unknown),
        )
        return Finding(_SUBJECT, Sight.LIMITED, never)
    waits = said("Prompts wait while {when}.", when=_or(known))
    more = (*_tellers(presence), *_shared(presence), *_unknown(unknown))
    told = joined(" ", (waits, *more, *_now(presence)))
    if not unknown:
        return Finding(_SUBJECT, Sight.WORKING, told)
    glance = joined(" ", tuple(_unknown(unknown)))
    return Finding(_SUBJECT, Sight.LIMITED, told, glance=glance)


def _tellers(presence: Presence) -> Iterator[str]:
    """Yield who tells of being away: the one thing for which there are many ways."""
    names = sorted(
        _TELLERS[one] for one in presence.tellers(Hindrance.AWAY) if one in _TELLERS
    )
    if not names:
        return
    who = _and([names[0][0], *(within for _, within in names[1:])])
    yield counted(
        len(names),
        "{who} tells whether you are away.",
        "{who} tell whether you are away.",
        who=who,
    )


def _shared(presence: Presence) -> Iterator[str]:
    if presence.is_known(Hindrance.SHARED):
        yield _PAST_PIPEWIRE


def _unknown(whens: Sequence[str]) -> Iterator[str]:
    if whens:
        yield said("Nobody here tells whether {when}.", when=_or(whens))


def _now(presence: Presence) -> Iterator[str]:
    now = [when for about, when in _WHEN.items() if about in presence.hindrances]
    if now:
        yield said("They wait now: {when}.", when=_and(now))


def _and(whens: Sequence[str]) -> str:
    *first, last = whens
    return said("{some} and {last}", some=_and(first), last=last) if first else last


def _or(whens: Sequence[str]) -> str:
    *first, last = whens
    if not first:
        return last
    if (*whens,) == (_WHEN[Hindrance.LOCKED], _WHEN[Hindrance.SHARED]):
        return _LOCKED_OR_SHARED
    return said("{some} or {last}", some=joined(", ", first), last=last)
