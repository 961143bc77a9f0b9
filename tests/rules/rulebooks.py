"""Random rulebooks, small enough to meet each other often."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeVar, cast

from hypothesis import strategies as st

from walkaway_rules.boundary import Response
from walkaway_rules.match import MatchKind
from walkaway_rules.moment import HOUR, MINUTE, SECOND
from walkaway_rules.promise.resolution import resolved
from walkaway_rules.rulebook import (
    App,
    Checking,
    CircleMember,
    Handle,
    Hours,
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

V = TypeVar("V")
_CONTENT = ("names", "handles", "phones", "mail", "excepted")

_responses = st.none() | st.sampled_from(Response)


def _some(*values: object) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(st.sampled_from(values), unique=True, max_size=2).map(tuple)


def _named(
    items: st.SearchStrategy[Any], name: str
) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(items, max_size=2, unique_by=lambda item: getattr(item, name)).map(
        tuple
    )


_circle = st.builds(
    CircleMember,
    alias=st.sampled_from(["sister", "friend"]),
    names=_some("Jess Doe"),
    handles=_some(Handle("jess.doe")),
    phones=_some("+1 202 555 0144"),
    mail=_some("jess@doe.example"),
    excepted=_some(MatchKind.SEARCH, MatchKind.NAME),
    response=st.sampled_from(Response),
)
_people = st.builds(
    Person,
    alias=st.sampled_from(["J", "K"]),
    names=_some("Jane Doe", "Janey Doe"),
    handles=_some(Handle("jane.doe_91"), Handle("jane", "instagram")),
    phones=_some("+1 202 555 0143"),
    mail=_some("jane@doe.example"),
    keepsakes=_some("~/Pictures/Lisbon"),
    circle=_named(_circle, "alias"),
    needed=_some(Needed(site="ourfamilywizard.com"), Needed(mail="jane@doe.example")),
    excepted=_some(MatchKind.SEARCH, MatchKind.NAME),
    response=_responses,
)
_places = st.builds(
    Place,
    name=st.sampled_from(["Café Luna", "the pool"]),
    at=st.none() | st.just((52.52, 13.405)),
    within=st.sampled_from([100.0, 300.0]),
    sites=_some("cafeluna.example"),
    response=_responses,
)
_apps = st.builds(
    App,
    name=st.sampled_from(["Telegram", "Signal"]),
    process=_some("telegram-desktop", "signal-desktop"),
    response=_responses,
)
_sites = st.builds(
    Site, site=st.sampled_from(["a.example", "b.example"]), response=_responses
)
_searches = st.builds(
    Searches, packs=_some("longing"), phrases=_some("our song"), response=_responses
)
_checking = st.builds(
    Checking,
    name=st.just("chat"),
    site=st.sampled_from(["chat.example", "mail.example"]),
    more_than=st.integers(1, 9),
    per=st.sampled_from([HOUR, 24 * HOUR]),
    response=_responses,
)
_manners = st.builds(
    Responses,
    default=st.sampled_from(Response),
    tender_hours=_some(Hours(1350, 450)),
    own_words=_some("You sleep better when you don't look."),
    terms=st.builds(
        Terms,
        settle=st.sampled_from([5 * MINUTE, 10 * MINUTE]),
        grace=st.sampled_from([10 * SECOND, 20 * SECOND]),
    ),
)

rulebooks = st.builds(
    Rulebook,
    people=_named(_people, "alias"),
    places=_named(_places, "name"),
    apps=_named(_apps, "name"),
    sites=_named(_sites, "site"),
    searches=st.none() | _searches,
    checking=_named(_checking, "site"),
    responses=_manners,
    promise=st.builds(Promise, loosen_after=st.sampled_from([HOUR, 24 * HOUR])),
    discreet=st.booleans(),
    private_windows=st.booleans(),
)


def firmness(rulebook: Rulebook) -> Rulebook:
    """Return the rulebook without order and without matters of taste."""
    plain = resolved(rulebook)
    manners = plain.responses
    return replace(
        plain,
        people=_ordered(_person(person) for person in plain.people),
        places=_ordered(_sorted(place, "sites") for place in plain.places),
        apps=_ordered(_sorted(app, "process") for app in plain.apps),
        sites=_ordered(plain.sites),
        checking=_ordered(plain.checking),
        searches=plain.searches and _sorted(plain.searches, "packs", "phrases"),
        responses=replace(_sorted(manners, "tender_hours"), own_words=(), plans=()),
        discreet=False,
    )


def weakened(before: Rulebook, now: Rulebook) -> list[object]:
    """Return what `before` guards more firmly than `now`, under whatever alias."""
    guarded = _guarded(resolved(now))
    return [
        mark
        for mark, firmness in _guarded(resolved(before))
        if not any(mark == other and _reaches(firmness, f) for other, f in guarded)
    ]


_Firmness = tuple[int, frozenset[object], int]
"""The response's rank, what is allowed, and how often is still fine."""


def _reaches(one: _Firmness, other: _Firmness) -> bool:
    allowed = all(any(_allows(a, b) for a in one[1]) for b in other[1])
    return one[0] <= other[0] and allowed and one[2] >= other[2]


def _allows(one: object, other: object) -> bool:
    """Return whether all that `other` allows is allowed by `one` as well."""
    if not isinstance(one, Needed) or not isinstance(other, Needed):
        return one == other
    named = ("site", "mail", "subject", "phone", "app")
    return all(getattr(one, name) in {"", getattr(other, name)} for name in named)


def _guarded(rulebook: Rulebook) -> list[tuple[object, _Firmness]]:
    """Return each mark that is looked for, with how firmly it is met."""
    found: list[tuple[object, _Firmness]] = []
    for person in rulebook.people:
        allowed = frozenset[object]((*person.needed, *person.excepted))
        found += [
            ((field, mark), (_rank(person.response), allowed, 0))
            for field in ("names", "handles", "phones", "mail", "keepsakes")
            for mark in getattr(person, field)
        ]
        found += [
            (("circle", field, mark), (_rank(one.response), frozenset(one.excepted), 0))
            for one in person.circle
            for field in ("names", "handles", "phones", "mail")
            for mark in getattr(one, field)
        ]
    for app in rulebook.apps:
        found += [
            (process, (_rank(app.response), frozenset(), 0)) for process in app.process
        ]
    for one in rulebook.checking:
        firmness = (_rank(one.response), frozenset[object](), one.more_than)
        found.append(((one.site, one.app, one.per), firmness))
    return found


def _rank(response: Response | None) -> int:
    return -1 if response is None else tuple(Response).index(response)


def _person(person: Person) -> Person:
    circle = _ordered(_sorted(member, *_CONTENT) for member in person.circle)
    return replace(
        _sorted(person, *_CONTENT, "keepsakes", "needed"), circle=circle, left=None
    )


def _ordered(items: Iterable[V]) -> tuple[V, ...]:
    return tuple(sorted(items, key=repr))


def _sorted(value: V, *fields: str) -> V:
    parts: dict[str, Any] = {name: _ordered(getattr(value, name)) for name in fields}
    return cast("V", replace(cast("Any", value), **parts))
