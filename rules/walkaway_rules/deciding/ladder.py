"""The ladder: how firmly an urge is answered."""

from walkaway_rules.boundary import Boundary, BoundaryKind, Response

PULL = Boundary("", BoundaryKind.PULL, "", Response.PAUSE)
"""Stands for the boundary where there is none: the pull was only felt."""


def choose_response(boundary: Boundary) -> Response:
    """Return the response for an urge on this boundary, as its rule names it."""
    return boundary.response
