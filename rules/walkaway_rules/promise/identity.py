"""Identity: what makes two items of different rulebooks one and the same thing."""

from collections.abc import Hashable

from walkaway_rules.rulebook import App, Checking, CircleMember, Person, Place, Site


def of_person(one: Person | CircleMember) -> Hashable:
    """Return what somebody is told apart by."""
    return one.alias


def of_place(place: Place) -> Hashable:
    """Return what a place is told apart by: moved on the map, it is another one."""
    return (place.name, place.at)


def of_app(app: App) -> Hashable:
    """Return what an app is told apart by."""
    return app.name


def of_site(site: Site) -> Hashable:
    """Return what a site is told apart by; its alias is only what is shown."""
    return site.site


def of_limit(checking: Checking) -> Hashable:
    """Return what a limit is told apart by.

    Two limits on one thing are both kept: neither is the firmer one.
    """
    return (checking.name, checking.site, checking.app, checking.per)
