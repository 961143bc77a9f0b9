"""What a loosening loosens, in sentences that name aliases and nothing else."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from walkaway_rules.boundary import Response
from walkaway_rules.promise import identity
from walkaway_rules.promise.binding import Bound, Past
from walkaway_rules.promise.join import join
from walkaway_rules.promise.resolution import resolved
from walkaway_rules.promise.tenderness import are_shorter
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
from walkaway_rules.tongue.said import counted, laid_out, said
from walkaway_rules.words import loosening
from walkaway_rules.words.lengths import length_said
from walkaway_rules.words.loosening import Loosening
from walkaway_rules.words.reviewing import sign_said

T = TypeVar("T")
LOGIN_OFF = said("start at login: switched off")

_CONTENT = ("names", "handles", "phones", "mail", "songs", "keepsakes", "tender_dates")


def pending(bound: Bound) -> tuple[Loosening, ...]:
    """Return what still waits, soonest first; each thing once, by its last wait."""
    found: dict[str, int] = {}
    for past in bound.pasts:
        for change in _loosened_by(bound.current, past):
            found[change] = max(past.left, found.get(change, 0))
    if (off := bound.beside.login_off) is not None:
        found[LOGIN_OFF] = off.left
    ordered = sorted(found.items(), key=lambda item: item[1])
    return tuple(Loosening(change, left) for change, left in ordered)


def loosenings(firm: Rulebook, mild: Rulebook) -> tuple[str, ...]:
    """Given a rulebook and a milder one, return a sentence for each difference."""
    old, new = resolved(firm), resolved(mild)
    return (
        *_each(old.people, new.people, identity.of_person, _person),
        *_each(old.places, new.places, identity.of_place, _place),
        *_each(old.apps, new.apps, identity.of_app, _app),
        *_each(old.sites, new.sites, identity.of_site, _site),
        *_searches(old.searches, new.searches),
        *_each(old.checking, new.checking, identity.of_limit, _checking),
        *_responses(old.responses, new.responses),
        *_promise(old, new),
    )


def _loosened_by(current: Rulebook, past: Past) -> tuple[str, ...]:
    return loosenings(join(current, past.rulebook), current)


def _each(
    old: Sequence[T],
    new: Sequence[T],
    known_by: Callable[[T], Hashable],
    differences: Callable[[T, T | None], Iterator[str]],
) -> Iterator[str]:
    after = {known_by(item): item for item in new}
    for item in old:
        yield from differences(item, after.get(known_by(item)))


def _person(old: Person, new: Person | None) -> Iterator[str]:
    if new is None:
        yield _about(old.alias, loosening.UNGUARDED)
        return
    yield from _fewer(old.alias, old, new, _CONTENT)
    yield from _needed(old, new)
    yield from _excepted(old, new)
    yield from _milder(old.alias, old.response, new.response)
    yield from _each(old.circle, new.circle, identity.of_person, _member)


def _member(old: CircleMember, new: CircleMember | None) -> Iterator[str]:
    if new is None:
        yield _about(old.alias, loosening.UNGUARDED)
        return
    yield from _fewer(old.alias, old, new, _CONTENT[:4])
    yield from _excepted(old, new)
    yield from _milder(old.alias, old.response, new.response)


def _needed(old: Person, new: Person) -> Iterator[str]:
    before, after = (
        {replace(each, confined=False) for each in one.needed} for one in (old, new)
    )
    more = len(after - before)
    if more:
        allowed = counted(
            more, "1 kind of contact allowed", "{count} kinds of contact allowed"
        )
        yield _about(old.alias, allowed)
    if any(each.confined for each in set(old.needed) - set(new.needed)):
        yield _about(old.alias, loosening.EXCUSED)


def _excepted(old: Person | CircleMember, new: Person | CircleMember) -> Iterator[str]:
    for sign in new.excepted:
        if sign not in old.excepted:
            alone = said("{sign} is left alone", sign=sign_said(sign))
            yield _about(old.alias, alone)


def _place(old: Place, new: Place | None) -> Iterator[str]:
    if new is None:
        yield _about(old.name, loosening.UNGUARDED)
        return
    if new.within < old.within:
        nearer = said(
            "{new:.0f} m around it instead of {old:.0f} m",
            new=new.within,
            old=old.within,
        )
        yield _about(old.name, nearer)
    yield from _fewer(old.name, old, new, ("sites",))
    yield from _milder(old.name, old.response, new.response)


def _app(old: App, new: App | None) -> Iterator[str]:
    if new is None:
        yield _about(old.name, loosening.UNGUARDED)
        return
    yield from _fewer(old.name, old, new, ("process",))
    yield from _milder(old.name, old.response, new.response)


def _site(old: Site, new: Site | None) -> Iterator[str]:
    if new is None:
        yield _about(old.shown, loosening.UNGUARDED)
        return
    yield from _milder(old.shown, old.response, new.response)


def _searches(old: Searches | None, new: Searches | None) -> Iterator[str]:
    if old is None:
        return
    if new is None:
        yield _about(loosening.SEARCHES, loosening.UNGUARDED)
        return
    yield from _fewer(loosening.SEARCHES, old, new, ("packs", "phrases"))
    yield from _milder(loosening.SEARCHES, old.response, new.response)


def _checking(old: Checking, new: Checking | None) -> Iterator[str]:
    about = said("checking {name}", name=old.shown)
    if new is None:
        yield _about(about, loosening.NOT_COUNTED)
        return
    if new.more_than > old.more_than:
        often = said(
            "{new} times allowed instead of {old}", new=new.more_than, old=old.more_than
        )
        yield _about(about, often)
    yield from _milder(about, old.response, new.response)


def _responses(old: Responses, new: Responses) -> Iterator[str]:
    if are_shorter(new.tender_hours, old.tender_hours):
        yield loosening.SHORTER_HOURS
    yield from _milder(loosening.ADDED_LATER, old.default, new.default)
    if new.terms.settle < old.terms.settle:
        yield loosening.SOONER_OVER
    if new.terms.grace > old.terms.grace:
        yield loosening.LATER_LEFT


def _promise(old: Rulebook, new: Rulebook) -> Iterator[str]:
    if new.promise.loosen_after < old.promise.loosen_after:
        length = length_said(new.promise.loosen_after)
        yield said("what becomes milder waits for {length} only", length=length)
    if old.private_windows and not new.private_windows:
        yield loosening.LOOKED_AWAY


def _milder(alias: str, old: Response | None, new: Response | None) -> Iterator[str]:
    if old is not None and new is not None and old is not new:
        yield _about(alias, loosening.MILDER[old, new])


def _fewer(
    alias: str, old: object, new: object, fields: Sequence[str]
) -> Iterator[str]:
    for field in fields:
        gone = len(set(getattr(old, field)) - set(getattr(new, field)))
        if gone:
            yield _about(alias, loosening.unwatched(field, gone))


def _about(alias: str, change: str) -> str:
    return laid_out("{alias}: {change}", alias=alias, change=change)
