"""Rulebooks made explicit, so that two of them can be compared by meaning."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

from walkaway_rules.boundary import Response
from walkaway_rules.promise.tenderness import united_hours
from walkaway_rules.rulebook import App, Checking, Person, Place, Rulebook, Site

T = TypeVar("T", Person, Place, App, Site, Checking)


def binds(rulebook: Rulebook) -> bool:
    """Return whether there is any boundary that a promise could be about."""
    kept = (rulebook.people, rulebook.places, rulebook.apps, rulebook.sites)
    return any(kept) or bool(rulebook.checking) or rulebook.searches is not None


def firmer(one: Response | None, other: Response | None) -> Response | None:
    """Return the firmer of two responses; None is milder than any."""
    given = [response for response in (one, other) if response is not None]
    return max(given, key=_rung, default=None)


def firmest(rulebook: Rulebook) -> Response:
    """Return the firmest response that the rules name for anything."""
    return max(rungs(rulebook).values(), key=_rung)


def is_firmer_anywhere(new: Rulebook, old: Rulebook) -> bool:
    """Return whether something is answered more firmly than it was."""
    before, after = rungs(old), rungs(new)
    return any(
        after[key].rung > before[key].rung for key in before.keys() & after.keys()
    )


def rungs(rulebook: Rulebook) -> dict[tuple[str, str], Response]:
    """Return the response of each boundary by its sort and name, and the default."""
    plain = resolved(rulebook)
    searches = (plain.searches,) if plain.searches else ()
    named = (
        ("default", ((("", rulebook.responses.default),))),
        ("person", ((each.alias, each.response) for each in plain.people)),
        ("place", ((each.name, each.response) for each in plain.places)),
        ("app", ((each.name, each.response) for each in plain.apps)),
        ("site", ((each.site, each.response) for each in plain.sites)),
        ("searches", (("", each.response) for each in searches)),
        ("checking", ((each.name, each.response) for each in plain.checking)),
        ("circle", _circles(plain)),
    )
    return {
        (sort, name): response or rulebook.responses.default
        for sort, each in named
        for name, response in each
    }


def _rung(response: Response) -> int:
    return response.rung


def _circles(rulebook: Rulebook) -> Iterator[tuple[str, Response]]:
    for person in rulebook.people:
        for member in person.circle:
            yield member.alias, member.response


def resolved(rulebook: Rulebook) -> Rulebook:
    """Return the same rulebook with every response spelled out.

    A boundary that leans on `responses.default` then says what that is, and so
    a milder default is seen as what it does to each boundary. Tender hours within
    others are left out.
    """
    default = rulebook.responses.default
    searches = rulebook.searches
    hours = united_hours(rulebook.responses.tender_hours)
    return replace(
        rulebook,
        responses=replace(rulebook.responses, tender_hours=hours),
        people=_explicit(rulebook.people, default),
        places=_explicit(rulebook.places, default),
        apps=_explicit(rulebook.apps, default),
        sites=_explicit(rulebook.sites, default),
        searches=searches and replace(searches, response=searches.response or default),
        checking=_explicit(rulebook.checking, default),
    )


def _explicit(items: tuple[T, ...], default: Response) -> tuple[T, ...]:
    return tuple(
        item if item.response else replace(item, response=default) for item in items
    )
