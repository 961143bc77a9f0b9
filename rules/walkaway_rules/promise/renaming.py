"""Renaming: the same thing under another alias is no change.

An older rulebook is told in the newer one's aliases before the two are compared.
Nothing is lost by a wrong guess: whatever the older one guards is guarded under the
new alias. A place's name is also what it is found by, so another name is a change.
"""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from walkaway_rules.rulebook import App, Checking, CircleMember, Person, Rulebook, Site

T = TypeVar("T")


def renamed(older: Rulebook, newer: Rulebook) -> Rulebook:
    """Return the older rulebook in the aliases that the newer one uses."""
    return replace(
        older,
        people=_people(older.people, newer.people),
        apps=_paired(
            older.apps,
            newer.apps,
            lambda app: app.name,
            _app_marks,
            lambda app, name: replace(app, name=name),
        ),
        sites=_sites(older.sites, newer.sites),
        checking=_paired(
            older.checking,
            newer.checking,
            lambda checking: checking.name,
            _checking_marks,
            lambda checking, name: replace(checking, name=name),
        ),
    )


def _people(older: Sequence[Person], newer: Sequence[Person]) -> tuple[Person, ...]:
    people = _paired(
        older,
        newer,
        lambda person: person.alias,
        _marks,
        lambda person, alias: replace(person, alias=alias),
    )
    now = {person.alias: person for person in newer}
    return tuple(
        replace(person, circle=_circle(person.circle, now[person.alias].circle))
        if person.circle and person.alias in now
        else person
        for person in people
    )


def _circle(
    older: Sequence[CircleMember], newer: Sequence[CircleMember]
) -> tuple[CircleMember, ...]:
    return _paired(
        older,
        newer,
        lambda member: member.alias,
        _marks,
        lambda member, alias: replace(member, alias=alias),
    )


def _sites(older: Sequence[Site], newer: Sequence[Site]) -> tuple[Site, ...]:
    """Call the older sites as the newer ones do; addresses tell which is which."""
    now = {site.site: site.alias for site in newer}
    return tuple(
        site
        if now.get(site.site, site.alias) == site.alias
        else replace(site, alias=now[site.site])
        for site in older
    )


def _paired(
    older: Sequence[T],
    newer: Sequence[T],
    alias: Callable[[T], str],
    marks: Callable[[T], Iterator[Hashable]],
    called: Callable[[T, str], T],
) -> tuple[T, ...]:
    """Give each old item whose alias is gone that of a new one it shares a mark with.

    A new one lends its alias once, and only where no old one has it.
    """
    taken, present = {alias(item) for item in older}, {alias(item) for item in newer}
    fresh = [(alias(item), set(marks(item))) for item in newer]
    told: list[T] = []
    for item in older:
        mine = set(marks(item))
        free = (a for a, theirs in fresh if a not in taken and mine & theirs)
        lent = None if alias(item) in present else next(free, None)
        if lent is not None:
            taken.add(lent)
            item = called(item, lent)  # noqa: PLW2901  # the same item, as told now
        told.append(item)
    return tuple(told)


def _marks(one: Person | CircleMember) -> Iterator[Hashable]:
    for field in ("names", "handles", "phones", "mail"):
        yield from ((field, mark) for mark in getattr(one, field))


def _app_marks(app: App) -> Iterator[Hashable]:
    yield from app.process


def _checking_marks(checking: Checking) -> Iterator[Hashable]:
    yield (checking.site, checking.app, checking.per)
