"""Rulebooks made explicit, so that two of them can be compared by meaning."""

from dataclasses import replace

from walkaway_rules.boundary import Response
from walkaway_rules.rulebook import Rulebook

_STRENGTH = {Response.WHISPER: 0, Response.PAUSE: 1, Response.HOLD: 2}


def firmer(one: Response | None, other: Response | None) -> Response | None:
    """Return the firmer of two responses; None is milder than any."""
    given = [response for response in (one, other) if response is not None]
    return max(given, key=_STRENGTH.__getitem__, default=None)


def resolved(rulebook: Rulebook) -> Rulebook:
    """Return the same rulebook with every response spelled out.

    A boundary that leans on `responses.default` then says what that is, and so
    a milder default is seen as what it does to each boundary.
    """
    default = rulebook.responses.default
    searches = rulebook.searches
    return replace(
        rulebook,
        people=tuple(
            replace(p, response=p.response or default) for p in rulebook.people
        ),
        places=tuple(
            replace(p, response=p.response or default) for p in rulebook.places
        ),
        apps=tuple(replace(a, response=a.response or default) for a in rulebook.apps),
        sites=tuple(replace(s, response=s.response or default) for s in rulebook.sites),
        searches=searches and replace(searches, response=searches.response or default),
        checking=tuple(
            replace(c, response=c.response or default) for c in rulebook.checking
        ),
    )
