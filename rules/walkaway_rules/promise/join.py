"""The join: the mildest rulebook that is as firm as two others together.

Rulebooks form a lattice: what guards is united, what permits is intersected, and
of two degrees the firmer holds. What is in force is then the join of all that the
file has said within `loosen_after`. A tightening is in the join at once, a
loosening only when nothing younger than the wait says otherwise, and no order of
edits can get round it, because a join does not depend on the order.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from walkaway_rules.promise import identity
from walkaway_rules.promise.resolution import binds, firmer, resolved
from walkaway_rules.promise.tenderness import united_hours
from walkaway_rules.rulebook import (
    App,
    Checking,
    CircleMember,
    Needed,
    Person,
    Place,
    Promise,
    Responses,
    Rulebook,
    Searches,
    Site,
)
from walkaway_rules.terms import Terms

T = TypeVar("T")
H = TypeVar("H", bound=Hashable)


def join(newer: Rulebook, older: Rulebook) -> Rulebook:
    """Given what the file says now and what it said, return what holds for both.

    What is a matter of taste rather than of firmness (own words, plans, the day
    of leaving, discreet) is the newer's.
    """
    new, old = resolved(newer), resolved(older)
    return replace(
        new,
        people=_joined(
            _beside(new.people, old),
            _beside(old.people, new),
            identity.of_person,
            _join_people,
        ),
        places=_joined(new.places, old.places, identity.of_place, _join_places),
        apps=_joined(new.apps, old.apps, identity.of_app, _join_apps),
        sites=_joined(new.sites, old.sites, identity.of_site, _join_sites),
        searches=_join_searches(new.searches, old.searches),
        checking=_joined(new.checking, old.checking, identity.of_limit, _join_checking),
        responses=_join_responses(new.responses, old.responses),
        promise=_join_promises(new.promise, old.promise),
        private_windows=new.private_windows or old.private_windows,
    )


def join_all(newest: Rulebook, others: Iterable[Rulebook]) -> Rulebook:
    """Return the join of a rulebook with any number of older ones."""
    joined = resolved(newest)
    for older in others:
        joined = join(joined, older)
    return joined


def _joined(
    new: Sequence[T],
    old: Sequence[T],
    known_by: Callable[[T], Hashable],
    both: Callable[[T, T], T],
) -> tuple[T, ...]:
    """Return every item of either, those of one identity joined, the new first."""
    before = {known_by(item): item for item in old}
    kept: list[T] = []
    for item in new:
        same = before.pop(known_by(item), None)
        kept.append(item if same is None or same == item else both(item, same))
    return (*kept, *before.values())


def _united(new: Sequence[H], old: Sequence[H]) -> tuple[H, ...]:
    return tuple(dict.fromkeys((*new, *old)))


def _common(new: Sequence[H], old: Sequence[H]) -> tuple[H, ...]:
    return tuple(item for item in new if item in old)


def _beside(people: tuple[Person, ...], other: Rulebook) -> tuple[Person, ...]:
    """Return the people as they stand beside a rulebook that may not know them.

    Contact with somebody whom it does not know is allowed by both. What the other
    guards itself is not excused by it; kinds of searches alone are nothing like that,
    for new rules begin with them.
    """
    known = {person.alias for person in other.people}
    guards = binds(replace(other, searches=None))
    return tuple(
        person
        if person.alias in known or not guards
        else replace(person, needed=tuple(map(_confined, person.needed)))
        for person in people
    )


def _confined(needed: Needed) -> Needed:
    return replace(needed, confined=True)


def _join_people(new: Person, old: Person) -> Person:
    return replace(
        new,
        names=_united(new.names, old.names),
        handles=_united(new.handles, old.handles),
        phones=_united(new.phones, old.phones),
        mail=_united(new.mail, old.mail),
        songs=_united(new.songs, old.songs),
        keepsakes=_united(new.keepsakes, old.keepsakes),
        tender_dates=_united(new.tender_dates, old.tender_dates),
        circle=_joined(new.circle, old.circle, identity.of_person, _join_circle),
        needed=_join_needed(new.needed, old.needed),
        excepted=_common(new.excepted, old.excepted),
        response=firmer(new.response, old.response),
    )


def _join_needed(
    new: tuple[Needed, ...], old: tuple[Needed, ...]
) -> tuple[Needed, ...]:
    """Return the contact that both allow: of two ways to name it, the narrower."""
    agreed = [one for n in new for o in old if (one := _agreed(n, o)) is not None]
    stated = dict.fromkeys(one for one in (*new, *old) if one in agreed)
    others = [
        one for one in agreed if all(_agreed(one, each) != one for each in stated)
    ]
    return tuple(dict.fromkeys((*stated, *others)))


def _agreed(one: Needed, other: Needed) -> Needed | None:
    """Return the contact that fits both descriptions; None where none can."""
    fields = ("site", "mail", "subject", "phone", "app")
    given = [{getattr(one, name), getattr(other, name)} - {""} for name in fields]
    if any(len(texts) > 1 for texts in given):
        return None
    site, mail, subject, phone, app = ("".join(texts) for texts in given)
    confined = one.confined or other.confined
    return Needed(site, mail, subject, phone, app, confined=confined)


def _join_circle(new: CircleMember, old: CircleMember) -> CircleMember:
    return replace(
        new,
        names=_united(new.names, old.names),
        handles=_united(new.handles, old.handles),
        phones=_united(new.phones, old.phones),
        mail=_united(new.mail, old.mail),
        excepted=_common(new.excepted, old.excepted),
        response=firmer(new.response, old.response) or new.response,
    )


def _join_places(new: Place, old: Place) -> Place:
    return replace(
        new,
        within=max(new.within, old.within),
        sites=_united(new.sites, old.sites),
        response=firmer(new.response, old.response),
    )


def _join_apps(new: App, old: App) -> App:
    return replace(
        new,
        process=_united(new.process, old.process),
        response=firmer(new.response, old.response),
    )


def _join_sites(new: Site, old: Site) -> Site:
    return replace(new, response=firmer(new.response, old.response))


def _join_searches(new: Searches | None, old: Searches | None) -> Searches | None:
    if new is None or old is None:
        return new or old
    return Searches(
        packs=_united(new.packs, old.packs),
        phrases=_united(new.phrases, old.phrases),
        response=firmer(new.response, old.response),
    )


def _join_checking(new: Checking, old: Checking) -> Checking:
    return replace(
        new,
        more_than=min(new.more_than, old.more_than),
        response=firmer(new.response, old.response),
    )


def _join_responses(new: Responses, old: Responses) -> Responses:
    return replace(
        new,
        default=firmer(new.default, old.default) or new.default,
        tender_hours=united_hours((*new.tender_hours, *old.tender_hours)),
        terms=Terms(
            settle=max(new.terms.settle, old.terms.settle),
            grace=min(new.terms.grace, old.terms.grace),
        ),
    )


def _join_promises(new: Promise, old: Promise) -> Promise:
    return Promise(loosen_after=max(new.loosen_after, old.loosen_after))
