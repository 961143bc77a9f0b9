"""The front: which boundary the window in front touches, from title to title.

A look at a boundary lasts for as long as its window stays in front, whatever its
title does: "(1) Name", or "Loading..." for a moment, is no new look. A window
that comes to the front for what another sensor told shortly before (a page in the
history, a program that began) is that same look, too. Whoever goes elsewhere and
comes back looks anew; where that is soon, only by staying, for a page that is still
open has to come to the front to be closed. A page that another site sent the browser
to becomes a look by staying, too, where that is known before its title is.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from walkaway_rules.match import Match
from walkaway_rules.moment import MINUTE, SECOND

BLINK = 2 * SECOND
"""Microseconds for which a window may seem to have left: a title that flashes."""
ARRIVAL = 15 * SECOND
"""Microseconds in which a page or a program gets its window and title."""
LATELY = 10 * MINUTE
"""Microseconds after which coming back is a look from its first moment."""
STAY = 5 * SECOND
"""Microseconds that it takes to close a page or a program one has come back to."""

_OWN_TITLES = frozenset({"walkaway"})
_OWN_APPS = frozenset({"pause", "walkaway"})


@dataclass(frozen=True, slots=True)
class InFront:
    """What the window in front touches."""

    boundary: str
    """The boundary's id."""
    sought: bool
    needed: bool
    gone: int | None = None
    """Since when another title is shown; None while it is there."""
    bare: bool = False
    """No other window took its place: between two windows there may be none."""
    lost: bool = False
    """The desktop told no more while it was there: whether it stays is not known."""
    back: Match | None = None
    """The look that this becomes by staying, since it was in front lately, or another
    site led here."""
    since: int = 0
    """When it came to the front."""
    earlier: int | None = None
    """Until when it was in front before, if it was."""


@dataclass(frozen=True, slots=True)
class Front:
    """What is in front, and what else is known of each boundary. It holds no title.

    All times are microseconds of one clock.
    """

    now: InFront | None = None
    last: Mapping[str, int] = field(default_factory=dict[str, int])
    """When each boundary was last in front."""
    told: Mapping[str, int] = field(default_factory=dict[str, int])
    """When each was last sought by what another sensor told."""
    visited: Mapping[str, int] = field(default_factory=dict[str, int])
    """The same, also where it was in front by then."""
    sent: Mapping[str, int] = field(default_factory=dict[str, int])
    """When another site last sent the browser to each."""


@dataclass(frozen=True, slots=True)
class Glance:
    """What one title comes to."""

    front: Front
    match: Match | None
    """What is new about it: the match, or one that is only passed by where the look
    has begun already; None where nothing is."""
    left: str = ""
    """The boundary that was left by it, if so."""


def is_own(title: str, app: str) -> bool:
    """Return whether this is a window of Walkaway's own, such as a pause.

    It covers what is in front and is no place to have gone to.
    """
    return app.casefold() in _OWN_APPS or title.casefold() in _OWN_TITLES


def glance(front: Front, match: Match | None, at: int, *, bare: bool = False) -> Glance:
    """Given what the title now in front matches, return what that means.

    `bare` says that there is no window in front at all.
    """
    if match is None:
        return Glance(_vanish(front, at, bare=bare), None)
    before = front.now
    if before is None or before.boundary != match.boundary.id:
        return _another(front, match, at)
    grown = (match.sought and not before.sought) or match.needed != before.needed
    sought, met = match.sought or before.sought, match if grown else None
    if before.back is not None and match.needed == before.needed:
        back = met or before.back
        kept = replace(before, sought=sought, gone=None, bare=False, back=back)
        return Glance(_see(front, kept, at), None)
    return Glance(_see(front, replace(_shown(match, at), sought=sought), at), met)


def cover(front: Front) -> Front:
    """Given that a window of our own covers what is in front, return what is below.

    A moment without any window, until ours came, is no leaving.
    """
    now = front.now
    if now is None or not now.bare:
        return front
    return replace(front, now=replace(now, gone=None, bare=False))


def tell(front: Front, match: Match, at: int, now: int) -> Front:
    """Given what another sensor found of a time until now, return what is known then.

    What is older than what was told before changes nothing.
    """
    boundary = match.boundary.id
    newest = front.visited.get(boundary)
    is_older = newest is not None and at < newest <= now
    if not match.sought or is_older:
        return front
    front = replace(front, visited={**front.visited, boundary: at})
    if at <= front.last.get(boundary, at - 1):
        return front
    return replace(front, told={**front.told, boundary: at})


def is_led(front: Front, match: Match, at: int) -> bool:
    """Return whether nobody went by themselves where another site sent the browser."""
    return not _is_within(ARRIVAL, front.visited.get(match.boundary.id), at)


def send(front: Front, match: Match, at: int) -> Front:
    """Given that another site sent the browser there, return what is known then."""
    return replace(front, sent={**front.sent, match.boundary.id: at})


def prove(front: Front, match: Match, at: int) -> tuple[Front, Match | None]:
    """Given what another sensor found, return the look in front that it tells of.

    It need not become one by staying any more, and is not sought a second time.
    """
    now = front.now
    if now is None or now.back is None or not _tells_of(now, match, at):
        return front, None
    known = replace(now, back=None)
    return replace(front, now=known), replace(now.back, sought=False)


def _tells_of(now: InFront, match: Match, at: int) -> bool:
    is_same = (match.boundary.id, match.needed) == (now.boundary, now.needed)
    is_sought = match.sought and now.sought
    is_since = now.earlier is None or at > now.earlier
    is_until = now.gone is None or at <= now.gone
    is_its = is_since and is_until and now.since - at <= ARRIVAL
    return is_same and is_sought and is_its


def lose(front: Front) -> tuple[Front, str]:
    """Given that the desktop tells no more, return the boundary out of sight, or "".

    If the same window is there once it tells again, that is no new look.
    """
    now = front.now
    if now is None or now.gone is not None or now.lost:
        return front, ""
    if now.back is not None:
        return replace(front, now=None), ""
    return replace(front, now=replace(now, lost=True)), now.boundary


def leave(front: Front, at: int) -> tuple[Front, str]:
    """Given that time passed, return the boundary that was left for good, or ""."""
    now = front.now
    if now is None or now.gone is None or wait_of(front, at) != 0:
        return front, ""
    return replace(front, now=None), _left(now)


def stay(front: Front, at: int) -> tuple[Front, InFront | None]:
    """Given that time passed, return what coming back has become a look at, or None."""
    now = front.now
    if now is None or now.gone is not None or wait_of(front, at) != 0:
        return front, None
    return replace(front, now=replace(now, back=None)), now


def looked_at(front: Front) -> str:
    """Return the boundary that is being looked at, or "".

    Going away for a moment, as a title that flashes seems to, does not end it.
    """
    now = front.now
    is_look = now is not None and now.sought and not now.needed
    return now.boundary if now and is_look and not now.lost and not now.back else ""


def is_away(front: Front) -> bool:
    """Return whether another title is shown just now, perhaps for a moment only."""
    return front.now is None or front.now.gone is not None


def wait_of(front: Front, at: int) -> int | None:
    """Return the microseconds until time alone changes something; None for never."""
    now = front.now
    if now is None:
        return None
    if now.gone is not None:
        return _wait(now.gone, BLINK, at)
    return None if now.back is None else _wait(now.since, STAY, at)


def _wait(since: int, length: int, at: int) -> int:
    # By a clock that was set back it may seem to lie ahead.
    return max(0, since + length - at) if at >= since else 0


def _another(front: Front, match: Match, at: int) -> Glance:
    """Take up a boundary that was not in front: a look, or coming back to one."""
    left = _left(front.now) if front.now and not front.now.lost else ""
    front = _vanish(front, at, bare=False)
    after, met = _shown(match, at), _arrived(front, match, at)
    earlier = front.last.get(after.boundary)
    is_told = match.sought and not met.sought
    is_back = _is_within(LATELY, earlier, at)
    if not is_told and (is_back or (met.sought and _is_sent(front, match, at))):
        waits = replace(after, back=met, earlier=earlier)
        return Glance(_see(front, waits, at), None, left)
    return Glance(_see(front, after, at), met, left)


def _is_sent(front: Front, match: Match, at: int) -> bool:
    return _is_within(ARRIVAL, front.sent.get(match.boundary.id), at)


def _is_within(length: int, since: int | None, at: int) -> bool:
    return since is not None and 0 <= at - since <= length


def _left(before: InFront) -> str:
    """Return what is left with it; what never became a look is not."""
    return before.boundary if before.back is None else ""


def _shown(match: Match, at: int) -> InFront:
    return InFront(match.boundary.id, match.sought, match.needed, since=at)


def _see(front: Front, now: InFront, at: int) -> Front:
    return replace(front, now=now, last={**front.last, now.boundary: at})


def _vanish(front: Front, at: int, *, bare: bool) -> Front:
    """Let what is in front go; where another window took its place, it stays so."""
    now = front.now
    if now is None:
        return front
    if now.gone is not None:
        return replace(front, now=replace(now, bare=now.bare and bare))
    if now.lost:
        # When it was left nobody saw.
        return replace(front, now=None)
    last = {**front.last, now.boundary: at}
    return replace(front, now=replace(now, gone=at, bare=bare), last=last)


def _arrived(front: Front, match: Match, at: int) -> Match:
    """Return the match; passed by where it was told before it was seen."""
    boundary = match.boundary.id
    told = front.told.get(boundary)
    if told is None or told <= front.last.get(boundary, told - 1):
        return match
    return replace(match, sought=False) if _is_within(ARRIVAL, told, at) else match
