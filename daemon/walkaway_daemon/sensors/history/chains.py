"""Chains: what a visit that redirects led to says of what was sought.

The address with which a chain began is what was asked for: it keeps the kind the
browser gave it, even where the site answered from elsewhere (a profile that leads
a stranger to a log-in page was still looked for). The page where it ended keeps that
kind where it is the same site, and was only passed by where it is another: a link
that bounces to somewhere unexpected is not sought. What lies between is passed by.

Browsers give the title of the page where a chain ended to all that led there, too. On
another site it says nothing of what was asked for, and is left out.

Chromium marks the ends of a chain; a start that leads to a page of the browser's own,
or nowhere, was stopped by an extension and never shown. Firefox marks redirected
visits only; a page whose script or meta tag leads on is an ordinary link to it.
"""

from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from walkaway_daemon.sensors.history.steps import Step, Steps, is_synced
from walkaway_rules.observation import Visit, VisitKind

_LONGEST = 32
"""Redirects that are followed back."""
_PREFIXES = ("www.", "m.", "mobile.")
_SETTLED = frozenset({VisitKind.SYNCED, VisitKind.SUBFRAME})


def visits(steps: Steps, new: Sequence[Step]) -> list[tuple[Step, Visit]]:
    """Given new steps of a history, return them as visits.

    What was imported from another browser is left out: it was seen there.
    """
    followers = {step.came_from: step for step in new if step.arrival.redirected}
    found: list[tuple[Step, Visit]] = []
    for step in new:
        source = steps.source(step.id)
        if source is None or is_synced(source):
            address, title = steps.page(step)
            if step.arrival.moved_on and not _stays(steps, step, followers):
                title = ""
            synced = source is not None
            kind = VisitKind.SYNCED if synced else _kind(steps, step, followers)
            found.append((step, Visit(address, title, kind, step.at)))
    return found


def same_site(one: str, other: str) -> bool:
    """Return whether two addresses have the same host, but for `www.` and the like."""
    host = _host(one)
    return bool(host) and host == _host(other)


def is_page(address: str) -> bool:
    """Return whether this is a page of the web, not one of the browser's own."""
    return bool(_host(address))


def _kind(steps: Steps, step: Step, followers: Mapping[int, Step]) -> VisitKind:
    kind = step.arrival.kind
    follower = followers.get(step.id)
    if kind in _SETTLED:
        return kind
    if not step.arrival.redirected:
        stopped = step.arrival.moved_on and not _leads_on(steps, follower)
        return VisitKind.REDIRECT if stopped else kind
    sent_on = follower is not None and not steps.format.marks_ends
    if step.arrival.moved_on or sent_on:
        return VisitKind.REDIRECT
    return _end_kind(steps, step)


def _stays(steps: Steps, start: Step, followers: Mapping[int, Step]) -> bool:
    """Return whether a chain ends on the site where it began, as far as is known."""
    end: Step | None = start
    for _ in range(_LONGEST):
        if end is None or not end.arrival.moved_on:
            break
        end = followers.get(end.id)
    return end is not None and same_site(steps.page(start)[0], steps.page(end)[0])


def _leads_on(steps: Steps, follower: Step | None) -> bool:
    return follower is not None and is_page(steps.page(follower)[0])


def _end_kind(steps: Steps, end: Step) -> VisitKind:
    """Return the kind of a chain's last step: that of its first on the same site."""
    start: Step | None = end
    for _ in range(_LONGEST):
        if start is None or not start.arrival.redirected:
            break
        start = steps.one(start.came_from) if start.came_from else None
    if start is None or start.arrival.redirected:
        return VisitKind.REDIRECT
    same = same_site(steps.page(start)[0], steps.page(end)[0])
    return start.arrival.kind if same else VisitKind.REDIRECT


def _host(address: str) -> str:
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return ""
    if parts.scheme not in {"http", "https"}:
        return ""
    prefix = next((p for p in _PREFIXES if host.startswith(p)), "")
    return host.removeprefix(prefix)
