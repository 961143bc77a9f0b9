"""Urges: one episode each, and what is known of it so far."""

from dataclasses import dataclass
from enum import Enum

from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.match import MatchKind
from walkaway_rules.moment import SECOND, Moment, elapsed, is_after, plus
from walkaway_rules.terms import Terms

PULSE = SECOND
"""Matches this close together are one act: a page and its title, say."""

LAG = 12 * SECOND
"""How late a running browser may tell of a visit: Chromium commits every 10 s."""


class Account(Enum):
    """Under which heading an urge is counted."""

    COUNTED = "counted"
    """A slip here breaks the streak."""
    CIRCLE = "circle"
    PULL = "pull"
    """The person said that they feel the pull; nothing was seen."""


@dataclass(frozen=True, slots=True)
class Urge:
    """One episode on one boundary, open or over."""

    id: str
    boundary: str
    account: Account
    needed: bool
    terms: Terms
    began: Moment
    """The first match, by its own time; so are all times of matches."""
    last: Moment
    """The last match of any sort."""
    first_sought: Moment | None = None
    last_sought: Moment | None = None
    watched: bool = False
    """A sensor would see its page or app being left."""
    asked: bool = False
    """A response was decided upon in this life of the guard."""
    awaited: bool = False
    """One was decided upon that is not known to have reached the screen yet."""
    shown: Moment | None = None
    """When the first response reached the screen."""
    covered: bool = False
    """The response covers the screen, so nothing can be left before it is over."""
    answer: Answer | None = None
    """The latest; None again once the person who turned back has come back."""
    turned: Moment | None = None
    """When the person said that they turn back, unless they came back since."""
    held: Moment | None = None
    """When a hold was taken since it was met, so that the next look is met anew."""
    freed: Moment | None = None
    """When a response that covered the screen was first answered."""
    left: Moment | None = None
    """When it was first seen to be left since the last sought match."""
    gone: Moment | None = None
    """When going on after the response was first observed."""
    blind: bool = False
    """For a while nobody saw what only the guard, or the desktop, could have seen."""
    led: bool = False
    """Another site had led to the page with whose title it began."""
    outcome: Outcome | None = None
    ended: Moment | None = None
    """When the outcome was recorded."""
    sign: MatchKind | None = None
    """What its first look touched the boundary with, as far as any tells.

    Where nothing was sought, its first match.
    """
    revised: bool = False
    """The person set the outcome, and nobody else may change it."""
    noticed: Outcome | None = None
    """The outcome that the person revised, if there was one by then."""


def later(one: Moment, other: Moment | None) -> Moment:
    """Return the later of two moments; the first where there is only one."""
    return other if other is not None and is_after(other, one) else one


def earlier(one: Moment, other: Moment | None) -> Moment:
    """Return the earlier of two moments; the first where there is only one."""
    return other if other is not None and is_after(one, other) else one


def close_of(urge: Urge) -> Moment:
    """Return the last moment at which a match still belongs to this urge.

    It lies `settle` after the last sought match or the response, whichever is
    later; after the last match where none was sought. What the person revised
    takes in nothing that happens afterwards.
    """
    last = urge.last if urge.last_sought is None else urge.last_sought
    close = plus(later(last, urge.shown), urge.terms.settle)
    if urge.revised and urge.ended is not None:
        return earlier(close, urge.ended)
    return close


def takes_in(urge: Urge, at: Moment) -> bool:
    """Return whether a match at this time belongs to this urge."""
    if is_after(urge.began, at):
        return elapsed(at, urge.began) <= urge.terms.settle
    return not is_after(at, close_of(urge))


def is_answerable(urge: Urge) -> bool:
    """Return whether an answer is still heard: the urge is open, or met once more."""
    if urge.outcome is None:
        return urge.asked
    return urge.gone is not None and urge.answer is None and not urge.revised


def is_for_review(urge: Urge) -> bool:
    """Return whether a person may look back at it and correct it.

    A pull is no match, and contact that the rules allow was never counted.
    """
    return urge.account is not Account.PULL and not urge.needed


def wait_for(urge: Urge, now: Moment) -> int:
    """Return the microseconds until this urge can be judged, 0 when it can be.

    Browsers tell late, so it waits a little beyond the close. An urge that
    seems to lie ahead was overtaken by a clock set back; it is not waited for.
    """
    if is_after(urge.began, now):
        return 0
    lag = min(LAG, urge.terms.settle)
    due = plus(close_of(urge), lag)
    return elapsed(now, due) if is_after(due, now) else 0
