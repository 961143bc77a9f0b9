"""Examples: what the starter file says before anybody made it their own.

Nobody promised what stands there word for word because we wrote it. So on the first
day, counted like all waiting, taking an example away or putting one's own words in
its place is no loosening. Whatever else the rules say is promised from the start,
and when the day is over so is whatever is left of the examples.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from walkaway_rules.boundary import Response
from walkaway_rules.moment import DAY
from walkaway_rules.rulebook import (
    App,
    Checking,
    CircleMember,
    Handle,
    Hours,
    Needed,
    Person,
    Place,
    Responses,
    Rulebook,
    Searches,
    Site,
    Song,
    TenderDate,
)

FIRST_DAY = DAY
"""Microseconds, counted from the moment at which rules were first taken."""

PERSON = Person(
    "J",
    left=date(2026, 9, 14),
    names=("Jane Doe",),
    handles=(Handle("jane.doe_91"), Handle("jane.doe.art", "instagram")),
    phones=("+1 202 555 0143",),
    mail=("jane@doe.example",),
    songs=(Song("Holocene", "Bon Iver"),),
    keepsakes=("~/Pictures/Lisbon",),
    tender_dates=(TenderDate(6, 21),),
    circle=(CircleMember("her sister", handles=(Handle("jess.doe"),)),),
    needed=(Needed(mail="jane@doe.example", subject="school"),),
)
_PLACES = (Place("Café Luna", (52.52, 13.405), 300.0),)
_APPS = (App("Telegram", ("telegram-desktop", "Telegram.exe")),)
_SITES = (Site("example-dating.com"),)
_SEARCHES = Searches(("longing",), ("what is she doing now",))
_CHECKING = (Checking("messages", site="web.whatsapp.com"),)
_TENDER_HOURS = (Hours(22 * 60 + 30, 7 * 60 + 30),)

T = TypeVar("T")


def holds_example(rulebook: Rulebook) -> bool:
    """Return whether our example of a person was taken up as it stands."""
    return PERSON in rulebook.people


def unpromised(rulebook: Rulebook, *, tried: bool) -> Rulebook:
    """Return the rulebook without what is still an example.

    Where the example of a person was `tried`, what is left of it in somebody who is
    being written in its place is an example, too.
    """
    people = _without(rulebook.people, (PERSON,))
    if tried:
        people = tuple(mine for mine in map(_own, people) if _is_known(mine))
    rest = replace(
        rulebook,
        people=people,
        places=_without(rulebook.places, _PLACES),
        apps=_without(rulebook.apps, _APPS),
        sites=_without(rulebook.sites, _SITES),
        searches=_own_searches(rulebook.searches),
        checking=_without(rulebook.checking, _CHECKING),
    )
    return replace(rest, responses=_own_responses(rest))


def _own(person: Person) -> Person:
    """Return what of somebody is not the example's."""
    return replace(
        person,
        names=_without(person.names, PERSON.names),
        handles=_without(person.handles, PERSON.handles),
        phones=_without(person.phones, PERSON.phones),
        mail=_without(person.mail, PERSON.mail),
        songs=_without(person.songs, PERSON.songs),
        keepsakes=_without(person.keepsakes, PERSON.keepsakes),
        tender_dates=_without(person.tender_dates, PERSON.tender_dates),
        circle=_without(person.circle, PERSON.circle),
    )


def _is_known(person: Person) -> bool:
    """Return whether anything is left by which somebody could be met."""
    by_name = (person.names, person.handles, person.phones, person.mail)
    return any(by_name) or any((person.songs, person.keepsakes, person.circle))


def _own_searches(searches: Searches | None) -> Searches | None:
    if searches is None or searches.response is not None:
        return searches
    packs = _without(searches.packs, _SEARCHES.packs)
    phrases = _without(searches.phrases, _SEARCHES.phrases)
    return Searches(packs, phrases) if packs or phrases else None


def _own_responses(rest: Rulebook) -> Responses:
    """Return how the rest is answered; our default binds nobody by itself."""
    hours = _without(rest.responses.tender_hours, _TENDER_HOURS)
    own = (rest.people, rest.places, rest.apps, rest.sites, rest.checking)
    default = rest.responses.default
    if default is Response.PAUSE and not any(own) and rest.searches is None:
        default = Response.WHISPER
    return replace(rest.responses, default=default, tender_hours=hours)


def _without(items: Sequence[T], examples: Sequence[T]) -> tuple[T, ...]:
    return tuple(item for item in items if item not in examples)
