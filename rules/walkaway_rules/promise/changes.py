"""What a loosening loosens, in sentences that name aliases and nothing else."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from walkaway_rules.boundary import Response
from walkaway_rules.moment import HOUR
from walkaway_rules.promise.binding import Bound, Past
from walkaway_rules.promise.join import join
from walkaway_rules.promise.resolution import resolved
from walkaway_rules.rulebook import (
    App,
    Checking,
    CircleMember,
    Person,
    Place,
    Responses,
    Rulebook,
    Searches,
    Site,
)
from walkaway_rules.words.reviewing import sign_said

T = TypeVar("T")
LOGIN_OFF = "start at login: switched off"

_CONTENT = ("names", "handles", "phones", "mail", "songs", "keepsakes", "tender_dates")
_ITEMS = {
    "names": ("name", "names"),
    "handles": ("handle", "handles"),
    "phones": ("number", "numbers"),
    "mail": ("mail address", "mail addresses"),
    "songs": ("song", "songs"),
    "keepsakes": ("keepsake folder", "keepsake folders"),
    "tender_dates": ("tender date", "tender dates"),
    "sites": ("site", "sites"),
    "process": ("program", "programs"),
    "packs": ("pack", "packs"),
    "phrases": ("phrase", "phrases"),
}


@dataclass(frozen=True, slots=True)
class Loosening:
    """One thing that will be looser."""

    said: str
    """Such as "Café Luna: pause becomes whisper"."""
    left: int
    """Microseconds until it takes effect."""


def pending(bound: Bound) -> tuple[Loosening, ...]:
    """Return what still waits, soonest first; each thing once, by its last wait."""
    found: dict[str, int] = {}
    for past in bound.pasts:
        for said in _loosened_by(bound.current, past):
            found[said] = max(past.left, found.get(said, 0))
    if (off := bound.beside.login_off) is not None:
        found[LOGIN_OFF] = off.left
    ordered = sorted(found.items(), key=lambda item: item[1])
    return tuple(Loosening(said, left) for said, left in ordered)


def loosenings(firm: Rulebook, mild: Rulebook) -> tuple[str, ...]:
    """Given a rulebook and a milder one, return a sentence for each difference."""
    old, new = resolved(firm), resolved(mild)
    return (
        *_each(old.people, new.people, lambda p: p.alias, _person),
        *_each(old.places, new.places, lambda p: (p.name, p.at), _place),
        *_each(old.apps, new.apps, lambda a: a.name, _app),
        *_each(old.sites, new.sites, lambda s: s.site, _site),
        *_searches(old.searches, new.searches),
        *_each(old.checking, new.checking, _limit, _checking),
        *_responses(old.responses, new.responses),
        *_promise(old, new),
    )


def _loosened_by(current: Rulebook, past: Past) -> tuple[str, ...]:
    return loosenings(join(current, past.rulebook), current)


def _each(
    old: Sequence[T],
    new: Sequence[T],
    identity: Callable[[T], Hashable],
    differences: Callable[[T, T | None], Iterator[str]],
) -> Iterator[str]:
    after = {identity(item): item for item in new}
    for item in old:
        yield from differences(item, after.get(identity(item)))


def _person(old: Person, new: Person | None) -> Iterator[str]:
    if new is None:
        yield f"{old.alias}: no longer kept away from"
        return
    yield from _fewer(old.alias, old, new, _CONTENT)
    more = len(new.needed) - len(old.needed)
    if more > 0:
        yield f"{old.alias}: {_count(more, 'kind', 'kinds')} of contact allowed"
    yield from _excepted(old, new)
    yield from _milder(old.alias, old.response, new.response)
    yield from _each(old.circle, new.circle, lambda c: c.alias, _member)


def _member(old: CircleMember, new: CircleMember | None) -> Iterator[str]:
    if new is None:
        yield f"{old.alias}: no longer kept away from"
        return
    yield from _fewer(old.alias, old, new, _CONTENT[:4])
    yield from _excepted(old, new)
    yield from _milder(old.alias, old.response, new.response)


def _excepted(old: Person | CircleMember, new: Person | CircleMember) -> Iterator[str]:
    for sign in new.excepted:
        if sign not in old.excepted:
            yield f"{old.alias}: {sign_said(sign)} is left alone"


def _place(old: Place, new: Place | None) -> Iterator[str]:
    if new is None:
        yield f"{old.name}: no longer kept away from"
        return
    if new.within < old.within:
        yield f"{old.name}: {new.within:.0f} m around it instead of {old.within:.0f} m"
    yield from _fewer(old.name, old, new, ("sites",))
    yield from _milder(old.name, old.response, new.response)


def _app(old: App, new: App | None) -> Iterator[str]:
    if new is None:
        yield f"{old.name}: no longer kept closed"
        return
    yield from _fewer(old.name, old, new, ("process",))
    yield from _milder(old.name, old.response, new.response)


def _site(old: Site, new: Site | None) -> Iterator[str]:
    alias = old.alias or "a site on your list"
    if new is None:
        yield f"{alias}: no longer kept away from"
        return
    yield from _milder(alias, old.response, new.response)


def _searches(old: Searches | None, new: Searches | None) -> Iterator[str]:
    if old is None:
        return
    if new is None:
        yield "searches: no longer met"
        return
    yield from _fewer("searches", old, new, ("packs", "phrases"))
    yield from _milder("searches", old.response, new.response)


def _limit(checking: Checking) -> Hashable:
    return (checking.name, checking.site, checking.app, checking.per)


def _checking(old: Checking, new: Checking | None) -> Iterator[str]:
    if new is None:
        yield f"checking {old.name}: no longer counted"
        return
    if new.more_than > old.more_than:
        yield f"checking {old.name}: {new.more_than} times instead of {old.more_than}"
    yield from _milder(f"checking {old.name}", old.response, new.response)


def _responses(old: Responses, new: Responses) -> Iterator[str]:
    if set(old.tender_hours) - set(new.tender_hours):
        yield "tender hours: shorter"
    yield from _milder("new boundaries", old.default, new.default)
    if new.terms.settle < old.terms.settle:
        yield "an urge is over sooner"
    if new.terms.grace > old.terms.grace:
        yield "more time to leave a page"


def _promise(old: Rulebook, new: Rulebook) -> Iterator[str]:
    if new.promise.loosen_after < old.promise.loosen_after:
        hours = new.promise.loosen_after / HOUR
        yield f"the promise: loosening waits {hours:g} h"
    if old.private_windows and not new.private_windows:
        yield "private windows: no longer looked at"


def _milder(alias: str, old: Response | None, new: Response | None) -> Iterator[str]:
    if old is not None and new is not None and old is not new:
        yield f"{alias}: {old.value} becomes {new.value}"


def _fewer(
    alias: str, old: object, new: object, fields: Sequence[str]
) -> Iterator[str]:
    for field in fields:
        gone = len(set(getattr(old, field)) - set(getattr(new, field)))
        if gone:
            one, many = _ITEMS[field]
            yield f"{alias}: {_count(gone, one, many)} no longer watched for"


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
