"""A map service: what it writes in its own way, as one row of a table."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from walkaway_rules.matching.places.datum import Datum
from walkaway_rules.matching.places.forms import NUMBER, Form
from walkaway_rules.matching.places.located import Located
from walkaway_rules.matching.places.look import Look
from walkaway_rules.matching.places.parameter_stops import Habits


@dataclass(frozen=True, slots=True)
class Service:
    """How one map service writes where."""

    name: str
    labels: frozenset[str]
    """Words of its hosts ("google" in maps.google.co.uk)."""
    schemes: frozenset[str] = frozenset()
    mark: str = ""
    """What host and path must hold for the address to be one of a map."""
    habits: Habits = field(default_factory=Habits)
    forms: tuple[Form, ...] = ()
    reads: tuple[Callable[[Look], list[Located]], ...] = ()
    drawn: Datum = Datum.WGS84
    """What all its figures mean, where nothing else says so."""


def labels(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())


_WHOSE_X = "(?:goal|start|end|via|[es]?point|rgo)?"
ACROSS = re.compile(
    rf"[?&/]{_WHOSE_X}x=(?P<lng>{NUMBER})&{_WHOSE_X}y=(?P<lat>{NUMBER})(?![\d.])",
    re.IGNORECASE,
)
"""A longitude as x, directly before a latitude as y."""
